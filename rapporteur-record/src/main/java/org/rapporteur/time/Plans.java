package org.rapporteur.time;

import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/**
 * Tells what is planned from what happened, by the words of the clause that lead to a date: "the
 * ban is to start on", "they will meet on", "talks due in".
 */
final class Plans {
  private static final int REACH = 12;

  private static final Set<String> FUTURE =
      Set.of("will", "'ll", "won't", "would", "wouldn't", "'d", "shall", "due", "slated");

  /** What is planned "to", "for", "on" or "by". */
  private static final Set<String> PLANNED =
      Set.of(
          "scheduled",
          "planned",
          "plan",
          "plans",
          "planning",
          "expected",
          "set",
          "agreed",
          "agrees",
          "promised",
          "promises",
          "pledged",
          "pledges",
          "intend",
          "intends",
          "hope",
          "hopes",
          "ready",
          "likely",
          "about");

  private static final Set<String> LINKS = Set.of("to", "for", "by");
  private static final Set<String> BE = Set.of("is", "are", "'s", "'re", "was", "were", "be");

  /** What begins or ends on a day that is set. */
  private static final Set<String> SET_BASES =
      Set.of("start", "begin", "take", "enter", "come", "expire", "lapse", "end", "run", "last");

  private static final Set<String> SET_FORMS =
      Set.of("starts", "begins", "takes", "enters", "expires", "lapses", "ends", "resumes");

  /** What happened. */
  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "has", "have", "did", "been", "began", "started", "ended", "took",
          "entered", "came", "met", "left");

  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          ",", ";", ":", "\u2014", "\u2013", "--", "after", "since", "when", "while", "because",
          "but", "who", "which", "that", "whether", "if", "as", "than");

  private final Document document;

  Plans(Document document) {
    this.document = document;
  }

  /** Whether a clause tells of a plan, read back from the last word before a date. */
  boolean isPlanned(int last) {
    int first = Math.max(document.sentenceOf(last).first(), last - REACH);
    for (int t = last; t >= first; t--) {
      Token token = document.token(t);
      if (isPlan(t, first)) {
        return true;
      }
      if (PAST.contains(token.lower()) || CLAUSE_ENDS.contains(token.lower())) {
        return false;
      }
    }
    return false;
  }

  private boolean isPlan(int t, int first) {
    String word = lower(t);
    if (FUTURE.contains(word) || SET_FORMS.contains(word)) {
      return true;
    }
    String before = t > first ? lower(t - 1) : "";
    boolean set = word.equals("to") && (BE.contains(before) || SET_BASES.contains(lower(t + 1)));
    return set || PLANNED.contains(before) && LINKS.contains(word);
  }

  private String lower(int t) {
    return document.token(t).lower();
  }
}
