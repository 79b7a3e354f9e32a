package org.rapporteur.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the government, ministry, company, paper or party that a noun tells of. */
final class Collectives {
  private static final Set<String> GOVERNMENTS =
      Set.of("government", "administration", "regime", "leadership", "cabinet", "presidency");
  private static final Set<String> COUNTRIES = Set.of("country", "nation");
  private static final Set<String> FUNCTION_WORDS =
      Set.of("the", "a", "an", "of", "for", "and", "in", "on", "this", "that");
  private static final Set<String> GENERIC_BODIES = WordClass.named("generic-body");

  /** How many times as often as the next a country is spoken of that alone can be meant. */
  private static final int CLEARLY = 3;

  /** How many names before a country are looked at for the one that is meant. */
  private static final int MOST_NAMES = 1000;

  private final Names names;
  private final Troupe troupe;
  private final Antecedents antecedents;
  private final UnnamedFigures unnamed;
  private final UnnamedTitles titles;
  private final Map<String, Set<String>> wordsOf = new HashMap<>();

  Collectives(
      Troupe troupe, Antecedents antecedents, UnnamedFigures unnamed, UnnamedTitles titles) {
    this.names = troupe.names();
    this.troupe = troupe;
    this.antecedents = antecedents;
    this.unnamed = unnamed;
    this.titles = titles;
  }

  /** The figure that a description of a body stands for, or null; its noun in the singular. */
  Figure figure(Description description, String noun, int s) {
    int sponsor = description.sponsor();
    if (isCountry(description, noun)) {
      return country(description, s);
    }
    if (GOVERNMENTS.contains(noun) && sponsor >= 0) {
      Mention mention = names.get(sponsor);
      String country =
          mention.kind() == Mention.Kind.NAME
              ? troupe.bearers().figure(sponsor).party()
              : mention.country();
      if (!country.isEmpty() && !description.former()) {
        Figure government = troupe.government(country);
        government.aliases.add(titles.title(description, s));
        return government;
      }
    }
    boolean owned = description.ownerPronoun() >= 0;
    if (owned && GOVERNMENTS.contains(noun)) {
      String country = titles.ownersParty(description, s);
      if (troupe.isCountry(country)) {
        return troupe.government(country);
      }
    } else if (description.definite() && sponsor < 0 && GOVERNMENTS.contains(noun)) {
      Figure earlier = unnamed.onlyBody(noun);
      if (earlier == null) {
        List<Figure> countries = antecedents.governments(description.first());
        boolean clear =
            countries.size() == 1
                || countries.size() > 1
                    && countries.get(0).positions.size()
                        >= CLEARLY * countries.get(1).positions.size();
        earlier = clear ? countries.get(0) : null;
      }
      if (earlier != null) {
        return earlier;
      }
    }
    if (description.definite()
        && sponsor < 0
        && GENERIC_BODIES.contains(noun)
        && !owned
        && description.end() == description.coreEnd()) {
      Figure earlier = antecedents.earlierBody(description, noun, s);
      if (earlier != null) {
        return earlier;
      }
    }
    Figure named =
        sponsor < 0 || names.get(sponsor).kind() == Mention.Kind.ADJECTIVE
            ? namesake(description)
            : null;
    if (named != null) {
      return named;
    }
    ActorKind kind =
        GOVERNMENTS.contains(noun)
            ? ActorKind.GOVERNMENT
            : description.kind() == Nouns.Kind.MEDIA ? ActorKind.MEDIA : ActorKind.ORGANISATION;
    String title = titles.title(description, s);
    Figure figure = unnamed.figure(key(description, noun, title), title, kind, noun, false);
    if (figure.affiliation.isEmpty()) {
      figure.affiliation =
          description.affiliation().isEmpty()
              ? titles.owner(description, s)
              : description.affiliation();
    }
    if (sponsor >= 0) {
      figure.named = true;
      troupe.testimony().vote(figure, description, description.first(), description.end());
    }
    return figure;
  }

  /** Whether a description is "the country", "Lind's country" or "her nation", and no more. */
  private static boolean isCountry(Description description, String noun) {
    return COUNTRIES.contains(noun)
        && description.definite()
        && description.role().equals(noun)
        && description.end() == description.coreEnd();
  }

  /** The country of the person whose it is, or the only one spoken of; null if neither is clear. */
  private Figure country(Description description, int s) {
    int sponsor = description.sponsor();
    String country =
        sponsor >= 0
            ? troupe.bearers().partyOf(sponsor)
            : description.ownerPronoun() >= 0
                ? titles.ownersParty(description, s)
                : onlyCountry(description.first());
    return troupe.isCountry(country) ? troupe.government(country) : null;
  }

  /** The only country that the names before a token tell of, or by far the most; empty if none. */
  private String onlyCountry(int token) {
    Map<String, Integer> told = new HashMap<>();
    int end = names.before(token);
    for (int m = Math.max(0, end - MOST_NAMES); m < end; m++) {
      told.merge(names.get(m).country(), 1, Integer::sum);
    }
    told.remove("");
    List<Map.Entry<String, Integer>> most =
        told.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    boolean clear =
        most.size() == 1
            || most.size() > 1 && most.get(0).getValue() >= CLEARLY * most.get(1).getValue();
    return clear ? most.get(0).getKey() : "";
  }

  /** A person's campaign, team or office is the same by whatever form of the name. */
  private String key(Description description, String noun, String title) {
    int sponsor = description.sponsor();
    boolean whole = description.role().equals(noun);
    return sponsor >= 0 && whole && names.get(sponsor).kind() == Mention.Kind.NAME
        ? troupe.bearers().figure(sponsor).name + "'s " + noun
        : title;
  }

  /** The one named body whose name has the same words: "the lake authority". */
  private Figure namesake(Description description) {
    Set<String> wanted = content(description);
    if (wanted.size() < 2) {
      return null;
    }
    Figure only = null;
    for (Figure body : troupe.bodies()) {
      Set<String> has = wordsOf.computeIfAbsent(body.name, this::words);
      boolean same = has.size() > 1 && (wanted.containsAll(has) || has.containsAll(wanted));
      if (same && only != null && only != body) {
        return null;
      }
      only = same ? body : only;
    }
    return only;
  }

  private Set<String> content(Description description) {
    return words(titles.plain(description.first(), description.end()));
  }

  private Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : Figure.words(text)) {
      if (!FUNCTION_WORDS.contains(word)) {
        words.add(troupe.singular(word));
      }
    }
    return words;
  }
}
