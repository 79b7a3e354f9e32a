package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  private static final String BODY = "Arvonia will open its dams, Mara Lind said.";

  @Test
  void takesAShortFirstLineForTheTitle() {
    Opening opening = Opening.find("Arvonia yields on dams\n\n" + BODY, 0, "");

    assertThat(opening.particulars().imprint().title()).isEqualTo("Arvonia yields on dams");
    assertThat(opening.end()).isEqualTo(24);
  }

  @Test
  void takesATitleBeforeALongParagraphWithoutABlankLine() {
    String text = "Arvonia yields on dams\n" + (BODY + " ").repeat(5);

    assertThat(title(text)).isEqualTo("Arvonia yields on dams");
  }

  @Test
  void takesATitleAboveAPaperAndADateWithoutABlankLine() {
    Opening opening =
        Opening.find("Arvonia yields on dams\nBelmark Wire\nMarch 5, 2031\n\n" + BODY, 0, "");

    assertThat(opening.particulars().imprint())
        .isEqualTo(new Imprint("Arvonia yields on dams", "Belmark Wire", "2031-03-05", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arvonia will yield on dams.\n\nThe minister said so.",
        "Arvonia said: “We yield.”\n\nThe minister said so.",
        "The foreign minister of Arvonia said on Tuesday that\nThe Lake would rise.",
        "LIND:\n\nWe will open the dams.",
        "- one point without a stop\n\nThe minister said so.",
        "Arvonia\n\nThe minister said so.",
        "A line and nothing else"
      })
  void takesNoOtherFirstLineForATitle(String text) {
    Opening opening = Opening.find(text, 0, "");

    assertThat(opening).isEqualTo(new Opening(Particulars.NONE, 0));
  }

  @Test
  void takesALongFirstLineForTheBody() {
    assertThat(title("word ".repeat(40) + "\n\n" + BODY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HARROWGATE, Feb. 12 (Belmark Wire) — ",
        "HARROWGATE, February 12 (Belmark Wire) -- ",
        "NEW HARROWGATE, Arv., 12 Feb (Belmark Wire) – ",
        "HARROWGATE (Belmark Wire) - ",
        "Harrowgate (Belmark Wire) — "
      })
  void takesTheOutletFromTheDateline(String dateline) {
    Opening opening = Opening.find(dateline + BODY, 0, "");

    assertThat(opening.particulars().imprint()).isEqualTo(new Imprint("", "Belmark Wire", "", ""));
    assertThat(opening.end()).isEqualTo(dateline.length());
  }

  @Test
  void takesTheDateFromADatelineWithAYear() {
    Opening opening = Opening.find("HARROWGATE, Feb. 12, 2031 — " + BODY, 0, "");

    assertThat(opening.particulars().imprint().published()).isEqualTo("2031-02-12");
    assertThat(opening.end()).isEqualTo(28);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — the alliance — will open its dams.",
        "Lind — once a judge — will open the dams.",
        "Harrowgate (pop. 9,000) will open its dams.",
        "By noon the dams were open — Arvonia had yielded."
      })
  void takesNoSentenceForADateline(String text) {
    assertThat(Opening.find(text, 0, "")).isEqualTo(new Opening(Particulars.NONE, 0));
  }

  @Test
  void readsADateBeforeTheFirstSentence() {
    Opening opening = Opening.find(" date 2031-02-12 " + BODY, 0, "");

    assertThat(opening.particulars().imprint().published()).isEqualTo("2031-02-12");
    assertThat(opening.end()).isEqualTo(17);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some from Arvonia's coalition left early.",
        "Further information from Belmark shows that the lake has risen."
      })
  void takesNoSentenceForACredit(String sentence) {
    Opening opening = Opening.find("Arvonia yields on dams\n\n" + sentence + "\n\n" + BODY, 0, "");

    assertThat(opening.end()).isEqualTo(24);
  }

  @Test
  void readsTitleBylineDateAndDateline() {
    String head =
        """
        Arvonia yields on dams

        By Jon Hale and Ida Moor, Belmark Wire
        12 February 2031

        HARROWGATE —\s""";

    Opening opening = Opening.find(head + BODY, 0, "");

    assertThat(opening.particulars().imprint())
        .isEqualTo(new Imprint("Arvonia yields on dams", "Belmark Wire", "2031-02-12", ""));
    assertThat(opening.end()).isEqualTo(head.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jon Hale, Belmark Wire, HARROWGATE, 12 February 2031",
        "By Jon Hale and agencies | The Belmark Wire | February 12, 2031",
        "By JON HALE, Diplomatic Correspondent, Belmark Wire - Feb. 12, 2031",
        "Belmark Wire, Harrowgate, 12 Feb 2031",
        "Belmark Wire — Wednesday, February 12, 2031",
        "Jon Hale · Belmark Wire · 2031-02-12",
        "Belmark Wire, 12 February 2031. Some material from Lake Press.",
        "Jon Hale, Belmark Wire, 12 February 2031. Additional reporting by Ida Moor in Tarn."
      })
  void readsOutletAndDateOfABylineUnderTheTitle(String byline) {
    String head = "Arvonia yields on dams\n" + byline + "\n\n";

    Opening opening = Opening.find(head + BODY, 0, "");

    Imprint imprint = opening.particulars().imprint();
    assertThat(imprint.title()).isEqualTo("Arvonia yields on dams");
    assertThat(imprint.outlet()).endsWith("Belmark Wire");
    assertThat(imprint.published()).isEqualTo("2031-02-12");
    assertThat(opening.end()).isEqualTo(head.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arvonia yields on dams | Belmark Wire | 12 February 2031",
        "Arvonia yields on dams · Jon Hale · Belmark Wire · 12.02.2031",
        "Arvonia yields on dams\nInterview: Jon Hale\nBelmark Wire, 12 February 2031",
        "Belmark Wire\n12 February 2031\n\nArvonia yields on dams\nJon Hale",
        "# Arvonia yields on dams\n\n*By Jon Hale, Belmark Wire, 12 February 2031*",
        "# Arvonia yields on dams\n\n**Belmark Wire** | 12th February 2031",
        "Arvonia yields on dams\nComment by Jon Hale, Belmark Wire\n12 February 2031",
      })
  void readsWhatEachPaperPutsElsewhere(String head) {
    Imprint imprint = Opening.find(head + "\n\n" + BODY, 0, "").particulars().imprint();

    assertThat(imprint)
        .isEqualTo(new Imprint("Arvonia yields on dams", "Belmark Wire", "2031-02-12", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arvonia signed the first treaty, 12 February 2031\nThe lake rose.",
        "By noon the dams were open, and Lind left on 12 February 2031\nThe lake rose.",
        "The Belmark Wire said so\nThe lake rose."
      })
  void takesNoProseForAByline(String text) {
    assertThat(Opening.find(text, 0, "")).isEqualTo(new Opening(Particulars.NONE, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jon Hale\nBelmark Wire\n12 February 2031",
        "By Jon Hale\nBelmark Wire\n\nHARROWGATE, Feb. 12, 2031 - ",
        "By our foreign staff\nBelmark Wire\nWednesday, February 12, 2031",
        "Belmark Wire\nFebruary 12, 2031",
        "Analysis by Jon Hale, Belmark Wire\n12 February 2031",
        "Interview and pictures by Jon Hale, Belmark Wire\n12 February 2031",
        "From our special correspondent Jon Hale, Belmark Wire\n12 February 2031",
        "Jon Hale, Belmark Wire\n12 February 2031",
        "Jon Hale in Harrowgate\nBelmark Wire\n12 February 2031",
        "Jon Hale | Belmark Wire\n12 February 2031",
        "By Jon Hale, Industrial Correspondent\nBelmark Wire\nHarrowgate, February 12, 2031"
      })
  void readsALineThatNamesThePaperAlone(String lines) {
    String head = "Arvonia yields on dams\n\n" + lines;
    Opening opening = Opening.find(head + (lines.endsWith("- ") ? "" : "\n\n") + BODY, 0, "");

    assertThat(opening.particulars().imprint())
        .isEqualTo(new Imprint("Arvonia yields on dams", "Belmark Wire", "2031-02-12", ""));
    assertThat(opening.end()).isGreaterThanOrEqualTo(head.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jon Hale, Belmark Wire, 12 February 2031\n\n",
        "By Jon Hale\nBelmark Wire\n12 February 2031\n\n",
        "HARROWGATE, Feb. 12, 2031 (Belmark Wire) - "
      })
  void readsTheDateBehindAStandfirst(String lines) {
    String standfirst = "The minister gives way after a week, but the farmers do not.\n\n";
    String head = "Arvonia yields on dams\n\n" + standfirst + lines;
    Opening opening = Opening.find(head + BODY, 0, "");

    assertThat(opening.particulars().imprint().published()).isEqualTo("2031-02-12");
    assertThat(opening.end()).isEqualTo(head.length());
  }

  @Test
  void keepsParagraphsBeforeADateThatIsNotTheirs() {
    String prose = "Arvonia yields.\nThe farmers do not.\n";
    Opening opening =
        Opening.find("Arvonia yields on dams\n\n" + prose + "12 February 2031\n" + BODY, 0, "");

    assertThat(opening.end()).isEqualTo("Arvonia yields on dams\n\n".length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Belmark Star, Wed 12 Feb 2031 07.15\n\n",
        "Jon Hale in Harrowgate\nThe Belmark Star, 12 February 2031\n\n",
        "Jon Hale in Harrowgate\nThe Belmark Star\nWed 12 Feb 2031 06.00\n\n"
      })
  void readsThePaperBesideTheDateBehindAStandfirst(String lines) {
    String head = "Arvonia yields on dams\n\nThe farmers do not\n\n" + lines;
    Opening opening = Opening.find(head + BODY, 0, "");

    assertThat(opening.particulars().imprint())
        .isEqualTo(new Imprint("Arvonia yields on dams", "The Belmark Star", "2031-02-12", ""));
    assertThat(opening.end()).isEqualTo(head.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        THE BELMARK STAR
        Wednesday, February 12, 2031

        Arvonia yields on dams

        """,
        """
        The Belmark Star
        The paper for the lakes | February 12, 2031

        Arvonia yields on dams

        Posted Wednesday by Jon Hale, Water Editor

        """,
        """
        THE BELMARK STAR
        12 February 2031

        Arvonia yields on dams

        From our correspondent Jon Hale in New Harrowgate

        """
      })
  void readsThePapersNameAboveTheTitle(String head) {
    Opening opening = Opening.find(head + BODY, 0, "");

    assertThat(opening.particulars().imprint().title()).isEqualTo("Arvonia yields on dams");
    assertThat(opening.particulars().imprint().outlet()).isEqualToIgnoringCase("The Belmark Star");
    assertThat(opening.particulars().imprint().published()).isEqualTo("2031-02-12");
    assertThat(opening.end()).isEqualTo(head.length());
  }

  @Test
  void takesATitleThatCouldBeAPaperForTheTitleWhereNoOtherFollows() {
    assertThat(title("Press Review\n12 February 2031\n\n" + BODY)).isEqualTo("Press Review");
  }

  @Test
  void takesNoCrossheadForThePaper() {
    String head = "Arvonia yields on dams\n\nBy Jon Hale\n\n";
    Opening opening = Opening.find(head + "Broken Promises\n\n" + BODY, 0, "");

    assertThat(opening.particulars().imprint().outlet()).isEmpty();
    assertThat(opening.end()).isEqualTo(head.length());
  }

  @Test
  void readsNamedFields() {
    String head =
        """
        Title: Arvonia yields on dams
        Outlet: Belmark Wire
        Published: 12 February 2031
        URL: https://wire.example/1

        """;

    Opening opening = Opening.find(head + BODY, 0, "");

    assertThat(opening.particulars().imprint())
        .isEqualTo(
            new Imprint(
                "Arvonia yields on dams", "Belmark Wire", "2031-02-12", "https://wire.example/1"));
    assertThat(opening.end()).isEqualTo(head.length());
  }

  @Test
  void passesTheDeclaredTitleEvenWithAFullStop() {
    Opening opening = Opening.find("Arvonia yields.\n\n" + BODY, 0, "Arvonia Yields");

    assertThat(opening.end()).isEqualTo(17);
  }

  @Test
  void takesNoOtherLineForTheTitleIfOneIsDeclared() {
    assertThat(Opening.find("A first line of text\n\n" + BODY, 0, "Arvonia yields").end()).isZero();
  }

  private static String title(String text) {
    return Opening.find(text, 0, "").particulars().imprint().title();
  }
}
