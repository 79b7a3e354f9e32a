package org.rapporteur.reconcile;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * Finds a quotation given to one person in a passage that tells what another said. That sign alone,
 * the statements around it, is weak. It is a case if another report gives the substance to the
 * other, or if a report of the story has the one elsewhere; both make it nearly sure.
 */
final class MisattributionCheck {
  private static final int AROUND = 5;
  private static final int FEWEST_BEFORE = 2;
  private static final double ONE_SIGN = 0.3;
  private static final double ECHOED = 0.62;
  private static final double ABSENT = 0.58;
  private static final double ABSENT_ELSEWHERE = 0.52;
  private static final double ALL_SIGNS = 0.8;
  private static final double SHORT_PASSAGE = 0.06;

  /** By what one speaks who was not there. */
  private static final Set<String> FROM_AFAR =
      Set.of(
          "statement",
          "telephone",
          "telephoned",
          "phone",
          "call",
          "interview",
          "letter",
          "email",
          "e-mail",
          "tweet",
          "tweeted",
          "wrote",
          "message",
          "video",
          "separately",
          "earlier",
          "later",
          "post",
          "posted",
          "from",
          "afterwards",
          "memo",
          "broadcast",
          "radio",
          "television");

  private static final double ALIKE = 0.3;
  private static final double TELLING = 6;
  private static final int LATEST = 40;
  private static final int MOST = 20;

  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<Said>> bySpeaker = new HashMap<>();
  private final Map<String, List<String>> storyOf = new HashMap<>();
  private final Absences absences;

  /** A statement and how alike it is to another. */
  private record Echo(Said said, double likeness) {}

  /**
   * @param said all statements, in the order of filing
   * @param actors those of the dossier
   * @param stories what the reports tell
   * @param absences who was elsewhere, by the reports
   */
  MisattributionCheck(List<Said> said, List<Actor> actors, List<Story> stories, Absences absences) {
    this.absences = absences;
    for (Story story : stories) {
      story.reports().forEach(report -> storyOf.put(report, story.reports()));
    }
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
    for (Said statement : said) {
      bySpeaker.computeIfAbsent(statement.speaker(), speaker -> new ArrayList<>()).add(statement);
    }
  }

  /**
   * The suspect quotations of a report.
   *
   * @param told its statements in the order of the text
   */
  List<Finding> of(List<Said> told) {
    List<Said> outer = told.stream().filter(statement -> !statement.isInner()).toList();
    List<Finding> found = new ArrayList<>();
    for (int i = 1; i + 1 < outer.size() && found.size() < MOST; i++) {
      suspect(outer, i).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Finding> suspect(List<Said> told, int i) {
    Said odd = told.get(i);
    String around = told.get(i - 1).speaker();
    boolean passage = !around.isEmpty() && around.equals(told.get(i + 1).speaker());
    boolean longPassage =
        i >= FEWEST_BEFORE && around.equals(told.get(i - FEWEST_BEFORE).speaker());
    boolean direct = odd.filed().statement().kind() == Statement.Kind.DIRECT;
    if (!passage || !direct || !isPerson(odd.speaker()) || !isPerson(around)) {
      return Optional.empty();
    }
    boolean alone = !odd.speaker().equals(around);
    for (int k = Math.max(0, i - AROUND); k < Math.min(told.size(), i + AROUND); k++) {
      alone &= k == i || !told.get(k).speaker().equals(odd.speaker());
    }
    if (!alone || odd.filed().statement().source().isEmpty()) {
      return Optional.empty();
    }
    Wording words = odd.content();
    Optional<Echo> echo = longPassage ? echo(odd, words, around) : Optional.empty();
    double own = echo(odd, words, odd.speaker()).map(Echo::likeness).orElse(0.0);
    if (own > 0 && own >= echo.map(Echo::likeness).orElse(0.0)) {
      return Optional.empty();
    }
    List<Mark> absences = absence(odd).stream().toList();
    List<Mark> echoes =
        echo.stream()
            .map(found -> found.said().filed())
            .map(filed -> new Mark(filed.report(), filed.statement().content().get(0)))
            .toList();
    return longPassage || !absences.isEmpty()
        ? Optional.of(finding(odd, around, echoes, absences, longPassage))
        : Optional.empty();
  }

  /** The words that have a speaker elsewhere; those of the report itself first. */
  private Optional<Mark> absence(Said odd) {
    if (isFromAfar(odd)) {
      return Optional.empty();
    }
    String report = odd.filed().report();
    Stream<String> others =
        storyOf.getOrDefault(report, List.of()).stream()
            .filter(id -> !id.equals(report))
            .limit(MOST);
    return absences.of(odd, actors.get(odd.speaker()), Stream.concat(Stream.of(report), others));
  }

  /** Whether the sentence says that the words were written, or spoken at another time or place. */
  private static boolean isFromAfar(Said odd) {
    ReadReport report = odd.report();
    Document document = report.document();
    Span source = odd.filed().statement().source().get(0);
    Sentence range = document.sentenceOf(document.tokenAt(source.start()));
    return IntStream.range(range.first(), range.end())
        .filter(t -> report.quotationOf(t) == ReadReport.UNQUOTED)
        .anyMatch(t -> FROM_AFAR.contains(document.token(t).lower()));
  }

  /**
   * What is filed of a suspect quotation.
   *
   * @param echoes where another report has the one around it say it; at most one
   * @param absent words that have its speaker elsewhere; at most one
   */
  private Finding finding(
      Said odd, String around, List<Mark> echoes, List<Mark> absent, boolean longPassage) {
    List<Mark> evidence = new ArrayList<>();
    evidence.add(new Mark(odd.filed().report(), odd.filed().statement().source().get(0)));
    evidence.addAll(absent);
    evidence.addAll(echoes);
    String name = actors.get(around).name();
    String credited = actors.get(odd.speaker()).name();
    boolean echoed = !echoes.isEmpty();
    boolean inReport = absent.stream().anyMatch(mark -> mark.report().equals(odd.filed().report()));
    double confidence;
    if (absent.isEmpty()) {
      confidence = echoed ? ECHOED : ONE_SIGN;
    } else {
      confidence = echoed ? ALL_SIGNS : inReport ? ABSENT : ABSENT_ELSEWHERE;
    }
    StringBuilder summary = new StringBuilder("A quotation is given to ").append(credited);
    summary.append(" where the report tells what ").append(name).append(" said");
    if (!absent.isEmpty()) {
      summary.append(inReport ? "; it has " : "; another has ").append(credited);
      summary.append(" elsewhere");
    }
    if (echoed) {
      summary.append("; another report has ").append(name).append(" say it");
    }
    return new Finding(
        Kind.MISATTRIBUTION,
        Severity.HIGH,
        confidence - (longPassage ? 0 : SHORT_PASSAGE),
        summary.toString(),
        evidence);
  }

  private boolean isPerson(String id) {
    Actor actor = actors.get(id);
    return actor != null && actor.named() && actor.kind() == ActorKind.PERSON;
  }

  /** The statement of another report, of those filed next, in which a speaker says the same. */
  private Optional<Echo> echo(Said odd, Wording words, String speaker) {
    return nearest(bySpeaker.getOrDefault(speaker, List.of()), odd).stream()
        .map(said -> new Echo(said, likeness(words, said.content())))
        .filter(echo -> echo.likeness() >= ALIKE)
        .max(comparingDouble(Echo::likeness));
  }

  /** Those of some statements that were filed next to one of another report, the nearest first. */
  private static List<Said> nearest(List<Said> theirs, Said odd) {
    int after = firstAfter(theirs, odd);
    int before = after - 1;
    List<Said> nearest = new ArrayList<>();
    while (nearest.size() < LATEST && (before >= 0 || after < theirs.size())) {
      boolean back =
          after == theirs.size()
              || before >= 0
                  && odd.number() - theirs.get(before).number()
                      <= theirs.get(after).number() - odd.number();
      Said next = theirs.get(back ? before-- : after++);
      if (next.place() != odd.place()) {
        nearest.add(next);
      }
    }
    return nearest;
  }

  private static int firstAfter(List<Said> theirs, Said odd) {
    int low = 0;
    int high = theirs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (theirs.get(middle).number() <= odd.number()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double likeness(Wording odd, Wording said) {
    double shared = odd.sharedWeight(said);
    double mean = Math.sqrt(odd.weight() * said.weight());
    return mean > 0 && shared >= TELLING ? shared / mean : 0;
  }
}
