package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/** Which issues statements bear on. */
final class IssueReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "Lind | said | the harbour must open / harbour",
        "Lind | said | foreign ships should be let in / harbour",
        "Lind | said | the port would stay shut to foreign vessels / harbour",
        "Roth | demanded | a lower tariff on timber / tariff",
        "Roth | said | the duty on timber was too high / tariff",
        "Hale | said | night fishing should be allowed again / ban",
        "Hale | defended | the fishing ban / ban"
      })
  void bearsOnWhatItNames(String told, String issue) {
    assertThat(read(told)).containsExactly(issue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind | said | she would meet Hale on Sunday",
        "Lind | said | the talks had begun late",
        "Lind | thanked | the hosts for their patience",
        "Hale | said | he had slept badly",
        "Hale | announced | that he would resign as envoy",
        "Hale | said | the weather in Vessen was cold",
        "Roth | declined to comment | on the change of ministers",
        "Roth | accused | the newspapers of lying",
        "Roth | said | elections would be held in June",
        "Roth | praised | the translators",
        "Strand | joked | that the coffee was the only thing agreed"
      })
  void bearsOnNothing(String told) {
    assertThat(read(told)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asked about the harbour,", "On the harbour,", "As for the harbour,"})
  void bearsOnWhatTheSentenceSaysItIsAbout(String lead) {
    Told told = new Told("a", lead, "Lind | said | no night had been long enough to decide");

    assertThat(told.read(Told.HARBOUR)).extracting(Bearing::issue).containsExactly("harbour");
  }

  @Test
  void anAnswerBearsOnWhatWasAsked() {
    String text = "And the harbour?\n\nNobody has told me yet.";
    int mark = text.indexOf('?');
    Statement answer =
        new Statement(
            List.of(),
            List.of(new Span(mark, mark + 1)),
            List.of(new Span(mark + 3, text.length())),
            Statement.Kind.DIRECT,
            Statement.Realis.ASSERTED,
            1);

    assertThat(
            new IssueReader(List.of(Told.HARBOUR, Told.TARIFF), Told.MEANING)
                .read(Document.of(text), List.of(answer), List.of("Lind"))
                .get(0))
        .extracting(Bearing::issue)
        .containsExactly("harbour");
  }

  @Test
  void bearsOnNothingThatTheSentenceDoesNotName() {
    Told told = new Told("a", "On the whole,", "Lind | said | no night had been long enough");

    assertThat(told.read(Told.HARBOUR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind | said | twelve was all that she could give",
        "Hale | had asked for | 25",
        "Roth | called | 12 years a long time"
      })
  void bearsOnWhatItsNumberCounts(String said) {
    assertThat(countedIn(said)).containsExactly("lease");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lind | said | twelve days had passed", "Hale | said | three ships were late"})
  void bearsOnNothingThatItsNumberDoesNotCount(String said) {
    assertThat(countedIn(said)).isEmpty();
  }

  @Test
  void bearsOnANumberToldOnTheIssueElsewhere() {
    assertThat(countedIn("Roth | called | 12 years a long time", ELSEWHERE))
        .containsExactly("lease");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Roth | called | 12 a low number", "Roth | had spent | 20 years in the ministry"})
  void bearsOnNoOtherNumberElsewhere(String said) {
    assertThat(countedIn(said, ELSEWHERE)).isEmpty();
  }

  /** Ends the paragraph that is about the lease. */
  private static final String ELSEWHERE = "Nobody would go beyond 12.\n\n";

  private static List<String> countedIn(String said) {
    return countedIn(said, "Nobody at the table had slept for two nights.");
  }

  private static List<String> countedIn(String said, String between) {
    Issue lease =
        new Issue(
            "lease", "Lease", "The lease runs for at least 15 years.", List.of("lease"), List.of());
    return new Told(
            "a",
            "Strand | praised | the translators for their work",
            "Roth | accused | the newspapers of lying to their readers",
            "The lease was left open.",
            between,
            "Hale | thanked | the hosts for the rooms and the coffee that they had sent up",
            said)
        .read(lease).stream().map(Bearing::issue).toList();
  }

  @Test
  void mayBearOnSeveral() {
    assertThat(read("Lind | said | the harbour could open if the tariff on timber were cut"))
        .containsExactly("harbour", "tariff");
  }

  @Test
  void aReportDoesNotBearOnTheOnlyIssueThroughoutBecauseItNamesItOnce() {
    Told told =
        new Told(
            "a",
            "Lind | said | the harbour must open",
            "Hale | announced | that he would resign as envoy",
            "Roth | said | elections would be held in June",
            "Roth | accused | the newspapers of lying",
            "Hale | said | the weather in Vessen was cold",
            "Strand | praised | the translators",
            "Hale | said | he had slept badly",
            "Lind | thanked | the hosts for their patience");

    assertThat(told.read(Told.HARBOUR)).isEmpty();
  }

  private static List<String> read(String told) {
    return new Told("a", told)
        .read(Told.HARBOUR, Told.TARIFF, Told.BAN).stream().map(Bearing::issue).toList();
  }
}
