package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.language.Document;
import org.rapporteur.language.Interview;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/**
 * Finds who says "I" or "we" where nobody is quoted: in an interview or a transcript whoever the
 * label before the paragraph names ("Lind: We must wait."), in an interview without labels the
 * person whom the lines before it name most, in an opinion piece the writer whom the byline names.
 * Read when first asked.
 */
final class FirstPerson {
  private static final Set<String> QUESTION = Set.of("q", "q.", "question");
  private static final Set<String> ANSWER = Set.of("a", "a.", "answer");
  private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
  private static final int LONGEST_LABEL = 6;
  private static final int LAST_BYLINE = 6;

  /** How often a text must say "I" outside quotations to be one that its writer speaks in. */
  private static final int LEAST_OWN = 3;

  private final Document document;
  private final List<Token> tokens;
  private final Names names;
  private final Bearers bearers;
  private final Antecedents antecedents;
  private final TreeMap<Integer, Voices> labels = new TreeMap<>();
  private final TreeMap<Integer, Integer> answers = new TreeMap<>();
  private Voices interviewed = Voices.NONE;

  /** Index of the token with which the first label begins. */
  private int firstLabel;

  private boolean sought;
  private Voices writer = Voices.NONE;
  private boolean read;

  FirstPerson(Document document, Troupe troupe, Antecedents antecedents) {
    this.document = document;
    this.tokens = document.tokens();
    this.names = troupe.names();
    this.bearers = troupe.bearers();
    this.antecedents = antecedents;
  }

  /**
   * Who says "I" or "we" at a token that stands in nobody's content; nobody if that is not told.
   */
  Voices at(int token) {
    if (antecedents.isQuoted(token)) {
      return Voices.NONE;
    }
    if (!read) {
      read = true;
      read();
    }
    Map.Entry<Integer, Integer> answer = answers.floorEntry(token);
    if (answer != null && token < answer.getValue()) {
      return interviewed;
    }
    int paragraph = document.sentenceOf(token).paragraph();
    if (labels.size() > 1) {
      var label = labels.floorEntry(paragraph);
      return label == null ? Voices.NONE : label.getValue();
    }
    return writer;
  }

  private void read() {
    Interview.answers(document).forEach(answer -> answers.put(answer.first(), answer.end()));
    if (!answers.isEmpty()) {
      interviewed = interviewed(answers.firstKey());
    }
    List<Sentence> openings = new ArrayList<>();
    int last = -1;
    for (Sentence sentence : document.sentences()) {
      if (sentence.paragraph() != last) {
        last = sentence.paragraph();
        openings.add(sentence);
      }
    }
    for (int p = 0; p < openings.size(); p++) {
      readLabel(openings.get(p));
      if (p < LAST_BYLINE && writer.isEmpty()) {
        writer = byline(openings.get(p));
      }
    }
    if (!writer.isEmpty() && own() < LEAST_OWN) {
      writer = Voices.NONE;
    }
  }

  /** The person named most before a token, whoever wrote it down left out. */
  private Voices interviewed(int end) {
    Map<Figure, Integer> named = new LinkedHashMap<>();
    for (int i = 0; i < end; i++) {
      int m = names.startingAt(i);
      if (m >= 0 && names.get(m).kind() == Mention.Kind.NAME && !isCredited(i)) {
        Figure figure = bearers.figure(m);
        if (figure != null && figure.isPerson()) {
          named.merge(figure, 1, Integer::sum);
        }
      }
    }
    return named.entrySet().stream()
        .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
        .map(most -> Voices.single(most.getKey()))
        .orElse(Voices.NONE);
  }

  private boolean isCredited(int name) {
    return name > 0 && tokens.get(name - 1).is("by");
  }

  private void readLabel(Sentence opening) {
    int end = Math.min(opening.end(), opening.first() + LONGEST_LABEL);
    int colon = opening.first();
    while (colon < end && !tokens.get(colon).is(":")) {
      colon++;
    }
    if (colon == end || colon == opening.first()) {
      return;
    }
    int m = names.endingAt(colon);
    if (m >= 0 && names.get(m).kind() == Mention.Kind.NAME) {
      label(opening, Voices.single(bearers.figure(m)));
    } else if (colon == opening.first() + 1) {
      String letter = tokens.get(opening.first()).lower();
      if (QUESTION.contains(letter)) {
        label(opening, Voices.NONE);
      } else if (ANSWER.contains(letter)) {
        if (!sought) {
          sought = true;
          interviewed = interviewed(firstLabel);
        }
        label(opening, interviewed);
      }
    }
  }

  private void label(Sentence opening, Voices voices) {
    if (labels.isEmpty()) {
      firstLabel = opening.first();
    }
    labels.put(opening.paragraph(), voices);
  }

  /** The person in a line "By Mara Lind". */
  private Voices byline(Sentence line) {
    int m = line.first() + 1 < line.end() ? names.startingAt(line.first() + 1) : -1;
    boolean byline =
        m >= 0
            && tokens.get(line.first()).is("by")
            && names.get(m).kind() == Mention.Kind.NAME
            && names.get(m).length() > 1
            && names.get(m).end() == line.end()
            && (line.end() == tokens.size()
                || document.sentenceOf(line.end()).paragraph() > line.paragraph());
    return byline ? Voices.single(bearers.figure(m)) : Voices.NONE;
  }

  /** How often the text says "I" outside quotations. */
  private int own() {
    int own = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (SINGULAR.contains(tokens.get(i).lower()) && !antecedents.isQuoted(i)) {
        own++;
      }
    }
    return own;
  }
}
