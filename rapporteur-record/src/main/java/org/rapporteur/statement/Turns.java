package org.rapporteur.statement;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.statement.Syntax.Stretch;

/**
 * Finds paragraphs laid out as one person's words: the turns of a transcript (LIND: We agreed.),
 * what a press release puts after a name (From Chairwoman Lind: "…"), and signed quotations ("…" –
 * Mara Lind).
 */
final class Turns {
  private static final double CONFIDENCE = 0.8;
  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_SIGNATURE = 14;

  private final Syntax syntax;

  Turns(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The turn of the paragraph that begins with a stretch, by its index. */
  Optional<Draft> at(int index) {
    if (!syntax.opensParagraph(index)) {
      return Optional.empty();
    }
    return labelled(index).or(() -> signed(index));
  }

  private Optional<Draft> labelled(int index) {
    Stretch stretch = syntax.stretches().get(index);
    boolean afterMark =
        syntax.classOf(stretch.first()) == WordClass.QUOTE
            || syntax.token(stretch.first()).is("from");
    int first = afterMark ? stretch.first() + 1 : stretch.first();
    int colon = first;
    boolean capitals = true;
    while (colon < stretch.end() && colon < first + LONGEST_LABEL && isLabelPart(colon)) {
      String text = syntax.token(colon).text();
      capitals &=
          text.equals(text.toUpperCase(Locale.ROOT)) && (text.length() > 1 || text.equals("."));
      colon++;
    }
    if (colon == first || colon + 1 >= stretch.end() || syntax.classOf(colon) != WordClass.COLON) {
      return Optional.empty();
    }
    boolean quoted = syntax.isQuoted(colon + 1) && !syntax.isQuoted(first);
    if (!capitals && !quoted) {
      return Optional.empty();
    }
    int end = syntax.stretches().get(syntax.nextParagraph(index) - 1).end();
    Draft draft =
        new Draft(
            colon,
            new TokenRange(colon, colon + 1),
            Optional.of(new TokenRange(first, colon)),
            CONFIDENCE);
    return Optional.of(draft.with(new TokenRange(colon + 1, end)));
  }

  private Optional<Draft> signed(int index) {
    int first = syntax.stretches().get(index).first();
    int end = syntax.stretches().get(syntax.nextParagraph(index) - 1).end();
    int quote = syntax.quoteIndexAt(first);
    if (quote < 0) {
      return Optional.empty();
    }
    int dash = syntax.quotes().get(quote).end();
    boolean signature =
        dash + 1 < end
            && end - dash <= LONGEST_SIGNATURE
            && syntax.classOf(dash) == WordClass.DASH
            && syntax.classOf(dash + 1) == WordClass.NAME
            && syntax.classOf(end - 1) != WordClass.STOP;
    return signature
        ? Optional.of(
            new Draft(
                    dash,
                    new TokenRange(dash, dash + 1),
                    Optional.of(new TokenRange(dash + 1, end)),
                    CONFIDENCE)
                .with(new TokenRange(first, dash)))
        : Optional.empty();
  }

  private boolean isLabelPart(int i) {
    return syntax.classOf(i) == WordClass.NAME || syntax.token(i).is(".");
  }
}
