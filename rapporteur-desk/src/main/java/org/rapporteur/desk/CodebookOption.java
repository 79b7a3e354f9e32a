package org.rapporteur.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.dossier.Codebook;
import picocli.CommandLine.Option;

/** Which codebook says who is who: an option that commands share. */
final class CodebookOption {
  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description =
          "Take parties and people from FILE (default: "
              + Codebook.FILE
              + " beside the reports, if there is one).")
  private Path file;

  /**
   * The codebook that the user named, or else the first that lies in a folder of the reports. One
   * that is passed over is told.
   *
   * @param folders where to look
   */
  Codebook codebook(Stream<Path> folders, Console console) {
    if (file != null) {
      return Codebook.read(file);
    }
    List<Path> found =
        folders.map(folder -> folder.resolve(Codebook.FILE)).filter(Files::isRegularFile).toList();
    if (found.isEmpty()) {
      return Codebook.EMPTY;
    }
    for (Path other : found.subList(1, found.size())) {
      console.tell(other + " is not used; " + found.get(0) + " is, unless --codebook says other");
    }
    return Codebook.read(found.get(0));
  }
}
