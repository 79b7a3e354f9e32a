package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Heap in use over the life of a process, from the log of its garbage collector ({@code
 * -Xlog:gc:file=…}).
 *
 * @param peak megabytes before a collection at the most, garbage included
 * @param live megabytes left after a collection at the most
 */
record HeapUse(int peak, int live) {
  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

  static HeapUse of(Path log) throws IOException {
    int peak = 0;
    int live = 0;
    Matcher collection = COLLECTION.matcher(Files.readString(log));
    while (collection.find()) {
      peak = Math.max(peak, Integer.parseInt(collection.group(1)));
      live = Math.max(live, Integer.parseInt(collection.group(2)));
    }
    return new HeapUse(peak, live);
  }
}
