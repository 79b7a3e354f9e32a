package org.rapporteur.issue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.issue.StanceReader.Signs;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Realis;

/** Where one statement puts its speaker towards an issue that it bears on. */
interface Leaning {

  /** Above 0 if the statement is for the proposition, below if it is against it. */
  double side();

  /**
   * The bearing of the statement on an issue.
   *
   * @param side the statement's own, and what the same speaker's other statements add to it
   */
  Bearing bearing(Issue issue, double side);

  /**
   * By rules.
   *
   * @param statement the statement
   * @param bears chance that it bears on the issue
   * @param signs what tells its stance
   * @param side its own side
   */
  record Ruled(Statement statement, double bears, Signs signs, double side) implements Leaning {
    private static final double LEAST = 0.35;

    @Override
    public Bearing bearing(Issue issue, double whole) {
      Stance stance = stance(whole);
      List<Span> condition =
          stance == Stance.CONDITIONAL ? signs.condition().stream().toList() : List.of();
      return new Bearing(issue.id(), stance, condition, bears / (1 + Math.exp(-Math.abs(whole))));
    }

    private Stance stance(double whole) {
      if (signs.evasive() || statement.realis() == Realis.HYPOTHETICAL) {
        return Stance.UNCLEAR;
      }
      if (signs.condition().isPresent()) {
        return Stance.CONDITIONAL;
      }
      if (signs.open()) {
        return Stance.OPEN;
      }
      if (Math.abs(whole) < LEAST) {
        return Stance.UNCLEAR;
      }
      return whole > 0 ? Stance.FAVOURS : Stance.OPPOSES;
    }
  }

  /**
   * By a trained model.
   *
   * @param bears chance that the statement bears on the issue
   * @param chances of all stances
   * @param ruled its side by rules
   * @param pledged whether by rules what it is for is pledged on a condition
   * @param condition the clause that opens like a condition, if there is one
   */
  record Learned(
      double bears,
      Map<Stance, Double> chances,
      double ruled,
      boolean pledged,
      Optional<Span> condition)
      implements Leaning {
    private static final double FARTHEST = 3;
    private static final double TINY = 1e-6;

    @Override
    public double side() {
      double odds =
          Math.log(chances.get(Stance.FAVOURS) + TINY)
              - Math.log(chances.get(Stance.OPPOSES) + TINY);
      return Math.max(-FARTHEST, Math.min(FARTHEST, odds)) + ruled;
    }

    @Override
    public Bearing bearing(Issue issue, double whole) {
      Map<Stance, Double> all = new EnumMap<>(chances);
      double sided = all.get(Stance.FAVOURS) + all.get(Stance.OPPOSES);
      double favouring = sided / (1 + Math.exp(-whole));
      all.put(Stance.FAVOURS, favouring);
      all.put(Stance.OPPOSES, sided - favouring);
      if (pledged) {
        all.merge(Stance.CONDITIONAL, all.put(Stance.FAVOURS, 0.0), Double::sum);
      }
      Map.Entry<Stance, Double> best =
          Collections.max(all.entrySet(), Map.Entry.comparingByValue());
      List<Span> words =
          best.getKey() == Stance.CONDITIONAL ? condition.stream().toList() : List.of();
      return new Bearing(issue.id(), best.getKey(), words, Math.min(1, bears * best.getValue()));
    }
  }
}
