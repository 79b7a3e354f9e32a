package org.rapporteur.filing;

import java.util.List;
import org.rapporteur.commitment.Commitment;

/**
 * An earlier agreement in its place in the dossier.
 *
 * @param report id of the report that names it
 * @param commitment the agreement
 * @param parties ids of the actors who made it, as far as they are known
 */
public record FiledCommitment(String report, Commitment commitment, List<String> parties) {

  /** Copies the list. */
  public FiledCommitment {
    parties = List.copyOf(parties);
  }
}
