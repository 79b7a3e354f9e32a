package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Finds where the noun phrases of a report begin and end. */
final class PhraseBounds {
  private static final Set<String> QUANTIFIERS = Set.of("some", "several", "many", "few");

  private static final Set<String> PARTITIVES = WordClass.named("partitive");

  private final Document document;
  private final List<Token> tokens;
  private final Names names;
  private final Nouns nouns;

  PhraseBounds(Document document, Names names, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.names = names;
    this.nouns = nouns;
  }

  /** First token of the phrase with a head noun, within the head's sentence. */
  int start(int head) {
    int start = determined(head);
    boolean clause =
        tokens.get(start).is("that") && nouns.isPlural(tokens.get(head).lower()) && start < head;
    return clause || tokens.get(start).kind() == Token.Kind.CLITIC ? start + 1 : start;
  }

  private int determined(int head) {
    int sentence = document.sentenceOf(head).first();
    int start = head;
    while (start > sentence) {
      Token before = tokens.get(start - 1);
      boolean inside =
          names.covering(start - 1) >= 0
              || before.kind() == Token.Kind.NUMBER
              || before.kind() == Token.Kind.CLITIC
              || nouns.isModifier(before.lower())
              || nouns.quantity(before.lower()) > 0
              || nouns.kind(before.lower()) != Nouns.Kind.NONE
              || QUANTIFIERS.contains(before.lower());
      if (DescriptionParser.DEFINITE.contains(before.lower())
          || DescriptionParser.INDEFINITE.contains(before.lower())
          || DescriptionParser.POSSESSIVES.contains(before.lower())) {
        return start - 1;
      }
      if (!inside && !isAdjective(start - 1, sentence)) {
        return partitive(start, sentence);
      }
      start--;
    }
    return start;
  }

  /** Whether an unknown word stands between a determiner or "of" and the noun. */
  private boolean isAdjective(int token, int sentence) {
    Token word = tokens.get(token);
    if (!word.isWord()
        || token <= sentence
        || DescriptionParser.PREPOSITIONS.contains(word.lower())
        || DescriptionParser.isEnd(word)) {
      return false;
    }
    String before = tokens.get(token - 1).lower();
    return DescriptionParser.DEFINITE.contains(before)
        || DescriptionParser.INDEFINITE.contains(before)
        || QUANTIFIERS.contains(before)
        || nouns.quantity(before) > 0
        || before.equals("of") && isPartitive(token - 1, sentence);
  }

  private boolean isPartitive(int of, int sentence) {
    return of > sentence
        && tokens.get(of).is("of")
        && PARTITIVES.contains(tokens.get(of - 1).lower());
  }

  /** Past "a number of" or "tens of thousands of" before a noun. */
  private int partitive(int noun, int sentence) {
    int start = noun;
    while (isPartitive(start - 1, sentence)) {
      start -= 2;
    }
    boolean article =
        start < noun
            && start > sentence
            && DescriptionParser.INDEFINITE.contains(tokens.get(start - 1).lower());
    return article ? start - 1 : start;
  }

  /** One past the words of the phrase up to its first mark, preposition or clause. */
  int coreEnd(int first, int end) {
    for (int i = first; i < end; i++) {
      int m = names.covering(i);
      if (m >= 0) {
        i = names.get(m).end() - 1;
        continue;
      }
      Token token = tokens.get(i);
      boolean stop =
          token.kind() == Token.Kind.MARK
              || token.kind() == Token.Kind.QUOTE && i > first && !isPossessiveMark(i)
              || DescriptionParser.PREPOSITIONS.contains(token.lower()) && i > first
              || Pronouns.RELATIVE.contains(token.lower()) && i > first;
      if (stop) {
        return i;
      }
    }
    return end;
  }

  private boolean isPossessiveMark(int token) {
    return names.endingAt(token) >= 0 && names.get(names.endingAt(token)).possessive();
  }
}
