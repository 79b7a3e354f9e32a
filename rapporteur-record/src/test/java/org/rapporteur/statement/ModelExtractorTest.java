package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

class ModelExtractorTest {
  private static final Encoder ENCODER = Encoder.shipped();
  private static final ModelExtractor EXTRACTOR = new ModelExtractor(ENCODER);

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  private static List<String> statements(String text) {
    return Reading.statements(EXTRACTOR, text);
  }

  @Test
  void indirectSpeech() {
    assertThat(statements("Mara Lind said that the flow would be doubled in winter."))
        .containsExactly("Mara Lind <said> that the flow would be doubled in winter");
  }

  @Test
  void aWishNotToBeNamedIsNoStatement() {
    assertThat(
            statements(
                "A diplomat, who asked not to be named because of the sensitivity of the talks,"
                    + " said the dams would stay open."))
        .hasSize(1)
        .allMatch(statement -> statement.endsWith("<said> the dams would stay open"));
  }

  @Test
  void splitQuotation() {
    assertThat(statements("“We agreed on the dates,” she said, “and on nothing else.”"))
        .containsExactly("she <said> “We agreed on the dates,” | “and on nothing else.”");
  }

  @Test
  void contentBeforeItsSource() {
    assertThat(statements("Belmark refused to discuss the price, according to two officials."))
        .containsExactly(
            "two officials <according to> Belmark refused to discuss the price",
            "Belmark <refused> to discuss the price");
  }

  @Test
  void kindAndRealis() {
    List<Statement> statements =
        EXTRACTOR
            .extract(Reading.document("Jon Hale did not say that the “peace dam” would be built."))
            .statements();
    assertThat(statements).extracting(Statement::kind).containsExactly(Kind.MIXED);
    assertThat(statements).extracting(Statement::realis).containsExactly(Realis.NEGATED);
  }

  @Test
  void whatStopsShortOfSpeechIsNegated() {
    assertThat(
            EXTRACTOR
                .extract(
                    Reading.document(
                        "Mara Lind stopped short of saying that the talks had failed."))
                .statements())
        .extracting(Statement::realis)
        .containsExactly(Realis.NEGATED);
  }

  @Test
  void hearsayStandsInsideItsStatement() {
    List<Statement> statements =
        EXTRACTOR
            .extract(
                Reading.document(
                    "Two officials told the Courier that Jon Hale had said that the lake was full."))
            .statements();
    assertThat(statements).extracting(Statement::via).containsExactly(Statement.OUTERMOST, 0);
  }

  @Test
  void aHigherFloorLeavesOutTheLessSure() {
    String text =
        "Mara Lind said that the gates were open. The plan, some think, is a dream of engineers.";
    assertThat(EXTRACTOR.withFloor(1).extract(Reading.document(text)).statements()).isEmpty();
    assertThat(EXTRACTOR.withFloor(0).extract(Reading.document(text)).statements())
        .hasSizeGreaterThanOrEqualTo(EXTRACTOR.extract(Reading.document(text)).statements().size())
        .isNotEmpty();
  }

  @Test
  void whatIsMarkedAsHeadlineGivesNoStatement() {
    String text = "Lind said that a treaty was near\n\nThe sun shone on the lake.";
    Report report =
        new Report("r", "r.txt", Imprint.UNKNOWN, "en", ReportText.of(text), 32, List.of());
    assertThat(EXTRACTOR.extract(org.rapporteur.language.Document.of(report)).statements())
        .isEmpty();
  }

  @Test
  void aLongReportIsReadToItsEnd() {
    String filler = "The boats lay in the harbour and the water was still.\n\n".repeat(500);
    assertThat(statements(filler + "Mara Lind said that the gates were open."))
        .containsExactly("Mara Lind <said> that the gates were open");
  }

  @Nested
  class WhereOthersBreak {
    @Test
    void markThatIsNeverClosed() {
      assertThat(
              statements(
                  """
                  Hale said the delegation "would stay as long as it takes.

                  Mara Lind said that the draft was weak."""))
          .hasSize(2)
          .anyMatch(line -> line.startsWith("Hale <said> the delegation \"would stay as long"))
          .anyMatch(line -> line.equals("Mara Lind <said> that the draft was weak"));
    }

    @Test
    void quotationOverParagraphsWithoutClosingMarks() {
      assertThat(
              statements(
                  """
                  “We came here to find an agreement,” Lind said. “We have worked for six weeks.

                  “Nobody should doubt that we mean it.”

                  The talks go on."""))
          .containsExactly(
              "Lind <said> “We came here to find an agreement,” | “We have worked for six weeks."
                  + " | “Nobody should doubt that we mean it.”");
    }

    @Test
    void transcript() {
      assertThat(
              statements(
                  """
                  LIND: We have agreed on the first chapter.

                  HALE: That is not what my delegation understood. We agreed to read it."""))
          .containsExactly(
              "LIND <:> We have agreed on the first chapter.",
              "HALE <:> That is not what my delegation understood. We agreed to read it.",
              "We <agreed> to read it");
    }

    @Test
    void paperPrintedInQuotationMarks() {
      assertThat(
              statements(
                  """
                  The communiqué reads as follows:

                  “1. Arvonia reiterates that the harbour should be open to all ships.

                  “2. Belmark states that it will cut the tariff once the harbour is open.

                  “3. The mediators urge that the talks go on.”

                  Nobody signed it."""))
          .contains(
              "Arvonia <reiterates> that the harbour should be open to all ships",
              "Belmark <states> that it will cut the tariff once the harbour is open",
              "The mediators <urge> that the talks go on");
    }

    @Test
    void interviewWithoutLabels() {
      assertThat(
              statements(
                  """
                  Do you still want the harbour open?

                  We do. I have been clear about it.

                  And the tariff?

                  I would keep it. So would Hale.

                  Will you sign the treaty?

                  My pen is ready."""))
          .containsExactly(
              " <?> We do. I have been clear about it.",
              " <?> I would keep it. So would Hale.",
              " <?> My pen is ready.");
    }

    @Test
    void signedQuotation() {
      assertThat(statements("“The dam will open on the first of May.” – Mara Lind, minister"))
          .containsExactly("Mara Lind, minister <–> “The dam will open on the first of May.”");
    }

    @Test
    void nameBeforeItsWords() {
      assertThat(statements("From Chairwoman Ada Roth: “The committee welcomes the plan.”"))
          .containsExactly("Chairwoman Ada Roth <:> “The committee welcomes the plan.”");
    }

    @Test
    void apposition() {
      assertThat(
              statements(
                  "Jon Hale, a hydrologist at the University of Belmark, said the lake had fallen."))
          .containsExactly(
              "Jon Hale, a hydrologist at the University of Belmark, <said> the lake had fallen");
    }

    @Test
    void speakerAfterAParagraphBreak() {
      assertThat(
              statements(
                  """
                  “The offer stays on the table until the end of the month.”

                  Mara Lind told the assembly."""))
          .hasSize(1)
          .allMatch(line -> line.startsWith("Mara Lind <told"))
          .allMatch(line -> line.contains("“The offer stays on the table"));
    }

    @Test
    void headlineInCapitals() {
      assertThat(
              statements(
                  """
                  ARVONIA REJECTS OFFER ON WINTER FLOW

                  The offer is not enough, Mara Lind said on Tuesday."""))
          .anyMatch(line -> line.startsWith("Mara Lind <said") && line.endsWith("is not enough"))
          .noneMatch(line -> line.contains("|") || line.contains("\n"));
    }

    @Test
    void scareQuotesAndTitlesOfWorks() {
      assertThat(
              statements(
                  "The so-called “peace dam” was never built. The committee bought “The Water Wars,”"
                      + " a novel, and went home."))
          .isEmpty();
    }

    @Test
    void noQuotationMarksAtAll() {
      assertThat(
              statements(
                  "Lind said the flow would be doubled. Ada Roth announced that she would resign in"
                      + " May. Hale believes that a deal is near."))
          .containsExactly(
              "Lind <said> the flow would be doubled",
              "Ada Roth <announced> that she would resign in May",
              "Hale <believes> that a deal is near");
    }

    @Test
    void twiceEncodedText() {
      String text = "â€œWe will open the gates,â€ Lind said.";
      String view = "“We will open the gates,” Lind said.";
      int[] offsets = new int[view.length() + 1];
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] = i == 0 ? 0 : i <= view.indexOf('”') ? i + 2 : i + 3;
      }
      Report report =
          new Report(
              "r",
              "r.txt",
              Imprint.UNKNOWN,
              "en",
              ReportText.repaired(text, view, offsets),
              0,
              List.of());
      Statement statement =
          EXTRACTOR.extract(org.rapporteur.language.Document.of(report)).statements().get(0);
      assertThat(report.text().slice(statement.source().get(0))).isEqualTo("Lind");
      assertThat(report.text().slice(statement.content().get(0)))
          .isEqualTo("â€œWe will open the gates,â€");
    }
  }
}
