package org.rapporteur.actor;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Reads names that say what body they name: "Ministry of Trade and Industry". */
final class BodyNames {
  /** How words end that no name ends with: "Centre for Strategic and …". */
  private static final Pattern ADJECTIVE = Pattern.compile("(ic|al|ive|ary)$");

  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final Nouns nouns;
  private final Capitals capitals;

  BodyNames(Document document, Gazetteer gazetteer, Nouns nouns, Capitals capitals) {
    this.tokens = document.tokens();
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.capitals = capitals;
  }

  /** End of a run of capitalised words from {@code start} that makes a body's name, or start. */
  int end(int start, Sentence sentence) {
    int i = start;
    int end = start;
    while (i < sentence.end() && goesOn(i, start, end, sentence)) {
      boolean body = nouns.kind(tokens.get(i).lower()).isBody();
      i++;
      if (body) {
        end = complementEnd(i, sentence);
        i = end;
      }
    }
    return end;
  }

  /** Whether a name that begins at {@code start} and has a body's end can go on at a token. */
  private boolean goesOn(int i, int start, int end, Sentence sentence) {
    Token token = tokens.get(i);
    return token.isCapitalised() && (i == start || !token.is("the"))
        || i > Math.max(start, end) && isOfficeMark(i, end > start, sentence);
  }

  /** Whether a token is the "'s" of "Tarn County Coroner's Office". */
  private boolean isOfficeMark(int i, boolean ofBody, Sentence sentence) {
    return tokens.get(i).kind() == Token.Kind.CLITIC
        && tokens.get(i).lower().endsWith("s")
        && i + 1 < sentence.end()
        && tokens.get(i + 1).isCapitalised()
        && nouns.kind(tokens.get(i + 1).lower()) == Nouns.Kind.BODY
        && (ofBody || nouns.kind(tokens.get(i - 1).lower()).isHuman())
        && tokens.get(i - 1).isCapitalised();
  }

  /** Past "of Trade and Industry", if that follows. */
  private int complementEnd(int i, Sentence sentence) {
    if (i + 1 >= sentence.end() || !(tokens.get(i).is("of") || tokens.get(i).is("for"))) {
      return i;
    }
    int k = i + 1;
    if (tokens.get(k).is("the") && k + 1 < sentence.end()) {
      k++;
    }
    boolean titled =
        nouns.isHonorific(tokens.get(k).lower()) && !capitals.isLowerOrEnd(k + 1, sentence);
    if (!tokens.get(k).isCapitalised() || titled) {
      return i;
    }
    while (k < sentence.end() && tokens.get(k).isCapitalised()) {
      k++;
      boolean more =
          k + 1 < sentence.end()
              && (tokens.get(k).is("and") || tokens.get(k).is("&"))
              && tokens.get(k + 1).isCapitalised()
              && !capitals.isFirstName(k + 1)
              && gazetteer.longest(tokens, k + 1).isEmpty()
              && (capitals.isLowerOrEnd(k + 2, sentence)
                  || ADJECTIVE.matcher(tokens.get(k - 1).lower()).find());
      if (more) {
        k++;
      }
    }
    return k;
  }

  /** Kind of the body whose name stands between two tokens. */
  Mention.Kind kind(int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      Nouns.Kind kind = nouns.kind(tokens.get(i).lower());
      if (kind.isBody()) {
        return kind == Nouns.Kind.MEDIA ? Mention.Kind.MEDIA : Mention.Kind.ORGANISATION;
      }
    }
    return Mention.Kind.ORGANISATION;
  }
}
