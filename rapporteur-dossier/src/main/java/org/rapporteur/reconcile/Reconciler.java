package org.rapporteur.reconcile;

import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.report.Report;

/**
 * Compares the reports of one set: groups them by the story they tell, finds those made from one
 * another, and where their accounts part. Works on the threads of the common pool, or of the
 * fork-join pool it is called from; the outcome does not hang on their number. Immutable.
 */
public final class Reconciler {
  private final GeneralEnglish english = new GeneralEnglish();
  private final Gazetteer gazetteer = new Gazetteer();
  private final List<Profile> profiles;

  /**
   * Reads reports.
   *
   * @param reports each under an id of its own, in the order of filing: by date, those without one
   *     last
   */
  public Reconciler(List<Report> reports) {
    profiles = reports.parallelStream().map(report -> Profile.of(report, english)).toList();
  }

  /**
   * Finds the stories of the reports.
   *
   * @return every report in exactly one story, in the order of their first reports
   */
  public List<Story> stories() {
    return new Reconciliation(profiles, english).stories();
  }

  /**
   * Finds which statements carry the same utterance, and where the reports part.
   *
   * @param stories of the reports
   * @param statements of the reports, in the same order
   * @param terms likewise
   * @param actors who speaks the statements
   * @return every statement in exactly one utterance
   */
  public Accounts accounts(
      List<Story> stories,
      List<FiledStatement> statements,
      List<FiledTerm> terms,
      List<Actor> actors) {
    return new AccountComparison(profiles, stories, statements, terms, actors, english, gazetteer)
        .compare();
  }
}
