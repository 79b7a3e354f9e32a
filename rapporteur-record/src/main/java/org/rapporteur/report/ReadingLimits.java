package org.rapporteur.report;

import java.time.Duration;

/**
 * What one input may cost. Reports come from strangers.
 *
 * @param maxBytes largest file, page or row of a table in bytes, 1 to 1,000,000,000
 * @param patience longest time to wait for an address, redirects included
 */
public record ReadingLimits(long maxBytes, Duration patience) {

  /** 5 MB, 20 seconds. */
  public static final ReadingLimits DEFAULT = new ReadingLimits(5_000_000, Duration.ofSeconds(20));

  /**
   * @throws IllegalArgumentException if a limit is out of range
   */
  public ReadingLimits {
    if (maxBytes < 1 || maxBytes > 1_000_000_000) {
      throw new IllegalArgumentException("not between 1 and 1,000,000,000 bytes: " + maxBytes);
    }
    if (patience.isNegative() || patience.isZero()) {
      throw new IllegalArgumentException("not a waiting time: " + patience);
    }
  }

  /** The limit as a reason to skip: "longer than 5 MB". */
  String exceeded() {
    if (maxBytes % 1_000_000 == 0) {
      return "longer than " + maxBytes / 1_000_000 + " MB";
    }
    return maxBytes % 1_000 == 0
        ? "longer than " + maxBytes / 1_000 + " kB"
        : "longer than " + maxBytes + " bytes";
  }
}
