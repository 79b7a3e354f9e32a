package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.statement.Reading.extraction;
import static org.rapporteur.statement.Reading.statements;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

class RuleExtractorTest {

  @Nested
  class Direct {
    @Test
    void quotationThenSpeaker() {
      assertThat(statements("“The lake belongs to both of us,” Mara Lind said."))
          .containsExactly("Mara Lind <said> “The lake belongs to both of us,”");
    }

    @Test
    void quotationThenCueThenSpeaker() {
      assertThat(statements("“The lake belongs to both of us,” said Mara Lind, the minister."))
          .containsExactly("Mara Lind, the minister <said> “The lake belongs to both of us,”");
    }

    @Test
    void speakerThenQuotation() {
      assertThat(statements("Mara Lind told reporters: “The lake belongs to both of us.”"))
          .containsExactly("Mara Lind <told> “The lake belongs to both of us.”");
    }

    @Test
    void splitQuotation() {
      assertThat(statements("“We agreed,” she said, “on dates.”"))
          .containsExactly("she <said> “We agreed,” | “on dates.”");
    }

    @Test
    void quotationThatGoesOnInTheNextSentence() {
      assertThat(statements("“We agreed,” Lind said. “The rest is still water.”"))
          .containsExactly("Lind <said> “We agreed,” | “The rest is still water.”");
    }

    @Test
    void quotationOverSeveralParagraphs() {
      assertThat(
              statements(
                  """
                  Strand read from a card: “I will be plain. The farms need water.

                  “I will be just as plain about the price. We have none.

                  “Let them come and count.”

                  The session ended there."""))
          .containsExactly(
              "Strand <read> “I will be plain. The farms need water. | “I will be just as plain about"
                  + " the price. We have none. | “Let them come and count.”");
    }

    @Test
    void severalParagraphsWithTheSpeakerAtTheEnd() {
      assertThat(
              statements(
                  """
                  “We have waited for three winters.

                  “We will not wait for a fourth,” Strand said."""))
          .containsExactly(
              "Strand <said> “We have waited for three winters. | “We will not wait for a fourth,”");
    }

    @Test
    void quotationInAParagraphOfItsOwn() {
      assertThat(
              statements(
                  """
                  “Nobody wins from this,” Hale said.

                  “Everybody pays for it.”"""))
          .containsExactly("Hale <said> “Nobody wins from this,” | “Everybody pays for it.”");
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '~',
        value = {"\",\"", "“,”", "„,“", "«,»", "‘,’", "``,''", "'',''", "“,“"})
    void everyQuoteMark(String open, String close) {
      String quotation = open + "The lake belongs to both of us," + close;
      assertThat(statements(quotation + " Lind said.")).containsExactly("Lind <said> " + quotation);
    }

    @Test
    void unknownVerbBesideAQuotation() {
      assertThat(statements("“The lake belongs to both of us,” Lind yodelled."))
          .containsExactly("Lind <yodelled> “The lake belongs to both of us,”");
    }

    @Test
    void transcript() {
      assertThat(statements("LIND: We came to sign. We have a pen.\n\nSTRAND: And I have the ink."))
          .containsExactly(
              "LIND <:> We came to sign. We have a pen.", "STRAND <:> And I have the ink.");
    }
  }

  @Nested
  class Indirect {
    @Test
    void clauseWithThat() {
      assertThat(statements("The envoy said on Tuesday that both sides would meet again."))
          .containsExactly("The envoy <said> that both sides would meet again");
    }

    @Test
    void clauseWithoutThat() {
      assertThat(statements("Four officials said the minister had offered 40 cubic metres."))
          .containsExactly(
              "Four officials <said> the minister had offered 40 cubic metres",
              "the minister <had offered> 40 cubic metres");
    }

    @Test
    void afterTheClause() {
      assertThat(statements("The draft was shown to both capitals on Friday, two diplomats said."))
          .containsExactly("two diplomats <said> The draft was shown to both capitals on Friday");
    }

    @Test
    void insideTheClause() {
      assertThat(statements("The draft, Hale said, is a place to start from."))
          .containsExactly("Hale <said> The draft | is a place to start from");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "According to Lind, the talks have failed.",
          "The talks have failed, according to Lind."
        })
    void accordingTo(String text) {
      assertThat(statements(text)).hasSize(1);
      assertThat(statements(text).get(0))
          .startsWith("Lind <")
          .containsIgnoringCase("the talks have failed");
    }

    @Test
    void withoutASource() {
      assertThat(statements("It was claimed that the gauges had been switched off."))
          .containsExactly(" <was claimed> that the gauges had been switched off");
    }

    @Test
    void appositionBetweenNameAndCue() {
      assertThat(statements("Jon Hale, a hydrologist, said the lake was falling."))
          .containsExactly("Jon Hale, a hydrologist, <said> the lake was falling");
    }

    @Test
    void relativeClauseBetweenNameAndCue() {
      assertThat(statements("Jon Hale, who chairs the talks, said the lake was falling."))
          .containsExactly("Jon Hale, who chairs the talks, <said> the lake was falling");
    }

    @Test
    void participleBorrowsTheSpeaker() {
      assertThat(statements("Lind said the text was weak, adding that she would sign it."))
          .containsExactly("Lind <said> the text was weak", "Lind <adding> that she would sign it");
    }

    @Test
    void secondVerbBorrowsTheSpeaker() {
      assertThat(statements("Strand rejected the draft and said that he would leave."))
          .containsExactly("Strand <rejected> the draft", "Strand <said> that he would leave");
    }

    @Test
    void jointSpeakers() {
      assertThat(statements("Lind and Strand said that the treaty was ready."))
          .containsExactly("Lind and Strand <said> that the treaty was ready");
    }

    @Test
    void addresseeIsNoContent() {
      assertThat(statements("Lind told the North Wire that the treaty was ready."))
          .containsExactly("Lind <told> that the treaty was ready");
    }

    @Test
    void agentBetweenAnEmptySubjectAndTheClause() {
      assertThat(statements("It was suggested by the envoy that both sides could meet."))
          .containsExactly("the envoy <was suggested> that both sides could meet");
    }

    @Test
    void whatIsSaidGoesOnAfterButThat() {
      assertThat(statements("Lind said that the text was weak, but that she would sign it."))
          .containsExactly("Lind <said> that the text was weak, but that she would sign it");
    }

    @Test
    void longAppositionWithoutAComma() {
      assertThat(
              statements("Jon Hale, former envoy to Belmark from 2012 to 2014 said it was late."))
          .containsExactly(
              "Jon Hale, former envoy to Belmark from 2012 to 2014 <said> it was late");
    }

    @Test
    void agentOfAPassive() {
      assertThat(statements("The draft was rejected by the growers."))
          .containsExactly("the growers <was rejected> The draft");
    }
  }

  @Nested
  class Mixed {
    @Test
    void quotedWordsInAClause() {
      var statement =
          extraction("Strand said the draft was “a place to start walking from”.")
              .statements()
              .get(0);
      assertThat(statement.kind()).isEqualTo(Kind.MIXED);
    }

    @Test
    void clauseBeforeTheQuotedWords() {
      assertThat(statements("The draft is “a place to start walking from,” Strand said."))
          .containsExactly("Strand <said> The draft is “a place to start walking from,”");
    }
  }

  @Nested
  class Kinds {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "DIRECT | “The lake belongs to both of us,” Lind said.",
          "INDIRECT | Lind said the lake belonged to both.",
          "MIXED | Lind said the lake belonged “to both of us”."
        })
    void kindOf(Kind kind, String text) {
      assertThat(extraction(text).statements()).extracting(Statement::kind).containsExactly(kind);
    }
  }

  @Nested
  class RealisOfStatements {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "ASSERTED | Lind said that she would sign.",
          "ASSERTED | Lind refused to say when she would sign.",
          "NEGATED | Lind did not say whether she would sign.",
          "NEGATED | Lind has never said that she would sign.",
          "NEGATED | Lind refrained from saying that she would sign.",
          "NEGATED | Neither side has said that it would sign.",
          "HYPOTHETICAL | If Lind said that she would sign, the talks could end.",
          "HYPOTHETICAL | Unless Lind says that she will sign, the talks will end.",
          "HYPOTHETICAL | Belmark could demand the same floor in summer."
        })
    void realisOf(Realis realis, String text) {
      assertThat(extraction(text).statements().get(0).realis()).isEqualTo(realis);
    }
  }

  @Nested
  class NotStatements {
    @Test
    void scareQuotes() {
      assertThat(statements("The so-called “weather fund” has no money.")).isEmpty();
    }

    @Test
    void titlesOfWorks() {
      assertThat(statements("The film “The Drowned Meadow” opened in Vessen.")).isEmpty();
    }

    @Test
    void headings() {
      assertThat(statements("Lind says treaty is near\n\nThe sun shone on the lake.")).isEmpty();
    }

    @Test
    @DisplayName("what the report marks as its headline")
    void headline() {
      String text = "Lind said: “We have a treaty.”\n\nThe sun shone on the lake.";
      Report report =
          new Report("r", "r.txt", Imprint.UNKNOWN, "en", ReportText.of(text), 31, List.of());
      assertThat(
              new RuleExtractor().extract(org.rapporteur.language.Document.of(report)).statements())
          .isEmpty();
    }
  }

  @Test
  void theSentenceAfterADatelineIsRead() {
    String text = "VESSEN (North Wire) — Mara Lind said that the treaty was ready.";
    Report report =
        new Report("r", "r.txt", Imprint.UNKNOWN, "en", ReportText.of(text), 22, List.of());
    assertThat(
            new RuleExtractor().extract(org.rapporteur.language.Document.of(report)).statements())
        .extracting(s -> text.substring(s.source().get(0).start(), s.source().get(0).end()))
        .containsExactly("Mara Lind");
  }

  @Nested
  class OddMarks {
    @Test
    void unclosedMarkEndsWithItsParagraph() {
      assertThat(
              statements(
                  """
                  Hale said: “We are not there yet.

                  Lind said that the draft was weak."""))
          .containsExactly(
              "Hale <said> “We are not there yet.", "Lind <said> that the draft was weak");
    }

    @Test
    void closingMarkWithoutAnOpeningOne() {
      assertThat(statements("Hale said we are not there yet.” Lind said the draft was weak."))
          .contains("Lind <said> the draft was weak");
    }

    @Test
    void apostrophesAreNoQuotationMarks() {
      assertThat(statements("The growers' leader said the farmers' patience wouldn't last."))
          .containsExactly("The growers' leader <said> the farmers' patience wouldn't last");
    }

    @Test
    void emptyText() {
      assertThat(statements("")).isEmpty();
    }
  }

  @Test
  void missedSentencesAreForReview() {
    String text = "“Water is water.” The sun shone. Lind said that she would sign.";
    var extraction = extraction(text);
    assertThat(extraction.missed())
        .extracting(span -> text.substring(span.start(), span.end()))
        .containsExactly("“Water is water.”");
  }

  @Test
  void statementsStandInTheOrderOfTheirContents() {
    List<Statement> found =
        extraction(
                "“A first word,” Lind said. Hale said that a second was due. Strand rejected it.")
            .statements();
    assertThat(found).extracting(s -> s.content().get(0)).isSorted();
  }
}
