package org.rapporteur.desk;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.CommitmentScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Mixin private GoldOptions labels;

  @Override
  public Integer call() {
    CommitmentScore score =
        CommitmentScore.of(labels.gold("documents.tsv"), labels.gold("gold.tsv"), labels.data());
    PrintWriter out = command.commandLine().getOut();
    labels.tell(score.errors(), out);
    out.print(score.toTable());
    out.flush();
    return ExitCode.ALL_READ;
  }
}
