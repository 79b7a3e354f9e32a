package org.rapporteur.desk.brief;

import org.rapporteur.issue.Stance;

/**
 * A stance as a reader sees it: sign, word and colour say the same.
 *
 * @param sign one character
 * @param word one short word
 * @param style the colour
 */
record StanceSign(String sign, String word, Style style) {

  static StanceSign of(Stance stance) {
    return switch (stance) {
      case FAVOURS -> new StanceSign("+", "for", Style.FAVOURS);
      case OPPOSES -> new StanceSign("\u2212", "against", Style.OPPOSES);
      case CONDITIONAL -> new StanceSign("\u00b1", "if", Style.WARNING);
      case OPEN -> new StanceSign("?", "open", Style.LEAD);
      case UNCLEAR -> new StanceSign("\u00b7", "unclear", Style.FAINT);
    };
  }

  /** Which way a position went: an arrow up towards the proposition, or down away from it. */
  static String trend(Stance from, Stance to) {
    int way = Integer.compare(support(to), support(from));
    if (way == 0) {
      return "\u2192";
    }
    return way > 0 ? "\u2197" : "\u2198";
  }

  private static int support(Stance stance) {
    return switch (stance) {
      case FAVOURS -> 2;
      case CONDITIONAL -> 1;
      case OPEN, UNCLEAR -> 0;
      case OPPOSES -> -1;
    };
  }
}
