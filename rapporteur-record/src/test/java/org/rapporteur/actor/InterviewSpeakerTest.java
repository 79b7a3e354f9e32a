package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Document;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.RuleExtractor;

/** Who answers in interviews that name nobody beside the answers. */
final class InterviewSpeakerTest {

  @Test
  void answersAreThoseOfThePersonNamedMostBeforeThem() {
    assertThat(
            speakers(
                """
                Mara Lind on the harbour talks

                Interview by Jon Moor

                Mara Lind arrives late. The minister of Arvonia has come by bicycle.

                Do you still want the harbour open?

                We do. I said so on Monday.

                And the tariff? You were against it.

                I was.

                Since when?

                Since March.

                Will you sign?

                My pen is ready. I told Jon Hale that we would wait."""))
        .hasSize(5)
        .containsOnly("Mara Lind");
  }

  @Test
  void questionAndAnswerMayBeMarkedByLetters() {
    assertThat(
            speakers(
                """
                Mara Lind, minister of Arvonia, received the Courier in her office.

                Q: Will you open the harbour?

                A: By June.

                Q: And the tariff?

                A: That is for others."""))
        .containsExactly("Mara Lind", "Mara Lind");
  }

  @Test
  void namesBeforeColonsAreSpeakersWhereTheyComeBack() {
    assertThat(
            speakers(
                """
                Mara Lind of Arvonia and Jon Hale of Belmark spoke on the radio.

                Lind: The harbour must open.

                Hale: It must not.

                Lind: Then the talks are over.

                Hale: So they are."""))
        .containsExactly("Mara Lind", "Jon Hale", "Mara Lind", "Jon Hale");
  }

  @Test
  void namesMayBeBold() {
    assertThat(
            speakers(
                """
                Mara Lind of Arvonia and Jon Hale of Belmark spoke on the radio.

                **Lind:** The harbour must open.

                **Hale**: It must not.

                **Lind:** Then the talks are over.

                **Hale**: So they are."""))
        .containsExactly("Mara Lind", "Jon Hale", "Mara Lind", "Jon Hale");
  }

  private static List<String> speakers(String text) {
    Document document = Document.of(text);
    Extraction extraction = new RuleExtractor().extract(document);
    return new RuleSpeakerResolver(new Gazetteer()).resolve(document, extraction).speakers();
  }
}
