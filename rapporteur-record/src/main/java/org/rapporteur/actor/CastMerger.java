package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the actors of several reports.
 *
 * <p>Governments and bodies are joined by name, acronyms to the one name with those initials;
 * people by full names that agree, initials and bare surnames only where exactly one person of all
 * reports fits. Titles join nobody, and unnamed actors stay with their report. The result does not
 * depend on the order of the reports. Stateless and safe to share.
 */
public final class CastMerger {

  private static final Comparator<PersonName> BY_WORDS =
      Comparator.comparing(PersonName::surname).thenComparing(name -> name.given().toString());

  /** A report's own actor. */
  private record Member(String report, Actor actor) {
    String name() {
      return actor.name();
    }
  }

  /** Actors held to be one human being, by all their names. */
  private record Person(List<PersonName> names, List<Member> members) {
    boolean agrees(PersonName name) {
      return names.stream().anyMatch(name::agrees);
    }
  }

  /** Joins the casts of reports, given by report id. */
  public MergedCast merge(Map<String, Cast> castByReportId) {
    List<Member> named = new ArrayList<>();
    List<List<Member>> groups = new ArrayList<>();
    new TreeMap<>(castByReportId)
        .forEach(
            (report, cast) -> {
              for (Actor actor : cast.actors()) {
                Member member = new Member(report, actor);
                if (actor.named()) {
                  named.add(member);
                } else {
                  groups.add(List.of(member));
                }
              }
            });
    Map<String, List<Member>> bodies = bodies(named);
    groups.addAll(people(named, bodies));
    groups.addAll(bodies.values());
    return written(groups, castByReportId.keySet());
  }

  private static Map<String, List<Member>> bodies(List<Member> named) {
    Map<String, List<Member>> byName = new TreeMap<>();
    Map<String, Set<String>> byInitials = new HashMap<>();
    for (Member member : named) {
      if (member.actor().kind() != ActorKind.PERSON) {
        String key = Spelling.folded(member.name());
        byName.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
        String initials = initials(member.name());
        if (initials.length() > 1) {
          byInitials.computeIfAbsent(initials, k -> new TreeSet<>()).add(key);
        }
      }
    }
    for (String key : List.copyOf(byName.keySet())) {
      Set<String> spelledOut = byInitials.getOrDefault(key, Set.of());
      boolean acronym = byName.get(key).stream().allMatch(member -> isAcronym(member.name()));
      if (acronym && spelledOut.size() == 1 && !spelledOut.contains(key)) {
        byName.get(spelledOut.iterator().next()).addAll(byName.remove(key));
      }
    }
    return byName;
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

  private static List<List<Member>> people(List<Member> named, Map<String, List<Member>> bodies) {
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
                called(name.surname(), known).stream().filter(p -> p.agrees(name)).toList());
          }
        });
    Map<String, List<Person>> full = bySurname(people);
    byName.forEach(
        (name, members) -> {
          if (!name.isFull()) {
            bare(name.surname(), members, people, full, bodies);
          }
        });
    return people.stream().map(Person::members).toList();
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

  /** What two names share that can be one person's: how both begin, or all letters. */
  private static Set<String> keys(PersonName name) {
    String given = name.given().get(0);
    return Set.of(given.substring(0, 1) + ' ' + name.surname().substring(0, 1), name.joined());
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
    Person person = new Person(new ArrayList<>(names), new ArrayList<>());
    names.forEach(name -> person.members().addAll(byName.get(name)));
    return person;
  }

  /** Gives actors to the only person who fits, or makes one of them. */
  private static void give(List<Member> members, List<Person> people, List<Person> fitting) {
    if (fitting.size() == 1) {
      fitting.get(0).members().addAll(members);
    } else {
      people.add(new Person(List.of(nameOf(members.get(0))), new ArrayList<>(members)));
    }
  }

  private static void bare(
      String surname,
      List<Member> members,
      List<Person> people,
      Map<String, List<Person>> full,
      Map<String, List<Member>> bodies) {
    List<Person> bearers = called(surname, full);
    if (bearers.size() > 1) {
      members.forEach(member -> give(List.of(member), people, List.of()));
    } else if (bearers.isEmpty() && bodies.containsKey(surname)) {
      bodies.get(surname).addAll(members);
    } else {
      give(members, people, bearers);
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

  private static MergedCast written(List<List<Member>> groups, Set<String> reports) {
    List<List<Member>> ordered = new ArrayList<>();
    for (List<Member> group : groups) {
      ordered.add(
          group.stream()
              .sorted(Comparator.comparing(Member::report).thenComparing(m -> m.actor().id()))
              .toList());
    }
    ordered.sort(
        Comparator.comparing((List<Member> group) -> name(group))
            .thenComparing(group -> group.get(0).report())
            .thenComparing(group -> group.get(0).actor().id()));
    List<Actor> actors = new ArrayList<>();
    Map<String, Map<String, String>> ids = new TreeMap<>();
    reports.forEach(report -> ids.put(report, new TreeMap<>()));
    Set<String> taken = new HashSet<>();
    for (List<Member> group : ordered) {
      Actor actor = joined(group, ActorId.unused(name(group), taken));
      actors.add(actor);
      for (Member member : group) {
        ids.get(member.report()).put(member.actor().id(), actor.id());
      }
    }
    actors.sort(Comparator.comparing(Actor::id));
    return new MergedCast(actors, ids);
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
      return isAcronym(name) ? 0 : 1;
    }
    PersonName parsed = PersonName.of(Arrays.asList(name.split(" ", -1)));
    return parsed.isInitialled() ? 1 : 2 * parsed.given().size();
  }

  private static Actor joined(List<Member> group, String id) {
    Actor first = group.get(0).actor();
    String name = name(group);
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
    Map<String, List<Evidence>> votes = votes(group);
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
        List.copyOf(aliases));
  }

  private static Map<String, List<Evidence>> votes(List<Member> group) {
    Map<String, Set<Evidence>> votes = new TreeMap<>();
    for (Member member : group) {
      if (!member.actor().party().isEmpty()) {
        votes
            .computeIfAbsent(member.actor().party(), party -> new LinkedHashSet<>())
            .addAll(member.actor().partyEvidence());
      }
    }
    Map<String, List<Evidence>> lists = new TreeMap<>();
    votes.forEach((party, evidence) -> lists.put(party, List.copyOf(evidence)));
    return lists;
  }
}
