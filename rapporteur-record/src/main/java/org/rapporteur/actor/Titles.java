package org.rapporteur.actor;

import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Finds the titles before the names of a report: "Minister of Water". */
final class Titles {
  private static final int LONGEST_PORTFOLIO = 4;

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
        int office = officeBefore(start, sentence, start < names.get(m).first());
        if (office == start) {
          break;
        }
        start = office;
      }
    }
    return start;
  }

  /**
   * Index of the capitalised office whose portfolio ends before a token: "Speaker of the House",
   * "Director of Public Affairs"; the token itself if there is none.
   *
   * @param titled whether the token is the first of a title
   */
  private int officeBefore(int token, int sentence, boolean titled) {
    int first = token;
    while (first > sentence
        && token - first < LONGEST_PORTFOLIO
        && tokens.get(first - 1).isCapitalised()) {
      first--;
    }
    if (first == token && !titled) {
      return token;
    }
    int of = first - (first > sentence && tokens.get(first - 1).is("the") ? 2 : 1);
    boolean office =
        of > sentence
            && tokens.get(of).is("of")
            && tokens.get(first).isCapitalised()
            && !isSomebody(first)
            && tokens.get(of - 1).isCapitalised()
            && isSomebody(of - 1);
    return office ? of - 1 : token;
  }

  /** Whether a word says what one person is: "President", "Mr.". */
  private boolean isSomebody(int token) {
    String lower = tokens.get(token).lower();
    return (nouns.isHonorific(lower) || nouns.isHumanTitle(lower)) && !nouns.isPlural(lower);
  }

  /** Whether an office and its portfolio stand there: "Minister of Water", "secretary of state". */
  private boolean isOfficeOf(int office, int portfolio) {
    Nouns.Kind kind = nouns.kind(tokens.get(office).lower());
    boolean capitalised = tokens.get(office).isCapitalised();
    return capitalised == tokens.get(portfolio).isCapitalised()
        && (capitalised
            ? kind.isHuman() && !isSomebody(portfolio)
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
