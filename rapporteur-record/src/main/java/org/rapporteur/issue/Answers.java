package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Realis;

/**
 * Finds statements that say yes or no to what somebody else has just put: "Lind offered to open the
 * harbour. Roth turned the offer down." What such a statement is about, and which side it takes,
 * its own words do not tell; those of the other do.
 */
final class Answers {
  private static final int FARTHEST_SENTENCE = 2;

  /** Verbs for saying yes; those for saying no are {@link Sense#REJECTS}. */
  private static final Set<String> YES =
      Set.of(
          "accept", "agree", "approve", "adopt", "back", "embrace", "endorse", "support",
          "welcome");

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "cannot", "didn't", "won't", "wouldn't", "don't", "doesn't");

  /** What stands for something put before. */
  private static final Set<String> POINTERS =
      Set.of(
          "it",
          "this",
          "that",
          "them",
          "so",
          "appeal",
          "condition",
          "conditions",
          "demand",
          "demands",
          "document",
          "draft",
          "idea",
          "invitation",
          "notion",
          "offer",
          "overture",
          "plan",
          "proposal",
          "proposals",
          "request",
          "suggestion",
          "term",
          "terms",
          "ultimatum");

  /** What may stand beside a pointer without telling anything more. */
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "these",
          "those",
          "such",
          "any",
          "both",
          "his",
          "her",
          "its",
          "their",
          "to",
          "with",
          "out",
          "down",
          "of",
          "hand",
          "outright",
          "flatly",
          "at",
          "once",
          "immediately",
          "quickly",
          "sign",
          "accept",
          "do",
          "endorse",
          "approve",
          "adopt",
          "support",
          "back",
          "join",
          "all");

  private final StanceWords words;

  /**
   * An answer.
   *
   * @param to index of the statement that it answers
   * @param yes whether it agrees
   */
  record Answer(int to, boolean yes) {}

  Answers(StanceWords words) {
    this.words = words;
  }

  /**
   * The answers among statements, by their indices.
   *
   * @param speakers who speaks each statement; empty where it is not known
   * @param sided indices of the statements that take a side on something
   */
  Map<Integer, Answer> in(
      Document document, List<Statement> statements, List<String> speakers, Set<Integer> sided) {
    List<Passage> passages =
        statements.stream().map(statement -> new Passage(document, statement)).toList();
    Map<Integer, Answer> answers = new TreeMap<>();
    for (int s = 0; s < statements.size(); s++) {
      int place = s;
      Optional<Boolean> yes = verdict(passages.get(s));
      yes.filter(said -> statements.get(place).realis() != Realis.HYPOTHETICAL)
          .ifPresent(
              said ->
                  antecedent(place, statements, passages, speakers, sided)
                      .ifPresent(to -> answers.put(place, new Answer(to, said))));
    }
    return answers;
  }

  /** Whether a statement says yes or no, and no more; empty if it does neither. */
  private Optional<Boolean> verdict(Passage passage) {
    List<Token> content = passage.content().stream().filter(Token::isWord).toList();
    boolean bare =
        content.stream().anyMatch(token -> POINTERS.contains(token.lower()))
            && content.stream()
                .allMatch(
                    token -> POINTERS.contains(token.lower()) || EMPTY.contains(token.lower()));
    if (!bare) {
      return Optional.empty();
    }
    boolean negated = passage.cue().stream().anyMatch(token -> NEGATIONS.contains(token.lower()));
    List<Hit> hits = words.in(passage.cue());
    boolean no = hits.stream().anyMatch(hit -> hit.is(Sense.REJECTS));
    boolean yes = !no && hits.stream().anyMatch(hit -> YES.contains(hit.base()));
    return no == yes || no && negated ? Optional.empty() : Optional.of(yes && !negated);
  }

  /** 1 if a statement's cue takes up what it names, -1 if it turns it down, 0 if neither. */
  int verdictOn(Passage passage) {
    if (passage.cue().stream().anyMatch(token -> NEGATIONS.contains(token.lower()))) {
      return 0;
    }
    List<Hit> hits = words.in(passage.cue());
    if (hits.stream().anyMatch(hit -> hit.is(Sense.REJECTS))) {
      return -1;
    }
    return hits.stream().anyMatch(hit -> YES.contains(hit.base())) ? 1 : 0;
  }

  /** The nearest statement of somebody else before this that takes a side, if none asks nearer. */
  private Optional<Integer> antecedent(
      int answer,
      List<Statement> statements,
      List<Passage> passages,
      List<String> speakers,
      Set<Integer> sided) {
    Document document = passages.get(answer).document();
    int place = passages.get(answer).places().get(0);
    int sentence = document.sentenceIndexOf(place);
    List<Integer> outer = outer(answer, statements);
    int best = -1;
    int nearest = -1;
    for (int other = 0; other < statements.size(); other++) {
      List<Integer> places = passages.get(other).places();
      if (other == answer || places.isEmpty() || outer.contains(other)) {
        continue;
      }
      int first = places.get(0);
      boolean near = sentence - document.sentenceIndexOf(first) <= FARTHEST_SENTENCE;
      boolean another =
          !speakers.get(other).isEmpty() && !speakers.get(other).equals(speakers.get(answer));
      if (first < place
          && first > nearest
          && near
          && another
          && (sided.contains(other) || asks(passages.get(other)))) {
        best = other;
        nearest = first;
      }
    }
    return sided.contains(best) ? Optional.of(best) : Optional.empty();
  }

  private boolean asks(Passage passage) {
    return words.in(passage.cue()).stream().anyMatch(hit -> hit.is(Sense.WANTS));
  }

  /** The statements that hold a statement. */
  private static List<Integer> outer(int statement, List<Statement> statements) {
    List<Integer> outer = new ArrayList<>();
    for (int s = statements.get(statement).via();
        s >= 0 && !outer.contains(s);
        s = statements.get(s).via()) {
      outer.add(s);
    }
    return outer;
  }
}
