package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Document;
import org.rapporteur.language.Meaning;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;

/** An issue prepared for reading: its phrases and words, and the way its proposition goes. */
final class Topic {
  private static final double TELLING = 1;
  private static final int SEVERAL = 2;
  private static final Set<String> AUXILIARIES =
      Set.of("be", "been", "being", "is", "are", "was", "were", "get", "gets");
  private static final Set<String> PREPOSITIONS =
      Set.of("after", "before", "by", "in", "on", "at", "from", "until", "within", "with", "to");

  private final Issue issue;
  private final List<List<String>> phrases;
  private final List<String> proposition;
  private final Set<Integer> stems;
  private final Set<String> figures;
  private final Figures amounts;
  private final int direction;
  private final int bare;

  private Topic(
      Issue issue,
      List<List<String>> phrases,
      List<String> proposition,
      List<String> object,
      Set<String> figures,
      Figures amounts,
      int direction,
      int bare) {
    this.issue = issue;
    this.phrases = List.copyOf(phrases);
    this.proposition = List.copyOf(proposition);
    this.figures = Set.copyOf(figures);
    this.amounts = amounts;
    this.direction = direction;
    this.bare = bare;
    this.stems = new LinkedHashSet<>();
    phrases.forEach(phrase -> phrase.forEach(word -> stems.add(Stem.ofWord(word))));
    object.forEach(word -> stems.add(Stem.ofWord(word)));
  }

  static Topic of(Issue issue, Meaning meaning, StanceWords words) {
    List<Token> proposition = Document.of(issue.proposition()).tokens();
    List<Hit> hits = words.in(proposition);
    Optional<Hit> verb = verb(hits);
    int subject = verb.filter(hit -> isActive(hit, proposition)).map(Hit::first).orElse(0);
    List<List<String>> phrases = new ArrayList<>();
    phrases.add(telling(Document.of(issue.name()).tokens(), meaning));
    issue.words().forEach(phrase -> phrases.add(telling(Document.of(phrase).tokens(), meaning)));
    phrases.removeIf(List::isEmpty);
    return new Topic(
        issue,
        phrases,
        telling(proposition, meaning),
        telling(proposition.subList(subject, proposition.size()), meaning),
        figures(proposition),
        Figures.in(proposition),
        product(hits),
        product(verb.map(List::of).orElse(List.of())));
  }

  private static List<String> telling(List<Token> tokens, Meaning meaning) {
    return tokens.stream()
        .filter(Stem::has)
        .map(Token::lower)
        .filter(word -> meaning.weight(word) >= TELLING)
        .distinct()
        .toList();
  }

  private static Set<String> figures(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.kind() == Token.Kind.NUMBER)
        .map(Token::text)
        .collect(Collectors.toSet());
  }

  /** The token of the main verb that moves something, and whether it has an object. */
  private static Optional<Hit> verb(List<Hit> hits) {
    return hits.stream().filter(hit -> hit.is(Sense.UP) || hit.is(Sense.DOWN)).findFirst();
  }

  private static boolean isActive(Hit verb, List<Token> proposition) {
    boolean passive =
        verb.first() > 0 && AUXILIARIES.contains(proposition.get(verb.first() - 1).lower());
    boolean object =
        verb.end() < proposition.size()
            && proposition.get(verb.end()).isWord()
            && !PREPOSITIONS.contains(proposition.get(verb.end()).lower());
    return object && !passive;
  }

  private static int product(List<Hit> hits) {
    int product = 1;
    for (Hit hit : hits) {
      product *= hit.is(Sense.DOWN) || hit.is(Sense.REJECTS) ? -1 : 1;
    }
    return product;
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

  /** Whether a token is one of its words, those who are to act left out. */
  boolean has(Token token) {
    return Stem.has(token) && stems.contains(Stem.of(token));
  }

  /** Whether a token is a number that its proposition names in figures. */
  boolean hasFigure(Token token) {
    return figures.contains(token.text());
  }

  /** The numbers in some words that can count what a number of its proposition counts. */
  Figures amountsIn(List<Token> tokens) {
    return amounts.isEmpty() ? amounts : amounts.comparableIn(Figures.in(tokens));
  }

  /** Whether some words name a number that its proposition names, with other words of it. */
  boolean isProposedIn(List<Token> tokens) {
    return !Collections.disjoint(amounts.valuesWithUnit(), amountsIn(tokens).valuesWithUnit())
        && tokens.stream().filter(this::has).map(Stem::of).distinct().count() >= SEVERAL;
  }

  /** Whether some words name another number instead of one that its proposition names. */
  boolean isOutbid(List<Token> tokens) {
    return amounts.areReplacedIn(Figures.in(tokens));
  }

  /**
   * Whether some words let nobody fall short of a number that its proposition names.
   *
   * @param refused whether the words turn something down
   */
  boolean isUpheld(List<Token> tokens, boolean refused) {
    return amounts.areUpheldIn(Figures.in(tokens), refused);
  }

  /**
   * 1 or -1: the way that the proposition goes, all its words taken together, to be compared with
   * clauses that say which way something goes.
   */
  int direction() {
    return direction;
  }

  /**
   * 1 if who speaks well of what the proposition is about would be for it, -1 if against it: by its
   * main verb alone.
   */
  int bare() {
    return bare;
  }
}
