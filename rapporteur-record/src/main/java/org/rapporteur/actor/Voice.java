package org.rapporteur.actor;

import java.util.List;

/**
 * Whose statement it is.
 *
 * @param speaker id of the actor, or the empty string if the report does not tell
 * @param jointWith ids of those who said it together with the speaker
 */
public record Voice(String speaker, List<String> jointWith) {

  /** Nobody named. */
  public static final Voice UNKNOWN = new Voice("", List.of());

  /** Copies the list. */
  public Voice {
    jointWith = List.copyOf(jointWith);
  }
}
