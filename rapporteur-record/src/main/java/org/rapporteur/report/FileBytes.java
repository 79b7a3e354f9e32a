package org.rapporteur.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads whole files up to the limit. */
final class FileBytes {
  private final ReadingLimits limits;

  FileBytes(ReadingLimits limits) {
    this.limits = limits;
  }

  /** All bytes of a file. */
  byte[] read(Path file) throws UnreadableException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      throw new UnreadableException(reason(e));
    }
  }

  /** All bytes of a stream, which stays open. */
  byte[] read(InputStream in) throws UnreadableException {
    try {
      byte[] bytes = in.readNBytes((int) limits.maxBytes() + 1);
      if (bytes.length > limits.maxBytes()) {
        throw new UnreadableException(limits.exceeded());
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableException(reason(e));
    }
  }

  /** The text of a file with LF line ends. */
  String text(Path file) throws UnreadableException {
    return Article.withPlainLineEnds(new TextDecoder().decode(read(file), ""));
  }

  /** Why a file cannot be read, in plain words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "a loop of links";
    }
    return "cannot be read";
  }
}
