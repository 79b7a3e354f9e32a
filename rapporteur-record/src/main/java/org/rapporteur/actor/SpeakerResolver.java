package org.rapporteur.actor;

import org.rapporteur.language.Document;
import org.rapporteur.statement.Extraction;

/** Finds out which actor speaks each statement of a report. Implementations are pure. */
public interface SpeakerResolver {

  /** The actors that the statements are attributed to, and a voice for each statement. */
  Cast resolve(Document document, Extraction extraction);
}
