package org.rapporteur.statement;

import java.util.Set;
import org.rapporteur.language.Calendar;
import org.rapporteur.language.Token;

/** The coarse part of speech of a token, told from its form alone. */
enum WordClass {
  PRONOUN,
  RELATIVE,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  AUXILIARY,
  MODAL,
  NEGATION,
  ADVERB,
  TO,
  TIME,
  NAME,
  NUMBER,
  WORD,
  COMMA,
  COLON,
  DASH,
  STOP,
  OPEN,
  CLOSE,
  QUOTE,
  OTHER;

  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "he",
          "she",
          "it",
          "we",
          "they",
          "you",
          "him",
          "them",
          "me",
          "us",
          "himself",
          "herself",
          "themselves",
          "itself",
          "everyone",
          "nobody",
          "someone",
          "anyone",
          "others",
          "everybody",
          "somebody");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whom");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "these", "those", "some", "many", "most", "several", "few",
          "no", "any", "each", "every", "another", "both", "all", "such", "more", "other", "one");
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "their", "its", "my", "our", "your", "whose");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "for",
          "with",
          "from",
          "by",
          "about",
          "against",
          "into",
          "over",
          "under",
          "between",
          "among",
          "through",
          "during",
          "within",
          "without",
          "upon",
          "toward",
          "towards",
          "across",
          "near",
          "around",
          "outside",
          "inside",
          "behind",
          "amid",
          "despite",
          "like",
          "beyond",
          "throughout",
          "per",
          "via",
          "above",
          "below",
          "along",
          "alongside");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor", "yet", "so");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "if",
          "whether",
          "because",
          "when",
          "while",
          "as",
          "although",
          "though",
          "since",
          "after",
          "before",
          "until",
          "unless",
          "where",
          "what",
          "how",
          "why",
          "than",
          "whereas",
          "once");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having",
          "do", "does", "did", "doing", "'s", "'re", "'ve", "'m");
  private static final Set<String> MODALS =
      Set.of(
          "would", "could", "will", "can", "may", "might", "should", "must", "shall", "'d", "'ll");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "don't",
          "doesn't",
          "didn't",
          "won't",
          "wouldn't",
          "can't",
          "cannot",
          "couldn't",
          "hasn't",
          "haven't",
          "hadn't",
          "isn't",
          "aren't",
          "wasn't",
          "weren't",
          "shouldn't");
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "later",
          "then",
          "now",
          "again",
          "even",
          "just",
          "still",
          "first",
          "once",
          "often",
          "always",
          "ever",
          "already",
          "soon",
          "too",
          "instead",
          "only",
          "long",
          "earlier",
          "further",
          "meanwhile",
          "however",
          "though",
          "therefore",
          "thus",
          "perhaps",
          "rather",
          "twice",
          "sometimes",
          "back",
          "here",
          "there");
  private static final Set<String> TIMES =
      Set.of("yesterday", "today", "tonight", "tomorrow", "mondays", "sundays");

  static WordClass of(Token token) {
    return switch (token.kind()) {
      case QUOTE -> QUOTE;
      case NUMBER -> NUMBER;
      case CLITIC ->
          token.is("'s") ? POSSESSIVE : token.is("'d") || token.is("'ll") ? MODAL : AUXILIARY;
      case MARK -> ofMark(token.lower());
      case WORD -> ofWord(token);
    };
  }

  private static WordClass ofMark(String mark) {
    return switch (mark) {
      case "," -> COMMA;
      case ":" -> COLON;
      case "-", "--", "\u2013", "\u2014", "---" -> DASH;
      case ".", "!", "?", ";", "\u2026", "...", "...." -> STOP;
      case "(", "[" -> OPEN;
      case ")", "]" -> CLOSE;
      case "$", "%", "\u20AC", "\u00A3", "#", "@", "/" -> NUMBER;
      default -> OTHER;
    };
  }

  private static WordClass ofWord(Token token) {
    String word = token.lower();
    if (PRONOUNS.contains(word)) {
      return token.text().equals("US") ? NAME : PRONOUN;
    }
    if (RELATIVES.contains(word)) {
      return RELATIVE;
    }
    if (DETERMINERS.contains(word)) {
      return DETERMINER;
    }
    if (POSSESSIVES.contains(word)) {
      return POSSESSIVE;
    }
    if (word.equals("to")) {
      return TO;
    }
    if (PREPOSITIONS.contains(word)) {
      return PREPOSITION;
    }
    if (CONJUNCTIONS.contains(word)) {
      return CONJUNCTION;
    }
    if (SUBORDINATORS.contains(word)) {
      return SUBORDINATOR;
    }
    if (AUXILIARIES.contains(word)) {
      return AUXILIARY;
    }
    if (MODALS.contains(word) && !token.text().equals("May") && !token.text().equals("Will")) {
      return MODAL;
    }
    if (NEGATIONS.contains(word)) {
      return NEGATION;
    }
    if (TIMES.contains(word) || Calendar.WEEKDAYS.contains(word)) {
      return TIME;
    }
    if (ADVERBS.contains(word)
        || word.length() > 4 && word.endsWith("ly") && !token.isCapitalised()) {
      return ADVERB;
    }
    return token.isCapitalised() ? NAME : WORD;
  }
}
