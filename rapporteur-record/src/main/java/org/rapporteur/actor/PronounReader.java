package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/** Finds whom the pronouns in sources stand for. */
final class PronounReader {
  private static final Set<String> ONE_OF_THEM = Set.of("one", "another");
  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "fifth", "other");
  private static final int MOST_OF_A_GROUP = 6;
  private static final int LONGEST_NAME = 14;
  private static final int SUBJECT = 5;
  private static final int FARTHEST_STATEMENT = 100;
  private static final int FARTHEST_GROUP = 300;

  private final Document document;
  private final List<Token> tokens;
  private final List<Statement> statements;
  private final Names names;
  private final Bearers bearers;
  private final DescriptionParser descriptions;
  private final Nouns nouns;
  private final Antecedents antecedents;
  private final PhraseBounds bounds;
  private final Voices[] voices;
  private final Referents referents;
  private final FirstPerson firstPerson;

  /**
   * Reads the pronouns of one report.
   *
   * @param voices who says each statement, null where that is not known yet; filled as it becomes
   *     known
   */
  PronounReader(
      Document document,
      List<Statement> statements,
      Troupe troupe,
      Nouns nouns,
      Antecedents antecedents,
      PhraseBounds bounds,
      Voices[] voices,
      Referents referents) {
    this.document = document;
    this.tokens = document.tokens();
    this.statements = statements;
    this.names = troupe.names();
    this.bearers = troupe.bearers();
    this.descriptions = troupe.descriptions();
    this.nouns = nouns;
    this.antecedents = antecedents;
    this.bounds = bounds;
    this.voices = voices;
    this.referents = referents;
    this.firstPerson = new FirstPerson(document, troupe, antecedents);
  }

  /** The figures that the pronoun at a token stands for; see {@link Referents#ofPronoun}. */
  Voices of(int token, int s) {
    String lower = tokens.get(token).lower();
    if (Pronouns.HE.contains(lower)) {
      return person(token, Gender.MALE, s);
    }
    if (Pronouns.SHE.contains(lower)) {
      return person(token, Gender.FEMALE, s);
    }
    if (Pronouns.IT.contains(lower)) {
      Optional<Description> paper =
          document.sentenceOf(token).first() == token ? paperBefore(token, s) : Optional.empty();
      return paper
          .map(found -> referents.ofNounPhrase(found.first(), found.end(), s))
          .orElseGet(() -> Voices.single(antecedents.body(token, s)));
    }
    if (Pronouns.THEY.contains(lower)) {
      return several(token, s);
    }
    return Pronouns.RELATIVE.contains(lower) ? antecedent(token) : enclosing(token, s);
  }

  /** Whom "he" or "she" stands for: who says what begins with it, or the most salient person. */
  private Voices person(int token, Gender gender, int s) {
    if (s >= 0
        && statements.get(s).isInner()
        && opensContent(token, statements.get(statements.get(s).via()))) {
      Voices speaker = referents.ofStatement(statements.get(s).via());
      if (speaker.figures().size() == 1) {
        Figure figure = speaker.figures().get(0);
        if (figure.isPerson() && figure.count <= 1 && figure.gender.fits(gender)) {
          figure.gender = gender;
          return speaker;
        }
      }
    }
    return Voices.single(antecedents.person(token, gender, s));
  }

  /** Whether what is told in indirect speech begins with a token, or with "that" before it. */
  private boolean opensContent(int token, Statement statement) {
    int first = document.tokenAt(statement.content().get(0).start());
    return statement.kind() == Statement.Kind.INDIRECT
        && (token == first || token == first + 1 && tokens.get(first).is("that"));
  }

  /** The letter, report or draft with which the sentence before begins; empty if with none. */
  private Optional<Description> paperBefore(int token, int s) {
    int before = document.sentenceIndexOf(token) - 1;
    if (before < 0) {
      return Optional.empty();
    }
    Sentence sentence = document.sentences().get(before);
    for (int i = sentence.first(); i < Math.min(sentence.end(), sentence.first() + SUBJECT); i++) {
      if (nouns.kind(tokens.get(i).lower()) == Nouns.Kind.DOCUMENT) {
        Description whole = descriptions.parse(sentence.first(), sentence.end());
        Description paper = whole.head() == i ? whole : descriptions.parse(sentence.first(), i + 1);
        return paper.head() == i ? Optional.of(paper) : Optional.empty();
      }
    }
    return speakingPaper(sentence, s);
  }

  /** The paper that is the source of a statement shortly before another, in a sentence. */
  private Optional<Description> speakingPaper(Sentence sentence, int s) {
    return statements.subList(Math.max(0, s - FARTHEST_STATEMENT), Math.max(0, s)).stream()
        .filter(statement -> !statement.isInner() && !statement.source().isEmpty())
        .map(statement -> statement.source().get(0))
        .filter(
            source -> {
              int first = document.tokenAt(source.start());
              return sentence.first() <= first && first < sentence.end();
            })
        .map(
            source ->
                descriptions.parse(
                    document.tokenAt(source.start()), document.tokenAt(source.end())))
        .filter(
            paper ->
                !paper.isEmpty()
                    && nouns.kind(tokens.get(paper.head()).lower()) == Nouns.Kind.DOCUMENT)
        .findFirst();
  }

  /** "I" and "we" in what somebody else says are that speaker; else whoever the text tells. */
  private Voices enclosing(int token, int s) {
    Span place = document.span(token, token + 1);
    int inner = -1;
    int shortest = Integer.MAX_VALUE;
    for (int o = Math.max(0, s - FARTHEST_STATEMENT);
        o < Math.min(statements.size(), s + FARTHEST_STATEMENT);
        o++) {
      if (o == s) {
        continue;
      }
      for (Span content : statements.get(o).content()) {
        if (content.contains(place) && content.length() < shortest) {
          shortest = content.length();
          inner = o;
        }
      }
    }
    return inner < 0 ? firstPerson.at(token) : referents.ofStatement(inner);
  }

  /** Who says what stands at a token in nobody's words, where the text tells by its layout. */
  Voices speakerAt(int token) {
    return firstPerson.at(token);
  }

  /** Whom "who" and "which" refer to: the words just before. */
  private Voices antecedent(int token) {
    int before = token - 1;
    while (before > 0 && (tokens.get(before).kind() == Token.Kind.MARK)) {
      before--;
    }
    if (before < 0 || document.sentenceIndexOf(before) != document.sentenceIndexOf(token)) {
      return Voices.NONE;
    }
    int sentence = document.sentenceOf(token).first();
    int m = names.endingAt(before + 1);
    boolean aside =
        m >= 0
            && tokens.get(token).is("who")
            && names.get(m).kind() != Mention.Kind.NAME
            && names.get(m).first() > sentence
            && DescriptionParser.PREPOSITIONS.contains(
                tokens.get(names.get(m).first() - 1).lower());
    if (aside) {
      int person = names.get(m).first() - 1;
      int named = names.endingAt(person);
      if (named >= 0 && names.get(named).kind() == Mention.Kind.NAME) {
        return Voices.single(bearers.figure(named));
      }
    } else if (m >= 0 && bearers.isActor(m)) {
      return Voices.single(bearers.figure(m));
    }
    int described = before < token - 1 ? describedBefore(before, sentence) : -1;
    if (described >= 0) {
      return Voices.single(bearers.figure(described));
    }
    if (names.covering(before) < 0 && isSeveral(tokens.get(before).lower())) {
      return referents.ofNounPhrase(bounds.start(before), before + 1, -1);
    }
    for (int i = before; i >= Math.max(sentence, before - LONGEST_NAME); i--) {
      int apposed = names.endingAt(i + 1);
      if (apposed >= 0
          && names.get(apposed).kind() == Mention.Kind.NAME
          && i + 1 < tokens.size()
          && tokens.get(i + 1).is(",")) {
        return Voices.single(bearers.figure(apposed));
      }
      Nouns.Kind kind = nouns.kind(tokens.get(i).lower());
      boolean fits = kind.isHuman() || tokens.get(token).is("which") && kind.isBody();
      if (fits && names.covering(i) < 0) {
        int start = bounds.start(i);
        return referents.ofNounPhrase(start, before + 1, -1);
      }
    }
    return Voices.NONE;
  }

  /** The person's name whose apposition ends at a token: "Mara Lind, the head of its team". */
  private int describedBefore(int last, int sentence) {
    int comma = last;
    while (comma > sentence && !tokens.get(comma).is(",")) {
      comma--;
    }
    int m = names.endingAt(comma);
    if (m < 0 || names.get(m).kind() != Mention.Kind.NAME || names.get(m).possessive()) {
      return -1;
    }
    Description apposed = descriptions.parse(comma + 1, last + 1);
    return apposed.kind().isHuman() && !apposed.plural() ? m : -1;
  }

  private boolean isSeveral(String lower) {
    return lower.equals("others")
        || nouns.isPlural(lower) && (nouns.kind(lower).isHuman() || nouns.kind(lower).isBody());
  }

  /** Those before a token who can be "they". */
  private Voices several(int token, int s) {
    Voices joint = Voices.NONE;
    int jointAt = -1;
    for (int o = Math.max(0, s - FARTHEST_STATEMENT);
        o < Math.min(statements.size(), s + FARTHEST_STATEMENT);
        o++) {
      boolean plural =
          voices[o] != null
              && !voices[o].isEmpty()
              && (voices[o].figures().size() > 1
                  || voices[o].figures().get(0).kind == ActorKind.GROUP);
      int at = plural ? document.tokenAt(antecedents.place(o)) : -1;
      if (at > jointAt && at < token && antecedents.near(at, token, 3)) {
        jointAt = at;
        joint = voices[o];
      }
    }
    int group = groupBefore(token, s, 2);
    if (group > jointAt) {
      return referents.ofNounPhrase(bounds.start(group), group + 1, -1);
    }
    return joint.isEmpty() ? Voices.single(antecedents.body(token, s)) : joint;
  }

  /** One past "one", "another", "a third" or "the other" at a token, or that token if none. */
  int oneOfThemEnd(int token) {
    String lower = tokens.get(token).lower();
    if (ONE_OF_THEM.contains(lower)) {
      return token + 1;
    }
    boolean article = lower.equals("a") || lower.equals("the");
    boolean ordinal =
        article && token + 1 < tokens.size() && ORDINALS.contains(tokens.get(token + 1).lower());
    return ordinal ? token + 2 : token;
  }

  /** Index of the person's name that ends the words from a token to a comma or the end, or -1. */
  int nameWithin(int first, int end) {
    int last = first;
    while (last < end && !tokens.get(last).is(",")) {
      if (DescriptionParser.PREPOSITIONS.contains(tokens.get(last).lower())) {
        return -1;
      }
      last++;
    }
    int m = last > first ? names.endingAt(last) : -1;
    return m >= 0 && bearers.isActor(m) && names.get(m).kind() == Mention.Kind.NAME ? m : -1;
  }

  /**
   * Head of the phrase about the several people of whom "one" or "another", which opens a sentence,
   * is one, or -1; sentences about others of them may stand between.
   */
  int groupOfOne(int token, int s) {
    int one = token;
    int before = document.sentenceIndexOf(token) - 1;
    int furthest = before - MOST_OF_A_GROUP;
    while (before > Math.max(-1, furthest)
        && isOneOfThem(document.sentences().get(before).first())) {
      one = document.sentences().get(before).first();
      before--;
    }
    return groupBefore(one, s, 1);
  }

  private boolean isOneOfThem(int token) {
    int end = oneOfThemEnd(token);
    return end > token
        && end < tokens.size()
        && (!tokens.get(end).isWord() || nouns.kind(tokens.get(end).lower()) == Nouns.Kind.NONE);
  }

  /** Head of the nearest phrase about several people, as a subject, some sentences back, or -1. */
  int groupBefore(int token, int s, int sentences) {
    for (int i = token - 1;
        i >= 0 && token - i < FARTHEST_GROUP && antecedents.near(i, token, sentences);
        i--) {
      if (names.covering(i) >= 0
          || antecedents.isQuoted(i) && !antecedents.isQuoted(token)
          || antecedents.inOwnContent(i, s)) {
        continue;
      }
      String lower = tokens.get(i).lower();
      if (nouns.isPlural(lower) && nouns.kind(lower).isHuman() || isCountedAgents(i)) {
        int start = bounds.start(i);
        boolean some =
            start > 1
                && tokens.get(start - 1).is("of")
                && nouns.quantity(tokens.get(start - 2).lower()) > 0;
        boolean object =
            start > 0
                && DescriptionParser.PREPOSITIONS.contains(tokens.get(start - 1).lower())
                && !some;
        if (!object) {
          return i;
        }
      }
    }
    return -1;
  }

  /** "three drivers": several of whom only the form of the noun says that they are people. */
  private boolean isCountedAgents(int token) {
    String lower = tokens.get(token).lower();
    return token > 0
        && lower.endsWith("s")
        && nouns.kind(lower) == Nouns.Kind.NONE
        && nouns.quantity(tokens.get(token - 1).lower()) > 1
        && UnnamedPhrases.isAgent(lower);
  }
}
