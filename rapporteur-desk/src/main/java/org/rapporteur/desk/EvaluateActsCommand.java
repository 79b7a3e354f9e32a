package org.rapporteur.desk;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.ActScore;
import org.rapporteur.evaluation.PloverScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures acts against the labels in the folder gold/acts; for those who build them. */
@Command(
    name = "evaluate-acts",
    hidden = true,
    description = "Measures what statements do against labelled texts.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "The labels do not hold the texts: DATA_DIR has PolNeAR in polnear/dev/text,",
      "BASIL in basil-dev/articles, the bulletins in enb and, if they are to be",
      "measured, the records of PLOVER in plover-dev.",
      "",
      "Example:",
      "  rapporteur evaluate-acts --gold gold/acts --data data"
    })
final class EvaluateActsCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command;

  @Mixin private ExtractorOptions extractor;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "GOLD_DIR",
      description = "Folder of gold.tsv.")
  private Path gold;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DATA_DIR",
      description = "Folder of the texts.")
  private Path data;

  @Option(names = "--errors", description = "Print the errors of the tuning half first.")
  private boolean errors;

  EvaluateActsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ActScore acts = ActScore.of(gold.resolve("gold.tsv"), data, extractor.encoder(console));
    PrintWriter out = command.commandLine().getOut();
    if (errors) {
      acts.tuningErrors().forEach(out::println);
    }
    out.print(acts.toTable());
    Path records = data.resolve("plover-dev").resolve("records.json");
    if (Files.exists(records)) {
      out.print(PloverScore.of(records, extractor.encoder(console)).toTable());
    }
    out.flush();
    return ExitCode.ALL_READ;
  }
}
