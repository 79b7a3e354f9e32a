package org.rapporteur.term;

import java.util.List;
import java.util.Map;
import org.rapporteur.language.Token;

/**
 * What the words around a number say of its exactness: "at least", "nearly", "or more".
 *
 * @param first index of the first of these words, or of the number
 * @param end one past the last of them, or the end of the amount
 * @param least whether the number is a lower bound
 * @param most whether it is an upper bound
 * @param approximate whether it is about so much
 */
record Bounds(int first, int end, boolean least, boolean most, boolean approximate) {
  private enum Effect {
    LEAST,
    MOST,
    ABOUT,
    NEARLY
  }

  private static final Map<String, Effect> LEADING =
      Map.ofEntries(
          Map.entry("no less than", Effect.LEAST),
          Map.entry("not less than", Effect.LEAST),
          Map.entry("no fewer than", Effect.LEAST),
          Map.entry("not fewer than", Effect.LEAST),
          Map.entry("a minimum of", Effect.LEAST),
          Map.entry("in excess of", Effect.LEAST),
          Map.entry("at least", Effect.LEAST),
          Map.entry("more than", Effect.LEAST),
          Map.entry("greater than", Effect.LEAST),
          Map.entry("upward of", Effect.LEAST),
          Map.entry("upwards of", Effect.LEAST),
          Map.entry("just over", Effect.LEAST),
          Map.entry("well over", Effect.LEAST),
          Map.entry("over", Effect.LEAST),
          Map.entry("above", Effect.LEAST),
          Map.entry("exceeding", Effect.LEAST),
          Map.entry("minimum", Effect.LEAST),
          Map.entry("no more than", Effect.MOST),
          Map.entry("not more than", Effect.MOST),
          Map.entry("a maximum of", Effect.MOST),
          Map.entry("as many as", Effect.MOST),
          Map.entry("as much as", Effect.MOST),
          Map.entry("at most", Effect.MOST),
          Map.entry("less than", Effect.MOST),
          Map.entry("fewer than", Effect.MOST),
          Map.entry("lower than", Effect.MOST),
          Map.entry("up to", Effect.MOST),
          Map.entry("just under", Effect.MOST),
          Map.entry("well under", Effect.MOST),
          Map.entry("under", Effect.MOST),
          Map.entry("below", Effect.MOST),
          Map.entry("maximum", Effect.MOST),
          Map.entry("about", Effect.ABOUT),
          Map.entry("around", Effect.ABOUT),
          Map.entry("roughly", Effect.ABOUT),
          Map.entry("approximately", Effect.ABOUT),
          Map.entry("some", Effect.ABOUT),
          Map.entry("perhaps", Effect.ABOUT),
          Map.entry("an estimated", Effect.ABOUT),
          Map.entry("the estimated", Effect.ABOUT),
          Map.entry("nearly", Effect.NEARLY),
          Map.entry("almost", Effect.NEARLY),
          Map.entry("close to", Effect.NEARLY));

  private static final Map<String, Effect> TRAILING =
      Map.of(
          "or more", Effect.LEAST,
          "and more", Effect.LEAST,
          "or less", Effect.MOST,
          "or fewer", Effect.MOST,
          "at least", Effect.LEAST,
          "at most", Effect.MOST,
          "or so", Effect.ABOUT);

  private static final int LONGEST = 3;

  /** Reads the words in front of and behind an amount, within its sentence. */
  static Bounds around(List<Token> tokens, int first, int end, int from, int to) {
    Bounds bounds = new Bounds(first, end, false, false, false);
    for (int words = LONGEST; words >= 1; words--) {
      int start = bounds.first - words;
      Effect effect = start < from ? null : LEADING.get(phrase(tokens, start, bounds.first));
      if (effect != null) {
        bounds = bounds.with(effect, start, end);
        words = LONGEST + 1;
      }
    }
    Effect effect = end + 2 > to ? null : TRAILING.get(phrase(tokens, end, end + 2));
    if (effect != null) {
      return bounds.with(effect, bounds.first, end + 2);
    }
    return end < to && tokens.get(end).is("+")
        ? bounds.with(Effect.LEAST, bounds.first, end + 1)
        : bounds;
  }

  private Bounds with(Effect effect, int newFirst, int newEnd) {
    return new Bounds(
        newFirst,
        newEnd,
        least || effect == Effect.LEAST,
        most || effect == Effect.MOST || effect == Effect.NEARLY,
        approximate || effect == Effect.ABOUT || effect == Effect.NEARLY);
  }

  private static String phrase(List<Token> tokens, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int t = from; t < to; t++) {
      phrase.append(t > from ? " " : "").append(tokens.get(t).lower());
    }
    return phrase.toString();
  }
}
