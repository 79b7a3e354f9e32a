package org.rapporteur.reconcile;

import org.rapporteur.filing.FiledStatement;

/**
 * A statement read for comparison.
 *
 * @param number its place among the statements
 * @param filed the statement
 * @param report the report it stands in
 * @param story number of the story that the report tells
 * @param content the words of its content
 * @param sentence index of the sentence in which its content begins
 */
record Said(
    int number, FiledStatement filed, ReadReport report, int story, Wording content, int sentence) {

  String speaker() {
    return filed.speaker();
  }

  /** How many of its words stand in quotation marks. */
  long quotedWords() {
    return content.words().stream().filter(Word::quoted).count();
  }

  boolean isInner() {
    return !filed.via().isEmpty();
  }

  /** Whether one is said to speak both, alone or with others. */
  boolean hasSpeakerOf(Said other) {
    return speaker().equals(other.speaker())
        || filed.jointWith().contains(other.speaker())
        || other.filed.jointWith().contains(speaker());
  }
}
