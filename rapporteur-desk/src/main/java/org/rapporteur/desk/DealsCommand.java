package org.rapporteur.desk;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.deal.DealAnalysis;
import org.rapporteur.deal.DealException;
import org.rapporteur.deal.DealModel;
import org.rapporteur.deal.DealPackage;
import org.rapporteur.deal.DealReader;
import org.rapporteur.deal.Issue;
import org.rapporteur.deal.Variation;
import org.rapporteur.desk.deal.DealAnswers;
import org.rapporteur.desk.deal.DealsJson;
import org.rapporteur.desk.deal.HtmlDeals;
import org.rapporteur.desk.deal.TerminalDeals;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a model of issues and parties and says which packages could be agreed. */
@Command(
    name = "deals",
    description = "Finds the packages that could be agreed, and who blocks the one on the table.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "A model file in YAML says what the issues and their outcomes are, what each",
      "party makes of them, and what is on the table; or give the Genius profiles of",
      "two to eight parties (utility_space, XML). docs/deals.md tells all.",
      "",
      "Examples:",
      "  rapporteur deals talks.yaml                  the answers, on the terminal",
      "  rapporteur deals talks.yaml -o deals.html    a page to open in a browser",
      "  rapporteur deals a.xml b.xml --json          Genius profiles, for programs",
      "  rapporteur deals talks.yaml --put dam=none   another package on the table",
      "  rapporteur deals talks.yaml --sensitivity --vary-weights 30"
    })
final class DealsCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "A model file (YAML), or the profile of each party (XML).")
  private List<Path> files;

  @Option(names = "--json", description = "The answers as JSON.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE; its ending (.html, .json, .txt) tells the format.")
  private Path output;

  @Option(
      names = "--put",
      paramLabel = "ISSUE=OUTCOME",
      description = "Put this on the table; may be repeated. Other issues stay as they are.")
  private Map<String, String> put = new LinkedHashMap<>();

  @ArgGroup(exclusive = false, multiplicity = "0..1")
  private Varying varying;

  DealsCommand(Console console) {
    this.console = console;
  }

  /** How far the model's numbers may be off. */
  static final class Varying {
    @Option(
        names = "--sensitivity",
        required = true,
        description = "Tell how often packages hold when weights and reservations vary.")
    @SuppressWarnings("UnusedVariable") // its presence makes the group
    private boolean sensitivity;

    @Option(
        names = "--vary-weights",
        paramLabel = "PERCENT",
        defaultValue = "20",
        description = "How far a weight may be off, in percent of it (${DEFAULT-VALUE}).")
    private double weights;

    @Option(
        names = "--vary-reservations",
        paramLabel = "PERCENT",
        defaultValue = "5",
        description =
            "How far a reservation may be off, in percent of the party's range"
                + " (${DEFAULT-VALUE}).")
    private double reservations;

    @Option(
        names = "--draws",
        paramLabel = "N",
        defaultValue = "200",
        description = "How many models to draw (${DEFAULT-VALUE}).")
    private int draws;

    @Option(
        names = "--seed",
        paramLabel = "N",
        defaultValue = "1",
        description = "The same seed gives the same draws (${DEFAULT-VALUE}).")
    private long seed;

    Variation variation() {
      return new Variation(weights / 100, reservations / 100, draws, seed);
    }
  }

  private enum Shape {
    TXT,
    HTML,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    Shape shape = shape();
    List<Variation> variations = variations();
    DealAnswers answers;
    try {
      DealModel model = onTheTable(new DealReader().read(files));
      answers = answers(model, variations);
    } catch (DealException e) {
      console.tell(e.getMessage());
      return ExitCode.NOTHING;
    }
    warn(answers);
    if (output == null) {
      write(answers, shape, console.colour(), console.out());
      console.out().flush();
    } else {
      OutputFile.write(output, out -> write(answers, shape, false, out));
      console.remark("wrote " + output + (shape == Shape.HTML ? "; open it in a browser" : ""));
    }
    return ExitCode.ALL_READ;
  }

  private DealAnswers answers(DealModel model, List<Variation> variations) {
    try {
      return new DealAnswers(new DealAnalysis(model), variations);
    } catch (DealException e) {
      throw new DealException(files.get(0) + ": " + e.getMessage(), e);
    }
  }

  private void warn(DealAnswers answers) {
    if (!answers.listsAll()) {
      console.tell(
          files.get(0)
              + ": the frontier has too many packages to list; of those worth the same to all, the"
              + " first stands for all");
    }
  }

  private List<Variation> variations() {
    try {
      return varying == null ? List.of() : List.of(varying.variation());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(),
          "percentages are from 0 to 100, and there is one draw at least",
          e);
    }
  }

  private DealModel onTheTable(DealModel model) {
    if (put.isEmpty()) {
      return model;
    }
    Map<String, String> rest = new LinkedHashMap<>(put);
    model.issues().forEach(issue -> rest.remove(issue.name()));
    if (!rest.isEmpty()) {
      throw wrong("--put: there is no issue '" + rest.keySet().iterator().next() + "'");
    }
    List<Integer> outcomes = new ArrayList<>();
    for (int i = 0; i < model.issues().size(); i++) {
      Issue issue = model.issues().get(i);
      String name = put.get(issue.name());
      int old = i;
      outcomes.add(
          name == null
              ? model
                  .onTheTable()
                  .map(deal -> deal.outcomes().get(old))
                  .orElseThrow(() -> wrong("--put says nothing of '" + issue.name() + "'"))
              : outcome(issue, name));
    }
    DealPackage deal = new DealPackage(outcomes);
    model.constraints().stream()
        .filter(constraint -> !constraint.allows(deal))
        .findFirst()
        .ifPresent(
            broken -> {
              throw wrong("--put: the package breaks the constraint " + broken.words());
            });
    return model.withOnTheTable(deal);
  }

  private int outcome(Issue issue, String name) {
    int outcome = issue.outcomes().indexOf(name);
    if (outcome < 0) {
      throw wrong(
          "--put: '%s' has no outcome '%s'; it has %s"
              .formatted(issue.name(), name, String.join(", ", issue.outcomes())));
    }
    return outcome;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  private Shape shape() {
    if (json) {
      return Shape.JSON;
    }
    if (output == null) {
      return Shape.TXT;
    }
    String name = output.toString().toLowerCase(Locale.ROOT);
    for (Shape shape : Shape.values()) {
      if (name.endsWith("." + shape.name().toLowerCase(Locale.ROOT))) {
        return shape;
      }
    }
    throw wrong(output + ": the file's name should end in .html, .json or .txt");
  }

  private static void write(DealAnswers answers, Shape shape, boolean colour, Writer out)
      throws IOException {
    switch (shape) {
      case TXT -> new TerminalDeals(colour).write(answers, out);
      case HTML -> new HtmlDeals().write(answers, out);
      case JSON -> new DealsJson().write(answers, out);
    }
  }
}
