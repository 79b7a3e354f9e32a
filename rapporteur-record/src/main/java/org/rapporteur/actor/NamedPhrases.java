package org.rapporteur.actor;

import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Finds the name that a noun phrase goes by: "the minister, Mara Lind". */
final class NamedPhrases {
  private final List<Token> tokens;
  private final Names names;
  private final DescriptionParser descriptions;
  private final Titles titles;
  private final Bearers bearers;
  private final Testimony testimony;
  private final PhraseBounds bounds;

  NamedPhrases(Document document, Troupe troupe, PhraseBounds bounds) {
    this.tokens = document.tokens();
    this.names = troupe.names();
    this.descriptions = troupe.descriptions();
    this.titles = troupe.titles();
    this.bearers = troupe.bearers();
    this.testimony = troupe.testimony();
    this.bounds = bounds;
  }

  /** Index of the name at the end of the phrase's core or behind a portfolio, or -1. */
  int headName(int first, int end) {
    int core = bounds.coreEnd(first, end);
    int star = behindQuotation(first, core, end);
    if (star >= 0) {
      return star;
    }
    int m = nameAtEnd(first, core);
    return m < 0 && core < end && tokens.get(core).is("of") ? nameAfterPortfolio(core, end) : m;
  }

  /** Index of the person's name after a title in quotation marks: "'Tarn Nights' star Jon Hale". */
  private int behindQuotation(int first, int core, int end) {
    boolean title =
        first > 0
            && core < end
            && tokens.get(core).kind() == Token.Kind.QUOTE
            && tokens.get(first - 1).kind() == Token.Kind.QUOTE;
    int m = title ? nameAtEnd(core + 1, bounds.coreEnd(core + 1, end)) : -1;
    return m >= 0 && names.get(m).kind() == Mention.Kind.NAME ? m : -1;
  }

  /** Index of the name whose title holds the "of" at a token: "Minister of Water Lind", or -1. */
  private int nameAfterPortfolio(int of, int end) {
    for (int i = of; i < end && !tokens.get(i).is(","); i++) {
      int m = names.startingAt(i);
      if (m >= 0) {
        boolean titled =
            names.get(m).kind() == Mention.Kind.NAME
                && !names.get(m).possessive()
                && titles.start(m) < of;
        if (titled) {
          return m;
        }
      }
    }
    return -1;
  }

  /** Index of the actor's name that ends the core, "'s" and "himself" aside, or -1. */
  private int nameAtEnd(int first, int core) {
    int end = Math.min(core, tokens.size());
    while (end > first && isTail(tokens.get(end - 1))) {
      end--;
    }
    int m = end > first ? names.covering(end - 1) : -1;
    if (m >= 0 && names.get(m).first() >= first && endsAt(m, end) && bearers.isActor(m)) {
      return m;
    }
    int begin = names.startingAt(first);
    boolean leads =
        begin >= 0
            && names.get(begin).kind() == Mention.Kind.NAME
            && !names.get(begin).possessive()
            && names.get(begin).end() < end
            && bearers.figure(begin).human
            && descriptions.parse(first, core).isEmpty();
    return leads ? begin : -1;
  }

  /** Whether a name ends before a token, "Jr." aside, which a source may be cut before. */
  private boolean endsAt(int m, int end) {
    int last = names.get(m).end();
    return last == end || last == end + 1 && PersonName.isGeneration(tokens.get(end).text());
  }

  private static boolean isTail(Token token) {
    return token.kind() == Token.Kind.CLITIC
        || token.kind() == Token.Kind.QUOTE
        || token.lower().endsWith("self")
        || token.is("also")
        || token.is("then")
        || token.is("too");
  }

  /** The bearer of a phrase's head name, with what the words behind it tell noted. */
  Figure bearer(int m, int end) {
    Mention mention = names.get(m);
    Figure figure = bearers.figure(m);
    if (mention.kind() != Mention.Kind.NAME) {
      return figure;
    }
    figure.human |= !mention.possessive();
    if (mention.end() + 1 < end && tokens.get(mention.end()).is(",")) {
      Description after = descriptions.parse(mention.end() + 1, end);
      if (!after.isEmpty() && after.kind().isHuman() && !after.plural()) {
        testimony.describe(figure, after, mention.first(), after.end());
      }
    }
    return figure;
  }

  /** Index of the full name after a comma that ends "the editor I spoke to, Jon Hale,", or -1. */
  private int lastApposed(int first, int end) {
    int last = end;
    while (last > first && !tokens.get(last - 1).isWord()) {
      last--;
    }
    int m = names.endingAt(last);
    boolean apposed =
        m >= 0
            && names.get(m).first() > first + 1
            && names.get(m).length() > 1
            && names.get(m).kind() == Mention.Kind.NAME
            && bearers.figure(m).human
            && tokens.get(names.get(m).first() - 1).is(",")
            && DescriptionParser.DEFINITE.contains(tokens.get(first).lower());
    return apposed ? m : -1;
  }

  /** Index of the person's name after a comma: "the minister, Mara Lind", or -1. */
  int apposedName(int first, int end, Description description) {
    int last = lastApposed(first, end);
    if (last >= 0) {
      return last;
    }
    int core = bounds.coreEnd(first, end);
    int past = Math.max(core, description.isEmpty() ? core : description.end());
    for (int comma : new int[] {past, core}) {
      if (comma + 1 < end && tokens.get(comma).is(",")) {
        int m = nameAtEnd(comma + 1, bounds.coreEnd(comma + 1, end));
        if (m >= 0 && names.get(m).kind() == Mention.Kind.NAME && !names.get(m).possessive()) {
          return m;
        }
      }
    }
    return -1;
  }
}
