package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;

class DocumentTest {

  private static Document read(String text) {
    return Document.of(
        new Report("r", "r.txt", Imprint.UNKNOWN, "en", ReportText.of(text), 0, List.of()));
  }

  private static List<String> sentences(String text) {
    Document document = read(text);
    return document.sentences().stream().map(s -> document.words(s.first(), s.end())).toList();
  }

  private static List<String> quotations(String text) {
    Document document = read(text);
    return document.quotations().stream()
        .flatMap(q -> q.pieces().stream())
        .map(p -> document.words(p.first(), p.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Lind's | Lind,'s",
        "they’ll go | they,’ll,go",
        "don't | don't",
        "the U.S. team | the,U.S.,team",
        "3.9 billion | 3.9,billion",
        "$500 | $,500",
        "post-war | post-war",
        "O’Hara | O’Hara",
        "wait... now | wait,...,now",
        "J. Hale | J.,Hale"
      })
  void tokens(String text, String expected) {
    assertThat(read(text).tokens()).extracting(Token::text).containsExactly(expected.split(","));
  }

  @Test
  void sentencesEndAtFinalMarks() {
    assertThat(sentences("It rained. It stopped! Did it? Yes."))
        .containsExactly("It rained.", "It stopped!", "Did it?", "Yes.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Lind met Dr. Hale.",
        "Gen. Ansel Roth spoke.",
        "The U.S. Senate sat.",
        "J. P. Strand left.",
        "It fell by 3.5 per cent.",
        "They met on Jan. 20 in Vessen."
      })
  void abbreviationsAndNumbersDoNotEndASentence(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void closingMarksBelongToTheSentenceBefore() {
    assertThat(sentences("“It rained.” He left. (It was late.) She stayed."))
        .containsExactly("“It rained.”", "He left.", "(It was late.)", "She stayed.");
  }

  @Test
  void everyLineIsAParagraph() {
    assertThat(read("One line here.\nAnother line here.\n\nA third.").paragraphs()).isEqualTo(3);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String wrapped =
        """
        The delegations met again on Tuesday in the old customs house,
        where the river leaves the lake, to talk about the winter and
        the water that the farms on the lower river have not had for
        three years in a row, as the envoy put it to them that morning.

        Nothing was agreed.
        """;
    assertThat(read(wrapped).paragraphs()).isEqualTo(2);
  }

  @Test
  void quotationsOfEveryKind() {
    assertThat(quotations("\"One.\" “Two.” „Three.“ «Four.» ‘Five.’ ``Six.'' ''Seven.''"))
        .containsExactly(
            "\"One.\"", "“Two.”", "„Three.“", "«Four.»", "‘Five.’", "``Six.''", "''Seven.''");
  }

  @Test
  void innerMarksBelongToTheOuterQuotation() {
    assertThat(quotations("“He said ‘no’ to us.” ‘She said “yes” to them.’"))
        .containsExactly("“He said ‘no’ to us.”", "‘She said “yes” to them.’");
  }

  @Test
  void aQuotationRunsOnWhereTheNextParagraphReopensIt() {
    Document document = read("“One.\n\n“Two.”\n\nThree.");
    assertThat(document.quotations()).hasSize(1);
    assertThat(document.quotations().get(0).pieces()).hasSize(2);
    assertThat(document.quotations().get(0).closed()).isTrue();
  }

  @Test
  void aMarkAfterAFinishedSentenceReopensTheQuotationInOneLine() {
    assertThat(quotations("“We came. “We stayed,” she said."))
        .containsExactly("“We came. “We stayed,”");
    assertThat(quotations("the “old plan and “the new one”"))
        .containsExactly("“old plan and", "“the new one”");
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    Document document = read("He said “one.\n\nTwo. “Three.”");
    assertThat(quotations("He said “one.\n\nTwo. “Three.”")).containsExactly("“one.", "“Three.”");
    assertThat(document.quotations().get(0).closed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the growers' union",
        "don't, won't and can't",
        "the ’30s were dry",
        "6' 2\" tall"
      })
  void apostrophesAndInchesAreNoQuotations(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @Test
  void aPaperInQuotationMarksIsNoSpeech() {
    Document document =
        Document.of(
            "Lind called it “a start”. The text of the communiqué:\n\n"
                + "“The harbour is opened. The tariff is cut.\n\n“The talks go on.”");

    assertThat(document.papers()).hasSize(1);
    assertThat(document.speech()).containsExactly(document.quotations().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind told the Courier:\n\n“It is open. It is shut. It is neither.”",
        "The statement said:\n\n“We opened it. We shut it. We left.”",
        "The text of the communiqué.\n\n“It is open. It is shut. It is neither.”",
        "The text of the communiqué:\n\n“It is open.” It is shut.",
      })
  void whatSomebodySaysIsSpeech(String text) {
    assertThat(Document.of(text).papers()).isEmpty();
  }
}
