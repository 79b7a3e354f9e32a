package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads preference statements (Peng 1999; Hipel, Fang, Kilgour, Peng 1997): names of options joined
 * by {@code not}, {@code and}, {@code or}, {@code A if B}, {@code if B then A} and {@code A iff B},
 * which bind in this order, the first the tightest; parentheses group. A name may have blanks; one
 * that holds a word of the language is put into quotation marks.
 */
final class PropositionParser {
  private static final Set<String> WORDS = Set.of("not", "and", "or", "if", "then", "iff");
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?:\"([^\"]*)\"|'([^']*)'|([()])|([^\\s()]+))");
  private static final int MOST_TOKENS = 2_000;
  private static final int DEEPEST = 100;

  private final Map<String, Integer> options;
  private final List<Token> tokens = new ArrayList<>();
  private int next;
  private int depth;

  private record Token(String text, boolean isName) {}

  private PropositionParser(String statement, Map<String, Integer> options) {
    this.options = options;
    Matcher token = TOKEN.matcher(statement);
    int end = 0;
    while (end < statement.length() && token.find(end) && token.start() == end) {
      end = token.end();
      if (token.group(1) != null || token.group(2) != null) {
        tokens.add(new Token(token.group(1) != null ? token.group(1) : token.group(2), true));
      } else if (token.group(3) != null) {
        tokens.add(new Token(token.group(3), false));
      } else {
        addWord(token.group(4));
      }
      if (tokens.size() > MOST_TOKENS) {
        throw new ModelException("a statement of more than " + MOST_TOKENS + " words");
      }
    }
  }

  /** Words beside each other are one name. */
  private void addWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (WORDS.contains(lower)) {
      tokens.add(new Token(lower, false));
      return;
    }
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last).isName()) {
      tokens.set(last, new Token(tokens.get(last).text() + " " + word, true));
    } else {
      tokens.add(new Token(word, true));
    }
  }

  /**
   * The statement.
   *
   * @param options number of each option by its name
   * @throws ModelException if it is no statement or names an option that there is not
   */
  static Proposition parse(String statement, Map<String, Integer> options) {
    Integer whole = options.get(statement);
    if (whole != null) {
      return new Proposition.Taken(whole);
    }
    PropositionParser parser = new PropositionParser(statement, options);
    Proposition proposition = parser.equivalence();
    if (parser.next < parser.tokens.size()) {
      throw new ModelException(
          "'" + parser.tokens.get(parser.next).text() + "' is not expected in '" + statement + "'");
    }
    return proposition;
  }

  private Proposition equivalence() {
    if (++depth > DEEPEST) {
      throw new ModelException("a statement nested too deep");
    }
    Proposition left = condition();
    while (accept("iff")) {
      left = new Proposition.Iff(left, condition());
    }
    depth--;
    return left;
  }

  private Proposition condition() {
    if (accept("if")) {
      Proposition premise = disjunction();
      expect("then");
      return implied(premise, disjunction());
    }
    Proposition left = disjunction();
    return accept("if") ? implied(disjunction(), left) : left;
  }

  private static Proposition implied(Proposition premise, Proposition conclusion) {
    return new Proposition.Or(new Proposition.Not(premise), conclusion);
  }

  private Proposition disjunction() {
    Proposition left = conjunction();
    while (accept("or")) {
      left = new Proposition.Or(left, conjunction());
    }
    return left;
  }

  private Proposition conjunction() {
    Proposition left = negation();
    while (accept("and")) {
      left = new Proposition.And(left, negation());
    }
    return left;
  }

  private Proposition negation() {
    boolean negative = false;
    while (accept("not")) {
      negative = !negative;
    }
    Proposition proposition = atom();
    return negative ? new Proposition.Not(proposition) : proposition;
  }

  private Proposition atom() {
    if (accept("(")) {
      Proposition inner = equivalence();
      expect(")");
      return inner;
    }
    if (next == tokens.size()) {
      throw new ModelException("a statement ends where an option is expected");
    }
    Token token = tokens.get(next++);
    if (!token.isName()) {
      throw new ModelException("'" + token.text() + "' stands where an option is expected");
    }
    Integer option = options.get(token.text());
    if (option == null) {
      throw new ModelException("no option is called '" + token.text() + "'");
    }
    return new Proposition.Taken(option);
  }

  private boolean accept(String word) {
    boolean is =
        next < tokens.size() && !tokens.get(next).isName() && tokens.get(next).text().equals(word);
    next += is ? 1 : 0;
    return is;
  }

  private void expect(String word) {
    if (!accept(word)) {
      throw new ModelException("a statement lacks '" + word + "'");
    }
  }
}
