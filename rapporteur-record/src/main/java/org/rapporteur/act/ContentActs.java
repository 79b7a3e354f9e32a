package org.rapporteur.act;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.WordTable;

/**
 * Reads what a content does when its cue does not tell, as if it were spoken to the others: "we
 * will never sign", "they must leave first", "a disgrace".
 *
 * <p>Wordings speak for acts with weights from 1 to 6; words of praise and blame add up. The act
 * with the greatest weight wins, of equals the one that bears most on the others' dealings.
 */
final class ContentActs {
  /** From what bears most on the others' dealings to what bears least. */
  private static final List<Act> ORDER =
      List.of(
          Act.CONDITION,
          Act.THREATEN,
          Act.PROMISE,
          Act.OFFER,
          Act.REJECT,
          Act.ACCEPT,
          Act.DEMAND,
          Act.REQUEST,
          Act.PROPOSE,
          Act.DENY,
          Act.CONCEDE,
          Act.DECLINE_COMMENT,
          Act.CRITICISE,
          Act.PRAISE);

  private static final double BASE_OF_JUDGEMENT = 2;
  private static final double FEWEST_JUDGEMENT = 1;
  private static final double MOST_JUDGEMENT = 3;
  private static final double LEAST = 3;

  /** How many tokens of each piece of a content count: what it does stands at its beginning. */
  private static final int REACH = 40;

  private final WordingIndex<Vote> index;
  private final Map<String, Vote> judging = new HashMap<>();

  /** For an act. */
  private record Vote(Act act, double weight) {}

  ContentActs(Inflection inflection) {
    index = new WordingIndex<>(inflection);
    for (List<String> row : WordTable.rows(ContentActs.class, "contents.tsv")) {
      if (row.get(0).equals("class")) {
        index.define(row.get(1), row.get(2));
      } else {
        index.add(new Vote(Act.ofLabel(row.get(0)), Double.parseDouble(row.get(1))), row.get(2));
      }
    }
    for (List<String> row : WordTable.rows(ContentActs.class, "polarity.tsv")) {
      Vote vote = new Vote(Act.ofLabel(row.get(0)), Double.parseDouble(row.get(1)));
      Set.of(row.get(2).split(" ", -1)).forEach(word -> judging.putIfAbsent(word, vote));
    }
  }

  /**
   * What a content does.
   *
   * @param first index of the first token of the words that tell it most clearly; -1 if no single
   *     ones do
   */
  record Told(Act act, int first) {}

  /** What the words of some stretches do together. */
  Told read(List<Stretch> stretches) {
    Map<Act, Double> weights = new EnumMap<>(Act.class);
    Map<Act, Integer> places = new EnumMap<>(Act.class);
    Map<Act, Double> judgements = new EnumMap<>(Act.class);
    for (Stretch stretch : stretches) {
      int end = Math.min(stretch.end(), stretch.first() + REACH);
      for (int i = stretch.first(); i < end; i++) {
        index.at(
            stretch,
            i,
            found -> {
              Vote vote = found.told();
              if (weights.merge(vote.act(), vote.weight(), Math::max) == vote.weight()) {
                places.putIfAbsent(vote.act(), found.first());
              }
            });
        Vote judged = judging.get(stretch.token(i).lower());
        if (judged != null) {
          judgements.merge(of(judged, stretch, i), judged.weight(), Double::sum);
        }
      }
    }
    double blame = judgements.getOrDefault(Act.CRITICISE, 0.0);
    double praise = judgements.getOrDefault(Act.PRAISE, 0.0);
    judge(Act.CRITICISE, blame - praise / 2, weights);
    judge(Act.PRAISE, praise - blame, weights);
    Act best = Act.STATE;
    double most = LEAST;
    for (Act act : ORDER) {
      double weight = weights.getOrDefault(act, 0.0);
      if (weight > most || weight == most && best == Act.STATE) {
        most = weight;
        best = act;
      }
    }
    return new Told(best, places.getOrDefault(best, -1));
  }

  private static void judge(Act act, double sum, Map<Act, Double> weights) {
    if (sum >= FEWEST_JUDGEMENT) {
      weights.merge(act, BASE_OF_JUDGEMENT + Math.min(sum, MOST_JUDGEMENT), Math::max);
    }
  }

  /** What a judging word does where it stands: "not a hero" blames. */
  private static Act of(Vote judged, Stretch stretch, int word) {
    if (!CueActs.isNegated(stretch, word)) {
      return judged.act();
    }
    return judged.act() == Act.PRAISE ? Act.CRITICISE : Act.PRAISE;
  }
}
