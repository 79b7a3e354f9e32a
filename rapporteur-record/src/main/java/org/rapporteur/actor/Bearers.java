package org.rapporteur.actor;

/** Who bears each name of a report. */
final class Bearers {
  private final Names names;
  private final Figure[] figures;

  Bearers(Names names) {
    this.names = names;
    this.figures = new Figure[names.size()];
  }

  /** Lets a figure bear a name. */
  void bind(int mention, Figure figure) {
    Mention name = names.get(mention);
    figures[mention] = figure;
    figure.aliases.add(name.text());
    figure.positions.add(name.first());
    figure.places.add(new Figure.Place(name.first(), name.end()));
  }

  /** The bearer of a name that {@link #isActor}. */
  Figure figure(int mention) {
    return figures[mention];
  }

  /** Whether a name has a bearer. */
  boolean isActor(int mention) {
    return figures[mention] != null;
  }

  /** Notes that somebody speaks for the bearer of a name, if it is a body. */
  void spokenFor(int mention) {
    if (names.get(mention).kind() == Mention.Kind.ORGANISATION) {
      figures[mention].spokenFor();
    }
  }

  /** The party that the bearer of a name speaks for when it stands as sponsor of an office. */
  String partyOf(int mention) {
    Mention name = names.get(mention);
    return switch (name.kind()) {
      case GOVERNMENT, ADJECTIVE -> name.country();
      case CAPITAL -> name.possessive() ? name.country() : "";
      case ORGANISATION -> {
        String party = figures[mention].party();
        yield party.isEmpty() ? figures[mention].name : party;
      }
      case NAME -> figures[mention] == null ? "" : figures[mention].party();
      case PEOPLE, MEDIA, PLACE -> "";
    };
  }
}
