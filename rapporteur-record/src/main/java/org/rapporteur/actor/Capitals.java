package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** What the capital letter of a token says: whether a name may begin or go on there. */
final class Capitals {
  private static final Set<String> CALENDAR = WordClass.named("calendar");

  /** Words of the calendar that are surnames too. */
  private static final Set<String> SURNAMES = Set.of("english", "christmas", "august");

  private final List<Token> tokens;
  private final Nouns nouns;

  Capitals(Document document, Nouns nouns) {
    this.tokens = document.tokens();
    this.nouns = nouns;
  }

  /** Whether a name may begin at a token. */
  boolean startsName(int i) {
    Token token = tokens.get(i);
    return token.isCapitalised() && !isPronoun(i) || isArticled(i);
  }

  /** "al-Hadid". */
  boolean isArticled(int i) {
    Token token = tokens.get(i);
    String text = token.text();
    return text.length() > 4
        && text.charAt(2) == '-'
        && token.isWord()
        && (text.startsWith("al-") || text.startsWith("el-"))
        && Character.isUpperCase(text.charAt(3));
  }

  /** Whether the token is a capitalised word that is neither a title nor a calendar word. */
  boolean isPlainName(int i) {
    Token token = tokens.get(i);
    return token.isCapitalised()
        && !isPronoun(i)
        && !CALENDAR.contains(token.lower())
        && !nouns.isHonorific(token.lower())
        && !isTitleWord(i);
  }

  /** "Mara August", "Mr. Christmas", but not "told Mara Monday" or "on May 5". */
  boolean isRareSurname(int i) {
    return tokens.get(i).isCapitalised()
        && SURNAMES.contains(tokens.get(i).lower())
        && (i + 1 >= tokens.size() || tokens.get(i + 1).kind() != Token.Kind.NUMBER);
  }

  /** Whether the token is a word of a title or office. */
  boolean isTitleWord(int i) {
    Token token = tokens.get(i);
    return nouns.isHonorific(token.lower())
        || nouns.kind(token.lower()).isHuman()
        || isCompoundTitle(token.text())
        || nouns.isModifier(token.lower()) && !token.text().equals("New")
        || nouns.kind(token.lower()) == Nouns.Kind.STATE;
  }

  /** "Prize-winner", but not "Hale-King". */
  private boolean isCompoundTitle(String text) {
    int hyphen = text.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < text.length()
        && Character.isLowerCase(text.charAt(hyphen + 1))
        && nouns.kind(text.substring(hyphen + 1)).isHuman();
  }

  /** "They" is a pronoun, "WHO" need not be one. */
  private boolean isPronoun(int i) {
    Token token = tokens.get(i);
    return Pronouns.isAnaphor(token.lower()) && !isCapitals(i);
  }

  /** Whether the second letter is a capital too. */
  boolean isCapitals(int i) {
    Token token = tokens.get(i);
    return token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
  }

  /** Whether the token is known as a given name. */
  boolean isFirstName(int i) {
    return nouns.isFirstName(Spelling.folded(tokens.get(i).text()));
  }

  /** Whether a noun for people, or for a body, stands at the token. */
  boolean isHuman(int i) {
    Nouns.Kind kind = i < tokens.size() ? nouns.kind(tokens.get(i).lower()) : Nouns.Kind.NONE;
    return kind.isHuman() || kind.isBody();
  }

  /** One past the capitalised words from a token on. */
  int end(int first, Sentence sentence) {
    int i = first;
    while (!isLowerOrEnd(i, sentence)) {
      i++;
    }
    return i;
  }

  /** Whether no capitalised word stands at the token. */
  boolean isLowerOrEnd(int i, Sentence sentence) {
    return i >= sentence.end() || !tokens.get(i).isCapitalised();
  }
}
