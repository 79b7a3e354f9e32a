package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.time.DateExpression;

/**
 * Who is told not to have been there: "Hale did not attend", "Hale, who was abroad", "Hale spent
 * the day in Dunmere". Read from the words behind the surname of a person who speaks in the
 * reports, outside quotations.
 */
final class Absences {
  private static final int REACH = 18;
  private static final int FARTHEST = 10;

  /** Words after which another may be the one who was away. */
  private static final Set<String> OTHERS =
      Set.of("'s", "that", "said", "says", "told", "tells", "asked", "denied", "with", "whose");

  /** Words before a name by which he may have been there after all. */
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "had");

  private static final Pattern AWAY =
      Pattern.compile(
          "(?:was|were|is|remained|stayed|(?:had|has) been)"
              + " (?:absent|away|abroad|elsewhere|missing|travell?ing|on (?:his|her) way"
              + "|not (?:present|there|at the|in the (?:room|hall)))\\b"
              + "|(?:wasn't|weren't) (?:present|there|at the|in the (?:room|hall))\\b"
              + "|(?:did not|didn't|could not|couldn't)"
              + " (?:attend|take part|come|appear|travel to)\\b"
              + "|(?:missed|skipped|boycotted) (?:the|that) (?:talks|meeting|session|speech|rally"
              + "|conference|hearing|summit|debate|ceremony|vote|dinner)\\b"
              + "|sent (?:a|his|her) (?:deputy|aide|envoy)\\b"
              + "|(?:spent|was spending) (?:the|that|all) (?:day|week|evening|morning|afternoon|time)"
              + " (?:in|at)\\b"
              + "|(?:was|stayed|remained) (?:in|at) (?:[\\p{L}'-]+ ){1,4}"
              + "(?:that day|at the time|all day|the same day|throughout)\\b");

  private final Map<String, List<Absence>> byReport = new HashMap<>();

  /**
   * Somebody's absence.
   *
   * @param name surname in lower case
   * @param sentence index of the sentence that tells of it
   * @param mark the words that do
   * @param dates the dates in that sentence
   */
  record Absence(String name, int sentence, Mark mark, List<DateExpression> dates) {
    Absence {
      dates = List.copyOf(dates);
    }
  }

  /**
   * @param absences those told of in any report, of each in the order of its text
   */
  Absences(List<Absence> absences) {
    absences.forEach(
        absence ->
            byReport
                .computeIfAbsent(absence.mark().report(), report -> new ArrayList<>(1))
                .add(absence));
  }

  private static String surname(Actor actor) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Finds the absences of those who speak. Immutable. */
  static final class Reader {
    private final Set<String> surnames;

    /**
     * @param actors those who speak in the reports
     */
    Reader(List<Actor> actors) {
      this.surnames =
          actors.stream()
              .filter(actor -> actor.named() && actor.kind() == ActorKind.PERSON)
              .map(Absences::surname)
              .collect(Collectors.toSet());
    }

    /** The absences that a report tells of, in the order of its text. */
    List<Absence> in(ReadReport report) {
      Document document = report.document();
      List<Absence> found = new ArrayList<>();
      for (int t = 0; t < document.tokens().size(); t++) {
        Token token = document.token(t);
        if (token.isCapitalised() && surnames.contains(token.lower())) {
          absence(report, t).ifPresent(found::add);
        }
      }
      return List.copyOf(found);
    }

    private Optional<Absence> absence(ReadReport report, int name) {
      Document document = report.document();
      int sentence = document.sentenceIndexOf(name);
      Sentence range = document.sentences().get(sentence);
      int end = Math.min(range.end(), name + REACH);
      for (int t = range.first(); t < name; t++) {
        if (CONDITIONS.contains(document.token(t).lower())) {
          return Optional.empty();
        }
      }
      for (int t = name + 1; t < Math.min(end, name + FARTHEST); t++) {
        Token token = document.token(t);
        boolean other =
            OTHERS.contains(token.lower())
                || token.isCapitalised() && surnames.contains(token.lower());
        if (other || report.quotationOf(t) != ReadReport.UNQUOTED) {
          return Optional.empty();
        }
        Matcher away = AWAY.matcher(words(document, t, end));
        if (away.lookingAt()) {
          int last = t + (int) away.group().chars().filter(c -> c == ' ').count();
          return Optional.of(
              new Absence(
                  document.token(name).lower(),
                  sentence,
                  report.mark(name, last + 1),
                  report.dates(range.first(), range.end())));
        }
      }
      return Optional.empty();
    }

    private static String words(Document document, int first, int end) {
      return String.join(
          " ", document.tokens().subList(first, end).stream().map(Token::lower).toList());
    }
  }

  /**
   * The words by which a speaker was not where a statement was made.
   *
   * @param reports in which to look: those of the story
   */
  Optional<Mark> of(Said said, Actor speaker, Stream<String> reports) {
    String name = surname(speaker);
    return reports
        .flatMap(id -> byReport.getOrDefault(id, List.of()).stream())
        .filter(absence -> absence.name().equals(name))
        .filter(absence -> mayBeOnDayOf(absence, said.filed().said()))
        .filter(absence -> !isAttribution(said, absence))
        .map(Absence::mark)
        .findFirst();
  }

  /** Whether the sentence that gives him the words tells of it too, and so of another occasion. */
  private static boolean isAttribution(Said said, Absence absence) {
    if (!said.filed().report().equals(absence.mark().report())) {
      return false;
    }
    ReadReport own = said.report();
    return Stream.of(
            said.filed().statement().source(),
            said.filed().statement().cue(),
            said.filed().statement().content())
        .flatMap(List::stream)
        .anyMatch(span -> own.sentenceAt(span) == absence.sentence());
  }

  private static boolean mayBeOnDayOf(Absence absence, String day) {
    return day.isEmpty()
        || absence.dates().isEmpty()
        || absence.dates().stream()
            .map(date -> date.date().toString())
            .anyMatch(date -> date.startsWith(day) || day.startsWith(date));
  }
}
