package org.rapporteur.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Reading;
import org.rapporteur.report.ReadingLimits;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportReader;
import org.rapporteur.report.Span;

/**
 * Pairs of quoted passages of PolNeAR's training articles, labelled as one utterance or not. The
 * table does not hold the texts.
 */
public final class UtteranceGold {
  /** Outlet, day and the rest, as PolNeAR names its articles. */
  private static final Pattern NAME = Pattern.compile("([^_]+)_(\\d{4}-\\d{2}-\\d{2})_.*");

  private final List<PassagePair> pairs;
  private final Path texts;

  private UtteranceGold(List<PassagePair> pairs, Path texts) {
    this.pairs = pairs;
    this.texts = texts;
  }

  /**
   * Reads the pairs.
   *
   * @param gold the table {@code gold.tsv} of the folder gold/utterances
   * @param data folder that holds {@code polnear/train/text}
   * @throws InputException if the table cannot be read or is not what it should be
   */
  public static UtteranceGold read(Path gold, Path data) {
    GoldTable table = new GoldTable(gold, data);
    List<PassagePair> pairs = new ArrayList<>();
    for (Map<String, String> row : table.rows()) {
      pairs.add(
          new PassagePair(
              row.get("pair"),
              row.get("drawn"),
              row.get("articleA"),
              passage(table, row, "A"),
              row.get("articleB"),
              passage(table, row, "B"),
              table.parsed(row, "label", PassagePair.Relation::ofLabel)));
    }
    return new UtteranceGold(List.copyOf(pairs), data.resolve("polnear/train/text"));
  }

  private static Span passage(GoldTable table, Map<String, String> row, String side) {
    return table.parsed(
        row,
        "start" + side,
        start -> new Span(Integer.parseInt(start), Integer.parseInt(row.get("end" + side))));
  }

  /** The pairs, in the order of the table. */
  public List<PassagePair> pairs() {
    return pairs;
  }

  /**
   * The articles that the pairs are of, under their names, with the outlet and the day of
   * publication that these tell.
   *
   * @throws InputException if one is missing or cannot be read
   */
  public List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    ReportReader reader = new ReportReader(ReadingLimits.DEFAULT);
    for (String name : names()) {
      Path file = texts.resolve(name + ".txt");
      if (!Files.exists(file)) {
        throw new InputException(file + ": no such file");
      }
      try (Stream<Reading> readings = reader.read(List.of(file.toString()))) {
        readings.forEach(
            reading -> {
              if (!(reading instanceof Report report)) {
                throw new InputException(file + ": cannot be read");
              }
              reports.add(named(report, name));
            });
      }
    }
    return reports;
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (PassagePair pair : pairs) {
      names.add(pair.document());
      names.add(pair.otherDocument());
    }
    return names;
  }

  private static Report named(Report report, String name) {
    Matcher parts = NAME.matcher(name);
    Imprint told =
        parts.matches() ? new Imprint("", parts.group(1), parts.group(2), "") : Imprint.UNKNOWN;
    return new Report(
        name,
        report.path(),
        told.or(report.imprint()),
        report.language(),
        report.text(),
        report.headline(),
        report.notes());
  }
}
