package org.rapporteur.desk;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.rapporteur.conflict.ConflictModel;
import org.rapporteur.conflict.ModelException;
import org.rapporteur.conflict.ModelFile;
import org.rapporteur.desk.conflict.Analysis;
import org.rapporteur.desk.conflict.HtmlAnalysis;
import org.rapporteur.desk.conflict.JsonAnalysis;
import org.rapporteur.desk.conflict.Questions;
import org.rapporteur.desk.conflict.TerminalAnalysis;
import org.rapporteur.report.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses a model of a conflict: which states could hold, and why. */
@Command(
    name = "conflict",
    description = "Finds the states of a conflict that could hold, and says why.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "MODEL names decision makers, their options or moves, and their preferences;",
      "docs/conflict-analysis.md tells how. Exit code: 0 analysed; 1 the model cannot",
      "be read or the command line is wrong.",
      "",
      "Examples:",
      "  rapporteur conflict talks.yaml                 states, equilibria, ways to them",
      "  rapporteur conflict talks.yaml --why 5         why state 5 holds, or does not",
      "  rapporteur conflict talks.yaml --inverse NYN   what would make it hold",
      "  rapporteur conflict talks.yaml --robustness    which preferences matter",
      "  rapporteur conflict talks.yaml -o talks.html   the graph, to open in a browser"
    })
final class ConflictCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "MODEL", description = "The model file (YAML).")
  private Path file;

  @Option(names = "--json", description = "Print JSON instead of tables.")
  private boolean json;

  @Option(
      names = "--why",
      paramLabel = "STATE",
      description = "Explain for each decision maker why STATE is stable or not.")
  private String why;

  @Option(
      names = "--inverse",
      paramLabel = "STATE",
      description = "Tell which changes of preference would make STATE an equilibrium.")
  private String inverse;

  @Option(
      names = "--robustness",
      description = "Tell which exchange of neighbours in a ranking changes the equilibria.")
  private boolean robustness;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE; its ending (.html, .json, .txt) tells the format.")
  private Path output;

  ConflictCommand(Console console) {
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
    try {
      ConflictModel model = ModelFile.read(file);
      Analysis analysis =
          Analysis.of(model, new Questions(state(model, why), state(model, inverse), robustness));
      if (output == null) {
        write(analysis, shape, console.out());
        console.out().flush();
      } else {
        OutputFile.write(output, out -> write(analysis, shape, out));
        console.remark("wrote " + output + (shape == Shape.HTML ? "; open it in a browser" : ""));
      }
    } catch (ModelException e) {
      throw new InputException(e.getMessage(), e);
    }
    return ExitCode.ALL_READ;
  }

  private OptionalInt state(ConflictModel model, String name) {
    if (name == null) {
      return OptionalInt.empty();
    }
    OptionalInt state = model.graph().find(name.strip());
    if (state.isEmpty()) {
      throw new ModelException(file + ": there is no state '" + name + "'");
    }
    return state;
  }

  private Shape shape() {
    if (json || output == null) {
      return json ? Shape.JSON : Shape.TXT;
    }
    return shapeOf(output.toString().toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    output + ": the file's name should end in .html, .json or .txt"));
  }

  private static Optional<Shape> shapeOf(String name) {
    for (Shape shape : Shape.values()) {
      if (name.endsWith("." + shape.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }

  private static void write(Analysis analysis, Shape shape, Writer out) throws IOException {
    switch (shape) {
      case TXT -> new TerminalAnalysis().write(analysis, out);
      case HTML -> out.write(new HtmlAnalysis().render(analysis));
      case JSON -> new JsonAnalysis().write(analysis, out);
    }
  }
}
