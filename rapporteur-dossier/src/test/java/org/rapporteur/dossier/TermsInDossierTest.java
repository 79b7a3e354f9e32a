package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.issue.Issue;
import org.rapporteur.record.Recorder;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.RuleExtractor;

/** Whose the figures are and what they are figures of. */
class TermsInDossierTest {
  private static final Issue TOLL =
      new Issue("toll", "Toll", "The bridge toll rises.", List.of("toll"), List.of());

  private final Recorder recorder =
      new Recorder(new RuleExtractor(), new RuleSpeakerResolver(new Gazetteer()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tarn Airways lifted its toll offer to 7 percent. | 7 percent | tarn-airways | toll",
        "The company cut its demand on the toll to 40 marks. | 40 marks | the-company | toll",
        "Jon Hale tabled a draft of 12 pages. | 12 pages | jon-hale | ''",
        "Jon Hale said the toll would be 9 marks. | 9 marks | jon-hale | toll",
        "Jon Hale left the talks on the toll after 9 hours. | 9 hours | '' | ''",
      })
  void theyAreTheirsWhoSayThemOrPutThemForward(
      String text, String words, String claimedBy, String issue) {
    Report report =
        new Report("a", "a.txt", Imprint.UNKNOWN, "en", ReportText.of(text), 0, List.of());

    Dossier dossier =
        Dossier.of(
            new Codebook("", List.of(), List.of(), List.of(TOLL)),
            List.of(recorder.record(report)),
            List.of());

    assertThat(dossier.terms()).hasSize(1);
    FiledTerm term = dossier.terms().get(0);
    assertThat(report.text().slice(term.term().span())).isEqualTo(words);
    assertThat(term.claimedBy()).isEqualTo(claimedBy);
    assertThat(term.issue()).isEqualTo(issue);
  }
}
