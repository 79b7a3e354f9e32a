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
 * @param confidence how sure the extractor is that this is a statement with these parts, 0 to 1
 */
public record Statement(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Kind kind,
    Realis realis,
    double confidence) {

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
   * @throws IllegalArgumentException if there is no content or the confidence is outside 0 to 1
   */
  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
    }
  }
}
