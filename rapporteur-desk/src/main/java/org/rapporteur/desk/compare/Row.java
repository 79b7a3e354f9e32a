package org.rapporteur.desk.compare;

import java.util.List;
import org.rapporteur.reconcile.SideBySide;
import org.rapporteur.report.Span;

/**
 * A row of two columns with its words marked.
 *
 * @param kind which reports tell it
 * @param wording how far the words of both sides are the same; of one side alone they are {@link
 *     Wording#OTHER}
 * @param left paragraphs of the left report, each as runs; empty if it has none here
 * @param right those of the right report
 * @param elsewhere where the other report tells much of it, if not here; at most one
 */
record Row(
    SideBySide.Kind kind,
    Wording wording,
    List<List<Run>> left,
    List<List<Run>> right,
    List<Span> elsewhere) {

  /** How far the words of both sides are the same. */
  enum Wording {
    /** All of them. */
    SAME,
    /** A third or more of them; those that differ are marked. */
    CHANGED,
    /** Fewer; only figures and names that the other report does not have are marked. */
    OTHER
  }

  Row {
    left = List.copyOf(left);
    right = List.copyOf(right);
    elsewhere = List.copyOf(elsewhere);
  }
}
