package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.Statement;

/** Why it is not known who speaks a statement, by the words that stand for its source. */
public enum OpenSpeaker {
  /** The report attributes the statement to nobody. */
  NO_SOURCE("the report names no source"),
  /** "I" or "we" where nobody is quoted. */
  FIRST_PERSON("the report does not tell who says \"I\" or \"we\" here"),
  /** "He", "they", "who". */
  PRONOUN("nobody whom the report names before fits the pronoun"),
  /** Words that name neither a person nor a body: "a poll", "many". */
  NOBODY_NAMED("the words name no person and no body");

  private final String words;

  OpenSpeaker(String words) {
    this.words = words;
  }

  /** The reason for a statement of a report's text whose speaker is not known. */
  public static OpenSpeaker of(Statement statement, ReportText text) {
    return of(statement.source().stream().map(text::slice).toList());
  }

  /** The reason by the words of a source, a string for each piece. */
  static OpenSpeaker of(List<String> source) {
    if (source.isEmpty()) {
      return NO_SOURCE;
    }
    String word = source.get(0).strip().toLowerCase(Locale.ROOT);
    if (Pronouns.SELF.contains(word)) {
      return FIRST_PERSON;
    }
    return Pronouns.isAnaphor(word) ? PRONOUN : NOBODY_NAMED;
  }

  /** The reason in plain words, without a full stop. */
  public String words() {
    return words;
  }
}
