package org.rapporteur.term;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.QuantityReader.Match;
import org.rapporteur.term.Term.Role;
import org.rapporteur.time.DateExpression;
import org.rapporteur.time.DateExpression.Form;
import org.rapporteur.time.DateReader;
import org.rapporteur.time.Horizon;
import org.rapporteur.time.PartialDate;

/**
 * Finds the quantities of a report: "at least $1.5 billion", "two-thirds of the flow", "between 30
 * and 40 inspectors", "within 90 days", "by 30 June 2031", "roughly half that".
 *
 * <p>No terms: "one", ordinals, ages, clock times, scores, years in front of a noun, dates by
 * distance ("three days ago") and weekdays without "by", "until" or "before", dates of title,
 * credits and dateline.
 */
public final class TermFinder {
  private static final Set<String> UNTIL =
      Set.of("to", "-", "\u2013", "\u2014", "through", "until", "till");
  private static final Set<String> DEADLINES = Set.of("by", "until", "till", "before");
  private static final Set<String> LINKS = Set.of("of", "in", "for", "on", "worth");

  /** What "half that" may go on with. */
  private static final Set<String> SUMS =
      Set.of("amount", "sum", "figure", "number", "total", "level", "price", "much", "many");

  private static final Pattern DAY = Pattern.compile("\\d{1,2}");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-\u2013](\\d{1,2})");
  private static final Pattern YEARS =
      Pattern.compile("(1[5-9]\\d\\d|2[01]\\d\\d)[-\u2013](1[5-9]\\d\\d|2[01]\\d\\d)");

  /**
   * The terms of a text, in order, disjoint.
   *
   * @param document the text
   * @param statements its statements, which tell who claims a term
   */
  public List<Term> find(Document document, List<Statement> statements) {
    return new Search(document, statements).run();
  }

  /** One text being searched. */
  private static final class Search {
    private final Document document;
    private final List<Token> tokens;
    private final List<Statement> statements;
    private final Phrase phrase;
    private final QuantityReader quantities;
    private final RoleReader roles;

    /** The first token behind title, credits and dateline. */
    private final int body;

    /** For each token the date that begins there; null where none does. */
    private final DateExpression[] dates;

    private final List<Term> terms = new ArrayList<>();

    /** One past the last token of the last term. */
    private int taken;

    Search(Document document, List<Statement> statements) {
      this.document = document;
      this.tokens = document.tokens();
      this.statements = statements;
      this.body = document.tokenAt(document.report().headline());
      this.phrase = new Phrase(document);
      this.quantities = new QuantityReader(document, phrase);
      this.roles = new RoleReader(document);
      this.dates = new DateExpression[tokens.size()];
      new DateReader(document, Horizon.OPEN)
          .read(0, tokens.size())
          .forEach(date -> dates[date.first()] = date);
    }

    List<Term> run() {
      int i = 0;
      while (i < tokens.size()) {
        DateExpression date = dates[i];
        i = date == null ? quantity(i) : date(date);
      }
      return List.copyOf(terms);
    }

    /** Adds the quantity that begins at a token; gives the token to go on with. */
    private int quantity(int i) {
      if (!quantities.mayBegin(i)) {
        return i + 1;
      }
      Matcher years = YEARS.matcher(tokens.get(i).text());
      if (years.matches() && years.group(1).compareTo(years.group(2)) < 0) {
        add(i, i + 1, new Dates(year(years.group(1)), year(years.group(2))), false, "");
        return i + 1;
      }
      Optional<Match> found = quantities.at(i);
      if (found.isEmpty()) {
        return i + 1;
      }
      Match match = found.get();
      Sentence sentence = document.sentenceOf(i);
      Bounds bounds =
          Bounds.around(
              tokens,
              match.first(),
              match.end(),
              Math.max(sentence.first(), taken),
              sentence.end());
      Optional<Quantity> earlier = ofEarlier(match, sentence.end());
      Quantity quantity = earlier.orElseGet(() -> bounded(match, bounds));
      int end = earlier.isPresent() ? endOfThat(match.end(), sentence.end()) : bounds.end();
      add(bounds.first(), end, quantity, bounds.approximate(), measured(match, bounds, sentence));
      return end;
    }

    private static PartialDate year(String digits) {
      return PartialDate.yearOf(Year.parse(digits).atDay(1));
    }

    private static Quantity bounded(Match match, Bounds bounds) {
      String unit = match.unit().name();
      if (match.isRange()) {
        return Quantity.between(unit, match.low(), match.high());
      }
      return new Quantity(
          unit,
          match.value(),
          bounds.least() ? match.value() : Double.NaN,
          bounds.most() ? match.value() : Double.NaN);
    }

    /** "half that": a part of the quantity named before. */
    private Optional<Quantity> ofEarlier(Match match, int to) {
      if (!match.unit().equals(Unit.WHOLE) || endOfThat(match.end(), to) < 0) {
        return Optional.empty();
      }
      for (int t = terms.size() - 1; t >= 0; t--) {
        if (terms.get(t).amount() instanceof Quantity quantity
            && quantity.hasValue()
            && !Unit.isDuration(quantity.unit())) {
          return Optional.of(Quantity.exactly(quantity.unit(), match.value() * quantity.value()));
        }
      }
      return Optional.empty();
    }

    /** One past "that", "of that sum" and the like if nothing else is named; else -1. */
    private int endOfThat(int i, int to) {
      int that = i < to && tokens.get(i).is("of") ? i + 1 : i;
      if (that >= to || !tokens.get(that).is("that")) {
        return -1;
      }
      int end = that + 1;
      if (end < to && SUMS.contains(tokens.get(end).lower())) {
        return end + 1;
      }
      return end == to || !tokens.get(end).isWord() || phrase.isClosed(end) ? end : -1;
    }

    private String measured(Match match, Bounds bounds, Sentence sentence) {
      if (match.counted() >= 0) {
        return document.words(match.counted(), match.end()).replace('\n', ' ');
      }
      int end = match.end();
      if (end + 1 < sentence.end() && LINKS.contains(tokens.get(end).lower())) {
        int noun = tokens.get(end).is("worth") && tokens.get(end + 1).is("of") ? end + 2 : end + 1;
        String named = dates[noun] != null ? "" : phrase.at(noun, sentence.end());
        if (!named.isEmpty()) {
          return named;
        }
      }
      int first = bounds.first();
      if (first > sentence.first() && tokens.get(first - 1).is("of")) {
        return phrase.before(first - 1, sentence.first());
      }
      boolean attributive =
          first > sentence.first() && phrase.isDeterminer(first - 1)
              || match.first() + 1 == match.end()
                  && tokens.get(match.first()).text().indexOf('-') > 0;
      return attributive ? phrase.at(end, sentence.end()) : "";
    }

    /** Adds a date, or two that bound a time; gives the token to go on with. */
    private int date(DateExpression date) {
      boolean deadline =
          date.first() > 0 && DEADLINES.contains(tokens.get(date.first() - 1).lower());
      if (date.end() <= body) {
        return date.end();
      }
      boolean named = date.form() == Form.CALENDAR || date.form() == Form.WEEKDAY && deadline;
      if (!named) {
        return date.form() == Form.ATTRIBUTIVE ? date.first() + 1 : date.end();
      }
      Optional<Joined> joined = joined(date);
      Dates amount = joined.map(Joined::dates).orElse(Dates.of(date.date()));
      int end = joined.map(Joined::end).orElse(date.end());
      Sentence sentence = document.sentenceOf(date.first());
      boolean of = date.first() > sentence.first() && tokens.get(date.first() - 1).is("of");
      add(
          date.first(),
          end,
          amount,
          false,
          of ? phrase.before(date.first() - 1, sentence.first()) : "");
      return end;
    }

    private record Joined(Dates dates, int end) {}

    /** "from 2002 to 2010", "12-14 June" as "June 12-14", "Sept. 19 to 22". */
    private Optional<Joined> joined(DateExpression date) {
      int join = date.end();
      if (join < tokens.size() && date.date().precision() == PartialDate.Precision.MONTH) {
        Matcher days = DAYS.matcher(tokens.get(join).text());
        if (days.matches()) {
          return days(date.date().start(), days.group(1), days.group(2))
              .map(dates -> new Joined(dates, join + 1));
        }
      }
      if (join + 1 >= tokens.size()) {
        return Optional.empty();
      }
      boolean between = date.first() > 0 && tokens.get(date.first() - 1).is("between");
      if (!UNTIL.contains(tokens.get(join).text()) && !(between && tokens.get(join).is("and"))) {
        return Optional.empty();
      }
      DateExpression next = dates[join + 1];
      if (next != null && next.date().start().isAfter(date.date().start())) {
        return Optional.of(new Joined(new Dates(date.date(), next.date()), next.end()));
      }
      String day = tokens.get(join + 1).text();
      if (date.date().precision() == PartialDate.Precision.DAY && DAY.matcher(day).matches()) {
        String first = Integer.toString(date.date().start().getDayOfMonth());
        return days(date.date().start(), first, day).map(dates -> new Joined(dates, join + 2));
      }
      return Optional.empty();
    }

    /** Two days of the month of a date, if the month has them in this order. */
    private static Optional<Dates> days(LocalDate month, String first, String last) {
      int from = Integer.parseInt(first);
      int to = Integer.parseInt(last);
      return 1 <= from && from < to && to <= month.lengthOfMonth()
          ? Optional.of(
              new Dates(
                  PartialDate.day(month.withDayOfMonth(from)),
                  PartialDate.day(month.withDayOfMonth(to))))
          : Optional.empty();
    }

    private void add(int first, int end, Amount amount, boolean approximate, String measures) {
      Span span = document.span(first, end);
      taken = end;
      int statement = innermost(span);
      Optional<Statement> inside =
          statement < 0 ? Optional.empty() : Optional.of(statements.get(statement));
      Role role = roles.of(amount, first, end, inside);
      terms.add(new Term(span, amount, approximate, measures, role, statement));
    }

    /** The statement with the shortest content that holds a span; -1 if none does. */
    private int innermost(Span span) {
      int found = -1;
      int shortest = Integer.MAX_VALUE;
      for (int s = 0; s < statements.size(); s++) {
        for (Span content : statements.get(s).content()) {
          if (content.overlaps(span) && content.length() < shortest) {
            found = s;
            shortest = content.length();
          }
        }
      }
      return found;
    }
  }
}
