package org.rapporteur.issue;

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
          "will", "would", "shall", "should", "must", "can", "could", "may", "might", "cannot",
          "to", "not", "never", "n't", "'ll", "\u2019ll", "ought", "needs", "need", "has", "have");
  private static final Set<String> BE = Set.of("be", "being", "is", "are", "get", "gets");

  private final Deeds deeds = new Deeds();
  private final WordList functionWords = WordList.functionWords();

  DemandFinder() {}

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
    String[] parts = phrase.form().split(" of ", 2);
    return parts.length < 2
        ? Optional.empty()
        : deeds
            .named(PhraseFinder.noun(parts[0]))
            .map(deed -> new Demand(deed, PhraseFinder.noun(parts[1]), ""));
  }

  private Optional<Demand> active(List<Token> tokens, Phrase phrase, String noun) {
    boolean receives =
        phrase.end() < tokens.size() && Determiner.is(tokens.get(phrase.end()));
    return deeds
        .before(phrase.opening(), tokens)
        .filter(verb -> !receives && !Determiner.isBefore(verb.first(), tokens))
        .map(verb -> new Demand(verb.deed(), noun, actor(tokens, verb.first())));
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
    return start > 1 && tokens.get(start - 1).is("of")
        ? deeds.named(tokens.get(start - 2).lower()).map(deed -> new Demand(deed, noun, ""))
        : Optional.empty();
  }
}
