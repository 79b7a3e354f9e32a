package org.rapporteur.reconcile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.Place;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/**
 * Tells whether two names can stand for one place. The gazetteer knows which country a known place
 * lies in; of others nothing is known but what the reports tell, so that a land may hold any town
 * and two names told close to one another may belong together.
 */
final class Whereabouts {
  private static final int VICINITY = 6;
  private static final List<String> PEOPLES = List.of("n", "an", "ian", "ese", "ish", "i");

  private final Gazetteer gazetteer;
  private final Set<String> lands = new HashSet<>();

  /**
   * @param actors those of the reports: governments and parties are lands
   */
  Whereabouts(Gazetteer gazetteer, List<Actor> actors) {
    this.gazetteer = gazetteer;
    for (Actor actor : actors) {
      lands.add(actor.party().toLowerCase(Locale.ROOT));
      if (actor.kind() == ActorKind.GOVERNMENT) {
        lands.add(actor.name().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Whether what happened at one venue cannot have happened at the other, as far as is told. */
  boolean exclude(ReadReport one, Venue venue, ReadReport other, Venue otherVenue) {
    if (venue.site() != otherVenue.site() || isPartOf(venue.name(), otherVenue.name())) {
      return false;
    }
    Optional<Place> place = gazetteer.place(venue.name());
    Optional<Place> otherPlace = gazetteer.place(otherVenue.name());
    boolean exclude;
    if (place.isPresent() && otherPlace.isPresent()) {
      exclude = place.get().excludes(otherPlace.get());
    } else {
      boolean land = isLand(venue, one, other);
      boolean otherLand = isLand(otherVenue, one, other);
      exclude = land == otherLand && !(land && (place.isPresent() || otherPlace.isPresent()));
    }
    return exclude
        && !isNear(one.document(), venue.name(), otherVenue.name())
        && !isNear(other.document(), venue.name(), otherVenue.name());
  }

  /** Whether both names are in the gazetteer. */
  boolean know(Venue venue, Venue other) {
    return gazetteer.place(venue.name()).isPresent() && gazetteer.place(other.name()).isPresent();
  }

  private boolean isLand(Venue venue, ReadReport one, ReadReport other) {
    return gazetteer
        .place(venue.name())
        .map(known -> known.extent() != Place.Extent.TOWN)
        .orElseGet(
            () ->
                lands.contains(venue.name().toLowerCase(Locale.ROOT))
                    || hasPeople(one.document(), venue.name())
                    || hasPeople(other.document(), venue.name()));
  }

  /** Whether a report names the people or the tongue of a place. */
  private static boolean hasPeople(Document document, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int last = lower.length() - 1;
    String stem = "aeo".indexOf(lower.charAt(last)) >= 0 ? lower.substring(0, last) : lower;
    Set<String> people = new HashSet<>();
    for (String end : PEOPLES) {
      people.add(lower + end);
      people.add(stem + end);
    }
    return document.tokens().stream()
        .anyMatch(token -> token.isCapitalised() && people.contains(token.lower()));
  }

  /** Whether one name has all words of the other. */
  private static boolean isPartOf(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
  }

  /** Whether a report names both within a few words. */
  private static boolean isNear(Document document, String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    int lastOne = -VICINITY * 2;
    int lastOther = -VICINITY * 2;
    for (int t = 0; t < document.tokens().size(); t++) {
      lastOne = beginsAt(document, t, first) ? t : lastOne;
      lastOther = beginsAt(document, t, second) ? t : lastOther;
      boolean both = lastOne >= 0 && lastOther >= 0;
      if (both && Math.abs(lastOne - lastOther) <= VICINITY) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsAt(Document document, int token, String name) {
    Token first = document.token(token);
    return first.isCapitalised()
        && name.startsWith(first.lower())
        && document.text().view().regionMatches(true, first.start(), name, 0, name.length());
  }
}
