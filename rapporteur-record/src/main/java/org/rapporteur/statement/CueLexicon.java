package org.rapporteur.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.statement.CueContext.After;
import org.rapporteur.statement.CueContext.Before;

/**
 * How often each word form is the head of a cue, by what stands before and after it: counts over
 * the training articles of PolNeAR 1.0 (Newell et al. 2018), smoothed by backing off from both
 * neighbours to one to none (Jelinek-Mercer smoothing with a fixed weight). Immutable.
 */
final class CueLexicon {
  private static final String RESOURCE = "cues.tsv";
  private static final double PRIOR_WEIGHT = 4;
  private static final double LEAST_CLAUSAL_SHARE = 0.4;
  private static final Set<After> CLAUSAL =
      EnumSet.of(
          After.THAT,
          After.WH,
          After.SUBJECT,
          After.QUOTE,
          After.COLON,
          After.COMMA_QUOTE,
          After.COMMA,
          After.END);

  private record Counts(int cues, int total) {
    private static final Counts NONE = new Counts(0, 0);

    Counts plus(Counts other) {
      return new Counts(cues + other.cues, total + other.total);
    }

    double smooth(double prior) {
      return (cues + PRIOR_WEIGHT * prior) / (total + PRIOR_WEIGHT);
    }
  }

  /** The counts of one form, in all contexts and summed over one side of them. */
  private static final class Entry {
    private final Map<CueContext, Counts> both = new HashMap<>();
    private final Map<Before, Counts> before = new EnumMap<>(Before.class);
    private final Map<After, Counts> after = new EnumMap<>(After.class);
    private Counts all = Counts.NONE;

    void add(CueContext context, Counts counts) {
      both.put(context, counts);
      before.merge(context.before(), counts, Counts::plus);
      after.merge(context.after(), counts, Counts::plus);
      all = all.plus(counts);
    }

    double probability(CueContext context) {
      double alone = (all.cues + 0.1) / (all.total + 1.0);
      double left = before.getOrDefault(context.before(), Counts.NONE).smooth(alone);
      double right = after.getOrDefault(context.after(), Counts.NONE).smooth(alone);
      return both.getOrDefault(context, Counts.NONE).smooth(Math.sqrt(left * right));
    }

    boolean takesClause() {
      int clausal = 0;
      for (Map.Entry<After, Counts> side : after.entrySet()) {
        clausal += CLAUSAL.contains(side.getKey()) ? side.getValue().cues : 0;
      }
      return all.cues > 0 && clausal >= LEAST_CLAUSAL_SHARE * all.cues;
    }
  }

  private final Map<String, Entry> entries = new HashMap<>();

  private CueLexicon() {}

  /**
   * Reads the lexicon that ships with the program.
   *
   * @throws UncheckedIOException if the resource is missing or broken
   */
  static CueLexicon shipped() {
    try (InputStream in = CueLexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("no resource " + RESOURCE);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads lines of a form and its cells "before after cues total", separated by tabs; "#" comments.
   */
  private static CueLexicon read(BufferedReader lines) throws IOException {
    CueLexicon lexicon = new CueLexicon();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      Entry entry = new Entry();
      for (int i = 1; i < fields.length; i++) {
        String[] cell = fields[i].split(" ", -1);
        CueContext context = new CueContext(Before.valueOf(cell[0]), After.valueOf(cell[1]));
        entry.add(context, new Counts(Integer.parseInt(cell[2]), Integer.parseInt(cell[3])));
      }
      lexicon.entries.put(fields[0], entry);
    }
    return lexicon;
  }

  /** Whether what a form leads to is mostly a clause or a quotation, as with "said". */
  boolean takesClause(String form) {
    Entry entry = entries.get(form);
    return entry != null && entry.takesClause();
  }

  /** Whether the form was ever the head of a cue. */
  boolean knows(String form) {
    return entries.containsKey(form);
  }

  /** The probability, 0 to 1, that a form heads a cue in a context; 0 for an unknown form. */
  double probability(String form, CueContext context) {
    Entry entry = entries.get(form);
    return entry == null ? 0 : entry.probability(context);
  }
}
