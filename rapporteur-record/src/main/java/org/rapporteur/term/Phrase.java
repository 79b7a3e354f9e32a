package org.rapporteur.term;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.language.Token.Kind;
import org.rapporteur.language.WordList;
import org.rapporteur.language.WordTable;

/** Noun phrases of a document, told from closed word classes and endings alone. */
final class Phrase {
  private static final WordList CLOSED = WordList.functionWords();
  private static final Set<String> PEOPLE = words("people.txt");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that",
          "these", "those", "all", "some", "any", "each", "such", "other");

  /** Words in -s that are no plurals. */
  private static final Set<String> SINGULARS =
      Set.of(
          "times",
          "always",
          "perhaps",
          "overseas",
          "sometimes",
          "besides",
          "afterwards",
          "news",
          "politics",
          "economics",
          "physics",
          "mathematics",
          "plus");

  private static final Set<String> PLURALS =
      Set.of(
          "feet",
          "teeth",
          "mice",
          "geese",
          "cattle",
          "sheep",
          "fish",
          "aircraft",
          "spacecraft",
          "data",
          "media",
          "criteria",
          "phenomena",
          "referenda",
          "fora",
          "series",
          "headquarters",
          "goods",
          "lives",
          "wives",
          "halves",
          "homes",
          "buses",
          "gases",
          "axes");
  private static final Set<String> QUESTIONS =
      Set.of("what", "which", "who", "whom", "whose", "how", "why");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> PERFECT = Set.of("have", "has", "had");
  private static final Set<String> PARTICIPLES =
      Set.of("spoken", "told", "thought", "heard", "known", "written");
  private static final Set<String> EXTRA = Set.of("more", "other", "additional", "further");
  private static final Pattern TRADES =
      Pattern.compile(".*(?:writers|makers|workers|keepers|holders|fighters|men|ians|.{3}ists)");
  private static final int LONGEST = 7;
  private static final int LONGEST_MEASURED = 5;

  private final Document document;

  Phrase(Document document) {
    this.document = document;
  }

  /** The noun that a number counts. */
  record Counted(int first, int end, boolean people) {}

  /** The plural noun that a number which ends before {@code i} counts, within its sentence. */
  Optional<Counted> counted(int i, int sentenceEnd) {
    int first = i;
    if (is(i, sentenceEnd, "of")) {
      first = i + 1;
      while (first < sentenceEnd && DETERMINERS.contains(lower(first))) {
        first++;
      }
    }
    int limit = Math.min(sentenceEnd, first + LONGEST);
    if (first < limit && EXTRA.contains(lower(first))) {
      first++;
    }
    for (int t = first; t < limit && isInside(t); t++) {
      boolean possessive = t + 1 < limit && document.token(t + 1).kind() == Kind.CLITIC;
      if (isPlural(t) && !possessive) {
        int head = t;
        while (head + 1 < limit && isInside(head + 1) && isPlural(head + 1)) {
          head++;
        }
        return Optional.of(new Counted(first, head + 1, isPeople(head)));
      }
    }
    return Optional.empty();
  }

  /** The words of the noun phrase that begins at a token, without its article; may be empty. */
  String at(int i, int sentenceEnd) {
    int first = i;
    while (first < sentenceEnd && DETERMINERS.contains(lower(first))) {
      first++;
    }
    int end = first;
    int limit = Math.min(sentenceEnd, first + LONGEST_MEASURED);
    while (end < limit && isInside(end) && !(end > first && goesOn(end))) {
      end++;
    }
    return end == first ? "" : document.words(first, end).replace('\n', ' ');
  }

  /** Whether the sentence goes on at a token after a noun: "meetings produced a paper". */
  private boolean goesOn(int i) {
    boolean verb = isPlural(i - 1) && lower(i).endsWith("ed") && i + 1 < document.tokens().size();
    return ARTICLES.contains(lower(i))
        || verb && (DETERMINERS.contains(lower(i + 1)) || isClosed(i + 1));
  }

  /** The words of the noun phrase that ends before a token, without its article; may be empty. */
  String before(int end, int sentenceStart) {
    int first = end;
    int limit = Math.max(sentenceStart, end - LONGEST_MEASURED);
    while (first > limit && isInside(first - 1) && !DETERMINERS.contains(lower(first - 1))) {
      first--;
    }
    boolean verb =
        first == end - 1
            && first > sentenceStart
            && PERFECT.contains(lower(first - 1))
            && (lower(first).endsWith("ed") || PARTICIPLES.contains(lower(first)));
    return first == end || verb || lower(end - 1).equals("one")
        ? ""
        : document.words(first, end).replace('\n', ' ');
  }

  /** Whether a token is an article, possessive or the like. */
  boolean isDeterminer(int i) {
    return DETERMINERS.contains(lower(i));
  }

  /** Whether a token ends a noun phrase: a preposition, a conjunction, an auxiliary … */
  boolean isClosed(int i) {
    return CLOSED.has(lower(i)) || QUESTIONS.contains(lower(i));
  }

  private boolean isInside(int i) {
    Token token = document.token(i);
    return token.kind() == Kind.CLITIC || token.isWord() && !isClosed(i);
  }

  private boolean isPlural(int i) {
    String word = lower(i);
    if (PEOPLE.contains(word) || PLURALS.contains(word)) {
      return true;
    }
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && !SINGULARS.contains(word);
  }

  private boolean isPeople(int i) {
    String word = lower(i);
    int hyphen = word.lastIndexOf('-');
    return PEOPLE.contains(word)
        || PEOPLE.contains(word.substring(hyphen + 1))
        || TRADES.matcher(word).matches()
        || word.endsWith("eans") && document.token(i).isCapitalised()
        || word.endsWith("cans") && document.token(i).isCapitalised();
  }

  private boolean is(int i, int end, String word) {
    return i < end && document.token(i).is(word);
  }

  private String lower(int i) {
    return document.token(i).lower();
  }

  private static Set<String> words(String name) {
    return WordTable.lines(Phrase.class, name).stream()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
