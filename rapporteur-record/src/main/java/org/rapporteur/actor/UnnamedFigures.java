package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The actors of a report that it describes and does not name, and whom a description may mean. */
final class UnnamedFigures {
  private static final List<String> LEADER = List.of("leader");

  /** Last words of the roles of those called "the Arvonian leader". */
  private static final Set<String> HEADS =
      Set.of("president", "premier", "chancellor", "king", "queen", "emperor", "leader");

  private static final int LATEST = 50;

  private final Troupe troupe;
  private final Nouns nouns;
  private final Map<String, Figure> described = new LinkedHashMap<>();
  private final List<Figure> unnamed = new ArrayList<>();

  UnnamedFigures(Troupe troupe, Nouns nouns) {
    this.troupe = troupe;
    this.nouns = nouns;
  }

  /** The unnamed actor of this title: the one met before, unless each use means somebody new. */
  Figure figure(String title, ActorKind kind, String noun, boolean always) {
    Figure figure = always ? null : described.get(title);
    if (figure == null) {
      figure = new Figure(title, kind);
      figure.named = false;
      figure.headNoun = noun;
      figure.positions.add(0);
      described.put(title, figure);
      unnamed.add(figure);
    }
    return figure;
  }

  /** The one person of the report who has the role, or the unnamed one told of before, or null. */
  Figure bearer(Description description, String noun) {
    if (description.ownerPronoun() < 0 && description.end() == description.coreEnd()) {
      for (int i = unnamed.size() - 1; i >= Math.max(0, unnamed.size() - LATEST); i--) {
        Figure figure = unnamed.get(i);
        if (figure.isPerson()
            && figure.headNoun.equals(noun)
            && description.sponsor() < 0
            && !description.role().contains(" ")) {
          return figure;
        }
      }
    }
    String party =
        description.sponsor() >= 0 ? troupe.bearers().partyOf(description.sponsor()) : "";
    Figure only = null;
    if (troupe.people().size() > People.MOST_COMPARED) {
      return null;
    }
    for (Figure figure : troupe.people()) {
      boolean fits =
          figure.human
              && hasRole(figure, description)
              && (description.sponsor() < 0 || !party.isEmpty() && figure.party().equals(party))
              && figure.gender.fits(nouns.gender(noun));
      if (fits && only != null) {
        return null;
      }
      only = fits ? figure : only;
    }
    return description.ownerPronoun() < 0 && description.end() == description.coreEnd()
        ? only
        : null;
  }

  private boolean hasRole(Figure figure, Description description) {
    List<String> wanted = Figure.words(description.role());
    for (String role : figure.roles) {
      List<String> has = Figure.words(role);
      boolean past = has.contains("former") || has.contains("ex") || has.contains("late");
      boolean same =
          has.containsAll(wanted)
              || wanted.equals(LEADER) && HEADS.contains(has.get(has.size() - 1));
      if (same && (!past || description.former())) {
        return true;
      }
    }
    return false;
  }

  /** The only body described so far by a noun, or null. */
  Figure onlyBody(String noun) {
    List<Figure> bodies =
        unnamed.stream().filter(figure -> figure.isBody() && figure.headNoun.equals(noun)).toList();
    return bodies.size() == 1 ? bodies.get(0) : null;
  }
}
