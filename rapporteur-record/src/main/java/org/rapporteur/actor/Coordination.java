package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Cuts the words of a source into those of each speaker. */
final class Coordination {
  private static final List<List<String>> JOINING =
      List.of(
          List.of("and"),
          List.of("&"),
          List.of("as", "well", "as"),
          List.of("together", "with"),
          List.of("along", "with"),
          List.of("alongside"));

  private final List<Token> tokens;
  private final Names names;
  private final Nouns nouns;
  private final DescriptionParser descriptions;

  Coordination(Document document, Names names, Nouns nouns, DescriptionParser descriptions) {
    this.tokens = document.tokens();
    this.names = names;
    this.nouns = nouns;
    this.descriptions = descriptions;
  }

  /** Cuts "Mara Lind, Jon Hale and the ministry" into three ranges of tokens, first and end. */
  List<int[]> parts(int first, int end) {
    List<int[]> parts = new ArrayList<>();
    int start = first;
    boolean complement = false;
    boolean list = isList(first, end);
    boolean both = first > 0 && tokens.get(first - 1).is("both");
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      int m = names.covering(i);
      if (m >= 0 && names.get(m).first() != i) {
        continue;
      }
      if (token.is("(")) {
        i = closing(i, end);
        continue;
      }
      int joining = joining(i, end);
      int next = i + Math.max(1, joining);
      boolean cut =
          joining > 0
                  && i > start
                  && (startsActor(next, end, complement && !both)
                      || joining > 1 && holdsActor(next, end))
                  && holdsActor(start, i)
                  && !(complement && !both && isPersonAt(i - 1))
                  && (tokens.get(i - 1).is(",") || !isAside(start, i) || startsPerson(next, end))
              || joining > 0 && i > start && joinsPeople(start, i, next, end)
              || list && token.is(",") && !tokens.get(Math.min(i + 1, end - 1)).is("and");
      if (cut) {
        parts.add(new int[] {start, trimmed(start, i)});
        start = next;
        complement = false;
      } else if (Pronouns.RELATIVE.contains(token.lower()) && i > start) {
        break;
      } else if (DescriptionParser.PREPOSITIONS.contains(token.lower())) {
        complement = true;
      } else if (token.is(",")) {
        complement = false;
      }
    }
    if (start < end) {
      parts.add(new int[] {start, end});
    }
    return parts;
  }

  /** Number of tokens of "and", "as well as", "together with" … at a token; 0 if none begins. */
  private int joining(int token, int end) {
    for (List<String> words : JOINING) {
      boolean same = token + words.size() <= end;
      for (int i = 0; same && i < words.size(); i++) {
        same = tokens.get(token + i).is(words.get(i));
      }
      if (same) {
        return words.size();
      }
    }
    return 0;
  }

  private int trimmed(int start, int end) {
    int e = end;
    while (e > start + 1 && tokens.get(e - 1).kind() == Token.Kind.MARK) {
      e--;
    }
    return e;
  }

  /** Whether the words are names alone, with commas and an "and", or two people's with a comma. */
  private boolean isList(int first, int end) {
    boolean and = false;
    boolean comma = false;
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      if (token.is("(")) {
        i = closing(i, end);
        continue;
      }
      and |= token.is("and");
      comma |= token.is(",");
      boolean fits =
          names.covering(i) >= 0
              || token.is("and")
              || token.is(",")
              || token.is("the")
              || nouns.isHonorific(token.lower())
              || token.isCapitalised();
      if (!fits) {
        return false;
      }
    }
    return and && comma || areTwoPeople(first, end);
  }

  /** Index of the bracket that closes the one at a token, or of the last token before the end. */
  private int closing(int open, int end) {
    int close = open;
    while (close + 1 < end && !tokens.get(close).is(")")) {
      close++;
    }
    return close;
  }

  /** Whether two bare names stand there as in a headline: "Lind, Hale". */
  private boolean areTwoPeople(int first, int end) {
    return end == first + 3
        && tokens.get(first + 1).is(",")
        && isPersonAt(first)
        && isPersonAt(first + 2);
  }

  private boolean startsActor(int token, int end, boolean complement) {
    if (token >= end) {
      return false;
    }
    int m = names.startingAt(token);
    if (m >= 0) {
      boolean person = names.get(m).kind() == Mention.Kind.NAME;
      boolean whole = names.get(m).end() == end || !tokens.get(names.get(m).end()).isWord();
      return person && (!complement || names.get(m).length() > 1)
          || !complement && (whole || names.get(m).possessive() || bodyWithin(token, end));
    }
    Token t = tokens.get(token);
    return !complement
        && (DescriptionParser.DEFINITE.contains(t.lower())
            || DescriptionParser.INDEFINITE.contains(t.lower())
            || DescriptionParser.POSSESSIVES.contains(t.lower())
            || t.is("other")
            || t.is("others")
            || t.is("several")
            || nouns.isHonorific(t.lower()) && t.isCapitalised());
  }

  private boolean bodyWithin(int first, int end) {
    return !descriptions.parse(first, end).isEmpty();
  }

  /** Whether a person's name ends at a token: "an adviser to Lind and Jon Hale". */
  private boolean isPersonAt(int token) {
    int m = names.endingAt(token + 1);
    return m >= 0 && names.get(m).kind() == Mention.Kind.NAME;
  }

  /** Whether words go on from a person's name and a comma: "Mara Lind, a former judge". */
  private boolean isAside(int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      if (tokens.get(i).is(",") && startsPerson(first, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words begin with a person's name, titles aside, and not with "the Lind adviser". */
  private boolean startsPerson(int first, int end) {
    for (int i = first; i < end && tokens.get(i).isWord(); i++) {
      int m = names.startingAt(i);
      if (m >= 0 && names.get(m).kind() == Mention.Kind.NAME) {
        return !names.get(m).possessive() && isLastWord(names.get(m).end() - 1, end);
      }
      if (DescriptionParser.PREPOSITIONS.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return false;
  }

  /** Whether a person's name ends before a joining word, and a titled person's follows it. */
  private boolean joinsPeople(int first, int joining, int next, int end) {
    boolean closed = tokens.get(joining - 1).is(",") || !isAside(first, joining);
    return closed && isPerson(first, joining) && startsTitledPerson(next, end);
  }

  /** Whether words are "he", or a person's name: "Senator Mara Lind of Arvonia". */
  private boolean isPerson(int first, int end) {
    int m = names.startingAt(first);
    boolean untitled = m >= 0 && names.get(m).kind() == Mention.Kind.NAME;
    return end == first + 1 && Pronouns.isThirdPerson(tokens.get(first).lower())
        || (untitled
            ? isToldElsewhere(m) && startsPerson(first, end)
            : startsPerson(first, end) || startsTitledPerson(first, end));
  }

  /** Whether a name begins with a given name, or others of the report end in its last word. */
  private boolean isToldElsewhere(int m) {
    String last = lastWord(m);
    boolean told = nouns.isFirstName(Spelling.folded(tokens.get(names.get(m).first()).text()));
    for (int other = 0; !told && other < names.size(); other++) {
      told = other != m && lastWord(other).equals(last);
    }
    return told;
  }

  private String lastWord(int m) {
    return tokens.get(names.get(m).end() - 1).text();
  }

  /**
   * Whether words are a title and the name of who bears it, and no other person's before: "former
   * Belmark governor Jon Hale".
   */
  private boolean startsTitledPerson(int first, int end) {
    boolean titled = false;
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      int m = names.startingAt(i);
      boolean person = m >= 0 && names.get(m).kind() == Mention.Kind.NAME;
      if (person && (titled || i == first)) {
        return titled && !names.get(m).possessive() && isLastWord(names.get(m).end() - 1, end);
      }
      if (!token.isWord() && token.kind() != Token.Kind.NUMBER
          || DescriptionParser.PREPOSITIONS.contains(token.lower())
          || Pronouns.RELATIVE.contains(token.lower())) {
        return false;
      }
      titled = isTitle(token);
      i = m >= 0 ? names.get(m).end() - 1 : i;
    }
    return false;
  }

  /** Whether a word may end what stands before a name: "Rep.", "co-host", "24-year-old". */
  private boolean isTitle(Token token) {
    String lower = token.lower();
    return (nouns.isHonorific(lower)
            || nouns.isHumanTitle(lower.substring(lower.lastIndexOf('-') + 1))
            || lower.endsWith("-old"))
        && !nouns.isPlural(lower);
  }

  /** Whether no further word of the same phrase follows a token. */
  private boolean isLastWord(int token, int end) {
    return token + 1 >= end
        || !tokens.get(token + 1).isWord()
        || DescriptionParser.PREPOSITIONS.contains(tokens.get(token + 1).lower());
  }

  private boolean holdsActor(int first, int end) {
    for (int i = first; i < end; i++) {
      int m = names.covering(i);
      if (m >= 0 && names.get(m).isActor()
          || nouns.kind(tokens.get(i).lower()).isHuman()
          || nouns.kind(tokens.get(i).lower()).isBody()
          || Pronouns.isThirdPerson(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
