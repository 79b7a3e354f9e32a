package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** What a "state secretary" is none of. */
  private static final String STATE = "state";

  private static final Pattern THE_BODY =
      Pattern.compile("(?:the )?(\\p{L}\\p{Ll}+)(?:['\u2019]s? .*)?");

  private final Document document;
  private final Nouns nouns;
  private final Bearers bearers;
  private final Bodies bodies;
  private final List<Office> untold = new ArrayList<>();

  /**
   * An office of which its words do not name for whom it is held: "its president", "the secretary".
   *
   * @param holder who holds it
   * @param description its words
   * @param first the first token of these words and the holder's name
   * @param end one past their last
   */
  record Office(Figure holder, Description description, int first, int end) {}

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
    if (!description.role().isEmpty() && !isRelation(description)) {
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
      if (speaks(description)) {
        voteForInstitution(figure, description, first, end);
      }
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
    if (isRelation(description)) {
      return;
    }
    if (description.affiliation().isEmpty() || description.ownerPronoun() >= 0) {
      untold.add(new Office(figure, description, first, end));
    } else if (isTheOne(description)) {
      tieToCalled(description.affiliation(), figure, first, end);
    }
  }

  private boolean isRelation(Description description) {
    return RELATIONS.contains(nouns.singular(document.token(description.head()).lower()));
  }

  /** Ties somebody to the only body that the report calls by the noun in some words. */
  private void tieToCalled(String words, Figure figure, int first, int end) {
    String noun = noun(words);
    Figure body = noun.isEmpty() ? null : bodies.onlyCalled(noun);
    if (body != null) {
      tieTo(body, figure, first, end);
    }
  }

  /**
   * Whether a description is of one who speaks for a body: "the union's head", "Union head", "a
   * union spokesman".
   */
  private boolean isTheOne(Description description) {
    String head = nouns.singular(document.token(description.head()).lower());
    return description.definite()
        || ComplementReader.SPEAKS_FOR.contains(head)
        || document.token(description.first()).isCapitalised()
            && document.token(description.head()).isCapitalised();
  }

  /** The noun for a body in "the union", "the union's team" or "Union"; empty for other words. */
  private static String noun(String words) {
    Matcher body = THE_BODY.matcher(words);
    String noun = body.matches() ? body.group(1).toLowerCase(Locale.ROOT) : "";
    return noun.equals(STATE) ? "" : noun;
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
    } else {
      tieToCalled(words, figure, first, end);
    }
  }

  /** The offices of which their words do not name for whom they are held. */
  List<Office> untold() {
    return untold;
  }

  /**
   * Counts "its chief negotiator" as evidence for the body that "its" stands for, and "her
   * spokesman" for whom she speaks for.
   */
  void tieTo(Figure owner, Figure holder, int first, int end) {
    owner.spokenFor();
    boolean body = owner.kind == ActorKind.ORGANISATION || owner.kind == ActorKind.GOVERNMENT;
    if (owner == holder || !owner.named || !body && !owner.isPerson()) {
      return;
    }
    if (holder.affiliation.isEmpty() || Character.isLowerCase(holder.affiliation.charAt(0))) {
      holder.affiliation = owner.name;
    }
    if (!owner.party().isEmpty()) {
      holder.vote(owner.party(), evidence(first, end));
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
