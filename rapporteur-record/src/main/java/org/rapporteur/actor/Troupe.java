package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.statement.EntityMention;

/**
 * Everybody that a report names, each once: the names joined, with the roles and parties that the
 * report tells of them.
 */
final class Troupe {
  private static final Mention.Kind ORGANISATION = Mention.Kind.ORGANISATION;

  private final List<Token> tokens;
  private final Nouns nouns;
  private final NameKinds kinds;
  private final Names names;
  private final DescriptionParser descriptions;
  private final Titles titles;
  private final Bodies bodies;
  private final People people;
  private final Bearers bearers;
  private final Testimony testimony;

  Troupe(Document document, List<EntityMention> mentions, Gazetteer gazetteer, Nouns nouns) {
    this.tokens = document.tokens();
    this.nouns = nouns;
    List<Mention> found = new NameFinder(document, gazetteer, nouns).find();
    this.kinds = new NameKinds(document, mentions, nouns);
    this.names =
        new Names(
            kinds.revise(new CountryFinder(document, found, nouns).read()),
            document.tokens().size());
    this.descriptions = new DescriptionParser(document, names, nouns);
    this.titles = new Titles(document, names, nouns);
    this.bodies = new Bodies(gazetteer);
    this.people = new People(document, nouns);
    this.bearers = new Bearers(names);
    this.testimony = new Testimony(document, nouns, bearers, bodies);
    joinBodies(new CallingReader(document));
    joinPeople(
        new TitleReader(document, names, nouns, descriptions, titles, testimony),
        new AppositionReader(document, names, descriptions, titles, testimony));
  }

  private void joinBodies(CallingReader callings) {
    for (int m = 0; m < names.size(); m++) {
      Mention mention = names.get(m);
      switch (mention.kind()) {
        case GOVERNMENT, CAPITAL -> bearers.bind(m, bodies.government(mention.country()));
        case ORGANISATION, MEDIA, PLACE -> {
          bearers.bind(m, bodies.body(mention));
          bearers.figure(m).callings.addAll(callings.read(mention));
          int other = otherName(m);
          if (other >= 0) {
            bodies.alsoKnown(bearers.figure(m), names.get(other).text());
          }
        }
        case NAME, ADJECTIVE, PEOPLE -> {}
      }
    }
  }

  /** Index of the name in "the Tarn Mills Association, known as Tarma," or "(Tarma)"; or -1. */
  private int otherName(int m) {
    int end = names.get(m).end();
    boolean bracket = end < tokens.size() && tokens.get(end).is("(");
    int i = end < tokens.size() && (bracket || tokens.get(end).is(",")) ? end + 1 : end;
    boolean known =
        i + 1 < tokens.size() && tokens.get(i).is("known") && tokens.get(i + 1).is("as");
    int other = known ? names.startingAt(i + 2) : bracket ? names.startingAt(i) : -1;
    if (other < 0 || names.get(m).length() == 1 || names.get(m).kind() != ORGANISATION) {
      return -1;
    }
    Mention.Kind kind = names.get(other).kind();
    int past = names.get(other).end();
    boolean whole =
        known
            ? kind == ORGANISATION || kind == Mention.Kind.PLACE
            : kind == ORGANISATION && past < tokens.size() && tokens.get(past).is(")");
    return whole ? other : -1;
  }

  private void joinPeople(TitleReader title, AppositionReader apposition) {
    List<Integer> full = new ArrayList<>();
    List<Integer> bare = new ArrayList<>();
    for (int m = 0; m < names.size(); m++) {
      if (names.get(m).kind() == Mention.Kind.NAME) {
        (people.isFull(names.get(m)) ? full : bare).add(m);
      }
    }
    for (int m : full) {
      bearers.bind(m, people.fullNamed(names.get(m)));
    }
    for (int m : full) {
      title.read(m, bearers.figure(m));
      apposition.read(m, bearers.figure(m));
    }
    for (int m : bare) {
      int partner = partner(m);
      bearers.bind(
          m,
          partner < 0
              ? people.bareNamed(names.get(m))
              : people.sharingSurname(names.get(m), names.get(partner)));
      title.read(m, bearers.figure(m));
      apposition.read(m, bearers.figure(m));
    }
  }

  /**
   * Index of the full name whose surname a given name shares: "Jon and Mara Hale"; -1 if the word
   * is no such given name, or a known surname, or others of the report bear it and nothing says
   * that the two belong together.
   */
  private int partner(int m) {
    Mention given = names.get(m);
    int next = given.end();
    if (next + 1 >= tokens.size()
        || !(tokens.get(next).is("and") || tokens.get(next).is("&"))
        || !nouns.isFirstName(Spelling.folded(given.text()))) {
      return -1;
    }
    int partner = names.startingAt(next + 1);
    boolean couple =
        partner >= 0
            && names.get(partner).kind() == Mention.Kind.NAME
            && people.isFull(names.get(partner))
            && nouns.isFirstName(Spelling.folded(tokens.get(next + 1).text()))
            && !people.isSurname(given)
            && (!people.isGivenNameOfOthers(given, names.get(partner)) || followsPlural(given));
    return couple ? partner : -1;
  }

  /** Whether "brothers" or "the founders," stands before a name. */
  private boolean followsPlural(Mention name) {
    int before = name.first() - 1;
    if (before > 0 && tokens.get(before).is(",")) {
      before--;
    }
    return before >= 0
        && nouns.isPlural(tokens.get(before).lower())
        && nouns.kind(tokens.get(before).lower()).isHuman();
  }

  /** All names. */
  Names names() {
    return names;
  }

  /** Reads descriptions between the names. */
  DescriptionParser descriptions() {
    return descriptions;
  }

  /** Finds the titles before the names. */
  Titles titles() {
    return titles;
  }

  /** The people named. */
  List<Figure> people() {
    return people.all();
  }

  /** The bodies named, governments left out; none where there are too many to compare. */
  Collection<Figure> bodies() {
    return bodies.organisations();
  }

  /** The only body of the report that it calls by a noun, or null. */
  Figure onlyCalled(String noun) {
    return bodies.onlyCalled(noun);
  }

  /** The singular of a known noun, or the word itself. */
  String singular(String lower) {
    return nouns.singular(lower);
  }

  /** Who bears which name. */
  Bearers bearers() {
    return bearers;
  }

  /** Notes what descriptions tell of the figures. */
  Testimony testimony() {
    return testimony;
  }

  /** Whether a name of the report tells of a country that goes by a word. */
  boolean isCountry(String country) {
    for (int m = 0; m < names.size(); m++) {
      if (!country.isEmpty() && names.get(m).country().equals(country)) {
        return true;
      }
    }
    return false;
  }

  /** The government of a country. */
  Figure government(String country) {
    return bodies.government(country);
  }
}
