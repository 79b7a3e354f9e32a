package org.rapporteur.bench.corenlp;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.actor.SpeakerResolver;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.StatementLines;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.language.Document;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Reading;
import org.rapporteur.report.ReadingLimits;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportReader;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.ModelExtractor;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.StatementExtractor;

/**
 * Rapporteur as the command {@code statements} runs it, from the file to lines of JSON with
 * speakers resolved; the lines are thrown away.
 */
final class RapporteurContender implements Contender, AutoCloseable {
  private final ReportReader reader = new ReportReader(ReadingLimits.DEFAULT);
  private final SpeakerResolver resolver = new RuleSpeakerResolver(new Gazetteer());
  private final Encoder encoder = Encoder.shipped();
  private final StatementExtractor extractor = new ModelExtractor(encoder);

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
      Document document = Document.of(report);
      Extraction extraction = extractor.extract(document);
      Cast cast = resolver.resolve(document, extraction);
      lines.write(new ReportRecord(report, extraction.statements(), cast, extraction.missed()));
      return extraction.statements();
    }
  }

  @Override
  public void close() {
    encoder.close();
  }
}
