package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** The templates of {@code swaps.txt}: words put in the place of others, or dropped. */
final class Swaps {
  private static final String BEGINNING = "^";
  private static final String NUMBER = "#";

  /** Where a swap may be made. */
  private enum Region {
    QUOTED,
    UNQUOTED,
    ANYWHERE
  }

  /** What is replaced, token by token, and what by. */
  private record Row(List<String> from, String to) {
    /** Whether this replaces a name, which is found as it is written. */
    boolean isProper() {
      return from.stream().anyMatch(word -> Character.isUpperCase(word.charAt(0)));
    }
  }

  private final Region region;
  private final Map<String, Set<String>> conditions = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private Swaps(Region region) {
    this.region = region;
  }

  /** Reads the list. */
  static List<Template> read() {
    List<Template> templates = new ArrayList<>();
    Swaps open = new Swaps(Region.ANYWHERE);
    for (String line : Lists.lines("swaps.txt")) {
      if (line.startsWith("= ")) {
        String[] head = line.split(" ", -1);
        Swaps swaps = new Swaps(Region.valueOf(head[4]));
        templates.add(new Rule(head[1], Kind.valueOf(head[2]), Half.valueOf(head[3]), swaps::find));
        open = swaps;
      } else if (line.indexOf('\t') >= 0) {
        String[] row = line.split("\t", -1);
        open.rows.add(new Row(List.of(row[0].split(" ", -1)), row[1]));
      } else {
        int colon = line.indexOf(": ");
        open.conditions.put(
            line.substring(0, colon), Set.of(line.substring(colon + 2).split(" ", -1)));
      }
    }
    return templates;
  }

  private List<Edit> find(String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    if (holds(article, sentence, "unless with")) {
      return edits;
    }
    List<Row> longestFirst =
        rows.stream().sorted(Comparator.comparingInt(row -> -row.from().size())).toList();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      for (Row row : longestFirst) {
        int end = i + row.from().size();
        if (end < sentence.end() && matches(article, row, i) && allowed(article, row, i, end)) {
          edits.add(edit(template, article, row, i, end));
          i = end - 1;
          break;
        }
      }
    }
    return edits;
  }

  private boolean holds(Article article, Sentence sentence, String condition) {
    Set<String> words = conditions.getOrDefault(condition, Set.of());
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (words.contains(article.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(Article article, Row row, int first) {
    for (int k = 0; k < row.from().size(); k++) {
      Token token = article.token(first + k);
      String word = row.from().get(k);
      boolean same =
          Character.isUpperCase(word.charAt(0)) ? token.text().equals(word) : token.is(word);
      boolean cased =
          row.isProper()
              || !token.isCapitalised()
              || token.is("i")
              || k == 0 && article.opens(first);
      boolean here =
          switch (region) {
            case QUOTED -> article.isQuoted(first + k);
            case UNQUOTED -> !article.isQuoted(first + k);
            case ANYWHERE -> article.isQuoted(first + k) == article.isQuoted(first);
          };
      if (!same || !cased || !here) {
        return false;
      }
    }
    return true;
  }

  private boolean allowed(Article article, Row row, int first, int end) {
    String before = article.opens(first) ? BEGINNING : article.lower(first - 1);
    boolean number = article.token(end).kind() == Token.Kind.NUMBER;
    String after = number ? NUMBER : article.lower(end);
    boolean proper = row.isProper() && beside(article, first, end);
    return !proper
        && permits("after", before)
        && permits("before", after)
        && articleFits(before, row)
        && !(row.to().isEmpty() && !isDroppable(article, first, end));
  }

  /** Whether a name goes on beside some tokens. */
  private static boolean beside(Article article, int first, int end) {
    boolean after = article.token(end).isCapitalised();
    boolean before =
        first > 0 && article.token(first - 1).isCapitalised() && !article.opens(first - 1);
    return after || before;
  }

  private boolean permits(String side, String word) {
    Set<String> only = conditions.getOrDefault("only " + side, Set.of());
    Set<String> never = conditions.getOrDefault("unless " + side, Set.of());
    return (only.isEmpty() || only.contains(word)) && !never.contains(word);
  }

  /** Whether "a" or "an" before the words stays right. */
  private static boolean articleFits(String before, Row row) {
    if (!before.equals("a") && !before.equals("an")) {
      return true;
    }
    return !row.to().isEmpty() && isVowel(row.to()) == before.equals("an");
  }

  private static boolean isVowel(String word) {
    return "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0 && !word.startsWith("uni");
  }

  private static boolean isDroppable(Article article, int first, int end) {
    Token next = article.token(end);
    return (next.isWord() || next.kind() == Token.Kind.NUMBER || next.is("$"))
        && article.isQuoted(end) == article.isQuoted(first)
        && article.token(end - 1).end() + 1 == next.start();
  }

  private static Edit edit(String template, Article article, Row row, int first, int end) {
    boolean capital = article.token(first).isCapitalised() && !row.isProper();
    if (!row.to().isEmpty()) {
      String words = capital && article.opens(first) ? Article.capitalised(row.to()) : row.to();
      return Edit.replacing(template, article.stretch(first, end), words);
    }
    return dropped(template, article, first, end);
  }

  /** Drops words and the blank after them. */
  static Edit dropped(String template, Article article, int first, int end) {
    Token next = article.token(end);
    boolean opens = article.opens(first) && article.token(first).isCapitalised();
    int start = article.token(first).start();
    Stretch place = article.around(first, end);
    if (!opens || !next.isWord()) {
      return new Edit(template, new Stretch(start, next.start()), List.of(), place);
    }
    String letter = next.text().substring(0, 1).toUpperCase(Locale.ROOT);
    return new Edit(
        template, new Stretch(start, next.start() + 1), List.of(Part.fresh(letter)), place);
  }
}
