package org.rapporteur.actor;

import java.util.Locale;

/** Makes the short names of actors. */
final class ActorId {
  private ActorId() {}

  /** The name in lower case, hyphens for all that is neither letter nor digit. */
  static String of(String name) {
    String lower = Spelling.plain(name).toLowerCase(Locale.ROOT);
    String id = lower.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return id.isEmpty() ? "actor" : id;
  }
}
