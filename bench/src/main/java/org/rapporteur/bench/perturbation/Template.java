package org.rapporteur.bench.perturbation;

import java.util.List;
import java.util.Random;

/** A way to edit articles. */
interface Template {
  /** Unique among templates; lower case, hyphens. */
  String name();

  Kind kind();

  Half half();

  /**
   * All edits of this sort that the article allows, in the order of its text.
   *
   * @param random chooses among replacements
   */
  List<Edit> edits(Article article, Random random);
}
