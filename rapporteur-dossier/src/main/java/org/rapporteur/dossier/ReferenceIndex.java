package org.rapporteur.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.actor.Reference;
import org.rapporteur.report.Span;

/** The references of one report by their place, so that those at a span need no search of all. */
final class ReferenceIndex {
  private final List<Reference> references;
  private final int longest;

  /** Takes the references of a report in any order. */
  ReferenceIndex(List<Reference> references) {
    this.references = references.stream().sorted().toList();
    this.longest =
        references.stream().mapToInt(reference -> reference.span().length()).max().orElse(0);
  }

  /** The references that overlap a span, in the order of the text. */
  Stream<Reference> at(Span span) {
    int first = firstFrom(span.start() - longest);
    int end = firstFrom(span.end());
    return references.subList(first, end).stream()
        .filter(reference -> reference.span().overlaps(span));
  }

  /** Index of the first reference that starts at an offset or after it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = references.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
