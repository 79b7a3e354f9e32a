package org.rapporteur.bench.perturbation;

/** A piece of what an edit puts in the place of a stretch. */
sealed interface Part {

  /** A stretch of the article that stays, perhaps elsewhere; other edits may lie inside it. */
  record Kept(Stretch stretch) implements Part {}

  /** Words that the article does not have there. */
  record Fresh(String words) implements Part {}

  static Part kept(int start, int end) {
    return new Kept(new Stretch(start, end));
  }

  static Part fresh(String words) {
    return new Fresh(words);
  }
}
