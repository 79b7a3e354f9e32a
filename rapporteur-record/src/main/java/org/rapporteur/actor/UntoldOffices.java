package org.rapporteur.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Token;

/**
 * Finds for whom those hold an office whose words do not name it: whom a pronoun stands for ("its
 * president", "her spokesman"), or the body of which the sentence before tells ("Tarn Mills
 * refused. Chief Executive Jon Hale …"). Ministers and other officers of states are left out of the
 * second: papers leave out the country where it is their own.
 */
final class UntoldOffices {
  private static final String GENERAL_SECRETARY = "general secretary";
  private static final String MINISTER = "minister";
  private static final Set<String> OF_BODIES = WordClass.named("office-of-body");

  private final List<Token> tokens;
  private final Antecedents antecedents;
  private final PronounReader pronouns;
  private final Troupe troupe;

  UntoldOffices(
      List<Token> tokens, Antecedents antecedents, PronounReader pronouns, Troupe troupe) {
    this.tokens = tokens;
    this.antecedents = antecedents;
    this.pronouns = pronouns;
    this.troupe = troupe;
  }

  /** Notes for whom the offices are held, after everybody's words have been given to them. */
  void read() {
    List<Testimony.Office> inOrder =
        troupe.testimony().untold().stream()
            .sorted(Comparator.comparingInt(Testimony.Office::first))
            .toList();
    inOrder.stream().filter(office -> !isOwned(office)).forEach(this::readBare);
    inOrder.stream().filter(UntoldOffices::isOwned).forEach(this::readOwned);
  }

  private static boolean isOwned(Testimony.Office office) {
    return office.description().ownerPronoun() >= 0;
  }

  private void readOwned(Testimony.Office office) {
    int pronoun = office.description().ownerPronoun();
    String lower = tokens.get(pronoun).lower();
    int people = Pronouns.THEY.contains(lower) ? peopleBefore(pronoun) : -1;
    if (Pronouns.IT.contains(lower)) {
      String head = tokens.get(office.description().head()).lower();
      tie(antecedents.owner(pronoun, head.equals(MINISTER)), office);
    } else if (people >= 0) {
      tie(troupe.government(troupe.names().get(people).country()), office);
    } else {
      List<Figure> owners = pronouns.of(pronoun, -1).figures();
      tie(owners.size() == 1 ? owners.get(0) : null, office);
    }
  }

  /** Index of the nearest people of a country in the sentence or the one before, or -1. */
  private int peopleBefore(int token) {
    Names names = troupe.names();
    for (int m = names.before(token) - 1; m >= 0; m--) {
      if (!antecedents.near(names.get(m).first(), token, 1)) {
        return -1;
      }
      if (names.get(m).kind() == Mention.Kind.PEOPLE) {
        return m;
      }
    }
    return -1;
  }

  private void readBare(Testimony.Office office) {
    Figure holder = office.holder();
    if (holder.party().isEmpty()
        && holder.affiliation.isEmpty()
        && isOfBody(office.description())) {
      tie(
          antecedents.topicalBody(
              office.first(), figure -> figure.kind == ActorKind.ORGANISATION && figure.named),
          office);
    }
  }

  private boolean isOfBody(Description description) {
    String head = tokens.get(description.head()).lower();
    return OF_BODIES.contains(head) || description.role().endsWith(GENERAL_SECRETARY);
  }

  private void tie(Figure owner, Testimony.Office office) {
    if (owner != null) {
      troupe.testimony().tieTo(owner, office.holder(), office.first(), office.end());
    }
  }
}
