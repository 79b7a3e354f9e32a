package org.rapporteur.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.actor.Voice;
import org.rapporteur.encoder.PairEncoder;
import org.rapporteur.evaluation.StanceGold.Item;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueReader;
import org.rapporteur.issue.IssueReader.Sample;
import org.rapporteur.issue.KeywordReader;
import org.rapporteur.issue.Stance;
import org.rapporteur.language.Document;
import org.rapporteur.language.Meaning;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.Statement;

/**
 * How well {@link IssueReader} tells the issues that annotated statements bear on, and the stance
 * they take: given the annotated issue, and on the issues that it finds itself. Tuning and final
 * half apart, the class that is commonest in the tuning half and a count of words beside it.
 */
public final class StanceScore {
  private static final String NONE = "none";
  private static final String TUNE = "tune";

  private final Map<String, Half> halves = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> samples = new ArrayList<>();
  private final KeywordReader keywords = new KeywordReader();

  private StanceScore() {}

  private static final class Half {
    private final Tally assigned = new Tally();
    private final Tally named = new Tally();
    private final Confusion given = new Confusion();
    private final Confusion majority = new Confusion();
    private final Confusion words = new Confusion();
    private final Confusion whole = new Confusion();
    private int conditions;
    private int met;
  }

  private static final class Tally {
    private int gold;
    private int found;
    private int right;

    void add(boolean isGold, boolean isFound) {
      gold += isGold ? 1 : 0;
      found += isFound ? 1 : 0;
      right += isGold && isFound ? 1 : 0;
    }

    double precision() {
      return share(right, found);
    }

    double recall() {
      return share(right, gold);
    }

    double f1() {
      return share(2 * right, gold + found);
    }
  }

  private static final class Confusion {
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    void add(String gold, String found) {
      counts.computeIfAbsent(gold, key -> new TreeMap<>()).merge(found, 1, Integer::sum);
    }

    int count(String gold, String found) {
      return counts.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
    }

    Tally of(String stance) {
      Tally tally = new Tally();
      counts.forEach(
          (gold, row) ->
              row.forEach(
                  (found, number) -> {
                    tally.gold += gold.equals(stance) ? number : 0;
                    tally.found += found.equals(stance) ? number : 0;
                    tally.right += gold.equals(stance) && found.equals(stance) ? number : 0;
                  }));
      return tally;
    }

    double macro() {
      double sum = 0;
      for (Stance stance : Stance.values()) {
        sum += of(name(stance)).f1();
      }
      return sum / Stance.values().length;
    }
  }

  /**
   * Judges all items.
   *
   * @param gold folder of {@code issues.tsv}, {@code items.tsv} and {@code gold.tsv}, in the place
   *     where it lies in the repository
   * @param data folder that holds {@code polnear/dev/text}, {@code basil-dev/articles} and {@code
   *     enb}
   * @param encoder a trained model of stances; empty to judge the rules alone
   * @throws InputException if a file is missing, cannot be read, or is not what it should be
   */
  public static StanceScore of(Path gold, Path data, Optional<PairEncoder> encoder) {
    StanceGold labels = new StanceGold(gold, data);
    StanceScore score = new StanceScore();
    Meaning meaning = Meaning.shipped();
    Map<String, IssueReader> readers = new LinkedHashMap<>();
    for (List<Item> items : labels.byDocument()) {
      Item first = items.get(0);
      IssueReader reader =
          readers.computeIfAbsent(
              first.negotiation(), name -> new IssueReader(labels.issues(name), meaning, encoder));
      score.judge(items, labels.document(first), reader, labels.issues(first.negotiation()));
    }
    return score;
  }

  private void judge(List<Item> items, Document document, IssueReader reader, List<Issue> issues) {
    List<Statement> statements =
        List.copyOf(new LinkedHashSet<>(items.stream().map(Item::statement).toList()));
    List<String> speakers = speakers(document, statements);
    Map<Integer, Set<String>> gold = new HashMap<>();
    for (Item item : items) {
      if (!item.stance().equals(NONE)) {
        gold.computeIfAbsent(statements.indexOf(item.statement()), place -> new HashSet<>())
            .add(item.issue());
      }
    }
    List<List<Bearing>> read = reader.read(document, statements, speakers);
    List<List<Bearing>> given =
        reader.read(
            document,
            statements,
            speakers,
            (place, issue) -> gold.getOrDefault(place, Set.of()).contains(issue));
    for (Item item : items) {
      int place = statements.indexOf(item.statement());
      add(item, stance(item, read.get(place)), stance(item, given.get(place)), document);
      Issue issue =
          issues.stream().filter(one -> one.id().equals(item.issue())).findFirst().orElseThrow();
      Half half = halves.get(item.half());
      boolean bears = !item.stance().equals(NONE);
      half.named.add(bears, keywords.names(document, item.statement(), issue));
      if (bears) {
        half.words.add(item.stance(), name(keywords.side(document, item.statement())));
        half.conditions += item.condition().isEmpty() ? 0 : 1;
        half.met += meets(item, given.get(place)) ? 1 : 0;
      }
    }
    for (Sample sample : reader.samples(document, statements)) {
      Item item =
          items.stream()
              .filter(one -> one.issue().equals(sample.issue()))
              .filter(one -> one.statement().equals(statements.get(sample.statement())))
              .findFirst()
              .orElseThrow();
      if (item.half().equals(TUNE)) {
        samples.add(
            String.join(
                "\t",
                item.negotiation(),
                item.stance(),
                numbers(sample.bearing()),
                numbers(sample.side()),
                numbers(sample.both())));
      }
    }
  }

  private static List<String> speakers(Document document, List<Statement> statements) {
    return new RuleSpeakerResolver(new Gazetteer())
        .resolve(document, new Extraction(statements, List.of())).voices().stream()
            .map(Voice::speaker)
            .toList();
  }

  private static String stance(Item item, List<Bearing> bearings) {
    return bearings.stream()
        .filter(bearing -> bearing.issue().equals(item.issue()))
        .findFirst()
        .map(bearing -> name(bearing.stance()))
        .orElse(NONE);
  }

  private static boolean meets(Item item, List<Bearing> bearings) {
    return bearings.stream()
        .filter(bearing -> bearing.issue().equals(item.issue()))
        .flatMap(bearing -> bearing.condition().stream())
        .anyMatch(span -> item.condition().stream().anyMatch(span::overlaps));
  }

  private static String numbers(List<Double> numbers) {
    return numbers.stream()
        .map(number -> String.format(Locale.ROOT, "%.4f", number))
        .collect(Collectors.joining(" "));
  }

  private void add(Item item, String found, String given, Document document) {
    Half half = halves.computeIfAbsent(item.half(), name -> new Half());
    boolean bears = !item.stance().equals(NONE);
    boolean assigned = !found.equals(NONE);
    half.assigned.add(bears, assigned);
    half.whole.add(item.stance(), found);
    if (bears) {
      half.given.add(item.stance(), given);
      half.majority.add(item.stance(), name(Stance.FAVOURS));
    }
    if (item.half().equals(TUNE)) {
      if (bears && !item.stance().equals(given)) {
        errors.add(error("stance " + given, item, document));
      }
      if (bears != assigned) {
        errors.add(error(bears ? "missed" : "spurious", item, document));
      }
    }
  }

  private static String error(String what, Item item, Document document) {
    return "%s: %s, not %s on %s: [%s] %s | %s"
        .formatted(
            item.document(),
            what,
            item.stance(),
            item.issue(),
            words(item.statement().source(), document),
            words(item.statement().cue(), document),
            words(item.statement().content(), document));
  }

  private static String words(Collection<Span> spans, Document document) {
    List<String> words = spans.stream().map(document.text()::slice).toList();
    return String.join(" … ", words).replaceAll("\\s+", " ");
  }

  /** The errors of the tuning half, a line each. */
  public List<String> tuningErrors() {
    return List.copyOf(errors);
  }

  /**
   * The tuning half as samples for training, a line each: negotiation, label, what tells the issue,
   * what tells the side; numbers apart by blanks.
   */
  public List<String> tuningSamples() {
    return List.copyOf(samples);
  }

  /** Tables of figures for each half. */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    halves.forEach(
        (name, half) -> {
          table.append(name).append('\n');
          table.append("  issues           precision  recall     F1\n");
          table.append(line("assigned", half.assigned));
          table.append(line("by keyword", half.named));
          table.append("  stance, issue given\n");
          for (Stance stance : Stance.values()) {
            table.append(line(name(stance), half.given.of(name(stance))));
          }
          table.append(macro("macro F1", half.given));
          table.append(macro("commonest stance", half.majority));
          table.append(macro("counting words", half.words));
          table.append(
              String.format(
                  Locale.ROOT,
                  "    conditions with words in common  %d of %d%n",
                  half.met,
                  half.conditions));
          table.append("  stance on the issues found\n");
          for (Stance stance : Stance.values()) {
            table.append(line(name(stance), half.whole.of(name(stance))));
          }
          table.append(confusion(half.given));
        });
    return table.toString();
  }

  private static String confusion(Confusion confusion) {
    StringBuilder table = new StringBuilder("  gold \\ read  ");
    for (Stance stance : Stance.values()) {
      table.append(String.format(Locale.ROOT, "%12s", name(stance)));
    }
    table.append('\n');
    for (Stance gold : Stance.values()) {
      table.append(String.format(Locale.ROOT, "  %-13s", name(gold)));
      for (Stance found : Stance.values()) {
        table.append(String.format(Locale.ROOT, "%12d", confusion.count(name(gold), name(found))));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static String macro(String what, Confusion confusion) {
    return String.format(Locale.ROOT, "    %-32s  %.3f%n", what, confusion.macro());
  }

  private static String line(String what, Tally tally) {
    return String.format(
        Locale.ROOT,
        "    %-13s    %.3f   %.3f  %.3f  of %d%n",
        what,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.gold);
  }

  private static String name(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
