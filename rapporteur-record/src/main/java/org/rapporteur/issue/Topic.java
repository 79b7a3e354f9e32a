package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Document;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;

/** An issue prepared for reading: its terms with their weights and the way its proposition goes. */
final class Topic {
  private static final double TOO_COMMON = 0.4;
  private static final double NAMED = 1;
  private static final double PROPOSED = 0.7;
  private static final double MOST = 7;

  private final Issue issue;
  private final Map<Integer, Double> weights = new HashMap<>();
  private final List<int[]> phrases = new ArrayList<>();
  private final int direction;

  private Topic(Issue issue, int direction) {
    this.issue = issue;
    this.direction = direction;
  }

  static Topic of(Issue issue, GeneralEnglish english, StanceWords words) {
    List<Token> proposition = Document.of(issue.proposition()).tokens();
    Topic topic = new Topic(issue, direction(proposition, words));
    topic.add(Document.of(issue.name()).tokens(), NAMED, english);
    topic.add(proposition, PROPOSED, english);
    for (String phrase : issue.words()) {
      List<Token> tokens = Document.of(phrase).tokens();
      topic.add(tokens, NAMED, english);
      int[] terms = tokens.stream().filter(Stem::has).mapToInt(Stem::of).toArray();
      if (terms.length > 0) {
        topic.phrases.add(terms);
      }
    }
    return topic;
  }

  private static int direction(List<Token> proposition, StanceWords words) {
    int direction = 1;
    for (Hit hit : words.in(proposition)) {
      boolean turned = hit.is(Sense.DOWN) || hit.is(Sense.REJECTS);
      direction = turned ? -direction : direction;
    }
    return direction;
  }

  private void add(List<Token> tokens, double weight, GeneralEnglish english) {
    for (Token token : tokens) {
      if (Stem.has(token) && english.share(Stem.of(token)) < TOO_COMMON) {
        int term = Stem.of(token);
        double rarity = Math.min(1, -Math.log(english.share(term)) / MOST);
        weights.merge(term, weight * rarity, Math::max);
      }
    }
  }

  Issue issue() {
    return issue;
  }

  /** Weight of a term, 0 to 1; 0 if it is none of the issue's. */
  double weight(int term) {
    return weights.getOrDefault(term, 0.0);
  }

  /** All terms. */
  Set<Integer> terms() {
    return new HashSet<>(weights.keySet());
  }

  /** The issue's words and phrases as terms. */
  List<int[]> phrases() {
    return phrases;
  }

  /** 1 if the proposition brings something about or keeps it, -1 if it ends or lessens it. */
  int direction() {
    return direction;
  }
}
