package org.rapporteur.actor;

/**
 * A place that the gazetteer knows.
 *
 * @param name its usual name; of several capitals of one country the first
 * @param extent how much ground it covers
 * @param country name of the country it lies in or is; empty if it lies in several
 */
public record Place(String name, Extent extent, String country) {

  /** How much ground a place covers. */
  public enum Extent {
    /** Several countries, or parts of them. */
    REGION,
    /** A country. */
    COUNTRY,
    /** Part of a country, or of a town, that may hold towns or lie in one. */
    AREA,
    /** A town. */
    TOWN
  }

  /**
   * Whether what happened at one of the places cannot have happened at the other: they lie in
   * different countries, or are two towns. Unknown containment is no reason.
   */
  public boolean excludes(Place other) {
    if (country.isEmpty() || other.country.isEmpty()) {
      return false;
    }
    boolean towns = extent == Extent.TOWN && other.extent == Extent.TOWN;
    return !country.equals(other.country) || towns && !name.equals(other.name);
  }
}
