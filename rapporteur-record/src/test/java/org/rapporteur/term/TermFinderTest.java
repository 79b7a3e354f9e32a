package org.rapporteur.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.Term.Role;

class TermFinderTest {

  private static Document document(String text) {
    Imprint imprint = new Imprint("", "", "2031-02-14", "");
    return Document.of(new Report("r", "r", imprint, "en", ReportText.of(text), 0, List.of()));
  }

  private static List<Term> terms(String text) {
    return new TermFinder().find(document(text), List.of());
  }

  /** "ca" before what is about so much; then bounds; then the value; then the unit. */
  private static String written(Term term) {
    String amount;
    if (term.amount() instanceof Quantity quantity) {
      String bounds =
          Double.isNaN(quantity.low()) && Double.isNaN(quantity.high())
              ? ""
              : "[" + number(quantity.low()) + ".." + number(quantity.high()) + "] ";
      amount = bounds + number(quantity.value());
    } else {
      Dates dates = (Dates) term.amount();
      amount = dates.isSingle() ? "" + dates.first() : dates.first() + ".." + dates.last();
    }
    return (term.approximate() ? "ca " : "") + amount.strip() + " " + term.amount().unit();
  }

  private static String number(double number) {
    return Double.isNaN(number)
        ? ""
        : new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }

  private static String all(String text) {
    return terms(text).stream().map(TermFinderTest::written).collect(Collectors.joining("; "));
  }

  @Test
  void datesOfCreditsAreNoTerms() {
    String head = "A truce of 60 days\n\nBy Jon Hale, 12 February 2031\n\n";
    Imprint imprint = new Imprint("", "", "2031-02-14", "");
    Report report =
        new Report(
            "r",
            "r",
            imprint,
            "en",
            ReportText.of(head + "It ends on 30 June 2031."),
            head.length(),
            List.of());

    assertThat(new TermFinder().find(Document.of(report), List.of()))
        .extracting(TermFinderTest::written)
        .containsExactly("60 day", "2031-06-30 date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Belmark wants 40 percent of the flow. | 0.4 share",
        "Belmark wants 40% of the flow. | 0.4 share",
        "Belmark wants 12.5 per cent of it. | 0.125 share",
        "two-thirds of the members agreed | 0.666667 share",
        "half of the gates leak | 0.5 share",
        "half the gates leak | 0.5 share",
        "a third of the water | 0.333333 share",
        "three-quarters of farmers | 0.75 share",
        "one in five farmers | 0.2 share",
        "three out of four farmers | 0.75 share",
        "nine of 10 farmers | 0.9 share",
        "half of 1 percent of the budget | 0.005 share",
        "support fell by 3 percentage points | 3 point",
        "a 5-point lead | 5 point"
      })
  void shares(String text, String expected) {
    assertThat(all(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Arvonia offered $500 billion. | 500000000000 USD",
        "Arvonia offered €1.2bn. | 1200000000 EUR",
        "Arvonia offered £30m. | 30000000 GBP",
        "Arvonia offered US$5,000. | 5000 USD",
        "Arvonia offered A$7 million. | 7000000 AUD",
        "Arvonia offered 5 million euros. | 5000000 EUR",
        "Arvonia offered 300 million Swiss francs. | 300000000 CHF",
        "Arvonia offered two million dollars. | 2000000 USD",
        "Arvonia offered EUR 90,000. | 90000 EUR",
        "Arvonia offered 90,000 USD. | 90000 USD",
        "a million-dollar fund | 1000000 USD",
        "a fee of $12-an-hour | 12 USD",
        "40 million pounds | 40000000 GBP"
      })
  void money(String text, String expected) {
    assertThat(all(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Belmark will send 40 inspectors. | 40 person",
        "She met 11,491 Arvonian refugees. | 11491 person",
        "1.5 million women vote there | 1500000 person",
        "two of her advisers resigned | 2 person",
        "almost a dozen relatives | ca [..12] 12 person",
        "hundreds of soldiers | [100..] person",
        "tens of thousands of voters | [10000..] person",
        "six million people | 6000000 person",
        "four Arvonians were hurt | 4 person",
        "three economists warned | 3 person",
        "two Belmark policymakers | 2 person"
      })
  void people(String text, String expected) {
    assertThat(all(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "They opened three gates. | 3 item",
        "They opened 15 other sluice gates. | 15 item",
        "the two countries met | 2 item",
        "500 million solar panels | 500000000 item",
        "They counted 2,750 more boats. | 2750 item"
      })
  void things(String text, String expected) {
    assertThat(all(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a ceasefire of 30 days | 30 day",
        "a three-year ceasefire | 3 year",
        "within 48 hours | 48 hour",
        "within 90 days after the vote | 90 day",
        "for six consecutive weeks | 6 week",
        "over the past two decades | 20 year",
        "a half-century of talks | 50 year",
        "it lasted 90 minutes | 90 minute",
        "18 to 24 months | [18..24] month",
        "ten more years | 10 year",
        "eleven patient years | 11 year",
        "two nights of talks | 2 day"
      })
  void durations(String text, String expected) {
    assertThat(all(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "by 30 June 2031 | 2031-06-30 date",
        "before Feb. 28 | 2031-02-28 date",
        "until Monday | 2031-02-17 date",
        "in September | 2030-09 date",
        "in 2029 | 2029 date",
        "from 2029 to 2031 | 2029..2031 date",
        "between 2029 and 2031 | 2029..2031 date",
        "on June 12-14, | 2031-06-12..2031-06-14 date",
        "the 2029-2031 plan | 2029..2031 date",
        "from Sept. 19 to 22 | 2030-09-19..2030-09-22 date",
        "last December | 2030-12 date"
      })
  void dates(String text, String expected) {
    assertThat(all(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "60 acres of land | 0.242811 km2",
        "11,000 hectares | 110 km2",
        "200 square miles | 517.998 km2",
        "30 square kilometres | 30 km2",
        "55 miles of canal | 88.5139 km",
        "a 12-km canal | 12 km",
        "40 cubic metres per second | 40 m3/s",
        "40 cubic metres of water a second | 40 m3/s",
        "60 million cubic metres of water | 60000000 m3",
        "3,000 tonnes of grain | 3000 t",
        "110 pounds of seed | 49.8952 kg",
        "500 megawatts | 500 MW",
        "three and a half percent | 0.035 share",
        "two and a quarter million marks | 2250000 item",
        "2 million barrels of oil | 2000000 barrel"
      })
  void measures(String text, String expected) {
    assertThat(all(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "nearly $300 million | ca [..300000000] 300000000 USD",
        "about $300 million | ca 300000000 USD",
        "some 40 inspectors | ca 40 person",
        "at least 40 inspectors | [40..] 40 person",
        "more than 40 inspectors | [40..] 40 person",
        "no more than 40 inspectors | [..40] 40 person",
        "up to 40% | [..0.4] 0.4 share",
        "40 percent or more | [0.4..] 0.4 share",
        "40 days or so | ca 40 day",
        "$5 to $10 million | [5000000..10000000] USD",
        "between 5 and 10 percent | [0.05..0.1] share",
        "$30,000 to $60,000 | [30000..60000] USD",
        "30 to 40 inspectors | [30..40] person",
        "from 60 percent to 55 percent | 0.6 share; 0.55 share",
        "It cost $8 million; repairs cost roughly half that. | 8000000 USD; ca 4000000 USD",
        "It cost $8 million in two years, or half that figure. | 8000000 USD; 2 year; 4000000 USD"
      })
  void bounds(String text, String expected) {
    assertThat(all(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind, 56, spoke.",
        "the 70-year-old minister",
        "They met three times.",
        "the third round, at 9 p.m., in room 12",
        "a 52-count complaint",
        "the 2029 accord",
        "three days ago",
        "two weeks before the vote",
        "an 80-19 vote",
        "one of them said so one day",
        "One has to wait.",
        "in the 1990s",
        "the second half",
        "on Monday",
        "Article 5 and Phase 2"
      })
  void noTerms(String text) {
    assertThat(all(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Belmark wants 40 percent of the winter flow by law. | winter flow",
        "It set aside $5 million for border security. | border security",
        "a $100 million penalty | penalty",
        "a three-year ceasefire | ceasefire",
        "a ceasefire of 30 days | ceasefire",
        "$9 million worth of grain | grain",
        "40 Arvonian inspectors left | Arvonian inspectors",
        "It cost $5 million. | ~~",
        "Four days of meetings produced a paper. | meetings",
        "She has spoken of nine years. | ~~",
        "It has debts of $5 million. | debts",
        "$5 million for Arvonia's other ports | Arvonia's other ports",
        "They would accept one of 40 days. | ~~",
        "That is half of what was asked. | ~~"
      })
  void whatIsMeasured(String text, String expected) {
    assertThat(terms(text).get(0).measures()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Belmark proposed a fund of $5 million., PROPOSED",
    "Belmark offered $5 million., PROPOSED",
    "Belmark demanded $5 million., DEMANDED",
    "Belmark pledged $5 million., AGREED",
    "Belmark has spent $5 million., SPENT",
    "Belmark has spent more since May 2031., STATED",
    "Experts estimated the damage at $5 million., ESTIMATED",
    "The fund held $5 million., STATED",
    "Belmark wants a guaranteed release of 60 cubic metres a second., DEMANDED",
    "Lind demanded that Belmark spend $5 million., DEMANDED",
    "Lind offered to guarantee the jobs of 40 guards., PROPOSED",
    "Belmark rejected the $5 million that Lind had asked for., DEMANDED",
    "Belmark would pay $5 million., PROPOSED",
    "Belmark must pay $5 million., DEMANDED",
    "A dam would cost Belmark $5 million., ESTIMATED",
    "A guarantee would cost Belmark $5 million., ESTIMATED",
    "The treaty requires 40 days of notice., AGREED",
    "Belmark would accept a quota of 60 percent., PROPOSED",
    "Lind denied that Belmark had agreed to $5 million., STATED",
    "Belmark did not agree to $5 million., STATED",
    "Belmark could reduce the fine to $800000., PROPOSED",
    "Lind opposes an agreement with a pause of ten weeks., STATED",
    "Lind called for a count by 3 March 2031., DEMANDED",
    "Lind called for a count on 3 March 2031., STATED",
    "Lind spent 40 days in Belmark., STATED",
    "She put the damage at $5 million., ESTIMATED",
    "A $5 million grant was lost., SPENT"
  })
  void roles(String text, Role role) {
    assertThat(terms(text).get(0).role()).isEqualTo(role);
  }

  @Test
  void aTermBelongsToTheInnermostStatementThatHoldsIt() {
    String text = "Hale said that Lind had demanded $5 million. Talks cost $2 million.";
    Statement hale = statement(new Span(0, 4), new Span(10, 43));
    Statement lind = statement(new Span(15, 19), new Span(33, 43));

    List<Term> terms = new TermFinder().find(document(text), List.of(hale, lind));

    assertThat(terms).extracting(Term::statement).containsExactly(1, -1);
    assertThat(terms.get(0).span()).isEqualTo(new Span(33, 43));
  }

  private static Statement statement(Span source, Span content) {
    return new Statement(
        List.of(source),
        List.of(),
        List.of(content),
        Statement.Kind.INDIRECT,
        Statement.Realis.ASSERTED,
        1);
  }
}
