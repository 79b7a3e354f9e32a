package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.record.Recorder;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.RuleExtractor;

/** Two reports of different events, days apart, and whether a party has agreed to something. */
class DeniedConsentTest {
  private static final Recorder RECORDER =
      new Recorder(new RuleExtractor(), new RuleSpeakerResolver(new Gazetteer()));
  private static final String CONSENT =
      "The grain fair opened in Harrowgate with a brass band. An envoy of Norway said Sweden had"
          + " accepted the winter toll.";
  private static final String DENIAL =
      "Snow closed the pass for lorries. Mara Lind, the foreign minister of Sweden, came by train. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We have not accepted the winter toll,” Lind said.",
        "Lind said Sweden had never agreed to a winter toll.",
        "Lind denied that Sweden had accepted the toll.",
        "Lind denied having agreed to the winter toll."
      })
  void aLaterDenialOfAToldConsentIsADifference(String denial) {
    assertThat(found("2031-02-10", CONSENT, "2031-02-14", DENIAL + denial))
        .extracting(Discrepancy::kind)
        .containsExactly(Kind.POLARITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We have not accepted the plan for the harbour,” Lind said.",
        "Lind said Sweden had accepted the winter toll.",
        "Lind said Denmark had not accepted the winter toll.",
        "Lind denied that she had met the envoy."
      })
  void otherDenialsAreNone(String denial) {
    assertThat(found("2031-02-10", CONSENT, "2031-02-14", DENIAL + denial)).isEmpty();
  }

  @Test
  void whoSaysNoAndLaterYesHasChangedTheirMind() {
    String denial = "“We have not accepted the winter toll,” Lind said.";

    assertThat(found("2031-02-14", CONSENT, "2031-02-10", DENIAL + denial)).isEmpty();
  }

  private static List<Discrepancy> found(String day, String one, String otherDay, String other) {
    return Dossier.of(
            Codebook.EMPTY, List.of(record("a", day, one), record("b", otherDay, other)), List.of())
        .discrepancies()
        .stream()
        .filter(Discrepancy::isAboveFloor)
        .toList();
  }

  private static ReportRecord record(String id, String day, String text) {
    Imprint imprint = new Imprint("", "", day, "");
    return RECORDER.record(new Report(id, id, imprint, "en", ReportText.of(text), 0, List.of()));
  }
}
