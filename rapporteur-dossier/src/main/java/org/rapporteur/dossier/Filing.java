package org.rapporteur.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Report;

/** Puts reports in the dossier's order, each under an id of its own. */
final class Filing {
  private static final Comparator<Report> ORDER =
      Comparator.<Report, Boolean>comparing(report -> report.imprint().published().isEmpty())
          .thenComparing(report -> report.imprint().published())
          .thenComparing(Report::id)
          .thenComparing(Report::path)
          .thenComparing(report -> report.text().raw());

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> namesakes = new HashMap<>();

  private Filing() {}

  /**
   * Records by date of publication (those without one last), then id, then path. The second report
   * with the id "story" becomes "story-2".
   *
   * @param records in any order; the outcome is the same
   */
  static List<ReportRecord> file(Collection<ReportRecord> records) {
    Filing filing = new Filing();
    records.forEach(record -> filing.taken.add(record.report().id()));
    return records.stream()
        .sorted(Comparator.comparing(ReportRecord::report, ORDER))
        .map(record -> record.withId(filing.idFor(record.report().id())))
        .toList();
  }

  private String idFor(String id) {
    int number = namesakes.merge(id, 1, Integer::sum);
    if (number == 1) {
      return id;
    }
    while (!taken.add(id + "-" + number)) {
      number = namesakes.merge(id, 1, Integer::sum);
    }
    return id + "-" + number;
  }
}
