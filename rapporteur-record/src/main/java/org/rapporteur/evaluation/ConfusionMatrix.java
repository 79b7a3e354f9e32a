package org.rapporteur.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** How often each label was given where another was right. */
final class ConfusionMatrix<L extends Enum<L>> {
  /** So many examples make a label count in the macro F1 that is aimed at. */
  static final int OFTEN = 20;

  private final Class<L> labels;
  private final Map<L, Map<L, Integer>> counts;
  private int size;
  private int right;

  ConfusionMatrix(Class<L> labels) {
    this.labels = labels;
    this.counts = new EnumMap<>(labels);
  }

  void add(L gold, L found) {
    counts.computeIfAbsent(gold, label -> new EnumMap<>(labels)).merge(found, 1, Integer::sum);
    size++;
    right += gold == found ? 1 : 0;
  }

  int size() {
    return size;
  }

  double accuracy() {
    return size == 0 ? 0 : right / (double) size;
  }

  /** The mean F1 of the labels with at least so many examples; 0 if there are none. */
  double macroF1(int least) {
    return labels().stream()
        .filter(label -> gold(label) >= least)
        .mapToDouble(this::f1)
        .average()
        .orElse(0);
  }

  private List<L> labels() {
    return Stream.of(labels.getEnumConstants()).toList();
  }

  private double f1(L label) {
    int told = gold(label) + found(label);
    return told == 0 ? 0 : 2.0 * count(label, label) / told;
  }

  private int gold(L label) {
    return labels().stream().mapToInt(found -> count(label, found)).sum();
  }

  private int found(L label) {
    return labels().stream().mapToInt(gold -> count(gold, label)).sum();
  }

  private int count(L gold, L found) {
    return counts.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
  }

  /** A row for each right label, a column for each given one, the F1 at the end; in Markdown. */
  String toTable(Function<L, String> name) {
    List<L> used = labels().stream().filter(label -> gold(label) + found(label) > 0).toList();
    StringBuilder table = new StringBuilder("| right \\ given |");
    used.forEach(label -> table.append(' ').append(name.apply(label)).append(" |"));
    table.append(" F1 |\n|---|").append("---|".repeat(used.size() + 1)).append('\n');
    for (L gold : used) {
      table.append("| ").append(name.apply(gold)).append(" |");
      for (L found : used) {
        int count = count(gold, found);
        table.append(count == 0 ? " |" : " " + count + " |");
      }
      table.append(String.format(Locale.ROOT, " %.2f |%n", f1(gold)));
    }
    return table.toString();
  }
}
