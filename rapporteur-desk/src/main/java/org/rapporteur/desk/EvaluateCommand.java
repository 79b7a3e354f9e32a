package org.rapporteur.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.actor.SpeakerResolver;
import org.rapporteur.evaluation.AttributionScore;
import org.rapporteur.evaluation.Gold;
import org.rapporteur.evaluation.Predictions;
import org.rapporteur.evaluation.SpeakerScore;
import org.rapporteur.report.InputException;
import org.rapporteur.statement.StatementExtractor;
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

  @Option(
      names = "--speakers",
      paramLabel = "FILE",
      description =
          "Measure who speaks, by this annotation of sources (gold/speakers), in place of the"
              + " attributions themselves.")
  private Path speakers;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = {
        "Also write what is wrong here, a line each: document, offsets, kind. With --speakers,"
            + " the sources of the texts that are not held back."
      })
  private Path errors;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Mixin private ExtractorOptions extractor;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      PrintWriter out = command.commandLine().getOut();
      if (speakers != null) {
        out.print(speakers());
        out.flush();
        return 0;
      }
      Gold gold = gold();
      Predictions found =
          predictions == null
              ? Predictions.of(extractor.extractor(console), gold)
              : Predictions.read(predictions, gold);
      write(AttributionScore.errors(gold, found));
      AttributionScore score = AttributionScore.of(gold, found);
      out.print(json ? score.toJson() + "\n" : score.toTable());
      out.flush();
      return 0;
    } catch (InputException e) {
      command.commandLine().getErr().println("rapporteur: " + e.getMessage());
      return 1;
    }
  }

  private Gold gold() {
    return Gold.read(annotations, texts == null ? Gold.textsBeside(annotations) : texts, annotator);
  }

  private String speakers() {
    Gold gold = gold();
    StatementExtractor found = extractor.extractor(console);
    SpeakerResolver resolver = new RuleSpeakerResolver(new Gazetteer());
    SpeakerScore given = SpeakerScore.ofSources(speakers, gold, found, resolver);
    SpeakerScore whole = SpeakerScore.endToEnd(speakers, gold, found, resolver);
    write(given.errors());
    return given.toTable("sources given") + "\n" + whole.toTable("from plain text");
  }

  private void write(List<String> wrong) {
    if (errors != null) {
      try {
        Files.write(errors, wrong);
      } catch (IOException e) {
        throw new InputException(errors + ": cannot be written", e);
      }
    }
  }
}
