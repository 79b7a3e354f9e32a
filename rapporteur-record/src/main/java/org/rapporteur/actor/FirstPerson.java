package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/**
 * Finds who says "I" or "we" where nobody is quoted: in an interview or a transcript whoever the
 * label before the paragraph names ("Lind: We must wait."), in an opinion piece the writer whom the
 * byline names. Read when first asked.
 */
final class FirstPerson {
  private static final Set<String> QUESTION = Set.of("q", "q.", "question");
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
    int paragraph = document.sentenceOf(token).paragraph();
    if (labels.size() > 1) {
      var label = labels.floorEntry(paragraph);
      return label == null ? Voices.NONE : label.getValue();
    }
    return writer;
  }

  private void read() {
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
      labels.put(opening.paragraph(), Voices.single(bearers.figure(m)));
    } else if (QUESTION.contains(tokens.get(opening.first()).lower())) {
      labels.put(opening.paragraph(), Voices.NONE);
    }
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
