package org.rapporteur.report;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Lines with their numbers, a byte-order mark dropped; lines that are too long keep only their
 * beginning.
 */
final class LineReader implements AutoCloseable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private final Reader reader;
  private final int longest;
  private final Deque<Line> returned = new ArrayDeque<>();
  private final char[] buffer = new char[8192];
  private int position;
  private int filled;
  private int number;

  /**
   * @param reader where the lines come from; closed with this
   * @param longest most UTF-16 units that are kept of a line
   */
  LineReader(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /**
   * A line.
   *
   * @param number counted from 1
   * @param text without its end; cut if {@code tooLong}
   */
  record Line(int number, String text, boolean tooLong) {}

  /** The next line, if there is one. */
  Optional<Line> next() throws IOException {
    if (!returned.isEmpty()) {
      return Optional.of(returned.pop());
    }
    if (position == filled && !fill()) {
      return Optional.empty();
    }
    if (number == 0 && buffer[position] == BYTE_ORDER_MARK) {
      position++;
    }
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    while (position < filled || fill()) {
      char c = buffer[position++];
      if (c == '\n' || c == '\r') {
        if (c == '\r' && (position < filled || fill()) && buffer[position] == '\n') {
          position++;
        }
        break;
      }
      if (text.length() < longest) {
        text.append(c);
      } else {
        tooLong = true;
      }
    }
    return Optional.of(new Line(++number, text.toString(), tooLong));
  }

  /** Puts a line back, to be the next one. */
  void putBack(Line line) {
    returned.push(line);
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, reader.read(buffer));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
