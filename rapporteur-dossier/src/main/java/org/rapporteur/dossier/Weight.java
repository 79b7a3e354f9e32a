package org.rapporteur.dossier;

import java.util.Collection;
import org.rapporteur.filing.FiledStatement;

/**
 * How much reports hold of somebody.
 *
 * @param statements how many statements, at least 1
 * @param reports how many reports they stand in, at least 1
 */
record Weight(int statements, int reports) {

  /** The weight of statements. */
  static Weight of(Collection<FiledStatement> statements) {
    long reports = statements.stream().map(FiledStatement::report).distinct().count();
    return new Weight(statements.size(), (int) reports);
  }

  /** "12 statements in 3 reports". */
  @Override
  public String toString() {
    return count(statements, "statement") + " in " + count(reports, "report");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
