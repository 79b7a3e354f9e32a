package org.rapporteur.report;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import com.carrotsearch.labs.langid.Model;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Tells which language a text is in, as far as it is not English. A naive Bayes classifier over
 * byte n-grams (Lui and Baldwin 2012) looks at the beginning; it is unsure of a few words, so that
 * a short text is English unless it is clearly not. For one thread.
 */
final class LanguageIdentifier {
  private static final int BEGINNING = 3_000;
  private static final int SHORT = 200;
  private static final double SURE = 0.99;
  private static final double CLEAR = 0.99999;
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "az", "be", "bg", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
          "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "nl",
          "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "th", "tr", "uk", "ur", "vi",
          "zh");

  /** Loaded beside other work: it takes longer than reading a report. */
  private final CompletableFuture<LangIdV3> classifier =
      CompletableFuture.supplyAsync(() -> new LangIdV3(Model.detectOnly(LANGUAGES)));

  /** The English name of the language if the text is not English. */
  Optional<String> foreign(String text) {
    String beginning = text.length() > BEGINNING ? text.substring(0, BEGINNING) : text;
    DetectedLanguage language = classifier.join().classify(beginning, true);
    boolean foreign =
        !language.getLangCode().equals("en")
            && language.getConfidence() >= (beginning.length() < SHORT ? CLEAR : SURE);
    return foreign
        ? Optional.of(
            Locale.forLanguageTag(language.getLangCode()).getDisplayLanguage(Locale.ENGLISH))
        : Optional.empty();
  }
}
