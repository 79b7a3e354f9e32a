package org.rapporteur.statement;

/**
 * The neighbourhood of a possible cue, as far as it tells cues from other uses of the same word.
 *
 * @param before what stands to the left, adverbs, auxiliaries and negations passed over
 * @param after what stands to the right
 */
record CueContext(Before before, After after) {

  /** What stands to the left of the verb group. */
  enum Before {
    START,
    QUOTE,
    PRONOUN,
    RELATIVE,
    NAME,
    NOUN,
    NUMBER,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    TO,
    COMMA,
    AND,
    BE,
    HAVE,
    MODAL,
    OTHER
  }

  /** What stands to the right. */
  enum After {
    QUOTE,
    COLON,
    COMMA_QUOTE,
    COMMA,
    END,
    THAT,
    WH,
    TO,
    ON_PERSON,
    PREPOSITION,
    SUBJECT,
    DETERMINER,
    NAME,
    NUMBER,
    TIME,
    BE,
    AND,
    WORD,
    OTHER
  }
}
