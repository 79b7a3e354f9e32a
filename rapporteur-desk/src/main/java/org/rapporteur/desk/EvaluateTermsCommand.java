package org.rapporteur.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.DatingScore;
import org.rapporteur.evaluation.TermScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures dates and terms against the labels in the folder gold; for those who build them. */
@Command(
    name = "evaluate-terms",
    hidden = true,
    description = "Measures when statements were said, and terms, against labelled texts.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "The labels do not hold the texts: DATA_DIR has PolNeAR in polnear/dev/text and",
      "BASIL in basil-dev/articles.",
      "",
      "Example:",
      "  rapporteur evaluate-terms --gold gold --data data"
    })
final class EvaluateTermsCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "GOLD_DIR",
      description = "Folder of said.tsv and terms.tsv.")
  private Path gold;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DATA_DIR",
      description = "Folder of the texts.")
  private Path data;

  @Option(names = "--errors", description = "Print the errors of the tuning half first.")
  private boolean errors;

  @Override
  public Integer call() {
    DatingScore dates = DatingScore.of(gold.resolve("said.tsv"), data);
    TermScore terms = TermScore.of(gold.resolve("terms.tsv"), data);
    PrintWriter out = command.commandLine().getOut();
    if (errors) {
      dates.tuningErrors().forEach(out::println);
      terms.tuningErrors().forEach(out::println);
    }
    out.print(dates.toTable());
    out.print(terms.toTable());
    out.flush();
    return ExitCode.ALL_READ;
  }
}
