package org.rapporteur.desk.prospects;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/**
 * What another version of a file would change, line by line, in the unified format that {@code diff
 * -u} prints. Immutable.
 *
 * @param lines of the difference, names of the versions first; empty if there is none
 */
public record Difference(List<String> lines) {
  private static final int CONTEXT = 2;
  private static final int MOST_LINES = 5_000;

  /** Copies the list. */
  public Difference {
    lines = List.copyOf(lines);
  }

  /** From one text to another, each under the name of its file. Longer texts are not compared. */
  public static Difference between(String from, String old, String to, String now) {
    List<String> before = old.lines().toList();
    List<String> after = now.lines().toList();
    if (before.size() > MOST_LINES || after.size() > MOST_LINES) {
      return new Difference(List.of(from + " is too long to be compared with " + to));
    }
    return new Difference(
        UnifiedDiffUtils.generateUnifiedDiff(
            from, to, before, DiffUtils.diff(before, after), CONTEXT));
  }
}
