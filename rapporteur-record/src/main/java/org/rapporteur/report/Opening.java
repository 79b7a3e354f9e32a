package org.rapporteur.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines with which a text opens before it tells anything: title line, byline, lines such as
 * "Published: 12 February 2031", and the dateline ("HARROGATE, Feb. 12 (Wire) —").
 *
 * @param particulars what they say of the imprint
 * @param end UTF-16 position where the body begins; where the search began if there is no opening
 */
record Opening(Particulars particulars, int end) {
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_LINE = 200;
  private static final int MOST_LINES = 8;
  private static final int MOST_LINES_AHEAD = 6;
  private static final int MOST_LINES_OF_MASTHEAD = 2;
  private static final int LONGEST_STANDFIRST = 300;

  private static final String OPENING_MARKS = "\"'\u201C\u2018\u00AB\u201E";
  private static final String CLOSING_MARKS = "\"'\u201D\u2019\u00BB\u201C)";
  private static final String NO_TITLE_END = ".:;,\u2026-\u2014";

  private static final int LONGEST_ASIDE = 80;
  private static final String BAR = " +[|\u00B7\u2022] +";
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\d*_])[*_]{1,3}(?=\\S)|(?<=\\S)[*_]{1,3}(?![\\p{L}\\d*_])");

  private static final Pattern FIELD =
      Pattern.compile(
          "(title|headline|outlet|source|publisher|published|date|url|author|updated) ?: *(\\S.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_PREFIX =
      Pattern.compile(
          "\\s*(?:date|published)[: ]\\s*(\\d{4}-\\d{2}-\\d{2})\\s+", Pattern.CASE_INSENSITIVE);

  private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]*";

  private static final String MONTH = "(?i:" + PublicationDate.MONTH + ")";
  private static final String WEEKDAY =
      "(?:Mon|Tues?|Wed(?:nes|s)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?,? ";
  private static final String DATE_IN_LINE =
      ", ?(?<date>(?:"
          + WEEKDAY
          + ")?(?:"
          + MONTH
          + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} "
          + MONTH
          + "(?:,? \\d{4})?))";
  private static final String REGION = "(?:, (?!" + WEEKDAY + ")\\p{Lu}[\\p{L}. ]{1,25}?)?";
  private static final String OUTLET_IN_LINE = " ?\\((?<outlet>[^()\\n]{2,40})\\)";
  private static final String DASH = "\\s*(?:\u2014|\u2013|--| - )\\s*";
  private static final Pattern CAPITALS_DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}.'\u2019-]+(?:[ /]\\p{Lu}[\\p{Lu}.'\u2019-]*){0,4}"
              + REGION
              + "(?:"
              + DATE_IN_LINE
              + ")?(?:"
              + OUTLET_IN_LINE
              + ")?"
              + DASH);
  private static final String PLACE = NAME + "(?: " + NAME + "){0,4}" + REGION;
  private static final Pattern OUTLET_DATELINE =
      Pattern.compile(PLACE + "(?:" + DATE_IN_LINE + ")?" + OUTLET_IN_LINE + DASH);
  private static final Pattern DATED_DATELINE =
      Pattern.compile(PLACE + DATE_IN_LINE + "(?<outlet>){0}" + DASH);
  private static final List<Pattern> DATELINES =
      List.of(CAPITALS_DATELINE, OUTLET_DATELINE, DATED_DATELINE);

  /**
   * Finds the opening of a text.
   *
   * @param view the text, repaired
   * @param from where to begin
   * @param title the title that the document itself declares; empty if none: only then may an
   *     undeclared first line be taken for it
   */
  static Opening find(String view, int from, String title) {
    return new Search(view, from, title).run();
  }

  private static final class Search {
    private final String view;
    private final String declared;
    private final int from;
    private int position;
    private String title = "";
    private String outlet = "";
    private String published = "";

    /** The day of publication as written, if it is written without a year. */
    private String yearless = "";

    private String url = "";
    private boolean formal;

    Search(String view, int from, String declared) {
      this.view = view;
      this.declared = declared;
      this.from = from;
      this.position = from;
    }

    Opening run() {
      datePrefix();
      if (declared.isEmpty()) {
        masthead();
        titleLine();
      } else {
        repeatedTitle();
      }
      formalLines();
      if (published.isEmpty() && yearless.isEmpty() && !title.isEmpty()) {
        lookBehindStandfirst();
        formalLines();
      }
      String day = published.isEmpty() ? yearless : published;
      return new Opening(Particulars.of(title, outlet, day, url), bodyStart());
    }

    /** Where the body begins, blanks before it left out; an opening without body is none. */
    private int bodyStart() {
      int body = position == from ? from : skipBlank(position);
      return body >= view.length() ? from : body;
    }

    private void datePrefix() {
      Matcher m = DATE_PREFIX.matcher(view).region(position, regionEnd());
      if (m.lookingAt()) {
        published = published.isEmpty() ? m.group(1) : published;
        position = m.end();
      }
    }

    /** Passes a paper's name with a dated line right below, if a title follows them. */
    private void masthead() {
      int start = skipBlank(position);
      String name = lineAt(start);
      if (!Byline.isSurelyOutlet(name)) {
        return;
      }
      int end = lineEnd(start);
      for (int line = 0; line < MOST_LINES_OF_MASTHEAD; line++) {
        int next = skipBlank(end);
        if (blankBetween(end, next)) {
          return;
        }
        end = lineEnd(next);
        String text = lineAt(next);
        String date = isDate(text) ? text : Byline.date(text);
        if (!date.isEmpty()) {
          passMasthead(name, date, end);
          return;
        }
      }
    }

    private void passMasthead(String name, String date, int end) {
      int start = position;
      position = end;
      takeDate(date);
      titleLine();
      if (title.isEmpty()) {
        position = start;
        published = "";
        yearless = "";
      } else {
        outlet = name;
      }
    }

    private void titleLine() {
      if (!title.isEmpty()) {
        return;
      }
      int start = skipBlank(position);
      int end = lineEnd(start);
      int next = skipBlank(end);
      if (end - start > LONGEST_TITLE || next >= view.length()) {
        return;
      }
      String line = lineAt(start);
      if (isWhole(line)) {
        takeWhole(line);
        position = end;
      } else if (line.startsWith("# ")) {
        title = line.substring(2).replaceAll("#+$", "").strip();
        position = end;
      } else if (looksLikeTitle(line)
          && (blankBetween(end, next)
              || longParagraphAt(next)
              || isFormal(lineAt(next))
              || isOutletAboveDate(next)
              || isAsideAboveFormal(next))) {
        title = line;
        position = end;
      }
    }

    private static boolean looksLikeTitle(String line) {
      if (line.length() < 3 || !line.contains(" ")) {
        return false;
      }
      int first = OPENING_MARKS.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
      int last = line.length() - 1;
      while (last > first && CLOSING_MARKS.indexOf(line.charAt(last)) >= 0) {
        last--;
      }
      return Character.isLetterOrDigit(line.codePointAt(first))
          && NO_TITLE_END.indexOf(line.charAt(last)) < 0
          && !FIELD.matcher(line).matches()
          && (!line.startsWith("By ") || Byline.read(line).isEmpty())
          && !isDate(line);
    }

    /** Whether a line that may name a paper stands right above a date. */
    private boolean isOutletAboveDate(int start) {
      int end = lineEnd(start);
      return Byline.isOutlet(lineAt(start)) && isAboveDate(end);
    }

    /** Whether a short line stands between a title and a byline or date, or is a name alone. */
    private boolean isAsideAboveFormal(int start) {
      int end = lineEnd(start);
      int next = skipBlank(end);
      String aside = lineAt(start);
      boolean brief = aside.length() <= LONGEST_ASIDE && !aside.endsWith(".");
      return brief
          && (blankBetween(end, next)
              ? Byline.isName(aside) && !published.isEmpty()
              : isFormal(lineAt(next)));
    }

    /** Whether a line holds title, paper and date, with bars between. */
    private static boolean isWhole(String line) {
      String[] parts = line.split(BAR, -1);
      int last = parts.length - 1;
      return last > 0
          && isDate(parts[last])
          && looksLikeTitle(parts[0])
          && !Byline.isName(parts[0])
          && Arrays.stream(parts, 1, last).allMatch(Byline::isName);
    }

    private void takeWhole(String line) {
      String[] parts = line.split(BAR, -1);
      title = parts[0];
      takeDate(parts[parts.length - 1]);
      List<String> credit = Arrays.asList(parts).subList(1, parts.length - 1);
      outlet =
          credit.size() == 1
              ? credit.get(0)
              : Byline.credit(String.join(", ", credit)).map(Byline::outlet).orElse("");
      formal = true;
    }

    private boolean isAboveDate(int lineEnd) {
      int next = skipBlank(lineEnd);
      return !blankBetween(lineEnd, next) && isDate(lineAt(next));
    }

    private static boolean isFormal(String line) {
      return Byline.read(line).isPresent() || isDate(line);
    }

    private static boolean isDate(String line) {
      return PublicationDate.parse(line).isPresent() || YearlessDay.parse(line).isPresent();
    }

    /** Keeps a date, if it is one and the first of its kind. */
    private void takeDate(String written) {
      if (PublicationDate.parse(written).isPresent()) {
        published = published.isEmpty() ? written : published;
      } else if (YearlessDay.parse(written).isPresent()) {
        yearless = yearless.isEmpty() ? written : yearless;
      }
    }

    /** A line; a short one without the marks that Markdown sets words off with. */
    private String lineAt(int start) {
      String line = view.substring(start, lineEnd(start)).strip();
      return line.length() > LONGEST_STANDFIRST ? line : EMPHASIS.matcher(line).replaceAll("");
    }

    private boolean blankBetween(int end, int next) {
      int first = view.indexOf('\n', end);
      int second = first < 0 ? -1 : view.indexOf('\n', first + 1);
      return second >= 0 && second < next;
    }

    /** The body follows without a blank line, but its paragraphs are not broken into lines. */
    private boolean longParagraphAt(int start) {
      return lineEnd(start) - start > LONGEST_TITLE;
    }

    private void repeatedTitle() {
      int start = skipBlank(position);
      int end = lineEnd(start);
      String line = view.substring(start, end).strip().replaceAll("^#+ ", "");
      if (key(line).equals(key(declared)) && skipBlank(end) < view.length()) {
        position = end;
      }
    }

    private static String key(String title) {
      return title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private void formalLines() {
      for (int line = 0; line < MOST_LINES && formalLine(); line++) {
        if (declared.isEmpty()) {
          titleLine();
        }
      }
      datePrefix();
      takeDateline(skipBlank(position)).ifPresent(end -> position = end);
    }

    /** Passes a line that holds a byline, a date or a named field; whether there was one. */
    private boolean formalLine() {
      int start = skipBlank(position);
      int end = lineEnd(start);
      if (end == start || end - start > LONGEST_LINE || skipBlank(end) >= view.length()) {
        return false;
      }
      String line = lineAt(start);
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        if (!take(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip())) {
          return false;
        }
      } else if (isDate(line)) {
        takeDate(line);
      } else {
        Optional<Byline> byline = Byline.read(line);
        if (byline.isEmpty() && isAboveDate(end)) {
          byline = Byline.credit(line);
        }
        if (byline.isEmpty() && !isOutlet(line, start, end)) {
          return false;
        }
        String told = byline.map(Byline::outlet).orElse(line);
        outlet = outlet.isEmpty() ? told : outlet;
        byline.map(Byline::date).ifPresent(this::takeDate);
      }
      position = end;
      formal = true;
      return true;
    }

    /**
     * Whether a line names a paper or agency and nothing else: right after a byline, or right
     * before a date.
     */
    private boolean isOutlet(String line, int start, int end) {
      if (!Byline.isOutlet(line)) {
        return false;
      }
      int next = skipBlank(end);
      boolean follows = formal && !blankBetween(position, start);
      return follows || !blankBetween(end, next) && isFormal(lineAt(next));
    }

    /**
     * Takes date and outlet from the lines behind a few words set between title and byline. Those
     * words are the desk's, as the title is: where nothing but a line of them and names stand
     * before the date, the body begins behind it.
     */
    private void lookBehindStandfirst() {
      int start = skipBlank(position);
      String before = "";
      boolean standfirst = true;
      for (int line = 0; line < MOST_LINES_AHEAD && start < view.length(); line++) {
        int end = lineEnd(start);
        Optional<Integer> dateline = takeDateline(start);
        if (dateline.isPresent() || end - start > LONGEST_STANDFIRST) {
          position = standfirst ? dateline.orElse(position) : position;
          return;
        }
        String text = lineAt(start);
        Optional<Byline> byline = Byline.read(text);
        takeDate(text);
        byline.map(Byline::date).ifPresent(this::takeDate);
        outlet = outlet.isEmpty() ? byline.map(Byline::outlet).orElse("") : outlet;
        if (!published.isEmpty() || !yearless.isEmpty()) {
          outlet = outlet.isEmpty() && Byline.isSurelyOutlet(before) ? before : outlet;
          position = standfirst ? end : position;
          return;
        }
        standfirst &= line == 0 || byline.isPresent() || Byline.isName(text);
        before = text;
        start = skipBlank(end);
      }
    }

    /** Takes a named field if its value fits; prose may begin with such a word and a colon. */
    private boolean take(String name, String value) {
      switch (name) {
        case "title", "headline" -> title = title.isEmpty() ? value : title;
        case "outlet", "source", "publisher" -> {
          if (value.length() > 60 || value.endsWith(".")) {
            return false;
          }
          outlet = outlet.isEmpty() ? value : outlet;
        }
        case "url" -> url = url.isEmpty() ? value : url;
        case "published", "date", "updated" -> {
          if (!isDate(value)) {
            return false;
          }
          if (!name.equals("updated") && PublicationDate.parse(value).isPresent()) {
            published = "";
          }
          takeDate(value);
        }
        default -> {
          return value.length() <= 80;
        }
      }
      return true;
    }

    /** Takes date and outlet from a dateline at a place; where it ends, if there is one. */
    private Optional<Integer> takeDateline(int start) {
      for (Pattern pattern : DATELINES) {
        Matcher m =
            pattern.matcher(view).region(start, Math.min(view.length(), start + LONGEST_LINE));
        if (m.lookingAt() && sentenceBeginsAt(m.end())) {
          Optional.ofNullable(m.group("date")).ifPresent(this::takeDate);
          if (m.group("outlet") != null && outlet.isEmpty()) {
            outlet = m.group("outlet");
          }
          return Optional.of(m.end());
        }
      }
      return Optional.empty();
    }

    private boolean sentenceBeginsAt(int start) {
      return start < view.length()
          && !Character.isLowerCase(view.codePointAt(start))
          && !Character.isWhitespace(view.charAt(start));
    }

    private int regionEnd() {
      return Math.min(view.length(), position + LONGEST_LINE);
    }

    private int skipBlank(int start) {
      int i = start;
      while (i < view.length() && Character.isWhitespace(view.charAt(i))) {
        i++;
      }
      return i;
    }

    private int lineEnd(int start) {
      int end = view.indexOf('\n', start);
      return end < 0 ? view.length() : end;
    }
  }
}
