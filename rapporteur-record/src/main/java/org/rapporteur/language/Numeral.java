package org.rapporteur.language;

/**
 * A number in words or digits.
 *
 * @param end one past its last token
 * @param value what it says; the least it can mean if it is vague ("hundreds": 100)
 * @param top the upper end of a range in one word ("18-24": 24), else {@code value}
 * @param kind how it says it
 * @param suffix what is joined to it in the same word, without the hyphen: "year" of "two-year",
 *     "million" never; empty if nothing is
 */
public record Numeral(int end, double value, double top, Kind kind, String suffix) {

  /** How a number is said. */
  public enum Kind {
    /** As a figure: "12", "1.5 million", "two dozen". */
    CARDINAL,
    /** As a part of a whole: "half", "two-thirds". */
    FRACTION,
    /** By its order of size: "hundreds of thousands". */
    VAGUE
  }
}
