package org.rapporteur.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.report.Report;
import org.rapporteur.term.Term;

/**
 * The reports of a comparison, read when they are asked for. Those asked for last are kept, as many
 * as a fixed number of tokens allows, so that memory does not grow with the number of reports; all
 * others are read again. Safe for threads.
 */
final class ReadReports {
  /** Room for some seven hundred articles, 140 megabytes. */
  static final int MOST_TOKENS = 500_000;

  private final List<Report> reports;
  private final Map<String, List<Term>> terms;
  private final TermWeights weights;
  private final int mostTokens;
  private final LinkedHashMap<Integer, ReadReport> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int tokens;

  /**
   * @param reports in the order of filing
   * @param terms those of each report, in the order of the text, by its id
   * @param mostTokens how many tokens of reports are kept; the report read last is kept in any case
   */
  ReadReports(
      List<Report> reports, Map<String, List<Term>> terms, TermWeights weights, int mostTokens) {
    this.reports = List.copyOf(reports);
    this.terms = Map.copyOf(terms);
    this.weights = weights;
    this.mostTokens = mostTokens;
  }

  /** The report at a place in the order of filing. */
  ReadReport at(int place) {
    synchronized (kept) {
      ReadReport known = kept.get(place);
      if (known != null) {
        return known;
      }
    }
    Report report = reports.get(place);
    ReadReport read =
        new ReadReport(report, place, terms.getOrDefault(report.id(), List.of()), weights);
    keep(place, read);
    return read;
  }

  private void keep(int place, ReadReport read) {
    synchronized (kept) {
      if (kept.putIfAbsent(place, read) == null) {
        tokens += read.document().tokens().size();
      }
      while (tokens > mostTokens && kept.size() > 1) {
        Integer eldest = kept.keySet().iterator().next();
        tokens -= kept.remove(eldest).document().tokens().size();
      }
    }
  }
}
