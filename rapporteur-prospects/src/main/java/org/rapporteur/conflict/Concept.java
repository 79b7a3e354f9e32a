package org.rapporteur.conflict;

import java.util.Locale;

/**
 * Ways to say that a decision maker had better stay in a state (solution concepts). A decision
 * maker with no improvement from a state is stable there under all of them; the others differ in
 * what keeps it from an improvement that it has. Definitions for any number of decision makers:
 * Fang, Hipel, Kilgour, <cite>Interactive Decision Making: The Graph Model for Conflict
 * Resolution</cite> (1993).
 */
public enum Concept {
  /** There is no improvement (Nash 1950). */
  NASH("Nash", 'n', false, false),

  /**
   * The opponents can answer each improvement by moves, good for them or not, to a state that the
   * decision maker likes no better than the first: general metarationality (Howard 1971).
   */
  GMR("GMR", 'g', false, false),

  /**
   * As {@link #GMR}, and from the state of the answer the decision maker cannot get to a better one
   * than the first: symmetric metarationality (Howard 1971).
   */
  SMR("SMR", 's', false, true),

  /**
   * As {@link #GMR}, with improvements of their own alone: sequential stability (Fraser, Hipel
   * 1979).
   */
  SEQ("SEQ", 'q', true, false),

  /**
   * As {@link #SMR}, with improvements of the opponents' own alone: symmetric sequential stability
   * (Rêgo, Vieira 2017).
   */
  SSEQ("SSEQ", 'z', true, true);

  private final String label;
  private final char letter;
  private final boolean credible;
  private final boolean symmetric;

  Concept(String label, char letter, boolean credible, boolean symmetric) {
    this.label = label;
    this.letter = letter;
    this.credible = credible;
    this.symmetric = symmetric;
  }

  /** The name in print. */
  public String label() {
    return label;
  }

  /** One letter that stands for it in tables. */
  public char letter() {
    return letter;
  }

  /** The name in files: {@code nash}, {@code gmr}, {@code smr}, {@code seq}, {@code sseq}. */
  public String key() {
    return label.toLowerCase(Locale.ROOT);
  }

  /** Whether opponents answer by improvements of their own alone. */
  public boolean isCredible() {
    return credible;
  }

  /** Whether the decision maker looks for a way out of the answer. */
  public boolean isSymmetric() {
    return symmetric;
  }
}
