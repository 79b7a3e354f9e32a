package org.rapporteur.statement;

import java.util.List;
import org.rapporteur.report.Span;

/**
 * An attribution in one report: who (source), by what words (cue), said what (content).
 *
 * @param source the words that name who says it, in order, disjoint; empty if the report names
 *     nobody
 * @param cue the words that make it an attribution; empty where only quotation marks do
 * @param content what is attributed, quotation marks included, in order, disjoint; never empty
 * @param kind how the content is rendered
 * @param realis whether the attribution is asserted
 * @param via place, in the report's list of statements, of the one in whose content this one
 *     stands; {@link #OUTERMOST} if it stands in none
 * @param addressee the words that name whom it was said to; empty if the report does not tell
 * @param occasion the words that name by or at what it was said, such as an interview or a
 *     conference; empty if the report does not tell
 * @param confidence how sure the extractor is that this is a statement with these parts, 0 to 1
 */
public record Statement(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Kind kind,
    Realis realis,
    int via,
    List<Span> addressee,
    List<Span> occasion,
    double confidence) {

  /** The {@link #via} of a statement that stands in the content of no other. */
  public static final int OUTERMOST = -1;

  /** How a content is rendered: quoted, told in the reporter's words, or both. */
  public enum Kind {
    /** In quotation marks, or the turn of a transcript. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** Reporter's words with quoted parts. */
    MIXED
  }

  /** Whether the report asserts that it was said. */
  public enum Realis {
    /** It was said. */
    ASSERTED,
    /** It was not said: "did not say". */
    NEGATED,
    /** It was not said yet, or only if: "if she agreed", "could demand". */
    HYPOTHETICAL
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no content, the confidence is outside 0 to 1, or
   *     {@code via} is no place
   */
  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    addressee = List.copyOf(addressee);
    occasion = List.copyOf(occasion);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
    }
    if (via < OUTERMOST) {
      throw new IllegalArgumentException("no place: " + via);
    }
  }

  /** An outermost statement of which neither addressee nor occasion is told. */
  public Statement(
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      Kind kind,
      Realis realis,
      double confidence) {
    this(source, cue, content, kind, realis, OUTERMOST, List.of(), List.of(), confidence);
  }

  /** Whether it stands in the content of another: hearsay. */
  public boolean isInner() {
    return via != OUTERMOST;
  }
}
