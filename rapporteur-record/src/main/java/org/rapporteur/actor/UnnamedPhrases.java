package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/** Finds whom a noun phrase without a name stands for. */
final class UnnamedPhrases {
  private static final Pattern AGENT = Pattern.compile("(er|or|ist|ian|ant|ent|eer|old|ee|man)s?$");
  private static final Set<String> QUANTIFIERS =
      Set.of("some", "others", "many", "several", "few", "most");
  private static final Set<String> NO_AGENT = WordClass.named("no-agent");

  /** Papers in which somebody speaks. */
  private static final Set<String> AUTHORED =
      Set.of(
          "statement",
          "letter",
          "communique",
          "communiqué",
          "memo",
          "email",
          "e-mail",
          "release",
          "note",
          "message",
          "tweet",
          "post");

  private static final int LEAD_SENTENCES = 3;
  private static final int AUTHOR_SENTENCES = 3;
  private static final int FARTHEST_STATEMENT = 20;

  private final Document document;
  private final List<Statement> statements;
  private final List<Token> tokens;
  private final Names names;
  private final Nouns nouns;
  private final Troupe troupe;
  private final Bearers bearers;
  private final PhraseBounds bounds;
  private final Referents referents;
  private final UnnamedFigures unnamed;
  private final UnnamedTitles titles;
  private final Collectives collectives;
  private final Groups groups;

  UnnamedPhrases(
      Document document,
      List<Statement> statements,
      Nouns nouns,
      Troupe troupe,
      Antecedents antecedents,
      PhraseBounds bounds,
      Referents referents) {
    this.statements = statements;
    this.tokens = document.tokens();
    this.names = troupe.names();
    this.nouns = nouns;
    this.troupe = troupe;
    this.bearers = troupe.bearers();
    this.bounds = bounds;
    this.referents = referents;
    this.document = document;
    this.unnamed =
        new UnnamedFigures(troupe, antecedents, new Roles(nouns, names, troupe.bearers()));
    this.titles = new UnnamedTitles(document, names, nouns, referents);
    this.collectives = new Collectives(troupe, antecedents, unnamed, titles);
    this.groups = new Groups(document, troupe, nouns, antecedents, bounds, referents);
  }

  /** The figures that a phrase without a known noun stands for. */
  Voices loose(int first, int end, Description description, int s) {
    int last = bounds.coreEnd(first, end) - 1;
    String lower = tokens.get(last).lower();
    int owner = description.sponsor();
    if (Pronouns.NOBODY.contains(lower) || last < first) {
      return Voices.NONE;
    }
    if (names.covering(last) >= 0) {
      Mention mention = names.get(names.covering(last));
      if (mention.kind() == Mention.Kind.PEOPLE) {
        return Voices.single(unnamed.figure(mention.text(), ActorKind.GROUP, "", false));
      }
      if (mention.kind() == Mention.Kind.ADJECTIVE && first < last && tokens.get(first).is("the")) {
        return Voices.single(troupe.government(mention.country()));
      }
    }
    if (owner >= 0 && bearers.isActor(owner) && names.get(owner).possessive()) {
      return Voices.single(bearers.figure(owner));
    }
    if (description.ownerPronoun() >= 0) {
      return referents.ofPronoun(description.ownerPronoun(), s);
    }
    Voices possessor = possessor(first, last, s);
    if (!possessor.isEmpty()) {
      return possessor;
    }
    boolean quantifier = QUANTIFIERS.contains(lower);
    if (!quantifier && !isAgent(lower) || NO_AGENT.contains(lower)) {
      return Voices.NONE;
    }
    boolean group = quantifier || lower.endsWith("s");
    ActorKind kind = group ? ActorKind.GROUP : ActorKind.PERSON;
    Figure figure = unnamed.figure(titles.title(first, end, s), kind, lower, false);
    figure.count = group ? description.count() : 0;
    return Voices.single(figure);
  }

  /** Whether a noun in lower case is formed like one for somebody who does something. */
  static boolean isAgent(String lower) {
    return AGENT.matcher(lower).find() && !NO_AGENT.contains(lower);
  }

  /** The body or person in "the agency's bureaucracy". */
  private Voices possessor(int first, int last, int s) {
    for (int i = first + 1; i < last; i++) {
      if (tokens.get(i).kind() == Token.Kind.CLITIC && tokens.get(i).lower().endsWith("s")) {
        Description owner = troupe.descriptions().parse(first, i);
        return owner.definite() && !owner.isEmpty()
            ? referents.ofNounPhrase(first, i, s)
            : Voices.NONE;
      }
    }
    return Voices.NONE;
  }

  /** One of several people told of by a noun, or nobody if it is -1: "Ministers met. One said". */
  Voices oneOf(int head, int s) {
    if (head < 0) {
      return Voices.NONE;
    }
    int start = bounds.start(head);
    while (start < head && isDeterminer(tokens.get(start).lower())) {
      start++;
    }
    boolean owned = DescriptionParser.POSSESSIVES.contains(tokens.get(start).lower());
    String title = "one of " + (owned ? "" : "the ") + titles.title(start, head + 1, s);
    String noun = nouns.singular(tokens.get(head).lower());
    Figure one = unnamed.figure(title, ActorKind.PERSON, noun, true);
    one.human = true;
    return Voices.single(one);
  }

  private boolean isDeterminer(String lower) {
    return DescriptionParser.DEFINITE.contains(lower)
        || QUANTIFIERS.contains(lower)
        || nouns.quantity(lower) > 0;
  }

  /** The person whom the report has named before a definite description, or null. */
  Figure takenUp(Description description) {
    return unnamed.bearer(description, nounOf(description), -1);
  }

  private String nounOf(Description description) {
    return nouns.singular(tokens.get(description.head()).lower());
  }

  /** The figures that a description with a known noun stands for. */
  Voices described(Description description, int end, int s) {
    String noun = nounOf(description);
    if (description.kind() == Nouns.Kind.DOCUMENT) {
      return document(description, s);
    }
    Voices before = groups.toldOf(description, noun, s);
    if (!before.isEmpty()) {
      return before;
    }
    if (description.plural() || description.kind() == Nouns.Kind.GROUP) {
      Figure group = unnamed.figure(titles.title(description, s), ActorKind.GROUP, noun, false);
      boolean more = description.end() < end && tokens.get(description.end()).is("and");
      group.count = more || noun.equals("percent") ? 0 : description.count();
      return Voices.single(affiliated(group, description));
    }
    if (description.kind().isHuman()) {
      return Voices.single(human(description, noun, s));
    }
    return Voices.single(collectives.figure(description, noun, s));
  }

  /** A document speaks for the one whose it is; of itself it is nobody. */
  private Voices document(Description description, int s) {
    int sponsor = description.sponsor();
    if (sponsor >= 0 && bearers.isActor(sponsor)) {
      return Voices.single(bearers.figure(sponsor));
    }
    if (description.ownerPronoun() >= 0) {
      return referents.ofPronoun(description.ownerPronoun(), s);
    }
    return description.definite() ? author(description, s) : Voices.NONE;
  }

  /** Who is told shortly before to have spoken in such a paper: "Lind said in a letter that …". */
  private Voices author(Description paper, int s) {
    String noun = nounOf(paper);
    int last = document.sentenceIndexOf(paper.first());
    for (int i = paper.first() - 1; AUTHORED.contains(noun) && i > 0; i--) {
      if (last - document.sentenceIndexOf(i) > AUTHOR_SENTENCES) {
        break;
      }
      if (nouns.singular(tokens.get(i).lower()).equals(noun) && isNew(i)) {
        return speakerIn(document.sentenceOf(i), s);
      }
    }
    return Voices.NONE;
  }

  /** Whether a noun stands behind "a", with a word or two between at most. */
  private boolean isNew(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3) && tokens.get(i).isWord(); i--) {
      if (DescriptionParser.INDEFINITE.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Who says what a sentence tells, or else the first whom it names. */
  private Voices speakerIn(Sentence sentence, int after) {
    for (int s = Math.max(0, after - FARTHEST_STATEMENT); s < after; s++) {
      List<Span> source = statements.get(s).source();
      boolean within =
          !source.isEmpty()
              && !statements.get(s).isInner()
              && holds(sentence, document.tokenAt(source.get(0).start()));
      if (within) {
        return referents.ofStatement(s);
      }
    }
    for (int i = sentence.first(); i < sentence.end(); i++) {
      int m = names.startingAt(i);
      if (m >= 0 && bearers.isActor(m) && !names.get(m).possessive()) {
        return Voices.single(bearers.figure(m));
      }
    }
    return Voices.NONE;
  }

  private static boolean holds(Sentence sentence, int token) {
    return sentence.first() <= token && token < sentence.end();
  }

  private Figure human(Description description, String noun, int s) {
    if (description.definite()) {
      Figure earlier = unnamed.bearer(description, noun, s);
      if (earlier != null) {
        return earlier;
      }
    } else if (isLead(description)) {
      Figure later =
          unnamed.introduced(
              description, noun, DescriptionParser.INDEFINITE.contains(firstWord(description)));
      if (later != null) {
        return later;
      }
    }
    boolean told = description.definite() || !description.affiliation().isEmpty();
    Figure figure = unnamed.figure(titles.title(description, s), ActorKind.PERSON, noun, !told);
    figure.human = true;
    figure.gender = figure.gender == Gender.UNKNOWN ? nouns.gender(noun) : figure.gender;
    return affiliated(figure, description);
  }

  private boolean isLead(Description description) {
    return document.sentenceIndexOf(description.first()) < LEAD_SENTENCES
        && !DescriptionParser.ANOTHER.contains(firstWord(description));
  }

  private String firstWord(Description description) {
    return tokens.get(description.first()).lower();
  }

  private Figure affiliated(Figure figure, Description description) {
    if (figure.affiliation.isEmpty()) {
      figure.affiliation = description.affiliation();
    }
    if (figure.isPerson()) {
      figure.roles.add(description.role());
    }
    troupe.testimony().vote(figure, description, description.first(), description.end());
    return figure;
  }
}
