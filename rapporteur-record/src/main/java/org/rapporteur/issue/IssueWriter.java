package org.rapporteur.issue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.issue.IssueDiscovery.Sighting;

/**
 * Words a discovered issue. Its proposition is what the reports would most often have done about
 * it, as a sentence that is never negated ("The harbour is opened.", "Belmark withdraws from the
 * plateau."), or, if they tell nothing, what mostly is done about such things ("A treaty is
 * signed."), or that there is such a thing. Immutable.
 */
final class IssueWriter {
  private static final int FEWEST = 2;
  private static final int SHORTEST_ROOT = 4;
  private static final Set<String> SINGULAR_COUNTRIES =
      Set.of("united states", "united nations", "netherlands", "philippines", "emirates");

  private final Deeds deeds;
  private final NounNumber number;

  IssueWriter(Deeds deeds, NounNumber number) {
    this.deeds = deeds;
    this.number = number;
  }

  /** What is done, and who is mostly to do it; empty if that is not told. */
  private record Plan(Deed deed, String actor, int places) {}

  /**
   * The name of an issue: the phrase itself, but a single word together with the noun for what is
   * mostly to be done about it ("Closure of the harbour").
   *
   * @param phrase that names it
   * @param sightings where all its phrases stand
   */
  String name(KeyPhrase phrase, List<Sighting> sightings) {
    Optional<Deed> deed =
        Optional.of(phrase)
            .filter(KeyPhrase::isSingle)
            .flatMap(word -> plan(word.form(), sightings))
            .map(Plan::deed)
            .filter(done -> !done.noun().isEmpty());
    return capitalised(
        deed.map(done -> done.noun() + " " + done.tie() + " " + thing(phrase))
            .orElse(phrase.form()));
  }

  /**
   * The proposition of an issue.
   *
   * @param name the phrase that names it
   * @param sightings where all its phrases stand
   */
  String proposition(KeyPhrase name, List<Sighting> sightings) {
    return deeds
        .governed(name.form())
        .flatMap(own -> governed(own, sightings))
        .or(() -> plan(name.form(), sightings).map(plan -> sentence(plan, thing(name))))
        .or(() -> usual(name))
        .orElseGet(() -> general(name));
  }

  /** "Release of the report" as "The report is released". */
  private Optional<String> governed(Deeds.Governed own, List<Sighting> sightings) {
    String thing = isDetermined(own.thing()) ? own.thing() : "the " + own.thing();
    Optional<Plan> plan =
        plan(own.thing(), sightings).filter(told -> told.deed().equals(own.deed()));
    return plan.map(told -> sentence(told, thing))
        .or(() -> Optional.of(own.deed()).filter(Deed::hasPassive).map(d -> passive(thing, d)));
  }

  /** What is mostly done about such a thing: "Security guarantees are provided." */
  private Optional<String> usual(KeyPhrase name) {
    String noun = PhraseFinder.noun(name.form());
    return deeds.usual(noun).map(deed -> passive(indefinite(name), deed));
  }

  private boolean isDetermined(String thing) {
    String noun = PhraseFinder.noun(thing);
    boolean determined = thing.startsWith("the ") || thing.startsWith("a ");
    boolean named = Character.isUpperCase(thing.charAt(0));
    return determined || named || number.isPlural(noun) || number.isMass(noun);
  }

  private Optional<Plan> plan(String thing, List<Sighting> sightings) {
    String noun = PhraseFinder.noun(thing);
    Map<Deed, List<Sighting>> byDeed = new TreeMap<>();
    for (Sighting sighting : sightings) {
      sighting.demands().stream()
          .filter(demand -> demand.thing().equals(noun))
          .forEach(
              demand ->
                  byDeed.computeIfAbsent(demand.deed(), d -> new ArrayList<>()).add(sighting));
    }
    int told = places(byDeed.values().stream().flatMap(List::stream).toList());
    boolean onceWillDo = told >= FEWEST || deeds.usual(noun).isEmpty();
    return byDeed.entrySet().stream()
        .map(entry -> plan(entry.getKey(), entry.getValue()))
        .filter(plan -> plan.places() >= FEWEST || !plan.deed().isLight() && onceWillDo)
        .filter(plan -> !repeats(plan.deed(), thing))
        .filter(plan -> plan.deed().hasPassive() || !plan.actor().isEmpty())
        .max(
            Comparator.comparingInt(Plan::places)
                .thenComparing(plan -> !plan.deed().noun().isEmpty())
                .thenComparing(Plan::deed, Comparator.reverseOrder()));
  }

  /** Whether the deed is in a word already: legal status is not legalised. */
  private static boolean repeats(Deed deed, String form) {
    return Arrays.stream(form.toLowerCase(Locale.ROOT).split(" ", -1))
        .anyMatch(word -> word.length() >= SHORTEST_ROOT && deed.participle().startsWith(word));
  }

  private static Plan plan(Deed deed, List<Sighting> sightings) {
    Map<String, List<Sighting>> byActor =
        sightings.stream()
            .collect(
                groupingBy(
                    sighting ->
                        sighting.demands().stream()
                            .filter(demand -> demand.deed().equals(deed))
                            .map(Demand::actor)
                            .findFirst()
                            .orElse(""),
                    TreeMap::new,
                    toList()));
    int places = places(sightings);
    String actor =
        byActor.entrySet().stream()
            .filter(entry -> !entry.getKey().isEmpty() && isSingular(entry.getKey()))
            .filter(entry -> places(entry.getValue()) >= FEWEST)
            .filter(entry -> !deed.hasPassive() || 2 * places(entry.getValue()) > places)
            .max(
                Comparator.<Map.Entry<String, List<Sighting>>>comparingInt(
                        entry -> places(entry.getValue()))
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse("");
    return new Plan(deed, actor, places);
  }

  private static int places(List<Sighting> sightings) {
    Set<String> places = new HashSet<>();
    sightings.forEach(sighting -> places.add(sighting.place()));
    return places.size();
  }

  private static boolean isSingular(String actor) {
    String name = actor.toLowerCase(Locale.ROOT);
    return !name.endsWith("s") || SINGULAR_COUNTRIES.stream().anyMatch(name::endsWith);
  }

  private String sentence(Plan plan, String thing) {
    return plan.actor().isEmpty()
        ? passive(thing, plan.deed())
        : capitalised(plan.actor()) + " " + plan.deed().thirdPerson() + " " + thing + ".";
  }

  private String thing(KeyPhrase name) {
    String noun = PhraseFinder.noun(name.form());
    boolean bare = number.isPlural(noun) || number.isMass(noun);
    String article =
        switch (name.determiner()) {
          case DEFINITE -> "the ";
          case INDEFINITE -> bare ? "" : article(name.form());
          case BARE, ANY, NUMBER -> bare ? "" : "the ";
        };
    return article + name.form();
  }

  private String passive(String thing, Deed deed) {
    String be = number.isPlural(PhraseFinder.noun(thing)) ? " are " : " is ";
    return capitalised(thing) + be + deed.passive() + ".";
  }

  private String general(KeyPhrase name) {
    boolean several = number.isPlural(PhraseFinder.noun(name.form()));
    return (several ? "There are " : "There is ") + indefinite(name) + ".";
  }

  /** "A border wall", "food aid", "fishing quotas". */
  private String indefinite(KeyPhrase name) {
    String noun = PhraseFinder.noun(name.form());
    boolean mass = number.isMass(noun) || isBare(name.determiner()) && name.isState();
    boolean bare = number.isPlural(noun) || mass && !name.isCounted();
    return (bare ? "" : article(name.form())) + name.form();
  }

  private static boolean isBare(Determiner determiner) {
    return determiner != Determiner.DEFINITE && determiner != Determiner.INDEFINITE;
  }

  private static String article(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    boolean vowel = "aeio".indexOf(word.charAt(0)) >= 0 && !word.startsWith("eu");
    boolean short_u = word.startsWith("u") && word.matches("un[^i].*|u[^ns.].*");
    boolean silent = word.startsWith("hour") || word.startsWith("honest");
    return vowel && !word.startsWith("one") || short_u || silent ? "an " : "a ";
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
