package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;

class ReadReportsTest {
  private static final String LIND = "Mara Lind closed the dam. “It leaks,” she said.";
  private static final String HALE = "Jon Hale opened the dam again.";

  @Test
  void keepsWhatThereIsRoomFor() {
    ReadReports reports = reports(100, LIND, HALE);
    ReadReport first = reports.at(0);
    reports.at(1);

    assertThat(reports.at(0)).isSameAs(first);
  }

  @Test
  void readsTheOthersAgainWithTheSameOutcome() {
    ReadReports reports = reports(1, LIND, HALE);
    ReadReport first = reports.at(0);
    reports.at(1);
    ReadReport again = reports.at(0);

    assertThat(again).isNotSameAs(first).isEqualTo(first);
    assertThat(again.sentence(0).words()).isEqualTo(first.sentence(0).words());
    assertThat(again).isNotEqualTo(reports.at(1));
  }

  @Test
  void knowsSentencesByTheirWords() {
    ReadReports reports = reports(100, LIND, "It rained. Mara Lind closed the dam!", HALE);

    assertThat(reports.at(1).hasSentence(reports.at(0).sentence(0))).isTrue();
    assertThat(reports.at(2).hasSentence(reports.at(0).sentence(0))).isFalse();
  }

  private static ReadReports reports(int mostTokens, String... texts) {
    List<Report> reports =
        Stream.of(texts)
            .map(
                text ->
                    new Report(
                        text.substring(0, 4),
                        "",
                        Imprint.UNKNOWN,
                        "en",
                        ReportText.of(text),
                        0,
                        List.of()))
            .toList();
    GeneralEnglish english = new GeneralEnglish();
    List<Profile> profiles = reports.stream().map(report -> Profile.of(report, english)).toList();
    return new ReadReports(reports, Map.of(), new TermWeights(english, profiles), mostTokens);
  }
}
