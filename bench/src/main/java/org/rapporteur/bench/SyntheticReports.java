package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Reports of a given length, put together from the paragraphs of an example. Always the same. */
final class SyntheticReports {
  private final List<String> paragraphs;
  private final Random random = new Random(1);

  /** Takes the paragraphs of the plain texts in a folder. */
  SyntheticReports(Path example) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> texts = Files.newDirectoryStream(example, "*.txt")) {
      texts.forEach(files::add);
    }
    files.sort(null);
    paragraphs = new ArrayList<>();
    for (Path file : files) {
      Stream.of(Files.readString(file).split("\n+", -1))
          .filter(paragraph -> words(paragraph) > 12)
          .forEach(paragraphs::add);
    }
    if (paragraphs.isEmpty()) {
      throw new IOException(example + ": holds no plain text to make reports of");
    }
  }

  /** The next report, of at least this many words. */
  String next(int length) {
    StringBuilder report = new StringBuilder();
    int words = 0;
    while (words < length) {
      String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
      report.append(paragraph).append("\n\n");
      words += words(paragraph);
    }
    return report.toString();
  }

  /** Number of words between blanks. */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words;
  }
}
