package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;

/**
 * Everybody that a report names, each once: the names joined, with the roles and parties that the
 * report tells of them.
 */
final class Troupe {
  private static final Set<String> PLAIN_HONORIFICS = WordTable.wordClass("plain-honorific");
  private static final Map<String, String> ABBREVIATED =
      Map.ofEntries(
          Map.entry("sen", "senator"),
          Map.entry("rep", "representative"),
          Map.entry("gov", "governor"),
          Map.entry("gen", "general"),
          Map.entry("col", "colonel"),
          Map.entry("lt", "lieutenant"),
          Map.entry("capt", "captain"),
          Map.entry("maj", "major"),
          Map.entry("adm", "admiral"),
          Map.entry("cmdr", "commander"),
          Map.entry("pres", "president"),
          Map.entry("amb", "ambassador"),
          Map.entry("sgt", "sergeant"));
  private static final Pattern KIN =
      Pattern.compile("\\b(wife|husband|daughter|son|brother|sister|mother|father|lady|widow)$");
  private static final Pattern INITIAL_WORDS = Pattern.compile("[ -]");

  /** Where a report names more people than this, only like-sounding surnames are compared. */
  static final int MOST_COMPARED = 500;

  private static final int FURTHEST_APPOSITION = 12;

  private final Document document;
  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final Nouns nouns;
  private final Names names;
  private final DescriptionParser descriptions;
  private final Figure[] figureOf;
  private final Map<String, PersonName> parsed = new HashMap<>();
  private final Map<String, List<Figure>> bySound = new HashMap<>();
  private final List<Figure> people = new ArrayList<>();
  private final Map<String, Figure> bodies = new LinkedHashMap<>();

  Troupe(Document document, Gazetteer gazetteer, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    List<Mention> mentions = new NameFinder(document, gazetteer, nouns).find();
    mentions = new CountryFinder(document, mentions, nouns).read();
    this.names = new Names(mentions, tokens.size());
    this.descriptions = new DescriptionParser(document, names, nouns);
    this.figureOf = new Figure[mentions.size()];
    joinBodies();
    joinPeople();
  }

  Names names() {
    return names;
  }

  DescriptionParser descriptions() {
    return descriptions;
  }

  List<Figure> people() {
    return people;
  }

  Figure figure(int mention) {
    return figureOf[mention];
  }

  boolean isActor(int mention) {
    return figureOf[mention] != null;
  }

  /** The government of a country. */
  Figure government(String country) {
    return bodies.computeIfAbsent(
        "government " + country,
        key -> {
          Figure figure = new Figure(country, ActorKind.GOVERNMENT);
          figure.ownParty = country;
          return figure;
        });
  }

  /** The party that the bearer of a name speaks for when it stands as sponsor of an office. */
  String partyOf(int mention) {
    Mention name = names.get(mention);
    return switch (name.kind()) {
      case GOVERNMENT, ADJECTIVE -> name.country();
      case CAPITAL -> name.possessive() ? name.country() : "";
      case ORGANISATION -> {
        String party = figureOf[mention].party();
        yield party.isEmpty() ? figureOf[mention].name : party;
      }
      case NAME -> figureOf[mention] == null ? "" : figureOf[mention].party();
      case PEOPLE, MEDIA -> "";
    };
  }

  private void joinBodies() {
    Map<String, Figure> acronyms = new HashMap<>();
    for (int m = 0; m < figureOf.length; m++) {
      Mention mention = names.get(m);
      Figure figure =
          switch (mention.kind()) {
            case GOVERNMENT, CAPITAL -> government(mention.country());
            case ORGANISATION, MEDIA -> body(mention, acronyms);
            default -> null;
          };
      if (figure != null) {
        figure.aliases.add(mention.text());
        figure.positions.add(mention.first());
        figureOf[m] = figure;
      }
    }
  }

  private Figure body(Mention mention, Map<String, Figure> acronyms) {
    ActorKind kind =
        mention.kind() == Mention.Kind.MEDIA ? ActorKind.MEDIA : ActorKind.ORGANISATION;
    String name = mention.text();
    String party = mention.country();
    var known = gazetteer.find(name);
    if (known.isPresent()
        && (known.get().kind() == Gazetteer.Kind.ORGANISATION
            || known.get().kind() == Gazetteer.Kind.MEDIA)) {
      name = known.get().name();
      party = known.get().party().equals(name) ? "" : known.get().party();
    }
    String key = Spelling.folded(name);
    if (acronyms.containsKey(key)) {
      return acronyms.get(key);
    }
    if (mention.length() == 1 && known.isEmpty()) {
      Figure longer = longerNamed(mention.text(), kind);
      if (longer != null) {
        return longer;
      }
    }
    String unique = name;
    String owner = party;
    Figure figure = bodies.computeIfAbsent("body " + key, k -> newBody(unique, kind, owner));
    String initials = initials(mention.text());
    if (initials.length() > 2) {
      acronyms.putIfAbsent(initials, figure);
    }
    return figure;
  }

  /** The only body told of so far whose name ends in a word: "the Herald" of "Tarn Herald". */
  private Figure longerNamed(String word, ActorKind kind) {
    if (bodies.size() > MOST_COMPARED) {
      return null;
    }
    List<Figure> fitting =
        bodies.values().stream()
            .filter(figure -> figure.kind == kind && figure.name.endsWith(" " + word))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private static Figure newBody(String name, ActorKind kind, String party) {
    Figure figure = new Figure(name, kind);
    figure.ownParty = party;
    return figure;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : INITIAL_WORDS.split(name, -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  private void joinPeople() {
    List<Integer> bare = new ArrayList<>();
    for (int m = 0; m < figureOf.length; m++) {
      if (names.get(m).kind() == Mention.Kind.NAME) {
        PersonName name = nameOf(names.get(m));
        if (name.isFull()) {
          bind(m, fullNamed(names.get(m), name), name);
        } else {
          bare.add(m);
        }
      }
    }
    for (int m = 0; m < figureOf.length; m++) {
      if (figureOf[m] != null && names.get(m).kind() == Mention.Kind.NAME) {
        readRoles(m);
      }
    }
    int full = people.size();
    for (int m : bare) {
      PersonName name = nameOf(names.get(m));
      bind(m, bareNamed(m, name, full), name);
      readRoles(m);
    }
  }

  /** Reads what the words around a name tell of its bearer. */
  private void readRoles(int m) {
    readTitle(m);
    readAppositionAfter(m);
    if (closes(names.get(m).end())) {
      readAppositionBefore(m);
    }
  }

  private PersonName nameOf(Mention mention) {
    return parsed.computeIfAbsent(
        mention.text(), text -> PersonName.of(Arrays.asList(text.split(" ", -1))));
  }

  private void bind(int m, Figure figure, PersonName name) {
    Mention mention = names.get(m);
    figureOf[m] = figure;
    figure.positions.add(mention.first());
    if (mention.length() > 1) {
      figure.fullPositions.add(mention.first());
    }
    figure.aliases.add(mention.text());
    boolean longer =
        name.isFull()
            && (figure.personName.isInitialled() && !name.isInitialled()
                || name.given().size() > figure.personName.given().size()
                    && name.given().get(0).length() > 1);
    if (longer) {
      figure.personName = name;
      figure.name = mention.text();
    }
    if (name.isFull() && nouns.isFirstName(name.given().get(0))) {
      figure.human = true;
      if (figure.gender == Gender.UNKNOWN) {
        figure.gender = nouns.genderOfName(name.given().get(0));
      }
    }
    Gender title = titleGender(mention);
    if (title != Gender.UNKNOWN) {
      figure.gender = title;
      figure.titled = true;
    }
    figure.human |= isTitled(mention);
  }

  private boolean isTitled(Mention mention) {
    return mention.first() > 0
        && (nouns.isHonorific(tokens.get(mention.first() - 1).lower())
            || nouns.kind(tokens.get(mention.first() - 1).lower()).isHuman());
  }

  private Gender titleGender(Mention mention) {
    return mention.first() > 0
        ? nouns.gender(tokens.get(mention.first() - 1).lower())
        : Gender.UNKNOWN;
  }

  private Figure fullNamed(Mention mention, PersonName name) {
    Gender title = titleGender(mention);
    Gender own = title == Gender.UNKNOWN ? nouns.genderOfName(name.given().get(0)) : title;
    List<Figure> fitting = new ArrayList<>();
    for (Figure figure : comparable(name.surname(), people)) {
      if (figure.personName.agrees(name) && figure.gender.fits(own)) {
        fitting.add(figure);
      }
    }
    boolean clear = fitting.size() == 1 || !fitting.isEmpty() && !name.isInitialled();
    return clear ? fitting.get(0) : person(mention, name);
  }

  private List<Figure> comparable(String surname, List<Figure> all) {
    return all.size() <= MOST_COMPARED
        ? all
        : bySound.getOrDefault(Spelling.skeleton(surname), List.of());
  }

  private Figure person(Mention mention, PersonName name) {
    Figure figure = new Figure(mention.text(), ActorKind.PERSON);
    figure.personName = name;
    people.add(figure);
    bySound
        .computeIfAbsent(Spelling.skeleton(name.surname()), sound -> new ArrayList<>())
        .add(figure);
    return figure;
  }

  /** The nearest earlier bearer of a full name with this surname, or the only later one. */
  private Figure bareNamed(int m, PersonName name, int full) {
    Mention mention = names.get(m);
    Gender title = titleGender(mention);
    List<Figure> fitting = bearers(name.surname(), title, full, false);
    if (fitting.isEmpty()) {
      fitting = bearers(name.surname(), title, full, true);
    }
    if (fitting.isEmpty() && surnameSeen(name.surname(), full)) {
      return unattached(mention, name, title, full);
    }
    if (fitting.isEmpty()) {
      List<Figure> given = givenBearers(name.surname(), title, full);
      fitting = given.size() == 1 ? given : List.of();
    }
    String office = officeBefore(mention);
    fitting = fitting.stream().filter(f -> mayHold(f, office, mention.first())).toList();
    Figure nearest = null;
    int best = -1;
    for (Figure figure : fitting) {
      int last = lastBefore(figure, mention.first());
      if (last > best) {
        best = last;
        nearest = figure;
      }
    }
    if (nearest == null && fitting.size() == 1) {
      nearest = fitting.get(0);
    }
    return nearest == null ? unattached(mention, name, title, full) : nearest;
  }

  /** The office in the title before a bare surname, or empty. */
  private String officeBefore(Mention mention) {
    String before = mention.first() > 0 ? tokens.get(mention.first() - 1).lower() : "";
    return nouns.kind(before) == Nouns.Kind.OFFICE ? before : "";
  }

  /**
   * Whether "President Lind" can be the bearer of a full name: not a relative of the president, and
   * not somebody whose full name comes only later, without the title.
   */
  private boolean mayHold(Figure figure, String office, int token) {
    if (office.isEmpty() || figure.roles.stream().anyMatch(role -> role.endsWith(office))) {
      return true;
    }
    boolean kin = figure.roles.stream().anyMatch(role -> KIN.matcher(role).find());
    return !kin && (lastBefore(figure, token) >= 0 || figure.titled);
  }

  private static int lastBefore(Figure figure, int token) {
    Integer last = figure.fullPositions.lower(token);
    return last == null ? -1 : last;
  }

  private boolean surnameSeen(String surname, int full) {
    return comparable(surname, people.subList(0, full)).stream()
        .anyMatch(figure -> figure.personName.surname().equals(surname));
  }

  private List<Figure> bearers(String surname, Gender title, int full, boolean variants) {
    List<Figure> found = new ArrayList<>();
    String sound = variants ? Spelling.skeleton(surname) : "";
    for (Figure figure : comparable(surname, people.subList(0, full))) {
      String other = figure.personName.surname();
      boolean same =
          variants
              ? surname.length() > 4 && other.length() > 4 && Spelling.skeleton(other).equals(sound)
              : other.equals(surname);
      if (same && figure.gender.fits(title)) {
        found.add(figure);
      }
    }
    return found;
  }

  private List<Figure> givenBearers(String word, Gender title, int full) {
    List<Figure> found = new ArrayList<>();
    for (Figure figure : comparable(word, people.subList(0, full))) {
      if (figure.personName.given().get(0).equals(word)
          && word.length() > 1
          && figure.gender.fits(title)) {
        found.add(figure);
      }
    }
    return found;
  }

  private Figure unattached(Mention mention, PersonName name, Gender title, int full) {
    for (Figure figure : comparable(name.surname(), people.subList(full, people.size()))) {
      String other = figure.personName.surname();
      boolean same =
          other.equals(name.surname())
              || other.length() > 4
                  && name.surname().length() > 4
                  && Spelling.skeleton(other).equals(Spelling.skeleton(name.surname()));
      if (same && figure.gender.fits(title)) {
        return figure;
      }
    }
    return person(mention, name);
  }

  /** Reads what stands before a name: "Belmark's President Ansel Roth". */
  private void readTitle(int m) {
    Mention mention = names.get(m);
    int start = titleStart(m);
    if (start == mention.first()) {
      return;
    }
    Token last = tokens.get(mention.first() - 1);
    String bare = undotted(last.lower());
    boolean plain = isPlainHonorific(bare);
    boolean portfolio = tokens.get(start).isCapitalised() && holdsOf(start, mention.first());
    if (!plain && !nouns.kind(bare).isHuman() && !ABBREVIATED.containsKey(bare) && !portfolio) {
      return;
    }
    int roleEnd = plain ? mention.first() - 1 : mention.first();
    if (roleEnd > start) {
      noteRole(figureOf[m], start, roleEnd);
      voteByTitle(m, start, roleEnd);
    }
  }

  /** The first token of the title before a name: "Minister of Water"; the name's if it has none. */
  int titleStart(int m) {
    int start = names.get(m).first();
    int sentence = document.sentenceOf(start).first();
    while (start > sentence) {
      if (isTitleWord(start - 1) && names.covering(start - 1) < 0) {
        start--;
      } else if (start - 2 >= sentence
          && start < names.get(m).first()
          && tokens.get(start).isCapitalised()
          && tokens.get(start - 1).is("of")
          && tokens.get(start - 2).isCapitalised()
          && nouns.kind(tokens.get(start - 2).lower()).isHuman()) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }

  private boolean holdsOf(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.get(i).is("of")) {
        return true;
      }
    }
    return false;
  }

  private void noteRole(Figure figure, int start, int end) {
    String last = undotted(tokens.get(end - 1).lower());
    int spelled = ABBREVIATED.containsKey(last) ? end - 1 : end;
    if (spelled > start) {
      figure.roles.add(DescriptionParser.role(document, start, spelled));
    }
    if (spelled < end) {
      figure.roles.add(ABBREVIATED.get(last));
    }
  }

  private void voteByTitle(int m, int start, int roleEnd) {
    int before = start - 1;
    if (before >= 0 && tokens.get(before).kind() != Token.Kind.WORD) {
      before--;
    }
    int sponsor = before >= 0 ? names.endingAt(before + 1) : -1;
    boolean adjacent =
        sponsor >= 0
            && (before == start - 1 || names.get(sponsor).possessive())
            && document.sentenceIndexOf(before) == document.sentenceIndexOf(start);
    if (!adjacent || sponsor == m) {
      return;
    }
    int first = names.get(sponsor).first();
    if (first > 0 && DescriptionParser.NO_LONGER.contains(tokens.get(first - 1).lower())) {
      figureOf[m].roles.remove(DescriptionParser.role(document, start, roleEnd));
      figureOf[m].roles.add("former " + DescriptionParser.role(document, start, roleEnd));
      return;
    }
    Description title = descriptions.parse(first, roleEnd);
    boolean separate = names.get(sponsor).possessive() && names.get(sponsor).end() + 1 != start;
    if (!separate) {
      vote(figureOf[m], title, names.get(sponsor).first(), names.get(m).end());
    }
  }

  private boolean isTitleWord(int token) {
    String lower = tokens.get(token).lower();
    return tokens.get(token).isWord()
        && (nouns.isHonorific(lower)
            || nouns.kind(lower).isHuman() && !nouns.isPlural(lower)
            || nouns.kind(lower).isBody() && !nouns.isPlural(lower)
            || nouns.isModifier(lower));
  }

  /** Whether the word, dot or not, is put before names and tells no office: "Mr". */
  static boolean isPlainHonorific(String lower) {
    return PLAIN_HONORIFICS.contains(undotted(lower));
  }

  private static String undotted(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** Reads "Mara Lind, Arvonia's foreign minister,". */
  private void readAppositionAfter(int m) {
    int i = names.get(m).end();
    int limit = document.sentenceOf(names.get(m).first()).end();
    if (i >= limit || !tokens.get(i).is(",")) {
      return;
    }
    i++;
    if (i + 1 < limit && tokens.get(i).kind() == Token.Kind.NUMBER && tokens.get(i + 1).is(",")) {
      i += 2;
    }
    if (i >= limit || tokens.get(i).is("and")) {
      return;
    }
    Description found = descriptions.parse(i, limit);
    if (!found.isEmpty()
        && found.kind().isHuman()
        && !found.plural()
        && !holdsOther(found)
        && (closes(found.end()) || follows(found.end()))) {
      describe(figureOf[m], found, names.get(m).first(), found.end());
    }
  }

  /** Whether a description goes on to name somebody whom it does not speak for. */
  private boolean holdsOther(Description description) {
    for (int i = description.head() + 1; i < description.end(); i++) {
      int other = names.startingAt(i);
      if (other >= 0
          && other != description.sponsor()
          && names.get(other).kind() == Mention.Kind.NAME
          && titleStart(other) < names.get(other).first()) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(int token) {
    return token < tokens.size()
        && (tokens.get(token).is("who") || tokens.get(token).is("and"))
        && token > 0;
  }

  /** Whether the words before a token are closed by a mark or the end of the sentence. */
  private boolean closes(int token) {
    if (token >= tokens.size()
        || document.sentenceIndexOf(token) != document.sentenceIndexOf(token - 1)) {
      return true;
    }
    Token mark = tokens.get(token);
    return mark.is(",")
        || mark.is(".")
        || mark.is(";")
        || mark.is(":")
        || mark.is(")")
        || mark.is("\u2014")
        || mark.is("\u2013")
        || mark.is("--");
  }

  /** Reads "the foreign minister, Mara Lind,". */
  private void readAppositionBefore(int m) {
    int first = names.get(m).first();
    if (first < 2 || !tokens.get(first - 1).is(",") || names.get(m).length() < 2) {
      return;
    }
    appositionBefore(m, first - 1);
  }

  /** Reads the description that ends just before {@code end} as one of the name's bearer. */
  void appositionBefore(int m, int end) {
    int sentence = document.sentenceOf(names.get(m).first()).first();
    for (int s = Math.max(sentence, end - FURTHEST_APPOSITION); s < end; s++) {
      if (!startsPhrase(s, sentence)) {
        continue;
      }
      Description found = descriptions.parse(s, end);
      boolean apposed = found.end() == end && found.kind().isHuman() && !found.plural();
      if (apposed && !holdsOther(found)) {
        describe(figureOf[m], found, s, names.get(m).end());
        return;
      }
    }
  }

  private boolean startsPhrase(int token, int sentence) {
    String lower = tokens.get(token).lower();
    return token == sentence
        || DescriptionParser.DEFINITE.contains(lower)
        || DescriptionParser.INDEFINITE.contains(lower)
        || DescriptionParser.POSSESSIVES.contains(lower)
        || names.startingAt(token) >= 0;
  }

  /** Notes what a description tells of a person. */
  void describe(Figure figure, Description description, int first, int end) {
    figure.human = true;
    if (!description.role().isEmpty()) {
      figure.roles.add(description.role());
    }
    Gender told = nouns.gender(nouns.singular(tokens.get(description.head()).lower()));
    if (figure.gender == Gender.UNKNOWN) {
      figure.gender = told;
    }
    vote(figure, description, first, end);
  }

  /** Counts a description as evidence for a party, if its bearer speaks for one. */
  void vote(Figure figure, Description description, int first, int end) {
    if (description.isEmpty() || description.former() || description.sponsor() < 0) {
      return;
    }
    if (figure.affiliation.isEmpty()) {
      figure.affiliation = description.affiliation();
    }
    String party = party(description);
    if (!party.isEmpty()) {
      Span span = document.span(first, end);
      figure.vote(party, new Evidence(document.report().id(), span, document.text().slice(span)));
    }
  }

  /** The party that the one described speaks for, or empty. */
  String party(Description description) {
    boolean speaks =
        description.kind() == Nouns.Kind.OFFICE || description.kind() == Nouns.Kind.STATE;
    return speaks && !description.former() && description.sponsor() >= 0
        ? partyOf(description.sponsor())
        : "";
  }
}
