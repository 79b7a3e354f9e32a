package org.rapporteur.desk.prospects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.act.Act;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Party;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Stance;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Statement.Realis;
import org.rapporteur.term.Quantity;
import org.rapporteur.term.Term;

/**
 * A model of packages, as the positions of a dossier suggest it: what could be settled on, what
 * each outcome is worth to whom, what is refused and what is on the table.
 *
 * <p>Weights follow how much a party speaks to an issue; values its stance or, where it has put
 * forward a figure, the distance from that. Reservations are an assumption. The same dossier gives
 * the same characters.
 */
public final class DealsDraft {
  private static final int MOST_ISSUES = 8;
  private static final int FEWEST_PARTIES = 2;
  private static final int ALL_WEIGHTS = 100;
  private static final int RESERVATION = 40;
  private static final int SURE_SOURCES = 2;

  private final Dossier dossier;
  private final Standpoints standpoints;
  private final Citations citations;
  private final Conditions conditions;
  private final List<Issue> issues;
  private final Map<Issue, Scale> scales = new HashMap<>();
  private final Map<Issue, String> called = new HashMap<>();
  private final Map<String, String> partyByActor = new HashMap<>();
  private final Map<String, List<FiledStatement>> statements;

  /** A draft from a dossier. */
  public DealsDraft(Dossier dossier) {
    this.dossier = dossier;
    this.standpoints = new Standpoints(dossier);
    this.citations = new Citations(dossier);
    this.conditions = new Conditions(citations);
    this.statements = dossier.statements().stream().collect(groupingBy(FiledStatement::report));
    dossier.actors().forEach(actor -> partyByActor.put(actor.id(), dossier.partyOf(actor)));
    List<Issue> foremost =
        standpoints.issues().stream()
            .sorted(Comparator.comparingInt((Issue issue) -> -standpoints.sources(issue)))
            .limit(MOST_ISSUES)
            .toList();
    this.issues = standpoints.issues().stream().filter(foremost::contains).toList();
    Names names = new Names();
    for (Issue issue : issues) {
      called.put(issue, names.unique(issue.name()));
      scales.put(issue, Scale.of(issue, terms(issue)));
    }
  }

  /** Whether fewer than two parties hold a position, so that there is nobody to agree. */
  public boolean isEmpty() {
    return standpoints.parties().size() < FEWEST_PARTIES;
  }

  /** How many issues it has. */
  public int issues() {
    return issues.size();
  }

  /** How many parties it has. */
  public int parties() {
    return standpoints.parties().size();
  }

  /**
   * The file.
   *
   * @throws IllegalStateException if it is empty
   */
  public String text() {
    if (isEmpty()) {
      throw new IllegalStateException("fewer than two parties");
    }
    ModelText text = new ModelText();
    text.comment(
        0,
        "A model of packages as 'rapporteur prospects' drafts it from "
            + standpoints.reports()
            + ". A first guess to argue with: the figures are read off stances, not told by"
            + " anybody. Take out who has no say, such as a mediator. Then: rapporteur deals"
            + " deals.yaml");
    text.put(0, "format: rapporteur-deals/1");
    String title = Names.shortened(Names.line(dossier.title()), 150);
    if (!title.isEmpty()) {
      text.put(0, "title: " + ModelText.scalar(title));
    }
    text.gap();
    text.put(0, "issues:");
    for (Issue issue : issues) {
      if (!Names.line(issue.proposition()).isEmpty()) {
        text.comment(2, Names.line(issue.proposition()));
      }
      text.comment(2, scales.get(issue).reason());
      text.put(
          2,
          ModelText.scalar(called.get(issue))
              + ": "
              + ModelText.list(scales.get(issue).outcomes()));
    }
    text.gap();
    text.put(0, "parties:");
    Names names = new Names();
    for (Party party : standpoints.parties()) {
      text.put(2, ModelText.scalar(names.unique(party.name())) + ":");
      writeParty(text, party);
    }
    text.gap();
    text.comment(
        0,
        "Rules across issues go here, such as: constraints: [{if: {ISSUE: OUTCOME}, then: {ISSUE:"
            + " OUTCOME}}]");
    text.gap();
    writeOnTheTable(text);
    return text.toString();
  }

  private void writeParty(ModelText text, Party party) {
    List<Integer> spoken =
        issues.stream().map(issue -> standpoints.statements(party, issue).size()).toList();
    text.comment(
        4,
        "Weights by its statements on each: "
            + spoken.stream().map(String::valueOf).collect(joining(", "))
            + ". Who speaks much of an issue need not care most for it.");
    Map<String, String> weights = new LinkedHashMap<>();
    List<Integer> shares = shares(spoken);
    for (int i = 0; i < issues.size(); i++) {
      weights.put(called.get(issues.get(i)), String.valueOf(shares.get(i)));
    }
    text.put(4, "weights: " + ModelText.numbers(weights));
    text.put(4, "values:");
    for (Issue issue : issues) {
      Value value = value(party, issue);
      value.reasons().forEach(reason -> text.comment(6, reason));
      text.put(
          6, ModelText.scalar(called.get(issue)) + ": " + ModelText.numbers(named(issue, value)));
    }
    text.comment(
        4, "An assumption, told by nobody: no deal is worth 0.4 of the best that it could have.");
    text.put(4, "reservation: " + RESERVATION);
    writeRedLines(text, party);
  }

  /** Whole hundredths that add up to a hundred, by the largest remainder; even ones for nothing. */
  private static List<Integer> shares(List<Integer> counts) {
    int sum = counts.stream().mapToInt(count -> count).sum();
    if (sum == 0) {
      return counts.stream().map(count -> 1).toList();
    }
    List<Integer> shares =
        new ArrayList<>(counts.stream().map(count -> count * ALL_WEIGHTS / sum).toList());
    int left = ALL_WEIGHTS - shares.stream().mapToInt(share -> share).sum();
    IntStream.range(0, counts.size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -(counts.get(i) * ALL_WEIGHTS % sum)))
        .limit(left)
        .forEach(i -> shares.set(i, shares.get(i) + 1));
    return shares;
  }

  /**
   * What the outcomes of an issue are worth to a party.
   *
   * @param numbers 0 to 1, one for each outcome
   * @param reasons in words
   */
  private record Value(List<Double> numbers, List<String> reasons) {}

  private Value value(Party party, Issue issue) {
    Scale scale = scales.get(issue);
    Optional<Position> now = standpoints.now(party, issue);
    List<String> reasons = new ArrayList<>();
    reasons.add(now.map(citations::of).orElse("No position is told: all the same to it."));
    now.map(position -> citations.words(position.evidence().get(0))).ifPresent(reasons::add);
    Optional<Figure> figure = figure(party, issue);
    if (figure.isPresent()) {
      reasons.add("Its last figure: " + figure.get().words() + ". The farther off, the worse.");
      if (now.filter(position -> isAtOdds(position, scale, figure.get())).isPresent()) {
        reasons.add("In doubt: stance and figure do not fit each other. Read both.");
      }
      return new Value(around(figure.get().outcome(), scale.outcomes().size()), reasons);
    }
    Stance stance = now.map(Position::stance).orElse(Stance.UNCLEAR);
    if (stance == Stance.CONDITIONAL || stance == Stance.OPEN) {
      reasons.add("What comes in return counts more than this, so it is nearly level.");
    }
    return new Value(
        scale.degrees().stream().map(degree -> worth(stance, degree)).toList(), reasons);
  }

  /** Whether somebody opposes what the figure that he put forward would grant. */
  private static boolean isAtOdds(Position position, Scale scale, Figure figure) {
    return position.stance() == Stance.OPPOSES && scale.granted().get(figure.outcome());
  }

  private static double worth(Stance stance, double degree) {
    return switch (stance) {
      case FAVOURS -> degree;
      case OPPOSES -> 1 - degree;
      case CONDITIONAL, OPEN -> 0.4 + 0.2 * degree;
      case UNCLEAR -> 0.5;
    };
  }

  /** From 1 at the wanted outcome to 0 at the one farthest from it. */
  private static List<Double> around(int wanted, int outcomes) {
    double farthest = Math.max(wanted, outcomes - 1 - wanted);
    return IntStream.range(0, outcomes)
        .mapToObj(i -> farthest == 0 ? 1 : 1 - Math.abs(i - wanted) / farthest)
        .toList();
  }

  private Map<String, String> named(Issue issue, Value value) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < value.numbers().size(); i++) {
      named.put(scales.get(issue).outcomes().get(i), Figures.plain(value.numbers().get(i)));
    }
    return named;
  }

  private void writeRedLines(ModelText text, Party party) {
    List<RedLine> lines = issues.stream().flatMap(issue -> redLine(party, issue).stream()).toList();
    if (lines.stream().anyMatch(RedLine::sure)) {
      text.put(4, "red-lines:");
    }
    for (RedLine line : lines) {
      if (line.sure()) {
        text.comment(6, line.reason());
        text.put(6, "- " + line.pattern());
      }
    }
    for (RedLine line : lines) {
      if (!line.sure()) {
        text.comment(4, "Perhaps a red line, " + line.pattern() + ". " + line.reason());
      }
    }
  }

  /**
   * Packages that a party may never accept.
   *
   * @param sure whether it is told to have refused them, by two independent sources at least
   * @param pattern as the model has it
   * @param reason the statements
   */
  private record RedLine(boolean sure, String pattern, String reason) {}

  private Optional<RedLine> redLine(Party party, Issue issue) {
    Optional<Position> now = standpoints.now(party, issue);
    return now.filter(position -> position.stance() == Stance.OPPOSES)
        .flatMap(position -> refused(party, issue, position))
        .or(
            () ->
                now.filter(position -> position.stance() == Stance.CONDITIONAL)
                    .flatMap(position -> notWithout(issue, position)));
  }

  private Optional<RedLine> refused(Party party, Issue issue, Position position) {
    List<String> granting = granting(issue, true);
    boolean ownFigure =
        figure(party, issue).filter(own -> isAtOdds(position, scales.get(issue), own)).isPresent();
    if (granting.isEmpty() || granting(issue, false).isEmpty() || ownFigure) {
      return Optional.empty();
    }
    List<String> refusals = refusals(position);
    List<String> basis = refusals.isEmpty() ? position.evidence() : refusals;
    return Optional.of(
        new RedLine(
            !refusals.isEmpty() && position.sources() >= SURE_SOURCES,
            ModelText.lists(Map.of(called.get(issue), granting)),
            (refusals.isEmpty() ? "Opposed, not refused: " : "Refused: ")
                + citations.words(basis.get(0))
                + ", "
                + citations.named(basis)
                + ". In doubt: a refusal today may be a price tomorrow."));
  }

  /** What is granted on a condition may be refused without what is asked for in return. */
  private Optional<RedLine> notWithout(Issue issue, Position position) {
    return conditions
        .asked(position, issues)
        .filter(asked -> !granting(issue, true).isEmpty() && !granting(asked, false).isEmpty())
        .map(
            asked -> {
              Map<String, List<String>> pattern = new LinkedHashMap<>();
              pattern.put(called.get(issue), granting(issue, true));
              pattern.put(called.get(asked), granting(asked, false));
              return new RedLine(
                  false,
                  ModelText.lists(pattern),
                  "Not without: "
                      + conditions.words(position)
                      + ", "
                      + citations.named(position.evidence())
                      + ".");
            });
  }

  /** The outcomes of an issue with which its proposition holds, or does not. */
  private List<String> granting(Issue issue, boolean granted) {
    Scale scale = scales.get(issue);
    return IntStream.range(0, scale.outcomes().size())
        .filter(i -> scale.granted().get(i) == granted)
        .mapToObj(scale.outcomes()::get)
        .toList();
  }

  private List<String> refusals(Position position) {
    return position.evidence().stream()
        .filter(
            id -> citations.statement(id).filter(filed -> filed.act() == Act.REJECT).isPresent())
        .toList();
  }

  /** An outcome that somebody has put forward, and where. */
  private record Figure(int outcome, String day, String words) {}

  /** The last figure that a party put forward on an issue. */
  private Optional<Figure> figure(Party party, Issue issue) {
    return terms(issue).stream()
        .filter(filed -> party.id().equals(partyByActor.get(filed.claimedBy())))
        .filter(filed -> filed.term().role() != Term.Role.ESTIMATED)
        .filter(filed -> filed.term().role() != Term.Role.SPENT)
        .flatMap(filed -> figure(filed, issue).stream())
        .reduce((a, b) -> b.day().compareTo(a.day()) >= 0 ? b : a);
  }

  private Optional<Figure> figure(FiledTerm filed, Issue issue) {
    if (!(filed.term().amount() instanceof Quantity quantity)) {
      return Optional.empty();
    }
    Optional<FiledStatement> within = statement(filed);
    String day =
        within
            .map(statement -> citations.day(statement.id()))
            .orElse(citations.published(filed.report()));
    String place = within.map(statement -> citations.named(statement.id())).orElse(filed.report());
    String words = '"' + Names.line(citations.slice(filed.report(), filed.term().span())) + '"';
    return scales
        .get(issue)
        .nearest(quantity)
        .map(
            outcome ->
                new Figure(
                    outcome,
                    day,
                    words
                        + ", "
                        + filed.term().role().name().toLowerCase(Locale.ROOT)
                        + ", "
                        + place));
  }

  /** The terms of an issue, without those of reports that retell others. */
  private List<FiledTerm> terms(Issue issue) {
    return dossier.terms().stream()
        .filter(filed -> filed.issue().equals(issue.id()) && !standpoints.retells(filed.report()))
        .toList();
  }

  /** The innermost statement that a term stands in. */
  private Optional<FiledStatement> statement(FiledTerm filed) {
    List<FiledStatement> told = statements.getOrDefault(filed.report(), List.of());
    int place = filed.term().statement();
    return place < 0 || place >= told.size() ? Optional.empty() : Optional.of(told.get(place));
  }

  private void writeOnTheTable(ModelText text) {
    Map<Issue, Figure> proposed = new LinkedHashMap<>();
    issues.forEach(issue -> proposed(issue).ifPresent(figure -> proposed.put(issue, figure)));
    if (proposed.isEmpty()) {
      text.comment(0, "What is on the table cannot be read; add it as on-the-table.");
      return;
    }
    boolean whole = proposed.size() == issues.size();
    text.comment(
        0,
        whole
            ? "The last that was proposed or agreed on each issue; not one text, unless the"
                + " statements say so."
            : "On the table, as far as it can be read: fill in the rest and take away the marks.");
    proposed.forEach(
        (issue, figure) -> text.comment(0, "- " + called.get(issue) + ": " + figure.words()));
    String mark = whole ? "" : "# ";
    text.put(0, mark + "on-the-table:");
    for (Issue issue : issues) {
      String outcome =
          Optional.ofNullable(proposed.get(issue))
              .map(figure -> ModelText.scalar(scales.get(issue).outcomes().get(figure.outcome())))
              .orElse("?");
      text.put(0, mark + "  " + ModelText.scalar(called.get(issue)) + ": " + outcome);
    }
  }

  /** The last outcome of an issue that was proposed or agreed by anybody. */
  private Optional<Figure> proposed(Issue issue) {
    Stream<Figure> figures =
        terms(issue).stream()
            .filter(
                filed ->
                    filed.term().role() == Term.Role.PROPOSED
                        || filed.term().role() == Term.Role.AGREED)
            .flatMap(filed -> figure(filed, issue).stream());
    return Stream.concat(figures, granted(issue))
        .reduce((a, b) -> b.day().compareTo(a.day()) >= 0 ? b : a);
  }

  /** Where an issue is granted or not, that it was proposed or accepted is enough. */
  private Stream<Figure> granted(Issue issue) {
    Scale scale = scales.get(issue);
    if (scale.outcomes().size() != 2) {
      return Stream.empty();
    }
    int yes = scale.degrees().get(1) > 0 ? 1 : 0;
    return dossier.statements().stream()
        .filter(filed -> filed.act() == Act.PROPOSE || filed.act() == Act.ACCEPT)
        .filter(filed -> filed.statement().realis() == Realis.ASSERTED)
        .filter(filed -> !standpoints.retells(filed.report()))
        .filter(
            filed ->
                filed.bearings().stream()
                    .anyMatch(on -> on.issue().equals(issue.id()) && on.stance() == Stance.FAVOURS))
        .map(
            filed ->
                new Figure(
                    yes,
                    citations.day(filed.id()),
                    citations.words(filed.id()) + ", " + citations.named(filed.id())));
  }
}
