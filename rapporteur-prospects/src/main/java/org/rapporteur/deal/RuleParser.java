package org.rapporteur.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads rules and patterns in words. Names of issues and outcomes may hold blanks and words such as
 * "and", for the longest name that fits is taken; they may stand in quotation marks.
 *
 * <pre>
 * rule    = "if" pattern "then" pattern | "never" pattern
 * pattern = issue ":" choice { "and" issue ":" choice }
 * choice  = [ "not" ] ( outcome { "or" outcome } | "[" outcome { "," outcome } "]" )
 * </pre>
 *
 * For one text and one thread.
 */
final class RuleParser {
  private static final String ENDS_OF_NAMES = ",:]";
  private static final int MOST_NAMED = 8;

  private final List<Issue> issues;
  private final String text;
  private final Function<String, DealException> wrong;
  private int at;

  /**
   * @param issues those of the model
   * @param text what to read
   * @param wrong makes a complaint about the text, with its line
   */
  RuleParser(List<Issue> issues, String text, Function<String, DealException> wrong) {
    this.issues = issues;
    this.text = text;
    this.wrong = wrong;
  }

  /** The text as a rule. */
  Constraint rule() {
    if (take("never")) {
      return Constraint.never(pattern(), issues);
    }
    if (!take("if")) {
      throw wrong.apply("a rule begins with 'if' or 'never'");
    }
    Pattern condition = conjunction();
    if (!take("then")) {
      throw unexpected("'and' or 'then'");
    }
    return Constraint.ifThen(condition, pattern(), issues);
  }

  /** The text, from here to its end, as a pattern. */
  Pattern pattern() {
    Pattern pattern = conjunction();
    if (!isAtEnd()) {
      throw unexpected("'and' or the end");
    }
    return pattern;
  }

  /** The whole text as a choice among the outcomes of an issue. */
  SortedSet<Integer> choiceAlone(int issue) {
    int whole = issues.get(issue).outcomes().indexOf(text.strip());
    if (whole >= 0) {
      return new TreeSet<>(List.of(whole));
    }
    SortedSet<Integer> choice = choice(issue);
    if (!isAtEnd()) {
      throw unexpected("'or' or the end");
    }
    return choice;
  }

  private Pattern conjunction() {
    SortedMap<Integer, SortedSet<Integer>> choices = new TreeMap<>();
    do {
      int issue = issue();
      if (choices.containsKey(issue)) {
        throw wrong.apply("issue '" + issues.get(issue).name() + "' stands here twice");
      }
      choices.put(issue, choice(issue));
    } while (take("and"));
    return new Pattern(choices);
  }

  private int issue() {
    List<String> names = issues.stream().map(Issue::name).toList();
    int issue = name(names);
    if (issue < 0) {
      throw unexpected("an issue (" + some(names) + ")");
    }
    if (!takeMark(':')) {
      throw unexpected("':' after the issue");
    }
    return issue;
  }

  private SortedSet<Integer> choice(int issue) {
    List<String> outcomes = issues.get(issue).outcomes();
    SortedSet<Integer> chosen = new TreeSet<>();
    int first = name(outcomes);
    boolean negated = first < 0 && take("not");
    if (first >= 0) {
      chosen.add(first);
      addAlternatives(issue, chosen);
    } else if (takeMark('[')) {
      do {
        chosen.add(outcome(issue));
      } while (takeMark(','));
      if (!takeMark(']')) {
        throw unexpected("',' or ']'");
      }
    } else {
      chosen.add(outcome(issue));
      addAlternatives(issue, chosen);
    }
    if (!negated) {
      return chosen;
    }
    SortedSet<Integer> others = others(issue, chosen);
    if (others.isEmpty()) {
      throw wrong.apply("no outcome of '" + issues.get(issue).name() + "' is left");
    }
    return others;
  }

  private void addAlternatives(int issue, SortedSet<Integer> chosen) {
    while (take("or")) {
      chosen.add(outcome(issue));
    }
  }

  private SortedSet<Integer> others(int issue, SortedSet<Integer> chosen) {
    SortedSet<Integer> others = new TreeSet<>();
    for (int o = 0; o < issues.get(issue).outcomes().size(); o++) {
      if (!chosen.contains(o)) {
        others.add(o);
      }
    }
    return others;
  }

  private int outcome(int issue) {
    List<String> outcomes = issues.get(issue).outcomes();
    int outcome = name(outcomes);
    if (outcome < 0) {
      throw unexpected("an outcome of '" + issues.get(issue).name() + "' (" + some(outcomes) + ")");
    }
    return outcome;
  }

  private static String some(List<String> names) {
    String some = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    return YamlDocument.quoted(some + (names.size() > MOST_NAMED ? ", …" : ""));
  }

  /** Takes one of the names, if one stands here; else takes nothing and gives -1. */
  private int name(List<String> names) {
    skipBlanks();
    for (String mark : List.of("'", "\"")) {
      int end = text.indexOf(mark, at + 1);
      if (text.startsWith(mark, at) && end > 0) {
        int quoted = names.indexOf(text.substring(at + 1, end));
        at = quoted < 0 ? at : end + 1;
        return quoted;
      }
    }
    List<String> fitting = new ArrayList<>(names);
    fitting.removeIf(name -> !text.startsWith(name, at) || !endsAt(at + name.length()));
    return fitting.stream()
        .max(Comparator.comparingInt(String::length))
        .map(
            name -> {
              at += name.length();
              return names.indexOf(name);
            })
        .orElse(-1);
  }

  private boolean endsAt(int end) {
    return end == text.length()
        || Character.isWhitespace(text.charAt(end))
        || ENDS_OF_NAMES.indexOf(text.charAt(end)) >= 0;
  }

  private boolean take(String word) {
    skipBlanks();
    int end = at + word.length();
    boolean here =
        text.startsWith(word, at)
            && (end == text.length()
                || Character.isWhitespace(text.charAt(end))
                || text.charAt(end) == '[');
    at = here ? end : at;
    return here;
  }

  private boolean takeMark(char mark) {
    skipBlanks();
    boolean here = at < text.length() && text.charAt(at) == mark;
    at += here ? 1 : 0;
    return here;
  }

  private boolean isAtEnd() {
    skipBlanks();
    return at == text.length();
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private DealException unexpected(String expected) {
    return wrong.apply(
        isAtEnd()
            ? "the text ends where " + expected + " should follow"
            : "'" + YamlDocument.quoted(text.substring(at)) + "' where " + expected + " should be");
  }
}
