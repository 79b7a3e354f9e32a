package org.rapporteur.desk.prospects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.issue.Issue;
import org.rapporteur.term.Quantity;

/**
 * The outcomes of an issue, and how much each is of what the proposition wants.
 *
 * @param outcomes their names, one or more, each once
 * @param degrees for each outcome from 0, nothing of what the proposition wants, to 1, all of it
 * @param granted for each outcome whether the proposition holds with it
 * @param reason where the outcomes are from and which way they are taken to run
 */
record Scale(List<String> outcomes, List<Double> degrees, List<Boolean> granted, String reason) {
  private static final int MOST = 8;

  /** "None" and one figure, which is a scale if the proposition has a figure too. */
  private static final int FEWEST = 2;

  /** Whom talks have, and over how many of which they are not. */
  private static final Pattern PARTICIPANTS =
      Pattern.compile(
          "(?i)\\b(?:countries|nations|sides|parties|governments|ministers|delegations|teams|leaders"
              + "|mediators|negotiators)$");

  private static final String NO = "no";
  private static final String YES = "yes";
  private static final String NONE = "none";

  private static final Pattern AT_MOST =
      Pattern.compile(
          "(?i)\\b(?:at (?:the )?most|no more than|not more than|up to|within|below|under|less than"
              + "|no longer than|or (?:less|fewer))\\b");

  /** Copies the lists. */
  Scale {
    outcomes = List.copyOf(outcomes);
    degrees = List.copyOf(degrees);
    granted = List.copyOf(granted);
  }

  /** Takes the outcomes of the codebook; or else the figures proposed; or else no and yes. */
  static Scale of(Issue issue, Collection<FiledTerm> terms) {
    if (issue.outcomes().size() > 1) {
      return ordered(
          issue,
          issue.outcomes().subList(0, Math.min(MOST, issue.outcomes().size())),
          "Outcomes of the codebook");
    }
    List<String> proposed = proposed(terms);
    boolean scale =
        proposed.size() > FEWEST
            || proposed.size() == FEWEST && Figures.in(issue.proposition()).isPresent();
    return scale
        ? ordered(issue, proposed, "Outcomes are the figures put forward")
        : ordered(issue, List.of(NO, YES), "No outcomes are told, so: granted or not");
  }

  private static Scale ordered(Issue issue, List<String> words, String origin) {
    Names names = new Names();
    List<String> outcomes = words.stream().map(names::unique).toList();
    OptionalDouble bound = Figures.in(issue.proposition());
    boolean least = AT_MOST.matcher(issue.proposition()).find() && bound.isPresent();
    int last = outcomes.size() - 1;
    List<Double> degrees = new ArrayList<>();
    List<Boolean> granted = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      degrees.add((least ? last - i : i) / (double) last);
      OptionalDouble figure = Figures.in(outcomes.get(i));
      granted.add(
          bound.isPresent() && figure.isPresent()
              ? least
                  ? figure.getAsDouble() <= bound.getAsDouble()
                  : figure.getAsDouble() >= bound.getAsDouble()
              : i > 0);
    }
    return new Scale(
        outcomes,
        degrees,
        granted,
        origin
            + "; taken to run from the "
            + (least ? "most to the least" : "least to the most")
            + " of what the proposition wants.");
  }

  /** The figures on the table, of the unit that most of them have, lowest first, after "none". */
  private static List<String> proposed(Collection<FiledTerm> terms) {
    return terms.stream()
        .filter(Scale::isPutForward)
        .filter(filed -> figure(filed).isPresent())
        .collect(groupingBy(Scale::kind, LinkedHashMap::new, toCollection(ArrayList::new)))
        .values()
        .stream()
        .max((a, b) -> Integer.compare(a.size(), b.size()))
        .map(Scale::named)
        .orElse(List.of());
  }

  private static List<String> named(List<FiledTerm> terms) {
    Quantity first = (Quantity) terms.get(0).term().amount();
    List<String> names = new ArrayList<>();
    names.add(NONE);
    terms.stream()
        .map(filed -> figure(filed).orElseThrow())
        .collect(toCollection(TreeSet::new))
        .stream()
        .limit(MOST - 1L)
        .map(number -> Figures.name(number, first.unit(), terms.get(0).term().measures()))
        .distinct()
        .forEach(names::add);
    return names;
  }

  private static OptionalDouble figure(FiledTerm filed) {
    return Figures.of((Quantity) filed.term().amount());
  }

  private static String kind(FiledTerm filed) {
    String unit = filed.term().amount().unit();
    return unit.equals("item") ? unit + " " + filed.term().measures() : unit;
  }

  /** Whether a term is a figure that somebody proposes, demands or agrees to. */
  static boolean isPutForward(FiledTerm filed) {
    return filed.term().amount() instanceof Quantity
        && !PARTICIPANTS.matcher(filed.term().measures()).find()
        && switch (filed.term().role()) {
          case PROPOSED, DEMANDED, AGREED -> true;
          case SPENT, ESTIMATED, STATED -> false;
        };
  }

  /** The outcome nearest to a quantity; none if it is of another kind or outside the outcomes. */
  Optional<Integer> nearest(Quantity quantity) {
    OptionalDouble wanted = Figures.of(quantity);
    List<Integer> numbered =
        IntStream.range(0, outcomes.size())
            .filter(i -> Figures.in(outcomes.get(i)).isPresent())
            .filter(i -> Figures.isOfKind(quantity, outcomes.get(i)))
            .boxed()
            .toList();
    if (wanted.isEmpty() || numbered.isEmpty()) {
      return Optional.empty();
    }
    double figure = wanted.getAsDouble();
    double least = numbered.stream().mapToDouble(this::figureOf).min().orElseThrow();
    double most = numbered.stream().mapToDouble(this::figureOf).max().orElseThrow();
    return figure < least || figure > most
        ? Optional.empty()
        : numbered.stream()
            .min(
                (a, b) ->
                    Double.compare(Math.abs(figureOf(a) - figure), Math.abs(figureOf(b) - figure)));
  }

  private double figureOf(int outcome) {
    return Figures.in(outcomes.get(outcome)).orElse(Double.NaN);
  }
}
