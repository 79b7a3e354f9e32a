package org.rapporteur.actor;

import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.statement.Statement;

/** Finds out which actor speaks each statement of a report. Implementations are pure. */
public interface SpeakerResolver {

  /** The actors that {@code statements} are attributed to, and a voice for each statement. */
  Cast resolve(Document document, List<Statement> statements);
}
