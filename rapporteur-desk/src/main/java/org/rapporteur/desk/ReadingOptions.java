package org.rapporteur.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.actor.SpeakerResolver;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.encoder.PairEncoder;
import org.rapporteur.record.Recorder;
import org.rapporteur.report.InputException;
import org.rapporteur.report.MissingYears;
import org.rapporteur.report.Reading;
import org.rapporteur.report.ReadingLimits;
import org.rapporteur.report.ReportReader;
import org.rapporteur.report.Skipped;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What to read and how: the part of the command line that all commands share. */
final class ReadingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Reports: files, folders, http(s) addresses, or - for standard input. Plain text,"
            + " Markdown, HTML, JSON Lines, CSV."
      })
  private List<String> paths;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      defaultValue = "5M",
      converter = Size.class,
      description = "Skip reports longer than this, such as 500k or 20M (default: 5M).")
  private long maxSize;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read N reports at once (default: as many as there are processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private ExtractorOptions extractor;

  /** How many inputs the user named, 1 or more. */
  int named() {
    return paths.size();
  }

  /** The folders that the user named and those of the files named, sorted, each once. */
  Stream<Path> folders() {
    return files()
        .map(path -> Files.isDirectory(path) ? path : path.resolveSibling(""))
        .sorted()
        .distinct();
  }

  /**
   * The folder that the user named, if it is all that was named.
   *
   * @throws InputException if what the user named is not there
   */
  Optional<Path> onlyFolder() {
    if (paths.size() == 1 && !paths.get(0).contains("://") && files().findFirst().isEmpty()) {
      throw new InputException(paths.get(0) + ": there is no such folder");
    }
    return paths.size() == 1 ? files().filter(Files::isDirectory).findFirst() : Optional.empty();
  }

  /** Says that no report could be read, from what, and what that means for the user. */
  void tellNothingRead(Console console, String consequence) {
    console.tell(
        "no report could be read from "
            + String.join(", ", paths)
            + " (texts, Markdown, HTML, JSON Lines and CSV are read), so "
            + consequence);
  }

  private Stream<Path> files() {
    return paths.stream().filter(path -> !path.contains("://")).map(Path::of).filter(Files::exists);
  }

  /**
   * Reads and records what the user named, all together: one report may tell of another in which
   * year it was published.
   *
   * @return the exit code
   * @throws IOException if {@code sink} does
   */
  int read(Console console, Intake.Sink sink, Consumer<Skipped> skips) throws IOException {
    return read(console, MissingYears::fill, sink, skips);
  }

  /**
   * Reads and records what the user named, each report for itself.
   *
   * @return the exit code
   * @throws IOException if {@code sink} does
   */
  int readApart(Console console, Intake.Sink sink, Consumer<Skipped> skips) throws IOException {
    return read(console, UnaryOperator.identity(), sink, skips);
  }

  private int read(
      Console console,
      UnaryOperator<Stream<Reading>> together,
      Intake.Sink sink,
      Consumer<Skipped> skips)
      throws IOException {
    if (threads < 1) {
      throw new ParameterException(command.commandLine(), "--threads must be 1 or more");
    }
    CompletableFuture<SpeakerResolver> resolver =
        CompletableFuture.supplyAsync(() -> new RuleSpeakerResolver(new Gazetteer()));
    Recorder recorder = new Recorder(extractor.extractor(console), resolver.join());
    ReportReader reader =
        new ReportReader(new ReadingLimits(maxSize, ReadingLimits.DEFAULT.patience()));
    return new Intake(recorder, threads, console)
        .take(together.apply(reader.read(paths)), sink, skips);
  }

  /** The trained model of stances; empty where rules do the work. */
  Optional<PairEncoder> stances(Console console) {
    return extractor.encoder(console).map(Encoder::pairs);
  }

  /** Reads a number of bytes up to {@value #MOST}: "800", "500k", "5M", "5 MB". */
  static final class Size implements ITypeConverter<Long> {
    private static final long MOST = 1_000_000_000;
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*([KM]?)B?");

    @Override
    public Long convert(String value) {
      Matcher size = SIZE.matcher(value.strip().toUpperCase(Locale.ROOT));
      if (size.matches()) {
        long unit =
            switch (size.group(2)) {
              case "K" -> 1_000;
              case "M" -> 1_000_000;
              default -> 1;
            };
        long bytes = Long.parseLong(size.group(1)) * unit;
        if (bytes >= 1 && bytes <= MOST) {
          return bytes;
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is not a size such as 500k or 20M, 1000M at most");
    }
  }
}
