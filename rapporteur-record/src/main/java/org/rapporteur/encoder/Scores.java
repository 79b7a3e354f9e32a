package org.rapporteur.encoder;

/** What the encoder says of words that follow one another. Rows are words; not copied. */
public final class Scores {
  private final int first;
  private final float[][] roles;
  private final float[][] links;
  private final float[][] mentions;
  private final float[][] acts;

  Scores(int first, float[][] roles, float[][] links, float[][] mentions, float[][] acts) {
    this.first = first;
    this.roles = roles;
    this.links = links;
    this.mentions = mentions;
    this.acts = acts;
  }

  /** Index of the first word. */
  public int first() {
    return first;
  }

  /** A row holds one score a label, natural logarithms up to a constant. */
  public float[][] roles() {
    return roles;
  }

  /**
   * A row holds the vectors, one after the other, whose products say which words belong together.
   */
  public float[][] links() {
    return links;
  }

  /** A row holds one score a tag of names, then one a tag of descriptions. */
  public float[][] mentions() {
    return mentions;
  }

  /** A row holds one score an act for a word of a cue, then one an act for a word of a content. */
  public float[][] acts() {
    return acts;
  }

  /** How many words. */
  public int size() {
    return roles.length;
  }
}
