package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.Document;

class RetellingTest {

  /** The content of "according to" if an extractor began it with a word. */
  private static String whole(String text, String begin) {
    Document document = Reading.document(text);
    Syntax syntax = new Syntax(document);
    int cue = document.tokenAt(text.indexOf("according"));
    int content = document.tokenAt(text.indexOf(begin));
    Draft draft =
        new Draft(cue, new TokenRange(cue, cue + 2), Optional.empty(), 1)
            .with(new TokenRange(content, cue - 1));
    TokenRange whole =
        new Retelling(document, syntax, ReportingWords.shipped())
            .whole(List.of(draft))
            .get(0)
            .content()
            .get(0);
    return document.text().slice(document.span(whole.first(), whole.end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lind told the council that the lake was full, according to her office. | that the lake"
            + " | Lind told the council that the lake was full",
        "Lind told the council that the lake was full, according to her office. | the council"
            + " | Lind told the council that the lake was full",
        "Belmark has said it will pay, according to two officials. | it will"
            + " | Belmark has said it will pay",
        "When they met, the lake was full, according to Hale. | the lake | the lake was full"
      })
  void beginsBeforeTheVerbOfSpeech(String text, String begin, String content) {
    assertThat(whole(text, begin)).isEqualTo(content);
  }
}
