package org.rapporteur.actor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * Where a report speaks of whom, and who is likeliest meant at a place by a pronoun. Grows as
 * statements are given to their speakers.
 */
final class Antecedents {
  private static final int FURTHEST_SENTENCE = 8;

  /** Names looked back at, so that a report without sentences takes no longer than others. */
  private static final int MOST_REFERENCES = 200;

  private final Document document;
  private final List<Token> tokens;
  private final List<Statement> statements;
  private final Troupe troupe;
  private final Names names;
  private final Nouns nouns;
  private final QuotedTokens quoted;
  private final TreeMap<Integer, Reference> references = new TreeMap<>();
  private final Set<Figure> speaking = new HashSet<>();

  /** A place where a figure is spoken of. */
  private record Reference(int token, Figure figure, boolean subject, boolean speaker) {}

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
    references.put(token, new Reference(token, figure, true, true));
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
      boolean subject = false;
      if (!mention.quoted() && first && !mention.possessive() && !afterPreposition(mention)) {
        subject = true;
        first = false;
      }
      references.put(
          mention.first(),
          new Reference(mention.first(), troupe.bearers().figure(m), subject, false));
    }
  }

  private boolean afterPreposition(Mention mention) {
    int before = mention.first() - 1;
    while (before >= 0
        && (tokens.get(before).is("the") || nouns.isHonorific(tokens.get(before).lower()))) {
      before--;
    }
    return before >= 0 && DescriptionParser.PREPOSITIONS.contains(tokens.get(before).lower());
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
          if (m >= 0 && troupe.bearers().isActor(m)) {
            speaking.add(troupe.bearers().figure(m));
          }
        }
      }
    }
  }

  /** The most salient person before a token who can be "he" or "she", or null. */
  Figure person(int token, Gender gender, int s) {
    int here = document.sentenceIndexOf(token);
    Map<Figure, Double> scores = new LinkedHashMap<>();
    int seen = 0;
    for (Reference reference : references.headMap(token, false).descendingMap().values()) {
      if (++seen > MOST_REFERENCES) {
        break;
      }
      int distance = here - document.sentenceIndexOf(reference.token());
      if (distance > FURTHEST_SENTENCE) {
        break;
      }
      Figure figure = reference.figure();
      if (!figure.isPerson()
          || figure.count > 1
          || !figure.gender.fits(gender)
          || !(figure.human || speaking.contains(figure))
          || inOwnContent(reference.token(), s)) {
        continue;
      }
      double score = salience(reference, distance, token);
      score += figure.gender == gender ? 0.6 : 0;
      score -= figure.named ? 0 : 0.4;
      score += 0.1 * Math.min(6, figure.positions.size());
      scores.merge(figure, score, Math::max);
    }
    Figure best = null;
    for (Map.Entry<Figure, Double> entry : scores.entrySet()) {
      if (best == null
          || entry.getValue() > scores.get(best)
          || entry.getValue().equals(scores.get(best))
              && entry.getKey().positions.get(0) < best.positions.get(0)) {
        best = entry.getKey();
      }
    }
    if (best != null && best.gender == Gender.UNKNOWN) {
      best.gender = gender;
    }
    return best;
  }

  private double salience(Reference reference, int distance, int token) {
    int paragraphs =
        document.sentenceOf(token).paragraph() - document.sentenceOf(reference.token()).paragraph();
    double score = -0.6 * distance - 0.2 * paragraphs;
    score += reference.subject() ? 1.0 : 0;
    score += reference.speaker() ? 0.7 : 0;
    score -= quoted.contains(reference.token()) && !quoted.contains(token) ? 1.6 : 0;
    int m = names.startingAt(reference.token());
    score -= m >= 0 && names.get(m).possessive() ? 0.5 : 0;
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
    int here = document.sentenceIndexOf(token);
    Figure best = null;
    double most = 0;
    int seen = 0;
    for (Reference reference : references.headMap(token, false).descendingMap().values()) {
      if (++seen > MOST_REFERENCES) {
        break;
      }
      int distance = here - document.sentenceIndexOf(reference.token());
      if (distance > 2) {
        break;
      }
      if (!reference.figure().isBody() || inOwnContent(reference.token(), s)) {
        continue;
      }
      double score = salience(reference, distance, token);
      if (score > most) {
        most = score;
        best = reference.figure();
      }
    }
    return best;
  }

  boolean near(int earlier, int later, int sentences) {
    return document.sentenceIndexOf(later) - document.sentenceIndexOf(earlier) <= sentences;
  }

  /** The one body of this kind in the sentences before, or the latest whose name says so. */
  Figure earlierBody(Description description, String noun) {
    Figure only = null;
    boolean several = false;
    int seen = 0;
    for (Reference reference :
        references.headMap(description.first(), false).descendingMap().values()) {
      if (++seen > MOST_REFERENCES) {
        break;
      }
      Figure figure = reference.figure();
      if (!figure.isBody() || figure.kind == ActorKind.GOVERNMENT) {
        continue;
      }
      if (Figure.words(figure.name).contains(noun)) {
        return figure;
      }
      boolean media = description.kind() == Nouns.Kind.MEDIA;
      if (near(reference.token(), description.first(), 2)
          && media == (figure.kind == ActorKind.MEDIA)
          && figure != only) {
        several |= only != null;
        only = figure;
      }
    }
    return several ? null : only;
  }
}
