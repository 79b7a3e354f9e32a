package org.rapporteur.bench.perturbation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplatesTest {
  private static final String PEOPLE =
      "Mary Lind and John Hale met the press of Belmark. Emma Roe stayed at home that evening.\n\n";

  private final GivenNames names = new GivenNames();
  private final Catalogue catalogue = new Catalogue(names);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "will-not | She said the talks will resume at dawn. | She said the talks will not resume at dawn.",
        "is-not | \"The dam is safe for us,\" she said. | \"The dam is not safe for us,\" she said.",
        "accepted-rejected | He said Belmark agreed to open the locks. "
            + "| He said Belmark declined to open the locks.",
        "supports-opposes | She said she supports the plan. | She said she opposes the plan.",
        "not-dropped | He said he will not sign the treaty. | He said he will sign the treaty.",
        "contracted-not-dropped | \"We won't sign the treaty,\" he said. "
            + "| \"We will sign the treaty,\" he said.",
        "likely-unlikely | She said a deal was likely to come. | She said a deal was unlikely to come.",
        "never-always | \"We never paid the fee,\" he said. | \"We always paid the fee,\" he said.",
        "has-not | She said the lake has become shallow. | She said the lake has not become shallow.",
        "increase-decrease | He said flows rose in spring. | He said flows fell in spring.",
        "modal-will | \"The dam could break by spring,\" she said. "
            + "| \"The dam will break by spring,\" she said.",
        "modal-would | She said the dam could break by spring. "
            + "| She said the dam would break by spring.",
        "hedging-adverb | She said Belmark would probably sign it. | She said Belmark would sign it.",
        "some-all | He said some of the farmers had left. | He said all of the farmers had left.",
        "almost | He said almost all wells were dry. | He said all wells were dry.",
        "only | He said they would only talk about water. | He said they would talk about water.",
        "i-think | \"I think we can agree on this,\" he said. | \"We can agree on this,\" he said.",
        "expected-to | She said Arvonia is expected to sign. | She said Arvonia will sign.",
        "would-will | \"We would close the locks,\" he said. | \"We will close the locks,\" he said.",
        "at-least | He said at least 40 wells were dry. | He said 40 wells were dry.",
        "leading-condition | \"If they pay the whole fee, we open the locks,\" she said. "
            + "| \"We open the locks,\" she said.",
        "final-condition | She said they would sign if the locks were opened. "
            + "| She said they would sign.",
        "quoted-adjective-1 | \"This is a great lake for all,\" she said. "
            + "| \"This is a strange lake for all,\" she said.",
        "quoted-noun-thing | \"We have a problem with the dam,\" he said. "
            + "| \"We have a pattern with the dam,\" he said.",
        "quoted-proper | \"We will meet again on Monday,\" he said. "
            + "| \"We will meet again on Thursday,\" he said.",
        "quoted-and-clause | \"We will sign it at once, and they will pay the fee,\" he said. "
            + "| \"We will sign it at once,\" he said.",
        "quoted-reason | \"We will sign it at once, because the wells are dry,\" he said. "
            + "| \"We will sign it at once,\" he said.",
        "last-quoted-sentence | \"We will sign it. They will pay the fee,\" he said. "
            + "| \"We will sign it,\" he said.",
        "first-quoted-sentence | \"We will sign it. They will pay the fee,\" he said. "
            + "| \"They will pay the fee,\" he said.",
        "relative-clause | She said the lake, which lies in the hills, was low. "
            + "| She said the lake was low.",
        "aside-in-dashes | \"The lake \u2014 or what is left \u2014 was low,\" she said. "
            + "| \"The lake was low,\" she said.",
        "final-adjunct | She said the lake was low, citing reports from the valley. "
            + "| She said the lake was low.",
        "opening-marker | \"Well, the lake was low in spring,\" she said. "
            + "| \"The lake was low in spring,\" she said.",
        "speaker-to-front | \"The lake was low,\" the minister said. "
            + "| The minister said, \"The lake was low.\"",
        "speaker-to-end | The minister said, \"The lake was low.\" "
            + "| \"The lake was low,\" the minister said.",
        "verb-to-front | \"The lake was low,\" the minister said. "
            + "| \"The lake was low,\" said the minister.",
        "verb-to-end | \"The lake was low,\" said the minister. "
            + "| \"The lake was low,\" the minister said.",
        "indirect-speaker-to-end | The minister said that the lake was low again. "
            + "| The lake was low again, the minister said.",
        "indirect-speaker-to-front | The lake was low again, the minister said. "
            + "| The minister said that the lake was low again.",
        "passive | Lind rejected the plan on Monday. | The plan was rejected by Lind on Monday.",
        "active | The plan was rejected by Lind on Monday. | Lind rejected the plan on Monday.",
        "scale-in-digits | It cost 4.5 million crowns. | It cost 4,500,000 crowns.",
        "percent-sign | It fell by 40 percent in spring. | It fell by 40% in spring.",
        "number-in-words | She met 7 ministers in spring. | She met seven ministers in spring.",
        "number-in-digits | She met seven ministers there. | She met 7 ministers there.",
        "day-before-month | They met on October 5 in the hills. | They met on 5 October in the hills.",
        "large-number-in-words | It cost 6,000,000 crowns. | It cost 6 million crowns.",
        "month-full | They met on Oct. 5 in the hills. | They met on October 5 in the hills.",
        "contraction-expanded | They didn't meet in the hills. | They did not meet in the hills.",
      })
  void aTemplateEditsWhatItSaysAndNothingElse(String template, String before, String after) {
    assertThat(edited(template, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "after-quotation | \"The lake was low,\" Lind said. | Lind",
        "verb-first | \"The lake was low,\" said Lind. | Lind",
        "name-first | Lind said the lake was low. | Lind",
        "according-to | The lake was low, according to Lind. | Lind",
        "told | Lind told the press the lake was low. | Lind",
        "other-verb | Lind warned that the lake was low. | Lind",
        "after-comma | The lake was low, Lind said. | Lind",
        "with-title | Mrs. Lind said the lake was low. | Mrs. Lind",
      })
  void aSpeakerIsReplacedByAnotherPersonOfTheArticle(
      String template, String sentence, String speaker) {
    String edited = edited(template, sentence);

    assertThat(List.of(sentence.replace(speaker, "Hale"), sentence.replace(speaker, "Roe")))
        .contains(edited);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count | He said 40 wells were dry. | He said \\d+ wells were dry\\.",
        "percentage | He said 40 percent were dry. | He said \\d+ percent were dry\\.",
        "sum | He said it cost $4.5 million. | He said it cost \\$\\d+\\.5 million\\.",
        "scale | He said it cost $4 million. | He said it cost \\$4 billion\\.",
        "number-word | He said four wells were dry. | He said \\w+ wells were dry\\.",
        "year | He said it began in 2019. | He said it began in 20\\d\\d\\.",
        "large-number | He said 4,500 came. | He said \\d+,500 came\\.",
        "share-word | He said half of it was dry. | He said a quarter of it was dry\\.",
        "day-of-month | He said it began on May 5. | He said it began on May \\d+\\.",
        "ordinal | He said the first round failed. | He said the \\w+ round failed\\.",
      })
  void aNumberBecomesAnotherOne(String template, String before, String after) {
    assertThat(edited(template, before)).matches(after).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "will-not | Will the talks resume at dawn? he said.",
        "is-not | \"What is new about this lake?\" she said.",
        "only | \"This is not only about water,\" he said.",
        "quoted-adjective-1 | The great lake was low, she said.",
        "year | He said it began on May 2019 road.",
        "count | He said 40 wells here and 40 wells there were dry.",
        "after-quotation | \"The lake was low,\" Lind said. Then she left for her home.",
        "reporting-1 | \"He said so to my face,\" Lind told them.",
        "indirect-speaker-to-front | But the lake was low again, he said.",
        "will-not | The talks will resume at dawn.",
      })
  void whatWouldReadBadlyOrIsNoStatementIsLeftAlone(String template, String sentence) {
    assertThat(edits(template, article(sentence))).isEmpty();
  }

  @Test
  void eachKindHasFourTemplatesAndMoreOfEitherHalf() {
    for (Kind kind : Kind.values()) {
      for (Half half : Half.values()) {
        assertThat(catalogue.of(kind, half)).as(kind + " " + half).hasSizeGreaterThanOrEqualTo(4);
      }
    }
  }

  @Test
  void templatesHaveNamesOfTheirOwn() {
    assertThat(catalogue.all()).extracting(Template::name).doesNotHaveDuplicates();
  }

  private String edited(String template, String sentence) {
    Article article = article(sentence);
    List<Edit> edits = edits(template, article);
    assertThat(edits).as("edits of " + sentence).isNotEmpty();
    return Version.of(article.text(), edits.subList(0, 1)).text().substring(PEOPLE.length());
  }

  private List<Edit> edits(String template, Article article) {
    return catalogue.all().stream()
        .filter(candidate -> candidate.name().equals(template))
        .flatMap(candidate -> candidate.edits(article, new Random(3)).stream())
        .filter(edit -> edit.range().start() >= PEOPLE.length())
        .toList();
  }

  private Article article(String sentence) {
    return new Article("lake", "2031-02-12", PEOPLE + sentence, names);
  }
}
