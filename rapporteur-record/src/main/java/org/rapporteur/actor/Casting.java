package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/** Gives the statements of one report to the figures in it. Used once. */
final class Casting {
  private static final Set<String> LEADING = WordTable.wordClass("lead-in");
  private static final Set<String> GOVERNMENTS =
      Set.of("government", "administration", "regime", "leadership", "cabinet", "presidency");
  private static final Set<String> GENERIC_BODIES = WordTable.wordClass("generic-body");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern AGENT = Pattern.compile("(er|or|ist|ian|ant|ent|eer|old|ee|man)s?$");
  private static final Set<String> PARTISANS = Set.of("democrat", "republican");
  private static final Set<String> QUANTIFIERS =
      Set.of("some", "others", "many", "several", "few", "most");
  private static final Set<String> NO_AGENT = WordTable.wordClass("no-agent");
  private static final int LONGEST_NAME = 14;
  private static final int FARTHEST_STATEMENT = 100;
  private static final int FARTHEST_GROUP = 300;

  private final Document document;
  private final List<Token> tokens;
  private final List<Statement> statements;
  private final Troupe troupe;
  private final Names names;
  private final Nouns nouns;
  private final Voices[] voices;
  private final boolean[] underway;
  private final Antecedents antecedents;
  private final Coordination coordination;
  private final UnnamedFigures unnamed;

  /** The figures that say a statement, the first of them its speaker. */
  private record Voices(List<Figure> figures) {
    static final Voices NONE = new Voices(List.of());

    boolean isEmpty() {
      return figures.isEmpty();
    }
  }

  Casting(Document document, List<Statement> statements, Troupe troupe, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.statements = statements;
    this.troupe = troupe;
    this.names = troupe.names();
    this.nouns = nouns;
    this.antecedents = new Antecedents(document, statements, troupe, nouns);
    this.coordination = new Coordination(document, names, nouns, troupe.descriptions());
    this.unnamed = new UnnamedFigures(troupe, nouns);
    this.voices = new Voices[statements.size()];
    this.underway = new boolean[statements.size()];
  }

  Cast cast() {
    List<Integer> order = new ArrayList<>();
    for (int s = 0; s < statements.size(); s++) {
      order.add(s);
    }
    order.sort(Comparator.comparingInt(this::place));
    for (int s : order) {
      voicesOf(s);
    }
    return written();
  }

  private int place(int s) {
    Statement statement = statements.get(s);
    return statement.source().isEmpty()
        ? statement.content().get(0).start()
        : statement.source().get(0).start();
  }

  private Voices voicesOf(int s) {
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
      if (found.figures().size() == 1) {
        antecedents.speaks(found.figures().get(0), token);
      }
      for (Figure figure : found.figures()) {
        figure.positions.add(token);
      }
    }
  }

  private Voices find(int s) {
    Voices best = Voices.NONE;
    for (Span span : statements.get(s).source()) {
      int first = document.tokenAt(span.start());
      int end = document.tokenAt(span.end());
      if (first >= end) {
        continue;
      }
      Voices found = phrase(first, end, s);
      if (best.isEmpty() || !best.figures().get(0).named && isNamed(found)) {
        best = found.isEmpty() ? best : found;
      }
    }
    return best;
  }

  private static boolean isNamed(Voices found) {
    return !found.isEmpty() && found.figures().get(0).named;
  }

  /** The figures that a source's words stand for. */
  private Voices phrase(int from, int to, int s) {
    int first = from;
    int end = to;
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

  private boolean isLeading(int token, int end) {
    Token t = tokens.get(token);
    return t.kind() == Token.Kind.MARK
        || t.kind() == Token.Kind.QUOTE
        || LEADING.contains(t.lower()) && token + 1 < end && names.covering(token) < 0
        || t.is("both")
            && token + 1 < end
            && (names.startingAt(token + 1) >= 0
                || DescriptionParser.DEFINITE.contains(tokens.get(token + 1).lower()));
  }

  private boolean isDroppedEnd(int token) {
    Token.Kind kind = tokens.get(token).kind();
    return kind == Token.Kind.MARK || kind == Token.Kind.QUOTE;
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
            || tokens.get(first + 1).lower().endsWith("self")
            || tokens.get(first + 1).lower().endsWith("selves");
    boolean free = names.covering(first) < 0;
    if (free
        && (alone
            || !Pronouns.OPENS_PHRASE.contains(lower) && !tokens.get(first + 1).isCapitalised())) {
      if (Pronouns.isAnaphor(lower)) {
        return pronoun(lower, first, s);
      }
      if (alone && Pronouns.NOBODY.contains(lower)) {
        return Voices.NONE;
      }
    }
    return noun(first, end, s);
  }

  private Voices pronoun(String lower, int token, int s) {
    if (Pronouns.HE.contains(lower)) {
      return single(antecedents.person(token, Gender.MALE, s));
    }
    if (Pronouns.SHE.contains(lower)) {
      return single(antecedents.person(token, Gender.FEMALE, s));
    }
    if (Pronouns.IT.contains(lower)) {
      return single(antecedents.body(token, s));
    }
    if (Pronouns.THEY.contains(lower)) {
      return several(token, s);
    }
    return Pronouns.RELATIVE.contains(lower) ? antecedent(token) : enclosing(token, s);
  }

  private static Voices single(Figure figure) {
    return figure == null ? Voices.NONE : new Voices(List.of(figure));
  }

  /** "I" and "we" in what somebody else says are that speaker. */
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
    return inner < 0 ? Voices.NONE : voicesOf(inner);
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
    if (m >= 0 && troupe.bearers().isActor(m)) {
      return single(troupe.bearers().figure(m));
    }
    for (int i = before; i >= Math.max(sentence, before - LONGEST_NAME); i--) {
      int apposed = names.endingAt(i + 1);
      if (apposed >= 0
          && names.get(apposed).kind() == Mention.Kind.NAME
          && i + 1 < tokens.size()
          && tokens.get(i + 1).is(",")) {
        return single(troupe.bearers().figure(apposed));
      }
      if (nouns.kind(tokens.get(i).lower()).isHuman() && names.covering(i) < 0) {
        int start = phraseStart(i, sentence);
        return noun(start, before + 1, -1);
      }
    }
    return Voices.NONE;
  }

  private int phraseStart(int head, int sentence) {
    int start = head;
    while (start > sentence) {
      Token before = tokens.get(start - 1);
      boolean inside =
          names.covering(start - 1) >= 0
              || before.kind() == Token.Kind.NUMBER
              || before.kind() == Token.Kind.CLITIC
              || nouns.isModifier(before.lower())
              || nouns.quantity(before.lower()) > 0
              || nouns.kind(before.lower()) != Nouns.Kind.NONE
              || Set.of("some", "several", "many", "few").contains(before.lower());
      if (DescriptionParser.DEFINITE.contains(before.lower())
          || DescriptionParser.INDEFINITE.contains(before.lower())
          || DescriptionParser.POSSESSIVES.contains(before.lower())) {
        return start - 1;
      }
      if (!inside) {
        return start;
      }
      start--;
    }
    return start;
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
      int at = plural ? document.tokenAt(place(o)) : -1;
      if (at > jointAt && at < token && antecedents.near(at, token, 3)) {
        jointAt = at;
        joint = voices[o];
      }
    }
    int group = groupBefore(token, s);
    if (group > jointAt) {
      int sentence = document.sentenceOf(group).first();
      return noun(phraseStart(group, sentence), group + 1, -1);
    }
    return joint.isEmpty() ? single(antecedents.body(token, s)) : joint;
  }

  /** Head of the nearest earlier phrase about several people, as a subject, or -1. */
  private int groupBefore(int token, int s) {
    for (int i = token - 1;
        i >= 0 && token - i < FARTHEST_GROUP && antecedents.near(i, token, 2);
        i--) {
      if (names.covering(i) >= 0
          || antecedents.isQuoted(i) && !antecedents.isQuoted(token)
          || antecedents.inOwnContent(i, s)) {
        continue;
      }
      String lower = tokens.get(i).lower();
      if (nouns.kind(lower).isHuman() && nouns.isPlural(lower)) {
        int start = phraseStart(i, document.sentenceOf(i).first());
        boolean object =
            start > 0 && DescriptionParser.PREPOSITIONS.contains(tokens.get(start - 1).lower());
        if (!object) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The figure that a phrase with a noun or a name stands for. */
  private Voices noun(int first, int end, int s) {
    int core = coreEnd(first, end);
    int m = nameAtEnd(first, core);
    if (m < 0 && core < end && tokens.get(core).is("of")) {
      m = nameAfterPortfolio(core, end);
    }
    if (m >= 0) {
      return single(named(m, first, end));
    }
    Description description = troupe.descriptions().parse(first, end);
    int apposed = apposedName(core, end, description);
    if (apposed >= 0) {
      if (!description.isEmpty() && description.kind().isHuman()) {
        troupe
            .testimony()
            .describe(
                troupe.bearers().figure(apposed), description, first, names.get(apposed).end());
      }
      return single(troupe.bearers().figure(apposed));
    }
    if (description.isEmpty()) {
      return loose(first, end, description, s);
    }
    return described(description, end, s);
  }

  /** Index of the name whose title holds the "of" at a token: "Minister of Water Lind", or -1. */
  private int nameAfterPortfolio(int of, int end) {
    for (int i = of; i < end && !tokens.get(i).is(","); i++) {
      int m = names.startingAt(i);
      if (m >= 0) {
        boolean titled =
            names.get(m).kind() == Mention.Kind.NAME
                && !names.get(m).possessive()
                && troupe.titles().start(m) < of;
        return titled ? m : -1;
      }
    }
    return -1;
  }

  /** One past the words of the phrase up to its first mark, preposition or clause. */
  private int coreEnd(int first, int end) {
    for (int i = first; i < end; i++) {
      int m = names.covering(i);
      if (m >= 0) {
        i = names.get(m).end() - 1;
        continue;
      }
      Token token = tokens.get(i);
      boolean stop =
          token.kind() == Token.Kind.MARK
              || token.kind() == Token.Kind.QUOTE && i > first && !isPossessiveMark(i)
              || DescriptionParser.PREPOSITIONS.contains(token.lower()) && i > first
              || Pronouns.RELATIVE.contains(token.lower()) && i > first;
      if (stop) {
        return i;
      }
    }
    return end;
  }

  private boolean isPossessiveMark(int token) {
    return names.endingAt(token) >= 0 && names.get(names.endingAt(token)).possessive();
  }

  /** Index of the actor's name that ends the core, "'s" and "himself" aside, or -1. */
  private int nameAtEnd(int first, int core) {
    int end = Math.min(core, tokens.size());
    while (end > first && isTail(tokens.get(end - 1))) {
      end--;
    }
    int m = names.endingAt(end);
    if (m >= 0 && names.get(m).first() >= first && troupe.bearers().isActor(m)) {
      return m;
    }
    int begin = names.startingAt(first);
    boolean leads =
        begin >= 0
            && names.get(begin).kind() == Mention.Kind.NAME
            && !names.get(begin).possessive()
            && names.get(begin).end() < end
            && troupe.bearers().figure(begin).human
            && troupe.descriptions().parse(first, core).isEmpty();
    return leads ? begin : -1;
  }

  private static boolean isTail(Token token) {
    return token.kind() == Token.Kind.CLITIC
        || token.kind() == Token.Kind.QUOTE
        || token.lower().endsWith("self")
        || token.is("also")
        || token.is("then")
        || token.is("too");
  }

  private Figure named(int m, int first, int end) {
    Mention mention = names.get(m);
    Figure figure = troupe.bearers().figure(m);
    if (mention.kind() == Mention.Kind.NAME) {
      figure.human = true;
      Description after =
          mention.end() + 1 < end && tokens.get(mention.end()).is(",")
              ? troupe.descriptions().parse(mention.end() + 1, end)
              : troupe.descriptions().parse(first, first);
      if (!after.isEmpty() && after.kind().isHuman() && !after.plural()) {
        troupe.testimony().describe(figure, after, mention.first(), after.end());
      }
    }
    return figure;
  }

  /** Index of the person's name after a comma: "the minister, Mara Lind", or -1. */
  private int apposedName(int core, int end, Description description) {
    int past = Math.max(core, description.isEmpty() ? core : description.end());
    for (int comma : new int[] {past, core}) {
      if (comma + 1 < end && tokens.get(comma).is(",")) {
        int m = nameAtEnd(comma + 1, coreEnd(comma + 1, end));
        if (m >= 0 && names.get(m).kind() == Mention.Kind.NAME && !names.get(m).possessive()) {
          return m;
        }
      }
    }
    return -1;
  }

  /** A phrase without a noun we know. */
  private Voices loose(int first, int end, Description description, int s) {
    int last = coreEnd(first, end) - 1;
    String lower = tokens.get(last).lower();
    int owner = description.sponsor();
    if (Pronouns.NOBODY.contains(lower) || last < first) {
      return Voices.NONE;
    }
    if (names.covering(last) >= 0) {
      Mention mention = names.get(names.covering(last));
      if (mention.kind() == Mention.Kind.PEOPLE) {
        return single(unnamed.figure(mention.text(), ActorKind.GROUP, "", false));
      }
      if (mention.kind() == Mention.Kind.ADJECTIVE && first < last && tokens.get(first).is("the")) {
        return single(troupe.government(mention.country()));
      }
    }
    if (owner >= 0 && troupe.bearers().isActor(owner) && names.get(owner).possessive()) {
      return single(troupe.bearers().figure(owner));
    }
    if (description.ownerPronoun() >= 0) {
      return pronoun(tokens.get(description.ownerPronoun()).lower(), description.ownerPronoun(), s);
    }
    boolean quantifier = QUANTIFIERS.contains(lower);
    if (!quantifier && !AGENT.matcher(lower).find() || NO_AGENT.contains(lower)) {
      return Voices.NONE;
    }
    boolean group = quantifier || lower.endsWith("s");
    ActorKind kind = group ? ActorKind.GROUP : ActorKind.PERSON;
    Figure figure = unnamed.figure(title(first, end, s), kind, lower, false);
    figure.count = group ? description.count() : 0;
    return single(figure);
  }

  private Voices described(Description description, int end, int s) {
    String noun = nouns.singular(tokens.get(description.head()).lower());
    if (description.kind() == Nouns.Kind.DOCUMENT) {
      return document(description, s);
    }
    if (description.plural() || description.kind() == Nouns.Kind.GROUP) {
      Figure group = unnamed.figure(title(description, s), ActorKind.GROUP, noun, false);
      boolean more = description.end() < end && tokens.get(description.end()).is("and");
      group.count = more || noun.equals("percent") ? 0 : description.count();
      return single(affiliated(group, description));
    }
    if (description.kind().isHuman()) {
      return single(human(description, noun, s));
    }
    return single(collective(description, noun, s));
  }

  /** A document speaks for the one whose it is; of itself it is nobody. */
  private Voices document(Description description, int s) {
    int sponsor = description.sponsor();
    if (sponsor >= 0 && troupe.bearers().isActor(sponsor)) {
      return single(troupe.bearers().figure(sponsor));
    }
    return description.ownerPronoun() >= 0
        ? pronoun(tokens.get(description.ownerPronoun()).lower(), description.ownerPronoun(), s)
        : Voices.NONE;
  }

  private Figure human(Description description, String noun, int s) {
    if (description.definite()) {
      Figure earlier = unnamed.bearer(description, noun);
      if (earlier != null) {
        return earlier;
      }
    }
    boolean told = description.definite() || !description.affiliation().isEmpty();
    Figure figure = unnamed.figure(title(description, s), ActorKind.PERSON, noun, !told);
    figure.human = true;
    figure.gender = figure.gender == Gender.UNKNOWN ? nouns.gender(noun) : figure.gender;
    return affiliated(figure, description);
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

  /** A government, ministry, company, paper or party told by its noun. */
  private Figure collective(Description description, String noun, int s) {
    int sponsor = description.sponsor();
    if (GOVERNMENTS.contains(noun) && sponsor >= 0) {
      Mention mention = names.get(sponsor);
      String country =
          mention.kind() == Mention.Kind.NAME
              ? troupe.bearers().figure(sponsor).party()
              : mention.country();
      if (!country.isEmpty() && !description.former()) {
        Figure government = troupe.government(country);
        government.aliases.add(title(description, s));
        return government;
      }
    }
    if (description.definite() && sponsor < 0 && GOVERNMENTS.contains(noun)) {
      Figure earlier = unnamed.onlyBody(noun);
      if (earlier != null) {
        return earlier;
      }
    }
    if (description.definite()
        && sponsor < 0
        && GENERIC_BODIES.contains(noun)
        && description.ownerPronoun() < 0
        && description.end() == description.coreEnd()) {
      Figure earlier = antecedents.earlierBody(description, noun);
      if (earlier != null) {
        return earlier;
      }
    }
    ActorKind kind =
        GOVERNMENTS.contains(noun)
            ? ActorKind.GOVERNMENT
            : description.kind() == Nouns.Kind.MEDIA ? ActorKind.MEDIA : ActorKind.ORGANISATION;
    Figure figure = unnamed.figure(title(description, s), kind, noun, false);
    if (figure.affiliation.isEmpty()) {
      figure.affiliation = description.affiliation();
    }
    if (sponsor >= 0) {
      figure.named = true;
      troupe.testimony().vote(figure, description, description.first(), description.end());
    }
    return figure;
  }

  /** The words that name an unnamed actor, its owner's name in place of a pronoun. */
  private String title(Description description, int s) {
    return title(description.first(), description.end(), s);
  }

  private String title(int from, int to, int s) {
    int first = from;
    int end = Math.min(to, first + LONGEST_NAME);
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      boolean stop =
          token.is(",")
              || token.is("(")
              || token.is("\u2014")
              || token.is("--")
              || i > first
                  && (Pronouns.RELATIVE.contains(token.lower())
                      || Pronouns.SELF.contains(token.lower())
                      || token.is("he")
                      || token.is("she")
                      || token.is("they"));
      if (stop) {
        end = i;
      }
    }
    String owner = "";
    if (DescriptionParser.POSSESSIVES.contains(tokens.get(first).lower()) && first + 1 < end) {
      Voices whose = s < 0 ? Voices.NONE : pronoun(tokens.get(first).lower(), first, s);
      owner = whose.isEmpty() ? "the " : whose.figures().get(0).name + "'s ";
      first++;
    }
    String words = BLANKS.matcher(document.words(first, Math.max(end, first + 1))).replaceAll(" ");
    boolean proper = PARTISANS.contains(nouns.singular(tokens.get(first).lower()));
    if (owner.isEmpty() && names.covering(first) < 0 && !isAcronym(first) && !proper) {
      words = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
    return owner + words;
  }

  private boolean isAcronym(int token) {
    String text = tokens.get(token).text();
    return text.length() > 1 && Character.isUpperCase(text.charAt(1));
  }

  private Cast written() {
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
    ids.forEach((figure, id) -> actors.add(figure.actor(id)));
    actors.sort(Comparator.comparing(Actor::id));
    return new Cast(actors, written);
  }
}
