package org.rapporteur.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The reports of a table, read row by row. */
final class RowIterator implements Iterator<Reading>, AutoCloseable {
  private final String path;
  private final Table table;
  private final ReportBuilder builder;
  private Optional<Reading> next = Optional.empty();
  private boolean ended;

  RowIterator(String path, Table table, ReportBuilder builder) {
    this.path = path;
    this.table = table;
    this.builder = builder;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !ended) {
      next = read();
      if (next.isEmpty()) {
        close();
      }
    }
    return next.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next.orElseThrow();
    next = Optional.empty();
    return reading;
  }

  private Optional<Reading> read() {
    try {
      return table.next().map(this::reading);
    } catch (IOException e) {
      close();
      return Optional.of(new Skipped(path, FileBytes.reason(e), true));
    }
  }

  private Reading reading(Row row) {
    String name = path + ":" + row.line();
    if (!row.problem().isEmpty()) {
      return new Skipped(name, row.problem(), true);
    }
    if (!row.fields().containsKey("text")) {
      return new Skipped(name, "no \"text\" in this row", true);
    }
    String text = Article.withPlainLineEnds(row.get("text"));
    Article article = new Article(text, 0, Particulars.of(row::get));
    return builder.build(Origin.row(path, row, Particulars.NONE), article);
  }

  @Override
  public void close() {
    ended = true;
    try {
      table.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
