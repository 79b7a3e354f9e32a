package org.rapporteur.reconcile;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;

/**
 * Two reports as aligned columns: paragraphs that tell the same stand in one row. Immutable.
 *
 * <p>For a reader who wants to see two tellings together. Whether one was made from the other is
 * for {@link Reconciler} to say; this takes its word.
 */
public final class SideBySide {
  private final List<Row> rows;
  private final Optional<Derivation> derivation;
  private final double leftInRight;
  private final double rightInLeft;

  private SideBySide(
      List<Row> rows, Optional<Derivation> derivation, double leftInRight, double rightInLeft) {
    this.rows = List.copyOf(rows);
    this.derivation = derivation;
    this.leftInRight = leftInRight;
    this.rightInLeft = rightInLeft;
  }

  /** Which reports tell what stands in a row. */
  public enum Kind {
    /** The title and what else stands above the body, of one report or both. */
    HEADLINE,
    /** Both. */
    BOTH,
    /** The left one alone, at this place. */
    LEFT,
    /** The right one alone, at this place. */
    RIGHT
  }

  /**
   * One or more paragraphs beside those that tell the same.
   *
   * @param kind which reports tell it
   * @param left paragraphs of the left report in order, next to one another; empty if it has none
   * @param right those of the right report; at least one side is not empty
   * @param elsewhere if only one side has it here, the paragraph of the other report that tells
   *     much of it at another place; at most one
   */
  public record Row(Kind kind, List<Span> left, List<Span> right, List<Span> elsewhere) {

    /** Copies the lists. */
    public Row {
      left = List.copyOf(left);
      right = List.copyOf(right);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /**
   * Lays two reports side by side. Of reports with more than 500 paragraphs the rest stands
   * unjoined.
   *
   * @param left under an id of its own
   * @param right under another
   * @param stories what {@link Reconciler#stories} says of them
   */
  public static SideBySide of(Report left, Report right, List<Story> stories) {
    GeneralEnglish english = new GeneralEnglish();
    Profile leftProfile = Profile.of(left, english);
    Profile rightProfile = Profile.of(right, english);
    TermWeights weights = new TermWeights(english, List.of(leftProfile, rightProfile));
    List<String> both = List.of(left.id(), right.id());
    Optional<Derivation> derivation =
        stories.stream()
            .flatMap(story -> story.derivations().stream())
            .filter(one -> both.contains(one.report()) && both.contains(one.origin()))
            .findFirst();
    ParagraphAlignment alignment =
        ParagraphAlignment.of(
            ParagraphTerms.of(left, english, weights),
            ParagraphTerms.of(right, english, weights),
            derivation.isPresent());
    return new SideBySide(
        alignment.rows(),
        derivation,
        leftProfile.wordingIn(rightProfile),
        rightProfile.wordingIn(leftProfile));
  }

  /** Every paragraph of both reports in exactly one row, in the order of both. */
  public List<Row> rows() {
    return rows;
  }

  /** How one of the two was made from the other, if it was. */
  public Optional<Derivation> derivation() {
    return derivation;
  }

  /** Share of the left report's own wording, quotations apart, that stands in the right, 0 to 1. */
  public double leftInRight() {
    return leftInRight;
  }

  /** Share of the right report's own wording that stands in the left, 0 to 1. */
  public double rightInLeft() {
    return rightInLeft;
  }
}
