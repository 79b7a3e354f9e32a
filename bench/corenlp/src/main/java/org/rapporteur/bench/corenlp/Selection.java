package org.rapporteur.bench.corenlp;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.evaluation.Gold;

/**
 * Some of the annotated articles of a folder.
 *
 * @param texts the text files, sorted by name
 * @param gold their annotations
 */
record Selection(List<Path> texts, Gold gold) {

  Selection {
    texts = List.copyOf(texts);
  }

  /**
   * Every k-th article in the order of their names, so that all parts of the folder are drawn from.
   *
   * @param annotations folder of annotations, as {@link Gold#read} wants it
   * @param texts folder of texts
   * @param articles how many; all, if there are no more
   */
  static Selection spread(Path annotations, Path texts, int articles) throws IOException {
    List<String> names = new ArrayList<>();
    Gold.read(annotations, texts, "first")
        .forEach((document, statements) -> names.add(document.report().id()));
    int wanted = Math.min(articles, names.size());
    List<String> chosen =
        IntStream.range(0, wanted).mapToObj(i -> names.get(i * names.size() / wanted)).toList();
    return new Selection(
        chosen.stream().map(name -> texts.resolve(name + ".txt")).toList(),
        gold(annotations, texts, chosen));
  }

  private static Gold gold(Path annotations, Path texts, List<String> names) throws IOException {
    Path folder = Files.createTempDirectory("rapporteur-bench");
    List<Path> copies = new ArrayList<>();
    try {
      for (String name : names) {
        try (DirectoryStream<Path> files =
            Files.newDirectoryStream(annotations, file -> isOf(name, file))) {
          for (Path file : files) {
            copies.add(Files.copy(file, folder.resolve(file.getFileName())));
          }
        }
      }
      return Gold.read(folder, texts, "first");
    } finally {
      for (Path copy : copies) {
        Files.delete(copy);
      }
      Files.delete(folder);
    }
  }

  /** Whether a file is named {@code NAME_ANNOTATOR.ann}. */
  private static boolean isOf(String name, Path file) {
    String other = file.getFileName().toString();
    return other.endsWith(".ann")
        && other.lastIndexOf('_') == name.length()
        && other.startsWith(name);
  }
}
