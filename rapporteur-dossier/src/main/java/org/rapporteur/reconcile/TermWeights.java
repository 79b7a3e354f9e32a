package org.rapporteur.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;

/**
 * How much a term tells: the inverse document frequency (Spärck Jones 1972), learned from the
 * reports at hand and, as if these many articles had been read before, from general English.
 */
final class TermWeights {
  private static final double PRIOR_ARTICLES = 20;
  private static final double COMMON = 0.33;

  private final Map<Integer, Integer> holding = new HashMap<>();
  private final GeneralEnglish english;
  private final int reports;

  /** Counts in how many of the reports each term occurs. */
  TermWeights(GeneralEnglish english, Collection<Profile> profiles) {
    this.english = english;
    this.reports = profiles.size();
    for (Profile profile : profiles) {
      for (int term : profile.terms()) {
        holding.merge(term, 1, Integer::sum);
      }
    }
  }

  /** Weight of a term, 0 or more; 0 if as good as every article holds it. */
  double of(int term) {
    double expected = holding.getOrDefault(term, 0) + PRIOR_ARTICLES * english.share(term);
    return Math.max(0, Math.log((reports + PRIOR_ARTICLES) / Math.max(expected, 1)));
  }

  /** Weight of a word or number, 0 or more; 0 of what has no term. */
  double of(Token token) {
    return Stem.has(token) ? of(Stem.of(token)) : 0;
  }

  /** Whether a word is among those that a third of all articles have. */
  boolean isCommon(Token token) {
    return !Stem.has(token) || english.share(Stem.of(token)) > COMMON;
  }

  /** In how many of the reports a term occurs. */
  int holding(int term) {
    return holding.getOrDefault(term, 0);
  }

  /** The weights of some terms together. */
  double sum(int... terms) {
    double sum = 0;
    for (int term : terms) {
      sum += of(term);
    }
    return sum;
  }
}
