package org.rapporteur.bench.perturbation;

import java.util.List;
import java.util.Optional;

/**
 * Two reports made of one article.
 *
 * @param id unique among pairs
 * @param kind what the edit does by which they are meant to differ
 * @param half which half its templates are of
 * @param article the article's name
 * @param published ISO 8601 date of both
 * @param a text of the first report, which has the statement as the article has it
 * @param b text of the second, which has it edited
 * @param changes by which they differ; of kind {@link Kind#NOTHING}, and one of {@code kind}
 */
record Pair(
    String id,
    Kind kind,
    Half half,
    String article,
    String published,
    String a,
    String b,
    List<Change> changes) {
  Pair {
    changes = List.copyOf(changes);
  }

  /** The change that is not meaning-keeping, if the pair has one. */
  Optional<Change> edited() {
    return changes.stream().filter(change -> change.kind() != Kind.NOTHING).findFirst();
  }

  /** The changes that keep the meaning. */
  List<Change> kept() {
    return changes.stream().filter(change -> change.kind() == Kind.NOTHING).toList();
  }
}
