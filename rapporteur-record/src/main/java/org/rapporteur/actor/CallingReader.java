package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/**
 * Reads by which nouns a report calls a body that it names: "the port operator Tarn Docks", "the
 * dockers' union, the DWU,", "Tarn Docks, the largest operator".
 */
final class CallingReader {
  private static final Set<String> KINDS_OF_BODY = WordClass.named("kind-of-body");
  private static final Set<String> CONCERNS = WordClass.named("concern");
  private static final int LONGEST = 7;

  private final Document document;
  private final List<Token> tokens;

  CallingReader(Document document) {
    this.document = document;
    this.tokens = document.tokens();
  }

  /** The nouns for a kind of body that stand beside a name. */
  Set<String> read(Mention name) {
    Set<String> found = new TreeSet<>();
    int before = name.first() - 1;
    if (before >= 0 && tokens.get(before).is("the")) {
      before--;
      boolean apposed = before > 0 && tokens.get(before).is(",");
      before = apposed ? before - 1 : -1;
    } else if (before > 0 && tokens.get(before).is(",") && closes(name.end())) {
      before--;
    }
    if (before >= document.sentenceOf(name.first()).first()) {
      note(before, found);
    }
    int last = lastOfApposition(name.end());
    if (last >= 0) {
      note(last, found);
    }
    return found;
  }

  /** Index of the last word of "the largest operator" after a name and a comma, or -1. */
  private int lastOfApposition(int comma) {
    int sentence = comma < tokens.size() ? document.sentenceOf(comma).end() : comma;
    if (comma + 2 >= sentence
        || !tokens.get(comma).is(",")
        || !isArticle(tokens.get(comma + 1).lower())) {
      return -1;
    }
    for (int i = comma + 2; i < Math.min(sentence, comma + LONGEST); i++) {
      boolean ends = i + 1 >= sentence || closes(i + 1) || isPreposition(tokens.get(i + 1).lower());
      if (ends) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isArticle(String lower) {
    return DescriptionParser.DEFINITE.contains(lower)
        || DescriptionParser.INDEFINITE.contains(lower);
  }

  private static boolean isPreposition(String lower) {
    return DescriptionParser.PREPOSITIONS.contains(lower);
  }

  private boolean closes(int token) {
    return token >= tokens.size()
        || tokens.get(token).is(",")
        || tokens.get(token).is(".")
        || tokens.get(token).is(";");
  }

  private void note(int token, Set<String> found) {
    String word = tokens.get(token).lower();
    if (KINDS_OF_BODY.contains(word) || CONCERNS.contains(word)) {
      found.add(word);
    }
  }
}
