package org.rapporteur.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.rapporteur.report.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code rapporteur}: picks the command and turns what happens into an exit code. */
@Command(
    name = "rapporteur",
    description = "Reads press reports of a negotiation and keeps the record of who said what.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  rapporteur brief reports/                    read the brief here",
      "  rapporteur brief reports/ -o brief.html      a page to open in a browser",
      "  rapporteur compare a.txt b.txt               two reports side by side",
      "  rapporteur statements reports/ > said.jsonl  one JSON object a statement",
      "  rapporteur init reports/                     a codebook to edit: who is who",
      "  rapporteur check reports/                    what the codebook leaves open",
      "  rapporteur prospects reports/                drafts the next two's models",
      "  rapporteur conflict talks.yaml               which outcomes could hold",
      "  rapporteur deals talks.yaml                  which packages could be agreed",
      "",
      "Exit code: 0 all was read; 1 nothing could be read, or the command line is",
      "wrong; 2 a brief was made, but some of the input could not be read.",
      "'rapporteur COMMAND --help' tells more."
    })
public final class Rapporteur {
  private Rapporteur() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /** Runs the program and returns its exit code. */
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Rapporteur());
    line.addSubcommand(new BriefCommand(console));
    line.addSubcommand(new CompareCommand(console));
    line.addSubcommand(new StatementsCommand(console));
    line.addSubcommand(new InitCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new EvaluateCommand(console));
    line.addSubcommand(new ProspectsCommand(console));
    line.addSubcommand(new ConflictCommand(console));
    line.addSubcommand(new DealsCommand(console));
    line.addSubcommand(new LearnCuesCommand());
    line.addSubcommand(new EvaluateTermsCommand());
    line.addSubcommand(new EvaluateCommitmentsCommand());
    line.addSubcommand(new EvaluateIssuesCommand(console));
    line.addSubcommand(new EvaluateStanceCommand(console));
    line.addSubcommand(new EvaluateMeaningCommand());
    line.addSubcommand(new EvaluateActsCommand(console));
    line.addSubcommand(new EvaluateCoreferenceCommand(console));
    line.addSubcommand(new EvaluateUtterancesCommand(console));
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setParameterExceptionHandler(usageErrors(console));
    line.setExecutionExceptionHandler(failures(console));
    if (args.length == 0) {
      line.usage(line.getErr());
      return ExitCode.NOTHING;
    }
    return line.execute(args);
  }

  private static IParameterExceptionHandler usageErrors(Console console) {
    return (exception, args) -> {
      CommandLine command = exception.getCommandLine();
      String name = command.getCommandSpec().qualifiedName();
      console.tell(exception.getMessage());
      UnmatchedArgumentException.printSuggestions(exception, command.getErr());
      console.tell("see '" + name + " --help'");
      return ExitCode.NOTHING;
    };
  }

  private static IExecutionExceptionHandler failures(Console console) {
    return (exception, command, result) -> {
      if (exception instanceof InputException) {
        console.tell(exception.getMessage());
        return ExitCode.NOTHING;
      }
      if (exception instanceof UncheckedIOException unchecked) {
        return failed(console, unchecked.getCause());
      }
      if (exception instanceof IOException io) {
        return failed(console, io);
      }
      throw exception;
    };
  }

  /** A reader that has seen enough and closed the pipe is no failure. */
  private static int failed(Console console, IOException exception) {
    String reason = Optional.ofNullable(exception.getMessage()).orElse(exception.toString());
    if (reason.equals("Broken pipe")) {
      return ExitCode.ALL_READ;
    }
    console.tell("output cannot be written: " + reason);
    return ExitCode.NOTHING;
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Rapporteur.class.getPackage().getImplementationVersion();
      return new String[] {"rapporteur " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
