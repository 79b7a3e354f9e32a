package org.rapporteur.time;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.language.Token.Kind;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.time.DateExpression.Form;

/**
 * Tells when a statement was said, by the date that hangs on its cue: "Lind said on Wednesday", "at
 * Monday's talks she demanded", "a 2031 study found".
 *
 * <p>Looks at the sentences of the cue and the source, outside the content. A date is not the
 * statement's if it belongs to a clause of its own ("who left office in 2031", "after Monday's
 * vote") or if a word that opens such a clause stands between it and the cue. Of what is left the
 * nearest counts.
 */
public final class StatementDater {
  /** Words that open a clause or phrase about another time. */
  private static final Set<String> OTHER_TIME =
      Set.of(
          "after",
          "before",
          "since",
          "until",
          "till",
          "following",
          "despite",
          "ahead",
          "through",
          "because",
          "although",
          "though",
          "if",
          "unless",
          "whether",
          "while",
          "who",
          "whom",
          "whose",
          "which",
          "where",
          "when",
          "as-yet",
          "than",
          "amid");

  private static final Set<String> STATING =
      Set.of(
          "study",
          "report",
          "survey",
          "poll",
          "analysis",
          "review",
          "statement",
          "letter",
          "memo",
          "memorandum",
          "article",
          "column",
          "essay",
          "editorial",
          "book",
          "ad",
          "advertisement",
          "document",
          "documents",
          "paper",
          "speech",
          "interview",
          "programme",
          "program",
          "episode",
          "broadcast",
          "ruling",
          "assessment",
          "communique",
          "communiqué",
          "declaration",
          "resolution",
          "post",
          "tweet",
          "message",
          "audit",
          "hearing",
          "investigation",
          "leaflet",
          "transcript",
          "seller",
          "comments",
          "remarks",
          "announcement",
          "address",
          "briefing",
          "meeting",
          "summit",
          "testimony",
          "data",
          "research",
          "accord",
          "agreement",
          "release");

  private static final Set<String> AT = Set.of("at", "in", "during", "on");
  private static final Set<String> RELATIVE = Set.of("which", "who", "whom");
  private static final Set<String> DATELINE_ENDS =
      Set.of("(", "-", "--", "\u2013", "\u2014", "\u2015");

  /** What ends a clause before a date. */
  private static final Set<String> ENDS = Set.of(";", ":", "as");

  /**
   * What a date that opens a sentence holds for as well: "On Monday Lind left, while Roth said".
   */
  private static final Set<String> SAME_TIME = Set.of("while");

  private static final int LONGEST_PLACE = 6;
  private static final int WHEN_REACH = 6;

  private final Document document;
  private final Map<Integer, List<DateExpression>> dates;
  private final Optional<LocalDate> published;

  /** The tokens of what each statement of the text says. */
  private final List<List<int[]>> contents;

  /**
   * A dater for one text.
   *
   * @param statements all statements of the text: a date that one of them holds dates no other
   */
  public StatementDater(Document document, List<Statement> statements) {
    this.document = document;
    this.dates =
        new DateReader(document, Horizon.PAST)
            .read(0, document.tokens().size()).stream()
                .collect(groupingBy(date -> document.sentenceIndexOf(date.first())));
    this.published = document.report().imprint().date();
    this.contents = statements.stream().map(statement -> tokens(statement.content())).toList();
  }

  /**
   * When statements of the text were said, by their place in the list; those not dated left out.
   */
  public Map<Integer, PartialDate> saidOf(List<Statement> statements) {
    Map<Integer, PartialDate> said = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      int index = i;
      said(statements.get(i)).ifPresent(date -> said.put(index, date));
    }
    return Map.copyOf(said);
  }

  /** The date on which a statement of the text was said, if its sentence tells. */
  public Optional<PartialDate> said(Statement statement) {
    List<Span> anchor = statement.cue().isEmpty() ? statement.source() : statement.cue();
    if (anchor.isEmpty()) {
      return Optional.empty();
    }
    List<DateExpression> near = near(anchor);
    if (near.isEmpty()) {
      return Optional.empty();
    }
    Frame frame = new Frame(statement, anchor);
    return near.stream()
        .filter(frame::holds)
        .min(Comparator.comparingInt(frame::distance))
        .map(DateExpression::date);
  }

  /** The dates in the sentences in which some spans begin. */
  private List<DateExpression> near(List<Span> anchor) {
    return anchor.stream()
        .map(span -> document.sentenceIndexOf(document.tokenAt(span.start())))
        .distinct()
        .flatMap(sentence -> dates.getOrDefault(sentence, List.of()).stream())
        .toList();
  }

  /** The words around a statement. */
  private final class Frame {
    private final List<int[]> source;
    private final List<int[]> cue;
    private final List<int[]> content;
    private final List<int[]> elsewhere;

    Frame(Statement statement, List<Span> anchor) {
      this.source = tokens(statement.source());
      this.cue = tokens(anchor);
      this.content = tokens(statement.content());
      this.elsewhere =
          contents.stream()
              .filter(said -> cue.stream().noneMatch(range -> isIn(said, range[0])))
              .flatMap(List::stream)
              .toList();
    }

    boolean holds(DateExpression date) {
      return !isIn(content, date.first())
          && published.map(day -> !date.date().start().isAfter(day)).orElse(true)
          && (isIn(cue, date.first())
              || !isIn(elsewhere, date.first()) && !isDateline(date) && attaches(date));
    }

    private boolean attaches(DateExpression date) {
      if (isIn(source, date.first())) {
        return holdsStatingNoun(source, date) && !followsClauseOpener(date);
      }
      if (date.form() == Form.ATTRIBUTIVE && !isWhen(date) && !namesStatement(date)) {
        return false;
      }
      if (isWhen(date)) {
        return true;
      }
      return !isPossessiveOfOther(date) && !followsClauseOpener(date) && !isCutOff(date);
    }

    /** "BELMARK, Oct. 4 (Agency) -": when it was sent, not said. */
    private boolean isDateline(DateExpression date) {
      int first = document.sentenceOf(date.first()).first();
      return date.first() - first <= LONGEST_PLACE
          && date.end() < document.tokens().size()
          && DATELINE_ENDS.contains(document.token(date.end()).text());
    }

    /** "at Monday's talks, when Lind said": the clause of the cue tells what happened then. */
    private boolean isWhen(DateExpression date) {
      int start = start(date);
      if (start < date.end()) {
        return false;
      }
      int end = Math.min(start, date.end() + WHEN_REACH);
      for (int t = date.end(); t < end; t++) {
        if (document.token(t).is("when")) {
          return isNear(t + 1);
        }
        if (isIn(content, t)) {
          return false;
        }
      }
      return false;
    }

    private boolean isNear(int token) {
      return isIn(source, token) || isIn(cue, token);
    }

    /** First token of the source or cue, whichever comes first after the date. */
    private int start(DateExpression date) {
      return Stream.concat(source.stream(), cue.stream())
          .mapToInt(range -> range[0])
          .filter(first -> first >= date.end())
          .min()
          .orElse(-1);
    }

    private boolean namesStatement(DateExpression date) {
      int end = Math.min(date.end() + 4, document.tokens().size());
      for (int t = date.end(); t < end && document.token(t).kind() != Kind.MARK; t++) {
        if (STATING.contains(document.token(t).lower())) {
          return true;
        }
      }
      return false;
    }

    private boolean holdsStatingNoun(List<int[]> ranges, DateExpression date) {
      return ranges.stream()
          .filter(range -> range[0] <= date.first() && date.first() < range[1])
          .anyMatch(
              range -> any(range[0], range[1], t -> STATING.contains(document.token(t).lower())));
    }

    /** "condemned Friday's raid": not when it was condemned, unless "at Friday's talks". */
    private boolean isPossessiveOfOther(DateExpression date) {
      boolean possessive =
          date.end() < document.tokens().size() && document.token(date.end()).kind() == Kind.CLITIC;
      return possessive
          && (date.first() == 0 || !AT.contains(document.token(date.first() - 1).lower()));
    }

    /** Whether a word that opens another clause leads to the date, within its commas. */
    private boolean followsClauseOpener(DateExpression date) {
      int sentence = document.sentenceOf(date.first()).first();
      for (int t = date.first() - 1; t >= sentence; t--) {
        Token token = document.token(t);
        if (isIn(cue, t)) {
          return false;
        }
        if (isIn(content, t)) {
          continue;
        }
        if (token.is(",") || token.is(";") || token.is(":") || token.kind() == Kind.QUOTE) {
          return false;
        }
        if (OTHER_TIME.contains(token.lower())) {
          return !isSource(t);
        }
      }
      return false;
    }

    /** Whether the token alone is the source: "who" of "Lind, who said". */
    private boolean isSource(int token) {
      return source.stream().anyMatch(range -> range[0] == token && range[1] == token + 1);
    }

    /** Whether a word that opens another clause stands between the date and the cue. */
    private boolean isCutOff(DateExpression date) {
      int before = cue.get(0)[0];
      int after = cue.get(cue.size() - 1)[1];
      IntPredicate outside = t -> !isIn(content, t) && !isIn(source, t) && !isIn(elsewhere, t);
      if (date.first() < before) {
        boolean opens = opensSentence(date);
        return any(date.end(), before, t -> outside.test(t) && partsBefore(t, opens));
      }
      boolean aside = isAside();
      return any(after, date.first(), t -> outside.test(t) && partsAfter(t, aside));
    }

    private boolean partsBefore(int token, boolean opens) {
      String word = document.token(token).lower();
      return word.equals(";") || OTHER_TIME.contains(word) && !(opens && SAME_TIME.contains(word));
    }

    private boolean partsAfter(int token, boolean aside) {
      String word = document.token(token).lower();
      return ENDS.contains(word) || OTHER_TIME.contains(word) || aside && word.equals(",");
    }

    /** "In 2031, they met": a date before all else in a sentence, or after its colon. */
    private boolean opensSentence(DateExpression date) {
      int before = date.first() - 1;
      if (before >= 0 && AT.contains(document.token(before).lower())) {
        before--;
      }
      boolean first = before < document.sentenceOf(date.first()).first();
      return (first || document.token(before).is(":"))
          && date.end() < document.tokens().size()
          && document.token(date.end()).is(",");
    }

    /** Whether the statement is told between commas: "the draft, which was seen by Lind,". */
    private boolean isAside() {
      int first =
          Stream.of(source, cue, content)
              .flatMap(List::stream)
              .mapToInt(range -> range[0])
              .min()
              .orElse(0);
      return first > 0
          && RELATIVE.contains(document.token(first).lower())
          && document.token(first - 1).is(",");
    }

    /** Number of tokens between the date and the cue, contents left out. */
    int distance(DateExpression date) {
      int best = Integer.MAX_VALUE;
      for (int[] range : cue) {
        int from = Math.min(range[1], date.end());
        int to = Math.max(range[0], date.first());
        int between = 0;
        for (int t = from; t < to; t++) {
          between += isIn(content, t) ? 0 : 1;
        }
        best = Math.min(best, between);
      }
      return best;
    }
  }

  private List<int[]> tokens(List<Span> spans) {
    List<int[]> ranges = new ArrayList<>();
    for (Span span : spans) {
      int first = document.tokenAt(span.start());
      int end = Math.min(document.tokenAt(span.end() - 1) + 1, document.tokens().size());
      if (end > first) {
        ranges.add(new int[] {first, end});
      }
    }
    return ranges;
  }

  private static boolean isIn(List<int[]> ranges, int token) {
    for (int[] range : ranges) {
      if (range[0] <= token && token < range[1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(int from, int to, IntPredicate test) {
    for (int t = from; t < to; t++) {
      if (test.test(t)) {
        return true;
      }
    }
    return false;
  }
}
