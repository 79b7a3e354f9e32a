package org.rapporteur.reconcile;

import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.report.Report;

/** Groups reports by the story they tell and finds those made from one another. Stateless. */
public final class Reconciler {
  private final GeneralEnglish english = new GeneralEnglish();
  private final Gazetteer gazetteer = new Gazetteer();

  /** A reconciler with what it knows of general English and of places. */
  public Reconciler() {}

  /**
   * Finds the stories of some reports. Works on the threads of the common pool, or of the fork-join
   * pool it is called from; the outcome does not hang on their number.
   *
   * @param reports each under an id of its own, in the order of filing: by date, those without one
   *     last
   * @return every report in exactly one story, in the order of their first reports
   */
  public List<Story> stories(List<Report> reports) {
    List<Profile> profiles =
        reports.parallelStream().map(report -> Profile.of(report, english)).toList();
    return new Reconciliation(profiles, english).stories();
  }

  /**
   * Finds which statements of some reports carry the same utterance, and where the reports part.
   *
   * @param reports in the order of filing
   * @param stories of these reports
   * @param statements of these reports, in the same order
   * @param terms likewise
   * @param actors who speaks the statements
   * @return every statement in exactly one utterance
   */
  public Accounts accounts(
      List<Report> reports,
      List<Story> stories,
      List<FiledStatement> statements,
      List<FiledTerm> terms,
      List<Actor> actors) {
    return new AccountComparison(reports, stories, statements, terms, actors, english, gazetteer)
        .compare();
  }
}
