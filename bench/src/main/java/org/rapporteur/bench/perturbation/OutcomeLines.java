package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.report.Span;

/** A verdict as lines of a table, for reading: outcome, pair, template or kind, both wordings. */
final class OutcomeLines {
  private final Verdict verdict;

  OutcomeLines(Verdict verdict) {
    this.verdict = verdict;
  }

  /** One line for the edit, if it is a difference, and one for each other discrepancy. */
  List<String> lines() {
    Pair pair = verdict.pair();
    List<String> lines = new ArrayList<>();
    pair.edited()
        .filter(change -> change.kind().differs())
        .ifPresent(
            change ->
                lines.add(
                    line(
                        verdict.found() ? "found" : "missed",
                        change.template(),
                        words(pair.a(), List.of(change.inA())),
                        words(pair.b(), List.of(change.inB())),
                        "")));
    verdict.misnamed().forEach(finding -> lines.add(line("other-kind", finding)));
    verdict.elsewhere().forEach(finding -> lines.add(line("elsewhere", finding)));
    return lines;
  }

  private String line(String outcome, Finding finding) {
    Pair pair = verdict.pair();
    return line(
        outcome,
        finding.kind().name().toLowerCase(Locale.ROOT),
        words(pair.a(), finding.inA()),
        words(pair.b(), finding.inB()),
        finding.summary());
  }

  private String line(String outcome, String what, String a, String b, String summary) {
    return String.join("\t", outcome, verdict.pair().id(), what, a, b, summary);
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream()
        .map(span -> PairFolder.slice(text, span))
        .collect(Collectors.joining(" | "));
  }
}
