package org.rapporteur.actor;

import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Finds the titles before the names of a report: "Minister of Water". */
final class Titles {
  private final Document document;
  private final List<Token> tokens;
  private final Names names;
  private final Nouns nouns;

  Titles(Document document, Names names, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.names = names;
    this.nouns = nouns;
  }

  /**
   * Index of the first token of the title before a name: "Minister of Water"; the name's if it has
   * none.
   */
  int start(int m) {
    int start = names.get(m).first();
    int sentence = document.sentenceOf(start).first();
    while (start > sentence) {
      if (isTitleWord(start - 1) && names.covering(start - 1) < 0) {
        start--;
      } else if (start - 2 >= sentence
          && start < names.get(m).first()
          && tokens.get(start - 1).is("of")
          && isOfficeOf(start - 2, start)) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }

  /** Whether an office and its portfolio stand there: "Minister of Water", "secretary of state". */
  private boolean isOfficeOf(int office, int portfolio) {
    Nouns.Kind kind = nouns.kind(tokens.get(office).lower());
    boolean capitalised = tokens.get(office).isCapitalised();
    return capitalised == tokens.get(portfolio).isCapitalised()
        && (capitalised
            ? kind.isHuman()
            : kind == Nouns.Kind.OFFICE
                && !nouns.isPlural(tokens.get(office).lower())
                && !nouns.kind(tokens.get(portfolio).lower()).isHuman());
  }

  private boolean isTitleWord(int token) {
    String lower = tokens.get(token).lower();
    return tokens.get(token).isWord()
        && (nouns.isHonorific(lower)
            || nouns.kind(lower).isHuman() && !nouns.isPlural(lower)
            || nouns.kind(lower).isBody() && !nouns.isPlural(lower)
            || nouns.isModifier(lower));
  }
}
