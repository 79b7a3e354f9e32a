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

  @Mixin private GoldOptions labels;

  EvaluateActsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ActScore acts = ActScore.of(labels.gold("gold.tsv"), labels.data(), extractor.encoder(console));
    PrintWriter out = command.commandLine().getOut();
    labels.tell(acts.tuningErrors(), out);
    out.print(acts.toTable());
    Path records = labels.data().resolve("plover-dev").resolve("records.json");
    if (Files.exists(records)) {
      out.print(PloverScore.of(records, extractor.encoder(console)).toTable());
    }
    out.flush();
    return ExitCode.ALL_READ;
  }
}
