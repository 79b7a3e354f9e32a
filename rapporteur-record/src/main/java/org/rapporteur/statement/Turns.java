package org.rapporteur.statement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.language.Document;
import org.rapporteur.language.Interview;
import org.rapporteur.language.Interview.Answer;
import org.rapporteur.statement.Syntax.Stretch;

/**
 * Finds paragraphs laid out as one person's words: the turns of a transcript (LIND: We agreed.),
 * what a press release puts after a name (From Chairwoman Lind: "…"), signed quotations ("…" – Mara
 * Lind), and the answers of an interview printed without names.
 */
final class Turns {
  private static final double CONFIDENCE = 0.8;
  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_SIGNATURE = 14;

  private static final Set<String> INTERVIEW = Set.of("Q", "A", "Question", "Answer");
  private static final Set<String> QUESTION = Set.of("Q", "Q .", "QUESTION", "Question");

  /** The name that a paragraph opens with, and the colon behind it. */
  private record Label(TokenRange name, int colon) {}

  private final Syntax syntax;
  private final Map<Integer, Answer> answers;
  private final NavigableMap<Integer, Integer> asked = new TreeMap<>();
  private final Set<String> labels;

  /**
   * @param syntax of the document
   */
  Turns(Document document, Syntax syntax) {
    this.syntax = syntax;
    this.answers =
        Interview.answers(document).stream().collect(toMap(Answer::first, answer -> answer));
    answers.values().forEach(answer -> asked.put(answer.question(), answer.asked()));
    this.labels = recurring();
  }

  /** Words before a colon that open several paragraphs, if there are two such at least. */
  private Set<String> recurring() {
    Map<String, Long> found =
        IntStream.range(0, syntax.stretches().size())
            .filter(syntax::opensParagraph)
            .mapToObj(this::label)
            .flatMap(Optional::stream)
            .collect(groupingBy(this::words, counting()));
    found.values().removeIf(count -> count < 2);
    return found.size() < 2 ? Set.of() : Set.copyOf(found.keySet());
  }

  /** The turn of the paragraph that begins with a stretch, by its index. */
  Optional<Draft> at(int index) {
    if (!syntax.opensParagraph(index)) {
      return Optional.empty();
    }
    return labelled(index).or(() -> signed(index)).or(() -> answered(index));
  }

  /** Whether a token belongs to what an answer is asked for, which is nobody's statement. */
  boolean isAsked(int token) {
    Map.Entry<Integer, Integer> before = asked.floorEntry(token);
    return before != null && token <= before.getValue();
  }

  private Optional<Draft> answered(int index) {
    Answer answer = answers.get(syntax.stretches().get(index).first());
    if (answer == null) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(answer.asked(), answer.asked() + 1);
    Draft draft = new Draft(answer.asked(), cue, Optional.empty(), CONFIDENCE);
    return Optional.of(draft.with(new TokenRange(answer.first(), answer.end())));
  }

  /** The label that a paragraph opens with, set bold in Markdown or not; empty if with none. */
  private Optional<Label> label(int index) {
    Stretch stretch = syntax.stretches().get(index);
    boolean afterMark =
        syntax.classOf(stretch.first()) == WordClass.QUOTE
            || syntax.token(stretch.first()).is("from");
    int first = afterMark ? stretch.first() + 1 : afterStars(stretch.first(), stretch.end());
    int end = first;
    while (end < stretch.end() && end < first + LONGEST_LABEL && isLabelPart(end)) {
      end++;
    }
    int colon = afterStars(end, stretch.end());
    boolean label =
        end > first && colon + 1 < stretch.end() && syntax.classOf(colon) == WordClass.COLON;
    return label ? Optional.of(new Label(new TokenRange(first, end), colon)) : Optional.empty();
  }

  private int afterStars(int token, int end) {
    int i = token;
    while (i < end && syntax.token(i).is("*")) {
      i++;
    }
    return i;
  }

  private String words(Label label) {
    return IntStream.range(label.name().first(), label.name().end())
        .mapToObj(i -> syntax.token(i).text())
        .collect(joining(" "));
  }

  private Optional<Draft> labelled(int index) {
    Label label = label(index).orElse(null);
    if (label == null || QUESTION.contains(words(label)) || !isSpeakers(label)) {
      return Optional.empty();
    }
    int end = syntax.stretches().get(syntax.nextParagraph(index) - 1).end();
    int first = afterStars(label.colon() + 1, end);
    TokenRange cue = new TokenRange(label.colon(), label.colon() + 1);
    Draft draft = new Draft(label.colon(), cue, Optional.of(label.name()), CONFIDENCE);
    return first < end ? Optional.of(draft.with(new TokenRange(first, end))) : Optional.empty();
  }

  private boolean isSpeakers(Label label) {
    TokenRange name = label.name();
    boolean capitals =
        IntStream.range(name.first(), name.end())
            .mapToObj(i -> syntax.token(i).text())
            .allMatch(
                text ->
                    text.equals(text.toUpperCase(Locale.ROOT))
                        && (text.length() > 1 || text.equals(".")));
    boolean quoted = syntax.isQuoted(label.colon() + 1) && !syntax.isQuoted(name.first());
    return capitals || quoted || labels.contains(words(label));
  }

  private Optional<Draft> signed(int index) {
    int first = syntax.stretches().get(index).first();
    int end = syntax.stretches().get(syntax.nextParagraph(index) - 1).end();
    int quote = syntax.quoteIndexAt(first);
    if (quote < 0) {
      return Optional.empty();
    }
    int dash = syntax.quotes().get(quote).end();
    boolean signature =
        dash + 1 < end
            && end - dash <= LONGEST_SIGNATURE
            && syntax.classOf(dash) == WordClass.DASH
            && syntax.classOf(dash + 1) == WordClass.NAME
            && syntax.classOf(end - 1) != WordClass.STOP;
    return signature
        ? Optional.of(
            new Draft(
                    dash,
                    new TokenRange(dash, dash + 1),
                    Optional.of(new TokenRange(dash + 1, end)),
                    CONFIDENCE)
                .with(new TokenRange(first, dash)))
        : Optional.empty();
  }

  private boolean isLabelPart(int i) {
    return syntax.classOf(i) == WordClass.NAME
        || syntax.token(i).is(".")
        || INTERVIEW.contains(syntax.token(i).text());
  }
}
