package org.rapporteur.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A folder that is being read.
 *
 * @param name as named by the user, with a slash at its end
 * @param real where it truly lies, to tell loops
 * @param entries what is left to read, by name
 * @param sidecar what it says of its files
 * @param above the folder that it was found in
 */
record Folder(
    String name, Path real, Iterator<Path> entries, Sidecar sidecar, Optional<Folder> above) {

  /** Lists a folder. */
  static Folder open(Path path, String name, Optional<Folder> above, ReadingLimits limits)
      throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(path)) {
      listing.forEach(entries::add);
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return new Folder(
        name, path.toRealPath(), entries.iterator(), Sidecar.of(path, name, limits), above);
  }

  /** Whether a place is this folder or one that it was found in. */
  boolean isWithin(Path place) {
    return real.equals(place) || above.map(folder -> folder.isWithin(place)).orElse(false);
  }

  /**
   * What the sidecars of this folder and those above it say of a file; the nearest goes first.
   *
   * @param relative the file's path relative to this folder
   */
  Particulars declared(String relative) {
    Particulars here = sidecar.of(relative);
    return above
        .map(folder -> here.or(folder.declared(name.substring(folder.name.length()) + relative)))
        .orElse(here);
  }
}
