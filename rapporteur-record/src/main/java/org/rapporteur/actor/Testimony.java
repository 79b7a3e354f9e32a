package org.rapporteur.actor;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;

/** Notes on figures what descriptions tell of them: roles, gender, affiliation and party. */
final class Testimony {
  /** What somebody is to somebody else, which is no role. */
  private static final Set<String> RELATIONS =
      Set.of("counterpart", "colleague", "rival", "opponent", "successor", "predecessor", "ally");

  private static final Pattern THE_BODY = Pattern.compile("(?:the )?(\\p{Ll}+)");

  private final Document document;
  private final Nouns nouns;
  private final Bearers bearers;
  private final Bodies bodies;

  Testimony(Document document, Nouns nouns, Bearers bearers, Bodies bodies) {
    this.bodies = bodies;
    this.document = document;
    this.nouns = nouns;
    this.bearers = bearers;
  }

  /** Notes what a description tells of a person. */
  void describe(Figure figure, Description description, int first, int end) {
    figure.human = true;
    String head = nouns.singular(document.token(description.head()).lower());
    if (!description.role().isEmpty() && !RELATIONS.contains(head)) {
      figure.roles.add(description.role());
      figure.roles.add(description.office());
    }
    Gender told = nouns.gender(head);
    if (figure.gender == Gender.UNKNOWN) {
      figure.gender = told;
    }
    vote(figure, description, first, end);
  }

  /** Counts a description as evidence for a party, if its bearer speaks for one. */
  void vote(Figure figure, Description description, int first, int end) {
    if (description.isEmpty() || description.former()) {
      return;
    }
    if (description.sponsor() < 0) {
      voteForInstitution(figure, description, first, end);
      return;
    }
    if (figure.affiliation.isEmpty()) {
      figure.affiliation = description.affiliation();
    }
    if (speaks(description)) {
      voteForSponsor(figure, description.sponsor(), first, end);
    }
  }

  /** Counts "the union's secretary" as evidence for the only body that the report calls so. */
  private void voteForInstitution(Figure figure, Description description, int first, int end) {
    Matcher owner = THE_BODY.matcher(description.affiliation());
    Figure body =
        owner.matches() && description.definite() && speaks(description)
            ? bodies.onlyCalled(owner.group(1))
            : null;
    if (body == null) {
      return;
    }
    body.spokenFor();
    if (!body.party().isEmpty()) {
      figure.affiliation = figure.affiliation.isEmpty() ? body.name : figure.affiliation;
      figure.vote(body.party(), evidence(first, end));
    }
  }

  private void voteForSponsor(Figure figure, int sponsor, int first, int end) {
    String party = bearers.partyOf(sponsor);
    if (!party.isEmpty()) {
      figure.vote(party, evidence(first, end));
      bearers.spokenFor(sponsor);
    }
  }

  /**
   * Counts words as evidence that a person speaks for a body.
   *
   * @param sponsor index of the body's name, or -1 if it is told by {@code words} alone
   */
  void tie(Figure figure, int sponsor, String words, int first, int end) {
    figure.human = true;
    if (figure.affiliation.isEmpty()) {
      figure.affiliation = words;
    }
    if (sponsor >= 0) {
      voteForSponsor(figure, sponsor, first, end);
    }
  }

  /** Counts "its chief negotiator" as evidence for the body that "its" stands for. */
  void voteForOwner(Figure figure, Description description, Voices owner, int end) {
    if (owner.figures().size() != 1 || description.sponsor() >= 0 || !speaks(description)) {
      return;
    }
    Figure body = owner.figures().get(0);
    body.spokenFor();
    boolean named = body.kind == ActorKind.ORGANISATION && body.named;
    String party = named || body.kind == ActorKind.GOVERNMENT ? body.party() : "";
    if (!party.isEmpty()) {
      figure.vote(party, evidence(description.first(), end));
    }
  }

  private Evidence evidence(int first, int end) {
    Span span = document.span(first, end);
    return new Evidence(document.report().id(), span, document.text().slice(span));
  }

  private boolean speaks(Description description) {
    boolean office =
        description.kind() == Nouns.Kind.OFFICE
            || description.kind() == Nouns.Kind.STATE
            || description.kind() == Nouns.Kind.BODY
                && Entourage.isNoun(document.token(description.head()).lower());
    return office && !description.former();
  }
}
