package org.rapporteur.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.CommitmentScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures agreements against the labels in gold/commitments; for those who build them. */
@Command(
    name = "evaluate-commitments",
    hidden = true,
    description = "Measures the agreements found against labelled texts.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "The labels do not hold the texts: DATA_DIR has PolNeAR in polnear/dev/text",
      "and polnear/train/text, and BASIL in basil-dev/articles.",
      "",
      "Example:",
      "  rapporteur evaluate-commitments --gold gold/commitments --data data"
    })
final class EvaluateCommitmentsCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "GOLD_DIR",
      description = "Folder of documents.tsv and gold.tsv.")
  private Path gold;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DATA_DIR",
      description = "Folder of the texts.")
  private Path data;

  @Option(names = "--errors", description = "Print the errors first.")
  private boolean errors;

  @Override
  public Integer call() {
    CommitmentScore score =
        CommitmentScore.of(gold.resolve("documents.tsv"), gold.resolve("gold.tsv"), data);
    PrintWriter out = command.commandLine().getOut();
    if (errors) {
      score.errors().forEach(out::println);
    }
    out.print(score.toTable());
    out.flush();
    return ExitCode.ALL_READ;
  }
}
