package org.rapporteur.desk;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.DatingScore;
import org.rapporteur.evaluation.RoleScore;
import org.rapporteur.evaluation.TermScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Mixin private GoldOptions labels;

  @Override
  public Integer call() {
    DatingScore dates = DatingScore.of(labels.gold("said.tsv"), labels.data());
    TermScore terms = TermScore.of(labels.gold("terms.tsv"), labels.data());
    RoleScore roles = RoleScore.of(labels.gold("terms-roles.tsv"), labels.data());
    PrintWriter out = command.commandLine().getOut();
    labels.tell(dates.tuningErrors(), out);
    labels.tell(terms.tuningErrors(), out);
    labels.tell(roles.tuningErrors(), out);
    out.print(dates.toTable());
    out.print(terms.toTable());
    out.print(roles.toTable());
    out.flush();
    return ExitCode.ALL_READ;
  }
}
