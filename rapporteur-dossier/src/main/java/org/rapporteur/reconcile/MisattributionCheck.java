package org.rapporteur.reconcile;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;
import org.rapporteur.statement.Statement;

/**
 * Finds a quotation given to one person in a passage that tells what another said. One sign alone,
 * the statements around it, is weak; that another report gives its substance to the other is the
 * second.
 */
final class MisattributionCheck {
  private static final int AROUND = 5;
  private static final int FEWEST_BEFORE = 2;
  private static final double ONE_SIGN = 0.3;
  private static final double TWO_SIGNS = 0.62;
  private static final double ALIKE = 0.3;
  private static final double TELLING = 6;
  private static final int LATEST = 40;
  private static final int MOST = 20;

  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<Said>> bySpeaker = new HashMap<>();

  /** A statement and how alike it is to another. */
  private record Echo(Said said, double likeness) {}

  /**
   * @param said all statements, in the order of filing
   * @param actors those of the dossier
   */
  MisattributionCheck(List<Said> said, List<Actor> actors) {
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
    for (Said statement : said) {
      bySpeaker.computeIfAbsent(statement.speaker(), speaker -> new ArrayList<>()).add(statement);
    }
  }

  /**
   * The suspect quotations of a report.
   *
   * @param told its statements in the order of the text
   */
  List<Finding> of(List<Said> told) {
    List<Said> outer = told.stream().filter(statement -> !statement.isInner()).toList();
    List<Finding> found = new ArrayList<>();
    for (int i = FEWEST_BEFORE; i + 1 < outer.size() && found.size() < MOST; i++) {
      suspect(outer, i).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Finding> suspect(List<Said> told, int i) {
    Said odd = told.get(i);
    String around = told.get(i - 1).speaker();
    boolean passage =
        !around.isEmpty()
            && around.equals(told.get(i + 1).speaker())
            && around.equals(told.get(i - FEWEST_BEFORE).speaker());
    boolean direct = odd.filed().statement().kind() == Statement.Kind.DIRECT;
    if (!passage || !direct || !isPerson(odd.speaker()) || !isPerson(around)) {
      return Optional.empty();
    }
    boolean alone = !odd.speaker().equals(around);
    for (int k = Math.max(0, i - AROUND); k < Math.min(told.size(), i + AROUND); k++) {
      alone &= k == i || !told.get(k).speaker().equals(odd.speaker());
    }
    if (!alone || odd.filed().statement().source().isEmpty()) {
      return Optional.empty();
    }
    List<Mark> evidence = new ArrayList<>();
    evidence.add(new Mark(odd.filed().report(), odd.filed().statement().source().get(0)));
    Wording words = odd.content();
    Optional<Echo> echo = echo(odd, words, around);
    double own = echo(odd, words, odd.speaker()).map(Echo::likeness).orElse(0.0);
    if (own > 0 && own >= echo.map(Echo::likeness).orElse(0.0)) {
      return Optional.empty();
    }
    echo.map(Echo::said)
        .map(Said::filed)
        .ifPresent(
            filed -> evidence.add(new Mark(filed.report(), filed.statement().content().get(0))));
    String name = actors.get(around).name();
    return Optional.of(
        new Finding(
            Kind.MISATTRIBUTION,
            Severity.HIGH,
            echo.isPresent() ? TWO_SIGNS : ONE_SIGN,
            "A quotation is given to "
                + actors.get(odd.speaker()).name()
                + " where the report tells what "
                + name
                + " said"
                + (echo.isPresent() ? "; another report has " + name + " say it" : ""),
            evidence));
  }

  private boolean isPerson(String id) {
    Actor actor = actors.get(id);
    return actor != null && actor.named() && actor.kind() == ActorKind.PERSON;
  }

  /** The statement of another report, of those filed next, in which a speaker says the same. */
  private Optional<Echo> echo(Said odd, Wording words, String speaker) {
    return nearest(bySpeaker.getOrDefault(speaker, List.of()), odd).stream()
        .map(said -> new Echo(said, likeness(words, said.content())))
        .filter(echo -> echo.likeness() >= ALIKE)
        .max(comparingDouble(Echo::likeness));
  }

  /** Those of some statements that were filed next to one of another report, the nearest first. */
  private static List<Said> nearest(List<Said> theirs, Said odd) {
    int after = firstAfter(theirs, odd);
    int before = after - 1;
    List<Said> nearest = new ArrayList<>();
    while (nearest.size() < LATEST && (before >= 0 || after < theirs.size())) {
      boolean back =
          after == theirs.size()
              || before >= 0
                  && odd.number() - theirs.get(before).number()
                      <= theirs.get(after).number() - odd.number();
      Said next = theirs.get(back ? before-- : after++);
      if (next.place() != odd.place()) {
        nearest.add(next);
      }
    }
    return nearest;
  }

  private static int firstAfter(List<Said> theirs, Said odd) {
    int low = 0;
    int high = theirs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (theirs.get(middle).number() <= odd.number()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double likeness(Wording odd, Wording said) {
    double shared = odd.sharedWeight(said);
    double mean = Math.sqrt(odd.weight() * said.weight());
    return mean > 0 && shared >= TELLING ? shared / mean : 0;
  }
}
