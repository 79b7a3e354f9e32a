package org.rapporteur.dossier;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Issue;

/**
 * What a codebook leaves open when its reports are read with it.
 *
 * @param statements how many statements there are
 * @param uncaught statements that bear on no issue, in the order of the dossier
 * @param idle issues that no statement bears on, in the order of the codebook
 * @param partyless people who speak and have no party, those with most statements first
 */
public record CodebookReview(
    int statements, List<FiledStatement> uncaught, List<Issue> idle, List<Speaker> partyless) {

  /**
   * Somebody who speaks.
   *
   * @param actor who it is
   * @param statements how many statements he or she makes
   */
  public record Speaker(Actor actor, int statements) {}

  /** Copies the lists. */
  public CodebookReview {
    uncaught = List.copyOf(uncaught);
    idle = List.copyOf(idle);
    partyless = List.copyOf(partyless);
  }

  /** Reviews a dossier made with a codebook, or with the issues that its reports raise. */
  public static CodebookReview of(Dossier dossier) {
    Set<String> met =
        dossier.statements().stream()
            .flatMap(filed -> filed.bearings().stream())
            .map(Bearing::issue)
            .collect(toSet());
    return new CodebookReview(
        dossier.statements().size(),
        dossier.statements().stream().filter(filed -> filed.bearings().isEmpty()).toList(),
        dossier.issues().stream().filter(issue -> !met.contains(issue.id())).toList(),
        dossier.actors().stream()
            .filter(actor -> actor.kind() == ActorKind.PERSON && actor.named())
            .filter(actor -> dossier.partyOf(actor).isEmpty())
            .map(actor -> new Speaker(actor, spoken(actor, dossier)))
            .filter(speaker -> speaker.statements() > 0)
            .sorted(
                Comparator.comparingInt((Speaker speaker) -> -speaker.statements())
                    .thenComparing(speaker -> speaker.actor().id()))
            .toList());
  }

  private static int spoken(Actor actor, Dossier dossier) {
    return (int)
        dossier.statements().stream()
            .filter(
                filed ->
                    filed.speaker().equals(actor.id()) || filed.jointWith().contains(actor.id()))
            .count();
  }
}
