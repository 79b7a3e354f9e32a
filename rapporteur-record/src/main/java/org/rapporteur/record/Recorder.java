package org.rapporteur.record;

import java.util.List;
import org.rapporteur.act.ActReader;
import org.rapporteur.act.Move;
import org.rapporteur.act.MoveFinder;
import org.rapporteur.actor.SpeakerResolver;
import org.rapporteur.commitment.CommitmentFinder;
import org.rapporteur.language.Document;
import org.rapporteur.report.Report;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.StatementExtractor;
import org.rapporteur.term.TermFinder;
import org.rapporteur.time.StatementDater;

/**
 * Reads one report: text to statements, speakers, acts, dates, terms and commitments. A pure
 * function of the report, safe for threads.
 */
public final class Recorder {
  private final StatementExtractor extractor;
  private final SpeakerResolver resolver;
  private final ActReader acts = new ActReader();
  private final MoveFinder moves = new MoveFinder();

  /** A recorder made of these two steps. */
  public Recorder(StatementExtractor extractor, SpeakerResolver resolver) {
    this.extractor = extractor;
    this.resolver = resolver;
  }

  /** What {@code report} says and who says it. */
  public ReportRecord record(Report report) {
    Document document = Document.of(report);
    Extraction extraction = extractor.extract(document);
    List<Statement> statements = extraction.statements();
    List<Move> made = moves.find(document, statements);
    return new ReportRecord(
        report,
        statements,
        resolver.resolve(
            document, extraction, made.stream().flatMap(move -> move.actor().stream()).toList()),
        extraction.missed(),
        new StatementDater(document, statements).saidOf(statements),
        new TermFinder().find(document, statements),
        acts.read(document, statements, extraction.acts()),
        made,
        new CommitmentFinder().find(document));
  }
}
