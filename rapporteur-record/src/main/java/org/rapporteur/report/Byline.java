package org.rapporteur.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that tells who wrote a text, for whom, where and when: "By Jon Hale, Belmark Wire,
 * HARROWGATE, 12 February 2031". What it does not tell is the empty string.
 *
 * @param outlet the outlet
 * @param date the date as written
 */
record Byline(String outlet, String date) {
  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 7;
  private static final int MOST_WORDS_OF_OUTLET = 5;
  private static final Pattern SEPARATOR =
      Pattern.compile(",? +[|\u00B7\u2022\u2014\u2013/-]+ +|[,;] +");
  private static final Pattern BY = Pattern.compile("(?:By|BY) (?=\\p{Lu})");
  private static final Pattern BY_STAFF =
      Pattern.compile("(?:By|BY) (?:our|staff|agencies|a)(?: [\\p{L}'\u2019-]+){0,5}");
  private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d.'\u2019&-]*");
  private static final Set<String> BETWEEN_NAMES =
      Set.of(
          "and",
          "&",
          "of",
          "the",
          "for",
          "in",
          "at",
          "with",
          "de",
          "der",
          "di",
          "la",
          "van",
          "von",
          "al",
          "agencies",
          "staff",
          "correspondent",
          "correspondents",
          "reporter",
          "reporters",
          "editor",
          "writer",
          "bureau",
          "chief",
          "diplomatic",
          "political");
  private static final Set<String> OUTLETS =
      Set.of(
          "agency",
          "bulletin",
          "broadcasting",
          "chronicle",
          "courant",
          "courier",
          "daily",
          "dispatch",
          "examiner",
          "express",
          "gazette",
          "globe",
          "guardian",
          "herald",
          "inquirer",
          "journal",
          "ledger",
          "magazine",
          "mail",
          "mirror",
          "monitor",
          "news",
          "newspaper",
          "observer",
          "post",
          "press",
          "radio",
          "record",
          "register",
          "review",
          "standard",
          "telegraph",
          "times",
          "today",
          "tribune",
          "weekly",
          "wire");

  /** Reads a line; empty if it is something else. */
  static Optional<Byline> read(String line) {
    if (BY_STAFF.matcher(line).matches()) {
      return Optional.of(new Byline("", ""));
    }
    Matcher by = BY.matcher(line);
    boolean named = by.lookingAt();
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = named ? line.substring(by.end()) : line;
    String date = "";
    boolean dated = false;
    Matcher separator = SEPARATOR.matcher(rest);
    while (date.isEmpty() && separator.find()) {
      String tail = rest.substring(separator.end());
      dated = PublicationDate.parse(tail).isPresent();
      if (dated || YearlessDay.parse(tail).isPresent()) {
        date = tail;
        rest = rest.substring(0, separator.start());
      }
    }
    List<String> parts = Arrays.asList(SEPARATOR.split(rest, -1));
    String outlet = outlet(parts.subList(named ? 1 : 0, parts.size()));
    boolean telling = named || dated || !date.isEmpty() && !outlet.isEmpty();
    return telling && parts.stream().allMatch(Byline::isName)
        ? Optional.of(new Byline(outlet, date))
        : Optional.empty();
  }

  /** Whether a line may be nothing but the name of a paper or agency: "The Halden Courier". */
  static boolean isOutlet(String line) {
    return isName(line) && line.split(" ", -1).length <= MOST_WORDS_OF_OUTLET;
  }

  private static boolean isName(String part) {
    String[] words = part.split(" ", -1);
    return words.length <= MOST_WORDS
        && NAME.matcher(words[0]).matches()
        && Arrays.stream(words)
            .allMatch(
                word ->
                    NAME.matcher(word).matches()
                        || BETWEEN_NAMES.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** The only part that a paper or broadcaster may be called. */
  private static String outlet(List<String> parts) {
    List<String> outlets =
        parts.stream()
            .filter(
                part ->
                    Arrays.stream(part.toLowerCase(Locale.ROOT).split(" ", -1))
                        .anyMatch(OUTLETS::contains))
            .toList();
    return outlets.size() == 1 ? outlets.get(0) : "";
  }
}
