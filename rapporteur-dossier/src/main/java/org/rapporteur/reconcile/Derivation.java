package org.rapporteur.reconcile;

import java.util.List;
import org.rapporteur.report.Span;

/**
 * A report that copies or rewrites another, so that it is no source of its own.
 *
 * @param report id of the derived report
 * @param origin id of the report it was likely made from, or of a sister made from the same text
 * @param kind how the report was made
 * @param basis what tells which of the two came first
 * @param confidence how sure the relation is, 0 to 1
 * @param sharedWording share of the derived report's wording that stands in the origin, 0 to 1
 * @param aligned for a rewrite, its paragraphs beside those they retell, in order
 * @param added sentences of the derived report that nothing in the origin answers to, in order
 * @param dropped sentences of the origin that nothing in the derived report answers to, in order
 */
public record Derivation(
    String report,
    String origin,
    Kind kind,
    Basis basis,
    double confidence,
    double sharedWording,
    List<AlignedPassage> aligned,
    List<Span> added,
    List<Span> dropped) {

  /** How the report was made. */
  public enum Kind {
    /** The same words from the title line to the end. */
    DUPLICATE,
    /** Nearly word for word, or word for word in part. */
    COPY,
    /** The same facts in the same order in other words. */
    REWRITE
  }

  /** What tells the origin. */
  public enum Basis {
    /** The origin was published on an earlier day. */
    DATE,
    /** The derived report names the origin's outlet. */
    CREDIT,
    /** Nothing; the order of filing decides. */
    UNKNOWN
  }

  /** Copies the lists. */
  public Derivation {
    aligned = List.copyOf(aligned);
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
  }
}
