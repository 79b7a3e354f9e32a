package org.rapporteur.term;

/** How much, or when: what a {@link Term} puts on the table. */
public sealed interface Amount permits Quantity, Dates {

  /** The unit: "share", "USD", "person", "month", "km2" …; "date" for {@link Dates}. */
  String unit();
}
