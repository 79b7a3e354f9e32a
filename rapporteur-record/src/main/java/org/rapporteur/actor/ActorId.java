package org.rapporteur.actor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the short names of actors. */
public final class ActorId {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private ActorId() {}

  /** The name in lower case, hyphens for all that is neither letter nor digit. */
  static String of(String name) {
    String lower = Spelling.plain(name).toLowerCase(Locale.ROOT);
    String id = ENDS.matcher(GAP.matcher(lower).replaceAll("-")).replaceAll("");
    return id.isEmpty() ? "actor" : id;
  }

  /** The id of a name, numbered if others have taken it; takes it. */
  public static String unused(String name, Set<String> taken) {
    String base = of(name);
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }
}
