package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;

/**
 * Reads the gold of speakers: tab-separated lines after a header, {@code article start end type
 * canonical canonicalStart canonicalEnd accepted flags}, as gold/speakers/guidelines.md says.
 */
final class SpeakerFile {
  private static final int COLUMNS = 9;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("^the ");

  private final Path file;

  SpeakerFile(Path file) {
    this.file = file;
  }

  /**
   * All items, in the order of the file.
   *
   * @throws InputException if it cannot be read or a line is not as it should be
   */
  List<SpeakerItem> read() {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read", e);
    }
    List<SpeakerItem> items = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        items.add(item(lines.get(i).split("\t", -1), i + 1));
      }
    }
    return items;
  }

  private SpeakerItem item(String[] fields, int line) {
    if (fields.length != COLUMNS) {
      throw wrong(line, fields.length + " columns in place of " + COLUMNS);
    }
    try {
      List<SpeakerItem.Speaker> speakers = new ArrayList<>();
      String[] names = fields[4].split("\\|", -1);
      String[] starts = fields[5].split("\\|", -1);
      String[] ends = fields[6].split("\\|", -1);
      String[] accepted = fields[7].split("\\|", -1);
      for (int k = 0; k < starts.length && !starts[k].isEmpty(); k++) {
        List<String> forms = new ArrayList<>();
        if (k < names.length && !names[k].isEmpty()) {
          forms.add(folded(names[k]));
          String others = k < accepted.length ? accepted[k] : "";
          Arrays.stream(others.split(";", -1))
              .filter(form -> !form.isBlank())
              .forEach(form -> forms.add(folded(form)));
        }
        speakers.add(new SpeakerItem.Speaker(forms, span(starts[k], ends[k])));
      }
      return new SpeakerItem(
          fields[0],
          span(fields[1], fields[2]),
          SpeakerItem.Type.valueOf(fields[3].toUpperCase(Locale.ROOT)),
          speakers,
          Set.copyOf(List.of(fields[8].split(";", -1))));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw wrong(line, "not an item: " + e.getMessage());
    }
  }

  private static Span span(String start, String end) {
    return new Span(Integer.parseInt(start), Integer.parseInt(end));
  }

  private InputException wrong(int line, String reason) {
    return new InputException(file + ":" + line + ": " + reason);
  }

  /** A name without regard to case, accents, marks and a leading article. */
  static String folded(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String words = MARKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return ARTICLE.matcher(words).replaceFirst("");
  }
}
