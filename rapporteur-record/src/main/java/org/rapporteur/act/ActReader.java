package org.rapporteur.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.act.ContentActs.Told;
import org.rapporteur.act.CueActs.Named;
import org.rapporteur.encoder.WordScores;
import org.rapporteur.language.Document;
import org.rapporteur.language.Quotation;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * Tells what statements do, and to whom. By rules over tables of general English a cue that names
 * an act decides ("refused"); under any other ("said") the content does ("we will never sign").
 * Where a trained model scored the words, its chances and the rules decide together. Immutable,
 * safe for threads.
 */
public final class ActReader {
  private static final Set<String> ALWAYS_SELF = Set.of("i", "we");
  private static final Set<String> SELF_OUTSIDE_QUOTES = Set.of("he", "she", "they", "it");
  private static final int STEM = 5;

  /** How much likelier the act of a rule is than the model's chances say, natural logarithms. */
  private static final double CUE_TRUST = 3;

  private static final double CONTENT_TRUST = 2;
  private static final double STATE_TRUST = 0.5;

  private final CueActs cues;
  private final ContentActs contents;
  private final Targets targets;

  /** A reader with the tables that ship with the program. */
  public ActReader() {
    Inflection inflection = new Inflection();
    this.cues = new CueActs(inflection);
    this.contents = new ContentActs(inflection);
    this.targets = new Targets(new People(inflection));
  }

  /**
   * What each statement does.
   *
   * @param document the text
   * @param statements statements of the text
   * @return one reading for each statement, in the same order; targets lie inside the sentence of
   *     the statement
   */
  public List<ActReading> read(Document document, List<Statement> statements) {
    return read(document, statements, Optional.empty());
  }

  /**
   * As {@link #read(Document, List)}, with what a trained model says of the acts of the text's
   * words.
   *
   * @param scores for each word one score an act if it belongs to a cue, then one if to a content
   */
  public List<ActReading> read(
      Document document, List<Statement> statements, Optional<WordScores> scores) {
    boolean[] quoted = quoted(document);
    Optional<LearnedActs> learned = scores.map(all -> new LearnedActs(document, all));
    return statements.stream()
        .map(statement -> read(document, quoted, statement, learned))
        .toList();
  }

  private ActReading read(
      Document document, boolean[] quoted, Statement statement, Optional<LearnedActs> learned) {
    IntPredicate self = self(document, quoted, statement);
    List<Integer> cueTokens = tokens(document, statement.cue());
    Optional<Named> named = Optional.empty();
    if (!cueTokens.isEmpty()) {
      int first = cueTokens.get(0);
      int end = document.sentenceOf(cueTokens.get(cueTokens.size() - 1)).end();
      named = cues.read(new Stretch(document, first, end, self), cueTokens);
    }
    List<Stretch> content = stretches(document, statement.content(), self);
    if (named.isPresent()) {
      Act act = decided(learned, statement, named.get().act(), CUE_TRUST);
      return new ActReading(act, targets.ofCue(named.get(), document, statement, content));
    }
    Told told = contents.read(content);
    double trust = told.act() == Act.STATE ? STATE_TRUST : CONTENT_TRUST;
    Act act = decided(learned, statement, told.act(), trust);
    Told decided = act == told.act() ? told : new Told(act, -1);
    return new ActReading(act, targets.ofContent(decided, document, statement, content));
  }

  private static Act decided(
      Optional<LearnedActs> learned, Statement statement, Act ruled, double trust) {
    return learned.map(acts -> acts.best(statement, ruled, trust)).orElse(ruled);
  }

  /** Which tokens stand for the one who speaks, or for the speaker's side. */
  private static IntPredicate self(Document document, boolean[] quoted, Statement statement) {
    Set<String> stems = new HashSet<>();
    for (int token : tokens(document, statement.source())) {
      if (document.token(token).isCapitalised()) {
        stems.add(stem(document.token(token).lower()));
      }
    }
    return i -> {
      String word = document.token(i).lower();
      return ALWAYS_SELF.contains(word)
          || !quoted[i] && SELF_OUTSIDE_QUOTES.contains(word)
          || document.token(i).isCapitalised() && stems.contains(stem(word));
    };
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT);
  }

  private static boolean[] quoted(Document document) {
    boolean[] quoted = new boolean[document.tokens().size()];
    for (Quotation quotation : document.speech()) {
      for (Quotation.Piece piece : quotation.pieces()) {
        Arrays.fill(quoted, piece.first(), piece.end(), true);
      }
    }
    return quoted;
  }

  private static List<Integer> tokens(Document document, List<Span> spans) {
    List<Integer> tokens = new ArrayList<>();
    for (Stretch stretch : stretches(document, spans, i -> false)) {
      for (int i = stretch.first(); i < stretch.end(); i++) {
        tokens.add(i);
      }
    }
    return tokens;
  }

  private static List<Stretch> stretches(Document document, List<Span> spans, IntPredicate self) {
    List<Stretch> stretches = new ArrayList<>();
    for (Span span : spans) {
      int first = document.tokenAt(span.start());
      int end = Math.min(document.tokenAt(span.end() - 1) + 1, document.tokens().size());
      if (first < end) {
        stretches.add(new Stretch(document, first, end, self));
      }
    }
    return stretches;
  }
}
