package org.rapporteur.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.evaluation.PersonCoreference;
import org.rapporteur.report.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures coreference of people on GUM; for those who build it. */
@Command(
    name = "evaluate-coreference",
    hidden = true,
    description = "Measures which words stand for the same person, on documents of GUM.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {"", "Example:", "  rapporteur evaluate-coreference gum/dep/dev"})
final class EvaluateCoreferenceCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FOLDER", description = "Folder of *.conllu files.")
  private Path folder;

  @Mixin private ExtractorOptions extractor;

  EvaluateCoreferenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      PersonCoreference score =
          PersonCoreference.of(
              folder, extractor.extractor(console), new RuleSpeakerResolver(new Gazetteer()));
      PrintWriter out = command.commandLine().getOut();
      out.print(score.toTable());
      out.flush();
      return ExitCode.ALL_READ;
    } catch (InputException e) {
      command.commandLine().getErr().println("rapporteur: " + e.getMessage());
      return ExitCode.NOTHING;
    }
  }
}
