package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

class StatementDaterTest {
  private static final String FRIDAY = "2031-02-14";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[Lind] {said} on Wednesday <that the dam would stay open>. | 2031-02-12",
        "<“We will not sign,”> [she] {said Friday}. | 2031-02-14",
        "[The minister] {told} the Tarn Post on Saturday <that talks had stalled>. | 2031-02-08",
        "On Monday night, [Hale] {demanded} <a new draft>. | 2031-02-10",
        "At Tuesday's session, [Hale] {called} <the draft a trap>. | 2031-02-11",
        "In a speech in Belmark Thursday, [Lind] {laid out} <her terms>. | 2031-02-13",
        "Lind spoke on Thursday in Belmark, {promising} <to open the archives>. | 2031-02-13",
        "[Belmark] {proposed} on Jan. 28 <a joint commission>. | 2031-01-28",
        "[Lind] {said} yesterday <that she was tired>. | 2031-02-13",
        "<The water is ours>, [Hale] {said} at a rally this week. | 2031-02",
        "Last weekend [Lind] {said} <that she had read the draft>. | 2031-02",
        "Last month [Arvonia] {offered} <two payments>. | 2031-01",
        "In September, [Hale] {refused} <to meet her>. | 2030-09",
        "[Hale] {asked} in late August <for more time>. | 2030-08",
        "Nearly three years ago [Arvonia] {pledged} <to share the water>. | 2028",
        "[A 2027 study] {found} <that the lake was shrinking>. | 2027",
        "[A report released last year] {found} <that the gates leak>. | 2030",
        "[Lind], who took office in 2029, {said} Thursday <that she would stay>. | 2031-02-13",
        "At the summit on 4 February, when [Lind] {raised} <the dam>, Hale left. | 2031-02-04",
        "In May 2029, Belmark left, while [Arvonia] {pledged} <to share the water>. | 2029-05",
        "It was seen before: in May 2029, [Arvonia] {pledged} <to share the water>. | 2029-05"
      })
  void dateOnTheCue(String marked, String date) {
    assertThat(new Marked(marked).said(FRIDAY)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[Lind] {said} <that Hale left on Wednesday>. | none",
        "[Hale, who left office in 2029], {said} <that he would return>. | none",
        "[Hale], who left office in 2029, {said} <that he would return>. | none",
        "After the vote on Monday, [Lind] {said} <that it was over>. | none",
        "[Lind] {has said} <nothing new> since the session on Tuesday. | none",
        "[Lind] {condemned} <the raid>, days after Friday's clash. | none",
        "[She] {recently said} <that the gates leak>. | none",
        "A few days ago [she] {said} <that the gates leak>. | none",
        "BELMARK, Feb. 12 (Tarn Wire) - [Lind] {said} <that the gates leak>. | none",
        "[Hale] {told} Belmark Today <that he was ill>. | none",
        "Belmark left in May 2029, while [Arvonia] {pledged} <to share the water>. | none",
        "[They] {know} <weak deals>: in May 2029, they signed one. | none",
        "The draft, <which> {was seen by} [Lind], opens the dam on Feb. 12. | none",
        "Hale left on Monday. [Lind] {said} <that she would stay>. | none"
      })
  void dateOfSomethingElse(String marked, String date) {
    assertThat(new Marked(marked).said(FRIDAY)).isEqualTo(date);
  }

  @Test
  void withoutADateOfPublicationOnlyWhatNamesItsYear() {
    assertThat(new Marked("[Lind] {said} on Wednesday <that it rained>.").said(""))
        .isEqualTo("none");
    assertThat(new Marked("[Lind] {said} on 3 May 2030 <that it rained>.").said(""))
        .isEqualTo("2030-05-03");
  }

  @Test
  void aDateInAnotherStatementDatesNone() {
    String text = "Lind said Hale had left on Monday and Hale denied it.";
    Statement lind = statement(text, "Lind", "said", "Hale had left on Monday");
    Statement hale = statement(text, "Hale denied", "denied", "it");

    assertThat(
            new StatementDater(Marked.document(text, FRIDAY), List.of(lind, hale))
                .saidOf(List.of(lind, hale)))
        .isEqualTo(Map.of());
  }

  private static Statement statement(String text, String source, String cue, String content) {
    return new Statement(
        List.of(span(text, source)),
        List.of(span(text, cue)),
        List.of(span(text, content)),
        Statement.Kind.INDIRECT,
        Statement.Realis.ASSERTED,
        1);
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
