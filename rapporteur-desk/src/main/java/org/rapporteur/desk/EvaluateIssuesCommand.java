package org.rapporteur.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.evaluation.IssueScore;
import org.rapporteur.issue.IssueDiscovery;
import org.rapporteur.issue.IssueDiscovery.Survey;
import org.rapporteur.language.Document;
import org.rapporteur.record.Recorder;
import org.rapporteur.record.ReportRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Measures the issues found without a codebook against annotated ones; for those who build them.
 */
@Command(
    name = "evaluate-issues",
    hidden = true,
    description = "Measures the issues found without a codebook against annotated ones.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "The labels do not hold the texts: DATA_DIR has PolNeAR in polnear/dev/text and",
      "polnear/train/text, BASIL in basil-dev/articles.",
      "",
      "Example:",
      "  rapporteur evaluate-issues --gold gold/stance --data data"
    })
final class EvaluateIssuesCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command;

  @Mixin private ExtractorOptions extractor;

  @Mixin private GoldOptions labels;

  @Option(
      names = "--samples",
      paramLabel = "FILE",
      description = "Write the phrases as samples for training to FILE.")
  private Path samples;

  EvaluateIssuesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Recorder recorder =
        new Recorder(extractor.extractor(console), new RuleSpeakerResolver(new Gazetteer()));
    IssueDiscovery discovery = new IssueDiscovery();
    IssueScore score =
        IssueScore.of(
            labels.gold(),
            labels.data(),
            discovery,
            document -> survey(discovery, document, recorder.record(document.report())));
    PrintWriter out = command.commandLine().getOut();
    labels.tell(score.errors(), out);
    if (samples != null) {
      Files.write(samples, score.samples());
    }
    out.print(score.toTable());
    out.flush();
    return ExitCode.ALL_READ;
  }

  private static Survey survey(IssueDiscovery discovery, Document document, ReportRecord record) {
    return discovery.survey(document, record.statements(), record.cast().speakers());
  }
}
