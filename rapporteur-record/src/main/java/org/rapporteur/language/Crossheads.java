package org.rapporteur.language;

import java.util.List;

/**
 * The lines of a report that tell nothing by themselves: title, credits and dateline before its
 * body, and the short titles that part it ("Court action"). A crosshead stands alone between
 * paragraphs that end as sentences do, and does not.
 */
public final class Crossheads {
  private static final int MOST_TOKENS = 8;

  private final Document document;
  private final String view;

  private Crossheads(Document document) {
    this.document = document;
    this.view = document.text().view();
  }

  /** The view of a document with blanks for such lines, so that all positions stay. */
  public static String blanked(Document document) {
    return new Crossheads(document).run();
  }

  private String run() {
    StringBuilder blanked = new StringBuilder(view);
    blankOpening(blanked);
    List<Sentence> sentences = document.sentences();
    for (int s = 1; s + 1 < sentences.size(); s++) {
      if (isCrosshead(sentences.get(s - 1), sentences.get(s), sentences.get(s + 1))) {
        blank(blanked, start(sentences.get(s)), end(sentences.get(s)));
      }
    }
    return blanked.toString();
  }

  private void blankOpening(StringBuilder blanked) {
    int body = document.tokenAt(document.report().headline());
    if (body >= document.tokens().size()) {
      return;
    }
    blank(blanked, 0, document.token(body).start());
  }

  private boolean isCrosshead(Sentence before, Sentence line, Sentence after) {
    return line.length() <= MOST_TOKENS
        && before.paragraph() < line.paragraph()
        && line.paragraph() < after.paragraph()
        && isClosed(before)
        && !isClosed(line)
        && document.token(line.first()).isCapitalised()
        && isClosed(lastOfParagraph(after));
  }

  private Sentence lastOfParagraph(Sentence sentence) {
    List<Sentence> sentences = document.sentences();
    int s = document.sentenceIndexOf(sentence.first());
    while (s + 1 < sentences.size() && sentences.get(s + 1).paragraph() == sentence.paragraph()) {
      s++;
    }
    return sentences.get(s);
  }

  /** Whether a mark ends the sentence. */
  private boolean isClosed(Sentence sentence) {
    Token last = document.token(sentence.end() - 1);
    return !last.isWord() && last.kind() != Token.Kind.NUMBER || last.text().endsWith(".");
  }

  private int start(Sentence sentence) {
    return document.token(sentence.first()).start();
  }

  private int end(Sentence sentence) {
    return document.token(sentence.end() - 1).end();
  }

  private static void blank(StringBuilder view, int start, int end) {
    for (int i = start; i < end; i++) {
      if (view.charAt(i) != '\n') {
        view.setCharAt(i, ' ');
      }
    }
  }
}
