package org.rapporteur.encoder;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was said of the last windows, by what the encoder saw of them. Safe for threads. */
final class WindowMemory {
  private final Map<IntBuffer, Scores> windows;

  /**
   * @param most how many windows are remembered, the least recently seen forgotten first; 0 or more
   */
  WindowMemory(int most) {
    this.windows =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<IntBuffer, Scores> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * What was said of a window, or is now.
   *
   * @param first index of its first word in the text at hand
   * @param seen all that the encoder sees of it
   * @param fresh asks the encoder
   */
  Scores recall(int first, Supplier<Scores> fresh, IntBuffer... seen) {
    IntBuffer key = key(seen);
    Scores known;
    synchronized (windows) {
      known = windows.get(key);
    }
    if (known != null) {
      return copy(first, known);
    }
    Scores scores = fresh.get();
    synchronized (windows) {
      windows.put(key, copy(first, scores));
    }
    return scores;
  }

  /** The lengths and numbers of all parts, one after the other. */
  private static IntBuffer key(IntBuffer[] seen) {
    IntBuffer key =
        IntBuffer.allocate(Arrays.stream(seen).mapToInt(part -> 1 + part.limit()).sum());
    for (IntBuffer part : seen) {
      key.put(part.limit());
      key.put(part.duplicate().rewind());
    }
    return key.flip();
  }

  /** Whoever reads scores may forbid roles in them. */
  private static Scores copy(int first, Scores scores) {
    float[][] roles = Arrays.stream(scores.roles()).map(float[]::clone).toArray(float[][]::new);
    return new Scores(first, roles, scores.links(), scores.mentions(), scores.acts());
  }
}
