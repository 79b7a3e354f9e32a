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
        "Hale said that the council, which met on Friday and was divided, had told Strand that"
            + " the gates would close."
            + " => the council, which met on Friday and was divided, <had told> that the gates"
            + " would close via Hale",
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

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "Lind said that she had been told that the lake was empty."
            + " => <had been told> that the lake was empty via Lind",
        "Lind said that she was told by two officials that the lake was empty."
            + " => two officials <was told> that the lake was empty via Lind",
        "Hale said Strand had been told to go after newspapers wrote of the offer."
            + " => <had been told> to go via Hale",
        "Hale said the farmers had been asked to wait." + " => <had been asked> to wait via Hale",
        "Hale said the farmers were urged by the council to wait."
            + " => the council <were urged> to wait via Hale",
        "Lind said that the gates were said to be open."
            + " => <were said> the gates | to be open via Lind",
        "Hale said that Lind is reported to have agreed to 40."
            + " => <is reported> Lind | to have agreed to 40 via Hale",
        "Hale said that Lind is understood to have left."
            + " => <is understood> Lind | to have left via Hale",
        "Hale said that Lind was quoted as saying that the lake was full."
            + " => Lind <was quoted as saying> that the lake was full via Hale",
        "Hale said it was agreed that the gates would close."
            + " => <was agreed> that the gates would close via Hale",
        "Hale said it was reported by the Courier that the gates would close."
            + " => the Courier <was reported> that the gates would close via Hale",
      })
  void isFoundInThePassive(String text, String inner) {
    assertThat(hearsay(text)).first().asString().isEqualToIgnoringWhitespace(inner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "Hale said that the minister's offer of water was late."
            + " => the minister's <offer of> water via Hale",
        "Hale said that his demand for 60 cubic metres was fair."
            + " => his <demand for> 60 cubic metres via Hale",
        "Hale said that Arvonia's refusal to pay was a scandal."
            + " => Arvonia's <refusal> to pay via Hale",
        "Hale said that a demand by Belmark that the gates be shut was rejected."
            + " => Belmark <demand> that the gates be shut via Hale",
        "Hale said that an offer from Belmark to pay was rejected."
            + " => Belmark <offer> to pay via Hale",
        "Hale said Lind should withdraw her offer to pay. => her <offer> to pay via Hale",
        "Hale said that their call for a vote had failed." + " => their <call for> a vote via Hale",
        "Hale said that her call for the growers to wait had failed."
            + " => her <call for> the growers to wait via Hale",
        "Hale said that Lind's warning that the dam would break was ignored."
            + " => Lind's <warning> that the dam would break via Hale",
        "Hale said that its latest request for a delay was granted."
            + " => its <latest request for> a delay via Hale",
        "Hale said that Strand's proposal to share the water was sound."
            + " => Strand's <proposal> to share the water via Hale",
      })
  void isFoundBehindANoun(String text, String inner) {
    assertThat(hearsay(text)).containsExactly(inner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "The Courier reported, citing two people familiar with the talks, that the deal was off."
            + " => two people familiar with the talks <citing> that the deal was off"
            + " via The Courier",
        "The Courier reported on Monday, quoting a diplomat, that the talks were over."
            + " => a diplomat <quoting> that the talks were over via The Courier",
        "The Herald said, citing Lind, that the lake was full."
            + " => Lind <citing> that the lake was full via The Herald",
        "The Herald reported, citing an envoy, that the gates were shut."
            + " => an envoy <citing> that the gates were shut via The Herald",
        "The Courier said on Friday, citing three officials, that the lake was full."
            + " => three officials <citing> that the lake was full via The Courier",
        "The Herald reported, quoting the minister of water, that the gates were shut."
            + " => the minister of water <quoting> that the gates were shut via The Herald",
        "The Courier reported, citing the ministry, that the treaty was ready."
            + " => the ministry <citing> that the treaty was ready via The Courier",
        "The Herald said late on Friday, citing two aides, that the lake was full."
            + " => two aides <citing> that the lake was full via The Herald",
        "The Herald said, quoting Jon Hale, that the talks were over."
            + " => Jon Hale <quoting> that the talks were over via The Herald",
        "According to the Courier, Mara Lind told it that the treaty was ready."
            + " => Mara Lind <told> that the treaty was ready via the Courier",
        "According to the Courier, officials said that the treaty was ready."
            + " => officials <said> that the treaty was ready via the Courier",
      })
  void outletPassesOnWhatOthersSay(String text, String inner) {
    assertThat(hearsay(text)).contains(inner);
  }

  @Test
  void whatAnOutletPassesOnHoldsMore() {
    assertThat(
            hearsay("The Courier reported, citing two officials, that Lind had refused to sign."))
        .containsExactly(
            "two officials <citing> that Lind had refused to sign via The Courier",
            "Lind <had refused> to sign via two officials");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "Hale said that Lind had refused to sign. => Lind <had refused> to sign via Hale",
        "Hale said that Belmark would accept the draft."
            + " => Belmark <would accept> the draft via Hale",
        "Hale said that Strand had ruled out a deal. => Strand <had ruled out> a deal via Hale",
        "Hale said that Strand had turned down the post."
            + " => Strand <had turned down> the post via Hale",
        "Hale said that Belmark had spoken of 55 cubic metres."
            + " => Belmark <had spoken of> 55 cubic metres via Hale",
        "Hale said that his draft also called for a joint team."
            + " => his draft <called for> a joint team via Hale",
        "The union said it would not oppose ratification."
            + " => it <would not oppose> ratification via The union",
        "Hale said that Strand had promised the growers to pay."
            + " => Strand <had promised> to pay via Hale",
        "Hale said that he hoped for a text by May. => he <hoped for> a text by May via Hale",
        "Hale said that aides to the minister had asked, a day later, for the papers."
            + " => aides to the minister <had asked> the papers via Hale",
        "“The minister said yes,” Hale said. => The minister <said> yes via Hale",
        "“Some of you will say that we paid too much,” Lind said."
            + " => Some of you <will say> that we paid too much via Lind",
        "Hale said Strand wanted a pact “free of traps”."
            + " => Strand <wanted> a pact “free of traps” via Hale",
        "Hale said Lind agreed to 40. => Lind <agreed> to 40 via Hale",
      })
  void isFoundInWhatTheyRefuseAcceptOrWant(String text, String inner) {
    assertThat(hearsay(text)).containsExactly(inner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind said that the gates were opened by Hale.",
        "Lind said that the plan was ruled by chance.",
        "Lind said that she was taken to the dam.",
        "Lind said that the road was known to farmers.",
        "Lind said that the offer was late.",
        "Lind said that offers came from all over the land.",
        "Lind said that her demands were fair.",
        "Lind said that demand for water grew.",
        "Lind said that the refusal had hurt.",
        "Lind said that the rule of law had won.",
        "Lind said that the call came at night.",
        "Lind said that the draft offers a way out.",
        "“I want a vote,” Lind said.",
        "“I believe that the lake is full,” Lind said.",
        "“We hope for rain,” Lind said.",
        "“It called for courage,” Lind said.",
        "The Courier reported, citing a power cut, that it had no water.",
      })
  void isNotSeenInOtherPassivesAndNouns(String text) {
    assertThat(hearsay(text)).isEmpty();
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

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "Hale said that Lind is understood to have asked for a delay."
            + " => Lind <have asked for> a delay via",
        "Hale said that the growers are said to oppose a charge."
            + " => the growers <oppose> a charge via",
        "Hale said that the council had been reported to be reluctant to sign."
            + " => the council <be reluctant> to sign via",
        "Hale said that the council is believed to back a toll. => the council <back> a toll via",
        "Hale said that the board is thought to be planning a sale."
            + " => the board <be planning> a sale via",
        "Hale said that the envoy was known to be weighing a walkout."
            + " => the envoy <be weighing> a walkout via",
        "Hale said that Lind is thought to dislike the draft. => Lind <dislike> the draft via",
        "Hale said that the mayor is said to be in favour of a toll."
            + " => the mayor <be in favour of> a toll via",
        "Hale said that the mayor is said to be against a toll."
            + " => the mayor <be against> a toll via",
        "Hale said that the judge is known to be sceptical of the quota."
            + " => the judge <be sceptical of> the quota via",
        "Hale said that Lind is known to think the dam is too small."
            + " => Lind <think> the dam is too small via",
        "Hale said that Lind is said by aides to prefer a truce."
            + " => Lind <prefer> a truce via aides",
      })
  void isToldOfTheSubjectOfAPassive(String text, String inner) {
    assertThat(hearsay(text)).last().asString().isEqualToIgnoringWhitespace(inner);
  }

  @Test
  void nounsThatLookLikeVerbsLeaveTheVerbsAsTheyAre() {
    assertThat(hearsay("Hale said that the member states that the text is dead."))
        .containsExactly("the member <states> that the text is dead via Hale");
    assertThat(hearsay("Hale said that the ministry claims that growers have wasted water."))
        .containsExactly("the ministry <claims> that growers have wasted water via Hale");
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
        "Lind said that a bloc of nine states that border the lake would sign.",
        "Lind said that the alliance of three states that border the lake was weak.",
        "Lind said that a coalition of 30 states that signed the pact would sue.",
        "Lind said that the member states that drafted the text were divided.",
        "Lind said that the company reports that sank the deal were false.",
        "Lind said that the council demands that broke the truce were his.",
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
        "HYPOTHETICAL | Hale said he had seen no evidence that Lind wants to sign.",
        "HYPOTHETICAL | Hale said there was little sign that Lind wants to sign.",
        "ASSERTED | Hale said there were clear signs that Lind wants to sign.",
        "HYPOTHETICAL | Hale did not say that Lind had promised to sign.",
        "HYPOTHETICAL | If Hale said that Lind had promised to sign, the talks could end.",
        "ASSERTED | The ministry said it would accept the toll.",
        "HYPOTHETICAL | The ministry said it would accept the toll if the price fell.",
        "HYPOTHETICAL | Hale said that Lind would accept the toll.",
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
