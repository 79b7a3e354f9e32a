package org.rapporteur.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.AttributionScore;
import org.rapporteur.evaluation.Gold;
import org.rapporteur.evaluation.Predictions;
import org.rapporteur.report.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures an extractor, or statements found elsewhere, against annotated texts. */
@Command(
    name = "evaluate",
    description = "Measures statements against texts annotated in brat standoff, as in PolNeAR.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Offsets count Unicode code points of the text files as they stand. Each text",
      "counts once, by one annotator. Exit code: 0 measured; 1 something could not be",
      "read.",
      "",
      "Examples:",
      "  rapporteur evaluate --gold dev/attributions      texts are in dev/text",
      "",
      "  rapporteur statements dev/text > found.jsonl",
      "  rapporteur evaluate --gold dev/attributions --predictions found.jsonl --json"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "ANN_DIR",
      description = "Folder of annotations, DOCUMENT_ANNOTATOR.ann.")
  private Path annotations;

  @Option(
      names = "--text",
      paramLabel = "TEXT_DIR",
      description = "Folder of the texts, DOCUMENT.txt (default: 'text' beside ANN_DIR).")
  private Path texts;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description =
          "Statements to measure, as 'rapporteur statements' prints them (default: those"
              + " found by this program).")
  private Path predictions;

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      defaultValue = "first",
      description = "Whose annotation counts where there are several: first, last or a name.")
  private String annotator;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Mixin private ExtractorOptions extractor;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      AttributionScore score = score();
      PrintWriter out = command.commandLine().getOut();
      out.print(json ? score.toJson() + "\n" : score.toTable());
      out.flush();
      return 0;
    } catch (InputException e) {
      command.commandLine().getErr().println("rapporteur: " + e.getMessage());
      return 1;
    }
  }

  private AttributionScore score() {
    Gold gold =
        Gold.read(annotations, texts == null ? Gold.textsBeside(annotations) : texts, annotator);
    return AttributionScore.of(
        gold,
        predictions == null
            ? Predictions.of(extractor.extractor(console), gold)
            : Predictions.read(predictions, gold));
  }
}
