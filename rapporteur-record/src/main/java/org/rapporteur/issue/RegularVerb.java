package org.rapporteur.issue;

import java.util.Set;
import java.util.regex.Pattern;

/** The regular forms of an English verb. */
final class RegularVerb {
  private static final String VOWELS = "aeiou";
  private static final Set<String> HISSES = Set.of("s", "x", "z", "sh", "ch");

  /** Verbs of several syllables that are stressed on the last. */
  private static final Pattern STRESSED_LAST =
      Pattern.compile("(?<!^li|^vo)mit$|[^f]fer$|pel$|rebel$|trol$|enrol$|cur$|regret$|deter$");

  private final String base;

  /**
   * @param base in lower case, one letter or more
   */
  RegularVerb(String base) {
    this.base = base;
  }

  /** As with "she": builds, cries, passes. */
  String thirdPerson() {
    if (endsInConsonantAndY()) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return HISSES.stream().anyMatch(base::endsWith) ? base + "es" : base + "s";
  }

  /** Past tense and participle: opened, banned, denied. */
  String past() {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return endsInConsonantAndY() ? base.substring(0, base.length() - 1) + "ied" : doubled() + "ed";
  }

  /** Opening, banning, closing. */
  String gerund() {
    boolean silent = base.endsWith("e") && !base.endsWith("ee");
    return (silent ? base.substring(0, base.length() - 1) : doubled()) + "ing";
  }

  private boolean endsInConsonantAndY() {
    return base.endsWith("y") && base.length() > 1 && !isVowel(base.length() - 2);
  }

  /** The base with its last letter twice if it ends in a short, stressed syllable: ban, admit. */
  private String doubled() {
    int last = base.length() - 1;
    boolean closed =
        last > 1
            && !isVowel(last)
            && "wxy".indexOf(base.charAt(last)) < 0
            && isVowel(last - 1)
            && !isVowel(last - 2);
    boolean one = base.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count() == 1;
    return closed && (one || STRESSED_LAST.matcher(base).find()) ? base + base.charAt(last) : base;
  }

  private boolean isVowel(int i) {
    return VOWELS.indexOf(base.charAt(i)) >= 0;
  }
}
