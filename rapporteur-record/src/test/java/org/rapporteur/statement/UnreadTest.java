package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Document;

/** Attitudes and demands in the reporter's own words, beside what an extractor finds. */
class UnreadTest {

  private static List<String> unread(String text) {
    Document document = Reading.document(text);
    Syntax syntax = new Syntax(document);
    HearsayFinder hearsay = new HearsayFinder(document, syntax, ReportingWords.shipped());
    return new UnreadFinder(document, syntax, hearsay)
        .beside(List.of(), 0).stream().map(draft -> line(document, draft)).toList();
  }

  private static String line(Document document, Draft draft) {
    return draft.source().map(range -> words(document, range)).orElse("")
        + " <"
        + words(document, draft.cue())
        + "> "
        + draft.content().stream()
            .map(range -> words(document, range))
            .collect(Collectors.joining(" | "));
  }

  private static String words(Document document, TokenRange range) {
    return document.text().slice(document.span(range.first(), range.end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "The ministry still wants them by June. => The ministry <wants> them by June",
        "The growers do, however, want the north gate closed."
            + " => The growers <do, however, want> the north gate closed",
        "What the growers want is water. => the growers <want> water",
        "Lind's delegation accepted it on Friday. => Lind's delegation <accepted> it on Friday",
        "The council had argued for closing the canal."
            + " => The council <had argued for> closing the canal",
        "The delegation turned the idea down. => The delegation <turned> the idea",
        "The growers would not hear of closing the canal."
            + " => The growers <would not hear of> closing the canal",
        "The council could live with a smaller dam."
            + " => The council <could live with> a smaller dam",
        "The two sides differ on the growers' wish for a second canal."
            + " => the growers' <wish for> a second canal",
        "The two sides differ on the council's plan to drain the marsh."
            + " => the council's <plan> to drain the marsh",
        "They dropped their insistence on seeing the accounts first, and the talks went on."
            + " => their <insistence on> seeing the accounts first",
        "The shareholders were reluctant to wait. => The shareholders <were reluctant> to wait",
        "The consortium, too, is opposed to a charge."
            + " => The consortium <is opposed> to a charge",
      })
  void areFound(String text, String statement) {
    assertThat(unread(text)).containsExactly(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belmark must live with it.",
        "Islanders should vote for the harbour.",
        "The minister heard of the fire in March.",
        "The ministry could deny them permits.",
        "The minister favoured in the polls was Lind.",
        "The road is open to traffic.",
        "The turbine is ready to start.",
        "What he wanted nobody knew.",
      })
  void areNotSeenElsewhere(String text) {
    assertThat(unread(text)).isEmpty();
  }

  @Test
  void doNotCutAVote() {
    assertThat(unread("Lind said that the confidence vote and the press were a farce."))
        .containsExactly("Lind <said> that the confidence vote and the press were a farce");
  }
}
