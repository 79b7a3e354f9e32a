package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.report.Span;

/**
 * How well mentions are grouped into entities, by the three measures whose mean is the CoNLL score
 * (Pradhan et al. 2014): MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and CEAF with
 * the entity similarity (Luo 2005). Entities of one mention are left out, as in CoNLL 2012. Texts
 * are added up. For one thread.
 */
final class CoreferenceScore {
  private final Ratio muc = new Ratio();
  private final Ratio cubed = new Ratio();
  private final Ratio ceaf = new Ratio();

  /** Sums of what recall and precision are shares of. */
  private static final class Ratio {
    private double found;
    private double gold;
    private double right;
    private double given;

    private double recall() {
      return gold == 0 ? 0 : found / gold;
    }

    private double precision() {
      return given == 0 ? 0 : right / given;
    }

    private double f1() {
      double sum = recall() + precision();
      return sum == 0 ? 0 : 2 * recall() * precision() / sum;
    }
  }

  /** Adds a text: its entities as annotated and as given, each a set of mentions. */
  void add(List<Set<Span>> annotated, List<Set<Span>> given) {
    List<Set<Span>> gold = annotated.stream().filter(entity -> entity.size() > 1).toList();
    List<Set<Span>> system = given.stream().filter(entity -> entity.size() > 1).toList();
    Map<Span, Integer> goldOf = entityOf(gold);
    Map<Span, Integer> systemOf = entityOf(system);
    muc.found += links(gold, systemOf);
    muc.gold += gold.stream().mapToInt(entity -> entity.size() - 1).sum();
    muc.right += links(system, goldOf);
    muc.given += system.stream().mapToInt(entity -> entity.size() - 1).sum();
    cubed.found += shares(gold, systemOf);
    cubed.gold += goldOf.size();
    cubed.right += shares(system, goldOf);
    cubed.given += systemOf.size();
    double similarity = similarity(gold, system);
    ceaf.found += similarity;
    ceaf.gold += gold.size();
    ceaf.right += similarity;
    ceaf.given += system.size();
  }

  private static Map<Span, Integer> entityOf(List<Set<Span>> entities) {
    Map<Span, Integer> of = new HashMap<>();
    for (int e = 0; e < entities.size(); e++) {
      for (Span mention : entities.get(e)) {
        of.put(mention, e);
      }
    }
    return of;
  }

  /** Links that hold the mentions of each entity together on the other side too. */
  private static int links(List<Set<Span>> entities, Map<Span, Integer> other) {
    int links = 0;
    for (Set<Span> entity : entities) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (Span mention : entity) {
        Integer part = other.get(mention);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      links += entity.size() - parts.size() - alone;
    }
    return links;
  }

  /** For each mention, the share of its entity that is with it on the other side; their sum. */
  private static double shares(List<Set<Span>> entities, Map<Span, Integer> other) {
    double sum = 0;
    for (Set<Span> entity : entities) {
      Map<Integer, Integer> parts = new HashMap<>();
      entity.forEach(
          mention -> {
            Integer part = other.get(mention);
            if (part != null) {
              parts.merge(part, 1, Integer::sum);
            }
          });
      for (int together : parts.values()) {
        sum += (double) together * together / entity.size();
      }
    }
    return sum;
  }

  /** The greatest sum of similarities of entities paired one to one. */
  private static double similarity(List<Set<Span>> gold, List<Set<Span>> system) {
    int size = Math.max(gold.size(), system.size());
    double[][] similarities = new double[size][size];
    for (int g = 0; g < gold.size(); g++) {
      for (int s = 0; s < system.size(); s++) {
        Set<Span> both = new HashSet<>(gold.get(g));
        both.retainAll(system.get(s));
        similarities[g][s] = 2.0 * both.size() / (gold.get(g).size() + system.get(s).size());
      }
    }
    return greatestSum(similarities);
  }

  /** The best assignment of rows to columns (Kuhn 1955, Munkres 1957), its sum. */
  static double greatestSum(double[][] gain) {
    int n = gain.length;
    double[] row = new double[n + 1];
    double[] column = new double[n + 1];
    int[] match = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      assign(gain, i, row, column, match);
    }
    double sum = 0;
    for (int j = 1; j <= n; j++) {
      sum += gain[match[j] - 1][j - 1];
    }
    return sum;
  }

  /** Finds a column for one more row by the shortest augmenting path. */
  private static void assign(double[][] gain, int i, double[] row, double[] column, int[] match) {
    int n = gain.length;
    int[] way = new int[n + 1];
    double[] least = new double[n + 1];
    boolean[] used = new boolean[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    match[0] = i;
    int at = 0;
    while (match[at] != 0) {
      used[at] = true;
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= n; j++) {
        if (!used[j]) {
          double cost = -gain[match[at] - 1][j - 1] - row[match[at]] - column[j];
          if (cost < least[j]) {
            least[j] = cost;
            way[j] = at;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= n; j++) {
        if (used[j]) {
          row[match[j]] += delta;
          column[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      at = next;
    }
    while (at != 0) {
      match[at] = match[way[at]];
      at = way[at];
    }
  }

  /** The mean F1 of the three measures, 0 to 1. */
  double conll() {
    return (muc.f1() + cubed.f1() + ceaf.f1()) / 3;
  }

  /** A line a measure: recall, precision, F1; then the mean. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("MUC", muc));
    lines.add(line("B-cubed", cubed));
    lines.add(line("CEAF-e", ceaf));
    lines.add(String.format(Locale.ROOT, "%-10s %22.3f", "CoNLL", conll()));
    return lines;
  }

  private static String line(String name, Ratio ratio) {
    return String.format(
        Locale.ROOT,
        "%-10s %6.3f %7.3f %7.3f",
        name,
        ratio.precision(),
        ratio.recall(),
        ratio.f1());
  }
}
