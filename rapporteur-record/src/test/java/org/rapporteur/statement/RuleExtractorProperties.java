package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;

class RuleExtractorProperties {

  /** Words, marks, blanks and stray characters that news is made of, in any order. */
  @Provide
  Arbitrary<String> newsLike() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Lind",
            "said",
            "that",
            "told",
            "reporters",
            "the",
            "plan",
            "according",
            "to",
            "adding",
            "she",
            "would",
            "not",
            "and",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "''",
            "„",
            ",",
            ".",
            ":",
            ";",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "—",
            "(",
            ")",
            "💧",
            "é",
            "\u00AD",
            "\u00A0",
            "U.S.",
            "40");
    Arbitrary<String> strange = Arbitraries.strings().ofMaxLength(3);
    return Arbitraries.frequencyOf(Tuple.of(12, pieces), Tuple.of(1, strange))
        .list()
        .ofMaxSize(120)
        .map(list -> String.join("", list));
  }

  @Property
  void everySpanLiesInTheTextAndPiecesAreDisjoint(@ForAll("newsLike") String text) {
    Document document = Reading.document(text);
    int length = document.text().length();
    for (Statement statement : Reading.EXTRACTOR.extract(document).statements()) {
      for (List<Span> spans : List.of(statement.source(), statement.cue(), statement.content())) {
        assertThat(spans).isSorted();
        for (int i = 0; i < spans.size(); i++) {
          assertThat(spans.get(i).end()).isLessThanOrEqualTo(length);
          assertThat(document.text().slice(spans.get(i))).isNotBlank();
          assertThat(i > 0 && spans.get(i).overlaps(spans.get(i - 1))).isFalse();
        }
      }
    }
  }

  @Property
  void sentencesHoldEveryTokenOnceAndTokensRebuildTheText(@ForAll("newsLike") String text) {
    Document document = Reading.document(text);
    int next = 0;
    for (var sentence : document.sentences()) {
      assertThat(sentence.first()).isEqualTo(next);
      next = sentence.end();
    }
    assertThat(next).isEqualTo(document.tokens().size());
    for (int i = 0; i < document.tokens().size(); i++) {
      var token = document.token(i);
      assertThat(document.text().view().substring(token.start(), token.end()))
          .isEqualTo(token.text());
      Span span = document.span(i, i + 1);
      assertThat(document.text().repaired(span)).contains(token.text());
    }
  }

  @Property
  void theSameTextGivesTheSameStatements(@ForAll("newsLike") String text) {
    assertThat(Reading.statements(text)).isEqualTo(Reading.statements(text));
  }

  @Example
  void hostileTextsEndInTime() {
    String sentence = "Lind said that Hale had told Strand, adding: ";
    Stream.of(
            "\"".repeat(2_000_000),
            "\" ".repeat(500_000),
            "“".repeat(500_000) + " a",
            "“a ".repeat(200_000),
            "‘a’ ".repeat(200_000),
            "‘a ".repeat(200_000),
            "said ".repeat(200_000),
            sentence.repeat(20_000),
            "“a\n\n".repeat(100_000),
            "‘a\n".repeat(100_000),
            "a,".repeat(300_000),
            "(".repeat(500_000),
            "A: “b”\n".repeat(50_000),
            ".".repeat(1_000_000),
            "\u0301".repeat(500_000),
            "\uD800".repeat(100_000))
        .forEach(
            text ->
                assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> Reading.statements(text), text.substring(0, 3)));
  }
}
