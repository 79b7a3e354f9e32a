package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.act.Move;
import org.rapporteur.act.MoveFinder;
import org.rapporteur.language.Document;

/** Which issues invented moves bear on, and whether they take a side. */
final class MoveReaderTest {
  private static final MoveFinder MOVES = new MoveFinder();
  private static final MoveReader READER =
      new MoveReader(List.of(Told.HARBOUR, Told.TARIFF, Told.BAN), Told.MEANING);

  @Test
  void leavingTheTalksOnAnIssueTakesNoSide() {
    assertThat(of("Arvonia walked out of the talks on the timber tariff on Monday."))
        .containsExactly("tariff UNCLEAR");
  }

  @Test
  void issueMayStandInTheRestOfTheSentence() {
    assertThat(of("After a day on the harbour, Belmark left the table."))
        .containsExactly("harbour UNCLEAR");
  }

  @Test
  void aMoveOnNothingKnownBearsOnNothing() {
    assertThat(of("Belmark submitted a draft on Tuesday. The harbour was quiet.")).isEmpty();
  }

  @Test
  void likeWordsFarFromTheVerbAreNotEnough() {
    assertThat(of("While ships lay at anchor, Belmark left the table.")).isEmpty();
  }

  @Test
  void aPlainWordOfAnIssueElsewhereInTheSentenceIsNotEnough() {
    Issue toll =
        new Issue(
            "toll",
            "Bridge toll",
            "Belmark raises the bridge toll.",
            List.of("figure", "toll"),
            List.of());

    assertThat(of("It is the highest figure since Belmark signed the accord.", toll)).isEmpty();
    assertThat(of("It is the highest toll since Belmark signed the accord.", toll))
        .containsExactly("toll UNCLEAR");
  }

  @Test
  void refusingToSignAPaperNamedForAnIssueOpposesIt() {
    assertThat(of("Arvonia refused to sign the harbour accord on Monday."))
        .containsExactly("harbour OPPOSES");
  }

  @Test
  void signingItFavoursIt() {
    assertThat(of("Arvonia signed the harbour accord.")).containsExactly("harbour FAVOURS");
  }

  @Test
  void whatSpeaksForTheMatterSpeaksAgainstItsEnd() {
    assertThat(of("Arvonia signed the night fishing accord.")).containsExactly("ban OPPOSES");
  }

  @Test
  void aPaperOnAnIssueTakesNoSide() {
    assertThat(of("Arvonia signed the accord on the harbour.")).containsExactly("harbour UNCLEAR");
  }

  @Test
  void talksAreNoPaper() {
    assertThat(of("Arvonia boycotted the harbour talks.")).containsExactly("harbour UNCLEAR");
  }

  @Test
  void nobodyTakesASideInAPassive() {
    assertThat(of("The harbour accord was signed on Monday.")).containsExactly("harbour UNCLEAR");
  }

  private static List<String> of(String text, Issue... issues) {
    MoveReader reader = issues.length == 0 ? READER : new MoveReader(List.of(issues), Told.MEANING);
    Document document = Document.of(text);
    List<Move> moves = MOVES.find(document, List.of());
    assertThat(moves).hasSize(1);
    return reader.read(document, moves).get(0).stream()
        .map(bearing -> bearing.issue() + " " + bearing.stance())
        .toList();
  }
}
