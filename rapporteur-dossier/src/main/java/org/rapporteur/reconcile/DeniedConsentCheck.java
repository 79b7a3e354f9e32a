package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.act.Act;
import org.rapporteur.issue.Bearing;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement.Realis;

/**
 * Finds where one report has somebody agree to what, by another of the same day or later, they deny
 * having agreed to: "Arvonia has accepted the toll, officials said" and "'We have not accepted the
 * toll,' Arvonia's minister said". The reports need not tell the same event. Who first says no and
 * later yes has changed their mind, which is no difference between reports.
 */
final class DeniedConsentCheck {
  private static final Set<String> CONSENT =
      Set.of("accept", "agre", "approv", "back", "consent", "endors", "settl", "sign");
  private static final Set<String> NEGATIONS = Set.of("not", "never");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having");

  /** How far into what is denied the word of consent stands. */
  private static final int REACH = 7;

  /** How much of the words that tell must be the same, of the statement that has fewer of them. */
  private static final double LEAST_SHARED = 0.4;

  /** Of reports of one's consent so many are looked at, the latest. */
  private static final int MOST_COMPARED = 50;

  private static final double CONFIDENCE = 0.65;

  private final Map<String, Said> byId = new HashMap<>();
  private final Map<String, List<Said>> consents = new HashMap<>();

  /**
   * @param said all statements, those of each report together, in the order of filing
   */
  DeniedConsentCheck(List<Said> said) {
    said.forEach(statement -> byId.put(statement.filed().id(), statement));
    said.parallelStream()
        .filter(this::isConsent)
        .toList()
        .forEach(s -> consents.computeIfAbsent(party(s), id -> new ArrayList<>()).add(s));
  }

  /** The difference between a denial and the last report of what it denies, if it is one. */
  Optional<Finding> of(Said denial) {
    List<Said> told = consents.getOrDefault(party(denial), List.of());
    if (told.isEmpty() || !isDenial(denial)) {
      return Optional.empty();
    }
    for (int i = told.size() - 1; i >= Math.max(0, told.size() - MOST_COMPARED); i--) {
      Said consent = told.get(i);
      if (consent.place() < denial.place() && isOfSame(consent, denial)) {
        return Optional.of(finding(consent, denial));
      }
    }
    return Optional.empty();
  }

  private boolean isConsent(Said said) {
    return said.filed().act() == Act.ACCEPT
        && said.filed().statement().realis() == Realis.ASSERTED
        && !party(said).isEmpty()
        && outer(said).stream().noneMatch(DeniedConsentCheck::denies)
        && stems(said.report().words(said.filed().statement().cue())).anyMatch(CONSENT::contains);
  }

  private boolean isDenial(Said said) {
    if (said.filed().act() == Act.ACCEPT
        && said.filed().statement().realis() != Realis.HYPOTHETICAL) {
      return outer(said).stream().anyMatch(DeniedConsentCheck::denies);
    }
    if (said.filed().act() == Act.DENY) {
      List<String> begun = forms(said.content()).limit(2).toList();
      return begun.contains("having")
          && stems(said.content()).limit(REACH).anyMatch(CONSENT::contains);
    }
    if (said.filed().act() != Act.REJECT && said.filed().statement().realis() != Realis.NEGATED) {
      return false;
    }
    Wording cue = said.report().words(said.filed().statement().cue());
    return forms(cue).anyMatch(NEGATIONS::contains)
        && forms(cue).anyMatch(HAVE::contains)
        && stems(cue).anyMatch(CONSENT::contains);
  }

  private Optional<Said> outer(Said said) {
    return Optional.ofNullable(byId.get(said.filed().via()));
  }

  private static boolean denies(Said said) {
    return said.filed().act() == Act.DENY;
  }

  /** The party, or the speaker if it speaks for none that is known. */
  private static String party(Said said) {
    return said.filed().party().isEmpty() ? said.speaker() : said.filed().party();
  }

  private static Stream<String> stems(Wording words) {
    return words.words().stream().map(Word::stem);
  }

  private static Stream<String> forms(Wording words) {
    return words.words().stream().map(Word::form);
  }

  private static boolean isOfSame(Said one, Said other) {
    Wording object = object(one);
    Wording denied = object(other);
    double least = Math.min(object.weight(), denied.weight());
    if (least > 0 && object.sharedWeight(denied) >= LEAST_SHARED * least) {
      return true;
    }
    List<String> issues = one.filed().bearings().stream().map(Bearing::issue).toList();
    return other.filed().bearings().stream().map(Bearing::issue).anyMatch(issues::contains);
  }

  /** The words of what is agreed to, those left out that tell nothing or tell the consent. */
  private static Wording object(Said said) {
    Wording content = said.content();
    return new Wording(
        content.report(),
        content.words().stream()
            .filter(word -> !word.common() && !CONSENT.contains(word.stem()))
            .filter(word -> word.weight() > Wording.LEAST_WEIGHT)
            .toList());
  }

  private static Finding finding(Said consent, Said denial) {
    return new Finding(
        Kind.POLARITY,
        Severity.HIGH,
        CONFIDENCE,
        "One report tells of consent, in another it is denied",
        List.of(mark(consent), mark(denial)));
  }

  private static Mark mark(Said said) {
    List<Span> spans = new ArrayList<>(said.filed().statement().content());
    spans.addAll(said.filed().statement().cue());
    int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return new Mark(said.report().id(), new Span(start, end));
  }
}
