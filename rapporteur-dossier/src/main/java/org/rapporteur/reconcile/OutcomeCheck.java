package org.rapporteur.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement.Realis;

/**
 * Finds statements of one speaker on the same matter of which one accepts and the other refuses, or
 * one says and the other does not, by their cues.
 */
final class OutcomeCheck {
  private static final Set<String> ACCEPTING =
      Set.of(
          "agre", "accept", "approv", "sign", "endors", "embrac", "ratify", "adopt", "consent",
          "agreed");
  private static final Set<String> REFUSING =
      Set.of("refus", "declin", "reject", "rebuff", "veto", "spurn", "snub");

  private enum Stand {
    ACCEPTS,
    REFUSES,
    NEITHER
  }

  /**
   * Compares two statements that are of one matter.
   *
   * @param certainty how sure it is that they are
   */
  Optional<Finding> between(Said one, Said other, double certainty) {
    if (one.speaker().isEmpty() || !one.hasSpeakerOf(other)) {
      return Optional.empty();
    }
    Stand a = stand(one);
    Stand b = stand(other);
    boolean opposed = a == Stand.ACCEPTS && b == Stand.REFUSES || a == Stand.REFUSES && b == Stand.ACCEPTS;
    boolean negated = isNegated(one) != isNegated(other);
    if (opposed && !negated) {
      return Optional.of(finding(Kind.OUTCOME, one, other, certainty));
    }
    boolean denied =
        negated && !isHypothetical(one) && !isHypothetical(other) && sharesCue(one, other);
    return denied
        ? Optional.of(finding(Kind.POLARITY, one, other, certainty))
        : Optional.empty();
  }

  private static Stand stand(Said said) {
    for (Word word : cue(said).words()) {
      if (ACCEPTING.contains(word.stem())) {
        return Stand.ACCEPTS;
      }
      if (REFUSING.contains(word.stem())) {
        return Stand.REFUSES;
      }
    }
    return Stand.NEITHER;
  }

  private static Wording cue(Said said) {
    return said.report().words(said.filed().statement().cue());
  }

  private static boolean isNegated(Said said) {
    return said.filed().statement().realis() == Realis.NEGATED;
  }

  private static boolean isHypothetical(Said said) {
    return said.filed().statement().realis() == Realis.HYPOTHETICAL;
  }

  /** Whether both cues have a word that tells something. */
  private static boolean sharesCue(Said one, Said other) {
    List<Word> cue = cue(other).words();
    return cue(one).words().stream()
        .filter(word -> word.weight() > ScopeCheck.TELLS_NOTHING)
        .anyMatch(word -> cue.stream().anyMatch(word::matches));
  }

  private static Finding finding(Kind kind, Said one, Said other, double certainty) {
    Mark mark = mark(one);
    Mark otherMark = mark(other);
    return new Finding(
        kind,
        Severity.HIGH,
        certainty,
        "Two reports tell the contrary: \u201c"
            + SentencePair.words(one.report(), mark)
            + "\u201d and \u201c"
            + SentencePair.words(other.report(), otherMark)
            + "\u201d",
        List.of(mark, otherMark));
  }

  /** Cue and content where they stand side by side, else the cue. */
  private static Mark mark(Said said) {
    Span cue = said.filed().statement().cue().get(0);
    Span content = said.filed().statement().content().get(0);
    boolean beside = cue.end() <= content.start() && content.start() - cue.end() < 30;
    return new Mark(
        said.filed().report(), beside ? new Span(cue.start(), content.end()) : cue);
  }
}
