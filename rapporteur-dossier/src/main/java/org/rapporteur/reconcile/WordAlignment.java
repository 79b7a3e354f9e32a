package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two wordings laid side by side: the heaviest set of words that both have in the same order, words
 * counted by what they tell (weighted longest common subsequence; Wagner, Fischer 1974). Matches of
 * common words alone between gaps are undone, since they come about by chance. Immutable.
 */
final class WordAlignment {
  private static final int UNMATCHED = -1;
  private static final int LONGEST = 400;
  private static final double ISLAND = 0.5;
  private static final double IN_A_ROW = 0.02;

  private final Wording one;
  private final Wording other;
  private final int[] matchOfOne;
  private final int[] matchOfOther;
  private final List<Gap> gaps;
  private final double matchedWeight;
  private final double weight;
  private final double otherWeight;

  private WordAlignment(Wording one, Wording other, int[] matchOfOne) {
    this.one = one;
    this.other = other;
    this.matchOfOne = matchOfOne;
    this.matchOfOther = new int[other.size()];
    Arrays.fill(matchOfOther, UNMATCHED);
    for (int i = 0; i < matchOfOne.length; i++) {
      if (matchOfOne[i] != UNMATCHED) {
        matchOfOther[matchOfOne[i]] = i;
      }
    }
    this.gaps = List.copyOf(gapsBetween(matchOfOne, other.size()));
    double matched = 0;
    for (int i = 0; i < matchOfOne.length; i++) {
      matched += matchOfOne[i] == UNMATCHED ? 0 : one.words().get(i).weight();
    }
    this.matchedWeight = matched;
    this.weight = one.weight();
    this.otherWeight = other.weight();
  }

  /** Aligns two wordings; of very long ones the first 400 words. */
  static WordAlignment of(Wording one, Wording other) {
    int[] match = new int[one.size()];
    Arrays.fill(match, UNMATCHED);
    align(one.words(), other.words(), match);
    dropIslands(one, match);
    return new WordAlignment(one, other, match);
  }

  private static void align(List<Word> a, List<Word> b, int[] match) {
    int n = Math.min(a.size(), LONGEST);
    int m = Math.min(b.size(), LONGEST);
    double[][] gain = gains(a, b, n, m);
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (gain[i][j] > 0) {
          best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + gain[i][j]);
        }
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (gain[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + gain[i][j]) {
        match[i++] = j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** What matches are worth, more where the next words match too; 0 where words do not match. */
  private static double[][] gains(List<Word> a, List<Word> b, int n, int m) {
    boolean[][] matches = new boolean[n + 2][m + 2];
    for (int i = 0; i < Math.min(n + 1, a.size()); i++) {
      for (int j = 0; j < Math.min(m + 1, b.size()); j++) {
        matches[i][j] = matches(a.get(i), b.get(j));
      }
    }
    double[][] gains = new double[n][m];
    for (int i = 0; i < n; i++) {
      double worth = a.get(i).weight() + Wording.LEAST_WEIGHT;
      for (int j = 0; j < m; j++) {
        gains[i][j] = matches[i][j] ? worth + (matches[i + 1][j + 1] ? IN_A_ROW : 0) : 0;
      }
    }
    return gains;
  }

  private static boolean matches(Word a, Word b) {
    return a.matches(b) || WordForms.areSpellings(a.form(), b.form());
  }

  /** Undoes runs of matches that weigh next to nothing and stand between gaps on both sides. */
  private static void dropIslands(Wording one, int[] match) {
    int i = 0;
    while (i < match.length) {
      if (match[i] == UNMATCHED) {
        i++;
        continue;
      }
      int end = i + 1;
      double weight = one.words().get(i).weight();
      while (end < match.length && match[end] == match[end - 1] + 1) {
        weight += one.words().get(end).weight();
        end++;
      }
      if (weight < ISLAND && end - i < 3) {
        boolean inside = i > 0 && end < match.length;
        boolean alone =
            (i == 0 || match[i - 1] == UNMATCHED)
                && (end == match.length || match[end] == UNMATCHED);
        if (inside && alone) {
          Arrays.fill(match, i, end, UNMATCHED);
        }
      }
      i = end;
    }
  }

  private static List<Gap> gapsBetween(int[] match, int others) {
    List<Gap> gaps = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int k = 0; k <= match.length; k++) {
      boolean end = k == match.length;
      if (!end && match[k] == UNMATCHED) {
        continue;
      }
      int to = end ? others : match[k];
      if (k > i || to > j) {
        gaps.add(new Gap(i, k, j, to));
      }
      i = k + 1;
      j = to + 1;
    }
    return gaps;
  }

  Wording one() {
    return one;
  }

  Wording other() {
    return other;
  }

  /** Where the two part, in order. */
  List<Gap> gaps() {
    return gaps;
  }

  /** The same alignment seen from the other wording. */
  @SuppressWarnings("ArgumentSelectionDefectChecker")
  WordAlignment turned() {
    return new WordAlignment(other, one, matchOfOther);
  }

  /** Whether a word of the one wording stands in the other too. */
  boolean isMatched(int word) {
    return matchOfOne[word] != UNMATCHED;
  }

  /** Where a word of the one wording stands in the other; -1 if it does not. */
  int matchOf(int word) {
    return matchOfOne[word];
  }

  /** The weight of the words in both and in order. */
  double matchedWeight() {
    return matchedWeight;
  }

  /** How much the two have in common in this order, 0 to 1 (Dice, by weight). */
  double likeness() {
    double all = weight + otherWeight;
    return all == 0 ? 0 : Math.min(1, 2 * matchedWeight / all);
  }

  /** How much of the shorter stands in the longer in this order, 0 to 1. */
  double containment() {
    double less = Math.min(weight, otherWeight);
    return less == 0 ? 0 : Math.min(1, matchedWeight / less);
  }

  /** Length of the longest run of the same words, in words. */
  int longestRun() {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < matchOfOne.length; i++) {
      boolean goesOn = i > 0 && isMatched(i) && matchOfOne[i] == matchOfOne[i - 1] + 1;
      run = !isMatched(i) ? 0 : goesOn ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
