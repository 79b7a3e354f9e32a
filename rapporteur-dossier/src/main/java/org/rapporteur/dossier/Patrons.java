package org.rapporteur.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
  private final Entourage entourage = new Entourage();
  private final NameFolder names;
  private final Map<String, Set<Actor>> byName = new HashMap<>();

  /** Takes the named people among the actors. */
  Patrons(Collection<Actor> actors, NameFolder names) {
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
   * Whether an actor speaks for the one whom it is tied to: "Lind's aides", not "a Lind critic".
   */
  boolean hasPatron(Actor actor) {
    return !actor.affiliation().isEmpty() && entourage.speaks(actor);
  }

  /** Whether people of the dossier bear the name that an actor is tied to. */
  boolean knows(Actor actor) {
    return byName.containsKey(names.fold(actor.affiliation()));
  }

  /** The only person whose name, or surname, an actor is tied to and speaks for. */
  Optional<Actor> of(Actor actor) {
    Set<Actor> called = byName.getOrDefault(names.fold(actor.affiliation()), Set.of());
    return hasPatron(actor) && called.size() == 1
        ? Optional.of(called.iterator().next())
        : Optional.empty();
  }
}
