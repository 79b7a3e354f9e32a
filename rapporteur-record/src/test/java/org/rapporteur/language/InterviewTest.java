package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTest {
  private static final String TALK =
      """
      Do you still want the harbour open?

      We do. I said so on Monday.

      What about the tariff? Belmark will not cut it.

      Then my government will not sign.

      Your own party is against it.

      It was. I have spoken to them.

      And the treaty?

      Nobody has shown me one.

      Will it be signed?

      By June.

      She left for the ferry.
      """;

  @Test
  void findsTheParagraphsBetweenQuestions() {
    assertThat(answers(TALK))
        .containsExactly(
            "? We do. I said so on Monday.",
            ". Then my government will not sign.",
            ". It was. I have spoken to them.",
            "? Nobody has shown me one.",
            "? By June.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Will it hold? Nobody knows.

        Lind says we must wait.

        And what of my harbour, our harbour?

        Hale left.
        """,
        """
        “Do you want the harbour open?”

        “We do. I said so. I did.”

        “Will you sign?”

        “I will, with my own pen.”

        “Will you come?”

        “I shall.”
        """,
        """
        Have you ever seen a harbour close?

        I have. The cranes stop first.

        Then the lights go out along the quay.

        Then the ferries are sold, and we walk.

        Would you pay for it?

        My neighbours would. They told me so.

        I would not, and I said so at the time.

        Nobody listened to us then.

        What do you think comes next?

        A treaty that we shall all regret.
        """,
        """
        Do you want the harbour open? The minister was asked that three times.

        She would not say.

        Will you sign? That, too, she was asked.

        She smiled.

        Will you come?

        She went.
        """
      })
  void newsWithQuestionsIsNoInterview(String text) {
    assertThat(answers(text)).isEmpty();
  }

  /** What ends what was asked, and the answer. */
  private static List<String> answers(String text) {
    Document document = Document.of(text);
    return Interview.answers(document).stream()
        .map(
            answer ->
                document.token(answer.asked()) + " " + document.words(answer.first(), answer.end()))
        .toList();
  }
}
