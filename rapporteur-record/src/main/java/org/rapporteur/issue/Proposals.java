package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.issue.PairReader.Chances;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.statement.Statement;

/**
 * Reads what a sentence puts that need be nobody's statement: "Under the plan, the toll would be
 * cut." Immutable, safe for threads.
 */
final class Proposals {
  private static final double FLOOR = 0.75;

  private final List<Topic> topics;
  private final IssueMatcher matcher;
  private final Optional<PairReader> pairs;

  /**
   * A reader of what is put.
   *
   * @param pairs the trained model; without it nothing is read
   */
  Proposals(List<Topic> topics, IssueMatcher matcher, Optional<PairReader> pairs) {
    this.topics = topics;
    this.matcher = matcher;
    this.pairs = pairs;
  }

  /**
   * What is said by a yes or no at a token to what its sentence puts before it, or else the
   * sentence before: for each issue, the same side or the other.
   */
  List<Bearing> answered(Document document, int token, boolean yes) {
    int place = document.sentenceIndexOf(token);
    List<Bearing> here = answered(document, document.sentences().get(place).first(), token, yes);
    if (!here.isEmpty() || place == 0) {
      return here;
    }
    Sentence before = document.sentences().get(place - 1);
    return answered(document, before.first(), before.end(), yes);
  }

  private List<Bearing> answered(Document document, int first, int end, boolean yes) {
    if (pairs.isEmpty() || first >= end) {
      return List.of();
    }
    double[] met = matcher.met(document.tokens().subList(first, end));
    Statement put =
        new Statement(
            List.of(),
            List.of(),
            List.of(document.span(first, end)),
            Statement.Kind.INDIRECT,
            Statement.Realis.ASSERTED,
            1);
    List<Bearing> bearings = new ArrayList<>();
    for (int t = 0; t < met.length; t++) {
      if (met[t] >= FLOOR) {
        Issue issue = topics.get(t).issue();
        Chances chances = Chances.of(pairs.get().glance(document, put, issue).read());
        double wanted = chances.stances().get(Stance.FAVOURS);
        double unwanted = chances.stances().get(Stance.OPPOSES);
        if (Math.max(wanted, unwanted) > chances.none()) {
          Stance stance = wanted > unwanted == yes ? Stance.FAVOURS : Stance.OPPOSES;
          bearings.add(
              new Bearing(issue.id(), stance, List.of(), met[t] * Math.max(wanted, unwanted)));
        }
      }
    }
    return List.copyOf(bearings);
  }
}
