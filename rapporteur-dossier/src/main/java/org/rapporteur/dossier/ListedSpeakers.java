package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorId;
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
 * by just these words: "Labour, the main opposition party, has said …", "the highlanders want …";
 * and whom the report may have taken for two because of the "and" in a listed name to that one.
 */
final class ListedSpeakers {
  private static final Pattern ASIDE = Pattern.compile("(?:,.*|['\u2019]s?)$", Pattern.DOTALL);

  /** Most words of a source that begins with a party's name and ends with a person's. */
  private static final int LONGEST = 12;

  private static final Pattern JOINED = Pattern.compile(" (?:and|&) ");

  /** Whom the codebook lists, as the report writes the name. */
  private record Listed(String name, ActorKind kind, boolean named) {
    Actor actor(Set<String> taken) {
      String id = ActorId.unused(name, taken);
      return new Actor(id, name, kind, named, 0, "", "", List.of(), List.of(), List.of());
    }
  }

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
    if (parties.isEmpty()) {
      return record;
    }
    Cast cast = record.cast();
    ReportText text = record.report().text();
    List<Actor> added = new ArrayList<>();
    List<Voice> voices = new ArrayList<>(cast.voices());
    TreeSet<Reference> references = new TreeSet<>(cast.references());
    Set<String> taken = new HashSet<>();
    Map<String, String> told = new HashMap<>();
    for (Actor actor : cast.actors()) {
      taken.add(actor.id());
      told.putIfAbsent(names.fold(actor.name()), actor.id());
    }
    for (int i = 0; i < voices.size(); i++) {
      List<Span> source = record.statements().get(i).source();
      if (!source.isEmpty()) {
        String words = ASIDE.matcher(text.slice(source.get(0))).replaceFirst("").strip();
        Optional<Listed> listed = listed(words, voices.get(i).speaker().isEmpty());
        if (listed.isPresent()) {
          String id =
              told.computeIfAbsent(
                  names.fold(listed.get().name()),
                  name -> {
                    Actor actor = listed.get().actor(taken);
                    added.add(actor);
                    return actor.id();
                  });
          voices.set(i, new Voice(id, List.of()));
          references.add(new Reference(source.get(0), id));
        }
      }
    }
    List<Actor> actors = new ArrayList<>(cast.actors());
    actors.addAll(added);
    actors.sort(Comparator.comparing(Actor::id));
    return record.with(new Cast(actors, voices, List.copyOf(references)));
  }

  /**
   * Who is listed by some words.
   *
   * @param open whether the report tells nobody; else only a name that it may have taken for two is
   *     read: "Field and Forest", "Field and Forest leader Mara Lind"
   */
  private Optional<Listed> listed(String words, boolean open) {
    boolean joined = JOINED.matcher(words).find();
    if (!open && !joined) {
      return Optional.empty();
    }
    if (parties.called(words).isPresent()) {
      boolean named = Character.isUpperCase(words.codePointAt(0)) && !words.startsWith("The ");
      return Optional.of(new Listed(words, ActorKind.ORGANISATION, named));
    }
    String[] each = words.split(" ", LONGEST + 1);
    for (int first = 1; joined && each.length <= LONGEST && first < each.length; first++) {
      String name = String.join(" ", List.of(each).subList(first, each.length));
      if (people.contains(names.fold(name)) && opensWithParty(each, first)) {
        return Optional.of(new Listed(name, ActorKind.PERSON, true));
      }
    }
    return Optional.empty();
  }

  private boolean opensWithParty(String[] words, int limit) {
    return IntStream.rangeClosed(2, limit)
        .mapToObj(end -> String.join(" ", List.of(words).subList(0, end)))
        .anyMatch(name -> JOINED.matcher(name).find() && parties.called(name).isPresent());
  }
}
