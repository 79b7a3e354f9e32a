package org.rapporteur.actor;

import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Extraction;

/** Finds out which actor speaks each statement of a report. Implementations are pure. */
public interface SpeakerResolver {

  /** The actors that the statements are attributed to, and a voice for each statement. */
  default Cast resolve(Document document, Extraction extraction) {
    return resolve(document, extraction, List.of());
  }

  /**
   * The actors that the statements are attributed to and the named ones who do something else, and
   * a voice for each statement.
   *
   * @param doers words for those who do something without speech, in text order
   */
  Cast resolve(Document document, Extraction extraction, List<Span> doers);
}
