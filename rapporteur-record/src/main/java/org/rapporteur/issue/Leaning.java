package org.rapporteur.issue;

import java.util.Arrays;
import java.util.List;
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
      return new Bearing(
          issue.id(), stance, condition, bears / (1 + Math.exp(-Math.abs(whole))));
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
   * @param chances of the stances, in their order; they add up to 1
   * @param condition the clause that opens like a condition, if there is one
   */
  record Learned(double bears, double[] chances, Optional<Span> condition) implements Leaning {
    private static final double FARTHEST = 3;

    @Override
    public double side() {
      double odds = Math.log(chances[0] + 1e-6) - Math.log(chances[1] + 1e-6);
      return Math.max(-FARTHEST, Math.min(FARTHEST, odds));
    }

    @Override
    public Bearing bearing(Issue issue, double whole) {
      double[] all = chances.clone();
      double sided = chances[0] + chances[1];
      all[0] = sided / (1 + Math.exp(-whole));
      all[1] = sided - all[0];
      int best = 0;
      for (int i = 1; i < all.length; i++) {
        best = all[i] > all[best] ? i : best;
      }
      Stance stance = Stance.values()[best];
      List<Span> words =
          stance == Stance.CONDITIONAL ? condition.stream().toList() : List.of();
      return new Bearing(issue.id(), stance, words, Math.min(1, bears * all[best]));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Learned that
          && bears == that.bears
          && Arrays.equals(chances, that.chances)
          && condition.equals(that.condition);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(chances);
    }
  }
}
