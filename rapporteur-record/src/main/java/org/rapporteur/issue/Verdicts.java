package org.rapporteur.issue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Calendar;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordTable;
import org.rapporteur.statement.Statement;

/**
 * Tells whether words say yes or no to what was put before, and no more: "turned the offer down",
 * "We cannot accept that". The words are in the table {@code answer-words.tsv}. Immutable.
 */
final class Verdicts {
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "no",
          "n't",
          "cannot",
          "nobody",
          "didn't",
          "won't",
          "wouldn't",
          "don't",
          "doesn't",
          "can't",
          "isn't",
          "couldn't");

  private static final Set<String> PARTICLES =
      Set.of("down", "out", "aside", "away", "back", "off");

  /** What follows a "that" that stands for something, not before a clause. */
  private static final Set<String> AFTER_THAT = Set.of("is", "was", "'s", "would", "will");

  private static final int LONGEST_PHRASE = 4;

  private final StanceWords words;
  private final Map<String, Set<String>> classes = new HashMap<>();

  Verdicts(StanceWords words) {
    this.words = words;
    for (List<String> row : WordTable.rows(Verdicts.class, "answer-words.tsv")) {
      classes.put(row.get(0), new HashSet<>(row.subList(1, row.size())));
    }
  }

  /** The statements that say yes or no, and no more, by their indices; whether it is yes. */
  Map<Integer, Boolean> among(Document document, List<Statement> statements) {
    Map<Integer, Boolean> among = new HashMap<>();
    for (int s = 0; s < statements.size(); s++) {
      int place = s;
      of(new Passage(document, statements.get(s))).ifPresent(yes -> among.put(place, yes));
    }
    return among;
  }

  /** Whether a statement says yes or no, and no more; empty if it does neither. */
  private Optional<Boolean> of(Passage passage) {
    List<Token> content = passage.content();
    return isPointing(content) ? ofCue(passage) : ofContent(content);
  }

  /** What a cue does to what its content points to. */
  private Optional<Boolean> ofCue(Passage passage) {
    List<Token> cue = passage.cue();
    boolean negated = isNegated(cue);
    int verdict = verdict(Stream.concat(cue.stream(), particle(passage).stream()).toList());
    return verdict == 0 || verdict < 0 && negated
        ? Optional.empty()
        : Optional.of(verdict > 0 && !negated);
  }

  /** The particle of the cue's verb behind what is done: "turned the offer <em>down</em>". */
  private static Optional<Token> particle(Passage passage) {
    Document document = passage.document();
    List<Integer> places = passage.places();
    int last = places.get(places.size() - 1);
    return IntStream.of(last, last + 1)
        .filter(place -> place < document.tokens().size())
        .mapToObj(document::token)
        .filter(token -> PARTICLES.contains(token.lower()))
        .findFirst();
  }

  /** 1 if a statement's cue takes up what it names, -1 if it turns it down, 0 if neither. */
  int on(Passage passage) {
    return isNegated(passage.cue()) ? 0 : verdict(passage.cue());
  }

  private int verdict(List<Token> said) {
    List<Hit> hits = words.in(said);
    if (hits.stream().anyMatch(hit -> hit.is(Sense.REJECTS))) {
      return -1;
    }
    return hits.stream().anyMatch(hit -> is("yes", hit.base())) ? 1 : 0;
  }

  /** Whether a word is a verb for saying yes or no. */
  boolean isVerb(Token token) {
    return is("alone", token.lower()) || verdict(List.of(token)) != 0;
  }

  /** Whether some words are a pointer alone, or with what tells only when or how. */
  boolean isPointing(List<Token> tokens) {
    List<Token> said = words(tokens);
    boolean pointed = false;
    for (int i = 0; i < said.size(); i++) {
      if (pointed && isCircumstance(said, i)) {
        return true;
      }
      boolean points = is("pointer", said.get(i).lower());
      if (!points && !isBeside(said, i)) {
        return false;
      }
      pointed |= points;
    }
    return pointed;
  }

  private boolean isCircumstance(List<Token> said, int i) {
    Token token = said.get(i);
    boolean more = i + 1 < said.size();
    return is("circumstance", token.lower())
        || isDay(token)
        || more && token.is("on") && isDay(said.get(i + 1))
        || more && token.is("the") && said.get(i + 1).is("same")
        || token.is("last")
        || token.is("next");
  }

  private static boolean isDay(Token token) {
    return token.kind() == Token.Kind.NUMBER
        || Calendar.WEEKDAYS.contains(token.lower())
        || token.isCapitalised() && Calendar.MONTHS.contains(token.lower());
  }

  /** Whether a word beside a pointer tells no more: "the", "flatly", "Belmark" before "'s". */
  private boolean isBeside(List<Token> said, int i) {
    Token token = said.get(i);
    return is("beside", token.lower())
        || token.lower().endsWith("ly")
        || token.kind() == Token.Kind.CLITIC
        || i + 1 < said.size() && said.get(i + 1).is("'s");
  }

  /**
   * What a sentence says of what it points to, if it says no more: "That is out of the question".
   */
  private Optional<Boolean> ofContent(List<Token> content) {
    List<Token> said = words(content);
    Map<Integer, Hit> hits = new HashMap<>();
    words.in(said).forEach(hit -> hits.put(hit.first(), hit));
    boolean pointed = false;
    boolean good = false;
    boolean bad = false;
    for (int i = opener(said); i < said.size(); ) {
      Hit hit = hits.get(i);
      int praised = phrase("good", said, i);
      int blamed = phrase("bad", said, i);
      boolean taken = hit != null && is("yes", hit.base());
      boolean refused = hit != null && hit.is(Sense.REJECTS);
      if (praised > 0 || blamed > 0) {
        i += Math.max(praised, blamed);
      } else if (taken || refused) {
        i = hit.end();
      } else if (is("pointer", said.get(i).lower())) {
        pointed = true;
        i++;
      } else if (is("frame", said.get(i).lower()) || isBeside(said, i)) {
        i++;
      } else {
        return Optional.empty();
      }
      good |= praised > 0 || taken;
      bad |= blamed > 0 || refused;
    }
    boolean negated = isNegated(said);
    boolean none = !pointed || good == bad || bad && negated;
    return none ? Optional.empty() : Optional.of(good && !negated);
  }

  /** 1 if a "that" opens a clause: "that we accept it". */
  private static int opener(List<Token> said) {
    boolean opener =
        said.size() > 1 && said.get(0).is("that") && !AFTER_THAT.contains(said.get(1).lower());
    return opener ? 1 : 0;
  }

  /** How many words a phrase of a class has that begins here; 0 if none does. */
  private int phrase(String name, List<Token> said, int first) {
    for (int length = Math.min(LONGEST_PHRASE, said.size() - first); length > 0; length--) {
      String phrase =
          said.subList(first, first + length).stream()
              .map(Token::lower)
              .collect(Collectors.joining(" "));
      if (is(name, phrase)) {
        return length;
      }
    }
    return 0;
  }

  private boolean is(String name, String word) {
    return classes.get(name).contains(word);
  }

  private static boolean isNegated(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> NEGATIONS.contains(token.lower()));
  }

  private static List<Token> words(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.kind() != Token.Kind.MARK && token.kind() != Token.Kind.QUOTE)
        .toList();
  }
}
