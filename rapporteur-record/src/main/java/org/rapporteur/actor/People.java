package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.Document;
import org.rapporteur.language.Meaning;
import org.rapporteur.language.Token;

/**
 * The people whom a report names, each once. Full names are joined first; bare surnames then find
 * their bearers among them.
 */
final class People {
  /** Where a report names more people than this, only like-sounding surnames are compared. */
  static final int MOST_COMPARED = 500;

  private static final Pattern KIN =
      Pattern.compile("\\b(wife|husband|daughter|son|brother|sister|mother|father|lady|widow)$");
  private static final int SHORTEST_VARIANT = 5;
  private static final int SHORTEST_GROUP = 7;

  /** Of nouns for people by what they hold or do; few surnames end so. */
  private static final Set<String> GROUP_ENDINGS =
      Set.of("als", "ives", "ates", "ents", "ants", "ists", "ians");

  private static final int MOST_NAMED = 4;
  private static final int FARTHEST_SENTENCES = 4;

  private final Document document;
  private final List<Token> tokens;
  private final Nouns nouns;
  private final Map<String, PersonName> parsed = new HashMap<>();
  private final List<Figure> all = new ArrayList<>();
  private final NameIndex fullyNamed = new NameIndex();
  private final NameIndex barelyNamed = new NameIndex();

  People(Document document, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.nouns = nouns;
  }

  /** Everybody so far, in the order met. */
  List<Figure> all() {
    return all;
  }

  /** Whether a full name begins with this word, but for bearers of the surname of another. */
  boolean isGivenNameOfOthers(Mention mention, Mention partner) {
    String surname = nameOf(partner).surname();
    return fullyNamed.withGivenName(nameOf(mention).surname()).stream()
        .anyMatch(figure -> !figure.personName.surname().equals(surname));
  }

  /** Whether somebody named in full has this surname. */
  boolean isSurname(Mention mention) {
    return !fullyNamed.withSurname(nameOf(mention).surname()).isEmpty();
  }

  /** Whether a name holds more than a surname. */
  boolean isFull(Mention mention) {
    return nameOf(mention).isFull();
  }

  /**
   * The person who bears a full name, told apart by given name and gender. Reports give a name in
   * full first, so that "Jon Hale Jr." is somebody else than a "Jon Hale" told of before.
   */
  Figure fullNamed(Mention mention) {
    PersonName name = nameOf(mention);
    Gender title = titleGender(mention);
    Gender own = title == Gender.UNKNOWN ? nouns.genderOfName(name.given().get(0)) : title;
    List<Figure> compared = all.size() > MOST_COMPARED ? fullyNamed.sounding(name.surname()) : all;
    List<Figure> fitting = new ArrayList<>();
    for (Figure figure : compared) {
      boolean son = !name.generation().isEmpty() && figure.personName.generation().isEmpty();
      boolean same =
          figure.personName.agrees(name)
              || name.shortens(figure.personName)
              || figure.personName.shortens(name);
      if (!son && same && figure.gender.fits(own)) {
        fitting.add(figure);
      }
    }
    boolean clear = fitting.size() == 1 || !fitting.isEmpty() && !name.isInitialled();
    Figure figure = clear ? fitting.get(0) : person(mention, name, fullyNamed);
    noteFullName(figure, mention, name);
    return figure;
  }

  private void noteFullName(Figure figure, Mention mention, PersonName name) {
    boolean longer =
        figure.personName.isInitialled() && !name.isInitialled()
            || name.given().size() > figure.personName.given().size()
                && name.given().get(0).length() > 1;
    if (longer) {
      fullyNamed.remove(figure);
      figure.personName = name;
      figure.name = mention.text();
      fullyNamed.add(figure);
    }
    if (nouns.isFirstName(name.given().get(0))) {
      figure.human = true;
      if (figure.gender == Gender.UNKNOWN) {
        figure.gender = nouns.genderOfName(name.given().get(0));
      }
    }
    noteTitle(figure, mention);
  }

  private void noteTitle(Figure figure, Mention mention) {
    if (mention.length() > 1) {
      figure.fullPositions.add(mention.first());
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

  private PersonName nameOf(Mention mention) {
    return parsed.computeIfAbsent(
        mention.text(), text -> PersonName.of(Arrays.asList(text.split(" ", -1))));
  }

  /** Whether a bare name is a plural that is said of many people: "Liberals". */
  private boolean isGroup(Mention mention) {
    String word = tokens.get(mention.first()).lower();
    boolean group =
        nouns.isPlural(word) && nouns.kind(word).isHuman()
            || word.length() >= SHORTEST_GROUP
                && GROUP_ENDINGS.stream().anyMatch(word::endsWith)
                && Meaning.shipped().knows(word);
    return mention.length() == 1 && group && !isTitled(mention);
  }

  private Figure person(Mention mention, PersonName name, NameIndex index) {
    Figure figure =
        new Figure(mention.text(), isGroup(mention) ? ActorKind.GROUP : ActorKind.PERSON);
    figure.personName = name;
    all.add(figure);
    index.add(figure);
    return figure;
  }

  /**
   * The bearer of a bare surname, once all full names are joined: the nearest earlier bearer of a
   * full name with it, or the only later one.
   */
  Figure bareNamed(Mention mention) {
    PersonName name = nameOf(mention);
    Gender title = titleGender(mention);
    Figure holder = fullNamedHolder(mention, candidates(name, title));
    Figure figure = holder == null ? unattached(mention, name, title) : holder;
    noteTitle(figure, mention);
    return figure;
  }

  /**
   * The person of whom "Jon and Mara Hale" gives but the first name: the one in the report with
   * this name in full, else somebody new.
   *
   * @param partner the name that holds the surname
   */
  Figure sharingSurname(Mention mention, Mention partner) {
    PersonName given = nameOf(mention);
    PersonName name =
        new PersonName(List.of(given.surname()), nameOf(partner).surname(), given.generation());
    for (Figure figure : fullyNamed.withGivenName(given.surname())) {
      if (figure.personName.agrees(name)) {
        return figure;
      }
    }
    Figure figure = person(mention, name, fullyNamed);
    figure.name = mention.text() + " " + partner.text().substring(partner.text().indexOf(' ') + 1);
    figure.human = true;
    figure.gender = nouns.genderOfName(given.surname());
    return figure;
  }

  private List<Figure> candidates(PersonName name, Gender title) {
    String surname = name.surname();
    List<Figure> bearers = fullyNamed.withSurname(surname);
    List<Figure> fitting = fitting(bearers, title);
    if (fitting.isEmpty() && isComparable(surname)) {
      fitting =
          fitting(fullyNamed.sounding(surname), title).stream()
              .filter(figure -> isComparable(figure.personName.surname()))
              .toList();
    }
    if (fitting.isEmpty() && bearers.isEmpty() && surname.length() > 1) {
      List<Figure> given = fitting(fullyNamed.withGivenName(surname), title);
      fitting = given.size() == 1 ? given : List.of();
    }
    return fitting.stream().filter(figure -> mayBeCalled(figure, name)).toList();
  }

  /** Whether "Jon Jr." is not the Jon who is told of without it. */
  private static boolean mayBeCalled(Figure figure, PersonName name) {
    return figure.personName.sameGeneration(name)
        && (name.generation().isEmpty()
            || !figure.personName.generation().isEmpty()
            || figure.personName.surname().equals(name.surname()));
  }

  private static List<Figure> fitting(List<Figure> figures, Gender title) {
    return figures.stream().filter(figure -> figure.gender.fits(title)).toList();
  }

  /** Whether a surname is long enough to be recognised in another spelling. */
  private static boolean isComparable(String surname) {
    return surname.length() >= SHORTEST_VARIANT;
  }

  /** How likely a bare surname means one who was named in full before. */
  private double weight(Figure figure, int last, int token, int earliest) {
    int sentences = document.sentenceIndexOf(token) - document.sentenceIndexOf(last);
    boolean kin = KIN.matcher(kinBefore(last)).find();
    return -(kin ? 2 : 0)
        + (figure.titled ? 0.5 : 0)
        + (figure.fullPositions.first().equals(earliest) ? 0.6 : 0)
        + 0.5 * Math.min(MOST_NAMED, figure.fullPositions.headSet(token).size())
        - 0.35 * Math.min(FARTHEST_SENTENCES, sentences);
  }

  /** The word before a full name, or before a comma and a title there: "his wife, the lawyer". */
  private String kinBefore(int name) {
    int before = name - 1;
    int title = before;
    while (title > 0 && isOfTitle(tokens.get(title).lower())) {
      title--;
    }
    if (tokens.get(Math.max(0, title)).is(",")) {
      before = title;
    }
    if (before > 0 && tokens.get(before).is(",")) {
      before--;
    }
    return before < 0 ? "" : tokens.get(before).lower();
  }

  private boolean isOfTitle(String lower) {
    return lower.equals("the") || nouns.isModifier(lower) || nouns.kind(lower).isHuman();
  }

  /**
   * The likeliest candidate named in full before, or the only one, a "Jr." beside him left out;
   * null if there is none.
   */
  private Figure fullNamedHolder(Mention mention, List<Figure> candidates) {
    String office = officeBefore(mention);
    List<Figure> holders =
        candidates.stream().filter(f -> mayHold(f, office, mention.first())).toList();
    List<Figure> elders =
        holders.stream().filter(figure -> figure.personName.generation().isEmpty()).toList();
    Figure chosen =
        holders.size() == 1 ? holders.get(0) : elders.size() == 1 ? elders.get(0) : null;
    double best = Double.NEGATIVE_INFINITY;
    int earliest =
        holders.stream()
            .flatMap(figure -> figure.fullPositions.stream().limit(1))
            .mapToInt(Integer::intValue)
            .min()
            .orElse(-1);
    for (Figure figure : holders) {
      int last = lastBefore(figure, mention.first());
      if (last >= 0) {
        double weight = weight(figure, last, mention.first(), earliest);
        if (weight > best) {
          best = weight;
          chosen = figure;
        }
      }
    }
    return chosen;
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
    if (office.isEmpty() || figure.roles.stream().anyMatch(role -> tells(role, office))) {
      return true;
    }
    boolean kin = figure.roles.stream().anyMatch(role -> KIN.matcher(role).find());
    return !kin && (lastBefore(figure, token) >= 0 || figure.titled);
  }

  /** Whether a role is an office or, as "president" is a "leader", a kind of it. */
  private boolean tells(String role, String office) {
    return role.endsWith(office)
        || nouns.narrower(office).contains(role.substring(role.lastIndexOf(' ') + 1));
  }

  private static int lastBefore(Figure figure, int token) {
    Integer last = figure.fullPositions.lower(token);
    return last == null ? -1 : last;
  }

  private Figure unattached(Mention mention, PersonName name, Gender title) {
    for (Figure figure : fitting(barelyNamed.sounding(name.surname()), title)) {
      String other = figure.personName.surname();
      if (other.equals(name.surname()) || isComparable(other) && isComparable(name.surname())) {
        if (mention.length() > Figure.words(figure.name).size()) {
          figure.name = mention.text();
        }
        return figure;
      }
    }
    return person(mention, name, barelyNamed);
  }
}
