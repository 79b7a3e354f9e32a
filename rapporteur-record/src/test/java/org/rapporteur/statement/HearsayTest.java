package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Document;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

/** Statements inside the contents of others. */
class HearsayTest {

  /** The statements inside others, each as {@code source <cue> content via source of the outer}. */
  private static List<String> hearsay(String text) {
    Document document = Reading.document(text);
    List<Statement> statements = Reading.EXTRACTOR.extract(document).statements();
    return statements.stream()
        .filter(Statement::isInner)
        .map(
            inner ->
                Reading.line(document, inner)
                    + " via "
                    + Reading.words(document, statements.get(inner.via()).source()))
        .toList();
  }

  private static List<Statement> inner(String text) {
    return Reading.extraction(text).statements().stream().filter(Statement::isInner).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        // a clause
        "Officials told the Courier that the minister had said that the lake was full."
            + " => the minister <had said> that the lake was full via Officials",
        "According to the Courier, Mara Lind told it that the treaty was ready."
            + " => Mara Lind <told> that the treaty was ready via the Courier",
        "Two diplomats said Strand claimed he had never seen the draft."
            + " => Strand <claimed> he had never seen the draft via Two diplomats",
        "Hale said that Lind, the minister for water, had warned Strand that the gates would close."
            + " => Lind, the minister for water, <had warned> that the gates would close via Hale",
        "Hale said that nine percent of growers said the lake should be drained."
            + " => nine percent of growers <said> the lake should be drained via Hale",
        // what they would do, or ask others to do
        "Officials told the Courier that the minister had offered to open the gates."
            + " => the minister <had offered> to open the gates via Officials",
        "Hale said that Jon Roth and Mara Lind had agreed to meet in Arvon."
            + " => Jon Roth and Mara Lind <had agreed> to meet in Arvon via Hale",
        "Officials said that Strand had agreed to meet, and Lind had left the room."
            + " => Strand <had agreed> to meet via Officials",
        "Strand said that Lind had asked the council not to vote."
            + " => Lind <had asked> not to vote via Strand",
        // a noun phrase
        "Officials said that Belmark had rejected the draft."
            + " => Belmark <had rejected> the draft via Officials",
        "Officials said that the envoy offered 40 cubic metres when they met."
            + " => the envoy <offered> 40 cubic metres via Officials",
        // a noun for what was said
        "Hale said that Strand's claim that the gauges were broken was false."
            + " => Strand's <claim> that the gauges were broken via Hale",
        "Hale said that her promise to open the gates was late."
            + " => her <promise> to open the gates via Hale",
        // inside a quotation
        "“He told me that the farms would get nothing,” Strand said."
            + " => He <told> that the farms would get nothing via Strand",
        "“The lake, they told me, was empty,” Hale said."
            + " => they <told> The lake | was empty via Hale",
        "“The farms would get nothing, he told us,” Hale said."
            + " => he <told> The farms would get nothing via Hale",
        "“Lind said, ‘We will never sign,’ and then she left,” Strand said."
            + " => Lind <said> ‘We will never sign,’ via Strand",
        "“I said in May that we had agreed on dates,” Lind said."
            + " => I <said> that we had agreed on dates via Lind",
        "“After Lind announced that the gate was open, Strand walked out,” Hale said."
            + " => Lind <announced> that the gate was open via Hale",
      })
  void isFoundInsideAStatement(String text, String inner) {
    assertThat(hearsay(text)).containsExactly(inner);
  }

  @Test
  void standsAtAnyDepth() {
    assertThat(
            hearsay(
                "Two diplomats told the Courier that a minister had told them that Strand had said"
                    + " that Belmark had offered a truce."))
        .containsExactly(
            "a minister <had told> that Strand had said that Belmark had offered a truce"
                + " via Two diplomats",
            "Strand <had said> that Belmark had offered a truce via a minister",
            "Belmark <had offered> a truce via Strand");
  }

  @Test
  void severalStandInOneContent() {
    assertThat(
            hearsay("“I told him that we would not pay, and he said he would think,” Strand said."))
        .containsExactly(
            "I <told> that we would not pay via Strand", "he <said> he would think via Strand");
  }

  @Test
  void secondVerbSharesItsSubject() {
    assertThat(hearsay("Hale said that Lind had rejected the draft and said that she would leave."))
        .contains("Lind <had rejected> the draft via Hale");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind said that the lake was full.",
        "Lind said that the plan offers a way out.",
        "Lind said that the gates were said to be open.",
        "Lind said that she had been told that the lake was empty.",
        "“What he said was wrong,” Lind said.",
        "“As he said, we will go,” Lind said.",
        "“I say that the lake is full,” Lind said.",
        "“They say that the lake is empty,” Lind said.",
        "“The people who say that we have no water are wrong,” Lind said.",
        "“I would say that the lake is full,” Lind said.",
        "“Everything he said about the lake is true,” Lind said.",
        "“I cannot tell you how sorry I am,” Lind said.",
        "“It asked for courage and it demanded patience,” Lind said.",
        "“We want him to say that the lake is full,” Lind said.",
        "“Why did he say that the lake is full?” Lind asked.",
        "The minister had offered to open the gates.",
        "Lind said that the water offered to the growers was dirty.",
        "Lind said that the price asked by the growers was high.",
      })
  void isNotSeenWhereNobodyElseSpeaks(String text) {
    assertThat(hearsay(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSERTED | Hale said that Lind had said that she would sign.",
        "NEGATED | Hale said that Lind had never said that she would sign.",
        "NEGATED | Hale said that Lind did not say that she would sign.",
        "NEGATED | Hale denied that Lind had promised to sign.",
        "NEGATED | “It is a lie that Lind promised to sign,” Hale said.",
        "HYPOTHETICAL | Hale asked whether Lind had said that she would sign.",
        "HYPOTHETICAL | “If Lind said that she would sign, I missed it,” Hale said.",
        "HYPOTHETICAL | “I do not think Lind said that she would sign,” Hale said.",
        "HYPOTHETICAL | “I wish Lind had said that she would sign,” Hale said.",
        "HYPOTHETICAL | Hale said that Lind would announce that she would sign.",
        "HYPOTHETICAL | Hale did not say that Lind had promised to sign.",
        "HYPOTHETICAL | If Hale said that Lind had promised to sign, the talks could end.",
      })
  void realisOfWhatIsInside(Realis realis, String text) {
    assertThat(inner(text)).extracting(Statement::realis).containsExactly(realis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INDIRECT | “Lind told me that the lake was full,” Hale said.",
        "DIRECT | “Lind told me, ‘The lake is full,’” Hale said.",
        "MIXED | “Lind told me that the lake was ‘full of mud’,” Hale said.",
        "INDIRECT | Hale said that Lind had told him that the lake was full.",
        "MIXED | Hale said that Lind had told him that the lake was “full of mud”.",
      })
  void kindOfWhatIsInside(Kind kind, String text) {
    assertThat(inner(text)).extracting(Statement::kind).containsExactly(kind);
  }

  @Test
  void isLessSureThanWhatItStandsIn() {
    List<Statement> statements =
        Reading.extraction("Hale said that Lind had said that the lake was full.").statements();
    assertThat(statements).hasSize(2);
    assertThat(statements.get(1).confidence())
        .isPositive()
        .isLessThan(statements.get(0).confidence());
  }

  @Test
  void isLeftOutBelowTheFloor() {
    Document document =
        Reading.document("Hale said that Lind had said that Belmark had rejected the draft.");
    double sure = Reading.EXTRACTOR.extract(document).statements().get(0).confidence();
    assertThat(new RuleExtractor().withFloor(sure).extract(document).statements()).hasSize(1);
  }
}
