package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An actor in the making: what one report has told so far. Confined to the reading of a report. */
final class Figure {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");

  String name;
  ActorKind kind;
  boolean named = true;
  boolean human;
  boolean titled;

  /** Whether it is only ever told as a place, which may speak as "London" does. */
  boolean site;

  int count;
  Gender gender = Gender.UNKNOWN;
  String affiliation = "";
  String ownParty = "";
  String headNoun = "";
  PersonName personName = PersonName.of(List.of());
  final TreeSet<String> roles = new TreeSet<>();
  final TreeSet<String> aliases = new TreeSet<>();

  /** Nouns for the kind of body it is told to be: "operator". */
  final TreeSet<String> callings = new TreeSet<>();

  final List<Integer> positions = new ArrayList<>();
  final TreeSet<Integer> fullPositions = new TreeSet<>();
  final Set<Place> places = new LinkedHashSet<>();
  private final Map<String, List<Evidence>> votes = new LinkedHashMap<>();

  /** Tokens that stand for the figure, half-open. */
  record Place(int first, int end) {}

  Figure(String name, ActorKind kind) {
    this.name = name;
    this.kind = kind;
  }

  /** Its name as the owner of something: "Lind's", "the teachers'". */
  String possessive() {
    return kind == ActorKind.GROUP && name.endsWith("s") ? name + "'" : name + "'s";
  }

  void vote(String party, Evidence evidence) {
    List<Evidence> sofar = votes.computeIfAbsent(party, p -> new ArrayList<>());
    if (!sofar.contains(evidence)) {
      sofar.add(evidence);
    }
  }

  /** The party with most evidence; empty if there is none or two have as much. */
  String party() {
    return ownParty.isEmpty() ? Votes.winner(votes) : ownParty;
  }

  /** Makes a body that somebody speaks for, and that speaks for nobody else, a party itself. */
  void spokenFor() {
    if (kind == ActorKind.ORGANISATION && named && party().isEmpty()) {
      ownParty = name;
    }
  }

  /** Whether its name has a noun in lower case, or the report calls it so. */
  boolean isCalled(String noun) {
    return callings.contains(noun) || words(name).contains(noun);
  }

  boolean isPerson() {
    return kind == ActorKind.PERSON;
  }

  boolean isBody() {
    return kind == ActorKind.ORGANISATION
        || kind == ActorKind.GOVERNMENT
        || kind == ActorKind.MEDIA;
  }

  Actor actor(String id) {
    String party = party();
    List<Evidence> evidence = ownParty.isEmpty() ? votes.getOrDefault(party, List.of()) : List.of();
    TreeSet<String> others = new TreeSet<>(aliases);
    others.remove(name);
    return new Actor(
        id,
        name,
        kind,
        named,
        count,
        affiliation,
        party,
        evidence,
        List.copyOf(roles),
        List.copyOf(others));
  }

  /** The lower-case words of a name or role. */
  static List<String> words(String text) {
    return Arrays.asList(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1));
  }
}
