package org.rapporteur.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.Gold;
import org.rapporteur.statement.CueCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the cue lexicon that ships with the program; for those who build it. */
@Command(
    name = "learn-cues",
    hidden = true,
    description = "Counts which words head a cue in texts annotated as in PolNeAR.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Each text counts once, by its first annotator. The outcome is the lexicon of the",
      "rules that find statements; docs/models/cues.md tells how it is made.",
      "",
      "Example:",
      "  rapporteur learn-cues --gold train/attributions -o cues.tsv"
    })
final class LearnCuesCommand implements Callable<Integer> {
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
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE (default: standard output).")
  private Path output;

  @Override
  public Integer call() throws IOException {
    Gold gold =
        Gold.read(annotations, texts == null ? Gold.textsBeside(annotations) : texts, "first");
    CueCounts counts = new CueCounts();
    gold.forEach(counts::add);
    List<String> lines = counts.lines();
    if (output == null) {
      PrintWriter out = command.commandLine().getOut();
      write(gold, lines, out);
      out.flush();
    } else {
      OutputFile.write(output, out -> write(gold, lines, out));
    }
    return ExitCode.ALL_READ;
  }

  private static void write(Gold gold, List<String> lines, Writer out) throws IOException {
    out.write(
        "# Counts of cue heads over the %d training articles of PolNeAR 1.0\n"
            .formatted(gold.size()));
    out.write("# (Newell et al. 2018); see docs/models/cues.md.\n");
    out.write("# Form, then: before after cues total.\n");
    for (String line : lines) {
      out.write(line + "\n");
    }
  }
}
