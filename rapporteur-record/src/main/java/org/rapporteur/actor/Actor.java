package org.rapporteur.actor;

import java.util.List;

/**
 * A person, organisation, government or group that statements or moves are attributed to, within
 * one report or, once merged, within a dossier. What is unknown is the empty string.
 *
 * @param id short name, unique in its report or dossier: the name in lower case, hyphens for blanks
 * @param name the fullest form of the name, or the phrase that stands for an unnamed group
 * @param kind what it is
 * @param named whether it has a name of its own
 * @param count how many people an unnamed group is said to be, 0 if not told
 * @param affiliation the body or country that the reports tie it to, as they write it
 * @param party name of the party it speaks for
 * @param partyEvidence the words that the party rests on; empty when a party is unknown or the
 *     actor is the party itself
 * @param roles titles and descriptions in the reports' words ("foreign minister"), sorted
 * @param aliases other forms of the name in the reports, sorted
 * @param merged why actors of several reports with other names than this are held to be this one, a
 *     line for each of those names, sorted; empty within a report
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    boolean named,
    int count,
    String affiliation,
    String party,
    List<Evidence> partyEvidence,
    List<String> roles,
    List<String> aliases,
    List<String> merged) {

  /** Copies the lists. */
  public Actor {
    partyEvidence = List.copyOf(partyEvidence);
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    merged = List.copyOf(merged);
  }

  /** An actor of one report. */
  public Actor(
      String id,
      String name,
      ActorKind kind,
      boolean named,
      int count,
      String affiliation,
      String party,
      List<Evidence> partyEvidence,
      List<String> roles,
      List<String> aliases) {
    this(
        id, name, kind, named, count, affiliation, party, partyEvidence, roles, aliases, List.of());
  }

  /** The same, a party itself. */
  Actor ownParty() {
    return new Actor(
        id, name, kind, named, count, affiliation, name, List.of(), roles, aliases, merged);
  }
}
