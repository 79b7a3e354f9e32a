package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.language.Document;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Realis;

/**
 * Finds statements that say yes or no to what somebody else has just put: "Lind offered to open the
 * harbour. Roth turned the offer down." What such a statement is about, and which side it takes,
 * its own words do not tell; those of the other do.
 */
final class Answers {
  private static final int FARTHEST_SENTENCE = 2;

  /** How many statements before an answer may be what it answers. */
  private static final int FARTHEST = 40;

  private final StanceWords words;

  /**
   * An answer.
   *
   * @param to index of the statement that it answers; empty if none of somebody else's comes
   *     shortly before
   * @param yes whether it agrees
   */
  record Answer(OptionalInt to, boolean yes) {}

  Answers(StanceWords words) {
    this.words = words;
  }

  /**
   * The answers among statements, by their indices.
   *
   * @param speakers who speaks each statement; empty where it is not known
   * @param sided indices of the statements that take a side on something
   * @param verdicts which statements say no more than yes or no, and whether yes
   */
  Map<Integer, Answer> in(
      Document document,
      List<Statement> statements,
      List<String> speakers,
      Set<Integer> sided,
      Map<Integer, Boolean> verdicts) {
    List<Passage> passages =
        statements.stream().map(statement -> new Passage(document, statement)).toList();
    Map<Integer, Answer> answers = new TreeMap<>();
    new TreeMap<>(verdicts)
        .forEach(
            (place, yes) -> {
              if (statements.get(place).realis() == Realis.HYPOTHETICAL) {
                return;
              }
              List<Integer> near =
                  near(place, statements, passages).stream()
                      .filter(other -> !answers.containsKey(other))
                      .toList();
              OptionalInt to = antecedent(place, near, passages, speakers, sided);
              if (to.isPresent() || !hasOwn(place, near, passages, speakers, sided)) {
                answers.put(place, new Answer(to, yes));
              }
            });
    return answers;
  }

  /**
   * Indices of the statements that begin shortly before another and do not hold it, as they come.
   */
  private static List<Integer> near(
      int answer, List<Statement> statements, List<Passage> passages) {
    Document document = passages.get(answer).document();
    int place = passages.get(answer).places().get(0);
    int sentence = document.sentenceIndexOf(place);
    List<Integer> outer = outer(answer, statements);
    return IntStream.range(Math.max(0, answer - FARTHEST), answer)
        .filter(other -> !outer.contains(other) && !passages.get(other).places().isEmpty())
        .filter(other -> begin(passages.get(other)) < place)
        .filter(
            other ->
                sentence - document.sentenceIndexOf(begin(passages.get(other)))
                    <= FARTHEST_SENTENCE)
        .boxed()
        .sorted(Comparator.comparing(other -> begin(passages.get(other))))
        .toList();
  }

  private static int begin(Passage passage) {
    return passage.places().get(0);
  }

  /** The nearest statement of somebody else that takes a side, if none asks nearer. */
  private OptionalInt antecedent(
      int answer,
      List<Integer> near,
      List<Passage> passages,
      List<String> speakers,
      Set<Integer> sided) {
    return near.stream()
        .filter(
            other ->
                !speakers.get(other).isEmpty()
                    && !speakers.get(other).equals(speakers.get(answer))
                    && (sided.contains(other) || asks(passages.get(other))))
        .reduce((first, second) -> second)
        .filter(sided::contains)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** Whether the same speaker takes a side in the sentence before, or in that of the answer. */
  private static boolean hasOwn(
      int answer,
      List<Integer> near,
      List<Passage> passages,
      List<String> speakers,
      Set<Integer> sided) {
    Document document = passages.get(answer).document();
    int sentence = document.sentenceIndexOf(begin(passages.get(answer)));
    return near.stream()
        .filter(sided::contains)
        .filter(other -> speakers.get(other).equals(speakers.get(answer)))
        .anyMatch(other -> sentence - document.sentenceIndexOf(begin(passages.get(other))) <= 1);
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
