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
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.NameFolder;
import org.rapporteur.actor.Reference;
import org.rapporteur.actor.Voice;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * Gives statements whose words name nobody that the report knows to a body that the codebook lists
 * by just these words: "Labour, the main opposition party, has said …", "the highlanders want …".
 */
final class ListedSpeakers {
  private static final Pattern ASIDE = Pattern.compile("(?:,.*|['\u2019]s?)$", Pattern.DOTALL);

  private final PartyNames parties;
  private final NameFolder names;

  /**
   * @param parties of the codebook
   */
  ListedSpeakers(PartyNames parties, NameFolder names) {
    this.parties = parties;
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
      Statement statement = record.statements().get(i);
      if (voices.get(i).speaker().isEmpty() && !statement.source().isEmpty()) {
        Span source = statement.source().get(0);
        String words = ASIDE.matcher(text.slice(source)).replaceFirst("").strip();
        if (parties.called(words).isPresent()) {
          String id =
              told(cast, words)
                  .orElseGet(
                      () ->
                          added.computeIfAbsent(names.fold(words), key -> body(words, taken)).id());
          voices.set(i, new Voice(id, List.of()));
          references.add(new Reference(source, id));
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

  private static Actor body(String words, Set<String> taken) {
    String base = Party.named(words).id();
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    boolean named = Character.isUpperCase(words.codePointAt(0)) && !words.startsWith("The ");
    return new Actor(
        id, words, ActorKind.ORGANISATION, named, 0, "", "", List.of(), List.of(), List.of());
  }
}
