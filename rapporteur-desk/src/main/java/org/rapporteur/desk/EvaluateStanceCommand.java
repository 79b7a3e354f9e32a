package org.rapporteur.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.evaluation.StanceScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures issues and stances against labelled statements; for those who build them. */
@Command(
    name = "evaluate-stance",
    hidden = true,
    description = "Measures issues and stances against labelled statements.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "The labels do not hold the texts: DATA_DIR has PolNeAR in polnear/dev/text, BASIL",
      "in basil-dev/articles and the Earth Negotiations Bulletin in enb.",
      "",
      "Example:",
      "  rapporteur evaluate-stance --gold gold/stance --data data"
    })
final class EvaluateStanceCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command;

  @Mixin private ExtractorOptions extractor;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "GOLD_DIR",
      description = "Folder of issues.tsv, items.tsv and gold.tsv.")
  private Path gold;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DATA_DIR",
      description = "Folder of the texts.")
  private Path data;

  @Option(
      names = "--samples",
      paramLabel = "FILE",
      description = "Write the tuning half as samples for training to FILE.")
  private Path samples;

  @Option(names = "--errors", description = "Print the errors of the tuning half first.")
  private boolean errors;

  EvaluateStanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    StanceScore score = StanceScore.of(gold, data, extractor.encoder(console).map(Encoder::pairs));
    PrintWriter out = command.commandLine().getOut();
    if (errors) {
      score.tuningErrors().forEach(out::println);
    }
    if (samples != null) {
      Files.write(samples, score.tuningSamples());
    }
    out.print(score.toTable());
    out.flush();
    return ExitCode.ALL_READ;
  }
}
