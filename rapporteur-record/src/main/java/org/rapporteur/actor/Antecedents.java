package org.rapporteur.actor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * Where a report speaks of whom, and who is likeliest meant at a place by a pronoun or a
 * description. Grows as the report is read.
 */
final class Antecedents {
  private static final int FURTHEST_SENTENCE = 8;
  private static final int FURTHEST_BODY = 3;
  private static final int NEARBY = 2;

  /** Names looked back at, so that a report without sentences takes no longer than others. */
  private static final int MOST_REFERENCES = 200;

  private static final Set<String> CLAUSE_OPENERS = WordClass.named("clause-opener");
  private static final Set<String> COPULAS = Set.of("is", "was", "are", "were");
  private static final int MOST_FREQUENT = 6;
  private static final int LONGEST_TITLE = 6;
  private static final Set<String> KINDS_OF_BODY = WordClass.named("kind-of-body");
  private static final Set<String> CONCERNS = WordClass.named("concern");
  private static final Set<String> ANY_BODY =
      Set.of("group", "organisation", "organization", "body");

  private final Document document;
  private final List<Token> tokens;
  private final List<Statement> statements;
  private final Troupe troupe;
  private final Names names;
  private final Nouns nouns;
  private final QuotedTokens quoted;
  private final TreeMap<Integer, Reference> references = new TreeMap<>();
  private final Set<Figure> speaking = new HashSet<>();

  /** What somebody does in the sentence that speaks of him, by weight. */
  enum Part {
    /** Says something. */
    SPEAKER(1.7),
    /** Is the first named in the sentence, or its "he". */
    SUBJECT(1.0),
    /** Is the first named in a clause. */
    CLAUSE_SUBJECT(0.7),
    /** Any other. */
    OTHER(0);

    private final double weight;

    Part(double weight) {
      this.weight = weight;
    }
  }

  /** A place where a figure is spoken of. */
  private record Reference(int token, Figure figure, Part part) {}

  Antecedents(Document document, List<Statement> statements, Troupe troupe, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.statements = statements;
    this.troupe = troupe;
    this.names = troupe.names();
    this.nouns = nouns;
    this.quoted = new QuotedTokens(document);
    noteNames();
    noteSpeaking();
  }

  /** Raw offset of the words that attribute a statement, or of the statement if there are none. */
  int place(int s) {
    Statement statement = statements.get(s);
    return statement.source().isEmpty()
        ? statement.content().get(0).start()
        : statement.source().get(0).start();
  }

  /** Notes that a figure speaks at a token. */
  void speaks(Figure figure, int token) {
    references.put(token, new Reference(token, figure, Part.SPEAKER));
  }

  /** Notes that a pronoun or description at a token is about a figure. */
  void refers(Figure figure, int token, Part part) {
    references.putIfAbsent(token, new Reference(token, figure, part));
  }

  boolean isQuoted(int token) {
    return quoted.contains(token);
  }

  private void noteNames() {
    int last = -1;
    boolean first = true;
    for (int m = 0; m < names.size(); m++) {
      Mention mention = names.get(m);
      if (!troupe.bearers().isActor(m)) {
        continue;
      }
      int sentence = document.sentenceIndexOf(mention.first());
      if (sentence != last) {
        last = sentence;
        first = true;
      }
      Part part = Part.OTHER;
      if (!mention.quoted() && !mention.possessive() && !isModifier(mention)) {
        int before = beforeTitle(mention);
        String word = before < 0 ? "" : tokens.get(before).lower();
        boolean object = DescriptionParser.PREPOSITIONS.contains(word);
        boolean opens = CLAUSE_OPENERS.contains(word) && actsAfter(mention.end());
        if (first && (!object || opens)) {
          part = Part.SUBJECT;
          first = false;
        } else if (opens) {
          part = Part.CLAUSE_SUBJECT;
        }
      } else if (!mention.quoted() && mention.possessive() && followsCopula(mention)) {
        part = Part.CLAUSE_SUBJECT;
      }
      references.put(
          mention.first(), new Reference(mention.first(), troupe.bearers().figure(m), part));
    }
  }

  /** Whether a sentence leads up to whose something is: "the surprise was Lind's request". */
  private boolean followsCopula(Mention mention) {
    int before = beforeTitle(mention);
    return before >= 0 && COPULAS.contains(tokens.get(before).lower());
  }

  /** Whether a name only tells more of what follows: "the Tarn Authority chief". */
  private boolean isModifier(Mention mention) {
    if (mention.kind() == Mention.Kind.NAME || mention.end() >= tokens.size()) {
      return false;
    }
    String next = tokens.get(mention.end()).lower();
    return names.startingAt(mention.end()) >= 0
        || nouns.kind(next) != Nouns.Kind.NONE
        || nouns.isModifier(next);
  }

  /** Whether what stands at a token can be a verb. */
  private boolean actsAfter(int token) {
    if (token >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(token);
    return next.isWord()
        && !next.isCapitalised()
        && !next.is("and")
        && !next.is("or")
        && !DescriptionParser.PREPOSITIONS.contains(next.lower());
  }

  private int beforeTitle(Mention mention) {
    int before = mention.first() - 1;
    while (before >= 0
        && (tokens.get(before).is("the") || nouns.isHonorific(tokens.get(before).lower()))) {
      before--;
    }
    return before;
  }

  private void noteSpeaking() {
    for (Statement statement : statements) {
      if (statement.isInner()) {
        continue;
      }
      for (Span span : statement.source()) {
        int end = document.tokenAt(span.end());
        for (int t = document.tokenAt(span.start()); t < end; t++) {
          int m = names.startingAt(t);
          if (m >= 0 && troupe.bearers().isActor(m) && !isAside(m)) {
            speaking.add(troupe.bearers().figure(m));
          }
        }
      }
    }
  }

  /** Whether a name only tells more of somebody else: "a fellow at the Tarn Institute". */
  private boolean isAside(int m) {
    int before = beforeTitle(names.get(m));
    boolean object =
        before >= 0
            && DescriptionParser.PREPOSITIONS.contains(tokens.get(before).lower())
            && !tokens.get(before).is("by")
            && !tokens.get(before).is("to");
    return object || names.get(m).possessive() || isModifier(names.get(m));
  }

  /** The most salient person before a token who can be "he" or "she", or null. */
  Figure person(int token, Gender gender, int s) {
    Map<Figure, Double> scores =
        salient(
            token,
            s,
            FURTHEST_SENTENCE,
            figure ->
                figure.isPerson()
                    && figure.count <= 1
                    && figure.gender.fits(gender)
                    && mayBeHuman(figure));
    Figure topic = topicBefore(token);
    scores.replaceAll(
        (figure, score) ->
            score
                + (figure == topic ? 0.5 : 0)
                + (figure.gender == gender ? 0.4 : 0)
                - (figure.named ? 0 : 0.4)
                - (figure.human || speaking.contains(figure) ? 0 : 0.8));
    Figure best = top(scores, -1);
    if (best != null && isOneOfTwo(best, scores.keySet(), token)) {
      return null;
    }
    if (best != null && best.gender == Gender.UNKNOWN) {
      best.gender = gender;
    }
    return best;
  }

  /** Who opens the sentence before in the same paragraph ("Lind was firm."), or null. */
  private Figure topicBefore(int token) {
    int before = document.sentenceIndexOf(token) - 1;
    if (before < 0
        || document.sentences().get(before).paragraph() != document.sentenceOf(token).paragraph()) {
      return null;
    }
    Sentence sentence = document.sentences().get(before);
    int end = Math.min(sentence.end(), sentence.first() + LONGEST_TITLE + 1);
    return references.subMap(sentence.first(), end).values().stream()
        .filter(reference -> reference.part() == Part.SUBJECT)
        .map(Reference::figure)
        .findFirst()
        .orElse(null);
  }

  /** Whether somebody is last spoken of beside another of the same gender: "Lind and Falk met". */
  private boolean isOneOfTwo(Figure figure, Set<Figure> others, int token) {
    int last = lastName(figure, token);
    return last >= 0
        && Stream.of(last - 1, last + 1)
            .filter(m -> m >= 0 && m < names.size() && troupe.bearers().isActor(m))
            .filter(m -> areJoined(names.get(Math.min(m, last)), names.get(Math.max(m, last))))
            .map(m -> troupe.bearers().figure(m))
            .anyMatch(
                other ->
                    other != figure && others.contains(other) && other.gender == figure.gender);
  }

  /** Index of the name by which a figure was last spoken of, or -1 if it was by no name. */
  private int lastName(Figure figure, int token) {
    for (Reference reference : references.headMap(token, false).descendingMap().values()) {
      if (reference.figure() == figure) {
        return reference.part() == Part.SPEAKER ? -1 : names.startingAt(reference.token());
      }
    }
    return -1;
  }

  /** Whether only "and" and a title stand between two names. */
  private boolean areJoined(Mention one, Mention next) {
    int between = one.end();
    if (between >= next.first() || !tokens.get(between).is("and")) {
      return false;
    }
    for (int i = between + 1; i < next.first(); i++) {
      if (!nouns.isHumanTitle(tokens.get(i).lower()) && !nouns.isModifier(tokens.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name that seems no person's is told more than once. */
  private boolean mayBeBody(Figure figure) {
    return figure.isPerson() && figure.named && figure.positions.size() > 1 && !mayBeHuman(figure);
  }

  /** Whether somebody is told to be a human being, or has a name like one. */
  boolean mayBeHuman(Figure figure) {
    return figure.human || speaking.contains(figure) || figure.personName.isFull();
  }

  /** Whether somebody is told to be a human being, or speaks. */
  boolean isHuman(Figure figure) {
    return figure.human || speaking.contains(figure);
  }

  /**
   * How salient those are who are spoken of before a token, in the order of their last mention.
   *
   * @param token where somebody is meant
   * @param s the statement whose source stands there, or -1; who is only spoken of in its own
   *     content is left out
   * @param sentences how far to look back
   * @param fits who may be meant
   */
  Map<Figure, Double> salient(int token, int s, int sentences, Predicate<Figure> fits) {
    int here = document.sentenceIndexOf(token);
    Map<Figure, Double> scores = new LinkedHashMap<>();
    int seen = 0;
    for (Reference reference : references.headMap(token, false).descendingMap().values()) {
      int distance = here - document.sentenceIndexOf(reference.token());
      if (++seen > MOST_REFERENCES || distance > sentences) {
        break;
      }
      if (fits.test(reference.figure()) && !inOwnContent(reference.token(), s)) {
        scores.merge(reference.figure(), salience(reference, distance, token), Math::max);
      }
    }
    scores.replaceAll(
        (figure, score) -> score + 0.1 * Math.min(MOST_FREQUENT, figure.positions.size()));
    return scores;
  }

  /**
   * The one with the highest score, of equals the one met first in the report; null if there is
   * none or the next comes closer than the margin.
   */
  static Figure top(Map<Figure, Double> scores, double margin) {
    Figure best = null;
    for (Map.Entry<Figure, Double> entry : scores.entrySet()) {
      if (best == null
          || entry.getValue() > scores.get(best)
          || entry.getValue().equals(scores.get(best))
              && entry.getKey().positions.get(0) < best.positions.get(0)) {
        best = entry.getKey();
      }
    }
    for (Map.Entry<Figure, Double> entry : scores.entrySet()) {
      if (entry.getKey() != best && entry.getValue() > scores.get(best) - margin) {
        return null;
      }
    }
    return best;
  }

  private double salience(Reference reference, int distance, int token) {
    int paragraphs =
        document.sentenceOf(token).paragraph() - document.sentenceOf(reference.token()).paragraph();
    double score = -0.6 * distance - 0.2 * paragraphs;
    score += distance == 0 && reference.part() == Part.SUBJECT ? 0.4 : 0;
    score += reference.part().weight;
    score -= quoted.contains(reference.token()) && !quoted.contains(token) ? 1.6 : 0;
    int m = names.startingAt(reference.token());
    score -= m >= 0 && names.get(m).possessive() && reference.part() == Part.OTHER ? 0.5 : 0;
    return score;
  }

  boolean inOwnContent(int token, int s) {
    if (s < 0) {
      return false;
    }
    Span place = document.span(token, token + 1);
    return statements.get(s).content().stream().anyMatch(content -> content.contains(place));
  }

  /** The body before a token that can be "it", or null. */
  Figure body(int token, int s) {
    return top(salient(token, s, FURTHEST_BODY, Figure::isBody), -1);
  }

  /**
   * The body before a token whose "its president" may be, an unknown name among them, or null.
   *
   * @param state whether it must be a state's: "its trade minister"
   */
  Figure owner(int token, boolean state) {
    Figure owner =
        top(
            salient(
                token,
                -1,
                FURTHEST_BODY,
                figure ->
                    figure.kind == ActorKind.GOVERNMENT
                        || figure.isBody() && !figure.site && !state
                        || isUnknown(figure)),
            -1);
    if (owner != null && owner.isPerson()) {
      owner.kind = ActorKind.ORGANISATION;
    }
    return owner;
  }

  /** Whether nothing but a single name is told of somebody. */
  private static boolean isUnknown(Figure figure) {
    return figure.isPerson()
        && figure.named
        && !figure.titled
        && !figure.personName.isFull()
        && figure.roles.isEmpty()
        && figure.gender == Gender.UNKNOWN;
  }

  /** The only body that speaks in the sentence right before a token, or opens it; or null. */
  Figure topicalBody(int token, Predicate<Figure> fits) {
    int here = document.sentenceIndexOf(token);
    for (int s = here; s >= Math.max(0, here - NEARBY); s--) {
      Sentence sentence = document.sentences().get(s);
      int opening = sentence.first() + LONGEST_TITLE;
      List<Figure> topics =
          references.subMap(sentence.first(), Math.min(token, sentence.end())).values().stream()
              .filter(
                  reference ->
                      reference.part() == Part.SPEAKER
                          || reference.part() == Part.SUBJECT && reference.token() <= opening)
              .map(Reference::figure)
              .filter(fits.and(figure -> !figure.site))
              .distinct()
              .toList();
      if (!topics.isEmpty()) {
        return topics.size() == 1 ? topics.get(0) : null;
      }
    }
    return null;
  }

  /** Index of the sentence of a token. */
  int sentence(int token) {
    return document.sentenceIndexOf(token);
  }

  boolean near(int earlier, int later, int sentences) {
    return document.sentenceIndexOf(later) - document.sentenceIndexOf(earlier) <= sentences;
  }

  /** The body that a general noun stands for: one whose name has the noun, or the salient one. */
  Figure earlierBody(Description description, String noun, int s) {
    boolean media = description.kind() == Nouns.Kind.MEDIA;
    Map<Figure, Double> scores =
        salient(
            description.first(),
            s,
            Integer.MAX_VALUE,
            figure ->
                figure.isBody()
                        && !figure.site
                        && figure.kind != ActorKind.GOVERNMENT
                        && (figure.isCalled(noun) || !Entourage.isNoun(figure.headNoun))
                    || !media && mayBeBody(figure));
    for (Figure figure : scores.keySet()) {
      if (figure.isCalled(noun)) {
        return figure;
      }
    }
    Figure later = troupe.onlyCalled(noun);
    if (later != null) {
      return later;
    }
    scores.keySet().removeIf(figure -> isOfOtherKind(figure, noun));
    scores.keySet().removeIf(figure -> media != (figure.kind == ActorKind.MEDIA));
    scores.values().removeIf(score -> score < -1.0);
    Figure body = top(scores, 0.3);
    if (body != null && body.isPerson()) {
      body.kind = ActorKind.ORGANISATION;
    }
    return body;
  }

  /** Whether a body is known to be something else than a noun says: a union is no company. */
  private static boolean isOfOtherKind(Figure figure, String noun) {
    return Stream.concat(Figure.words(figure.name).stream(), figure.callings.stream())
        .anyMatch(word -> KINDS_OF_BODY.contains(word) && !isAlsoCalled(word, noun));
  }

  /** Whether what one noun names may be called by another. */
  private static boolean isAlsoCalled(String word, String noun) {
    boolean concerns = CONCERNS.contains(word) && CONCERNS.contains(noun);
    return word.equals(noun) || ANY_BODY.contains(noun) || concerns;
  }

  /** The countries spoken of before a token, those spoken of most first. */
  List<Figure> governments(int token) {
    Map<Figure, Double> scores =
        salient(token, -1, Integer.MAX_VALUE, figure -> figure.kind == ActorKind.GOVERNMENT);
    return scores.keySet().stream()
        .sorted((a, b) -> Integer.compare(b.positions.size(), a.positions.size()))
        .toList();
  }
}
