package org.rapporteur.act;

import java.util.List;
import org.rapporteur.encoder.WordScores;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * What a trained model says of the acts of a report's statements: the mean over the words of a cue
 * and the mean over those of its content, added up, are unnormalised logarithms of chances.
 */
final class LearnedActs {
  private static final List<Act> ACTS = List.of(Act.values());

  private final Document document;
  private final WordScores scores;

  LearnedActs(Document document, WordScores scores) {
    this.document = document;
    this.scores = scores;
  }

  /**
   * The likeliest act of a statement.
   *
   * @param ruled the act that rules give
   * @param trust what is added to the logarithm of that act's chance
   */
  Act best(Statement statement, Act ruled, double trust) {
    double[] sums = new double[ACTS.size()];
    add(statement.cue(), 0, sums);
    add(statement.content(), ACTS.size(), sums);
    sums[ACTS.indexOf(ruled)] += trust;
    int best = 0;
    for (int act = 1; act < sums.length; act++) {
      best = sums[act] > sums[best] ? act : best;
    }
    return ACTS.get(best);
  }

  private void add(List<Span> spans, int column, double[] sums) {
    double[] added = new double[sums.length];
    int words = 0;
    for (Span span : spans) {
      int end = document.text().viewPosition(span.end());
      int word = scores.wordFrom(document.text().viewPosition(span.start()));
      while (word < scores.words().size() && scores.words().start(word) < end) {
        for (int act = 0; act < added.length; act++) {
          added[act] += scores.rows().get(word)[column + act];
        }
        words++;
        word++;
      }
    }
    for (int act = 0; act < added.length && words > 0; act++) {
      sums[act] += added[act] / words;
    }
  }
}
