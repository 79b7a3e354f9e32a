package org.rapporteur.actor;

/** What an actor is. */
public enum ActorKind {
  /** A human being. */
  PERSON,
  /** A body with a name: ministry, company, alliance, court. */
  ORGANISATION,
  /** A country's government, by whatever name: the country, its capital, its seat. */
  GOVERNMENT,
  /** Several people, named or not: "four officials", "the protesters". */
  GROUP,
  /** A paper, agency or broadcaster. */
  MEDIA
}
