package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Document;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordList;
import org.rapporteur.language.WordTable;

/**
 * Finds the noun phrases of a statement that could name an issue, by their outer form: "prisoner
 * exchange", "control of the plant". Names of people and places are none by themselves, for a
 * phrase ends with a common noun. Immutable.
 */
final class PhraseFinder {
  private static final int MOST_BEFORE = 2;
  private static final int LONGEST_RUN = 4;
  private static final int LONGEST_TIED = 3;
  private static final int SHORTEST_WORD = 3;
  private static final int LONGEST_NOUN_IN_ING = 6;

  /** Above this share of news articles a word is common. */
  private static final double COMMON = 0.05;

  private static final Set<String> LEADS =
      Set.of(
          "of", "on", "for", "to", "in", "with", "over", "about", "from", "by", "against", "more",
          "new", "such", "and", "or", "without", "until", "unless", "if", "when", "while",
          "because", "whether", "before", "after", "during", "under", "along", "both", "all",
          "only", "most");

  /** End a run of nouns: "a truce three times", "make a truce last". */
  private static final Set<String> ENDS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "last",
          "next", "first", "once", "twice", "soon", "alone", "alike", "free", "shut");

  private static final Set<String> ADJECTIVE_ENDINGS = Set.of("ful", "less", "ous", "able", "ible");

  private static final Set<String> EVENT_ENDINGS =
      Set.of("tion", "sion", "ment", "ship", "ance", "ence", "ity", "ism", "ing");

  /** Ties a noun to the phrase after it. */
  private static final Set<String> TIES =
      Set.of("of", "on", "over", "against", "from", "for", "to");

  private final GeneralEnglish english = new GeneralEnglish();
  private final WordList functionWords = WordList.functionWords();
  private final WordList vague = WordList.of(PhraseFinder.class, "vague-nouns.txt");
  private final WordList generic = WordList.of(PhraseFinder.class, "generic-nouns.txt");
  private final WordList weak = WordList.of(PhraseFinder.class, "weak-modifiers.txt");
  private final WordList agents = WordList.of(PhraseFinder.class, "agent-nouns.txt");
  private final WordList gerunds = WordList.of(PhraseFinder.class, "ing-nouns.txt");
  private final Deeds deeds;
  private final NounNumber number;
  private final Set<String> verbs = verbs();

  PhraseFinder(Deeds deeds, NounNumber number) {
    this.deeds = deeds;
    this.number = number;
  }

  private static Set<String> verbs() {
    Set<String> forms = new HashSet<>();
    for (String line : WordTable.lines(PhraseFinder.class, "plain-verbs.txt")) {
      for (String base : line.split(" ", -1)) {
        RegularVerb verb = new RegularVerb(base);
        forms.addAll(Set.of(base, verb.thirdPerson(), verb.past(), verb.gerund()));
      }
    }
    return forms;
  }

  /**
   * A phrase among tokens.
   *
   * @param opening index of the first token of the noun phrase that it is or ends, its determiner
   *     included
   * @param first index of its first token
   * @param end one past its last token
   * @param determiner what that noun phrase begins with
   * @param stems the stems of its words, articles and prepositions left out, sorted
   * @param form its words, those that begin a sentence in lower case
   */
  record Phrase(
      int opening, int first, int end, Determiner determiner, List<Integer> stems, String form) {}

  /** A run of nouns and what stands before them. */
  private record Run(int first, int end) {
    int length() {
      return end - first;
    }
  }

  /** How much the words of a phrase tell, on average: the rarer the more, 0 and above. */
  double rarity(List<Integer> stems) {
    return stems.stream().mapToDouble(s -> -Math.log(english.share(s))).average().orElse(0);
  }

  /**
   * The phrases, by where they end; those that end alike the longer first.
   *
   * @param hits what takes sides among the tokens: a phrase may follow a verb
   */
  List<Phrase> in(List<Token> tokens, List<Hit> hits) {
    List<Phrase> phrases = new ArrayList<>();
    BitSet afterVerbs = new BitSet();
    hits.stream().filter(PhraseFinder::isVerb).forEach(hit -> afterVerbs.set(hit.end()));
    Run last = new Run(0, 0);
    int i = 0;
    while (i < tokens.size()) {
      int first = opensRun(tokens, afterVerbs, i);
      Run run = first < 0 ? new Run(i, i) : run(tokens, first);
      if (run.length() == 0) {
        i++;
        continue;
      }
      if (isTied(tokens, last, run)) {
        addTied(tokens, last, run, phrases);
      }
      addRun(tokens, run, phrases);
      last = run;
      i = run.end();
    }
    phrases.removeIf(phrase -> weak.has(tokens.get(phrase.first()).lower()));
    return phrases;
  }

  /** Where a run of nouns begins if one may at a token, else -1: after "to" a verb comes first. */
  private int opensRun(List<Token> tokens, BitSet afterVerbs, int i) {
    if (!isInside(tokens.get(i))) {
      return -1;
    }
    if (i == 0) {
      return isGerundOfDeed(tokens, 0) ? 1 : 0;
    }
    Token last = tokens.get(i - 1);
    String before = last.lower();
    if (before.equals("to")) {
      return isSurelyNoun(tokens.get(i).lower()) ? i : i + 1;
    }
    boolean led =
        Determiner.is(last)
            || LEADS.contains(before)
            || ENDS.contains(before)
            || Determiner.isNumber(last)
            || verbs.contains(before)
            || deeds.before(i, tokens).isPresent();
    if (!led && !afterVerbs.get(i)) {
      return -1;
    }
    return !Determiner.is(last) && isGerundOfDeed(tokens, i) ? i + 1 : i;
  }

  /** "Releasing" prisoners. */
  private boolean isGerundOfDeed(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    return word.endsWith("ing") && !gerunds.has(word) && deeds.before(i + 1, tokens).isPresent();
  }

  private static boolean isVerb(Hit hit) {
    return hit.is(Sense.UP) || hit.is(Sense.DOWN) || hit.is(Sense.WANTS) || hit.is(Sense.REJECTS);
  }

  private Run run(List<Token> tokens, int first) {
    int end = first;
    while (end < tokens.size()
        && isInside(tokens.get(end))
        && (end == first || !endsRun(tokens.get(end).lower()))) {
      end++;
    }
    while (end > first && tokens.get(end - 1).lower().endsWith("ed")) {
      end--;
    }
    return new Run(first, end);
  }

  /** Whether a word ends the nouns before it: "settlement covering the fees". */
  private boolean endsRun(String word) {
    return ENDS.contains(word) || isParticiple(word);
  }

  private boolean isParticiple(String word) {
    return word.endsWith("ing") && word.length() > LONGEST_NOUN_IN_ING && !gerunds.has(word);
  }

  private boolean isInside(Token token) {
    String word = token.lower();
    return token.isWord()
        && (word.length() >= SHORTEST_WORD || isAcronym(token))
        && !functionWords.has(word)
        && !LEADS.contains(word)
        && !Determiner.is(token)
        && (!verbs.contains(word) || gerunds.has(word))
        && !word.endsWith("ly")
        && !word.contains("'")
        && !word.contains("\u2019");
  }

  private static boolean isAcronym(Token token) {
    return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
  }

  private boolean isHead(Token token) {
    String word = token.lower();
    return !token.isCapitalised() && !weak.has(word) && !isAdjective(word);
  }

  /** By its ending: "useful", "disturbing". */
  private boolean isAdjective(String word) {
    return isParticiple(word) || ADJECTIVE_ENDINGS.stream().anyMatch(word::endsWith);
  }

  /** Whether a word in lower case ties a noun to the phrase after it. */
  static boolean isTie(String word) {
    return TIES.contains(word);
  }

  /** The noun on which the others hang, in lower case: the last before a preposition. */
  static String noun(String form) {
    String[] words = form.toLowerCase(Locale.ROOT).split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      if (isTie(words[i])) {
        return words[i - 1];
      }
    }
    return words[words.length - 1];
  }

  private static boolean isTied(List<Token> tokens, Run head, Run run) {
    int tie = head.end();
    boolean ties = head.length() > 0 && tie < run.first() && isTie(tokens.get(tie).lower());
    int between = run.first() - tie;
    return ties && (between == 1 || between == 2 && Determiner.is(tokens.get(tie + 1)));
  }

  /** A vague noun or a name may only be what a deed is done to: "the release of prisoners". */
  private void addTied(List<Token> tokens, Run head, Run run, List<Phrase> phrases) {
    Token governor = tokens.get(head.end() - 1);
    Token last = tokens.get(run.end() - 1);
    boolean done = isDeed(governor.lower());
    boolean telling =
        done && last.isCapitalised() || isHead(last) && (done || !vague.has(last.lower()));
    if (run.length() >= LONGEST_TIED || !names(governor) || !telling) {
      return;
    }
    for (int before = Math.min(MOST_BEFORE, head.length()); before > 0; before--) {
      add(tokens, head, head.end() - before, run.end(), phrases);
    }
  }

  /** Whether a word in lower case may alone be the thing that something is done to. */
  boolean mayBeNamed(String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && !vague.has(word)
        && !generic.has(word)
        && !weak.has(word)
        && !isAdjective(word);
  }

  /** Whether a noun may be the one on which a phrase hangs. */
  private boolean names(Token token) {
    return isHead(token) && !vague.has(token.lower());
  }

  private void addRun(List<Token> tokens, Run run, List<Phrase> phrases) {
    if (!names(tokens.get(run.end() - 1))) {
      return;
    }
    for (int first = Math.max(run.first(), run.end() - LONGEST_RUN); first < run.end(); first++) {
      boolean wholeName =
          first == run.first()
              || !tokens.get(first).isCapitalised()
              || !tokens.get(first - 1).isCapitalised();
      if (wholeName && isNominal(tokens, run, first)) {
        add(tokens, run, first, run.end(), phrases);
      }
    }
  }

  /**
   * Whether the last word from a place on is a noun: what follows names alone may be a verb or
   * adjective ("that Arvonia withdraw").
   */
  private boolean isNominal(List<Token> tokens, Run run, int first) {
    int last = run.end() - 1;
    boolean plainWordBefore =
        IntStream.range(first, last).anyMatch(i -> !tokens.get(i).isCapitalised());
    String word = tokens.get(last).lower();
    return plainWordBefore
        || isNoun(tokens, last)
        || isSurelyNoun(word)
        || first == last && isHeadOfDetermined(tokens, run)
        || first == last && deeds.before(last, tokens).isPresent()
        || first < last && (Determiner.isBefore(run.first(), tokens) || isKnownNoun(word));
  }

  /**
   * Whether the last word of a run is its noun, since it is of one thing ("a broad amnesty") or
   * what stands before it tells nothing ("its single rifle"): what follows other words after "the"
   * may be a verb.
   */
  private boolean isHeadOfDetermined(List<Token> tokens, Run run) {
    Determiner determiner = Determiner.before(run.first(), tokens);
    boolean ofOne = determiner == Determiner.INDEFINITE || determiner == Determiner.ANY;
    return ofOne
        || Determiner.isBefore(run.first(), tokens)
            && IntStream.range(run.first(), run.end() - 1)
                .allMatch(i -> weak.has(tokens.get(i).lower()));
  }

  private boolean isKnownNoun(String word) {
    return generic.has(word) || isDeed(word) || isSurelyNoun(word);
  }

  /** Whether a word is a noun and hardly ever a verb. */
  private boolean isSurelyNoun(String word) {
    return number.isMass(word) && !isDeed(word) || hasEventEnding(word);
  }

  /** Whether a noun in the singular names something done: "withdrawal". */
  boolean isDeed(String noun) {
    return deeds.isNoun(noun);
  }

  /** Whether a noun is for something that one knows what to do about: prisoners are released. */
  boolean hasUsualDeed(String noun) {
    return deeds.usual(noun).isPresent();
  }

  /** Whether a noun is for bodies or people that act: "the union". */
  boolean isAgent(String noun) {
    return agents.has(noun);
  }

  /** Whether a phrase says what is done to what: "release of prisoners". */
  boolean isGoverned(String form) {
    return deeds.governed(form).isPresent();
  }

  /** Whether a noun names something that happens or holds, rather than a thing: "membership". */
  boolean isEventive(String noun) {
    String singular = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return isDeed(singular) || hasEventEnding(singular);
  }

  private static boolean hasEventEnding(String word) {
    return EVENT_ENDINGS.stream().anyMatch(word::endsWith);
  }

  /** Whether a word is a noun for sure: after an article, or a plural. */
  private static boolean isNoun(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    boolean noun = word.endsWith("s") || Determiner.isBefore(i, tokens);
    return noun && !word.endsWith("ing");
  }

  /** Whether a word of this stem stands in many a news article. */
  boolean isCommon(int stem) {
    return english.share(stem) >= COMMON;
  }

  /** Whether a noun is one of those that many disputes share: "deal". */
  boolean isShared(String noun) {
    return generic.has(noun);
  }

  /** Whether a noun tells too little alone to name an issue: "deal", or a common word. */
  boolean isGeneric(String noun) {
    return generic.has(noun) || isCommon(Stem.ofWord(noun));
  }

  private void add(List<Token> tokens, Run run, int first, int end, List<Phrase> phrases) {
    List<Integer> stems = new ArrayList<>();
    StringBuilder form = new StringBuilder();
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      if (isInside(token)) {
        stems.add(stem(token.lower()));
      }
      String word = Determiner.is(token) ? Determiner.neutral(token) : token.lower();
      boolean name =
          token.isCapitalised() && (i > 0 && tokens.get(i - 1).isWord() || isAcronym(token));
      if (!word.isEmpty()) {
        form.append(i > first ? " " : "").append(name ? token.text() : word);
      }
    }
    stems.sort(null);
    Determiner determiner = Determiner.before(run.first(), tokens);
    phrases.add(
        new Phrase(
            opening(tokens, run), first, end, determiner, List.copyOf(stems), form.toString()));
  }

  /** The stems of a phrase, articles and prepositions left out, sorted. */
  List<Integer> stems(String form) {
    return Document.of(form).tokens().stream()
        .filter(this::isInside)
        .map(token -> stem(token.lower()))
        .sorted()
        .toList();
  }

  /** The stem of a word in lower case, hyphens left out: "cease-fire" is "ceasefire". */
  static int stem(String word) {
    return Stem.ofWord(word.replace("-", ""));
  }

  /** Where the noun phrase of a run begins: at its determiner, or at the name of an owner. */
  private static int opening(List<Token> tokens, Run run) {
    if (!Determiner.isBefore(run.first(), tokens)) {
      boolean counted = run.first() > 0 && Determiner.isNumber(tokens.get(run.first() - 1));
      return counted ? run.first() - 1 : run.first();
    }
    int opening = run.first() - 1;
    if (!tokens.get(opening).isWord()) {
      while (opening > 0 && tokens.get(opening - 1).isCapitalised()) {
        opening--;
      }
    }
    return opening;
  }
}
