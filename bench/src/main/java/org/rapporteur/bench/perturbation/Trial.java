package org.rapporteur.bench.perturbation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.reconcile.Mark;
import org.rapporteur.record.Recorder;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Reading;
import org.rapporteur.report.ReadingLimits;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportReader;
import org.rapporteur.report.Skipped;
import org.rapporteur.report.Span;

/** Takes a pair from plain text files to a dossier's discrepancies. */
final class Trial {
  private final ReportReader reader = new ReportReader(ReadingLimits.DEFAULT);
  private final Recorder recorder;
  private final PairFolder folder;
  private final double floor;

  /**
   * A trial.
   *
   * @param floor discrepancies less sure than this are left out, 0 to 1
   */
  Trial(Recorder recorder, PairFolder folder, double floor) {
    this.recorder = recorder;
    this.folder = folder;
    this.floor = floor;
  }

  /** Runs the whole pipeline on a pair and judges what it finds. */
  Verdict run(Pair pair) throws IOException {
    folder.write(pair);
    List<ReportRecord> records = new ArrayList<>();
    try (Stream<Reading> readings = reader.read(List.of(folder.of(pair).toString()))) {
      for (Reading reading : readings.toList()) {
        if (reading instanceof Report report) {
          records.add(recorder.record(report));
        } else if (reading instanceof Skipped skipped) {
          throw new IOException(pair.id() + ": " + skipped.path() + ": " + skipped.reason());
        }
      }
    }
    List<Finding> findings =
        Dossier.of(Codebook.EMPTY, records, List.of()).discrepancies().stream()
            .filter(discrepancy -> discrepancy.confidence() >= floor)
            .map(discrepancy -> finding(discrepancy, records))
            .toList();
    return Verdict.of(pair, findings);
  }

  private static Finding finding(Discrepancy discrepancy, List<ReportRecord> records) {
    return new Finding(
        discrepancy.kind(),
        spans(discrepancy, records, PairFolder.A),
        spans(discrepancy, records, PairFolder.B),
        discrepancy.summary());
  }

  private static List<Span> spans(
      Discrepancy discrepancy, List<ReportRecord> records, String file) {
    List<String> ids =
        records.stream()
            .map(ReportRecord::report)
            .filter(report -> Path.of(report.path()).endsWith(file + ".txt"))
            .map(Report::id)
            .toList();
    return discrepancy.evidence().stream()
        .filter(mark -> ids.contains(mark.report()))
        .map(Mark::span)
        .toList();
  }
}
