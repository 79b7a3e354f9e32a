package org.rapporteur.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.WordTable;

/** What common nouns and titles say about who bears them. Immutable. */
final class Nouns {

  /** Kinds of nouns, as in the table. */
  enum Kind {
    OFFICE,
    OUTSIDER,
    PERSON,
    STATE,
    BODY,
    MEDIA,
    GROUP,
    DOCUMENT,
    NONE;

    /** Whether it is a human being. */
    boolean isHuman() {
      return this == OFFICE || this == OUTSIDER || this == PERSON;
    }

    /** Whether it is a body of people with a name or a seat. */
    boolean isBody() {
      return this == STATE || this == BODY || this == MEDIA;
    }
  }

  /** A known noun in singular or plural. */
  private record Form(String singular, Kind kind, boolean plural) {}

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "people",
          "person",
          "men",
          "man",
          "women",
          "woman",
          "children",
          "child",
          "staff",
          "staffer",
          "authorities",
          "authority",
          "attaches",
          "attache",
          "persons",
          "person");

  private static final Set<String> PLAIN_HONORIFICS = WordClass.named("plain-honorific");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private final Map<String, Form> forms = new HashMap<>();
  private final Set<String> modifiers = new HashSet<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Set<String> honorifics = new HashSet<>();
  private final Map<String, String> abbreviated = new HashMap<>();
  private final Map<String, Integer> quantities = new HashMap<>();
  private final Map<String, Gender> firstNames = new HashMap<>();
  private final Map<String, Set<String>> narrower = new HashMap<>();

  Nouns() {
    for (List<String> row : WordTable.rows(Nouns.class, "nouns.tsv")) {
      for (String word : row.get(1).split(" ", -1)) {
        switch (row.get(0)) {
          case "modifier" -> modifiers.add(word);
          case "male" -> genders.put(word, Gender.MALE);
          case "female" -> genders.put(word, Gender.FEMALE);
          case "honorific" -> honorifics.add(word);
          case "abbreviation" -> {
            int colon = word.indexOf(':');
            abbreviated.put(word.substring(0, colon), word.substring(colon + 1));
          }
          case "quantity" -> {
            int colon = word.indexOf(':');
            quantities.put(word.substring(0, colon), Integer.valueOf(word.substring(colon + 1)));
          }
          case "given-male" -> firstNames.put(word, Gender.MALE);
          case "given-female" -> firstNames.put(word, Gender.FEMALE);
          default -> addNoun(word, Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
        }
      }
    }
    for (List<String> row : WordTable.rows(Nouns.class, "roles.tsv")) {
      narrower.put(row.get(0), Set.of(row.get(1).split(" ", -1)));
    }
    IRREGULAR.forEach(this::addIrregular);
    for (int t = 0; t < TENS.size(); t++) {
      quantities.put(TENS.get(t), 20 + 10 * t);
    }
    for (List<String> row : WordTable.rows(Nouns.class, "first-names.tsv")) {
      Gender gender = row.get(0).equals("f") ? Gender.FEMALE : Gender.MALE;
      for (String name : row.get(1).split(" ", -1)) {
        firstNames.put(name, gender);
      }
    }
  }

  private void addNoun(String word, Kind kind) {
    if (!isSingular(word)) {
      forms.put(word, new Form(word, kind, false));
      forms.putIfAbsent(plural(word), new Form(word, kind, true));
    }
  }

  private void addIrregular(String plural, String singular) {
    if (!isSingular(plural)) {
      forms.put(plural, new Form(singular, kind(singular), true));
    }
  }

  private boolean isSingular(String lower) {
    Form form = forms.get(lower);
    return form != null && !form.plural();
  }

  private static String plural(String word) {
    if (word.endsWith("man") && word.length() > 5) {
      return word.substring(0, word.length() - 2) + "en";
    }
    if (word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
    return word + (hissing ? "es" : "s");
  }

  /** Kind of a lower-case noun in singular or plural. */
  Kind kind(String lower) {
    Form form = forms.get(lower);
    return form == null ? Kind.NONE : form.kind();
  }

  /** Narrower nouns and synonyms that a general noun for a person may stand for. */
  Set<String> narrower(String noun) {
    return narrower.getOrDefault(noun, Set.of());
  }

  /** Whether a lower-case noun is a plural. */
  boolean isPlural(String lower) {
    Form form = forms.get(lower);
    return form != null && form.plural();
  }

  /** The singular of a known noun, or the word itself. */
  String singular(String lower) {
    Form form = forms.get(lower);
    return form == null ? lower : form.singular();
  }

  /** Whether the word may stand before an office noun as part of the title. */
  boolean isModifier(String lower) {
    return modifiers.contains(lower) || lower.endsWith("-general") || lower.startsWith("deputy-");
  }

  /** Whether the word, dot or not, is written before names. */
  boolean isHonorific(String lower) {
    return honorifics.contains(undotted(lower));
  }

  /** Whether the word, dot or not, is put before names and tells no office: "Mr". */
  boolean isPlainHonorific(String lower) {
    return PLAIN_HONORIFICS.contains(undotted(lower));
  }

  /** The title that a word, dot or not, is short for, or the empty string: "Sen.". */
  String spelledOut(String lower) {
    return abbreviated.getOrDefault(undotted(lower), "");
  }

  /** Whether the word, dot or not, spelled out or not, says what somebody is. */
  boolean isHumanTitle(String lower) {
    return kind(undotted(lower)).isHuman() || !spelledOut(lower).isEmpty();
  }

  /** The gender that a title or noun tells. */
  Gender gender(String lower) {
    return genders.getOrDefault(undotted(lower), Gender.UNKNOWN);
  }

  /** The gender of a given name. */
  Gender genderOfName(String folded) {
    return firstNames.getOrDefault(folded, Gender.UNKNOWN);
  }

  /** Whether the folded word is a known given name. */
  boolean isFirstName(String folded) {
    return firstNames.containsKey(folded);
  }

  /** The number that a word stands for, 0 if none. */
  int quantity(String lower) {
    int hyphen = lower.indexOf('-');
    if (hyphen > 0 && TENS.contains(lower.substring(0, hyphen))) {
      int units = quantities.getOrDefault(lower.substring(hyphen + 1), 0);
      return units == 0 ? 0 : quantities.get(lower.substring(0, hyphen)) + units;
    }
    return quantities.getOrDefault(lower, 0);
  }

  /** The word without its final dot. */
  private static String undotted(String lower) {
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
