package org.rapporteur.dossier;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.NameFolder;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.report.ReportText;

/**
 * The parties and people of a codebook as far as reports tell, the busiest first.
 *
 * <p>People are those with a name who say something; a bare surname that several bear is left to
 * the analyst. An alias that a codebook needs no telling of, since it is the surname or a part of
 * the name, is left out, and so is one that would fit two people. Copies of a report count once.
 */
final class Suggestion {
  private static final int MOST_PEOPLE = 500;
  private static final int LONGEST_NAME = 200;

  /** What stands before a noun and is no part of a name or office; a rank too ("No. 2"). */
  private static final Pattern DETERMINER =
      Pattern.compile("^(?:the|an?|my|your|his|her|its|our|their|\\d+) ", Pattern.CASE_INSENSITIVE);

  private final NameFolder names = new NameFolder();
  private final Dossier dossier;
  private final Map<String, List<FiledStatement>> spoken = new HashMap<>();
  private final Map<String, ReportText> texts = new HashMap<>();
  private final Map<String, Party> partyById = new LinkedHashMap<>();
  private final List<Actor> listed = new ArrayList<>();
  private final List<Actor> unclear = new ArrayList<>();

  /**
   * @param dossier made without a codebook
   */
  Suggestion(Dossier dossier) {
    this.dossier = dossier;
    Set<String> copies = new HashSet<>();
    for (FiledReport filed : dossier.reports()) {
      texts.put(filed.report().id(), filed.report().text());
      if (!filed.duplicateOf().isEmpty()) {
        copies.add(filed.report().id());
      }
    }
    for (FiledStatement statement : dossier.statements()) {
      if (!copies.contains(statement.report()) && !statement.speaker().isEmpty()) {
        Stream.concat(Stream.of(statement.speaker()), statement.jointWith().stream())
            .forEach(id -> spoken.computeIfAbsent(id, i -> new ArrayList<>()).add(statement));
      }
    }
    findParties();
    findPeople();
  }

  /**
   * A party and why it is suggested.
   *
   * @param side what the codebook should say
   * @param weight of all who speak for it
   */
  record SuggestedParty(Codebook.Side side, Weight weight) {}

  /**
   * A person and why he or she is suggested.
   *
   * @param person what the codebook should say, with one role
   * @param actor what the reports tell
   * @param otherRoles what else the reports call the person
   * @param first the first statement under the surname, or else the first of all
   * @param weight of what the person says
   */
  record SuggestedPerson(
      Codebook.Person person,
      Actor actor,
      List<String> otherRoles,
      FiledStatement first,
      Weight weight) {
    /** Copies the list. */
    SuggestedPerson {
      otherRoles = List.copyOf(otherRoles);
    }

    /** Id of the party that the reports tell, or the empty string. */
    String party() {
      return person.roles().get(0).party();
    }
  }

  /**
   * A name that only the analyst can place.
   *
   * @param name as the reports have it
   * @param bearers names of the people whom it could mean
   * @param weight of what is said under the name
   */
  record Unplaced(String name, List<String> bearers, Weight weight) {
    /** Copies the list. */
    Unplaced {
      bearers = List.copyOf(bearers);
    }
  }

  /** The parties, those with most statements first. */
  List<SuggestedParty> parties() {
    Map<String, List<FiledStatement>> byParty = new HashMap<>();
    for (Actor actor : dossier.actors()) {
      String party = party(actor);
      if (spoken.containsKey(actor.id()) && !party.isEmpty()) {
        byParty.computeIfAbsent(party, id -> new ArrayList<>()).addAll(spoken.get(actor.id()));
      }
    }
    Set<String> claimed = new HashSet<>();
    partyById.values().forEach(party -> claimed.add(names.fold(party.name())));
    return partyById.values().stream()
        .distinct()
        .filter(party -> byParty.containsKey(party.id()))
        .map(
            party ->
                new SuggestedParty(
                    new Codebook.Side(party, members(party, claimed)),
                    Weight.of(new LinkedHashSet<>(byParty.get(party.id())))))
        .sorted(
            Comparator.<SuggestedParty>comparingInt(suggested -> -suggested.weight().statements())
                .thenComparing(suggested -> suggested.side().party().id()))
        .toList();
  }

  /** Bodies with a name whose party is not known. */
  List<Unplaced> bodies() {
    Set<String> parties = new HashSet<>();
    partyById.values().forEach(party -> parties.add(names.fold(party.name())));
    return actors()
        .filter(actor -> isBody(actor) && party(actor).isEmpty())
        .filter(actor -> !parties.contains(names.fold(actor.name())))
        .map(actor -> new Unplaced(line(actor.name()), List.of(), weight(actor)))
        .toList();
  }

  /** The people, those with most statements first. */
  List<SuggestedPerson> people() {
    Map<String, Long> bearers =
        listed.stream().collect(groupingBy(actor -> names.surname(actor.name()), counting()));
    Map<String, Long> claims =
        listed.stream().flatMap(this::aliasKeys).collect(groupingBy(key -> key, counting()));
    for (Actor actor : listed) {
      claims.merge(names.fold(actor.name()), 2L, Long::sum);
      claims.merge(names.surname(actor.name()), 2L, Long::sum);
    }
    Set<String> ids = new HashSet<>();
    List<SuggestedPerson> people = new ArrayList<>();
    for (Actor actor : listed) {
      String surname = names.surname(actor.name());
      String id = unused(bearers.get(surname) == 1 ? surname : actor.id(), ids);
      List<String> roles = roles(actor);
      Codebook.Role role =
          new Codebook.Role(roles.isEmpty() ? "" : roles.get(0), party(actor), "", "");
      people.add(
          new SuggestedPerson(
              new Codebook.Person(id, line(actor.name()), aliases(actor, claims), List.of(role)),
              actor,
              roles.isEmpty() ? roles : roles.subList(1, roles.size()),
              first(actor, surname),
              weight(actor)));
    }
    return people;
  }

  /** Names of people that could mean several, or nobody in particular. */
  List<Unplaced> unclear() {
    Map<String, List<Actor>> byName = new LinkedHashMap<>();
    for (Actor actor : unclear) {
      byName.computeIfAbsent(names.fold(actor.name()), n -> new ArrayList<>()).add(actor);
    }
    return byName.values().stream()
        .map(
            same -> {
              String surname = names.surname(same.get(0).name());
              return new Unplaced(
                  line(same.get(0).name()),
                  listed.stream()
                      .filter(actor -> names.surname(actor.name()).equals(surname))
                      .map(actor -> line(actor.name()))
                      .toList(),
                  Weight.of(same.stream().flatMap(a -> spoken.get(a.id()).stream()).toList()));
            })
        .toList();
  }

  /** How many people are left out because others speak more. */
  int omitted() {
    return (int) actors().filter(Suggestion::isPerson).count() - listed.size() - unclear.size();
  }

  /** The words on one line, without what cannot be seen. */
  static String line(String words) {
    return words.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("\\p{C}", "").strip();
  }

  private void findParties() {
    Map<String, Party> byName = new HashMap<>();
    for (Party party : dossier.parties()) {
      String name = line(party.name());
      String folded = names.fold(name);
      if (!folded.isEmpty() && name.length() <= LONGEST_NAME) {
        partyById.put(
            party.id(), byName.computeIfAbsent(folded, f -> new Party(line(party.id()), name)));
      }
    }
  }

  private void findPeople() {
    List<Actor> people = actors().filter(Suggestion::isPerson).toList();
    Map<String, Long> bearers =
        people.stream()
            .filter(actor -> !isBare(actor))
            .collect(groupingBy(actor -> names.surname(actor.name()), counting()));
    Set<String> taken = new HashSet<>();
    for (Actor actor : people) {
      boolean shared = isBare(actor) && bearers.containsKey(names.surname(actor.name()));
      if (shared || taken.contains(names.fold(actor.name()))) {
        unclear.add(actor);
      } else if (listed.size() < MOST_PEOPLE) {
        taken.add(names.fold(actor.name()));
        listed.add(actor);
      }
    }
  }

  /** Those who say something, under a name that can be compared; the busiest first. */
  private Stream<Actor> actors() {
    return dossier.actors().stream()
        .filter(actor -> actor.named() && spoken.containsKey(actor.id()))
        .filter(actor -> !names.fold(actor.name()).isEmpty())
        .filter(actor -> actor.name().length() <= LONGEST_NAME)
        .sorted(
            Comparator.<Actor>comparingInt(actor -> -spoken.get(actor.id()).size())
                .thenComparing(Actor::name)
                .thenComparing(Actor::id));
  }

  private static boolean isPerson(Actor actor) {
    return actor.kind() == ActorKind.PERSON;
  }

  private static boolean isBody(Actor actor) {
    return actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.MEDIA;
  }

  private boolean isBare(Actor actor) {
    return names.fold(actor.name()).indexOf(' ') < 0;
  }

  private String party(Actor actor) {
    Party party = partyById.get(dossier.partyOf(actor));
    return party == null ? "" : party.id();
  }

  private Weight weight(Actor actor) {
    return Weight.of(spoken.get(actor.id()));
  }

  private List<String> members(Party party, Set<String> claimed) {
    return actors()
        .filter(actor -> isBody(actor) && party(actor).equals(party.id()))
        .map(actor -> DETERMINER.matcher(line(actor.name())).replaceFirst(""))
        .filter(name -> claimed.add(names.fold(name)))
        .toList();
  }

  private List<String> aliases(Actor actor, Map<String, Long> claims) {
    Set<String> seen = new HashSet<>();
    return actor.aliases().stream()
        .filter(alias -> aliasKey(actor, alias).filter(key -> claims.get(key) == 1).isPresent())
        .filter(alias -> seen.add(names.fold(alias)))
        .map(Suggestion::line)
        .toList();
  }

  private Stream<String> aliasKeys(Actor actor) {
    return actor.aliases().stream().flatMap(alias -> aliasKey(actor, alias).stream()).distinct();
  }

  /** An alias as it is compared; none if the name tells as much. */
  private Optional<String> aliasKey(Actor actor, String alias) {
    String key = names.fold(alias);
    String name = names.fold(actor.name());
    boolean told = key.equals(name) || List.of(name.split(" ", -1)).contains(key);
    return key.isEmpty() || told || alias.length() > LONGEST_NAME
        ? Optional.empty()
        : Optional.of(key);
  }

  private FiledStatement first(Actor actor, String surname) {
    List<FiledStatement> said = spoken.get(actor.id());
    return said.stream()
        .filter(filed -> names.fold(sourceOf(filed)).contains(surname))
        .findFirst()
        .orElse(said.get(0));
  }

  private String sourceOf(FiledStatement filed) {
    ReportText text = texts.get(filed.report());
    return filed.statement().source().stream().map(text::slice).collect(joining(" "));
  }

  /**
   * What the reports call a person, the likeliest office first: the one that most of the evidence
   * for the party names, and of these the longest. The plainer end or beginning of another
   * ("negotiator" beside "chief negotiator", "chief" beside "chief of staff") is left out.
   */
  private static List<String> roles(Actor actor) {
    List<String> told =
        actor.roles().stream()
            .map(role -> DETERMINER.matcher(line(role)).replaceFirst(""))
            .filter(role -> !role.isEmpty() && role.length() <= LONGEST_NAME)
            .distinct()
            .toList();
    return told.stream()
        .filter(role -> told.stream().noneMatch(other -> isPlainer(role, other)))
        .sorted(
            Comparator.<String>comparingLong(role -> -timesInEvidence(role, actor))
                .thenComparing(role -> -role.length())
                .thenComparing(role -> role))
        .toList();
  }

  private static boolean isPlainer(String role, String other) {
    return other.endsWith(" " + role) || other.startsWith(role + " of ");
  }

  private static long timesInEvidence(String role, Actor actor) {
    return actor.partyEvidence().stream()
        .filter(evidence -> evidence.text().toLowerCase(Locale.ROOT).contains(role))
        .count();
  }

  private static String unused(String id, Set<String> taken) {
    String unused = id;
    for (int n = 2; !taken.add(unused); n++) {
      unused = id + "-" + n;
    }
    return unused;
  }
}
