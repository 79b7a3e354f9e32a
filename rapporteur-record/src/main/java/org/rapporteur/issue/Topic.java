package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Document;
import org.rapporteur.language.Meaning;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;

/** An issue prepared for reading: its phrases and words, and the way its proposition goes. */
final class Topic {
  private static final double TELLING = 1;

  private final Issue issue;
  private final List<List<String>> phrases;
  private final List<String> proposition;
  private final Set<Integer> stems;
  private final int direction;

  private Topic(
      Issue issue, List<List<String>> phrases, List<String> proposition, int direction) {
    this.issue = issue;
    this.phrases = List.copyOf(phrases);
    this.proposition = List.copyOf(proposition);
    this.direction = direction;
    this.stems = new LinkedHashSet<>();
    phrases.forEach(phrase -> phrase.forEach(word -> stems.add(Stem.ofWord(word))));
    proposition.forEach(word -> stems.add(Stem.ofWord(word)));
  }

  static Topic of(Issue issue, Meaning meaning, StanceWords words) {
    List<Token> proposition = Document.of(issue.proposition()).tokens();
    List<List<String>> phrases = new ArrayList<>();
    phrases.add(telling(Document.of(issue.name()).tokens(), meaning));
    issue.words().forEach(phrase -> phrases.add(telling(Document.of(phrase).tokens(), meaning)));
    phrases.removeIf(List::isEmpty);
    return new Topic(
        issue, phrases, telling(proposition, meaning), direction(proposition, words));
  }

  private static List<String> telling(List<Token> tokens, Meaning meaning) {
    return tokens.stream()
        .filter(Stem::has)
        .map(Token::lower)
        .filter(word -> meaning.weight(word) >= TELLING)
        .distinct()
        .toList();
  }

  private static int direction(List<Token> proposition, StanceWords words) {
    int direction = 1;
    for (Hit hit : words.in(proposition)) {
      boolean turned = hit.is(Sense.DOWN) || hit.is(Sense.REJECTS);
      direction = turned ? -direction : direction;
    }
    return direction;
  }

  Issue issue() {
    return issue;
  }

  /** Its name and words, each as the words of it that tell something, in lower case. */
  List<List<String>> phrases() {
    return phrases;
  }

  /** The words of its proposition that tell something, in lower case. */
  List<String> proposition() {
    return proposition;
  }

  /** Whether a token is one of its words. */
  boolean has(Token token) {
    return Stem.has(token) && stems.contains(Stem.of(token));
  }

  /** 1 if the proposition brings something about or keeps it, -1 if it ends or lessens it. */
  int direction() {
    return direction;
  }
}
