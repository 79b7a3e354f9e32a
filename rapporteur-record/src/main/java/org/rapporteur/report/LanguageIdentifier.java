package org.rapporteur.report;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import com.carrotsearch.labs.langid.Model;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which language a text is in, as far as it is not English, from its beginning.
 *
 * <p>A text full of English function words is English; only others are given to a naive Bayes
 * classifier over byte n-grams (Lui and Baldwin 2012), whose weights take longer to load than a
 * report to read. The classifier is unsure of a few words, so that a short text is English unless
 * it is clearly not. For one thread.
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

  /** Frequent words of English that are rare in other languages written in Latin letters. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "and", "of", "to", "that", "for", "with", "by", "from", "said", "which", "have",
          "has", "his", "who", "their");

  private static final int FEWEST_WORDS = 30;

  /** English news has about one in five. */
  private static final double ENGLISH_SHARE = 0.1;

  private Optional<LangIdV3> classifier = Optional.empty();

  /** The classifier's weights, unpacked when first needed and shared by all identifiers. */
  private static final class Weights {
    static final Model MODEL = Model.detectOnly(LANGUAGES);
  }

  /** The English name of the language if the text is not English. */
  Optional<String> foreign(String text) {
    String beginning = text.length() > BEGINNING ? text.substring(0, BEGINNING) : text;
    return isPlainlyEnglish(beginning) ? Optional.empty() : classify(beginning);
  }

  private static boolean isPlainlyEnglish(String text) {
    int words = 0;
    int english = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start) {
          words++;
          english += FUNCTION_WORDS.contains(text.substring(start, i)) ? 1 : 0;
        }
        start = i + 1;
      }
    }
    return words >= FEWEST_WORDS && english >= ENGLISH_SHARE * words;
  }

  private Optional<String> classify(String text) {
    if (classifier.isEmpty()) {
      classifier = Optional.of(new LangIdV3(Weights.MODEL));
    }
    DetectedLanguage language = classifier.get().classify(text, true);
    double enough = text.length() < SHORT ? CLEAR : SURE;
    boolean foreign = !language.getLangCode().equals("en") && language.getConfidence() >= enough;
    return foreign
        ? Optional.of(
            Locale.forLanguageTag(language.getLangCode()).getDisplayLanguage(Locale.ENGLISH))
        : Optional.empty();
  }
}
