package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The actors of a report that it describes and does not name, and whom a description may mean. */
final class UnnamedFigures {
  private static final Set<String> EPITHETS = WordClass.named("epithet");

  /** Sentences within which a description takes up somebody by what the report speaks of. */
  private static final int NEAR = 3;

  private static final double LEAST_SALIENT = 0.2;
  private static final double MARGIN = 0.5;
  private static final double CLEARLY = 1.2;

  /** Sentences at the beginning within which a report names whom it opens with. */
  private static final int LEAD = 8;

  private static final int LATEST = 50;

  private final Troupe troupe;
  private final Antecedents antecedents;
  private final Roles roles;
  private final Map<String, Figure> described = new LinkedHashMap<>();
  private final List<Figure> unnamed = new ArrayList<>();

  UnnamedFigures(Troupe troupe, Antecedents antecedents, Roles roles) {
    this.troupe = troupe;
    this.antecedents = antecedents;
    this.roles = roles;
  }

  /** The unnamed actor of this title: the one met before, unless each use means somebody new. */
  Figure figure(String title, ActorKind kind, String noun, boolean always) {
    return figure(title, title, kind, noun, always);
  }

  /** The unnamed actor that goes by a title and is known by a key, which others may share. */
  Figure figure(String key, String title, ActorKind kind, String noun, boolean always) {
    Figure figure = always ? null : described.get(key);
    if (figure == null) {
      figure = new Figure(title, kind);
      figure.named = false;
      figure.headNoun = noun;
      figure.positions.add(0);
      described.put(key, figure);
      unnamed.add(figure);
    }
    return figure;
  }

  /**
   * The person whom a definite description takes up: the unnamed one told of before, the only one
   * of the report whom it fits, or the one whom the report is just speaking of; null if none is
   * clear.
   *
   * @param noun its noun in the singular
   * @param s the statement whose source it is, or -1
   */
  Figure bearer(Description description, String noun, int s) {
    if (description.ownerPronoun() >= 0 || !endsWithSeat(description)) {
      return null;
    }
    Figure again = toldOf(description, noun);
    if (again != null || troupe.people().size() > People.MOST_COMPARED) {
      return again;
    }
    List<Figure> fitting =
        troupe.people().stream()
            .filter(antecedents::isHuman)
            .filter(figure -> roles.fit(figure, description, noun) == Roles.Fit.FULL)
            .toList();
    int token = description.first();
    if (!fitting.isEmpty()) {
      return fitting.size() == 1
          ? fitting.get(0)
          : Antecedents.top(
              antecedents.salient(token, s, NEAR, Set.copyOf(fitting)::contains), CLEARLY);
    }
    Map<Figure, Double> spokenOf =
        antecedents.salient(
            token, s, NEAR, figure -> figure.isPerson() && antecedents.isHuman(figure));
    Map<Figure, Double> named = new LinkedHashMap<>(spokenOf);
    named
        .keySet()
        .removeIf(
            figure -> !figure.named || roles.fit(figure, description, noun) != Roles.Fit.NOUN);
    if (!named.isEmpty()) {
      return Antecedents.top(named, MARGIN);
    }
    if (!EPITHETS.contains(noun)) {
      return null;
    }
    spokenOf.values().removeIf(score -> score < LEAST_SALIENT);
    Figure top = Antecedents.top(spokenOf, MARGIN);
    boolean open = top != null && top.named && roles.fit(top, description, noun) == Roles.Fit.OPEN;
    return open && (!roles.isPartisan(description) || Antecedents.top(spokenOf, CLEARLY) != null)
        ? top
        : null;
  }

  private boolean isInLead(Figure figure) {
    return antecedents.sentence(figure.positions.get(0)) < LEAD;
  }

  /** Whether nothing follows the noun but the country or body that it is told for. */
  private boolean endsWithSeat(Description description) {
    int sponsor = description.sponsor();
    return description.end() == description.coreEnd()
        || sponsor >= 0
            && troupe.names().get(sponsor).first() > description.head()
            && troupe.names().get(sponsor).first() <= description.coreEnd() + 2
            && troupe.names().get(sponsor).end() == description.end();
  }

  private Figure toldOf(Description description, String noun) {
    boolean bare = !description.role().contains(" ");
    for (int i = unnamed.size() - 1; bare && i >= Math.max(0, unnamed.size() - LATEST); i--) {
      Figure figure = unnamed.get(i);
      boolean same =
          description.sponsor() < 0 || figure.affiliation.equals(description.affiliation());
      if (figure.isPerson() && figure.headNoun.equals(noun) && same) {
        return figure;
      }
    }
    return null;
  }

  /**
   * The one person of the report whom a description at its opening fits and who is named only
   * after: "A Belmark judge …", then "Judge Mara Lind"; null if none is clear.
   */
  Figure introduced(Description description, String noun, boolean indefinite) {
    if (description.ownerPronoun() >= 0
        || !endsWithSeat(description)
        || troupe.people().size() > People.MOST_COMPARED) {
      return null;
    }
    List<Figure> fitting =
        troupe.people().stream()
            .filter(figure -> antecedents.isHuman(figure) && isInLead(figure))
            .filter(figure -> !indefinite || figure.positions.get(0) > description.first())
            .filter(figure -> roles.fit(figure, description, noun).compareTo(Roles.Fit.NOUN) >= 0)
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  /** The only body described so far by a noun, or null. */
  Figure onlyBody(String noun) {
    List<Figure> bodies =
        unnamed.stream().filter(figure -> figure.isBody() && figure.headNoun.equals(noun)).toList();
    return bodies.size() == 1 ? bodies.get(0) : null;
  }
}
