package org.rapporteur.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Report;

/** Puts reports in the dossier's order, each under an id of its own, and knows copies. */
final class Filing {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private static final Comparator<Report> ORDER =
      Comparator.<Report, Boolean>comparing(report -> report.imprint().published().isEmpty())
          .thenComparing(report -> report.imprint().published())
          .thenComparing(Report::id)
          .thenComparing(Report::path)
          .thenComparing(report -> report.text().raw());

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> namesakes = new HashMap<>();

  private Filing() {}

  /**
   * Records by date of publication (those without one last), then id, then path. The second report
   * with the id "story" becomes "story-2".
   *
   * @param records in any order; the outcome is the same
   */
  static List<ReportRecord> file(Collection<ReportRecord> records) {
    Filing filing = new Filing();
    records.forEach(record -> filing.taken.add(record.report().id()));
    return records.stream()
        .sorted(Comparator.comparing(ReportRecord::report, ORDER))
        .map(record -> record.withId(filing.idFor(record.report().id())))
        .toList();
  }

  /**
   * For each of the filed records, the id of the first with the same words, whatever the blanks
   * between them; the empty string if it is the first itself.
   */
  static List<String> originals(List<ReportRecord> filed) {
    Map<String, String> first = new HashMap<>();
    List<String> originals = new ArrayList<>();
    for (ReportRecord record : filed) {
      String id = record.report().id();
      String original = first.putIfAbsent(fingerprint(record.report()), id);
      originals.add(original == null ? "" : original);
    }
    return originals;
  }

  private String idFor(String id) {
    int number = namesakes.merge(id, 1, Integer::sum);
    if (number == 1) {
      return id;
    }
    while (!taken.add(id + "-" + number)) {
      number = namesakes.merge(id, 1, Integer::sum);
    }
    return id + "-" + number;
  }

  private static String fingerprint(Report report) {
    String words = BLANKS.matcher(report.text().view()).replaceAll(" ").strip();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
