package org.rapporteur.desk.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.reconcile.SideBySide;
import org.rapporteur.reconcile.WordDiff;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

/** Marks in the rows of two reports the words that differ, and those that discrepancies rest on. */
final class RowMarker {
  private static final double MOSTLY_OTHER = 1.0 / 3;
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.,'’-]*[\\p{L}\\p{N}])?");
  private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?:“”\"‘]\\s*)[“\"‘'(]*$");
  private static final Pattern POSSESSIVE = Pattern.compile("^['’]s\\b");
  private static final int LOOK_BACK = 8;

  private final Report left;
  private final Report right;
  private final List<Discrepancy> discrepancies;

  /**
   * @param discrepancies those to mark, numbered from 1
   */
  RowMarker(Report left, Report right, List<Discrepancy> discrepancies) {
    this.left = left;
    this.right = right;
    this.discrepancies = List.copyOf(discrepancies);
  }

  /** The words of a row, marked. */
  Row mark(SideBySide.Row row) {
    if (row.left().isEmpty() || row.right().isEmpty()) {
      return row(row, Row.Wording.OTHER, new BitSet(), new BitSet());
    }
    String leftWords = words(left, row.left());
    String rightWords = words(right, row.right());
    WordDiff diff = WordDiff.of(leftWords, rightWords);
    Row.Wording wording = wording(diff);
    BitSet ofLeft = differing(diff, WordDiff.Part::left);
    BitSet ofRight = differing(diff, WordDiff.Part::right);
    if (wording == Row.Wording.OTHER) {
      keepFiguresAndNames(ofLeft, leftWords, rightWords, right);
      keepFiguresAndNames(ofRight, rightWords, leftWords, left);
    }
    return row(row, wording, ofLeft, ofRight);
  }

  private Row row(SideBySide.Row row, Row.Wording wording, BitSet ofLeft, BitSet ofRight) {
    return new Row(
        row.kind(),
        wording,
        runs(left, row.left(), ofLeft),
        runs(right, row.right(), ofRight),
        row.elsewhere());
  }

  private static int start(Report report, List<Span> paragraphs) {
    return report.text().viewPosition(paragraphs.get(0).start());
  }

  private static String words(Report report, List<Span> paragraphs) {
    Span last = paragraphs.get(paragraphs.size() - 1);
    return report.text().repaired(new Span(paragraphs.get(0).start(), last.end()));
  }

  private static Row.Wording wording(WordDiff diff) {
    long all = 0;
    long same = 0;
    for (WordDiff.Part part : diff.parts()) {
      long words = count(part.left()) + count(part.right());
      all += words;
      same += part.same() ? words : 0;
    }
    if (same == all) {
      return Row.Wording.SAME;
    }
    return same < all * MOSTLY_OTHER ? Row.Wording.OTHER : Row.Wording.CHANGED;
  }

  private static long count(String words) {
    return WORD.matcher(words).results().count();
  }

  /** Places of one side's differing words, without the marks around them. */
  private static BitSet differing(WordDiff diff, Function<WordDiff.Part, String> side) {
    BitSet differing = new BitSet();
    int at = 0;
    for (WordDiff.Part part : diff.parts()) {
      String words = side.apply(part);
      if (!part.same()) {
        Matcher possessive = POSSESSIVE.matcher(words);
        int start = possessive.find() ? possessive.end() : 0;
        int end = words.length();
        while (start < end && isLoose(words.charAt(start), '(', words.indexOf(')', start))) {
          start++;
        }
        while (end > start && isLoose(words.charAt(end - 1), ')', words.indexOf('(', start))) {
          end--;
        }
        differing.set(at + start, at + end);
      }
      at += words.length();
    }
    return differing;
  }

  /** Whether a blank, mark or bracket at an end belongs to the words beyond. */
  private static boolean isLoose(char c, char bracket, int partner) {
    boolean isBracket = c == '(' || c == ')';
    return Character.isWhitespace(c)
        || ".,;:!?\"'“”‘’„«»…–—-".indexOf(c) >= 0
        || isBracket && (c != bracket || partner < 0);
  }

  /**
   * Leaves of the places those of figures that the row's other side lacks, and of names that the
   * other report lacks.
   */
  private static void keepFiguresAndNames(
      BitSet places, String words, String others, Report other) {
    Set<String> inRow = known(others);
    Set<String> inReport = known(other.text().view());
    BitSet kept = new BitSet();
    int last = -1;
    for (MatchResult word : WORD.matcher(words).results().toList()) {
      boolean telling =
          places.get(word.start())
              && (isFigure(word) && !inRow.contains(plain(word))
                  || isName(word, words) && !inReport.contains(plain(word)));
      if (telling) {
        boolean joined = last >= 0 && words.substring(last, word.start()).isBlank();
        kept.set(joined ? last : word.start(), word.end());
      }
      last = telling ? word.end() : -1;
    }
    places.clear();
    places.or(kept);
  }

  private static Set<String> known(String words) {
    Set<String> known = new HashSet<>();
    WORD.matcher(words).results().forEach(word -> known.add(plain(word)));
    return known;
  }

  private static String plain(MatchResult word) {
    String lower = word.group().toLowerCase(Locale.ROOT);
    return lower.endsWith("'s") || lower.endsWith("’s")
        ? lower.substring(0, lower.length() - 2)
        : lower;
  }

  private static boolean isFigure(MatchResult word) {
    return word.group().chars().anyMatch(Character::isDigit);
  }

  /** Whether a word has a capital that does not come from the beginning of a sentence. */
  private static boolean isName(MatchResult word, String words) {
    String before = words.substring(Math.max(0, word.start() - LOOK_BACK), word.start());
    return Character.isUpperCase(word.group().charAt(0))
        && word.group().length() > 1
        && !SENTENCE_START.matcher(before).find();
  }

  /** A stretch of the view that is evidence of a discrepancy. */
  private record Evidence(int start, int end, int number) {
    boolean covers(int position) {
      return start <= position && position < end;
    }
  }

  private List<List<Run>> runs(Report report, List<Span> paragraphs, BitSet differing) {
    ReportText text = report.text();
    List<List<Run>> runs = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      int start = text.viewPosition(paragraph.start());
      int end = text.viewPosition(paragraph.end());
      int offset = start(report, paragraphs);
      List<Evidence> evidence = evidence(report, start, end);
      TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
      evidence.forEach(one -> cuts.addAll(List.of(one.start(), one.end())));
      for (int at = differing.nextSetBit(start - offset); at >= 0 && at < end - offset; ) {
        int stop = Math.min(differing.nextClearBit(at), end - offset);
        cuts.add(at + offset);
        cuts.add(stop + offset);
        at = differing.nextSetBit(stop);
      }
      List<Run> ofParagraph = new ArrayList<>();
      int from = start;
      for (int to : cuts.tailSet(start, false)) {
        ofParagraph.add(run(text, from, to, differing.get(from - offset), evidence));
        from = to;
      }
      runs.add(List.copyOf(ofParagraph));
    }
    return runs;
  }

  private static Run run(
      ReportText text, int from, int to, boolean differs, List<Evidence> evidence) {
    List<Integer> numbers =
        evidence.stream().filter(one -> one.covers(from)).map(Evidence::number).distinct().toList();
    return new Run(text.span(from, to), text.view().substring(from, to), differs, numbers);
  }

  /** The evidence in a report between two positions of its view, cut to them. */
  private List<Evidence> evidence(Report report, int start, int end) {
    ReportText text = report.text();
    return IntStream.range(0, discrepancies.size())
        .boxed()
        .flatMap(
            i ->
                discrepancies.get(i).evidence().stream()
                    .filter(mark -> mark.report().equals(report.id()))
                    .map(
                        mark ->
                            new Evidence(
                                Math.max(start, text.viewPosition(mark.span().start())),
                                Math.min(end, text.viewPosition(mark.span().end())),
                                i + 1)))
        .filter(one -> one.start() < one.end())
        .toList();
  }
}
