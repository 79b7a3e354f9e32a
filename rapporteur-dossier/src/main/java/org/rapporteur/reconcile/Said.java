package org.rapporteur.reconcile;

import org.rapporteur.filing.FiledStatement;

/**
 * A statement read for comparison. Its words are read again with its report when they are asked
 * for.
 *
 * @param number its place among the statements
 * @param filed the statement
 * @param place of its report in the order of filing
 * @param story number of the story that the report tells
 * @param sentence index of the sentence in which its content begins
 * @param traits what is known of its words
 * @param reports the reports of the comparison
 */
record Said(
    int number,
    FiledStatement filed,
    int place,
    int story,
    int sentence,
    Traits traits,
    ReadReports reports) {

  /** The report it stands in. */
  ReadReport report() {
    return reports.at(place);
  }

  /** The words of its content. */
  Wording content() {
    return report().words(filed.statement().content());
  }

  String speaker() {
    return filed.speaker();
  }

  /** How many of its words stand in quotation marks. */
  int quotedWords() {
    return traits.quotedWords();
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
