package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.Reference;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.RuleExtractor;

class RecorderTest {
  private final Recorder recorder =
      new Recorder(new RuleExtractor(), new RuleSpeakerResolver(new Gazetteer()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway left the talks on Monday. | Norway",
        "Mara Lind arrived late. On Tuesday she walked out of the talks. | Mara Lind",
        "The foreign minister, Mara Lind, came. The minister left the talks. | Mara Lind",
        "Some farmers walked out of the talks. | ''",
        "The company raised its offer to 7 percent. | the company",
      })
  void whoMakesAMoveIsAnActorIfNamedOrABody(String text, String name) {
    ReportRecord record =
        recorder.record(
            new Report("a", "a", Imprint.UNKNOWN, "en", ReportText.of(text), 0, List.of()));

    assertThat(record.moves()).hasSize(1);
    assertThat(record.cast().actors())
        .extracting(Actor::name)
        .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    if (!name.isEmpty()) {
      assertThat(record.cast().references())
          .extracting(Reference::span)
          .contains(record.moves().get(0).actor().get(0));
    }
  }
}
