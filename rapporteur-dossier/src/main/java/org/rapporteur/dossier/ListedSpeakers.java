package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.NameFolder;
import org.rapporteur.actor.Reference;
import org.rapporteur.actor.Voice;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

/**
 * Gives statements whose words name nobody that the report knows to a body that the codebook lists
 * by just these words: "Labour, the main opposition party, has said …", "the highlanders want …".
 */
final class ListedSpeakers {
  private static final Pattern ASIDE = Pattern.compile("(?:,.*|['\u2019]s?)$", Pattern.DOTALL);

  private static final Pattern JOINED = Pattern.compile(" (?:and|&) ");

  private final PartyNames parties;
  private final Set<String> people;
  private final NameFolder names;

  /**
   * @param parties of the codebook
   * @param people the folded names of its people
   */
  ListedSpeakers(PartyNames parties, Set<String> people, NameFolder names) {
    this.parties = parties;
    this.people = Set.copyOf(people);
    this.names = names;
  }

  /** The record of a report, with those speakers. */
  ReportRecord in(ReportRecord record) {
    Cast cast = record.cast();
    ReportText text = record.report().text();
    TreeMap<String, Actor> added = new TreeMap<>();
    List<Voice> voices = new ArrayList<>(cast.voices());
    TreeSet<Reference> references = new TreeSet<>(cast.references());
    Set<String> taken = new HashSet<>();
    cast.actors().forEach(actor -> taken.add(actor.id()));
    for (int i = 0; i < voices.size(); i++) {
      List<Span> source = record.statements().get(i).source();
      if (!source.isEmpty()) {
        String words = ASIDE.matcher(text.slice(source.get(0))).replaceFirst("").strip();
        Optional<Actor> listed = listed(words, voices.get(i).speaker().isEmpty());
        if (listed.isPresent()) {
          String id =
              told(cast, listed.get().name())
                  .orElseGet(
                      () ->
                          added
                              .computeIfAbsent(
                                  names.fold(listed.get().name()),
                                  key -> withId(listed.get(), taken))
                              .id());
          voices.set(i, new Voice(id, List.of()));
          references.add(new Reference(source.get(0), id));
        }
      }
    }
    List<Actor> actors = new ArrayList<>(cast.actors());
    actors.addAll(added.values());
    actors.sort(Comparator.comparing(Actor::id));
    return record.with(new Cast(actors, voices, List.copyOf(references)));
  }

  private Optional<String> told(Cast cast, String words) {
    String name = names.fold(words);
    return cast.actors().stream()
        .filter(actor -> names.fold(actor.name()).equals(name))
        .map(Actor::id)
        .findFirst();
  }

  /**
   * Who is listed by some words.
   *
   * @param open whether the report tells nobody; else only a name that it may have taken for two is
   *     read: "Land and Shore", "Land and Shore leader Mara Lind"
   */
  private Optional<Actor> listed(String words, boolean open) {
    boolean joined = JOINED.matcher(words).find();
    if (!open && !joined) {
      return Optional.empty();
    }
    if (parties.called(words).isPresent()) {
      boolean named = Character.isUpperCase(words.codePointAt(0)) && !words.startsWith("The ");
      return Optional.of(actor(words, ActorKind.ORGANISATION, named));
    }
    String[] each = words.split(" ", -1);
    for (int first = 1; joined && first < each.length; first++) {
      String name = String.join(" ", List.of(each).subList(first, each.length));
      if (people.contains(names.fold(name)) && opensWithParty(each, first)) {
        return Optional.of(actor(name, ActorKind.PERSON, true));
      }
    }
    return Optional.empty();
  }

  private boolean opensWithParty(String[] words, int limit) {
    return IntStream.rangeClosed(2, limit)
        .mapToObj(end -> String.join(" ", List.of(words).subList(0, end)))
        .anyMatch(name -> JOINED.matcher(name).find() && parties.called(name).isPresent());
  }

  private static Actor withId(Actor actor, Set<String> taken) {
    String base = Party.named(actor.name()).id();
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return actor(id, actor.name(), actor.kind(), actor.named());
  }

  private static Actor actor(String name, ActorKind kind, boolean named) {
    return actor("", name, kind, named);
  }

  private static Actor actor(String id, String name, ActorKind kind, boolean named) {
    return new Actor(id, name, kind, named, 0, "", "", List.of(), List.of(), List.of());
  }
}
