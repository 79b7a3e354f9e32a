package org.rapporteur.actor;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that an unnamed actor goes by, read for those whom it speaks for: "a member of the
 * Arvonian delegation", "Lind's people", "a person close to the board". Which of the words are
 * names is for others to tell.
 */
final class InsiderPhrase {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("(['\u2019]s|(?<=s)['\u2019])$");
  private static final Set<String> INSIDERS = WordClass.named("insider");
  private static final Set<String> ADVERSARIES = WordClass.named("adversary");
  private static final Set<String> ORGANS = WordClass.named("organ");
  private static final Set<String> MEMBERS = Set.of("member", "members", "insider", "insiders");
  private static final Set<String> BODIES =
      Set.of(
          "association",
          "bloc",
          "coalition",
          "company",
          "country",
          "federation",
          "group",
          "organisation",
          "organization",
          "union");
  private static final Set<String> AUTHORITIES =
      Set.of("official", "officials", "authorities", "minister", "ministers");
  private static final Set<String> DETERMINERS = WordClass.named("determiner");
  private static final Set<String> BESIDE = Set.of("inside", "within", "around", "near");

  /** What joins those who serve a body with its name, whatever body it is. */
  private static final Set<String> SERVING = Set.of("of", "for", "from", "at", "with", "inside");

  /** What joins those who sit in a team, board or office with it, whoever they are. */
  private static final Set<String> SITTING =
      Set.of("on", "in", "inside", "within", "from", "around", "near");

  private static final int LONGEST = 14;

  private final List<String> words;
  private final int end;
  private final boolean close;
  private final String noun;

  /** Whether it is a name of its own: "Arvonian Press Office". */
  private final boolean proper;

  InsiderPhrase(String phrase) {
    this.words = undetermined(whole(words(phrase)));
    int past = 1;
    while (past < words.size() && !isPreposition(words.get(past))) {
      past++;
    }
    this.end = past;
    this.close = past > 1 && past < words.size() && words.get(past - 1).equals("close");
    String head = words.get(close ? past - 2 : past - 1);
    this.noun = head.toLowerCase(Locale.ROOT);
    this.proper = !head.equals(noun);
  }

  /** Those whom the actor may speak for, the longest names first. */
  List<Entourage.Principal> principals() {
    if (proper || words.stream().anyMatch(DescriptionParser.NO_LONGER::contains)) {
      return List.of();
    }
    Set<Entourage.Principal> found = new LinkedHashSet<>();
    List<String> before = words.subList(0, close ? end - 2 : end - 1);
    boolean whole = MEMBERS.contains(noun) && end == words.size();
    if (Entourage.isNoun(noun) || whole) {
      add(found, before, Entourage.Sort.ANY);
    } else if (isSomebodys(noun) && !before.isEmpty() && isPossessive(last(before))) {
      add(found, before, Entourage.Sort.PERSON);
    }
    if (end + 1 < words.size() && !ADVERSARIES.contains(noun)) {
      List<String> place = words.subList(end + 1, words.size());
      boolean organ = ORGANS.contains(last(core(place)).toLowerCase(Locale.ROOT));
      if (organ ? belongs(words.get(end)) : serves(words.get(end))) {
        add(found, place, organ ? Entourage.Sort.ANY : Entourage.Sort.BODY);
      }
    }
    return List.copyOf(found);
  }

  /** Whether a person's name before a noun makes it those for whom the person speaks as well. */
  private static boolean isSomebodys(String noun) {
    return noun.equals("people") || ORGANS.contains(noun) || BODIES.contains(noun);
  }

  private static void add(Set<Entourage.Principal> found, List<String> words, Entourage.Sort sort) {
    bodies(words).forEach(name -> found.add(new Entourage.Principal(name, sort)));
  }

  /** Whether somebody of the noun belongs to the team, board or office after a preposition. */
  private boolean belongs(String preposition) {
    boolean insider = INSIDERS.contains(noun) || Entourage.isNoun(noun);
    return close || SITTING.contains(preposition) || insider && SERVING.contains(preposition);
  }

  /** Whether somebody of the noun serves the body after a preposition, whatever it is. */
  private boolean serves(String preposition) {
    return close
        || Entourage.isNoun(noun) && SERVING.contains(preposition)
        || AUTHORITIES.contains(noun) && preposition.equals("in")
        || MEMBERS.contains(noun) && preposition.equals("of")
        || INSIDERS.contains(noun) && BESIDE.contains(preposition);
  }

  /** "The rebels" of "one of the rebels". */
  private static List<String> whole(List<String> words) {
    boolean part =
        words.size() > 2 && DETERMINERS.contains(words.get(0)) && words.get(1).equals("of");
    return part ? words.subList(2, words.size()) : words;
  }

  /** Words without the articles, numbers and the like before them. */
  static String bare(String phrase) {
    return String.join(" ", undetermined(whole(words(phrase))));
  }

  /** The names that words may hold, the longest first. */
  static List<String> bodies(String phrase) {
    return bodies(words(phrase));
  }

  private static List<String> bodies(List<String> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> words = undetermined(all);
    List<String> core = core(words);
    Set<String> found = new LinkedHashSet<>();
    found.add(name(words));
    found.add(name(core));
    if (core.size() < words.size()) {
      found.addAll(bodies(words.subList(core.size() + 1, words.size())));
    }
    for (int length = Math.min(LONGEST, core.size()) - 1; length > 0; length--) {
      for (int first = 0; first + length < core.size(); first++) {
        if (first == 0 || length > 1 || Character.isUpperCase(core.get(first).codePointAt(0))) {
          found.add(name(core.subList(first, first + length)));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The words up to a preposition or an "and". */
  private static List<String> core(List<String> words) {
    int past = 1;
    while (past < words.size() && !isPreposition(words.get(past)) && !isJoint(words.get(past))) {
      past++;
    }
    return words.subList(0, past);
  }

  /** The words without articles, numbers and the like before them. */
  private static List<String> undetermined(List<String> words) {
    int first = 0;
    while (first + 1 < words.size()
        && (DETERMINERS.contains(words.get(first).toLowerCase(Locale.ROOT))
            || Character.isDigit(words.get(first).codePointAt(0)))) {
      first++;
    }
    return words.subList(first, words.size());
  }

  private static List<String> words(String phrase) {
    return Arrays.asList(BLANKS.split(phrase.strip(), -1));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static String name(List<String> words) {
    return POSSESSIVE.matcher(String.join(" ", words)).replaceFirst("");
  }

  private static boolean isJoint(String word) {
    return word.equals("and") || word.equals("or");
  }

  private static boolean isPossessive(String word) {
    return POSSESSIVE.matcher(word).find();
  }

  private static boolean isPreposition(String word) {
    return DescriptionParser.PREPOSITIONS.contains(word);
  }
}
