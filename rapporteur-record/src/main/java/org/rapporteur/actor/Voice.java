package org.rapporteur.actor;

import java.util.List;
import java.util.Map;

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

  /**
   * This voice with its actors under other ids; whoever becomes the speaker, or another of those
   * who join in, is not told twice.
   *
   * @param ids the new id of each
   */
  public Voice as(Map<String, String> ids) {
    String other = ids.getOrDefault(speaker, "");
    return new Voice(
        other,
        jointWith.stream().map(ids::get).filter(id -> !id.equals(other)).distinct().toList());
  }
}
