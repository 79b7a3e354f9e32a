package org.rapporteur.desk;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.desk.compare.HtmlComparison;
import org.rapporteur.desk.compare.JsonComparison;
import org.rapporteur.desk.compare.ReportComparison;
import org.rapporteur.desk.compare.TerminalComparison;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows two reports side by side: what both tell, what one alone tells, where they part. */
@Command(
    name = "compare",
    description = "Shows two reports side by side: what both tell, and where they part.",
    customSynopsis = "rapporteur compare [OPTIONS] A B",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Paragraphs that tell the same stand in one row; words that differ are marked,",
      "and so is the evidence of differences that change the sense. Exit code: 0",
      "compared; 1 there are not two reports to compare, or the command line is wrong.",
      "",
      "Examples:",
      "  rapporteur compare a.txt b.txt                 two columns, on the terminal",
      "  rapporteur compare a.txt b.txt -o both.html    a page to open in a browser",
      "  rapporteur compare a.txt b.html --json         for other programs",
      "  rapporteur compare a.txt b.txt --all           the less sure differences, too",
      "  rapporteur compare a.txt b.txt --width 160     wider columns"
    })
final class CompareCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command;

  @Mixin private ReadingOptions reading;

  @Mixin private CodebookOption codebooks;

  @Option(names = "--json", description = "Print JSON instead of columns.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE; its ending (.html, .json, .txt) tells the format.")
  private Path output;

  @Option(
      names = "--all",
      description = "Show every difference that changes the sense, the less sure ones too.")
  private boolean showAll;

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "${sys:rapporteur.columns:-100}",
      description = "Columns of a line, 80 or more (default: the terminal's, else 100).")
  private int width;

  CompareCommand(Console console) {
    this.console = console;
  }

  private enum Shape {
    TXT,
    HTML,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    Shape shape = shape();
    if (reading.named() > 2) {
      throw new ParameterException(
          command.commandLine(),
          "compare takes two reports, and " + reading.named() + " are named");
    }
    List<ReportRecord> records = read();
    if (records.size() < 2) {
      console.tell(
          "compare takes two reports, and "
              + (records.isEmpty() ? "none" : "only one")
              + " could be read");
      return ExitCode.NOTHING;
    }
    Codebook codebook = codebooks.codebook(reading.folders(), console);
    ReportComparison comparison =
        ReportComparison.of(
            Dossier.of(codebook, records, List.of()), records.get(0).report(), showAll);
    if (output == null) {
      write(comparison, shape, console.colour(), console.out());
      console.out().flush();
    } else {
      OutputFile.write(output, out -> write(comparison, shape, false, out));
      console.remark("wrote " + output + (shape == Shape.HTML ? "; open it in a browser" : ""));
    }
    return ExitCode.ALL_READ;
  }

  private List<ReportRecord> read() throws IOException {
    List<ReportRecord> records = new ArrayList<>();
    reading.read(
        console,
        record -> {
          if (records.size() == 2) {
            throw new InputException("compare takes two reports, and there are more");
          }
          records.add(record);
        },
        skipped -> {});
    return records;
  }

  private Shape shape() {
    if (json || output == null) {
      return json ? Shape.JSON : Shape.TXT;
    }
    String name = output.toString().toLowerCase(Locale.ROOT);
    for (Shape shape : Shape.values()) {
      if (name.endsWith("." + shape.name().toLowerCase(Locale.ROOT))) {
        return shape;
      }
    }
    throw new ParameterException(
        command.commandLine(), output + ": the file's name should end in .html, .json or .txt");
  }

  private void write(ReportComparison comparison, Shape shape, boolean colour, Writer out)
      throws IOException {
    switch (shape) {
      case TXT -> new TerminalComparison(colour, width).write(comparison, out);
      case HTML -> out.write(new HtmlComparison().render(comparison));
      case JSON -> new JsonComparison().write(comparison, out);
    }
  }
}
