package org.rapporteur.report;

import java.util.Optional;

/** Tells which language a text is in, as far as it is not English. */
final class LanguageIdentifier {

  /** The English name of the language if the text is clearly not English. */
  Optional<String> foreign(String text) {
    return Optional.empty();
  }
}
