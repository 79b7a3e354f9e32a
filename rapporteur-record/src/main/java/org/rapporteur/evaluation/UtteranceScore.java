package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.evaluation.PassagePair.Relation;

/**
 * How often two passages are rightly held to be one utterance, and rightly told to differ. Pairs
 * labelled "void" or "unclear" are left aside.
 */
public final class UtteranceScore {
  /** Texts with so many pairs of one utterance are held to be versions of one another. */
  private static final int VERSIONS = 5;

  private final List<Judged> judged = new ArrayList<>();

  private record Judged(PassagePair pair, Answer answer) {
    boolean isTrue() {
      return pair.relation().isSame();
    }
  }

  /**
   * What a program says of a pair.
   *
   * @param read whether both passages are in statements that it found
   * @param same whether such statements are of one utterance
   * @param told the kinds of difference that it tells a reader of
   */
  public record Answer(boolean read, boolean same, SortedSet<String> told) {

    /** Copies the set. */
    public Answer {
      told = Collections.unmodifiableSortedSet(new TreeSet<>(told));
    }

    boolean differs() {
      return !told.isEmpty();
    }
  }

  /** Adds the answer about a pair. */
  public void add(PassagePair pair, Answer answer) {
    if (pair.relation().isScored()) {
      judged.add(new Judged(pair, answer));
    }
  }

  /** The pairs wrongly held together or apart, or wrongly told to differ, a line each. */
  public List<String> errors() {
    return judged.stream()
        .filter(
            one ->
                one.isTrue() != one.answer().same()
                    || one.pair().relation().isDifference() != one.answer().differs())
        .map(
            one ->
                String.join(
                    "\t",
                    one.pair().number(),
                    one.pair().drawn(),
                    one.pair().relation().label(),
                    one.answer().read() ? "read" : "unread",
                    one.answer().same() ? "same" : "apart",
                    one.answer().differs() ? String.join(",", one.answer().told()) : "-"))
        .toList();
  }

  /** The figures in Markdown. */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    table
        .append("| pairs | scored | one utterance | found | precision | recall |")
        .append(" recall where both were read |\n|---|---|---|---|---|---|---|\n");
    grouping("all", one -> true, table);
    grouping("six words in common", one -> one.pair().drawn().equals("shared"), table);
    grouping("alike", one -> one.pair().drawn().equals("alike"), table);
    Map<String, Long> sameOf =
        judged.stream()
            .filter(Judged::isTrue)
            .collect(Collectors.groupingBy(o -> o.pair().documents(), Collectors.counting()));
    grouping(
        "versions of one article left out",
        one -> sameOf.getOrDefault(one.pair().documents(), 0L) < VERSIONS,
        table);
    table.append("\n| label | pairs | held to be one utterance | told to differ |\n");
    table.append("|---|---|---|---|\n");
    labels(table);
    differences(table);
    return table.toString();
  }

  private void grouping(String name, Predicate<Judged> wanted, StringBuilder table) {
    List<Judged> some = judged.stream().filter(wanted).toList();
    long same = count(some, Judged::isTrue);
    long said = count(some, one -> one.answer().same());
    long right = count(some, one -> one.isTrue() && one.answer().same());
    long read = count(some, one -> one.isTrue() && one.answer().read());
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %d | %s | %s | %s |%n",
            name,
            some.size(),
            same,
            said,
            share(right, said),
            share(right, same),
            share(right, read)));
  }

  private void labels(StringBuilder table) {
    Map<Relation, List<Judged>> byLabel =
        judged.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.pair().relation(),
                    () -> new EnumMap<>(Relation.class),
                    Collectors.toList()));
    byLabel.forEach(
        (relation, some) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d |%n",
                    relation.label(),
                    some.size(),
                    count(some, one -> one.answer().same()),
                    count(some, one -> one.answer().differs()))));
  }

  private void differences(StringBuilder table) {
    long there = count(judged, one -> one.pair().relation().isDifference());
    long told = count(judged, one -> one.answer().differs());
    long right =
        count(judged, one -> one.pair().relation().isDifference() && one.answer().differs());
    table.append(
        String.format(
            Locale.ROOT,
            "%nDifferences: precision %s of %d told, recall %s of %d.%n",
            share(right, told),
            told,
            share(right, there),
            there));
    Map<String, List<Judged>> byKind = new TreeMap<>();
    judged.forEach(
        one ->
            one.answer()
                .told()
                .forEach(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(one)));
    byKind.forEach(
        (kind, some) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%s: %d, of them %d of pairs that differ, %d of one utterance.%n",
                    kind,
                    some.size(),
                    count(some, one -> one.pair().relation().isDifference()),
                    count(some, Judged::isTrue))));
  }

  private static long count(List<Judged> some, Predicate<Judged> wanted) {
    return some.stream().filter(wanted).count();
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
  }
}
