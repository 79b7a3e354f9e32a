package org.rapporteur.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.Document;
import org.rapporteur.language.Numeral;
import org.rapporteur.language.NumeralReader;
import org.rapporteur.language.Token;
import org.rapporteur.language.Token.Kind;
import org.rapporteur.time.DateExpression.Form;

/**
 * Finds dates in English text and resolves them against the day the report was published.
 *
 * <p>Reads "12 February 2031", "Feb. 12", "early September", "in 2031", "the summer of 2031",
 * "2031-02-12"; "Wednesday", "last Friday"; "yesterday", "this month", "last weekend", "three years
 * ago". A week or weekend gives the month of its first day. Without a date of publication only
 * dates that name their year are found. Words too vague for a year ("recently", "a few days ago")
 * are none.
 */
public final class DateReader {
  private static final Map<String, Month> MONTHS =
      Map.ofEntries(
          Map.entry("january", Month.JANUARY),
          Map.entry("february", Month.FEBRUARY),
          Map.entry("march", Month.MARCH),
          Map.entry("april", Month.APRIL),
          Map.entry("may", Month.MAY),
          Map.entry("june", Month.JUNE),
          Map.entry("july", Month.JULY),
          Map.entry("august", Month.AUGUST),
          Map.entry("september", Month.SEPTEMBER),
          Map.entry("october", Month.OCTOBER),
          Map.entry("november", Month.NOVEMBER),
          Map.entry("december", Month.DECEMBER),
          Map.entry("jan", Month.JANUARY),
          Map.entry("feb", Month.FEBRUARY),
          Map.entry("mar", Month.MARCH),
          Map.entry("apr", Month.APRIL),
          Map.entry("jun", Month.JUNE),
          Map.entry("jul", Month.JULY),
          Map.entry("aug", Month.AUGUST),
          Map.entry("sep", Month.SEPTEMBER),
          Map.entry("sept", Month.SEPTEMBER),
          Map.entry("oct", Month.OCTOBER),
          Map.entry("nov", Month.NOVEMBER),
          Map.entry("dec", Month.DECEMBER));

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("monday", DayOfWeek.MONDAY),
          Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY),
          Map.entry("saturday", DayOfWeek.SATURDAY),
          Map.entry("sunday", DayOfWeek.SUNDAY),
          Map.entry("tues", DayOfWeek.TUESDAY),
          Map.entry("weds", DayOfWeek.WEDNESDAY),
          Map.entry("thurs", DayOfWeek.THURSDAY));

  private static final Map<String, Month> SEASONS =
      Map.of(
          "spring", Month.MARCH,
          "summer", Month.JUNE,
          "autumn", Month.SEPTEMBER,
          "fall", Month.SEPTEMBER,
          "winter", Month.DECEMBER);

  /** Words after which four digits are a year. */
  private static final Set<String> YEAR_OPENERS =
      Set.of(
          "in", "since", "by", "until", "till", "before", "after", "from", "to", "through",
          "during", "year", "early", "late", "mid", "of", "than", "between", "circa");

  /** Words after which "may" and "march" are months. */
  private static final Set<String> MONTH_OPENERS =
      Set.of(
          "in", "since", "by", "until", "till", "last", "next", "this", "early", "late", "mid",
          "of", "before", "after", "during", "from");

  private static final Set<String> DEADLINE =
      Set.of("by", "until", "till", "before", "next", "coming");
  private static final Set<String> BEGINNINGS =
      Set.of("from", "starting", "beginning", "effective");
  private static final Set<String> ENDS = Set.of("end", "start", "beginning", "middle");
  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");
  private static final Set<String> PARTS_OF_PERIOD = Set.of("early", "late", "mid", "earlier");

  /** Nouns that a year stands in front of. */
  private static final Set<String> YEARLY =
      Set.of(
          "levels",
          "level",
          "election",
          "elections",
          "campaign",
          "race",
          "vote",
          "referendum",
          "agreement",
          "deal",
          "accord",
          "treaty",
          "war",
          "law",
          "budget",
          "figures",
          "prices",
          "dollars",
          "borders",
          "lines",
          "talks",
          "crisis",
          "invasion",
          "ceasefire");

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "its", "their", "this", "another");

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
  private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern YEAR_NUMBER = Pattern.compile("1[5-9]\\d\\d|20\\d\\d|21\\d\\d");
  private static final int MOST_UNITS = 2000;

  private final Document document;
  private final Horizon horizon;
  private final Plans plans;
  private final Optional<LocalDate> published;

  /**
   * @param document the text; its imprint tells when it was published
   * @param horizon where dates without a year lie, unless words such as "by", "next" and "will" say
   *     more
   */
  public DateReader(Document document, Horizon horizon) {
    this.document = document;
    this.horizon = horizon;
    this.plans = new Plans(document);
    this.published = document.report().imprint().date();
  }

  /**
   * The dates among some tokens, in order, disjoint.
   *
   * @param from index of the first token
   * @param to one past the last
   */
  public List<DateExpression> read(int from, int to) {
    List<DateExpression> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Optional<DateExpression> date = at(i, to);
      date.ifPresent(found::add);
      i = date.map(DateExpression::end).orElse(i + 1);
    }
    return List.copyOf(found);
  }

  private Optional<DateExpression> at(int i, int to) {
    Token token = document.token(i);
    return switch (token.kind()) {
      case NUMBER -> startingWithNumber(i, to);
      case WORD -> startingWithWord(i, to);
      default -> Optional.empty();
    };
  }

  private Optional<DateExpression> startingWithNumber(int i, int to) {
    String text = lower(i);
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return iso(i, iso);
    }
    if (YEAR_NUMBER.matcher(text).matches()) {
      return year(i, to);
    }
    int day = dayNumber(i);
    if (day > 0 && i + 1 < to) {
      int month = is(i + 1, to, "of") ? i + 2 : i + 1;
      if (isMonth(month, to)) {
        return monthDay(i, MONTHS.get(name(month)), day, month + 1, to);
      }
    }
    return ago(i, to);
  }

  private Optional<DateExpression> startingWithWord(int i, int to) {
    String word = name(i);
    if (isMonth(i, to)) {
      return month(i, to);
    }
    if (WEEKDAYS.containsKey(word) && document.token(i).isCapitalised()) {
      return weekday(i, i, to, 0);
    }
    return switch (word) {
      case "last", "this", "next", "past", "coming" -> deictic(i, to);
      case "today", "tonight" -> isName(i) ? Optional.empty() : today(i, i + 1, 0);
      case "yesterday" -> today(i, i + 1, -1);
      case "tomorrow" -> today(i, i + 1, 1);
      case "spring", "summer", "fall", "autumn", "winter" -> seasonOfYear(i, to);
      default -> NumeralReader.mayBegin(document.token(i)) ? ago(i, to) : Optional.empty();
    };
  }

  private Optional<DateExpression> iso(int i, Matcher iso) {
    try {
      int year = Integer.parseInt(iso.group(1));
      int month = Integer.parseInt(iso.group(2));
      PartialDate date =
          iso.group(3) == null
              ? PartialDate.monthOf(LocalDate.of(year, month, 1))
              : PartialDate.day(LocalDate.of(year, month, Integer.parseInt(iso.group(3))));
      return Optional.of(new DateExpression(i, i + 1, date, Form.CALENDAR));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<DateExpression> year(int i, int to) {
    PartialDate year = PartialDate.yearOf(Year.parse(lower(i)).atDay(1));
    String before = i == 0 ? "" : lower(i - 1);
    boolean attributive =
        i > 0
            && i + 1 < to
            && document.token(i + 1).isWord()
            && (DETERMINERS.contains(before) || document.token(i - 1).kind() == Kind.CLITIC);
    if (attributive) {
      return Optional.of(new DateExpression(i, i + 1, year, Form.ATTRIBUTIVE));
    }
    boolean listed =
        i > 1
            && (before.equals("and") || before.equals("or") || before.equals(","))
            && YEAR_NUMBER.matcher(lower(i - 2)).matches();
    boolean qualifies = i + 1 < to && YEARLY.contains(lower(i + 1));
    return YEAR_OPENERS.contains(before) && !qualifies || listed
        ? Optional.of(new DateExpression(i, i + 1, year, Form.CALENDAR))
        : Optional.empty();
  }

  private Optional<DateExpression> month(int i, int to) {
    Month month = MONTHS.get(name(i));
    int next = is(i + 1, to, ",") ? i + 2 : i + 1;
    int day = i + 1 < to ? dayNumber(i + 1) : 0;
    if (day > 0) {
      return monthDay(i, month, day, i + 2, to);
    }
    if (is(next, to, "of")) {
      next++;
    }
    if (next < to && YEAR_NUMBER.matcher(lower(next)).matches()) {
      LocalDate start = LocalDate.of(Integer.parseInt(lower(next)), month, 1);
      return Optional.of(
          new DateExpression(i, next + 1, PartialDate.monthOf(start), Form.CALENDAR));
    }
    return placed(i, LocalDate.of(2000, month, 1))
        .map(start -> new DateExpression(i, i + 1, PartialDate.monthOf(start), Form.CALENDAR));
  }

  /** A month and a day, and the year if it follows. */
  private Optional<DateExpression> monthDay(int first, Month month, int day, int after, int to) {
    int year = is(after, to, ",") ? after + 1 : after;
    try {
      if (year < to && YEAR_NUMBER.matcher(lower(year)).matches()) {
        LocalDate date = LocalDate.of(Integer.parseInt(lower(year)), month, day);
        return Optional.of(
            new DateExpression(first, year + 1, PartialDate.day(date), Form.CALENDAR));
      }
      return placed(first, LocalDate.of(2000, month, day))
          .map(date -> new DateExpression(first, after, PartialDate.day(date), Form.CALENDAR));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> placed(int i, LocalDate inSomeYear) {
    boolean wholeMonth = inSomeYear.getDayOfMonth() == 1;
    Horizon where = horizonAt(i);
    return published.map(
        day -> {
          LocalDate from = wholeMonth && where == Horizon.FUTURE ? day.withDayOfMonth(1) : day;
          LocalDate date = where.place(inSomeYear, from);
          boolean lastButThis =
              i > 0
                  && lower(i - 1).equals("last")
                  && date.getYear() == day.getYear()
                  && date.getMonth() == day.getMonth();
          return lastButThis ? date.minusYears(1) : date;
        });
  }

  /** Where the date that begins at a token lies by the words before it. */
  private Horizon horizonAt(int i) {
    int before = beforePart(i);
    if (before < 0) {
      return horizon;
    }
    String word = lower(before);
    if (word.equals("last")) {
      return horizon;
    }
    if (DEADLINE.contains(word) && horizon != Horizon.PAST || plans.isPlanned(before)) {
      return Horizon.FUTURE;
    }
    boolean start = horizon == Horizon.PAST && BEGINNINGS.contains(word);
    return start ? Horizon.OPEN : horizon;
  }

  /** Index of the word before "March", "early March", "the end of March". */
  private int beforePart(int i) {
    int before = i - 1;
    if (before > 0 && PARTS_OF_PERIOD.contains(lower(before))) {
      before--;
    } else if (before > 1 && lower(before).equals("of") && ENDS.contains(lower(before - 1))) {
      before -= 2;
      before = before > 0 && lower(before).equals("the") ? before - 1 : before;
    }
    return before;
  }

  /** A day of the week, the last one unless words before say otherwise. */
  private Optional<DateExpression> weekday(int first, int i, int to, int shift) {
    DayOfWeek day = WEEKDAYS.get(name(i));
    int end = i + 1;
    if (end < to && PARTS_OF_DAY.contains(lower(end))) {
      end++;
    }
    boolean ahead = horizonAt(first) == Horizon.FUTURE || shift > 0;
    int last = end;
    return published.map(
        published -> {
          LocalDate date;
          if (ahead) {
            date = published.with(TemporalAdjusters.nextOrSame(day));
          } else if (shift < 0) {
            date = published.with(TemporalAdjusters.previous(day));
          } else {
            date = published.with(TemporalAdjusters.previousOrSame(day));
          }
          return new DateExpression(first, last, PartialDate.day(date), Form.WEEKDAY);
        });
  }

  /** "last month", "this Friday", "next year", "last night". */
  private Optional<DateExpression> deictic(int i, int to) {
    int noun = is(i, to, "this") && is(i + 1, to, "past") ? i + 2 : i + 1;
    if (noun >= to || published.isEmpty()) {
      return Optional.empty();
    }
    int shift =
        switch (lower(i)) {
          case "last", "past" -> -1;
          case "next", "coming" -> 1;
          default -> noun > i + 1 ? -1 : 0;
        };
    LocalDate day = published.get();
    String word = name(noun);
    if (isMonth(noun, to)) {
      return month(noun, to)
          .map(month -> new DateExpression(i, month.end(), month.date(), Form.CALENDAR));
    }
    if (WEEKDAYS.containsKey(word)) {
      return weekday(i, noun, to, shift);
    }
    if (PARTS_OF_DAY.contains(word)) {
      return today(i, noun + 1, shift);
    }
    if (SEASONS.containsKey(word)) {
      return relative(i, noun + 1, PartialDate.yearOf(season(word, shift, day)));
    }
    return switch (word) {
      case "week" -> relative(i, noun + 1, PartialDate.monthOf(monday(day).plusWeeks(shift)));
      case "weekend" -> relative(i, noun + 1, PartialDate.monthOf(saturday(day, shift)));
      case "month" -> relative(i, noun + 1, PartialDate.monthOf(firstOfMonth(day, shift)));
      case "year" -> relative(i, noun + 1, PartialDate.yearOf(day.plusYears(shift)));
      default -> Optional.empty();
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate firstOfMonth(LocalDate day, int shift) {
    return day.withDayOfMonth(1).plusMonths(shift);
  }

  /** The Saturday of the weekend just past or going on; of the one before or after. */
  private static LocalDate saturday(LocalDate day, int shift) {
    LocalDate last = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean now = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    if (shift < 0) {
      return now ? last.minusWeeks(1) : last;
    }
    return last.plusWeeks(shift);
  }

  private static LocalDate season(String name, int shift, LocalDate day) {
    LocalDate start = day.withDayOfMonth(1).withMonth(SEASONS.get(name).getValue());
    if (shift < 0) {
      return start.plusMonths(2).isAfter(day) ? start.minusYears(1) : start;
    }
    return shift > 0 && start.isBefore(day) ? start.plusYears(1) : start;
  }

  private Optional<DateExpression> seasonOfYear(int i, int to) {
    int year = is(i + 1, to, "of") ? i + 2 : i + 1;
    return year < to && YEAR_NUMBER.matcher(lower(year)).matches()
        ? Optional.of(
            new DateExpression(
                i, year + 1, PartialDate.yearOf(Year.parse(lower(year)).atDay(1)), Form.CALENDAR))
        : Optional.empty();
  }

  private Optional<DateExpression> today(int first, int end, int shift) {
    return published.flatMap(day -> relative(first, end, PartialDate.day(day.plusDays(shift))));
  }

  /** "three years ago", "a week ago", "a week ago today". */
  private Optional<DateExpression> ago(int i, int to) {
    boolean article = lower(i).equals("a") || lower(i).equals("an");
    Optional<Numeral> number =
        article ? Optional.empty() : NumeralReader.read(document.tokens(), i);
    int unit = number.map(Numeral::end).orElse(i + 1);
    if (!article && number.isEmpty() || !is(unit + 1, to, "ago") || published.isEmpty()) {
      return Optional.empty();
    }
    double exact = number.map(Numeral::value).orElse(1.0);
    int count = (int) exact;
    if (count != exact || count < 1 || count > MOST_UNITS) {
      return Optional.empty();
    }
    LocalDate day = published.get();
    return switch (lower(unit)) {
      case "day", "days" -> relative(i, unit + 2, PartialDate.day(day.minusDays(count)));
      case "week", "weeks" ->
          is(unit + 2, to, "today")
              ? relative(i, unit + 3, PartialDate.day(day.minusWeeks(count)))
              : relative(i, unit + 2, PartialDate.monthOf(day.minusWeeks(count)));
      case "month", "months" ->
          relative(i, unit + 2, PartialDate.monthOf(firstOfMonth(day, -count)));
      case "year", "years" -> relative(i, unit + 2, PartialDate.yearOf(day.minusYears(count)));
      default -> Optional.empty();
    };
  }

  private static Optional<DateExpression> relative(int first, int end, PartialDate date) {
    return Optional.of(new DateExpression(first, end, date, Form.RELATIVE));
  }

  /** Whether a word has a capital in the midst of a sentence: "Belmark Today". */
  private boolean isName(int i) {
    return document.token(i).isCapitalised() && document.sentenceOf(i).first() < i;
  }

  private boolean isMonth(int i, int to) {
    if (i >= to || !document.token(i).isCapitalised() || !MONTHS.containsKey(name(i))) {
      return false;
    }
    boolean alsoWord = name(i).equals("may") || name(i).equals("march");
    return !alsoWord
        || i > 0 && (MONTH_OPENERS.contains(lower(i - 1)) || dayNumber(i - 1) > 0)
        || i + 1 < to && dayNumber(i + 1) > 0
        || i + 1 < to && YEAR_NUMBER.matcher(lower(i + 1)).matches();
  }

  /** The day of a month that a token may be, else 0. */
  private int dayNumber(int i) {
    Matcher number = DAY_NUMBER.matcher(lower(i));
    if (!number.matches()) {
      return 0;
    }
    int day = Integer.parseInt(number.group(1));
    return day <= 31 ? day : 0;
  }

  private boolean is(int i, int to, String word) {
    return i < to && document.token(i).is(word);
  }

  private String lower(int i) {
    return document.token(i).lower();
  }

  /** The word without the dot of an abbreviation. */
  private String name(int i) {
    String word = lower(i);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
