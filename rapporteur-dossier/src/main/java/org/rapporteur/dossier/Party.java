package org.rapporteur.dossier;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A side of the negotiation.
 *
 * @param id short name: the name in lower case, a hyphen for what is neither letter nor digit
 * @param name its name, as people read it
 */
public record Party(String id, String name) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** The party of this name. */
  public static Party named(String name) {
    String id = BETWEEN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return new Party(id.isEmpty() ? name : id.replace(' ', '-'), name);
  }
}
