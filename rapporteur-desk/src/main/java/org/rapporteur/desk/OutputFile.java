package org.rapporteur.desk;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place first, then moved there. */
final class OutputFile {
  private OutputFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Writes {@code content} to {@code file} in UTF-8, in place of what was there.
   *
   * @throws IOException if it cannot; its message names the file and the reason, and what was there
   *     is still there
   */
  static void write(Path file, Content content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeTo(file, content, StandardOpenOption.WRITE);
      return;
    }
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    move(file, place, content, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Writes {@code content} to a new {@code file} in UTF-8.
   *
   * @throws IOException if it cannot, or if there is one meanwhile; its message names the file and
   *     the reason
   */
  static void create(Path file, Content content) throws IOException {
    try {
      move(file, file.toAbsolutePath(), content);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(file + ": is there already", e);
    }
  }

  private static void move(Path file, Path place, Content content, CopyOption... options)
      throws IOException {
    Path draft =
        place.resolveSibling("." + place.getFileName() + "." + ProcessHandle.current().pid());
    draft.toFile().deleteOnExit();
    try {
      writeTo(draft, content, StandardOpenOption.CREATE_NEW);
      Files.move(draft, place, options);
    } catch (NoSuchFileException e) {
      throw new IOException(
          Files.isDirectory(place.getParent())
              ? file + ": cannot be written"
              : file + ": there is no folder " + place.getParent(),
          e);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void writeTo(Path file, Content content, StandardOpenOption option)
      throws IOException {
    try (Writer out =
        Files.newBufferedWriter(file, StandardCharsets.UTF_8, option, StandardOpenOption.WRITE)) {
      content.writeTo(out);
    }
  }
}
