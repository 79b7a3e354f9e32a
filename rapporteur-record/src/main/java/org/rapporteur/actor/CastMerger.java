package org.rapporteur.actor;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Joins the actors of several reports.
 *
 * <p>Governments and bodies are joined by name, acronyms to the one name with those initials;
 * people by full names that agree, initials and bare surnames only where exactly one person of all
 * reports fits. Titles join nobody. Unnamed actors stay with their report, but for those who go by
 * the same words in reports of one story. Each joined actor tells why ({@link Actor#merged()}). The
 * result does not depend on the order of the reports. Stateless and safe to share.
 */
public final class CastMerger {

  private static final String SHORT = "short for it in another report";

  private static final Pattern LEADING_ARTICLE = Pattern.compile("^(the|these|those|a|an) ");

  private static final Comparator<PersonName> BY_WORDS =
      Comparator.comparing(PersonName::surname).thenComparing(name -> name.given().toString());

  /** Surnames shorter than this are not taken for misspelt. */
  private static final int SHORTEST_MISSPELT = 5;

  /** A report's own actor. */
  private record Member(String report, Actor actor) {
    String name() {
      return actor.name();
    }
  }

  /** Actors held to be one, and why those of other names are among them. */
  private record Group(List<Member> members, SortedSet<String> reasons) {
    private Group() {
      this(new ArrayList<>(), new TreeSet<>());
    }

    private void add(Member member, String reason) {
      members.add(member);
      if (!reason.isEmpty()) {
        reasons.add(member.name() + ": " + reason);
      }
    }

    /** Whether the actor added last is of this report. */
    private boolean endsWith(String report) {
      return members.get(members.size() - 1).report().equals(report);
    }
  }

  /** The bodies by their names, and by the names that some report gives them besides. */
  private record Bodies(Map<String, Group> byName, Map<String, Set<Group>> byAlias) {
    Set<Group> called(String alias) {
      return byAlias.getOrDefault(alias, Set.of());
    }
  }

  /** Actors held to be one human being, by all their names. */
  private record Person(List<PersonName> names, Group group) {
    boolean agrees(PersonName name) {
      return names.stream().anyMatch(name::agrees);
    }
  }

  /** Joins the casts of reports, given by report id, each of a story of its own. */
  public MergedCast merge(Map<String, Cast> castByReportId) {
    return merge(castByReportId, UnaryOperator.identity());
  }

  /**
   * Joins the casts of reports, given by report id.
   *
   * @param source gives for the id of a report the one it goes back to, its own if there is none;
   *     "four officials" of two reports that go back to the same are the same
   */
  public MergedCast merge(Map<String, Cast> castByReportId, UnaryOperator<String> source) {
    List<Member> named = new ArrayList<>();
    Map<String, List<Member>> unnamed = new TreeMap<>();
    new TreeMap<>(castByReportId)
        .forEach(
            (report, cast) -> {
              for (Actor actor : cast.actors()) {
                Member member = new Member(report, actor);
                if (actor.named()) {
                  named.add(member);
                } else {
                  unnamed.computeIfAbsent(words(actor), k -> new ArrayList<>()).add(member);
                }
              }
            });
    List<Group> groups = new ArrayList<>();
    unnamed.values().forEach(members -> groups.addAll(bySource(members, source)));
    Bodies bodies = bodies(named);
    groups.addAll(people(named, bodies));
    groups.addAll(bodies.byName().values());
    return written(groups, castByReportId.keySet());
  }

  /** What the unnamed of two reports share who can be the same: kind and words, articles aside. */
  private static String words(Actor actor) {
    String words = LEADING_ARTICLE.matcher(actor.name().toLowerCase(Locale.ROOT)).replaceFirst("");
    return actor.kind() + " " + words;
  }

  /**
   * Parts unnamed actors of the same words by what their reports go back to; those of one report
   * are kept apart.
   *
   * @param members those of one report next to one another
   */
  private static List<Group> bySource(List<Member> members, UnaryOperator<String> source) {
    List<Group> groups = new ArrayList<>();
    Map<String, List<Group>> bySource = new HashMap<>();
    for (Member member : members) {
      List<Group> same =
          bySource.computeIfAbsent(source.apply(member.report()), s -> new ArrayList<>());
      List<Group> near = same.stream().filter(group -> !group.endsWith(member.report())).toList();
      if (near.size() == 1) {
        near.get(0).add(member, "the same words in a report of the same story");
      } else {
        Group alone = new Group();
        alone.add(member, "");
        groups.add(alone);
        same.add(alone);
      }
    }
    return groups;
  }

  private static Bodies bodies(List<Member> named) {
    Map<String, Group> byName = new TreeMap<>();
    Map<String, Set<String>> byInitials = new HashMap<>();
    for (Member member : named) {
      if (member.actor().kind() != ActorKind.PERSON) {
        String key = Spelling.folded(member.name());
        byName.computeIfAbsent(key, k -> new Group()).add(member, "");
        String initials = initials(member.name());
        if (initials.length() > 1) {
          byInitials.computeIfAbsent(initials, k -> new TreeSet<>()).add(key);
        }
      }
    }
    for (String key : List.copyOf(byName.keySet())) {
      Set<String> spelledOut = byInitials.getOrDefault(key, Set.of());
      boolean acronym =
          byName.get(key).members().stream().allMatch(member -> isAcronym(member.name()));
      if (acronym && spelledOut.size() == 1 && !spelledOut.contains(key)) {
        Group whole = byName.get(spelledOut.iterator().next());
        byName.remove(key).members().forEach(member -> whole.add(member, "initials of the name"));
      }
    }
    Map<String, Set<Group>> byAlias = byAlias(byName);
    for (String key : List.copyOf(byName.keySet())) {
      Set<Group> longer = key.contains(" ") ? Set.of() : byAlias.getOrDefault(key, Set.of());
      if (longer.size() == 1) {
        Group whole = longer.iterator().next();
        byName.remove(key).members().forEach(member -> whole.add(member, SHORT));
      }
    }
    return new Bodies(byName, byAlias);
  }

  /** The bodies that some report calls by a name besides their own, by that name. */
  private static Map<String, Set<Group>> byAlias(Map<String, Group> byName) {
    Map<String, Set<Group>> byAlias = new HashMap<>();
    byName.forEach(
        (key, group) -> {
          for (Member member : group.members()) {
            for (String alias : member.actor().aliases()) {
              String called = Spelling.folded(alias);
              if (!called.equals(key)) {
                byAlias
                    .computeIfAbsent(
                        called, c -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(group);
              }
            }
          }
        });
    return byAlias;
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)) && !name.contains(" ");
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }

  private static List<Group> people(List<Member> named, Bodies bodies) {
    Map<PersonName, List<Member>> byName = new TreeMap<>(BY_WORDS);
    for (Member member : named) {
      if (member.actor().kind() == ActorKind.PERSON) {
        byName.computeIfAbsent(nameOf(member), name -> new ArrayList<>()).add(member);
      }
    }
    List<Person> people = spelledOut(byName);
    Map<String, List<Person>> known = bySurname(people);
    byName.forEach(
        (name, members) -> {
          if (name.isInitialled()) {
            give(
                members,
                people,
                called(name.surname(), known).stream().filter(p -> p.agrees(name)).toList(),
                "initials that fit nobody else");
          }
        });
    Map<String, List<Person>> full = bySurname(people);
    byName.forEach(
        (name, members) -> {
          if (!name.isFull()) {
            bare(name.surname(), members, people, full, bodies);
          }
        });
    return people.stream().map(Person::group).toList();
  }

  /** Joins full names that agree, unless that would join two that do not. */
  private static List<Person> spelledOut(Map<PersonName, List<Member>> byName) {
    List<PersonName> names =
        byName.keySet().stream().filter(n -> n.isFull() && !n.isInitialled()).toList();
    Map<String, List<PersonName>> comparable = new HashMap<>();
    for (PersonName name : names) {
      keys(name).forEach(k -> comparable.computeIfAbsent(k, x -> new ArrayList<>()).add(name));
    }
    List<Person> people = new ArrayList<>();
    Set<PersonName> seen = new HashSet<>();
    for (PersonName name : names) {
      if (seen.contains(name)) {
        continue;
      }
      Set<PersonName> linked = linked(name, comparable);
      seen.addAll(linked);
      boolean clear = linked.stream().allMatch(a -> linked.stream().allMatch(a::agrees));
      if (clear) {
        people.add(person(linked, byName));
      } else {
        linked.forEach(one -> people.add(person(Set.of(one), byName)));
      }
    }
    return people;
  }

  /**
   * What two names share that can be one person's: all letters; or how the given name begins, and
   * the surname, its sound, or the surname but for a letter.
   */
  private static Set<String> keys(PersonName name) {
    char initial = name.given().get(0).charAt(0);
    String surname = name.surname();
    Set<String> keys = new HashSet<>();
    keys.add(name.joined());
    keys.add(initial + " " + surname);
    keys.add(initial + sound(surname));
    for (int i = 1; i < surname.length() && surname.length() >= SHORTEST_MISSPELT; i++) {
      keys.add(initial + " " + surname.substring(0, i) + surname.substring(i + 1));
    }
    return keys;
  }

  private static Set<PersonName> linked(
      PersonName start, Map<String, List<PersonName>> comparable) {
    Set<PersonName> linked = new TreeSet<>(BY_WORDS);
    List<PersonName> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      PersonName name = open.remove(open.size() - 1);
      if (linked.add(name)) {
        for (String key : keys(name)) {
          comparable.get(key).stream().filter(name::agrees).forEach(open::add);
        }
      }
    }
    return linked;
  }

  private static Person person(Set<PersonName> names, Map<PersonName, List<Member>> byName) {
    Person person = new Person(new ArrayList<>(names), new Group());
    String reason = names.size() > 1 ? "given name and surname agree" : "";
    names.forEach(name -> byName.get(name).forEach(one -> person.group().add(one, reason)));
    return person;
  }

  /** Gives actors to the only person who fits, or makes one of them. */
  private static void give(
      List<Member> members, List<Person> people, List<Person> fitting, String reason) {
    if (fitting.size() == 1) {
      members.forEach(member -> fitting.get(0).group().add(member, reason));
    } else {
      Person alone = new Person(List.of(nameOf(members.get(0))), new Group());
      members.forEach(member -> alone.group().add(member, ""));
      people.add(alone);
    }
  }

  private static void bare(
      String surname,
      List<Member> members,
      List<Person> people,
      Map<String, List<Person>> full,
      Bodies bodies) {
    List<Person> bearers = called(surname, full);
    if (bearers.size() > 1) {
      members.forEach(member -> give(List.of(member), people, List.of(), ""));
    } else if (bearers.isEmpty() && bodies.byName().containsKey(surname)) {
      Group body = bodies.byName().get(surname);
      members.forEach(member -> body.add(member, "the name of this body alone"));
    } else if (bearers.isEmpty() && bodies.called(surname).size() == 1) {
      Group body = bodies.called(surname).iterator().next();
      members.forEach(member -> body.add(member, SHORT));
    } else {
      give(members, people, bearers, "surname of nobody else");
    }
  }

  private static Map<String, List<Person>> bySurname(List<Person> people) {
    Map<String, List<Person>> bySurname = new HashMap<>();
    for (Person person : people) {
      Set<String> keys = new HashSet<>();
      for (PersonName name : person.names()) {
        keys.add(name.surname());
        if (name.surname().length() > 4) {
          keys.add(sound(name.surname()));
        }
      }
      keys.forEach(key -> bySurname.computeIfAbsent(key, k -> new ArrayList<>()).add(person));
    }
    return bySurname;
  }

  /** Those with a surname, or else those whose surname sounds like it. */
  private static List<Person> called(String surname, Map<String, List<Person>> bySurname) {
    List<Person> exact = bySurname.getOrDefault(surname, List.of());
    return exact.isEmpty() ? bySurname.getOrDefault(sound(surname), List.of()) : exact;
  }

  /** A key that no surname is equal to. */
  private static String sound(String surname) {
    return "~" + Spelling.skeleton(surname);
  }

  private static PersonName nameOf(Member member) {
    return PersonName.of(Arrays.asList(member.name().split(" ", -1)));
  }

  private static MergedCast written(List<Group> groups, Set<String> reports) {
    List<Group> ordered = new ArrayList<>();
    for (Group group : groups) {
      ordered.add(
          new Group(
              group.members().stream()
                  .sorted(Comparator.comparing(Member::report).thenComparing(m -> m.actor().id()))
                  .toList(),
              group.reasons()));
    }
    ordered.sort(
        Comparator.comparing((Group group) -> name(group.members()))
            .thenComparing(group -> group.members().get(0).report())
            .thenComparing(group -> group.members().get(0).actor().id()));
    Map<String, String> bodyNames = bodyNames(ordered);
    List<Actor> actors = new ArrayList<>();
    Map<String, Map<String, String>> ids = new TreeMap<>();
    reports.forEach(report -> ids.put(report, new TreeMap<>()));
    Set<String> taken = new HashSet<>();
    for (Group group : ordered) {
      Actor actor = joined(group, bodyNames, ActorId.unused(name(group.members()), taken));
      actors.add(actor);
      for (Member member : group.members()) {
        ids.get(member.report()).put(member.actor().id(), actor.id());
      }
    }
    Set<String> parties = actors.stream().map(Actor::party).collect(toSet());
    actors.replaceAll(actor -> isOneOf(parties, actor) ? actor.ownParty() : actor);
    actors.sort(Comparator.comparing(Actor::id));
    return new MergedCast(actors, ids);
  }

  /** The names under which bodies are parties in single reports, to the names that they go by. */
  private static Map<String, String> bodyNames(List<Group> groups) {
    Map<String, String> names = new HashMap<>();
    for (Group group : groups) {
      String name = name(group.members());
      for (Member member : group.members()) {
        if (member.actor().kind() == ActorKind.ORGANISATION
            && member.actor().party().equals(member.name())) {
          names.put(member.name(), name);
        }
      }
    }
    return names;
  }

  /** Whether a body is what others speak for, and is not told to speak for anybody itself. */
  private static boolean isOneOf(Set<String> parties, Actor actor) {
    return actor.kind() == ActorKind.ORGANISATION
        && actor.party().isEmpty()
        && parties.contains(actor.name());
  }

  /** The fullest name; of two as full, the more frequent, then the first by alphabet. */
  private static String name(List<Member> group) {
    Map<String, Integer> counts = new TreeMap<>();
    group.forEach(member -> counts.merge(member.name(), 1, Integer::sum));
    boolean people = group.stream().allMatch(m -> m.actor().kind() == ActorKind.PERSON);
    return Collections.max(
            counts.entrySet(),
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> fullness(e.getKey(), people))
                .thenComparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .getKey();
  }

  private static int fullness(String name, boolean person) {
    if (!person) {
      return isAcronym(name) ? 0 : name.contains(" ") ? 2 : 1;
    }
    PersonName parsed = PersonName.of(Arrays.asList(name.split(" ", -1)));
    return parsed.isInitialled() ? 1 : 2 * parsed.given().size();
  }

  private static Actor joined(Group joined, Map<String, String> bodyNames, String id) {
    List<Member> group = joined.members();
    Actor first = group.get(0).actor();
    String name = name(group);
    List<String> reasons =
        joined.reasons().stream().filter(reason -> !reason.startsWith(name + ": ")).toList();
    ActorKind kind =
        group.stream()
            .map(member -> member.actor().kind())
            .max(Comparator.comparing(k -> k != ActorKind.PERSON))
            .orElse(first.kind());
    TreeSet<String> roles = new TreeSet<>();
    TreeSet<String> aliases = new TreeSet<>();
    SortedMap<String, Integer> affiliations = new TreeMap<>();
    for (Member member : group) {
      roles.addAll(member.actor().roles());
      aliases.addAll(member.actor().aliases());
      aliases.add(member.name());
      affiliations.merge(member.actor().affiliation(), 1, Integer::sum);
    }
    aliases.remove(name);
    affiliations.remove("");
    Map<String, List<Evidence>> votes = votes(group, bodyNames);
    String party = Votes.winner(votes);
    return new Actor(
        id,
        name,
        kind,
        first.named(),
        first.count(),
        Votes.mostFrequent(affiliations),
        party,
        votes.getOrDefault(party, List.of()),
        List.copyOf(roles),
        List.copyOf(aliases),
        reasons);
  }

  private static Map<String, List<Evidence>> votes(
      List<Member> group, Map<String, String> bodyNames) {
    Map<String, Set<Evidence>> votes = new TreeMap<>();
    for (Member member : group) {
      String told = member.actor().party();
      if (!told.isEmpty()) {
        votes
            .computeIfAbsent(bodyNames.getOrDefault(told, told), party -> new LinkedHashSet<>())
            .addAll(member.actor().partyEvidence());
      }
    }
    Map<String, List<Evidence>> lists = new TreeMap<>();
    votes.forEach((party, evidence) -> lists.put(party, List.copyOf(evidence)));
    return lists;
  }
}
