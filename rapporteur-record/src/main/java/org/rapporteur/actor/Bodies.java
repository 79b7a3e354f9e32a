package org.rapporteur.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The governments and other bodies that a report names, each once. */
final class Bodies {
  private static final Pattern INITIAL_WORDS = Pattern.compile("[ -]");

  private final Gazetteer gazetteer;
  private final Map<String, Figure> bodies = new LinkedHashMap<>();
  private final Map<String, Figure> acronyms = new HashMap<>();

  Bodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
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

  /**
   * The body that bears a name, an acronym or the end of a name told before, or whose acronym was
   * told before.
   */
  Figure body(Mention mention) {
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
    if (known.isEmpty() && (mention.length() == 1 || mention.kind() == Mention.Kind.ORGANISATION)) {
      Figure longer = longerNamed(mention.text(), kind);
      if (longer != null) {
        return longer;
      }
    }
    Figure acronym = bodies.get("body " + initials(mention.text()));
    if (acronym != null
        && acronym.kind == kind
        && mention.length() > 2
        && !bodies.containsKey("body " + key)
        && acronym.name.equals(acronym.name.toUpperCase(Locale.ROOT))) {
      acronym.name = name;
      bodies.put("body " + key, acronym);
      return acronym;
    }
    String unique = name;
    String owner = party;
    boolean site = mention.kind() == Mention.Kind.PLACE;
    Figure figure = bodies.computeIfAbsent("body " + key, k -> newBody(unique, kind, owner, site));
    figure.site &= site;
    String initials = initials(mention.text());
    if (initials.length() > 2) {
      acronyms.putIfAbsent(initials, figure);
    }
    return figure;
  }

  /** Notes that a body goes by another name too, if no body told of before does. */
  void alsoKnown(Figure body, String name) {
    bodies.putIfAbsent("body " + Spelling.folded(name), body);
  }

  /** The bodies that are no governments; none where there are too many to compare. */
  List<Figure> organisations() {
    return bodies.size() > People.MOST_COMPARED
        ? List.of()
        : bodies.values().stream().filter(f -> f.kind != ActorKind.GOVERNMENT).toList();
  }

  /** The only body, no outlet and no government, that the report calls by a noun, or null. */
  Figure onlyCalled(String noun) {
    List<Figure> called =
        organisations().stream()
            .filter(figure -> figure.kind == ActorKind.ORGANISATION && figure.isCalled(noun))
            .distinct()
            .toList();
    return called.size() == 1 ? called.get(0) : null;
  }

  /**
   * Whether words are short for a name: its beginning, or, if one, its end, what it is of or on
   * aside: "Tarn Committee on Water".
   */
  private static boolean isShortFor(String name, String word) {
    if (word.indexOf(' ') >= 0) {
      return name.startsWith(word + " ");
    }
    return name.startsWith(word + " ")
        || name.endsWith(" " + word)
        || name.contains(" " + word + " on ")
        || name.contains(" " + word + " of ");
  }

  /**
   * The only body told of so far for whose name another is short: "the Herald" of "Tarn Herald".
   */
  private Figure longerNamed(String name, ActorKind kind) {
    if (bodies.size() > People.MOST_COMPARED) {
      return null;
    }
    List<Figure> fitting =
        bodies.values().stream()
            .filter(figure -> figure.kind == kind && isShortFor(figure.name, name))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private static Figure newBody(String name, ActorKind kind, String party, boolean site) {
    Figure figure = new Figure(name, kind);
    figure.site = site;
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
}
