package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.Calendar;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.Token.Kind;
import org.rapporteur.report.Span;

/** A sentence, asked token by token; what lies outside it is nothing. */
record Passage(Document document, Sentence sentence) {
  static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her", "our", "another");

  /** Words that begin sentences with a capital and name nobody. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "i", "we", "you", "he", "she", "it", "they", "both", "in", "on", "after", "under", "when",
          "while", "since", "at", "by", "as", "if", "but", "and", "then", "these", "those", "all",
          "each", "no", "once", "there", "with", "for", "from", "last", "earlier", "before");

  private static final Set<String> RULING = Set.of("administration", "government");

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d|21\\d\\d");

  int first() {
    return sentence.first();
  }

  int end() {
    return sentence.end();
  }

  boolean has(int t) {
    return t >= first() && t < end();
  }

  Token token(int t) {
    return document.token(t);
  }

  boolean is(int t, String... words) {
    return has(t) && List.of(words).contains(token(t).lower());
  }

  boolean isIn(int t, Set<String> words) {
    return has(t) && words.contains(token(t).lower());
  }

  boolean isDeterminer(int t) {
    return isIn(t, DETERMINERS);
  }

  boolean isQuote(int t) {
    return has(t) && token(t).kind() == Kind.QUOTE;
  }

  boolean isName(int t) {
    return has(t)
        && token(t).isCapitalised()
        && !isDeterminer(t)
        && !isIn(t, NO_NAMES)
        && !isIn(t, Calendar.WEEKDAYS)
        && !isIn(t, Calendar.MONTHS);
  }

  boolean isYear(int t) {
    return has(t) && token(t).kind() == Kind.NUMBER && YEAR.matcher(token(t).text()).matches();
  }

  /** "The Lind administration": the last word. */
  boolean isRuling(int t) {
    return isIn(t, RULING) && isName(t - 1);
  }

  /** Whether one of some words stands among the tokens before another, in the same clause. */
  boolean isAnyBefore(int t, int most, Set<String> words) {
    for (int i = t - 1; i >= Math.max(first(), t - most); i--) {
      if (isIn(i, words)) {
        return true;
      }
      if (token(i).kind() == Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** Past commas, closing brackets and quotation marks. */
  int skipMarks(int t) {
    int next = t;
    while (is(next, ",", ")") || isQuote(next)) {
      next++;
    }
    return next;
  }

  /** The names with which a stretch begins, joined by "and" and commas. */
  List<Span> names(int from, int to) {
    List<Span> names = new ArrayList<>();
    int t = from;
    while (t < Math.min(to, end())) {
      int start = t;
      while (t < to && isName(t)) {
        t++;
      }
      if (t > start && isRuling(t)) {
        t++;
      }
      if (t > start) {
        names.add(document.span(start, t));
      } else if (is(t, "and", ",", "the", "had", "have")) {
        t++;
      } else {
        break;
      }
    }
    return names;
  }
}
