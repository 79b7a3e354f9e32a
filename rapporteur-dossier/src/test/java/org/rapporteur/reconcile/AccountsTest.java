package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.act.Act;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.TermFinder;

class AccountsTest {
  private static final String EVENT =
      "The council of Sorrel met over the flooded bridge in the town hall on the river. Ferrymen"
          + " put up tents outside and their boats lay across the landing. Drawings of the cracked"
          + " pillars hung on the wall.\n\n";
  private static final List<Actor> ACTORS = List.of(actor("mara-lind"), actor("jon-hale"));

  @Test
  void oneQuotationInThreeReportsIsOneUtterance() {
    assertThat(
            utterances(
                said("a", "mara-lind", "", "“Nobody asked the river what it wanted.”"),
                said("b", "mara-lind", "", "“Nobody asked the river what it wanted,”"),
                said("c", "mara-lind", "", "that “nobody asked the river”")))
        .contains(List.of("a#1", "b#1", "c#1"));
  }

  @Test
  void differentDaysKeepTheSameWordsApart() {
    assertThat(
            utterances(
                said("a", "mara-lind", "2031-02-10", "“Nobody asked the river what it wanted.”"),
                said("b", "mara-lind", "2031-02-13", "“Nobody asked the river what it wanted.”")))
        .containsExactly(List.of("a#1"), List.of("b#1"));
  }

  @Test
  void aDayInTheMonthThatIsToldAgrees() {
    assertThat(
            utterances(
                said("a", "mara-lind", "2031-02-10", "“Nobody asked the river what it wanted.”"),
                said("b", "mara-lind", "2031-02", "“Nobody asked the river what it wanted.”")))
        .containsExactly(List.of("a#1", "b#1"));
  }

  @Test
  void twoSpeakersWithTheSameFewWordsAreTwoUtterances() {
    assertThat(
            utterances(
                said("a", "mara-lind", "", "“No comment,”"),
                said("b", "jon-hale", "", "“No comment,”")))
        .containsExactly(List.of("a#1"), List.of("b#1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At the end of the day the bridge will be built | At the end of the day ferrymen must eat",
        "I think a lot of people love this ferry | I think a lot of people fear another flood",
        "I am not going to say that the weir holds | I am not going to say that cows can swim",
        "Bakers are not going to be able to sleep here | Geese are not going to be able to land",
        "It was clear before, during and after the flood | Before, during and after the fair we"
            + " sing",
      })
  void aTurnOfPhraseInTwoQuotationsIsNoUtterance(String one, String other) {
    assertThat(
            utterances(
                said("a", "mara-lind", "", "“" + one + ".”"),
                said("b", "jon-hale", "", "“" + other + ".”")))
        .containsExactly(List.of("a#1"), List.of("b#1"));
  }

  @Test
  void aLongRunIsOneUtteranceThoughEachReportQuotesMore() {
    String shared = "ferrymen carried every lamp and barrel over the Sorrel in the night";
    assertThat(
            utterances(
                said("a", "mara-lind", "", "“Snow fell on the town hall, and " + shared + ".”"),
                said("b", "mara-lind", "", "“" + shared + " while bakers slept in the loft.”")))
        .containsExactly(List.of("a#1", "b#1"));
  }

  @Test
  void wordsInOtherWordsAreOneUtteranceOfOneSpeaker() {
    assertThat(
            utterances(
                said(
                    "a",
                    "jon-hale",
                    "",
                    "that the ferry would carry lorries until the bridge opened"),
                said(
                    "b",
                    "jon-hale",
                    "",
                    "lorries would go by the ferry until the opening of the bridge")))
        .containsExactly(List.of("a#1", "b#1"));
  }

  @Test
  void quotationInTheSpeechOfAnotherIsSuspectIfAnotherReportGivesItToHer() {
    Told one =
        said(
            "a",
            "mara-lind",
            "",
            "that the pillar was beyond repair",
            "that the council had been warned",
            "“The harbour levy will never pay for a second bridge,”",
            "that the ferrymen would be heard");
    one.speaks(2, "jon-hale");
    Told other =
        said("b", "mara-lind", "", "a second bridge could never be paid for from the harbour levy");

    assertThat(accounts(one, other).discrepancies())
        .filteredOn(Discrepancy::isAboveFloor)
        .extracting(Discrepancy::kind)
        .containsExactly(Discrepancy.Kind.MISATTRIBUTION);
    assertThat(accounts(one).discrepancies()).noneMatch(Discrepancy::isAboveFloor);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void outcomeDoesNotHangOnTheNumberOfThreads(int threads)
      throws ExecutionException, InterruptedException {
    Told[] told = {
      said("a", "mara-lind", "", "“The bridge is a promise that we intend to keep,”"),
      said("b", "jon-hale", "", "“The bridge is a burden that we intend to keep,”"),
      said("c", "mara-lind", "", "“The bridge is a promise that nobody intends to keep,”")
    };
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      assertThat(pool.submit(() -> accounts(told)).get()).isEqualTo(accounts(told));
      assertThat(accounts(told).discrepancies()).isNotEmpty();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aThousandReportsOfTheSameWords() {
    Told[] told =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    said(
                        "r" + (1000 + i),
                        "mara-lind",
                        "",
                        "“Nobody asked the river what it wanted.”",
                        "“The bridge is a promise that we intend to keep,”"))
            .toArray(Told[]::new);

    Accounts accounts = assertTimeoutPreemptively(Duration.ofSeconds(200), () -> accounts(told));

    assertThat(accounts.utterances()).hasSize(2);
    assertThat(accounts.discrepancies()).isEmpty();
  }

  @Test
  void aReportOfAHundredThousandQuotations() {
    String[] contents =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "“Nobody asked the river what ship" + i + " wanted of it,”")
            .toArray(String[]::new);
    Told told = said("a", "mara-lind", "", contents);

    Accounts accounts = assertTimeoutPreemptively(Duration.ofSeconds(400), () -> accounts(told));

    assertThat(accounts.utterances().stream().mapToInt(u -> u.statements().size()).sum())
        .isEqualTo(100_000);
  }

  private List<List<String>> utterances(Told... told) {
    return accounts(told).utterances().stream().map(Utterance::statements).toList();
  }

  private static Stream<FiledTerm> terms(Report report) {
    return new TermFinder()
        .find(Document.of(report), List.of()).stream()
            .map(term -> new FiledTerm(report.id(), term, "", ""));
  }

  private Accounts accounts(Told... told) {
    List<Report> reports = Stream.of(told).map(Told::report).toList();
    List<FiledStatement> statements =
        Stream.of(told).flatMap(one -> one.statements().stream()).toList();
    List<FiledTerm> terms = reports.stream().flatMap(AccountsTest::terms).toList();
    Reconciler reconciler = new Reconciler(reports);
    return reconciler.accounts(reconciler.stories(), statements, terms, ACTORS);
  }

  private static Actor actor(String id) {
    return new Actor(
        id,
        id.replace('-', ' '),
        ActorKind.PERSON,
        true,
        0,
        "",
        "",
        List.of(),
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "that 3,000 soldiers crossed the ford on Monday, | that the number was 2,000, | 2",
        "that 450 pilots laid down their oars, | that only 120 did, | 2",
        "that 450 pilots joined the strike, | that 120 pilots joined the strike, | 2",
        "that 450 pilots joined the strike, | that about 460 pilots joined the strike, | 0",
        "that 450 pilots joined the strike, | that 120 ferries joined the strike, | 0",
        "that 450 pilots joined the strike in May, | that in June 120 pilots joined it, | 0",
        "that Sorrel lost 40 boats in the flood, | that its fleet lost 25 boats in the flood, | 0",
        "that 450 pilots had joined, | that the bridge was 3 years old, | 0",
        "that it wants 40 pilots, | that the number must be 25, | 0",
      })
  void twoSpeakersOfOneReportMayCountTheSameDifferently(String one, String other, int marks) {
    Told told = new Told("a", "mara-lind", "", List.of(one, other));
    told.speaks(1, "jon-hale");

    assertThat(
            accounts(told).discrepancies().stream()
                .filter(discrepancy -> discrepancy.kind() == Discrepancy.Kind.NUMBER)
                .mapToInt(discrepancy -> discrepancy.evidence().size())
                .sum())
        .isEqualTo(marks);
  }

  /** A report of the event with statements, each a paragraph that ends in "said Name." */
  private static Told said(String id, String speaker, String day, String... contents) {
    return new Told(id, speaker, day, List.of(contents));
  }

  private static final class Told {
    private final String id;
    private final String day;
    private final List<String> contents;
    private final List<String> speakers;

    Told(String id, String speaker, String day, List<String> contents) {
      this.id = id;
      this.day = day;
      this.contents = contents;
      this.speakers =
          contents.stream()
              .map(content -> speaker)
              .collect(Collectors.toCollection(ArrayList::new));
    }

    void speaks(int statement, String speaker) {
      speakers.set(statement, speaker);
    }

    Report report() {
      StringBuilder text = new StringBuilder(EVENT);
      for (int i = 0; i < contents.size(); i++) {
        text.append(contents.get(i)).append(" said ").append(name(i)).append(".\n\n");
      }
      Imprint imprint = new Imprint("", "", "2031-02-14", "");
      return new Report(id, id, imprint, "en", ReportText.of(text.toString()), 0, List.of());
    }

    private String name(int statement) {
      return speakers.get(statement).equals("mara-lind") ? "Mara Lind" : "Jon Hale";
    }

    List<FiledStatement> statements() {
      List<FiledStatement> statements = new ArrayList<>();
      int at = EVENT.length();
      for (int i = 0; i < contents.size(); i++) {
        int end = at + contents.get(i).length();
        int name = end + " said ".length();
        Span source = new Span(name, name + name(i).length());
        boolean direct = contents.get(i).startsWith("“");
        Statement statement =
            new Statement(
                List.of(source),
                List.of(new Span(end + 1, end + 5)),
                List.of(new Span(at, end)),
                direct ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
                Statement.Realis.ASSERTED,
                0.9);
        statements.add(
            new FiledStatement(
                id + "#" + (i + 1),
                id,
                statement,
                speakers.get(i),
                List.of(),
                "",
                "",
                day,
                Act.STATE,
                "",
                List.of()));
        at = source.end() + ".\n\n".length();
      }
      return statements;
    }
  }
}
