package org.rapporteur.report;

import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads reports from files, folders, standard input and addresses.
 *
 * <pre>{@code
 * try (Stream<Reading> readings = new ReportReader(ReadingLimits.DEFAULT).read(List.of("reports"))) {
 *   readings.forEach(...);
 * }
 * }</pre>
 *
 * <p>Plain text, Markdown with front matter and HTML hold one report each; JSON Lines and CSV hold
 * one a row, with id, title, outlet, published, url and text. In a folder, files are read in the
 * order of their names, folders below it likewise; passed over without a word are hidden files,
 * read-me and licence files, sidecars, tables without a text column, and files of other kinds;
 * office documents and PDF are skipped with the reason. Every other input that gives no report is a
 * {@link Skipped} that says why. An input is read when its reading is asked for; at most one text
 * is held in memory. Immutable; each stream belongs to one thread.
 */
public final class ReportReader {
  private final ReadingLimits limits;
  private final InputStream standardInput;

  /** A reader that takes "-" for the standard input of this process. */
  public ReportReader(ReadingLimits limits) {
    this(limits, System.in);
  }

  ReportReader(ReadingLimits limits, InputStream standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
  }

  /**
   * Reads inputs in the order given. The stream should be closed if it is not read to its end.
   *
   * @param inputs files, folders, http or https addresses, or "-" for standard input
   */
  public Stream<Reading> read(List<String> inputs) {
    return stream(Readings.of(limits, inputs, standardInput));
  }

  /**
   * Reads one stream of bytes: a report, or a table of reports.
   *
   * @param input its bytes; not closed
   * @param name what to call it in paths and ids
   */
  public Stream<Reading> read(InputStream input, String name) {
    return stream(Readings.ofStream(limits, input, name));
  }

  private static Stream<Reading> stream(Readings readings) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, traits), false)
        .onClose(readings::close);
  }
}
