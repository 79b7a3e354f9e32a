package org.rapporteur.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.LikenessScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the likeness of sentences against grades by people; for those who build the vectors. */
@Command(
    name = "evaluate-meaning",
    hidden = true,
    description = "Measures how well likeness of sentences follows people's grades.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "FOLDER holds .tsv files with a grade and two sentences a line (STS).",
      "",
      "Example:",
      "  rapporteur evaluate-meaning data/paraphrase/sts-news"
    })
final class EvaluateMeaningCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FOLDER", description = "Folder of graded pairs.")
  private Path folder;

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    out.print(LikenessScore.of(folder).toTable());
    out.flush();
    return ExitCode.ALL_READ;
  }
}
