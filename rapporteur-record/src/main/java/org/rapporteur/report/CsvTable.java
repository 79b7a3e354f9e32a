package org.rapporteur.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * CSV after RFC 4180 with a header row; semicolons and tabs separate too. A row is gathered line by
 * line until its quotation marks are even, so that a row with a stray mark costs itself and not the
 * rest of the table.
 */
final class CsvTable implements Table {
  private static final int LONGEST_FIELD = 1 << 30;
  private final LineReader lines;
  private final ReadingLimits limits;
  private final char separator;
  private final List<String> columns;

  /** Reads the header row. */
  CsvTable(LineReader lines, ReadingLimits limits) throws IOException {
    this.lines = lines;
    this.limits = limits;
    Optional<LineReader.Line> header = lines.next();
    String first = header.map(LineReader.Line::text).orElse("");
    this.separator = separator(first);
    this.columns =
        header.isEmpty() || header.get().tooLong()
            ? List.of()
            : fields(first).stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public boolean has(String column) {
    return columns.contains(column);
  }

  @Override
  public Optional<Row> next() throws IOException {
    Optional<LineReader.Line> first = lines.next();
    while (first.isPresent() && first.get().text().isBlank()) {
      first = lines.next();
    }
    return first.isEmpty() ? Optional.empty() : Optional.of(row(first.get()));
  }

  private Row row(LineReader.Line first) throws IOException {
    Deque<LineReader.Line> more = new ArrayDeque<>();
    StringBuilder text = new StringBuilder(first.text());
    boolean tooLong = first.tooLong();
    boolean open = isOdd(first.text());
    while (open && !tooLong) {
      Optional<LineReader.Line> line = lines.next();
      if (line.isEmpty()) {
        return broken(first, more, "quotation mark not closed");
      }
      more.push(line.get());
      text.append('\n').append(line.get().text());
      tooLong = line.get().tooLong() || text.length() > limits.maxBytes();
      open ^= isOdd(line.get().text());
    }
    if (tooLong) {
      return broken(first, more, limits.exceeded());
    }
    try {
      List<String> fields = fields(text.toString());
      if (fields.size() != columns.size()) {
        String count = fields.size() + " fields instead of " + columns.size();
        return broken(first, more, count);
      }
      Map<String, String> byColumn = new HashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        byColumn.putIfAbsent(columns.get(i), fields.get(i));
      }
      return Row.of(first.number(), byColumn);
    } catch (CsvParseException e) {
      return broken(first, more, "broken CSV");
    }
  }

  /** Gives up on the row's first line only: the lines gathered after it may be rows. */
  private Row broken(LineReader.Line first, Deque<LineReader.Line> more, String problem) {
    more.forEach(lines::putBack);
    return Row.broken(first.number(), problem);
  }

  private List<String> fields(String record) {
    return record.isEmpty()
        ? List.of()
        : CsvReader.builder()
            .fieldSeparator(separator)
            .maxBufferSize(LONGEST_FIELD)
            .ofSingleCsvRecord(record)
            .getFields();
  }

  private static char separator(String header) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static boolean isOdd(String line) {
    return (count(line, '"') & 1) == 1;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
