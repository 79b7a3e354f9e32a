package org.rapporteur.desk.prospects;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.act.Act;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Party;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Stance;
import org.rapporteur.position.Position;

/**
 * Finds who can grant what an issue asks for: whom its proposition names as the one who does it; or
 * else who promises, offers, accepts or refuses it; or else who holds out against it.
 */
final class OptionFinder {
  private static final int MOST_PER_PARTY = 3;
  private static final int MOST = 12;
  private static final int MOST_TOGETHER = 2;
  private static final int LONGEST_CLAUSE = 70;

  /** Acts of those who have something to give. */
  private static final Set<Act> GRANTING =
      EnumSet.of(Act.PROMISE, Act.OFFER, Act.ACCEPT, Act.CONCEDE, Act.CONDITION, Act.REJECT);

  private static final Set<String> OPENINGS =
      Set.of("A", "An", "The", "All", "Both", "Each", "Every", "No", "There", "Any", "Neither");

  private final Dossier dossier;
  private final Standpoints standpoints;
  private final Citations citations;
  private final Names names = new Names();

  /** Parties that can grant an issue, what each would do, and why they are thought to. */
  private record Grant(List<Party> parties, String deed, String reason) {}

  OptionFinder(Dossier dossier, Standpoints standpoints, Citations citations) {
    this.dossier = dossier;
    this.standpoints = standpoints;
    this.citations = citations;
  }

  /** The options, by party; the issues most spoken of first, up to twelve options in all. */
  List<Option> options() {
    Map<String, Party> known = Subject.names(dossier, standpoints.parties());
    Map<Party, List<Option>> byParty = new LinkedHashMap<>();
    standpoints.parties().forEach(party -> byParty.put(party, new ArrayList<>()));
    int found = 0;
    List<Issue> issues =
        standpoints.issues().stream()
            .sorted(Comparator.comparingInt((Issue issue) -> -standpoints.sources(issue)))
            .toList();
    for (Issue issue : issues) {
      Optional<Grant> grant = grant(issue, known);
      List<Party> parties = grant.map(Grant::parties).orElse(List.of());
      boolean fits =
          found + parties.size() <= MOST
              && parties.stream().allMatch(party -> byParty.get(party).size() < MOST_PER_PARTY);
      if (fits) {
        parties.forEach(party -> byParty.get(party).add(option(grant.get(), party, issue)));
        found += parties.size();
      }
    }
    return byParty.values().stream().flatMap(List::stream).toList();
  }

  private Option option(Grant grant, Party party, Issue issue) {
    String deed =
        grant.parties().size() > 1 ? grant.deed() + ", " + Names.line(party.name()) : grant.deed();
    return new Option(names.unique(deed.replace("\"", "")), party, issue, grant.reason());
  }

  private Optional<Grant> grant(Issue issue, Map<String, Party> known) {
    return Subject.of(issue.proposition(), known)
        .map(subject -> named(subject, issue))
        .or(() -> acting(issue))
        .or(() -> holdingOut(issue));
  }

  private static Grant named(Subject subject, Issue issue) {
    String who = subject.parties().stream().map(Party::name).collect(joining(" and "));
    return new Grant(
        subject.parties(),
        subject.deed().isEmpty() ? consent(issue) : subject.deed(),
        "The proposition names " + Names.line(who) + " as the one to do it.");
  }

  private Optional<Grant> acting(Issue issue) {
    Map<Party, List<FiledStatement>> acts = new LinkedHashMap<>();
    for (Party party : standpoints.parties()) {
      List<FiledStatement> granting =
          standpoints.statements(party, issue).stream()
              .filter(filed -> GRANTING.contains(filed.act()))
              .filter(filed -> hasSide(filed, issue))
              .toList();
      if (!granting.isEmpty()) {
        acts.put(party, granting);
      }
    }
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    int most = Collections.max(acts.values().stream().map(List::size).toList());
    List<Party> parties =
        acts.keySet().stream()
            .filter(party -> 2 * acts.get(party).size() >= most)
            .sorted(Comparator.comparingInt((Party party) -> -acts.get(party).size()))
            .limit(MOST_TOGETHER)
            .toList();
    String reason =
        parties.stream()
            .map(
                party ->
                    Names.line(party.name())
                        + " speaks as if it were its to give: "
                        + citations.named(
                            acts.get(party).stream().map(FiledStatement::id).toList()))
            .collect(joining("; "));
    return Optional.of(new Grant(parties, consent(issue), "An assumption: " + reason + "."));
  }

  private static boolean hasSide(FiledStatement filed, Issue issue) {
    return filed.bearings().stream()
        .anyMatch(on -> on.issue().equals(issue.id()) && on.stance() != Stance.UNCLEAR);
  }

  private Optional<Grant> holdingOut(Issue issue) {
    return standpoints.parties().stream()
        .filter(party -> standpoints.now(party, issue).filter(OptionFinder::holdsOut).isPresent())
        .max(
            Comparator.comparingInt(
                (Party party) -> standpoints.now(party, issue).map(Position::sources).orElse(0)))
        .map(
            party ->
                new Grant(
                    List.of(party),
                    consent(issue),
                    "A guess: nobody is told to offer or refuse it, and "
                        + Names.line(party.name())
                        + " holds out against it: "
                        + standpoints
                            .now(party, issue)
                            .map(now -> citations.named(now.evidence()))
                            .orElse("")
                        + "."));
  }

  private static boolean holdsOut(Position position) {
    return position.stance() == Stance.OPPOSES || position.stance() == Stance.CONDITIONAL;
  }

  /** "agree that a joint team reads the gauges", or by its name if that is long. */
  private static String consent(Issue issue) {
    String clause = Names.line(issue.proposition()).replaceFirst("\\.$", "");
    boolean opens = OPENINGS.contains(clause.split(" ", 2)[0]);
    return opens && clause.length() <= LONGEST_CLAUSE
        ? "agree that " + Character.toLowerCase(clause.charAt(0)) + clause.substring(1)
        : "agree to " + Names.line(issue.name());
  }
}
