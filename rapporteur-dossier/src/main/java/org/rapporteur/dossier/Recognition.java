package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Entourage;
import org.rapporteur.actor.Evidence;
import org.rapporteur.actor.MergedCast;
import org.rapporteur.actor.NameFolder;
import org.rapporteur.record.ReportRecord;

/**
 * Recognises the codebook's people and parties among the actors of the reports.
 *
 * <p>An actor one of whose names is a name of a person in the codebook is that person; so is one
 * who bears the surname alone, if nobody else of that surname is in the codebook or the reports.
 * Several actors who are one person are joined. A person's party on a day is that of the role held
 * on it; so is the party of those who speak for the person by the reports ("a spokesman for Mara
 * Lind", "the Lind campaign"). Where the codebook does not know the person, they have the party
 * that the reports give to the only one of that name, with the evidence for it. An actor named like
 * a party or one of its members, or tied by the reports to a party or a member, has that party;
 * "the UN" and "United Nations" are one name; those of several reports that go by one such name are
 * one. So have officials told by an adjective of such a name ("an Alpine official", "the Asian
 * delegation"), its people ("the Icelanders"), and unnamed insiders by the words they go by ("a
 * person close to the Tarn board").
 */
final class Recognition {
  private static final Pattern JOINED = Pattern.compile("\\b(and|or)\\b");

  private static final Pattern DEFINITE =
      Pattern.compile("^(?!(?:an?|one|another|some) )(?:[Tt]he |.*['\u2019]s? )");

  private final NameFolder names = new NameFolder();
  private final Entourage entourage = new Entourage();
  private final Allegiances allegiances = new Allegiances(entourage, names);
  private final PartyNames parties;
  private final ListedSpeakers listed;
  private final List<Codebook.Person> people;
  private final Map<String, Codebook.Person> personByName = new HashMap<>();
  private final Map<String, Set<Codebook.Person>> peopleBySurname = new HashMap<>();

  Recognition(Codebook codebook) {
    this.parties = new PartyNames(codebook.sides(), names);
    this.people = List.copyOf(codebook.people());
    for (Codebook.Person person : codebook.people()) {
      personByName.put(names.fold(person.name()), person);
      person.aliases().forEach(alias -> personByName.put(names.fold(alias), person));
      peopleBySurname
          .computeIfAbsent(names.surname(person.name()), surname -> new HashSet<>())
          .add(person);
    }
    this.listed = new ListedSpeakers(parties, personByName.keySet(), names);
  }

  /** The record of a report, with the speakers that the codebook lists by the report's words. */
  ReportRecord listed(ReportRecord record) {
    return listed.in(record);
  }

  /**
   * The cast with the codebook's names and parties.
   *
   * @param lastSpoken the last day, ISO 8601, on which an actor speaks, by the actor's id; none for
   *     those who speak in undated reports only
   */
  RecognisedCast apply(MergedCast cast, Map<String, String> lastSpoken) {
    Map<Codebook.Person, List<Actor>> found = new HashMap<>();
    Map<String, List<Actor>> bodies = new TreeMap<>();
    List<Actor> actors = new ArrayList<>();
    Map<String, Codebook.Person> decisive = new HashMap<>();
    List<Actor> told = underKnownParties(cast.actors());
    Map<String, Codebook.Person> personOf = people(told);
    told.forEach(
        actor ->
            holder(actor, lastSpoken.getOrDefault(actor.id(), ""))
                .ifPresent(person -> personOf.putIfAbsent(actor.id(), person)));
    for (Actor actor : told) {
      Codebook.Person person = personOf.get(actor.id());
      if (person == null) {
        String party = party(actor);
        Actor known = withParty(actor, party, evidence(actor, party).toList());
        if (actor.kind() != ActorKind.PERSON && parties.called(actor.name()).isPresent()) {
          bodies.computeIfAbsent(names.fold(actor.name()), n -> new ArrayList<>()).add(known);
        } else {
          actors.add(known);
        }
      } else {
        found.computeIfAbsent(person, p -> new ArrayList<>()).add(actor);
      }
    }
    Map<String, String> newId = new HashMap<>();
    found.forEach(
        (person, same) -> {
          Actor joined = joined(person, same, lastSpoken);
          actors.add(joined);
          decisive.put(joined.id(), person);
          same.forEach(actor -> newId.put(actor.id(), joined.id()));
        });
    bodies
        .values()
        .forEach(
            same -> {
              Actor joined = joined(same);
              actors.add(joined);
              same.forEach(actor -> newId.put(actor.id(), joined.id()));
            });
    Patrons patrons = new Patrons(actors, entourage, names);
    actors.replaceAll(actor -> withPatron(actor, patrons, decisive, lastSpoken));
    List<Actor> known = new ArrayList<>(allegiances.completed(actors));
    known.sort(Comparator.comparing(Actor::id));
    Map<String, Map<String, String>> ids = new TreeMap<>();
    cast.ids()
        .forEach(
            (report, own) -> {
              Map<String, String> changed = new TreeMap<>();
              own.forEach((id, merged) -> changed.put(id, newId.getOrDefault(merged, merged)));
              ids.put(report, changed);
            });
    Map<String, UnaryOperator<String>> partyByDay = new HashMap<>();
    decisive.forEach(
        (id, person) -> {
          if (!partyOn(person, "").isEmpty()) {
            partyByDay.put(id, day -> partyOn(person, day));
          }
        });
    return new RecognisedCast(new MergedCast(known, ids), partyByDay);
  }

  /**
   * The actors, those who speak for a body that the codebook knows by another of its names under
   * the codebook's party: "Tarn Docks" is "Tarn".
   */
  private List<Actor> underKnownParties(Collection<Actor> actors) {
    Map<String, String> partyOf = new HashMap<>();
    for (Actor actor : actors) {
      if (actor.kind() == ActorKind.ORGANISATION && actor.party().equals(actor.name())) {
        partyOf.put(actor.name(), party(actor));
      }
    }
    return actors.stream()
        .map(
            actor -> {
              String party = partyOf.getOrDefault(actor.party(), actor.party());
              return party.equals(actor.party())
                  ? actor
                  : withParty(actor, party, actor.partyEvidence());
            })
        .toList();
  }

  /**
   * An actor without a party with that of the person whom it speaks for.
   *
   * @param decisive who of the codebook decides on the party of an actor, by its id; added to
   */
  private Actor withPatron(
      Actor actor,
      Patrons patrons,
      Map<String, Codebook.Person> decisive,
      Map<String, String> lastSpoken) {
    if (!actor.party().isEmpty() || decisive.containsKey(actor.id())) {
      return actor;
    }
    for (String name : patrons.namesFor(actor)) {
      Optional<Actor> patron = patrons.of(name);
      Codebook.Person person =
          patron.map(Actor::id).map(decisive::get).orElseGet(() -> absent(name, patrons));
      String party = person == null ? "" : partyOn(person, lastSpoken.getOrDefault(actor.id(), ""));
      if (!party.isEmpty()) {
        decisive.put(actor.id(), person);
        return withParty(
            actor,
            party,
            patron.stream().flatMap(known -> evidence(known, party)).distinct().toList());
      }
      if (patron.isPresent()) {
        return withParty(actor, patron.get().party(), patron.get().partyEvidence());
      }
    }
    return actor;
  }

  /** The codebook's person of a folded name who is silent in the reports, or null. */
  private Codebook.Person absent(String name, Patrons patrons) {
    Codebook.Person named = personByName.get(name);
    Set<Codebook.Person> called = peopleBySurname.getOrDefault(name, Set.of());
    if (named != null || patrons.knows(name) || called.size() != 1) {
      return named;
    }
    return called.iterator().next();
  }

  /** The cast of one report with the codebook's names and parties. */
  RecognisedCast apply(ReportRecord record) {
    Map<String, String> ids = new HashMap<>();
    Map<String, String> spoken = new HashMap<>();
    for (Actor actor : record.cast().actors()) {
      ids.put(actor.id(), actor.id());
      spoken.put(actor.id(), record.report().imprint().published());
    }
    MergedCast own = new MergedCast(record.cast().actors(), Map.of(record.report().id(), ids));
    return apply(own, spoken);
  }

  /** Name of the party that a person speaks for on a day; empty if the codebook does not tell. */
  private String partyOn(Codebook.Person person, String day) {
    Party party = parties.withId(person.partyOn(day));
    return party == null ? "" : party.name();
  }

  private Map<String, Codebook.Person> people(Collection<Actor> actors) {
    Map<String, Codebook.Person> people = new HashMap<>();
    for (Actor actor : actors) {
      Set<Codebook.Person> fitting = new LinkedHashSet<>();
      names(actor)
          .map(name -> personByName.get(names.fold(name)))
          .filter(person -> person != null)
          .forEach(fitting::add);
      if (fitting.size() == 1) {
        people.put(actor.id(), fitting.iterator().next());
      }
    }
    Map<String, Set<String>> bearers = new HashMap<>();
    for (Actor actor : actors) {
      if (actor.kind() == ActorKind.PERSON && actor.named() && !isBareSurname(actor)) {
        Codebook.Person person = people.get(actor.id());
        bearers
            .computeIfAbsent(names.surname(actor.name()), surname -> new HashSet<>())
            .add(person == null ? "" : person.id());
      }
    }
    for (Actor actor : actors) {
      if (actor.kind() == ActorKind.PERSON && actor.named() && isBareSurname(actor)) {
        String surname = names.surname(actor.name());
        Set<Codebook.Person> called = peopleBySurname.getOrDefault(surname, Set.of());
        if (called.size() == 1) {
          Codebook.Person person = called.iterator().next();
          if (Set.of(person.id()).containsAll(bearers.getOrDefault(surname, Set.of()))) {
            people.putIfAbsent(actor.id(), person);
          }
        }
      }
    }
    return people;
  }

  /**
   * The only person of the codebook who holds the office that an unnamed actor goes by: "Arvonia's
   * foreign minister". Not of one among several: "a spokesman for Arvonia".
   *
   * @param day ISO 8601, empty for the latest
   */
  private Optional<Codebook.Person> holder(Actor actor, String day) {
    boolean one = actor.kind() == ActorKind.PERSON && !actor.named() && actor.count() <= 1;
    if (!one || !DEFINITE.matcher(actor.name()).find()) {
      return Optional.empty();
    }
    String party = party(actor);
    List<Codebook.Person> holders =
        party.isEmpty()
            ? List.of()
            : people.stream()
                .filter(person -> partyOn(person, day).equals(party))
                .filter(person -> person.roles().stream().anyMatch(r -> isHeld(r, actor, day)))
                .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private static boolean isHeld(Codebook.Role role, Actor actor, String day) {
    boolean inTime =
        day.isEmpty()
            ? role.until().isEmpty()
            : role.from().compareTo(day) <= 0
                && (role.until().isEmpty() || role.until().compareTo(day) >= 0);
    return inTime && actor.roles().stream().anyMatch(role.role()::equalsIgnoreCase);
  }

  private boolean isBareSurname(Actor actor) {
    return names.fold(actor.name()).indexOf(' ') < 0;
  }

  private static Stream<String> names(Actor actor) {
    return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
  }

  private Actor joined(Codebook.Person person, List<Actor> same, Map<String, String> lastSpoken) {
    String last =
        same.stream()
            .map(actor -> lastSpoken.getOrDefault(actor.id(), ""))
            .max(Comparator.naturalOrder())
            .orElse("");
    TreeSet<String> roles = new TreeSet<>();
    TreeSet<String> aliases = new TreeSet<>();
    for (Actor actor : same) {
      roles.addAll(actor.roles());
      if (actor.named()) {
        names(actor).forEach(aliases::add);
      }
    }
    aliases.remove(person.name());
    Actor first = same.stream().filter(Actor::named).findFirst().orElse(same.get(0));
    String bound = partyOn(person, last);
    String party = bound.isEmpty() ? told(same) : bound;
    return new Actor(
        first.id(),
        person.name(),
        ActorKind.PERSON,
        true,
        0,
        same.stream().map(Actor::affiliation).filter(a -> !a.isEmpty()).findFirst().orElse(""),
        party,
        same.stream().flatMap(actor -> evidence(actor, party)).toList(),
        List.copyOf(roles),
        List.copyOf(aliases),
        same.stream().flatMap(actor -> actor.merged().stream()).distinct().sorted().toList());
  }

  /** One body for those that go by one name which the codebook gives to a party. */
  private Actor joined(List<Actor> same) {
    Actor first = same.stream().filter(Actor::named).findFirst().orElse(same.get(0));
    if (same.size() == 1) {
      return first;
    }
    TreeSet<String> aliases = new TreeSet<>();
    same.forEach(actor -> names(actor).forEach(aliases::add));
    aliases.remove(first.name());
    return new Actor(
        first.id(),
        first.name(),
        first.kind(),
        first.named(),
        first.count(),
        first.affiliation(),
        first.party(),
        same.stream().flatMap(actor -> actor.partyEvidence().stream()).distinct().toList(),
        same.stream().flatMap(actor -> actor.roles().stream()).distinct().sorted().toList(),
        List.copyOf(aliases),
        same.stream().flatMap(actor -> actor.merged().stream()).distinct().sorted().toList());
  }

  /** The party that the reports give to actors who are one person, by the first who has any. */
  private String told(List<Actor> same) {
    return same.stream().map(this::party).filter(party -> !party.isEmpty()).findFirst().orElse("");
  }

  private String party(Actor actor) {
    return names(actor)
        .flatMap(name -> parties.called(name).stream())
        .findFirst()
        .map(Party::name)
        .orElseGet(() -> partyInReports(actor));
  }

  private String partyInReports(Actor actor) {
    if (!actor.party().isEmpty()) {
      return parties.of(actor.party()).map(Party::name).orElse(actor.party());
    }
    return byAffiliation(actor)
        .or(() -> parties.ofPeople(actor.name()))
        .or(() -> byPhrase(actor))
        .or(() -> byMember(actor))
        .map(Party::name)
        .orElse("");
  }

  /** The party that an actor is tied to, but for outlets, which speak for themselves. */
  private Optional<Party> byAffiliation(Actor actor) {
    if (actor.affiliation().isEmpty() || actor.kind() == ActorKind.MEDIA) {
      return Optional.empty();
    }
    String tied = actor.affiliation();
    Optional<Party> named = parties.of(tied).or(() -> parties.ofAdjective(tied));
    return named.isPresent() || !tied.startsWith("the ")
        ? named
        : entourage.bodies(tied).stream()
            .flatMap(name -> parties.standingFor(name).stream())
            .findFirst();
  }

  /** The party that the words tell which an unnamed actor or a body goes by. */
  private Optional<Party> byPhrase(Actor actor) {
    if (actor.named() && actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.MEDIA) {
      return Optional.empty();
    }
    List<Party> told =
        Stream.concat(
                parties.ofGroup(actor.name(), entourage.bare(actor.name())).stream(),
                entourage.principals(actor).stream()
                    .filter(principal -> principal.sort() != Entourage.Sort.PERSON)
                    .flatMap(principal -> parties.standingFor(principal.name()).stream()))
            .distinct()
            .toList();
    boolean several = told.size() > 1 && JOINED.matcher(actor.name()).find();
    return several ? Optional.empty() : told.stream().findFirst();
  }

  /** The party that has a member of whose name a body's is a longer form. */
  private Optional<Party> byMember(Actor actor) {
    return actor.kind() == ActorKind.ORGANISATION
        ? parties.endingIn(actor.name())
        : Optional.empty();
  }

  /** The same actor with a party and the words that this rests on. */
  static Actor withParty(Actor actor, String party, List<Evidence> evidence) {
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.named(),
        actor.count(),
        actor.affiliation(),
        party,
        evidence,
        actor.roles(),
        actor.aliases(),
        actor.merged());
  }

  /** The evidence that the reports give for this party and no other. */
  private Stream<Evidence> evidence(Actor actor, String party) {
    String told = parties.of(actor.party()).map(Party::name).orElse(actor.party());
    return told.equals(party) ? actor.partyEvidence().stream() : Stream.empty();
  }
}
