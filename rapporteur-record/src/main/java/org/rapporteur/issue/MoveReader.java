package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.act.Act;
import org.rapporteur.act.Move;
import org.rapporteur.encoder.PairEncoder;
import org.rapporteur.language.Document;
import org.rapporteur.language.Meaning;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;

/**
 * Reads which issues moves bear on: those whose name or words are met, by what they mean, in the
 * clause of a move or, nearly to the letter and by more than a plain word, in the rest of its
 * sentence.
 *
 * <p>A move takes no side by itself: who leaves the talks on a ban may want it or not. Only who
 * signs, or would not sign, a paper that is named for an issue is for or against it: "refused to
 * sign the timber accord"; and, if a trained model reads what the sentence before asks for, who
 * says yes or no without more: "Lind was sent to ask for a lower tariff. Hale declined." Immutable,
 * safe for threads.
 */
public final class MoveReader {
  private static final double CLAUSE_FLOOR = 0.75;
  private static final double SENTENCE_FLOOR = 0.9;

  /** Where the object of a verb ends. */
  private static final Set<String> OBJECT_ENDS =
      Set.of(
          "about", "after", "against", "amid", "and", "as", "at", "before", "by", "during", "for",
          "from", "in", "into", "on", "over", "since", "under", "unless", "until", "with",
          "without");

  /** What can be signed. */
  private static final Set<String> PAPERS =
      Set.of(
          "accord",
          "agreement",
          "charter",
          "compact",
          "convention",
          "deal",
          "declaration",
          "document",
          "draft",
          "memorandum",
          "pact",
          "plan",
          "proposal",
          "protocol",
          "resolution",
          "text",
          "treaty");

  private final List<Topic> topics;
  private final IssueMatcher matcher;
  private final Verdicts verdicts;
  private final Proposals proposals;

  /**
   * A reader for these issues, without a trained model.
   *
   * @param meaning what words mean
   */
  public MoveReader(List<Issue> issues, Meaning meaning) {
    this(issues, meaning, Optional.empty());
  }

  /**
   * A reader for these issues.
   *
   * @param meaning what words mean
   * @param encoder a trained model of stances; empty to read by rules
   */
  public MoveReader(List<Issue> issues, Meaning meaning, Optional<PairEncoder> encoder) {
    StanceWords words = new StanceWords();
    this.topics = issues.stream().map(issue -> Topic.of(issue, meaning, words)).toList();
    this.matcher = new IssueMatcher(topics, meaning);
    this.verdicts = new Verdicts(words);
    this.proposals = new Proposals(topics, matcher, encoder.map(PairReader::new));
  }

  /**
   * The issues that each move bears on, in their order. The stance is {@link Stance#UNCLEAR} where
   * the move takes none.
   *
   * @param document the report
   * @param moves moves that it tells
   */
  public List<List<Bearing>> read(Document document, List<Move> moves) {
    return moves.stream().map(move -> read(document, move)).toList();
  }

  private List<Bearing> read(Document document, Move move) {
    List<Token> clause = tokens(document, move.span());
    if (clause.isEmpty()) {
      return List.of();
    }
    Sentence sentence = document.sentenceOf(document.tokenAt(move.span().start()));
    double[] inClause = matcher.met(clause);
    double[] inSentence =
        matcher.clearlyMet(document.tokens().subList(sentence.first(), sentence.end()));
    double[] inPaper = matcher.met(paper(document, move));
    List<Bearing> bearings = new ArrayList<>();
    for (int t = 0; t < inClause.length; t++) {
      if (inClause[t] >= CLAUSE_FLOOR || inSentence[t] >= SENTENCE_FLOOR) {
        Topic topic = topics.get(t);
        Stance stance = inPaper[t] >= SENTENCE_FLOOR ? stance(move.act(), topic) : Stance.UNCLEAR;
        bearings.add(
            new Bearing(
                topic.issue().id(), stance, List.of(), Math.max(inClause[t], inSentence[t])));
      }
    }
    if (isAnswer(document, move, clause)) {
      List<Bearing> answered =
          proposals.answered(
              document, document.tokenAt(move.span().start()), move.act() == Act.ACCEPT);
      return answered.isEmpty() ? List.copyOf(bearings) : answered;
    }
    return List.copyOf(bearings);
  }

  /** Whether a move is a yes or no whose object is not told, or only pointed to. */
  private boolean isAnswer(Document document, Move move, List<Token> clause) {
    if (move.act() != Act.ACCEPT && move.act() != Act.REJECT) {
      return false;
    }
    boolean bare =
        clause.stream().filter(Token::isWord).reduce((a, b) -> b).stream()
            .anyMatch(verdicts::isVerb);
    return bare || verdicts.isPointing(object(document, move));
  }

  private static Stance stance(Act act, Topic topic) {
    int side =
        switch (act) {
          case ACCEPT -> topic.bare();
          case REJECT -> -topic.bare();
          default -> 0;
        };
    return side == 0 ? Stance.UNCLEAR : side > 0 ? Stance.FAVOURS : Stance.OPPOSES;
  }

  /** The words of the object, if it is a paper and somebody does something with it. */
  private static List<Token> paper(Document document, Move move) {
    List<Token> object = new ArrayList<>();
    for (Token token : afterActor(document, move)) {
      if (OBJECT_ENDS.contains(token.lower())) {
        break;
      }
      object.add(token);
    }
    boolean paper = !object.isEmpty() && PAPERS.contains(object.get(object.size() - 1).lower());
    return paper ? object : List.of();
  }

  /** The words of the clause after its verb; empty if nobody does it, or it is not a plain verb. */
  private List<Token> object(Document document, Move move) {
    List<Token> said = afterActor(document, move);
    return said.stream().dropWhile(token -> !verdicts.isVerb(token)).skip(1).toList();
  }

  private static List<Token> afterActor(Document document, Move move) {
    if (move.actor().isEmpty()) {
      return List.of();
    }
    int end = move.span().end();
    int after = Math.min(end - 1, move.actor().get(0).end());
    return tokens(document, new Span(after, end));
  }

  private static List<Token> tokens(Document document, Span span) {
    int first = document.tokenAt(span.start());
    int end = Math.min(document.tokenAt(span.end() - 1) + 1, document.tokens().size());
    return first < end ? document.tokens().subList(first, end) : List.of();
  }
}
