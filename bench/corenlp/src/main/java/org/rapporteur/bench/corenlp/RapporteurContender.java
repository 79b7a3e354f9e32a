package org.rapporteur.bench.corenlp;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.StatementLines;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.record.Recorder;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Reading;
import org.rapporteur.report.ReadingLimits;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportReader;
import org.rapporteur.statement.ModelExtractor;
import org.rapporteur.statement.Statement;

/**
 * Rapporteur as the command {@code statements} runs it, from the file to lines of JSON with
 * speakers resolved; the lines are thrown away.
 */
final class RapporteurContender implements Contender, AutoCloseable {
  private final ReportReader reader = new ReportReader(ReadingLimits.DEFAULT);
  private final Encoder encoder = Encoder.shipped();
  private final Recorder recorder =
      new Recorder(new ModelExtractor(encoder), new RuleSpeakerResolver(new Gazetteer()));

  @Override
  public Worker worker() {
    return this::read;
  }

  private List<Statement> read(Path text) throws IOException {
    try (Stream<Reading> readings = reader.read(List.of(text.toString()));
        StatementLines lines =
            new StatementLines(
                Codebook.EMPTY,
                new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8))) {
      if (!(readings.findFirst().orElseThrow() instanceof Report report)) {
        throw new IOException(text + ": could not be read");
      }
      ReportRecord record = recorder.record(report);
      lines.write(record);
      return record.statements();
    }
  }

  @Override
  public void close() {
    encoder.close();
  }
}
