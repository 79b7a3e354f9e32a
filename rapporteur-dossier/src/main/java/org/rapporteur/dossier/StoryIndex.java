package org.rapporteur.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Whether two reports were made from one another, so that they rest on the same sources. */
  boolean sameSource(String one, String other) {
    return first(one).equals(first(other));
  }

  /** The report that a copy or rewrite goes back to; a report that does not is its own. */
  private String first(String report) {
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
