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

  @Mixin private GoldOptions labels;

  @Option(
      names = "--samples",
      paramLabel = "FILE",
      description = "Write the tuning half as samples for training to FILE.")
  private Path samples;

  EvaluateStanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    StanceScore score =
        StanceScore.of(
            labels.gold(), labels.data(), extractor.encoder(console).map(Encoder::pairs));
    PrintWriter out = command.commandLine().getOut();
    labels.tell(score.tuningErrors(), out);
    if (samples != null) {
      Files.write(samples, score.tuningSamples());
    }
    out.print(score.toTable());
    out.flush();
    return ExitCode.ALL_READ;
  }
}
