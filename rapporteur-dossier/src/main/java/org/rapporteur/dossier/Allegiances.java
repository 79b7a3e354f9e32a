package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Entourage;
import org.rapporteur.actor.NameFolder;

/**
 * Gives people the party of those for whom one report tells that they speak, where another report
 * tells the party: "Edda Roth, Lind's spokeswoman", "Jon Hale of the Dock Union".
 */
final class Allegiances {
  /** Spokeswoman of a deputy of a minister: how long a chain of people may be. */
  private static final int LONGEST_CHAIN = 3;

  private final Entourage entourage;
  private final NameFolder names;

  Allegiances(Entourage entourage, NameFolder names) {
    this.entourage = entourage;
    this.names = names;
  }

  /** The actors, more of them with a party. */
  List<Actor> completed(Collection<Actor> actors) {
    List<Actor> completed = new ArrayList<>(actors);
    boolean more = true;
    for (int step = 0; more && step < LONGEST_CHAIN; step++) {
      Map<String, Set<Actor>> principals = principals(completed);
      more = false;
      for (int i = 0; i < completed.size(); i++) {
        Actor actor = completed.get(i);
        Actor principal = principal(actor, principals);
        if (principal != null) {
          completed.set(
              i, Recognition.withParty(actor, principal.party(), principal.partyEvidence()));
          more = true;
        }
      }
    }
    return completed;
  }

  private Map<String, Set<Actor>> principals(List<Actor> actors) {
    Map<String, Set<Actor>> byName = new HashMap<>();
    for (Actor actor : actors) {
      if (actor.named() && actor.kind() != ActorKind.MEDIA) {
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
            .forEach(
                name -> byName.computeIfAbsent(names.fold(name), n -> new HashSet<>()).add(actor));
      }
    }
    return byName;
  }

  /** For whom an actor without a party speaks, if that one has a party; else null. */
  private Actor principal(Actor actor, Map<String, Set<Actor>> principals) {
    if (actor.kind() != ActorKind.PERSON
        || !actor.party().isEmpty()
        || actor.affiliation().isEmpty()) {
      return null;
    }
    Set<Actor> called = principals.getOrDefault(names.fold(actor.affiliation()), Set.of());
    if (called.size() != 1) {
      return null;
    }
    Actor principal = called.iterator().next();
    boolean speaks =
        switch (principal.kind()) {
          case PERSON -> entourage.serves(actor);
          case GOVERNMENT -> entourage.governs(actor);
          default -> entourage.mayRepresent(actor);
        };
    return speaks && !principal.party().isEmpty() ? principal : null;
  }
}
