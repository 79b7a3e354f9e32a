package org.rapporteur.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;

class TermFinderProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "$",
            "5",
            "10",
            "million",
            "percent",
            "to",
            "and",
            "between",
            "half",
            "of",
            "that",
            "a",
            "two-thirds",
            "dozen",
            "hundreds",
            "in",
            "June",
            "31",
            "2031",
            "days",
            "ago",
            "by",
            "Monday",
            "three-year",
            "square",
            "miles",
            "at least",
            "or more",
            ".",
            ",",
            "–",
            "-",
            "people",
            "12-14",
            "99999999999999999999",
            "1e9",
            "0",
            "per",
            "second",
            "US",
            "last",
            "year",
            "Lind",
            "👍",
            "no.",
            "%")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 2000)
  void termsAreDisjointInOrderAndSound(@ForAll("texts") String text) {
    Imprint imprint = new Imprint("", "", "2031-02-14", "");
    Document document =
        Document.of(new Report("r", "r", imprint, "en", ReportText.of(text), 0, List.of()));

    int last = 0;
    for (Term term : new TermFinder().find(document, List.of())) {
      assertThat(term.span().start()).isGreaterThanOrEqualTo(last);
      last = term.span().end();
      assertThat(last).isLessThanOrEqualTo(document.text().length());
      if (term.amount() instanceof Quantity quantity) {
        assertThat(quantity.value()).isNotInfinite();
        assertThat(quantity.low() > quantity.high()).isFalse();
        assertThat(quantity.hasValue() || !Double.isNaN(quantity.low())).isTrue();
      } else if (term.amount() instanceof Dates dates) {
        assertThat(dates.last().start()).isAfterOrEqualTo(dates.first().start());
      }
    }
  }
}
