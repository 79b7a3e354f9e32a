package org.rapporteur.position;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.issue.Stance;

/** What is told of one party on one issue, and the positions that follow from it. */
final class Cell {
  /** Days in which what was said loses half its weight. */
  private static final double HALF_LIFE = 30;

  /** By how much others must outweigh a position that nobody who held it has left. */
  private static final double MARGIN = 1.25;

  private final String party;
  private final String issue;
  private final List<Evidence> evidence;

  /** What a copy or rewrite tells otherwise than its source. */
  private final List<Evidence> twisted;

  private final Map<String, Double> weights;

  /**
   * @param evidence in any order, one or more
   */
  Cell(String party, String issue, List<Evidence> evidence) {
    this.party = party;
    this.issue = issue;
    List<Evidence> clear = evidence.stream().filter(e -> e.stance() != Stance.UNCLEAR).toList();
    List<Evidence> telling =
        settled(clear.isEmpty() ? evidence : clear).stream().sorted(Evidence.ORDER).toList();
    Map<Evidence, List<Evidence>> repeating = repeating(telling);
    this.evidence = telling.stream().filter(e -> !repeating.containsKey(e)).toList();
    this.twisted =
        telling.stream()
            .filter(repeating::containsKey)
            .filter(e -> repeating.get(e).stream().noneMatch(o -> o.stance() == e.stance()))
            .toList();
    this.weights = weights(this.evidence);
  }

  /** Positions in the order of time. */
  List<Position> positions() {
    List<Run> runs = runs();
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Optional<Run> next = i + 1 < runs.size() ? Optional.of(runs.get(i + 1)) : Optional.empty();
      positions.add(position(runs.get(i), next));
    }
    return positions;
  }

  /**
   * The evidence with one day for what may be one moment: an utterance, or what a speaker is said
   * to have said in the reports of a story that tell no day.
   */
  private static List<Evidence> settled(Collection<Evidence> evidence) {
    Map<String, Period> moments = new HashMap<>();
    for (Evidence e : evidence) {
      for (String moment : e.moments()) {
        e.when().ifPresent(when -> moments.merge(moment, when, Cell::earlier));
      }
    }
    return evidence.stream()
        .map(
            e ->
                (e.told() ? e.utterances() : e.moments())
                    .stream()
                        .flatMap(moment -> Optional.ofNullable(moments.get(moment)).stream())
                        .reduce(Cell::earlier)
                        .map(e::at)
                        .orElse(e))
        .toList();
  }

  private static Period earlier(Period one, Period other) {
    return Collections.min(List.of(one, other));
  }

  /** What copies and rewrites tell again, with what their source told already. */
  private static Map<Evidence, List<Evidence>> repeating(List<Evidence> telling) {
    Map<Evidence, List<Evidence>> repeating = new HashMap<>();
    telling.stream()
        .collect(groupingBy(e -> e.provenance().origin() + "\n" + e.voice()))
        .values()
        .forEach(
            alike ->
                alike.forEach(
                    one -> {
                      List<Evidence> told = alike.stream().filter(one::repeats).toList();
                      if (!told.isEmpty()) {
                        repeating.put(one, told);
                      }
                    }));
    return repeating;
  }

  /**
   * Directness times how surely the stance was read, halved with every {@link #HALF_LIFE}; what is
   * undated weighs as the oldest.
   */
  private static Map<String, Double> weights(List<Evidence> telling) {
    List<LocalDate> days =
        telling.stream().flatMap(e -> e.when().stream()).map(Period::last).sorted().toList();
    Map<String, Double> weights = new TreeMap<>();
    for (Evidence e : telling) {
      double age = 0;
      if (!days.isEmpty()) {
        LocalDate day = e.when().map(Period::last).orElse(days.get(0));
        age = ChronoUnit.DAYS.between(day, days.get(days.size() - 1));
      }
      weights.put(e.id(), e.directness() * e.confidence() * Math.pow(2, -age / HALF_LIFE));
    }
    return weights;
  }

  /** A stance that stands for a time. */
  private record Run(
      Stance stance, Optional<LocalDate> from, List<Evidence> standing, boolean moved) {

    boolean isBackTo(Run other, Run between) {
      return stance == other.stance && !moved && !between.moved;
    }
  }

  private List<Run> runs() {
    Map<LocalDate, List<Evidence>> byDay = new TreeMap<>();
    for (Evidence e : evidence) {
      e.when().ifPresent(when -> byDay.computeIfAbsent(when.last(), d -> new ArrayList<>()).add(e));
    }
    if (byDay.isEmpty()) {
      return List.of(new Run(strongest(evidence), Optional.empty(), evidence, false));
    }
    List<Run> runs = new ArrayList<>();
    List<Evidence> standing = new ArrayList<>();
    byDay.forEach(
        (day, said) -> {
          Set<Stance> movedTo = EnumSet.noneOf(Stance.class);
          Optional<Stance> held =
              runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1).stance());
          said.forEach(e -> standing.removeIf(earlier -> leaves(e, earlier, held, movedTo)));
          standing.addAll(said);
          Stance strongest = strongest(standing);
          boolean moved = movedTo.contains(strongest);
          if (held.isEmpty() || gives(held.get(), strongest, moved, standing)) {
            runs.add(new Run(strongest, Optional.of(day), List.copyOf(standing), moved));
            joinWithoutAMove(runs);
          }
        });
    return runs;
  }

  /** Whether something said takes an earlier statement back; notes who leaves what was held. */
  private static boolean leaves(
      Evidence later, Evidence earlier, Optional<Stance> held, Set<Stance> movedTo) {
    boolean withdraws = later.withdraws(earlier);
    if (withdraws && held.filter(stance -> stance == earlier.stance()).isPresent()) {
      movedTo.add(later.stance());
    }
    return withdraws;
  }

  private boolean gives(Stance held, Stance strongest, boolean moved, List<Evidence> standing) {
    if (strongest == held) {
      return false;
    }
    Map<Stance, Double> tally = tally(standing);
    if (moved || !tally.containsKey(held)) {
      return true;
    }
    Evidence first =
        standing.stream().filter(e -> e.stance() == held).min(Evidence.ORDER).orElseThrow();
    return tally.get(strongest) > MARGIN * tally.get(held)
        && standing.stream().anyMatch(e -> e.stance() == strongest && e.isAfter(first));
  }

  /** Two at odds, each repeating what he holds, are no change there and back. */
  private static void joinWithoutAMove(List<Run> runs) {
    int last = runs.size() - 1;
    if (last >= 2 && runs.get(last).isBackTo(runs.get(last - 2), runs.get(last - 1))) {
      runs.remove(last);
      runs.remove(last - 1);
    }
  }

  private Stance strongest(Collection<Evidence> standing) {
    Map<Stance, Double> tally = tally(standing);
    Map<Stance, Double> sure =
        standing.stream().collect(groupingBy(Evidence::stance, summingDouble(e -> e.confidence())));
    return tally.keySet().stream()
        .max(
            Comparator.comparingDouble((Stance stance) -> tally.get(stance))
                .thenComparing(sure::get)
                .thenComparing(Comparator.reverseOrder()))
        .orElse(Stance.UNCLEAR);
  }

  /** The weight of each stance: of each independent source the weightiest statement counts. */
  private Map<Stance, Double> tally(Collection<Evidence> standing) {
    Map<Stance, Map<String, Double>> bySource = new EnumMap<>(Stance.class);
    for (Evidence e : standing) {
      bySource
          .computeIfAbsent(e.stance(), s -> new TreeMap<>())
          .merge(e.provenance().origin(), weights.get(e.id()), Math::max);
    }
    Map<Stance, Double> tally = new EnumMap<>(Stance.class);
    bySource.forEach(
        (stance, sources) ->
            tally.put(stance, sources.values().stream().mapToDouble(w -> w).sum()));
    return tally;
  }

  private Position position(Run run, Optional<Run> next) {
    List<Evidence> during = evidence.stream().filter(e -> isDuring(e, run, next)).toList();
    List<Evidence> holding = new ArrayList<>();
    run.standing().stream()
        .filter(e -> e.stance() == run.stance() && !during.contains(e))
        .forEach(holding::add);
    during.stream().filter(e -> e.stance() == run.stance()).forEach(holding::add);
    holding.sort(
        Comparator.comparingDouble((Evidence e) -> -weights.get(e.id()))
            .thenComparing(Evidence.ORDER));
    List<Evidence> against = new ArrayList<>(during);
    twisted.stream().filter(e -> isDuring(e, run, next)).forEach(against::add);
    return new Position(
        party,
        issue,
        run.stance(),
        since(run),
        next.map(Cell::since).orElse(""),
        (int) holding.stream().map(e -> e.provenance().origin()).distinct().count(),
        against.stream()
            .filter(e -> e.stance() != run.stance())
            .sorted(Evidence.ORDER)
            .map(Evidence::id)
            .toList(),
        holding.stream().map(Evidence::id).collect(collectingAndThen(toList(), List::copyOf)));
  }

  /** Whether something was said while a run stood; what is undated belongs to the last. */
  private static boolean isDuring(Evidence e, Run run, Optional<Run> next) {
    if (e.when().isEmpty() || run.from().isEmpty()) {
      return next.isEmpty();
    }
    LocalDate day = e.when().get().last();
    return !day.isBefore(run.from().get())
        && next.flatMap(Run::from).map(day::isBefore).orElse(true);
  }

  /** The date that the reports give for what began the run. */
  private static String since(Run run) {
    return run.standing().stream()
        .filter(e -> e.stance() == run.stance())
        .flatMap(e -> e.when().stream())
        .filter(when -> run.from().filter(when.last()::equals).isPresent())
        .map(Period::iso)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElseGet(() -> run.from().map(LocalDate::toString).orElse(""));
  }
}
