package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.rapporteur.language.Quotation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Templates that drop clauses: conditions, which changes the meaning, and others, which trims. */
final class ShorteningRules {
  private static final int SHORTEST_CLAUSE = 4;
  private static final int LONGEST_ASIDE = 15;
  private static final Set<String> FINAL = Set.of(".", ",", "!");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> NO_CONDITION_AFTER =
      Set.of(
          "as",
          "even",
          "what",
          "asked",
          "asking",
          "ask",
          "wonder",
          "wondered",
          "wondering",
          "see",
          "know",
          "knew",
          "doubt",
          "doubted",
          "unclear",
          "sure",
          "and",
          "or",
          "only",
          "matter",
          "care",
          "not",
          "than",
          "but",
          "that",
          "determine",
          "say",
          "said",
          "tell",
          "like");
  private static final Set<String> REASONS =
      Set.of("because", "which", "who", "so", "where", "while", "since", "although", "though");
  private static final Set<String> ADJUNCTS =
      Set.of("while", "although", "though", "whereas", "including", "adding", "citing", "noting");
  private static final Set<String> MARKERS =
      Set.of("well", "look", "listen", "so", "and", "but", "now", "frankly", "honestly", "again");

  private ShorteningRules() {}

  static List<Template> all() {
    return List.of(
        new Rule("leading-condition", Kind.HEDGE, Half.OPEN, ShorteningRules::leadingCondition),
        new Rule("final-condition", Kind.HEDGE, Half.RESERVED, ShorteningRules::finalCondition),
        new Rule("quoted-and-clause", Kind.TRIMMED, Half.OPEN, ShorteningRules::andClause),
        new Rule("quoted-reason", Kind.TRIMMED, Half.RESERVED, ShorteningRules::reason),
        new Rule("last-quoted-sentence", Kind.TRIMMED, Half.OPEN, ShorteningRules::lastSentence),
        new Rule("first-quoted-sentence", Kind.TRIMMED, Half.RESERVED, ShorteningRules::opening),
        new Rule("relative-clause", Kind.TRIMMED, Half.OPEN, ShorteningRules::relativeClause),
        new Rule("aside-in-dashes", Kind.TRIMMED, Half.RESERVED, ShorteningRules::aside),
        new Rule("final-adjunct", Kind.TRIMMED, Half.OPEN, ShorteningRules::adjunct),
        new Rule("opening-marker", Kind.TRIMMED, Half.RESERVED, ShorteningRules::marker));
  }

  private static List<Edit> leadingCondition(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (article.token(i).text().equals("If") && article.opens(i)) {
        int comma = next(article, i, sentence.end(), ",");
        boolean whole =
            comma > i + SHORTEST_CLAUSE - 1
                && !goesOn(article, next(article, comma + 1, sentence.end(), ","))
                && alike(article, i, Math.min(comma + SHORTEST_CLAUSE + 1, sentence.end()))
                && article.token(comma + 1).isWord()
                && !Set.of("then", "and", "or", "but").contains(article.lower(comma + 1));
        if (whole) {
          edits.add(Swaps.dropped(template, article, i, comma + 1));
        }
      }
    }
    return edits;
  }

  /** Whether a comma, if there is one, separates clauses, and does not end a quotation. */
  private static boolean goesOn(Article article, int comma) {
    return comma >= 0 && !article.isMark(comma + 1);
  }

  private static List<Edit> finalCondition(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int i = sentence.first() + SHORTEST_CLAUSE; i < sentence.end(); i++) {
      boolean condition =
          CONDITIONS.contains(article.token(i).text())
              && article.token(i - 1).isWord()
              && !NO_CONDITION_AFTER.contains(article.lower(i - 1))
              && !Article.isReporting(article.lower(i - 1));
      if (condition && !article.isQuestion(sentence)) {
        int start = i;
        clauseEnd(article, i, sentence.end())
            .ifPresent(end -> edits.add(cut(template, article, start, end)));
      }
    }
    return edits;
  }

  /** The mark that ends what begins at a token, if nothing but words lies between. */
  private static Optional<Integer> clauseEnd(Article article, int first, int limit) {
    for (int i = first + 1; i < limit; i++) {
      Token token = article.token(i);
      if (FINAL.contains(token.text())) {
        boolean last =
            i + 1 == limit || article.isMark(i + 1) && article.isQuoted(i) || token.is(".");
        return last && i - first >= SHORTEST_CLAUSE ? Optional.of(i) : Optional.empty();
      }
      if (token.kind() == Token.Kind.MARK && !token.is("$") && !token.is("%")
          || token.kind() == Token.Kind.QUOTE
          || article.isQuoted(i) != article.isQuoted(first)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Drops tokens and what is blank before them. */
  private static Edit cut(String template, Article article, int first, int end) {
    return new Edit(
        template,
        new Stretch(article.token(first - 1).end(), article.token(end - 1).end()),
        List.of(),
        article.stretch(Math.max(0, first - 3), Math.min(article.size(), end + 1)));
  }

  private static int next(Article article, int first, int limit, String mark) {
    for (int i = first; i < limit; i++) {
      if (article.token(i).is(mark)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether some tokens are all quoted or all not, and none is a quotation mark. */
  private static boolean alike(Article article, int first, int end) {
    for (int i = first; i < end; i++) {
      if (article.isQuoted(i) != article.isQuoted(first) || article.isMark(i)) {
        return false;
      }
    }
    return true;
  }

  private static List<Edit> andClause(
      String template, Article article, Sentence sentence, Random random) {
    return quotedClause(template, article, sentence, Set.of("and", "or"));
  }

  private static List<Edit> reason(
      String template, Article article, Sentence sentence, Random random) {
    return quotedClause(template, article, sentence, REASONS);
  }

  /** The clause after the last comma of a quotation, if it begins with one of some words. */
  private static List<Edit> quotedClause(
      String template, Article article, Sentence sentence, Set<String> openers) {
    List<Edit> edits = new ArrayList<>();
    for (int i = sentence.first() + SHORTEST_CLAUSE; i + 1 < sentence.end(); i++) {
      boolean clause =
          article.token(i).is(",")
              && openers.contains(article.lower(i + 1))
              && alike(article, i - SHORTEST_CLAUSE, i + 2)
              && article.isQuoted(i);
      if (clause) {
        int comma = i;
        clauseEnd(article, i + 1, sentence.end())
            .filter(end -> article.isMark(Math.min(end + 1, article.size() - 1)))
            .ifPresent(end -> edits.add(cut(template, article, comma, end)));
      }
    }
    return edits;
  }

  private static List<Edit> lastSentence(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (Quotation quotation : quotationsThrough(article, sentence)) {
      int second = article.document().sentenceOf(quotation.end() - 1).first();
      int stop = second - 1;
      int last = quotation.end() - 2;
      boolean whole =
          stop - quotation.first() > SHORTEST_CLAUSE
              && article.token(stop).is(".")
              && FINAL.contains(article.token(last).text())
              && last > second;
      if (whole) {
        edits.add(
            new Edit(
                template,
                new Stretch(article.token(stop).start(), article.token(last).start()),
                List.of(),
                article.stretch(quotation.first(), quotation.end())));
      }
    }
    return edits;
  }

  private static List<Edit> opening(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (Quotation quotation : quotationsThrough(article, sentence)) {
      Sentence first = article.document().sentenceOf(quotation.first());
      if (first.first() == quotation.first() && article.token(first.end()).isWord()) {
        int opened = article.token(quotation.first()).end();
        int second = article.token(first.end()).start();
        edits.add(
            new Edit(
                template,
                new Stretch(opened, second),
                List.of(),
                article.stretch(quotation.first(), quotation.end())));
      }
    }
    return edits;
  }

  /** Closed quotations of several sentences in one paragraph, of which one is given. */
  private static List<Quotation> quotationsThrough(Article article, Sentence sentence) {
    return article.document().quotations().stream()
        .filter(quotation -> quotation.closed() && quotation.pieces().size() == 1)
        .filter(
            quotation ->
                article.document().sentenceIndexOf(quotation.first())
                    < article.document().sentenceIndexOf(quotation.end() - 1))
        .filter(quotation -> article.document().sentenceOf(quotation.first()).equals(sentence))
        .toList();
  }

  private static List<Edit> relativeClause(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int i = sentence.first() + 1; i + 1 < sentence.end(); i++) {
      if (article.token(i).is(",")
          && Set.of("who", "which", "whose").contains(article.lower(i + 1))) {
        int comma = next(article, i + 1, sentence.end(), ",");
        boolean aside =
            comma > i + SHORTEST_CLAUSE
                && comma - i <= LONGEST_ASIDE
                && alike(article, i, Math.min(comma + 2, sentence.end()))
                && article.token(comma + 1).isWord()
                && !Set.of("and", "or", "but", "who", "which").contains(article.lower(comma + 1));
        if (aside) {
          edits.add(cut(template, article, i, comma + 1));
        }
      }
    }
    return edits;
  }

  private static List<Edit> aside(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int i = sentence.first() + 1; i + 1 < sentence.end(); i++) {
      if (!isDash(article, i)) {
        continue;
      }
      int end = i + 1;
      while (end < sentence.end() && !isDash(article, end)) {
        end++;
      }
      boolean brief = end < sentence.end() && end - i > 2 && end - i <= LONGEST_ASIDE;
      if (brief && alike(article, i, end + 1) && article.token(end + 1).isWord()) {
        edits.add(cut(template, article, i, end + 1));
      }
      i = end;
    }
    return edits;
  }

  private static boolean isDash(Article article, int token) {
    return Set.of("\u2014", "\u2013", "--", "-").contains(article.token(token).text());
  }

  private static List<Edit> adjunct(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int i = sentence.first() + SHORTEST_CLAUSE; i + 1 < sentence.end(); i++) {
      boolean adjunct =
          article.token(i).is(",")
              && ADJUNCTS.contains(article.lower(i + 1))
              && !article.isQuoted(i);
      if (adjunct) {
        int comma = i;
        clauseEnd(article, i + 1, sentence.end())
            .filter(end -> article.token(end).is("."))
            .ifPresent(end -> edits.add(cut(template, article, comma, end)));
      }
    }
    return edits;
  }

  private static List<Edit> marker(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int i = sentence.first(); i + SHORTEST_CLAUSE < sentence.end(); i++) {
      boolean marker =
          MARKERS.contains(article.lower(i))
              && article.isQuoted(i)
              && article.opens(i)
              && article.token(i).isCapitalised();
      if (!marker) {
        continue;
      }
      boolean comma = article.token(i + 1).is(",");
      int end = comma ? i + 2 : i + 1;
      boolean bare = Set.of("and", "but").contains(article.lower(i)) || comma;
      if (bare && alike(article, i, end + 2) && article.token(end).isWord()) {
        edits.add(Swaps.dropped(template, article, i, end));
      }
    }
    return edits;
  }
}
