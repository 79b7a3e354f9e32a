package org.rapporteur.bench.perturbation;

import java.util.List;

/**
 * One change to an article's text.
 *
 * @param template name of the template that made it
 * @param range what is replaced
 * @param parts what stands there instead, in order; may be empty
 * @param place where a reader sees the change: {@code range}, and beside it what stays there when
 *     the edit drops words
 */
record Edit(String template, Stretch range, List<Part> parts, Stretch place) {
  Edit {
    parts = List.copyOf(parts);
    if (!place.contains(range)) {
      throw new IllegalArgumentException("the place does not hold the range");
    }
  }

  /** Puts other words in the place of a stretch. */
  static Edit replacing(String template, Stretch range, String words) {
    return new Edit(template, range, List.of(Part.fresh(words)), range);
  }

  /** This edit, seen over a wider place. */
  Edit seenAt(Stretch wider) {
    return new Edit(template, range, parts, wider);
  }

  /** Whether the two can be made to one text: apart, or one inside what the other keeps. */
  boolean fits(Edit other) {
    return !range.overlaps(other.range) || keeps(other) || other.keeps(this);
  }

  private boolean keeps(Edit other) {
    return parts.stream()
        .anyMatch(part -> part instanceof Part.Kept kept && kept.stretch().contains(other.range));
  }
}
