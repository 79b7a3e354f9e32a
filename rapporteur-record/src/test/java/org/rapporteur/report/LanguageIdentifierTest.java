package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
  private final LanguageIdentifier languages = new LanguageIdentifier();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          German | Die Außenministerin erklärte am Dienstag, die Gespräche über den See würden trotz aller Einwände fortgesetzt.
          French | La ministre des affaires étrangères a déclaré mardi que les pourparlers sur le lac allaient continuer.
          Turkish | Dışişleri bakanı salı günü yaptığı açıklamada göl görüşmelerinin devam edeceğini söyledi.
          Russian | Министр иностранных дел заявила во вторник, что переговоры об озере будут продолжены.
          Chinese | 外交部长星期二表示，关于湖泊的谈判将继续进行。
          Arabic | قالت وزيرة الخارجية يوم الثلاثاء إن المحادثات حول البحيرة ستستمر
          """)
  void namesTheLanguageOfATextThatIsNotEnglish(String language, String text) {
    assertThat(languages.foreign(text)).contains(language);
  }

  @Test
  void takesEnglishForEnglish() {
    assertThat(
            languages.foreign(
                "The foreign minister of Arvonia, Mara Lind, said on Tuesday that the talks on Lake"
                    + " Tarn would go on. “Wir machen weiter,” she added in German."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"We agreed.", "Mara Lind", "Arvonia", "40 m3/s", "?", "Jon Hale: no."})
  void takesAFewWordsForEnglish(String text) {
    assertThat(languages.foreign(text)).isEmpty();
  }
}
