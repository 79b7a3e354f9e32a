package org.rapporteur.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why it is not known for which party an actor speaks, by what the reports tell of the actor. */
public enum OpenParty {
  /** A paper, agency or broadcaster. */
  OUTLET("an outlet speaks for no party"),
  /** Somebody out of office. */
  FORMER("the reports tell of former offices alone"),
  /**
   * Somebody tied to a body that is none of the parties, or not as its voice: a scholar, allies.
   */
  TIED("tied to somebody, but not told to speak for a party"),
  /** Somebody with a role, but for nobody: "president", "analyst". */
  ROLE_ALONE("the reports tell a role, but not for whom"),
  /** "Officials", "sources". */
  NOBODY_NAMED("the words name no country and no body"),
  /** A name and nothing else. */
  UNTOLD("the reports do not tell for whom");

  private final String words;

  OpenParty(String words) {
    this.words = words;
  }

  /** The reason for an actor whose party is not known. */
  public static OpenParty of(Actor actor) {
    if (actor.kind() == ActorKind.MEDIA) {
      return OUTLET;
    }
    List<String> told = actor.named() ? actor.roles() : List.of(actor.name());
    if (!told.isEmpty() && told.stream().allMatch(OpenParty::isPast)) {
      return FORMER;
    }
    if (!actor.affiliation().isEmpty()) {
      return TIED;
    }
    if (!actor.roles().isEmpty()) {
      return ROLE_ALONE;
    }
    return actor.named() ? UNTOLD : NOBODY_NAMED;
  }

  /** "Former minister", "ex-minister", "some former ministers". */
  static boolean isPast(String role) {
    String[] words = role.toLowerCase(Locale.ROOT).split("[ -]", 3);
    return Arrays.stream(words).limit(2).anyMatch(Roles.PAST::contains);
  }

  /** The reason in plain words, without a full stop. */
  public String words() {
    return words;
  }
}
