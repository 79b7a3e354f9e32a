package org.rapporteur.actor;

/** Finds whom words of a report refer to, with regard to all that is known so far. */
interface Referents {

  /** The figures that say a statement, by its index. */
  Voices ofStatement(int statement);

  /**
   * The figures that a pronoun stands for.
   *
   * @param token the pronoun
   * @param statement index of the statement whose source holds it, or -1
   */
  Voices ofPronoun(int token, int statement);

  /**
   * The figures that a phrase with a noun or a name stands for.
   *
   * @param first its first token
   * @param end one past its last token
   * @param statement index of the statement whose source holds it, or -1
   */
  Voices ofNounPhrase(int first, int end, int statement);
}
