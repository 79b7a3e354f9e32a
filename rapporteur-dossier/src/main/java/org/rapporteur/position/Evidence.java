package org.rapporteur.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.issue.Stance;

/**
 * What one statement or move tells of a party's stance on an issue.
 *
 * @param id of the statement or move
 * @param report id of its report
 * @param provenance where that has it from
 * @param voice id of the actor who takes the stance
 * @param body whether that actor is the party itself, and not somebody who speaks for it
 * @param utterance id of the utterance that it is of; empty if none is known
 * @param when when the stance was taken; where no words tell, the day of the report
 * @param told whether words of the report tell when
 * @param stance the stance
 * @param tellers how many stand between the report and the voice
 * @param directness 1 for own words, less for what others tell
 * @param confidence how sure the stance was read, 0 to 1
 */
record Evidence(
    String id,
    String report,
    Provenance provenance,
    String voice,
    boolean body,
    String utterance,
    Optional<Period> when,
    boolean told,
    Stance stance,
    int tellers,
    double directness,
    double confidence) {

  /** A stance read as surely as this is more likely right than not. */
  private static final double EVEN = 0.5;

  /** By the day on which it was known, undated last; then by report and id, numbers by size. */
  static final Comparator<Evidence> ORDER =
      Comparator.comparing((Evidence e) -> e.when.map(Period::last).orElse(LocalDate.MAX))
          .thenComparing(e -> !e.report.equals(e.provenance.origin()))
          .thenComparing(Evidence::report)
          .thenComparing(e -> e.id.length())
          .thenComparing(Evidence::id);

  /** Whether the words of two can be held against each other: one speaker, or party and member. */
  boolean isVoiceOf(Evidence other) {
    return voice.equals(other.voice) || body || other.body;
  }

  /**
   * Whether this is known to have come after another. Two reports of one event are not: where the
   * words do not tell the day, the later report may tell what was said before the earlier one.
   */
  boolean isAfter(Evidence other) {
    if (when.isEmpty() || other.when.isEmpty() || isSameUtterance(other)) {
      return false;
    }
    boolean maybeOneEvent =
        !(told && other.told)
            && !provenance.story().isEmpty()
            && provenance.story().equals(other.provenance.story());
    return !maybeOneEvent && when.get().first().isAfter(other.when.get().last());
  }

  /** Keys that only evidence of the same utterance shares. */
  List<String> utterances() {
    return utterance.isEmpty() ? List.of() : List.of("utterance " + utterance);
  }

  /** Keys that only evidence shares that may be of the same moment. */
  List<String> moments() {
    List<String> moments = new ArrayList<>(utterances());
    if (!provenance.story().isEmpty()) {
      moments.add("story " + provenance.story() + " " + voice);
    }
    return moments;
  }

  /** The same at another time. */
  Evidence at(Period moment) {
    return new Evidence(
        id,
        report,
        provenance,
        voice,
        body,
        utterance,
        Optional.of(moment),
        told,
        stance,
        tellers,
        directness,
        confidence);
  }

  private boolean isSameUtterance(Evidence other) {
    return !utterance.isEmpty() && utterance.equals(other.utterance);
  }

  /** Whether this repeats what its own source has already told: a copy or rewrite. */
  boolean repeats(Evidence earlier) {
    return !report.equals(earlier.report)
        && provenance.origin().equals(earlier.provenance.origin())
        && voice.equals(earlier.voice)
        && !report.equals(provenance.origin())
        && (earlier.report.equals(provenance.origin()) || earlier.report.compareTo(report) < 0)
        && !isAfter(earlier)
        && !earlier.isAfter(this);
  }

  /**
   * Whether it takes back what the same voice said before. Hearsay does not undo own words, nor
   * does what is more likely misread than not undo what was read more surely.
   */
  boolean withdraws(Evidence earlier) {
    return stance != earlier.stance
        && isVoiceOf(earlier)
        && isAfter(earlier)
        && (tellers == 0 || earlier.tellers > 0)
        && confidence >= Math.min(EVEN, earlier.confidence);
  }
}
