package org.rapporteur.issue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;

/**
 * Tells which issues a statement bears on: by the terms that it shares with an issue's name,
 * proposition and words, each weighing as much as it is rare in news and peculiar to one issue.
 * Where the statement only points ("it", "the plan"), the words before it count as well.
 */
final class IssueMatcher {
  private static final Set<String> POINTERS =
      Set.of(
          "it", "this", "that", "they", "them", "he", "she", "plan", "proposal", "deal", "idea",
          "move", "offer", "decision", "measure", "figure", "step", "so");
  private static final double PHRASE = 0.5;

  private final List<Topic> topics;
  private final Map<Integer, Integer> sharing = new HashMap<>();

  IssueMatcher(List<Topic> topics) {
    this.topics = List.copyOf(topics);
    topics.forEach(topic -> topic.terms().forEach(term -> sharing.merge(term, 1, Integer::sum)));
  }

  /** How sure it is that a statement bears on each issue, 0 to 1, in the order of the issues. */
  double[] match(Passage passage) {
    double[] own = match(passage.content());
    double[] cue = match(passage.cue());
    double[] sentence = match(passage.sentence());
    double[] before = match(passage.preceding());
    boolean points = passage.content().stream().anyMatch(token -> POINTERS.contains(token.lower()));
    boolean brief = passage.content().size() < 12;
    double[] sure = new double[topics.size()];
    for (int t = 0; t < sure.length; t++) {
      double around = Math.max(sentence[t] * 0.8, before[t] * (points || brief ? 0.7 : 0.5));
      sure[t] = 1 - (1 - own[t]) * (1 - 0.8 * cue[t]) * (1 - 0.6 * around);
    }
    return sure;
  }

  /** How sure it is that some words belong to each issue, 0 to 1, in the order of the issues. */
  double[] match(List<Token> tokens) {
    int[] terms = tokens.stream().filter(Stem::has).mapToInt(Stem::of).toArray();
    double[] sure = new double[topics.size()];
    for (int t = 0; t < sure.length; t++) {
      Topic topic = topics.get(t);
      Set<Integer> seen = new HashSet<>();
      double unlike = 1;
      for (int term : terms) {
        if (topic.weight(term) > 0 && seen.add(term)) {
          unlike *= 1 - 0.6 * topic.weight(term) / sharing.get(term);
        }
      }
      for (int[] phrase : topic.phrases()) {
        if (phrase.length > 1 && contains(terms, phrase)) {
          unlike *= 1 - PHRASE;
        }
      }
      sure[t] = 1 - unlike;
    }
    return sure;
  }

  private static boolean contains(int[] terms, int[] phrase) {
    for (int i = 0; i + phrase.length <= terms.length; i++) {
      if (Arrays.equals(terms, i, i + phrase.length, phrase, 0, phrase.length)) {
        return true;
      }
    }
    return false;
  }
}
