package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.act.Act;
import org.rapporteur.act.Move;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;

/** Stances read by the trained model. */
final class TrainedStanceTest {
  private static final Encoder ENCODER = Encoder.shipped();

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Mara Lind | called for | foreign ships to be let into the harbour # FAVOURS",
        "Mara Lind | urged | the ministers to open the harbour at once # FAVOURS",
        "Mara Lind | said | an open harbour would bring work to the whole coast # FAVOURS",
        "Jon Hale | said | foreign ships in the harbour would be the ruin of the fishermen # OPPOSES",
        "Jon Hale | refused | to open the harbour # OPPOSES",
        "Jon Hale | vowed | that no foreign ship would ever lie in the harbour # OPPOSES",
        "Mara Lind | said | she would open the harbour if Belmark paid for the dredging # CONDITIONAL",
        "Jon Hale | said | crews would work in the harbour as long as they were paid for it # CONDITIONAL",
        "Mara Lind | insisted | that foreign ships be let into the harbour, where the war began # FAVOURS",
        "Mara Lind | said | she would sign nothing unless the harbour was opened # FAVOURS",
        "Mara Lind | said | she would call a strike if the harbour was not opened # FAVOURS",
        "Mara Lind | threatened | to call a strike if foreign ships were let into the harbour # OPPOSES",
        "Mara Lind | threatened | to extend the strike if foreign ships were let into the harbour # OPPOSES",
        "Mara Lind | warned | that any opening of the harbour to foreign ships would be met with action # OPPOSES",
        "Mara Lind | warned | that opening the harbour to foreign ships would be met with a strike # OPPOSES",
        "Mara Lind | vowed | to leave the talks if the harbour was opened to foreign ships # OPPOSES",
        "Mara Lind | would not rule out | opening the harbour # OPEN",
        "An official | said | that some in the cabinet were opposed to any opening of the harbour # UNCLEAR",
        "A spokesman | declined to say | whether the harbour would be opened # UNCLEAR"
      })
  void readsASideFromTheMatter(String told, Stance stance) {
    Told report =
        new Told("courier", "The talks on the harbour went on in Portmere on Monday.", told);

    assertThat(on(report, Told.HARBOUR).stance()).isEqualTo(stance);
  }

  @Test
  void whoAsksForAnotherNumberIsAgainstTheOneProposed() {
    Told report = new Told("courier", "Jon Hale | demanded | that the treaty run for 25 years");

    assertThat(on(report, Told.TREATY).stance()).isEqualTo(Stance.OPPOSES);
  }

  @Test
  void givesTheWordsOfACondition() {
    Told report =
        new Told(
            "courier",
            "Mara Lind | said | she would open the harbour if Belmark paid for the dredging");

    Bearing bearing = on(report, Told.HARBOUR);

    assertThat(bearing.condition())
        .extracting(report::words)
        .containsExactly("if Belmark paid for the dredging");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Under the plan, Arvonia would open the harbour. # Hale | rejected | it on Tuesday # OPPOSES",
        "Under the plan, Arvonia would open the harbour. # Hale | welcomed | the idea # FAVOURS",
        "The text keeps the harbour closed to foreign ships. # Hale | backed | it # OPPOSES",
      })
  void yesAndNoGoToWhatTheSentenceBeforePuts(String put, String answer, Stance stance) {
    Told report = new Told("courier", put, answer);

    assertThat(
            reader(Told.HARBOUR)
                .read(report.document(), report.statements(), report.speakers())
                .get(0))
        .extracting(Bearing::stance)
        .containsExactly(stance);
  }

  @Test
  void aYesWithoutSpeechGoesToItToo() {
    String text = "Under the plan, Arvonia would open the harbour. Hale agreed to that on Monday.";
    Document document = Document.of(text);
    int start = text.indexOf("Hale");
    Move move =
        new Move(
            new Span(start, text.length() - 1),
            Act.ACCEPT,
            List.of(new Span(start, start + 4)),
            List.of(),
            "");

    assertThat(
            new MoveReader(List.of(Told.HARBOUR), Told.MEANING, Optional.of(ENCODER.pairs()))
                .read(document, List.of(move))
                .get(0))
        .extracting(Bearing::stance)
        .containsExactly(Stance.FAVOURS);
  }

  @Test
  void leavesOutWhatIsAboutSomethingElse() {
    Told report =
        new Told("courier", "Mara Lind | said | the levy on grain would be paid in two parts");

    assertThat(reader(Told.HARBOUR).read(report.document(), report.statements(), List.of("Lind")))
        .containsExactly(List.of());
  }

  private static Bearing on(Told report, Issue issue) {
    return reader(issue)
        .read(report.document(), report.statements(), List.of("Lind"), (statement, id) -> true)
        .get(0)
        .get(0);
  }

  private static IssueReader reader(Issue issue) {
    return new IssueReader(List.of(issue), Told.MEANING, Optional.of(ENCODER.pairs()));
  }
}
