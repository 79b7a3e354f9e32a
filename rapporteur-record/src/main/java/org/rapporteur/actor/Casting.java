package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/** Gives the statements of one report to the figures in it. Used once. */
final class Casting implements Referents {
  private static final Set<String> LEAD_INS = WordClass.named("lead-in");

  private static final int LONGEST_LABEL = "Answer".length();

  private final Document document;
  private final List<Token> tokens;
  private final List<Statement> statements;
  private final Troupe troupe;
  private final Names names;
  private final Voices[] voices;
  private final boolean[] underway;
  private final Antecedents antecedents;
  private final Coordination coordination;
  private final PronounReader pronouns;
  private final NamedPhrases named;
  private final UnnamedPhrases unnamed;
  private final Discourse discourse;

  Casting(Document document, List<Statement> statements, Troupe troupe, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.statements = statements;
    this.troupe = troupe;
    this.names = troupe.names();
    this.voices = new Voices[statements.size()];
    this.underway = new boolean[statements.size()];
    this.antecedents = new Antecedents(document, statements, troupe, nouns);
    this.coordination = new Coordination(document, names, nouns, troupe.descriptions());
    PhraseBounds bounds = new PhraseBounds(document, names, nouns);
    this.pronouns =
        new PronounReader(document, statements, troupe, nouns, antecedents, bounds, voices, this);
    this.named = new NamedPhrases(document, troupe, bounds);
    this.unnamed =
        new UnnamedPhrases(document, statements, nouns, troupe, antecedents, bounds, this);
    this.discourse = new Discourse(document, statements, troupe, nouns, antecedents, unnamed);
  }

  /**
   * The cast.
   *
   * @param doers words for those who do something without speech, in text order
   */
  Cast cast(List<Span> doers) {
    speak();
    new UntoldOffices(tokens, antecedents, pronouns, troupe).read();
    Set<Figure> doing = new LinkedHashSet<>();
    for (Span doer : doers) {
      phrase(doer).figures().stream()
          .filter(figure -> figure.named || figure.isBody())
          .forEach(doing::add);
    }
    return written(doing);
  }

  private Voices phrase(Span words) {
    int first = document.tokenAt(words.start());
    discourse.readTo(first);
    return phrase(first, document.tokenAt(words.end()), -1);
  }

  /** The mentions of each figure, of those given in text order. */
  List<Set<Span>> entities(List<Span> mentions) {
    speak();
    Map<Figure, Set<Span>> entities = new LinkedHashMap<>();
    for (Span mention : mentions) {
      Voices found = phrase(mention);
      if (found.figures().size() == 1) {
        entities.computeIfAbsent(found.figures().get(0), f -> new LinkedHashSet<>()).add(mention);
      }
    }
    return List.copyOf(entities.values());
  }

  private void speak() {
    List<Integer> order = new ArrayList<>();
    for (int s = 0; s < statements.size(); s++) {
      order.add(s);
    }
    order.sort(
        Comparator.comparing((Integer s) -> statements.get(s).isInner())
            .thenComparingInt(antecedents::place));
    for (int s : order) {
      discourse.readTo(document.tokenAt(antecedents.place(s)));
      ofStatement(s);
    }
  }

  @Override
  public Voices ofStatement(int s) {
    if (voices[s] == null) {
      if (underway[s]) {
        return Voices.NONE;
      }
      underway[s] = true;
      voices[s] = find(s);
      note(s, voices[s]);
    }
    return voices[s];
  }

  private void note(int s, Voices found) {
    List<Span> source = statements.get(s).source();
    if (!source.isEmpty() && !found.isEmpty()) {
      int token = document.tokenAt(source.get(0).start());
      if (found.figures().size() == 1 && !statements.get(s).isInner()) {
        if (Pronouns.RELATIVE.contains(tokens.get(token).lower())) {
          antecedents.refers(found.figures().get(0), token, Antecedents.Part.CLAUSE_SUBJECT);
        } else {
          antecedents.speaks(found.figures().get(0), token);
        }
      }
      for (Figure figure : found.figures()) {
        figure.positions.add(token);
      }
    }
  }

  private Voices find(int s) {
    Statement statement = statements.get(s);
    Voices best = Voices.NONE;
    for (Span span : statement.source()) {
      int first = document.tokenAt(span.start());
      int end = past(span);
      if (first >= end) {
        continue;
      }
      Voices found = phrase(first, end, s);
      if (best.isEmpty() || !best.figures().get(0).named && found.isNamed()) {
        best = found.isEmpty() ? best : found;
      }
    }
    return best.isEmpty() && isTurn(statement)
        ? pronouns.speakerAt(document.tokenAt(statement.content().get(0).start()))
        : best;
  }

  /** Whether only the layout tells who speaks: an answer to a question, or behind "A:". */
  private static boolean isTurn(Statement statement) {
    return !statement.isInner()
        && statement.kind() == Statement.Kind.DIRECT
        && statement.source().stream().mapToInt(Span::length).sum() <= LONGEST_LABEL;
  }

  /** One past the last token of a span, which may end within it: "the T.L.A" of "T.L.A.". */
  private int past(Span span) {
    int end = document.tokenAt(span.end());
    boolean within =
        end < tokens.size()
            && document.span(end, end + 1).start() < span.end()
            && tokens.get(end).text().indexOf('-') < 0;
    return within ? end + 1 : end;
  }

  /** The figures that a source's words stand for. */
  private Voices phrase(int from, int to, int s) {
    int first = from;
    int end = beforeExamples(from, to);
    while (first < end && isLeading(first, end)) {
      first++;
    }
    while (end > first && !tokens.get(end - 1).isWord() && isDroppedEnd(end - 1)) {
      end--;
    }
    if (first >= end) {
      return Voices.NONE;
    }
    Set<Figure> figures = new LinkedHashSet<>();
    for (int[] part : coordination.parts(first, end)) {
      figures.addAll(one(part[0], part[1], s).figures());
    }
    return new Voices(List.copyOf(figures));
  }

  /** Where "a number of ministers, including Lind" goes on to examples, or the end. */
  private int beforeExamples(int first, int end) {
    for (int i = first + 2; i < end; i++) {
      if (tokens.get(i - 1).is(",")
          && (tokens.get(i).is("including") || tokens.get(i).is("like") || tokens.get(i).is("such"))
          && names.covering(i - 2) < 0) {
        return i - 1;
      }
    }
    return end;
  }

  private boolean isLeading(int token, int end) {
    Token t = tokens.get(token);
    return t.kind() == Token.Kind.MARK
        || t.kind() == Token.Kind.QUOTE
        || LEAD_INS.contains(t.lower()) && token + 1 < end && names.covering(token) < 0
        || t.is("both")
            && token + 1 < end
            && (names.startingAt(token + 1) >= 0
                || DescriptionParser.DEFINITE.contains(tokens.get(token + 1).lower()));
  }

  private boolean isDroppedEnd(int token) {
    Token.Kind kind = tokens.get(token).kind();
    return kind == Token.Kind.MARK || kind == Token.Kind.QUOTE || tokens.get(token).is("'s");
  }

  /** The figure that one noun phrase stands for. */
  private Voices one(int from, int end, int s) {
    int first = from;
    while (first < end && isLeading(first, end)) {
      first++;
    }
    if (first >= end) {
      return Voices.NONE;
    }
    Token token = tokens.get(first);
    String lower = token.lower();
    boolean alone =
        end == first + 1
            || !tokens.get(first + 1).isWord()
            || Pronouns.SUBJECT.contains(tokens.get(first + 1).lower())
            || tokens.get(first + 1).lower().endsWith("self")
            || tokens.get(first + 1).lower().endsWith("selves");
    boolean free = names.covering(first) < 0;
    if (free
        && (alone
            || !Pronouns.OPENS_PHRASE.contains(lower) && !tokens.get(first + 1).isCapitalised())) {
      if (Pronouns.isAnaphor(lower)) {
        return ofPronoun(first, s);
      }
      int one = document.sentenceOf(first).first() == first ? pronouns.oneOfThemEnd(first) : first;
      if (one > first && (one >= end || tokens.get(one).is(","))) {
        int named = pronouns.nameWithin(one + 1, end);
        return named >= 0
            ? Voices.single(troupe.bearers().figure(named))
            : unnamed.oneOf(pronouns.groupOfOne(first, s), s);
      }
      if (alone && Pronouns.NOBODY.contains(lower)) {
        return Voices.NONE;
      }
    }
    return ofNounPhrase(first, end, s);
  }

  @Override
  public Voices ofPronoun(int token, int s) {
    return placed(token, token + 1, pronouns.of(token, s));
  }

  @Override
  public Voices ofNounPhrase(int first, int end, int s) {
    return placed(first, end, nounPhrase(first, end, s));
  }

  /** Notes that words stand for one figure. */
  private static Voices placed(int first, int end, Voices found) {
    if (found.figures().size() == 1) {
      found.figures().get(0).places.add(new Figure.Place(first, end));
    }
    return found;
  }

  private Voices nounPhrase(int first, int end, int s) {
    int m = named.headName(first, end);
    if (m >= 0) {
      return Voices.single(named.bearer(m, end));
    }
    Description description = troupe.descriptions().parse(first, end);
    int apposed = named.apposedName(first, end, description);
    if (apposed >= 0) {
      Figure figure = troupe.bearers().figure(apposed);
      if (!description.isEmpty() && description.kind().isHuman()) {
        troupe.testimony().describe(figure, description, first, names.get(apposed).end());
      }
      return Voices.single(figure);
    }
    return description.isEmpty()
        ? unnamed.loose(first, end, description, s)
        : unnamed.described(description, end, s);
  }

  private Cast written(Set<Figure> doing) {
    Map<Figure, String> ids = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    List<Voice> written = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    for (Voices voice : voices) {
      List<String> speakers = new ArrayList<>();
      for (Figure figure : voice.figures()) {
        speakers.add(ids.computeIfAbsent(figure, f -> ActorId.unused(f.name, taken)));
      }
      written.add(
          speakers.isEmpty()
              ? Voice.UNKNOWN
              : new Voice(speakers.get(0), speakers.subList(1, speakers.size())));
    }
    for (Figure figure : doing) {
      ids.computeIfAbsent(figure, f -> ActorId.unused(f.name, taken));
    }
    TreeSet<Reference> references = new TreeSet<>();
    ids.forEach(
        (figure, id) -> {
          actors.add(figure.actor(id));
          for (Figure.Place place : figure.places) {
            references.add(new Reference(document.span(place.first(), place.end()), id));
          }
        });
    actors.sort(Comparator.comparing(Actor::id));
    return new Cast(actors, written, List.copyOf(references));
  }
}
