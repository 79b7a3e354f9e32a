package org.rapporteur.position;

import java.util.List;
import org.rapporteur.issue.Stance;

/**
 * A party's stance on an issue for a time. What is unknown is the empty string.
 *
 * @param party id of the party
 * @param issue id of the issue
 * @param stance where the party stands
 * @param since ISO 8601 date from which it is known
 * @param until ISO 8601 date on which another followed; empty for the current one
 * @param sources on how many independent sources it rests, 1 or more: copies and rewrites of one
 *     another count once
 * @param dissent ids of statements of the party, or reports of them, at odds with it
 * @param evidence ids of the statements and moves that it rests on, one or more
 */
public record Position(
    String party,
    String issue,
    Stance stance,
    String since,
    String until,
    int sources,
    List<String> dissent,
    List<String> evidence) {

  /** Copies the lists. */
  public Position {
    dissent = List.copyOf(dissent);
    evidence = List.copyOf(evidence);
  }
}
