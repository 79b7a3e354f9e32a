package org.rapporteur.reconcile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.WordTable;
import org.rapporteur.reconcile.Discrepancy.Kind;

/** Pairs of words of contrary meaning, from the table {@code opposites.tsv}. Immutable. */
final class Opposites {
  private final Map<String, Kind> kinds = new HashMap<>();

  /** Reads the table. */
  Opposites() {
    WordTable.rows(Opposites.class, "opposites.tsv")
        .forEach(
            row -> add(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1), row.get(2)));
  }

  private void add(Kind kind, String one, String other) {
    String a = WordForms.stem(one);
    String b = WordForms.stem(other);
    kinds.put(a + ' ' + b, kind);
    kinds.put(b + ' ' + a, kind);
  }

  /** What differs if one word stands for the other; nothing unless they are opposites. */
  Optional<Kind> between(Word one, Word other) {
    return Optional.ofNullable(kinds.get(one.stem() + ' ' + other.stem()));
  }
}
