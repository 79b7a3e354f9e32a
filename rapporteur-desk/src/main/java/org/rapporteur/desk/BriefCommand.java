package org.rapporteur.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.desk.brief.HtmlBrief;
import org.rapporteur.desk.brief.TerminalBrief;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Interchange;
import org.rapporteur.dossier.PositionsCsv;
import org.rapporteur.dossier.StatementsCsv;
import org.rapporteur.dossier.TermsCsv;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Skipped;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads reports and says who said what: on the terminal, as a page, as JSON or as a table. */
@Command(
    name = "brief",
    description = "Reads reports and prints who said what, by party and speaker.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Of a folder two files are read that are no reports: reports.csv (columns file,",
      "published, outlet, title, url) says where its reports come from; dossier.yaml",
      "(title, parties, people) says what the talks are called, who speaks for whom;",
      "'rapporteur init' writes a first one.",
      "",
      "Examples:",
      "  rapporteur brief reports/                      the brief, on the terminal",
      "  rapporteur brief reports/ -o brief.html        a page to open in a browser",
      "  rapporteur brief a.txt b.html --json > d.json  for other programs",
      "  rapporteur brief reports/ -o statements.csv    for a spreadsheet",
      "  rapporteur brief reports/ --terms > terms.csv  the quantities, likewise",
      "  rapporteur brief reports/ --positions > p.csv  who stands where, likewise",
      "  rapporteur brief reports/ --codebook c.yaml    with a codebook of mine"
    })
final class BriefCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command;

  @Mixin private ReadingOptions reading;

  @Mixin private CodebookOption codebooks;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE; its ending (.html, .json, .csv, .txt) tells the format.")
  private Path output;

  @Option(
      names = "--with-text",
      description = "With --json: include the whole text of each report.")
  private boolean withText;

  @Option(
      names = "--show-missed",
      description =
          "Add the sentences that hold a speech verb or a quotation but gave no statement.")
  private boolean showMissed;

  @Option(
      names = "--all",
      description = "Show every difference between the reports, the less sure ones too.")
  private boolean showAll;

  BriefCommand(Console console) {
    this.console = console;
  }

  /** What the user asked for by option; without one the output file's ending decides. */
  static final class Format {
    @Option(names = "--json", required = true, description = "The whole record as JSON.")
    private boolean json;

    @Option(names = "--csv", required = true, description = "One row a statement, as CSV.")
    private boolean csv;

    @Option(names = "--terms", required = true, description = "One row a term, as CSV.")
    private boolean terms;

    @Option(
        names = "--positions",
        required = true,
        description = "One row a position of a party on an issue, as CSV.")
    private boolean positions;

    Shape shape() {
      if (json) {
        return Shape.JSON;
      }
      if (terms) {
        return Shape.TERMS;
      }
      if (positions) {
        return Shape.POSITIONS;
      }
      return csv ? Shape.CSV : Shape.TXT;
    }
  }

  private enum Shape {
    TXT,
    HTML,
    JSON,
    CSV,
    TERMS,
    POSITIONS
  }

  @Override
  public Integer call() throws IOException {
    Shape shape = shape();
    Codebook codebook = codebooks.codebook(reading.folders(), console);
    List<ReportRecord> records = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    int code = reading.read(console, records::add, skipped::add);
    if (records.isEmpty()) {
      reading.tellNothingRead(console, "there is no brief");
      return code;
    }
    Dossier dossier = Dossier.of(codebook, records, skipped, reading.stances(console));
    if (output == null) {
      write(dossier, shape, console.colour(), console.out());
      console.out().flush();
    } else {
      OutputFile.write(output, out -> write(dossier, shape, false, out));
      console.remark("wrote " + output + (shape == Shape.HTML ? "; open it in a browser" : ""));
    }
    return code;
  }

  private Shape shape() {
    Shape shape = format == null ? shapeOfOutput() : format.shape();
    if (withText && shape != Shape.JSON) {
      throw new ParameterException(command.commandLine(), "--with-text needs --json");
    }
    if (showMissed && shape != Shape.TXT) {
      throw new ParameterException(
          command.commandLine(),
          "--show-missed is for the brief on the terminal or in a .txt file");
    }
    if (showAll && shape != Shape.TXT) {
      throw new ParameterException(
          command.commandLine(), "--all is for the brief on the terminal or in a .txt file");
    }
    return shape;
  }

  private Shape shapeOfOutput() {
    if (output == null) {
      return Shape.TXT;
    }
    String name = output.toString().toLowerCase(Locale.ROOT);
    for (Shape shape : Shape.values()) {
      if (name.endsWith("." + shape.name().toLowerCase(Locale.ROOT))) {
        return shape;
      }
    }
    throw new ParameterException(
        command.commandLine(),
        output + ": the file's name should end in .html, .json, .csv or .txt");
  }

  private void write(Dossier dossier, Shape shape, boolean colour, Writer out) throws IOException {
    switch (shape) {
      case TXT -> new TerminalBrief(colour, showMissed, showAll).write(dossier, out);
      case HTML -> writePage(dossier, out);
      case JSON -> new Interchange(withText).write(dossier, out);
      case CSV -> new StatementsCsv().write(dossier, out);
      case TERMS -> new TermsCsv().write(dossier, out);
      case POSITIONS -> new PositionsCsv().write(dossier, out);
    }
  }

  private static void writePage(Dossier dossier, Writer out) throws IOException {
    StringWriter json = new StringWriter();
    new Interchange(true).write(dossier, json);
    out.write(new HtmlBrief().render(json.toString()));
  }
}
