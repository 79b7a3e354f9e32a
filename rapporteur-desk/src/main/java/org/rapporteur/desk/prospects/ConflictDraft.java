package org.rapporteur.desk.prospects;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.act.Act;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Party;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Stance;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Statement.Realis;

/**
 * A conflict model in option form, as the positions of a dossier suggest it: who can do what, what
 * is agreed, and what each prefers, the best supported first.
 *
 * <p>An issue becomes an option of the party that can grant it. To favour an issue is to prefer
 * that its options are taken, to oppose it that they are not. The same dossier gives the same
 * characters.
 */
public final class ConflictDraft {
  private static final Set<String> RESERVED = Set.of("not", "and", "or", "if", "then", "iff");
  private static final Pattern BARE = Pattern.compile("[^\\s()\"']\\S*(?: [^\\s()\"']\\S*)*");
  private static final int MOST_THREATS = 3;
  private static final int MOST_EARLIER = 3;

  private final Dossier dossier;
  private final Standpoints standpoints;
  private final Citations citations;
  private final Conditions conditions;
  private final List<Option> options;

  /** A draft from a dossier. */
  public ConflictDraft(Dossier dossier) {
    this.dossier = dossier;
    this.standpoints = new Standpoints(dossier);
    this.citations = new Citations(dossier);
    this.conditions = new Conditions(citations);
    this.options = new OptionFinder(dossier, standpoints, citations).options();
  }

  /** Whether the positions tell of nothing that somebody could do. */
  public boolean isEmpty() {
    return options.isEmpty();
  }

  /** How many options it has. */
  public int options() {
    return options.size();
  }

  /** How many decision makers it has. */
  public int decisionMakers() {
    return owners().size();
  }

  private List<Party> owners() {
    return options.stream().map(Option::owner).distinct().toList();
  }

  /**
   * The file.
   *
   * @throws IllegalStateException if it is empty
   */
  public String text() {
    if (isEmpty()) {
      throw new IllegalStateException("no options");
    }
    ModelText text = new ModelText();
    text.comment(
        0,
        "A conflict model as 'rapporteur prospects' drafts it from "
            + standpoints.reports()
            + ". A first guess to argue with: check each line against the statements it names,"
            + " correct it, add what was never said. Then: rapporteur conflict conflict.yaml");
    text.put(0, "format: rapporteur-conflict/1");
    String title = Names.line(dossier.title());
    if (!title.isEmpty()) {
      text.put(0, "title: " + ModelText.scalar(title));
    }
    text.gap();
    Names names = new Names();
    List<Party> owners = owners();
    List<String> called = owners.stream().map(owner -> names.unique(owner.name())).toList();
    writeOptions(text, owners, called);
    text.gap();
    writeStatusQuo(text);
    text.gap();
    text.put(0, "preferences:");
    for (int i = 0; i < owners.size(); i++) {
      text.put(2, ModelText.scalar(called.get(i)) + ":");
      writePreferences(text, owners.get(i));
    }
    return text.toString();
  }

  private void writeOptions(ModelText text, List<Party> owners, List<String> called) {
    text.comment(
        0,
        "Who can do what. States that cannot be go under 'infeasible', steps that cannot be taken"
            + " back under 'irreversible'; the reports do not tell them surely, so there are none.");
    text.put(0, "decision-makers:");
    for (int i = 0; i < owners.size(); i++) {
      Party owner = owners.get(i);
      text.put(2, ModelText.scalar(called.get(i)) + ":");
      text.put(4, "options:");
      for (Option option : options) {
        if (option.owner().equals(owner)) {
          text.comment(6, Names.line(option.issue().name()) + ". " + option.reason());
          text.put(6, "- " + ModelText.scalar(option.name()));
        }
      }
      threats(owner)
          .forEach(
              threat ->
                  text.comment(
                      6,
                      "It threatens: "
                          + citations.words(threat.id())
                          + ", "
                          + citations.named(threat.id())
                          + ". An option too?"));
    }
    String others =
        standpoints.parties().stream()
            .filter(party -> !owners.contains(party))
            .map(party -> Names.line(party.name()))
            .collect(joining(", "));
    if (!others.isEmpty()) {
      text.comment(2, "With a position, but nothing told that is theirs to do: " + others + ".");
    }
    String issues =
        standpoints.issues().stream()
            .filter(issue -> on(issue).isEmpty())
            .map(issue -> Names.line(issue.name()))
            .collect(joining(", "));
    if (!issues.isEmpty()) {
      text.comment(
          2,
          "Left out, as it is not told who could grant it, or others come first: " + issues + ".");
    }
  }

  private Stream<FiledStatement> threats(Party party) {
    return dossier.statements().stream()
        .filter(filed -> filed.act() == Act.THREATEN && filed.party().equals(party.id()))
        .filter(filed -> filed.statement().realis() == Realis.ASSERTED)
        .filter(filed -> !standpoints.retells(filed.report()))
        .sorted(
            Comparator.comparing((FiledStatement filed) -> citations.day(filed.id())).reversed())
        .limit(MOST_THREATS);
  }

  private void writeStatusQuo(ModelText text) {
    text.comment(0, "As things are: Y only where the one who can grant it is told to have agreed.");
    text.put(0, "status-quo:");
    for (Option option : options) {
      List<String> agreed = agreed(option);
      if (!agreed.isEmpty()) {
        text.comment(
            2, "agreed: " + citations.named(agreed) + ", " + citations.words(agreed.get(0)));
      }
      text.put(2, ModelText.scalar(option.name()) + ": " + (agreed.isEmpty() ? "N" : "Y"));
    }
  }

  /** Statements by which the owner of an option, if for it now, has accepted it. */
  private List<String> agreed(Option option) {
    return standpoints
        .now(option.owner(), option.issue())
        .filter(position -> position.stance() == Stance.FAVOURS)
        .map(
            position ->
                position.evidence().stream()
                    .filter(
                        id ->
                            citations
                                .statement(id)
                                .filter(filed -> filed.act() == Act.ACCEPT)
                                .filter(filed -> filed.via().isEmpty())
                                .filter(filed -> filed.statement().realis() == Realis.ASSERTED)
                                .isPresent())
                    .toList())
        .orElse(List.of());
  }

  private List<Option> on(Issue issue) {
    return options.stream().filter(option -> option.issue().equals(issue)).toList();
  }

  private void writePreferences(ModelText text, Party party) {
    List<Preference> preferences = preferences(party);
    List<String> unclear = unclear(party);
    if (preferences.isEmpty()) {
      text.put(4, "prioritise: []");
      text.comment(6, "No side of it can be read, so all states are the same to it. Add some.");
    } else {
      text.put(4, "prioritise:");
    }
    for (Preference preference : preferences) {
      text.comment(6, preference.reason());
      preference.notes().forEach(note -> text.comment(6, note));
      text.put(6, "- " + ModelText.scalar(preference.statement()));
    }
    unclear.forEach(line -> text.comment(6, line));
  }

  /**
   * A statement of what a party prefers.
   *
   * @param statement in the language of conflict models
   * @param firm whether its side is clear
   * @param position what it rests on
   * @param reason the issue, stance and evidence
   * @param notes what else the analyst should know
   */
  private record Preference(
      String statement, boolean firm, Position position, String reason, List<String> notes) {}

  private List<Preference> preferences(Party party) {
    return standpoints.issues().stream()
        .filter(issue -> !on(issue).isEmpty())
        .flatMap(
            issue ->
                standpoints.now(party, issue).stream()
                    .filter(position -> position.stance() != Stance.UNCLEAR)
                    .map(position -> preference(party, issue, position)))
        .sorted(
            Comparator.comparing((Preference one) -> !one.firm())
                .thenComparing(one -> -one.position().sources())
                .thenComparing(one -> !citations.isQuoted(one.position()))
                .thenComparing(one -> citations.latest(one.position()), Comparator.reverseOrder()))
        .toList();
  }

  private Preference preference(Party party, Issue issue, Position position) {
    List<String> notes = new ArrayList<>();
    notes.add(citations.words(position.evidence().get(0)));
    List<Position> earlier = standpoints.before(party, issue);
    String before =
        earlier.stream()
            .skip(Math.max(0, earlier.size() - MOST_EARLIER))
            .map(ConflictDraft::dated)
            .collect(joining(", "));
    if (!before.isEmpty()) {
      notes.add("before: " + before);
    }
    String taken = taken(issue);
    String statement = taken;
    boolean firm = true;
    switch (position.stance()) {
      case OPPOSES -> statement = on(issue).size() > 1 ? "not (" + taken + ")" : "not " + taken;
      case CONDITIONAL -> {
        Optional<Issue> condition =
            conditions.asked(
                position,
                standpoints.issues().stream().filter(other -> !on(other).isEmpty()).toList());
        firm = condition.isPresent();
        statement = condition.map(asked -> conditional(party, issue, asked)).orElse(taken);
        notes.add(
            firm
                ? "on a condition, taken to be: "
                    + Names.line(condition.get().name())
                    + " ("
                    + conditions.words(position)
                    + "); 'iff' is 'if, and only if'"
                : "on a condition that is no option here, so it comes last: "
                    + conditions.words(position));
      }
      case OPEN -> {
        firm = false;
        notes.add("would consider it, no more; so it comes last");
      }
      default -> {}
    }
    return new Preference(
        statement, firm, position, Names.line(issue.name()) + ": " + citations.of(position), notes);
  }

  /** One's own part for a return is given if, and only if, that comes. */
  private String conditional(Party party, Issue issue, Issue condition) {
    boolean own = on(issue).stream().anyMatch(option -> option.owner().equals(party));
    return own
        ? taken(issue) + " iff " + taken(condition)
        : "if " + taken(condition) + " then " + taken(issue);
  }

  private String taken(Issue issue) {
    return on(issue).stream()
        .map(Option::name)
        .map(ConflictDraft::quoted)
        .collect(joining(" and "));
  }

  /** The name of an option as statements need it. */
  private static String quoted(String name) {
    boolean plain =
        BARE.matcher(name).matches()
            && name.indexOf('(') < 0
            && name.indexOf(')') < 0
            && Stream.of(name.split(" ", -1))
                .noneMatch(word -> RESERVED.contains(word.toLowerCase(Locale.ROOT)));
    return plain ? name : '"' + name + '"';
  }

  private static String dated(Position position) {
    String stance = position.stance().name().toLowerCase(Locale.ROOT);
    return position.since().isEmpty() ? stance : stance + " since " + position.since();
  }

  private List<String> unclear(Party party) {
    return standpoints.issues().stream()
        .flatMap(
            issue ->
                standpoints.now(party, issue).stream()
                    .filter(position -> position.stance() == Stance.UNCLEAR || on(issue).isEmpty())
                    .map(
                        position ->
                            "Left out: "
                                + Names.line(issue.name())
                                + ": "
                                + citations.of(position)))
        .toList();
  }
}
