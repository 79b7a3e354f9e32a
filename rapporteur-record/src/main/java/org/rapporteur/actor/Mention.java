package org.rapporteur.actor;

/**
 * A name in a report.
 *
 * @param first its first token, titles left out
 * @param end one past its last token
 * @param kind what the name looks like
 * @param text the name, blanks made single
 * @param country country that it names or belongs to, or empty
 * @param quoted whether it stands in a quotation
 * @param possessive whether "'s" follows
 */
record Mention(
    int first,
    int end,
    Kind kind,
    String text,
    String country,
    boolean quoted,
    boolean possessive) {

  /** What a name looks like. */
  enum Kind {
    /** A person's name, or a name nothing is known of. */
    NAME,
    /** A country, its capital or its seat of government. */
    GOVERNMENT,
    /** A country's capital. */
    CAPITAL,
    /** An adjective of a country. */
    ADJECTIVE,
    /** A country's people. */
    PEOPLE,
    /** A body. */
    ORGANISATION,
    /** An outlet. */
    MEDIA,
    /** A place that is no country. */
    PLACE
  }

  /** Whether it can stand for an actor. */
  boolean isActor() {
    return kind != Kind.ADJECTIVE && kind != Kind.PEOPLE;
  }

  /** Number of tokens. */
  int length() {
    return end - first;
  }

  /** The same name, read as something else. */
  Mention as(Kind otherKind, String otherCountry) {
    return new Mention(first, end, otherKind, text, otherCountry, quoted, possessive);
  }
}
