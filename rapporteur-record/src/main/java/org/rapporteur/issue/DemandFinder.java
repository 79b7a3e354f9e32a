package org.rapporteur.issue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.issue.PhraseFinder.Phrase;
import org.rapporteur.language.Token;

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

  DemandFinder() {}

  /** What is to be done about a phrase among tokens; empty if nothing is. */
  Optional<Demand> in(List<Token> tokens, Phrase phrase) {
    int start = phrase.opening();
    return active(tokens, start)
        .or(() -> passive(tokens, phrase.end()))
        .or(() -> governed(tokens, start));
  }

  private Optional<Demand> active(List<Token> tokens, int start) {
    return deeds
        .before(start, tokens)
        .filter(verb -> !Determiner.isBefore(verb.first(), tokens))
        .map(verb -> new Demand(verb.deed(), actor(tokens, verb.first())));
  }

  /** The name before a verb and its modals; empty if there is none. */
  private static String actor(List<Token> tokens, int verb) {
    int end = verb;
    while (end > 0 && isAuxiliary(tokens.get(end - 1))) {
      end--;
    }
    int first = end;
    while (first > 0 && end - first < LONGEST_NAME && tokens.get(first - 1).isCapitalised()) {
      first--;
    }
    boolean longer = first > 0 && tokens.get(first - 1).isCapitalised();
    if (longer || first == end) {
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

  private Optional<Demand> passive(List<Token> tokens, int end) {
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
        .map(found -> new Demand(found.deed(), ""));
  }

  private Optional<Demand> governed(List<Token> tokens, int start) {
    return start > 1 && tokens.get(start - 1).is("of")
        ? deeds.named(tokens.get(start - 2).lower()).map(deed -> new Demand(deed, ""))
        : Optional.empty();
  }
}
