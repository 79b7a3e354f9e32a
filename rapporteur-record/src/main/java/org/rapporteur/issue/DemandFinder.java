package org.rapporteur.issue;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.issue.PhraseFinder.Phrase;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordList;

/**
 * Finds what is to be done about the thing that a noun phrase names, by the verb before it ("to
 * open the harbour"), the passive after it ("the harbour must be opened") or the noun that governs
 * it ("the opening of the harbour"). Negation does not matter: who would not open the harbour
 * speaks of the same question. Immutable.
 */
final class DemandFinder {
  private static final int LONGEST_NAME = 3;
  private static final Set<String> MODALS =
      Set.of(
          "will",
          "would",
          "shall",
          "should",
          "must",
          "can",
          "could",
          "may",
          "might",
          "cannot",
          "to",
          "not",
          "never",
          "n't",
          "'ll",
          "\u2019ll",
          "ought",
          "needs",
          "need",
          "has",
          "have",
          "had");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
  private static final Set<String> BE = Set.of("be", "being", "is", "are", "get", "gets");

  private final Deeds deeds;
  private final WordList functionWords = WordList.functionWords();

  DemandFinder(Deeds deeds) {
    this.deeds = deeds;
  }

  /** What is to be done about the thing that a phrase names; empty if nothing is. */
  Optional<Demand> in(List<Token> tokens, Phrase phrase) {
    String noun = PhraseFinder.noun(phrase.form());
    int start = phrase.opening();
    return own(phrase)
        .or(() -> active(tokens, phrase, noun))
        .or(() -> passive(tokens, phrase.end(), noun))
        .or(() -> governed(tokens, start, noun));
  }

  /** The phrase itself: "opening of the harbour". */
  private Optional<Demand> own(Phrase phrase) {
    return deeds
        .governed(phrase.form())
        .map(own -> new Demand(own.deed(), PhraseFinder.noun(own.thing()), ""));
  }

  /** What is done to the first of two nouns if the second is one for a deed: prisoner release. */
  Optional<Demand> compound(Phrase phrase) {
    String[] words = phrase.form().split(" ", -1);
    return words.length == 2
        ? deeds.named(words[1], "of").map(deed -> new Demand(deed, words[0], ""))
        : Optional.empty();
  }

  private Optional<Demand> active(List<Token> tokens, Phrase phrase, String noun) {
    boolean receives = phrase.end() < tokens.size() && Determiner.is(tokens.get(phrase.end()));
    return deeds
        .before(phrase.opening(), tokens)
        .or(() -> perfect(phrase.opening(), tokens))
        .filter(verb -> !receives && !Determiner.isBefore(verb.first(), tokens))
        .map(verb -> new Demand(verb.deed(), noun, actor(tokens, verb.first())));
  }

  /** "Have opened" the harbour. */
  private Optional<Deeds.Found> perfect(int end, List<Token> tokens) {
    return deeds
        .doneBefore(end, tokens)
        .filter(found -> found.first() > 0)
        .filter(found -> HAVE.contains(tokens.get(found.first() - 1).lower()));
  }

  /** The name before a verb and its modals; empty if there is none. */
  private String actor(List<Token> tokens, int verb) {
    int end = verb;
    while (end > 0 && isAuxiliary(tokens.get(end - 1))) {
      end--;
    }
    int first = end;
    while (first > 0 && end - first < LONGEST_NAME && tokens.get(first - 1).isCapitalised()) {
      first--;
    }
    boolean longer = first > 0 && tokens.get(first - 1).isCapitalised();
    if (longer || first == end || functionWords.has(tokens.get(first).lower())) {
      return "";
    }
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      name.append(i > first ? " " : "").append(tokens.get(i).text());
    }
    return name.toString();
  }

  private static boolean isAuxiliary(Token token) {
    return MODALS.contains(token.lower()) || token.lower().endsWith("ly");
  }

  private Optional<Demand> passive(List<Token> tokens, int end, String noun) {
    int i = end;
    while (i < tokens.size() && isAuxiliary(tokens.get(i))) {
      i++;
    }
    if (i == tokens.size() || !BE.contains(tokens.get(i).lower())) {
      return Optional.empty();
    }
    int done = i + 1;
    while (done < tokens.size() && isAuxiliary(tokens.get(done))) {
      done++;
    }
    int first = done;
    return deeds
        .doneBefore(first + 2, tokens)
        .filter(found -> found.first() == first)
        .or(() -> deeds.doneBefore(first + 1, tokens))
        .map(found -> new Demand(found.deed(), noun, ""));
  }

  private Optional<Demand> governed(List<Token> tokens, int start, String noun) {
    return start > 1 && tokens.get(start - 1).isWord()
        ? deeds
            .named(tokens.get(start - 2).lower(), tokens.get(start - 1).lower())
            .map(deed -> new Demand(deed, noun, ""))
        : Optional.empty();
  }

  /**
   * What is done to something that no phrase names.
   *
   * @param form words for the question: "withdrawal from Northland", "prisoner" of a prisoner
   *     release
   */
  record Named(String form, Demand demand) {}

  /** All that is to be done to things with names among tokens. */
  List<Named> onNames(List<Token> tokens) {
    List<Named> found = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      int start = i;
      int end = nameEnd(tokens, start);
      boolean begins = end > start && !tokens.get(start - 1).isCapitalised();
      if (begins && !goesOn(tokens, end)) {
        boolean article = tokens.get(start - 1).is("the");
        deeds
            .before(article ? start - 1 : start, tokens)
            .filter(verb -> !verb.deed().noun().isEmpty())
            .ifPresent(verb -> found.add(named(tokens, verb, article ? start - 1 : start, end)));
      }
    }
    return found;
  }

  private static int nameEnd(List<Token> tokens, int start) {
    int end = start;
    while (end < tokens.size() && end - start < LONGEST_NAME && tokens.get(end).isCapitalised()) {
      end++;
    }
    return end;
  }

  /** Whether a noun, an owner's mark or what a name is to get may follow it. */
  private boolean goesOn(List<Token> tokens, int end) {
    return end < tokens.size()
        && (Determiner.isNumber(tokens.get(end))
            || tokens.get(end).isWord() && !functionWords.has(tokens.get(end).lower())
            || Determiner.is(tokens.get(end)));
  }

  private Named named(List<Token> tokens, Deeds.Found verb, int start, int end) {
    String name =
        tokens.subList(start, end).stream()
            .map(token -> token.is("the") ? "the" : token.text())
            .collect(joining(" "));
    Deed deed = verb.deed();
    String noun = PhraseFinder.noun(name);
    return new Named(
        deed.noun() + " " + deed.tie() + " " + name,
        new Demand(deed, noun, actor(tokens, verb.first())));
  }
}
