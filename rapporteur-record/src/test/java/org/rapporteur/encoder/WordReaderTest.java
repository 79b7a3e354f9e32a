package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
  private static final Encoder ENCODER = Encoder.shipped();

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  private static List<String> words(String text) {
    Words words = ENCODER.words(text);
    List<String> found = new ArrayList<>();
    for (int w = 0; w < words.size(); w++) {
      found.add(text.substring(words.start(w), words.end(w)));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lind said no.                  | Lind,said,no,.",
        "Zoë Ångström met Łukasz.       | Zoë,Ångström,met,Łukasz,.",
        "The ﬁnal ofﬁce hours           | The,ﬁnal,ofﬁce,hours",
        "Great 😀 news 👩‍🚀 here          | Great,😀,news,👩‍🚀,here",
        "“Don’t,” she said              | “,Don,’,t,,,”,she,said",
        "𝔉raktur and 東京                 | 𝔉raktur,and,東,京",
      })
  void offsetsAreThoseOfTheText(String text, String expected) {
    assertThat(String.join(",", words(text))).isEqualTo(expected);
  }

  @Test
  void oddSpacesAndCombiningMarksKeepTheirPlace() {
    assertThat(words("Cafe\u0301\u00a0closed\u2009now\u200b.\tGo\u3000on"))
        .containsExactly("Cafe\u0301", "closed", "now", ".", "Go", "on");
  }

  @Test
  void longWordsAndLongTextsAreReadWhole() {
    String text = "The gates opened. ".repeat(3000) + "x".repeat(30_000);
    Words words = ENCODER.words(text);
    assertThat(words.size()).isEqualTo(12_000 + 2);
    assertThat(words.start(11_999)).isEqualTo(text.indexOf('x') - 2);
    assertThat(words.end(words.size() - 1)).isEqualTo(text.length());
  }

  @Test
  void nothingGivesNoWordsAndNoScores() {
    assertThat(ENCODER.scores(ENCODER.words(" \n ")).hasNext()).isFalse();
  }

  @Test
  void firstWordsOfLinesOpenParagraphs() {
    Words words = ENCODER.words("One two\n\nthree\nfour five");
    assertThat(List.of(0, 1, 2, 3, 4))
        .extracting(words::opensParagraph)
        .containsExactly(true, false, true, true, false);
  }
}
