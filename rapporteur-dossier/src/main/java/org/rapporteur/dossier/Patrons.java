package org.rapporteur.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Entourage;
import org.rapporteur.actor.NameFolder;

/** The people of a dossier by name, for whom their aides, teams and governments speak. */
final class Patrons {
  private final Entourage entourage;
  private final NameFolder names;
  private final Map<String, Set<Actor>> byName = new HashMap<>();

  /** Takes the named people among the actors. */
  Patrons(Collection<Actor> actors, Entourage entourage, NameFolder names) {
    this.entourage = entourage;
    this.names = names;
    for (Actor actor : actors) {
      if (actor.kind() == ActorKind.PERSON && actor.named()) {
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
            .flatMap(name -> Stream.of(names.fold(name), names.surname(name)))
            .forEach(name -> byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(actor));
      }
    }
  }

  /**
   * The names of people for whom an actor may speak, the likeliest first: of "Lind's aides", not of
   * "a Lind critic".
   */
  List<String> namesFor(Actor actor) {
    if (actor.named() && actor.kind() == ActorKind.PERSON) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    for (Entourage.Principal principal : entourage.principals(actor)) {
      if (principal.sort() != Entourage.Sort.BODY) {
        found.add(names.fold(principal.name()));
      }
    }
    String tied = names.fold(actor.affiliation());
    boolean byName = !tied.isEmpty() && Character.isUpperCase(actor.affiliation().charAt(0));
    boolean speaks = entourage.speaks(actor) || found.contains(tied);
    if (byName) {
      return speaks ? List.of(tied) : List.of();
    }
    return List.copyOf(found);
  }

  /** Whether people of the dossier bear a folded name. */
  boolean knows(String name) {
    return byName.containsKey(name);
  }

  /** The only person with a folded name or surname. */
  Optional<Actor> of(String name) {
    Set<Actor> called = byName.getOrDefault(name, Set.of());
    return called.size() == 1 ? Optional.of(called.iterator().next()) : Optional.empty();
  }
}
