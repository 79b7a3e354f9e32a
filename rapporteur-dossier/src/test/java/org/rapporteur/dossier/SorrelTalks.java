package org.rapporteur.dossier;

import java.util.List;
import org.rapporteur.issue.Issue;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Skipped;
import org.rapporteur.statement.Statement.Realis;

/** A small dossier that holds what the outputs must cope with. */
final class SorrelTalks {
  private static final String OPENING =
      "Talks open ⛵🌊\n\nThe Arvonian foreign minister, Mara Lind, arrived. “We agree,” she said, "
          + "“on dates.”\nJon Hale and Mara Lind added that the lake, \"big\" or not, was shared.";

  private SorrelTalks() {}

  static List<ReportRecord> records() {
    return List.of(opening("talks", "north/talks.txt", "Tarn Gazette"), closing(), copy());
  }

  static List<Skipped> skipped() {
    return List.of(
        new Skipped("north/zip.txt", "not text", true),
        new Skipped("north/empty.txt", "empty", true));
  }

  static Dossier dossier() {
    Issue sharing =
        new Issue(
            "sharing", "Lake sharing", "Both share the lake", List.of("lake", "dates"), List.of());
    return Dossier.of(
        new Codebook("Sorrel talks", List.of(), List.of(), List.of(sharing)), records(), skipped());
  }

  private static ReportRecord opening(String id, String path, String outlet) {
    return Told.in(
            id,
            path,
            new Imprint("Talks open", outlet, "2031-02-11", "https://example.org/talks"),
            OPENING)
        .speaker("Mara Lind", "Arvonia", "foreign minister", "The Arvonian foreign minister")
        .speaker("Jon Hale", "", "", "")
        .says("Mara Lind", "she", "said", "“We agree,”", "“on dates.”")
        .says(
            Realis.ASSERTED,
            List.of("Mara Lind"),
            "Jon Hale",
            "Jon Hale and Mara Lind",
            "added",
            "that the lake, \"big\" or not, was shared")
        .record();
  }

  private static ReportRecord copy() {
    return opening("talks", "south/talks.txt", "Belmark Post");
  }

  private static ReportRecord closing() {
    return Told.in(
            "closing",
            "",
            "=SUM(A1) is no sum, it was claimed. Lind did not say that she would sign.")
        .speaker("Lind", "Arvonia", "", "")
        .says("", "", "claimed", "=SUM(A1) is no sum")
        .says(Realis.NEGATED, List.of(), "Lind", "Lind", "did not say", "that she would sign")
        .misses("Lind did not say that she would sign.")
        .record();
  }
}
