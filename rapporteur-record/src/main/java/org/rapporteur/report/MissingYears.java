package org.rapporteur.report;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Dates reports whose date line names no year ("HARROWGATE, March 3 —") by the other reports that
 * are read with them: in the year that brings them nearest, if no other year does so nearly as
 * well. All readings keep their order; from the first such report on they are held until all are
 * read.
 */
public final class MissingYears implements Iterator<Reading> {
  private static final int FARTHEST_DAYS = 182;

  private final Iterator<Reading> readings;
  private final Deque<Reading> held = new ArrayDeque<>();
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;

  private MissingYears(Iterator<Reading> readings) {
    this.readings = readings;
  }

  /** The readings, in their order, the reports among them dated where the others tell the year. */
  public static Stream<Reading> fill(Stream<Reading> readings) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(new MissingYears(readings.iterator()), traits),
            false)
        .onClose(readings::close);
  }

  @Override
  public boolean hasNext() {
    return !held.isEmpty() || readings.hasNext();
  }

  @Override
  public Reading next() {
    if (held.isEmpty()) {
      Reading next = take();
      if (day(next).isEmpty()) {
        return next;
      }
      held.add(next);
      while (readings.hasNext()) {
        held.add(take());
      }
    }
    Reading next = held.remove();
    return day(next)
        .filter(day -> !first.isAfter(last))
        .flatMap(day -> day.near(first, last, FARTHEST_DAYS))
        .<Reading>map(found -> ((Report) next).publishedOn(found))
        .orElse(next);
  }

  private Reading take() {
    Reading next = readings.next();
    if (next instanceof Report report) {
      report.imprint().date().ifPresent(this::note);
    }
    return next;
  }

  private void note(LocalDate day) {
    first = day.isBefore(first) ? day : first;
    last = day.isAfter(last) ? day : last;
  }

  private static Optional<YearlessDay> day(Reading reading) {
    return reading instanceof Report report
        ? YearlessDay.parse(report.yearlessDay())
        : Optional.empty();
  }
}
