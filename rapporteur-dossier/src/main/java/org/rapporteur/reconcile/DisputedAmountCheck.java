package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.act.Act;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement.Realis;
import org.rapporteur.term.Term.Role;
import org.rapporteur.time.DateExpression;

/**
 * Finds where one report has two speakers, one right after the other, count the same thing
 * differently: "Arvonia said 3,000 soldiers crossed the river; Belmark said the number was 2,000".
 * Each must name one number alone, the second of the same noun or of none; what they offer, ask for
 * or tell of themselves is none of it.
 */
final class DisputedAmountCheck {
  private static final Set<String> COUNTED = Set.of("", "item", "person");
  private static final Set<Act> BARGAINING =
      Set.of(
          Act.PROPOSE,
          Act.OFFER,
          Act.DEMAND,
          Act.REQUEST,
          Act.PROMISE,
          Act.THREATEN,
          Act.CONDITION);
  private static final Set<String> OWN =
      Set.of("i", "we", "us", "our", "my", "it", "its", "they", "he", "she");
  private static final int NEAR = 2;
  private static final int LONGEST_ELLIPSIS = 7;
  private static final double FARTHEST = 10;
  private static final int SHORTEST_TELLING = 4;
  private static final double CONFIDENCE = 0.55;

  private record Count(Said said, NamedAmount amount, int first, int end) {

    Document document() {
      return said.report().document();
    }

    /** Whether it is a number of what was told before: "the number was 2,000", "20,000 did". */
    boolean isElliptic() {
      long words = document().tokens().subList(first, end).stream().filter(Token::isWord).count();
      return amount.unit().isEmpty() && words <= LONGEST_ELLIPSIS;
    }

    Set<String> nouns() {
      return Document.of(amount.measures()).tokens().stream()
          .filter(Token::isWord)
          .map(token -> SentencePair.stem(token.lower()))
          .collect(Collectors.toSet());
    }

    List<String> days() {
      return said.report().dates(first, end).stream()
          .map(DateExpression::date)
          .map(Object::toString)
          .toList();
    }

    /** The longer words beside the amount. */
    Set<String> beside() {
      return said.content().words().stream()
          .filter(word -> word.token() < amount.first() || word.token() >= amount.end())
          .map(Word::stem)
          .filter(stem -> stem.length() >= SHORTEST_TELLING)
          .collect(Collectors.toSet());
    }
  }

  /** The disputed numbers among the statements of one report. */
  List<Finding> in(List<Said> said) {
    List<Count> counts =
        said.stream()
            .flatMap(statement -> count(statement).stream())
            .sorted(Comparator.comparingInt(Count::first))
            .toList();
    List<Finding> found = new ArrayList<>();
    for (int i = 1; i < counts.size(); i++) {
      if (areDisputed(counts.get(i - 1), counts.get(i))) {
        found.add(finding(counts.get(i - 1), counts.get(i)));
      }
    }
    return found;
  }

  /** The only amount that a speaker states. */
  private static Optional<Count> count(Said said) {
    boolean states =
        !said.speaker().isEmpty()
            && !said.isInner()
            && said.filed().statement().realis() == Realis.ASSERTED
            && !BARGAINING.contains(said.filed().act());
    List<Span> content = said.filed().statement().content();
    if (!states || content.size() != 1) {
      return Optional.empty();
    }
    Document document = said.report().document();
    int first = document.tokenAt(content.get(0).start());
    int end = document.tokenAt(content.get(0).end());
    List<NamedAmount> amounts = said.report().amounts(first, end);
    boolean own =
        IntStream.range(first, end).anyMatch(t -> OWN.contains(document.token(t).lower()));
    return amounts.size() == 1 && !own && isTold(amounts.get(0))
        ? Optional.of(new Count(said, amounts.get(0), first, end))
        : Optional.empty();
  }

  private static boolean isTold(NamedAmount amount) {
    return amount.hasValue()
        && COUNTED.contains(amount.unit())
        && (amount.role() == Role.STATED || amount.role() == Role.ESTIMATED);
  }

  private static boolean areDisputed(Count one, Count other) {
    boolean near = other.said().sentence() - one.said().sentence() <= NEAR;
    boolean sameDays =
        one.days().isEmpty() || other.days().isEmpty() || one.days().equals(other.days());
    return near
        && sameDays
        && !one.amount().unit().isEmpty()
        && !one.said().hasSpeakerOf(other.said())
        && !one.amount().agreesWith(other.amount())
        && one.amount().isWithin(FARTHEST, other.amount())
        && (other.isElliptic() || countTheSame(one, other));
  }

  private static boolean countTheSame(Count one, Count other) {
    return !Collections.disjoint(one.nouns(), other.nouns())
        && !Collections.disjoint(one.beside(), other.beside());
  }

  private static Finding finding(Count one, Count other) {
    ReadReport report = one.said().report();
    return Finding.ofNumbers(
        "Two speakers give different numbers",
        report,
        one.amount(),
        report,
        other.amount(),
        CONFIDENCE);
  }
}
