package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement.Realis;
import org.rapporteur.term.Term;

/**
 * Finds where two reports of one event have the same speaker name different sums of money, areas
 * and the like in sentences that are not alike: "would cost 41 million marks", "put the cost at 44
 * million marks". Each report must give the speaker one such amount alone, for much the same part
 * and of much the same size, and the words beside them must have something telling in common.
 */
final class ClaimedAmountCheck {
  private static final Set<String> LOOSE =
      Set.of("", "item", "person", "ordinal", "day", "share", "point");
  private static final double LEAST_SHARED = 1.0;
  private static final double FARTHEST = 2;

  /** Of claims to one amount so many are looked at. */
  private static final int MOST_COMPARED = 5;

  private static final double CONFIDENCE = 0.55;

  record Claim(Said said, NamedAmount amount) {}

  /**
   * What the speakers of a report claim.
   *
   * @param bySpeaker the amounts that each names in each unit
   */
  record Claims(Map<String, List<Claim>> bySpeaker) {}

  /** Compares what two reports of one story have people say. */
  List<Finding> between(Claims ones, Claims others) {
    List<Finding> found = new ArrayList<>();
    ones.bySpeaker.forEach(
        (key, own) -> {
          List<Claim> theirs = others.bySpeaker.getOrDefault(key, List.of());
          if (isOne(own) && isOne(theirs)) {
            own.stream()
                .limit(MOST_COMPARED)
                .flatMap(
                    claim ->
                        theirs.stream().limit(MOST_COMPARED).map(other -> finding(claim, other)))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(found::add);
          }
        });
    return found;
  }

  /** What the speakers of a report claim in some statements. */
  Claims claims(List<Said> said) {
    Map<String, List<Claim>> claims = new TreeMap<>();
    for (Said statement : said) {
      if (statement.speaker().isEmpty()
          || statement.isInner()
          || statement.filed().statement().realis() == Realis.HYPOTHETICAL) {
        continue;
      }
      Document document = statement.report().document();
      for (Span content : statement.filed().statement().content()) {
        int first = document.tokenAt(content.start());
        int end = document.tokenAt(content.end());
        for (NamedAmount amount : statement.report().amounts(first, end)) {
          if (!LOOSE.contains(amount.unit())) {
            claims
                .computeIfAbsent(
                    statement.speaker() + " " + amount.unit(), key -> new ArrayList<>())
                .add(new Claim(statement, amount));
          }
        }
      }
    }
    return new Claims(claims);
  }

  /** Whether all claims are of one amount. */
  private static boolean isOne(List<Claim> claims) {
    return claims.stream().allMatch(claim -> claim.amount().agreesWith(claims.get(0).amount()));
  }

  private static Optional<Finding> finding(Claim one, Claim other) {
    boolean may =
        SameUtterance.agreeOnDay(one.said(), other.said())
            && isOfSamePart(one.amount(), other.amount())
            && one.amount().hasValue()
            && other.amount().hasValue()
            && one.amount().isWithin(FARTHEST, other.amount())
            && !one.amount().agreesWith(other.amount())
            && !names(other.said().report(), one.amount())
            && !names(one.said().report(), other.amount())
            && beside(one).sharedWeight(beside(other)) >= LEAST_SHARED;
    return may ? Optional.of(filed(one, other)) : Optional.empty();
  }

  private static boolean isOfSamePart(NamedAmount one, NamedAmount other) {
    return one.role() == other.role()
        || one.role() == Term.Role.STATED
        || other.role() == Term.Role.STATED;
  }

  /** Whether a report names an amount anywhere. */
  private static boolean names(ReadReport report, NamedAmount amount) {
    return report.amounts(0, report.document().tokens().size()).stream()
        .anyMatch(amount::agreesWith);
  }

  /** The words of the content but those of the amount and those that most reports have. */
  private static Wording beside(Claim claim) {
    NamedAmount amount = claim.amount();
    Wording content = claim.said().content();
    return new Wording(
        content.report(),
        content.words().stream()
            .filter(word -> word.token() < amount.first() || word.token() >= amount.end())
            .filter(word -> !word.common())
            .toList());
  }

  private static Finding filed(Claim one, Claim other) {
    return Finding.ofNumbers(
        "Two reports have the same speaker give different numbers",
        one.said().report(),
        one.amount(),
        other.said().report(),
        other.amount(),
        CONFIDENCE);
  }
}
