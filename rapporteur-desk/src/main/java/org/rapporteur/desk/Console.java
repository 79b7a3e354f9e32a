package org.rapporteur.desk;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.rapporteur.desk.brief.Plain;

/**
 * Where the program writes: standard output for what was asked for, standard error for what the
 * user should know meanwhile. For one thread.
 */
final class Console {
  private static final long LONG_WORK = 2_000_000_000L;
  private static final long BETWEEN_PROGRESS = 200_000_000L;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Writer out;
  private final Writer err;
  private final boolean errIsTerminal;
  private final boolean colour;
  private final long started = System.nanoTime();
  private long lastProgress = started + LONG_WORK - BETWEEN_PROGRESS;
  private boolean progressShown;

  /**
   * @param out standard output
   * @param err standard error
   * @param colour whether {@code out} is a terminal that takes colours
   * @param errIsTerminal whether a person reads {@code err} as it comes
   */
  Console(Writer out, Writer err, boolean colour, boolean errIsTerminal) {
    this.out = out;
    this.err = err;
    this.errIsTerminal = errIsTerminal;
    this.colour = colour;
  }

  /**
   * The process's own console. Java cannot tell which of its streams are terminals, so the launcher
   * does: {@code -Drapporteur.terminals=12} stands for both. Colour follows {@code NO_COLOR} and
   * {@code TERM=dumb}.
   */
  static Console ofProcess() {
    String terminals = System.getProperty("rapporteur.terminals", "");
    String noColour = System.getenv("NO_COLOR");
    boolean colour =
        terminals.contains("1")
            && (noColour == null || noColour.isEmpty())
            && !"dumb".equals(System.getenv("TERM"));
    return new Console(
        utf8(FileDescriptor.out), utf8(FileDescriptor.err), colour, terminals.contains("2"));
  }

  private static Writer utf8(FileDescriptor descriptor) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), 1 << 16);
  }

  /** Standard output. Whoever writes there flushes it. */
  Writer out() {
    return out;
  }

  /** Standard error, for the help that the command line's parser prints. */
  Writer err() {
    return err;
  }

  /** Whether standard output takes colours. */
  boolean colour() {
    return colour;
  }

  /** Prints one line on standard error, led by the program's name. */
  void tell(String message) {
    say("rapporteur: " + Plain.line(message) + System.lineSeparator());
  }

  /** Prints one line on standard error if somebody is there to read it. */
  void remark(String message) {
    if (errIsTerminal) {
      tell(message);
    }
  }

  /** Shows how far the work is, if it takes long and nothing else is on the screen. */
  void progress(int reports) {
    long now = System.nanoTime();
    if (errIsTerminal && now - lastProgress >= BETWEEN_PROGRESS) {
      say("reports read so far: " + reports);
      progressShown = true;
      lastProgress = now;
    }
  }

  /** Takes progress off the screen. */
  void done() {
    if (progressShown) {
      say("");
    }
  }

  private void say(String words) {
    try {
      if (progressShown) {
        err.write(CLEAR_LINE);
        progressShown = false;
      }
      err.write(words);
      err.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
