package org.rapporteur.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what a description calls somebody with what the report tells of a person. */
final class Roles {
  private static final Set<String> FAINT = WordClass.named("faint-modifier");

  /** What says that somebody no longer has a role. */
  static final Set<String> PAST = Set.of("former", "ex", "late", "retired");

  private static final Set<String> PARTISAN = WordClass.named("partisan");
  private static final Map<String, String> SAME =
      Map.of("gop", "republican", "democrat", "democratic", "defence", "defense");

  private final Nouns nouns;
  private final Bearers bearers;
  private final Names names;
  private final Map<String, List<String>> wordsOf = new HashMap<>();

  /** How well a description fits a person. */
  enum Fit {
    /** It says something else than what is told. */
    NONE,
    /** Nothing is told that speaks for or against it. */
    OPEN,
    /** The same noun, with words that are not told elsewhere. */
    NOUN,
    /** All its words are told of the person. */
    FULL
  }

  Roles(Nouns nouns, Names names, Bearers bearers) {
    this.nouns = nouns;
    this.names = names;
    this.bearers = bearers;
  }

  /** How a description with this noun, in the singular, fits a person. */
  Fit fit(Figure figure, Description description, String noun) {
    if (!figure.gender.fits(nouns.gender(noun))) {
      return Fit.NONE;
    }
    Fit seat = seat(figure, description);
    if (seat == Fit.NONE) {
      return Fit.NONE;
    }
    Set<String> wanted = new HashSet<>(words(description.role()));
    wanted.remove(noun);
    wanted.removeAll(FAINT);
    Fit best = figure.roles.isEmpty() ? Fit.OPEN : Fit.NONE;
    boolean office = false;
    for (String role : figure.roles) {
      List<String> has = words(role);
      boolean past = has.stream().anyMatch(PAST::contains);
      boolean same = isCalled(has, noun);
      if (past != description.former() && !has.containsAll(wanted)) {
        office |= same;
        continue;
      }
      if (!same || past && !description.former()) {
        office |= same;
        continue;
      }
      boolean all = told(figure).containsAll(wanted);
      boolean bare =
          has.stream().allMatch(word -> nouns.kind(word).isHuman() || FAINT.contains(word));
      Fit fit = all && seat == Fit.FULL ? Fit.FULL : all || bare ? Fit.NOUN : Fit.NONE;
      best = fit.compareTo(best) > 0 ? fit : best;
      office = true;
    }
    return best == Fit.NONE && !office ? Fit.OPEN : best;
  }

  /** Whether a description tells a political camp. */
  boolean isPartisan(Description description) {
    return words(description.role()).stream().anyMatch(PARTISAN::contains)
        || description.sponsor() >= 0
            && words(names.get(description.sponsor()).text()).stream().anyMatch(PARTISAN::contains);
  }

  private boolean isCalled(List<String> has, String noun) {
    return has.contains(noun) || nouns.narrower(noun).contains(has.get(has.size() - 1));
  }

  /** Whether the country or body that a description names is the person's. */
  private Fit seat(Figure figure, Description description) {
    int sponsor = description.sponsor();
    if (sponsor < 0) {
      return Fit.FULL;
    }
    String party = bearers.partyOf(sponsor);
    if (!party.isEmpty() && !figure.party().isEmpty()) {
      return figure.party().equals(party) ? Fit.FULL : Fit.NONE;
    }
    String name = names.get(sponsor).text();
    boolean told =
        figure.affiliation.contains(name)
            || figure.roles.stream().anyMatch(role -> role.contains(name));
    return told ? Fit.FULL : Fit.OPEN;
  }

  private Set<String> told(Figure figure) {
    Set<String> told = new HashSet<>(words(figure.affiliation));
    figure.roles.forEach(role -> told.addAll(words(role)));
    return told;
  }

  private List<String> words(String text) {
    return wordsOf.computeIfAbsent(text, Roles::split);
  }

  private static List<String> split(String text) {
    return Figure.words(text).stream().map(word -> SAME.getOrDefault(word, word)).toList();
  }
}
