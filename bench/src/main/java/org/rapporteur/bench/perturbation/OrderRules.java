package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.rapporteur.bench.perturbation.People.Mention;
import org.rapporteur.language.Quotation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Templates that tell the same in another order: speaker and content, voice, paragraphs. */
final class OrderRules {
  private static final Set<String> SAY = Set.of("said", "says");
  private static final int LONGEST_SUBJECT = 5;
  private static final int SHORTEST_CONTENT = 5;
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "a", "an", "he", "she", "it", "they", "we", "his", "her", "their", "its", "this",
          "that", "these", "those", "there", "some", "many", "most", "several", "no", "one", "two",
          "three", "in", "on", "at", "after", "before", "if", "when", "while", "both", "all",
          "any");
  private static final Set<String> CONJUNCTIONS =
      Set.of("but", "and", "or", "so", "yet", "because", "as", "however", "nevertheless", "still");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "about", "some", "many", "several", "most");
  private static final Set<String> BACKWARD =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "his",
          "her",
          "their",
          "its",
          "this",
          "that",
          "these",
          "those",
          "such",
          "also",
          "but",
          "and",
          "still",
          "yet",
          "however",
          "then",
          "another",
          "other",
          "asked",
          "meanwhile",
          "instead",
          "so",
          "both",
          "later",
          "earlier",
          "him",
          "them",
          "added",
          "former",
          "latter",
          "here",
          "there",
          "said",
          "says");

  /** Verbs whose past tense is their participle. */
  private static final Set<String> ACTIONS =
      Set.of(
          "criticized",
          "praised",
          "attacked",
          "mocked",
          "defeated",
          "defended",
          "endorsed",
          "interviewed",
          "nominated",
          "rejected",
          "approved",
          "signed",
          "launched",
          "canceled",
          "cancelled",
          "released",
          "published",
          "issued",
          "dismissed",
          "denied",
          "opened",
          "won",
          "led",
          "visited",
          "accepted",
          "ordered",
          "supported",
          "opposed",
          "introduced",
          "backed",
          "appointed",
          "accused",
          "welcomed",
          "proposed",
          "posted",
          "made",
          "held",
          "used");

  private static final String AFTER_OBJECT = "[.,]|on|in|at|during|after|before";
  private static final int LONGEST_OBJECT = 4;

  private OrderRules() {}

  static List<Template> all() {
    return List.of(
        rule("speaker-to-front", Half.OPEN, OrderRules::speakerToFront),
        rule("speaker-to-end", Half.RESERVED, OrderRules::speakerToEnd),
        rule("verb-to-front", Half.OPEN, OrderRules::verbToFront),
        rule("verb-to-end", Half.RESERVED, OrderRules::verbToEnd),
        rule("indirect-speaker-to-end", Half.OPEN, OrderRules::indirectToEnd),
        rule("indirect-speaker-to-front", Half.RESERVED, OrderRules::indirectToFront),
        rule("passive", Half.OPEN, OrderRules::passive),
        rule("active", Half.RESERVED, OrderRules::active),
        new Paragraphs("paragraphs-swapped", Half.OPEN, 1),
        new Paragraphs("paragraph-carried-on", Half.RESERVED, 2));
  }

  private static Rule rule(String name, Half half, Rule.Finder finder) {
    return new Rule(name, Kind.NOTHING, half, finder);
  }

  /** A sentence that is one quotation and who said it: "…," the speaker said. */
  private static List<Edit> speakerToFront(
      String template, Article article, Sentence sentence, Random random) {
    Optional<Quotation> quotation = onlyQuotation(article, sentence);
    if (quotation.isEmpty() || quotation.get().first() != sentence.first()) {
      return List.of();
    }
    int close = quotation.get().end() - 1;
    int verb = sentence.end() - 2;
    Token comma = article.token(close - 1);
    boolean fits =
        comma.is(",")
            && SAY.contains(article.lower(verb))
            && isSubject(article, close + 1, verb)
            && article.token(sentence.end() - 1).is(".")
            && !goesOn(article, sentence);
    if (!fits) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>(first(article, close + 1));
    parts.add(kept(article, close + 1, verb, parts));
    parts.add(Part.fresh(" "));
    parts.add(Part.kept(article.token(verb).start(), article.token(verb).end()));
    parts.add(Part.fresh(", "));
    parts.add(Part.kept(article.token(sentence.first()).start(), comma.start()));
    parts.add(Part.fresh("."));
    parts.add(Part.kept(article.token(close).start(), article.token(close).end()));
    return List.of(edit(template, article, sentence, parts));
  }

  /** Whether the next sentence of the paragraph goes on with the quotation. */
  private static boolean goesOn(Article article, Sentence sentence) {
    return sentence.end() < article.size()
        && article.isMark(sentence.end())
        && article.document().sentenceOf(sentence.end()).paragraph() == sentence.paragraph();
  }

  /** The speaker said, "…" */
  private static List<Edit> speakerToEnd(
      String template, Article article, Sentence sentence, Random random) {
    Optional<Quotation> quotation = onlyQuotation(article, sentence);
    if (quotation.isEmpty() || quotation.get().end() != sentence.end()) {
      return List.of();
    }
    int open = quotation.get().first();
    int verb = open - 2;
    Token stop = article.token(sentence.end() - 2);
    boolean fits =
        verb > sentence.first()
            && article.token(open - 1).text().matches("[,:]")
            && SAY.contains(article.lower(verb))
            && isSubject(article, sentence.first(), verb)
            && stop.is(".");
    Optional<String> subject = fits ? small(article, sentence.first()) : Optional.empty();
    if (subject.isEmpty()) {
      return List.of();
    }
    Token head = article.token(sentence.first());
    return List.of(
        edit(
            template,
            article,
            sentence,
            List.of(
                Part.kept(article.token(open).start(), stop.start()),
                Part.fresh(","),
                Part.kept(stop.end(), article.token(sentence.end() - 1).end()),
                Part.fresh(" " + subject.get()),
                Part.kept(head.end() - 1, article.token(verb).end()),
                Part.fresh("."))));
  }

  /** After a quotation, "the speaker said" becomes "said the speaker". */
  private static List<Edit> verbToFront(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int i = sentence.first() + 2; i + 1 < sentence.end(); i++) {
      boolean verb = SAY.contains(article.lower(i)) && endsClause(article, i + 1);
      int first = verb ? afterMark(article, sentence, i) : i;
      if (first < i && isSubject(article, first, i) && !isPronoun(article.lower(first))) {
        edits.add(
            new Edit(
                template,
                article.stretch(first, i + 1),
                List.of(
                    Part.fresh(article.token(i).text() + " "),
                    Part.kept(article.token(first).start(), article.token(i - 1).end())),
                article.stretch(first, i + 1)));
      }
    }
    return edits;
  }

  /** One past the closing mark before a token, if it is near, else that token. */
  private static int afterMark(Article article, Sentence sentence, int token) {
    int first = token - 1;
    while (first > sentence.first() && token - first <= LONGEST_SUBJECT && !article.isMark(first)) {
      first--;
    }
    return article.isMark(first) && article.isQuoted(first) ? first + 1 : token;
  }

  /** After a quotation, "said the speaker" becomes "the speaker said". */
  private static List<Edit> verbToEnd(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int i = sentence.first() + 2; i + 1 < sentence.end(); i++) {
      if (!SAY.contains(article.lower(i)) || !article.isMark(i - 1) || !article.isQuoted(i - 1)) {
        continue;
      }
      int end = i + 1;
      while (end < sentence.end() && !article.token(end).is(".") && end - i <= LONGEST_SUBJECT) {
        end++;
      }
      if (end < sentence.end() && article.token(end).is(".") && isSubject(article, i + 1, end)) {
        edits.add(
            new Edit(
                template,
                article.stretch(i, end),
                List.of(
                    Part.kept(article.token(i + 1).start(), article.token(end - 1).end()),
                    Part.fresh(" " + article.token(i).text())),
                article.stretch(i, end)));
      }
    }
    return edits;
  }

  /** The speaker said that the content holds. */
  private static List<Edit> indirectToEnd(
      String template, Article article, Sentence sentence, Random random) {
    int verb = sentence.first() + 1;
    while (verb < sentence.end() && !SAY.contains(article.lower(verb))) {
      verb++;
    }
    boolean that = article.lower(verb + 1).equals("that");
    int content = that ? verb + 2 : verb + 1;
    int stop = sentence.end() - 1;
    boolean fits =
        stop - content >= SHORTEST_CONTENT
            && stop - content < 20
            && !article.hasQuotation(sentence)
            && article.token(stop).is(".")
            && isSubject(article, sentence.first(), verb)
            && isContentStart(article, content, that)
            && isPlain(article, content, stop);
    Optional<String> subject = fits ? small(article, sentence.first()) : Optional.empty();
    if (subject.isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>(first(article, content));
    parts.add(kept(article, content, stop, parts));
    parts.add(Part.fresh(", " + subject.get()));
    parts.add(Part.kept(article.token(sentence.first()).end() - 1, article.token(verb).end()));
    parts.add(Part.fresh("."));
    return List.of(edit(template, article, sentence, parts));
  }

  private static boolean isContentStart(Article article, int token, boolean that) {
    String word = article.lower(token);
    boolean subject =
        Set.of("the", "he", "she", "they", "it", "there", "his", "her", "their").contains(word);
    return subject || that && article.people().isNamed(token);
  }

  /** The content holds, the speaker said. */
  private static List<Edit> indirectToFront(
      String template, Article article, Sentence sentence, Random random) {
    int verb = sentence.end() - 2;
    int stop = sentence.end() - 1;
    int comma = verb - 1;
    while (comma > sentence.first() && !article.token(comma).is(",")) {
      comma--;
    }
    boolean fits =
        SAY.contains(article.lower(verb))
            && article.token(stop).is(".")
            && comma - sentence.first() >= SHORTEST_CONTENT
            && !article.hasQuotation(sentence)
            && isSubject(article, comma + 1, verb)
            && isPlain(article, sentence.first(), comma);
    Optional<String> content = fits ? small(article, sentence.first()) : Optional.empty();
    if (content.isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>(first(article, comma + 1));
    parts.add(kept(article, comma + 1, verb + 1, parts));
    parts.add(Part.fresh(" that " + content.get()));
    parts.add(Part.kept(article.token(sentence.first()).end() - 1, article.token(comma - 1).end()));
    parts.add(Part.fresh("."));
    return List.of(edit(template, article, sentence, parts));
  }

  /** A person did something to a person or a thing. */
  private static List<Edit> passive(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (Mention doer : article.people().mentions()) {
      int verb = doer.end();
      int end = objectEnd(article, verb + 1);
      boolean fits =
          doer.first() == sentence.first()
              && end < sentence.end()
              && ACTIONS.contains(article.lower(verb))
              && end > verb + 1;
      if (fits) {
        Stretch clause = article.stretch(doer.first(), end);
        List<Part> parts = new ArrayList<>(first(article, verb + 1));
        parts.add(kept(article, verb + 1, end, parts));
        parts.add(Part.fresh(" was " + article.token(verb).text() + " by "));
        parts.add(kept(article, doer));
        edits.add(new Edit(template, clause, parts, clause));
      }
    }
    return edits;
  }

  /** One past the last token of a person's name or a short phrase for one thing, if one begins. */
  private static int objectEnd(Article article, int first) {
    for (Mention mention : article.people().mentions()) {
      if (mention.first() == first) {
        return followsObject(article, mention.end()) ? mention.end() : first;
      }
    }
    boolean determined = Set.of("the", "a", "an").contains(article.lower(first));
    int end = first + 1;
    while (determined && isLowerWord(article, end) && end - first < LONGEST_OBJECT) {
      end++;
    }
    boolean one = end > first + 1 && !article.lower(end - 1).endsWith("s");
    return one && followsObject(article, end) ? end : first;
  }

  private static boolean followsObject(Article article, int token) {
    return article.token(token).text().matches(AFTER_OBJECT);
  }

  private static boolean isLowerWord(Article article, int token) {
    return token < article.size()
        && article.token(token).isWord()
        && !article.token(token).isCapitalised()
        && !article.isQuoted(token)
        && !followsObject(article, token);
  }

  /** A person or thing was done something to by a person. */
  private static List<Edit> active(
      String template, Article article, Sentence sentence, Random random) {
    List<Edit> edits = new ArrayList<>();
    int was = sentence.first() + 1;
    while (was < sentence.end() && !article.lower(was).equals("was")) {
      was++;
    }
    for (Mention doer : article.people().mentions()) {
      boolean fits =
          doer.first() == was + 3
              && doer.end() < sentence.end()
              && ACTIONS.contains(article.lower(was + 1))
              && article.lower(was + 2).equals("by")
              && isSubject(article, sentence.first(), was)
              && followsObject(article, doer.end());
      Optional<String> object = fits ? small(article, sentence.first()) : Optional.empty();
      if (object.isPresent()) {
        Stretch clause = article.stretch(sentence.first(), doer.end());
        edits.add(
            new Edit(
                template,
                clause,
                List.of(
                    kept(article, doer),
                    Part.fresh(" " + article.token(was + 1).text() + " " + object.get()),
                    Part.kept(
                        article.token(sentence.first()).end() - 1, article.token(was - 1).end())),
                clause));
      }
    }
    return edits;
  }

  private static Edit edit(String template, Article article, Sentence sentence, List<Part> parts) {
    Stretch whole = article.stretch(sentence);
    return new Edit(template, whole, parts, whole);
  }

  /** The first letter of a token as a capital, if it is not one. */
  private static List<Part> first(Article article, int token) {
    String text = article.token(token).text();
    return Character.isLowerCase(text.charAt(0))
        ? List.of(Part.fresh(text.substring(0, 1).toUpperCase(Locale.ROOT)))
        : List.of();
  }

  /** Some tokens, without the first letter if that was given before. */
  private static Part kept(Article article, int first, int end, List<Part> before) {
    int start = article.token(first).start() + (before.isEmpty() ? 0 : 1);
    return Part.kept(start, article.token(end - 1).end());
  }

  private static Part kept(Article article, Mention mention) {
    return Part.kept(
        article.token(mention.first()).start(), article.token(mention.end() - 1).end());
  }

  /** The first word of a sentence, its last letter left out, as it is written inside one. */
  private static Optional<String> small(Article article, int token) {
    String text = article.token(token).text();
    String head = text.substring(0, text.length() - 1);
    if (article.people().isNamed(token) || text.equals("I")) {
      return Optional.of(head);
    }
    if (CONJUNCTIONS.contains(article.lower(token))) {
      return Optional.empty();
    }
    boolean common = SMALL_WORDS.contains(article.lower(token)) || article.hasInLowerCase(text);
    return common && article.token(token).isWord()
        ? Optional.of(head.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static Optional<Quotation> onlyQuotation(Article article, Sentence sentence) {
    List<Quotation> within =
        article.document().quotations().stream()
            .filter(q -> q.first() < sentence.end() && q.end() > sentence.first())
            .toList();
    boolean one =
        within.size() == 1
            && within.get(0).closed()
            && within.get(0).first() >= sentence.first()
            && within.get(0).end() <= sentence.end();
    return one ? Optional.of(within.get(0)) : Optional.empty();
  }

  /** Whether some tokens are a short phrase that may be a speaker: words alone, no verb of ours. */
  private static boolean isSubject(Article article, int first, int end) {
    if (end <= first || end - first > LONGEST_SUBJECT) {
      return false;
    }
    for (int i = first; i < end; i++) {
      Token token = article.token(i);
      boolean word = token.isWord() && !article.isQuoted(i);
      if (!word || NO_SUBJECT.contains(token.lower()) || Article.isReporting(token.lower())) {
        return false;
      }
    }
    String head = article.lower(first);
    boolean nominal =
        isPronoun(head)
            || article.token(first).isCapitalised() && !NO_HEAD.contains(head)
            || SMALL_WORDS.contains(head);
    return nominal;
  }

  private static final Set<String> NO_SUBJECT =
      Set.of(
          "that", "who", "which", "as", "when", "and", "or", "in", "on", "at", "to", "have", "has",
          "had", "be", "been", "is", "was", "are", "were", "also", "later", "not", "what", "then",
          "but", "after", "before", "if", "while", "because");
  private static final Set<String> NO_HEAD =
      Set.of("asked", "according", "nevertheless", "still", "yet", "instead", "meanwhile", "so");

  private static boolean isPronoun(String word) {
    return Set.of("he", "she", "they", "it", "i", "we", "you", "who").contains(word);
  }

  private static boolean endsClause(Article article, int token) {
    return article.token(token).is(".");
  }

  /** Whether nothing but words, numbers and signs of money stands between two tokens. */
  private static boolean isPlain(Article article, int first, int end) {
    for (int i = first; i < end; i++) {
      Token token = article.token(i);
      boolean mark = token.kind() == Token.Kind.MARK && !token.is("$") && !token.is("%");
      if (mark || Article.isReporting(token.lower())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Swaps a paragraph with the next, or carries it on over two, where none leans on what stands
   * before.
   *
   * @param over how many paragraphs it is carried over
   */
  private record Paragraphs(String name, Half half, int over) implements Template {
    @Override
    public Kind kind() {
      return Kind.NOTHING;
    }

    @Override
    public List<Edit> edits(Article article, Random random) {
      List<Edit> edits = new ArrayList<>();
      List<int[]> paragraphs = paragraphs(article);
      for (int p = 2; p + over < paragraphs.size(); p++) {
        int last = p + over;
        boolean free = !introduces(article, paragraphs.get(p)[0], paragraphs.get(last)[1]);
        for (int q = p; q <= Math.min(last + 1, paragraphs.size() - 1); q++) {
          free &= standsAlone(article, paragraphs.get(q));
        }
        if (free) {
          edits.add(carried(article, paragraphs, p, last));
        }
      }
      return edits;
    }

    /** Whether somebody is given a full name between two tokens and named once more there. */
    private static boolean introduces(Article article, int first, int end) {
      List<Mention> within =
          article.people().mentions().stream()
              .filter(mention -> mention.first() >= first && mention.end() <= end)
              .toList();
      return within.stream()
          .filter(Mention::isFull)
          .anyMatch(
              full ->
                  within.stream()
                      .anyMatch(
                          other -> !other.equals(full) && other.person().equals(full.person())));
    }

    private Edit carried(Article article, List<int[]> paragraphs, int p, int last) {
      Stretch moved = article.stretch(paragraphs.get(p)[0], paragraphs.get(p)[1]);
      Stretch others = article.stretch(paragraphs.get(p + 1)[0], paragraphs.get(last)[1]);
      Stretch whole = new Stretch(moved.start(), others.end());
      int gap = moved.end();
      int afterGap = others.start();
      return new Edit(
          name,
          whole,
          List.of(new Part.Kept(others), Part.kept(gap, afterGap), new Part.Kept(moved)),
          whole);
    }

    private static List<int[]> paragraphs(Article article) {
      List<int[]> paragraphs = new ArrayList<>();
      int paragraph = -1;
      for (Sentence sentence : article.document().sentences()) {
        if (sentence.paragraph() != paragraph) {
          paragraph = sentence.paragraph();
          paragraphs.add(new int[] {sentence.first(), sentence.end()});
        }
        paragraphs.get(paragraphs.size() - 1)[1] = sentence.end();
      }
      return paragraphs;
    }

    /**
     * Whether a paragraph begins with a name or an article and its first sentence leans on nothing.
     */
    private static boolean standsAlone(Article article, int[] paragraph) {
      boolean head =
          (DETERMINERS.contains(article.lower(paragraph[0]))
                  || article.people().isNamed(paragraph[0]))
              && paragraph[1] - paragraph[0] > SHORTEST_CONTENT;
      if (!head) {
        return false;
      }
      int firstSentence = article.document().sentenceOf(paragraph[0]).end();
      for (int i = paragraph[0]; i < paragraph[1]; i++) {
        boolean leans = BACKWARD.contains(article.lower(i)) && !SAY.contains(article.lower(i));
        if (leans && !article.isQuoted(i) && i < firstSentence) {
          return false;
        }
      }
      return article.document().quotations().stream()
          .noneMatch(
              q ->
                  q.first() < paragraph[1] && q.end() > paragraph[1]
                      || q.first() < paragraph[0] && q.end() > paragraph[0]);
    }
  }
}
