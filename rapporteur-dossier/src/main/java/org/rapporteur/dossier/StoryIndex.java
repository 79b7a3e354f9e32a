package org.rapporteur.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.position.Provenance;
import org.rapporteur.reconcile.Derivation;
import org.rapporteur.reconcile.Story;
import org.rapporteur.record.ReportRecord;

/** What the stories say of each report. */
final class StoryIndex {
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, String> rewriteOf = new HashMap<>();
  private final Map<String, String> duplicateOf = new HashMap<>();

  StoryIndex(List<Story> stories) {
    for (Story story : stories) {
      story.reports().forEach(report -> storyOf.put(report, story.id()));
      for (Derivation derivation : story.derivations()) {
        boolean rewrite = derivation.kind() == Derivation.Kind.REWRITE;
        (rewrite ? rewriteOf : duplicateOf).put(derivation.report(), derivation.origin());
      }
    }
  }

  /** What each of some reports is worth as a source, by its id. */
  Map<String, Provenance> provenance(List<ReportRecord> filed) {
    Map<String, String> published = new HashMap<>();
    for (ReportRecord record : filed) {
      published.put(record.report().id(), record.report().imprint().published());
    }
    Map<String, Provenance> provenance = new HashMap<>();
    published.forEach(
        (report, day) -> {
          String origin = origin(report);
          String first = published.getOrDefault(origin, "");
          provenance.put(
              report,
              new Provenance(
                  origin, storyOf.getOrDefault(report, ""), first.isEmpty() ? day : first));
        });
    return provenance;
  }

  /** The report that a copy or rewrite goes back to; a report that does not is its own. */
  String origin(String report) {
    String first = report;
    for (int steps = 0; steps <= storyOf.size(); steps++) {
      String origin = rewriteOf.getOrDefault(first, duplicateOf.getOrDefault(first, first));
      if (origin.equals(first)) {
        break;
      }
      first = origin;
    }
    return first;
  }

  /** Files a record under what is known of its report. */
  FiledReport file(ReportRecord record) {
    String id = record.report().id();
    return new FiledReport(
        record.report(),
        storyOf.getOrDefault(id, ""),
        rewriteOf.getOrDefault(id, ""),
        duplicateOf.getOrDefault(id, ""),
        record.missed());
  }
}
