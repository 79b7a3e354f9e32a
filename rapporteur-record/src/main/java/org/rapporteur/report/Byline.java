package org.rapporteur.report;

import java.util.ArrayList;
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
  private static final Pattern BY =
      Pattern.compile(
          "(?:By|BY|(?:Posted|Published|Written|Reported|Words|Interview|Analysis|Comment|Commentary|Opinion"
              + "|Story|Text|Reporting|Essay|Feature|Column)(?: \\p{L}+){0,2} by"
              + "|(?:By|BY|From|FROM) (?:our|a|staff)(?: [\\p{Ll}-]+){1,4}) (?=\\p{Lu})");
  private static final Pattern BY_STAFF =
      Pattern.compile("(?:By|BY|From|FROM) (?:our|staff|agencies|a)(?: [\\p{L}'\u2019-]+){0,8}");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|[.;,] +)(?:With|Some|Additional|Further|More)"
              + "(?: (?:additional|further|more|some))? (?:material|reporting|information|files"
              + "|contributions|text) (?:from|by) (?<who>[^.]+)\\.?$");
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
          "advertiser",
          "agency",
          "argus",
          "bulletin",
          "broadcasting",
          "chronicle",
          "courant",
          "courier",
          "daily",
          "digest",
          "dispatch",
          "echo",
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
          "sentinel",
          "standard",
          "star",
          "sun",
          "telegraph",
          "times",
          "today",
          "tribune",
          "voice",
          "week",
          "weekly",
          "wire");

  /** Reads a line; empty if it is something else. */
  static Optional<Byline> read(String written) {
    String line = withoutCredit(written);
    if (BY_STAFF.matcher(line).matches() || line.isEmpty()) {
      return Optional.of(new Byline("", ""));
    }
    Matcher by = BY.matcher(line);
    boolean named = by.lookingAt();
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = named ? line.substring(by.end()) : line;
    String date = date(rest);
    boolean dated = PublicationDate.parse(date).isPresent();
    List<String> parts = parts(rest.substring(0, rest.length() - date.length()));
    String outlet = outlet(parts.subList(named ? 1 : 0, parts.size()));
    boolean telling = named || dated || !date.isEmpty() && !outlet.isEmpty();
    return telling && parts.stream().allMatch(Byline::isName)
        ? Optional.of(new Byline(outlet, date))
        : Optional.empty();
  }

  /**
   * Reads a line of a writer and a paper alone: "Jon Hale, Belmark Wire"; empty if it is no such.
   */
  static Optional<Byline> credit(String line) {
    List<String> parts = line.length() > LONGEST ? List.of() : parts(line);
    String outlet = outlet(parts);
    boolean credit = parts.size() > 1 && parts.stream().allMatch(Byline::isName);
    return credit && !outlet.isEmpty() ? Optional.of(new Byline(outlet, "")) : Optional.empty();
  }

  /** A line without whom else it credits: "Some material from Lake Press." */
  private static String withoutCredit(String line) {
    if (line.length() > LONGEST) {
      return line;
    }
    Matcher credit = CREDIT.matcher(line);
    boolean names = credit.find() && parts(credit.group("who")).stream().allMatch(Byline::isName);
    return names ? line.substring(0, credit.start()) : line;
  }

  /** The date with which a line ends, behind a mark that parts it from the rest; else empty. */
  static String date(String line) {
    Matcher separator = SEPARATOR.matcher(line);
    while (separator.find()) {
      String tail = line.substring(separator.end());
      if (PublicationDate.parse(tail).isPresent() || YearlessDay.parse(tail).isPresent()) {
        return tail;
      }
    }
    return "";
  }

  private static List<String> parts(String names) {
    Matcher separator = SEPARATOR.matcher(names);
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (separator.find()) {
      parts.add(names.substring(start, separator.start()));
      start = separator.end();
    }
    if (start < names.length()) {
      parts.add(names.substring(start));
    }
    return parts;
  }

  /** Whether a line may be nothing but the name of a paper or agency: "The Halden Courier". */
  static boolean isOutlet(String line) {
    return isName(line)
        && line.split(" ", -1).length <= MOST_WORDS_OF_OUTLET
        && !line.contains(" in ");
  }

  /** Whether a line can be nothing else, by what papers are called. */
  static boolean isSurelyOutlet(String line) {
    return isOutlet(line) && (isCalledOutlet(line) || line.startsWith("The "));
  }

  /** Whether words are a name, or names and what stands between them: "Ida Moor in Harrowgate". */
  static boolean isName(String part) {
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
    List<String> outlets = parts.stream().filter(Byline::isCalledOutlet).toList();
    if (outlets.isEmpty() && parts.size() == 1 && parts.get(0).startsWith("The ")) {
      return parts.get(0);
    }
    return outlets.size() == 1 ? outlets.get(0) : "";
  }

  private static boolean isCalledOutlet(String part) {
    return Arrays.stream(part.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(OUTLETS::contains);
  }
}
