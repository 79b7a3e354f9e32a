package org.rapporteur.issue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.issue.IssueDiscovery.Sighting;

/** A noun phrase that stands in statements, with who speaks of it. Immutable. */
final class KeyPhrase {
  /** From this share of its statements on in which a longer phrase holds it, it is but a part. */
  private static final double PART = 0.65;

  private static final Set<Determiner> PROPOSED = EnumSet.of(Determiner.INDEFINITE, Determiner.ANY);

  private static final int OFTEN = 3;
  private static final int MANY = 5;
  private static final int OFTEN_ASKED = 2;
  private static final int OFTEN_PROPOSED = 2;

  private final List<Integer> stems;
  private final List<Sighting> sightings;
  private final PhraseFinder finder;
  private final String form;
  private final Set<Integer> nameStems;
  private final Set<String> places = new TreeSet<>();
  private final Set<String> sides = new TreeSet<>();
  private final Set<String> voices = new TreeSet<>();
  private final Set<String> reports = new TreeSet<>();

  private final Set<String> asks = new TreeSet<>();
  private final long asked;
  private final long proposed;

  private KeyPhrase(List<Integer> stems, List<Sighting> sightings, PhraseFinder finder) {
    this.stems = List.copyOf(stems);
    this.sightings = List.copyOf(sightings);
    this.finder = finder;
    this.form = commonestForm();
    this.nameStems =
        Arrays.stream(form.split(" ", -1))
            .filter(KeyPhrase::isCapitalised)
            .flatMap(word -> finder.stems(word).stream())
            .collect(toSet());
    for (Sighting sighting : sightings) {
      places.add(sighting.place());
      reports.add(sighting.report());
      if (!sighting.voice().isEmpty()) {
        voices.add(sighting.voice());
      }
      if (sighting.side()) {
        sides.add(sighting.place());
      }
      sighting.demands().forEach(demand -> asks.add(demand.question()));
    }
    this.asked =
        isShared()
            ? heavyAsks().mapToLong(this::places).max().orElse(0)
            : places(sighting -> !sighting.demands().isEmpty());
    this.proposed = places(sighting -> PROPOSED.contains(sighting.determiner()));
  }

  private Stream<String> heavyAsks() {
    return sightings.stream()
        .flatMap(sighting -> sighting.demands().stream())
        .filter(demand -> !demand.deed().isLight())
        .map(Demand::question)
        .distinct();
  }

  private long places(String question) {
    return places(s -> s.demands().stream().anyMatch(demand -> demand.question().equals(question)));
  }

  private long places(Predicate<Sighting> which) {
    return sightings.stream().filter(which).map(Sighting::place).distinct().count();
  }

  /** The commonest of those wordings that are not but another noun for the same. */
  private String commonestForm() {
    Set<String> own =
        sightings.stream()
            .map(Sighting::form)
            .distinct()
            .filter(wording -> finder.stems(wording).equals(stems))
            .collect(toSet());
    return own.isEmpty()
        ? commonest(Sighting::form, sightings)
        : commonest(
            Sighting::form, sightings.stream().filter(s -> own.contains(s.form())).toList());
  }

  /** What most sightings have; of equally common ones the first in order. */
  private static <T extends Comparable<T>> T commonest(
      Function<Sighting, T> part, List<Sighting> sightings) {
    return sightings.stream()
        .collect(groupingBy(part, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<T, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /** The stems of its words, sorted. */
  List<Integer> stems() {
    return stems;
  }

  boolean isSingle() {
    return stems.size() == 1;
  }

  /**
   * Whether it may be a question: if something is asked to be done about it, or it names an event
   * or a state, or it is said often; one word needs more than a phrase.
   */
  boolean isQuestion() {
    if (!mayBeQuestion()) {
      return false;
    }
    if (isSingle()) {
      return isAsked() || isProposed() || sides.size() >= OFTEN && !finder.isGeneric(form);
    }
    boolean telling = names() < stems.size() - 1;
    return asked > 0 || happens() || telling && places.size() >= OFTEN;
  }

  /** Whether it is neither mostly counted nor only ever where something is. */
  boolean mayBeQuestion() {
    return !isPlace() && !isAmount();
  }

  /** Whether it names something that happens or holds, in more than a shared noun and names. */
  boolean happens() {
    String noun = PhraseFinder.noun(form);
    return finder.isShared(noun) ? names() < stems.size() - 1 : finder.isEventive(noun);
  }

  private int names() {
    return nameStems.size();
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Whether it is one word that many disputes share. */
  boolean isShared() {
    return isSingle() && finder.isShared(form);
  }

  /** Whether its noun names a state rather than one of several things. */
  boolean isState() {
    String noun = PhraseFinder.noun(form);
    return finder.isEventive(noun) && !finder.isGeneric(noun) && !finder.isDeed(noun);
  }

  /** Whether it may name an issue: a word alone if it is much disputed or asked about. */
  boolean isName() {
    boolean disputed = sides.size() >= MANY && voices.size() >= OFTEN;
    return !isSingle() || disputed || isAsked() || isProposed();
  }

  /** Whether several statements speak of it as of something that there could be: "a truce". */
  boolean isProposed() {
    return proposed >= OFTEN_PROPOSED
        && voices.size() >= OFTEN_PROPOSED
        && (asked > 0 || sightings.stream().anyMatch(Sighting::put))
        && !isShared();
  }

  /** Whether it is only ever said where something is: "along the coast road". */
  private boolean isPlace() {
    return sightings.stream().allMatch(Sighting::isWhere)
        && sightings.stream().anyMatch(Sighting::isSurelyWhere);
  }

  /** Whether it is mostly counted: "30 million marks". */
  private boolean isAmount() {
    long counted = sightings.stream().filter(s -> s.determiner() == Determiner.NUMBER).count();
    return 2 * counted > sightings.size();
  }

  /** How many statements ask something to be done about it. */
  long asked() {
    return asked;
  }

  /** Whether several statements ask the same to be done about it. */
  boolean isAsked() {
    return asked >= OFTEN_ASKED;
  }

  /** Whether several statements ask for the same deed. */
  boolean isAskedAlike() {
    return asks.stream().anyMatch(question -> places(question) >= OFTEN_ASKED);
  }

  /** Whether something is asked to be done about it in all its statements, of several reports. */
  boolean isAskedEverywhere() {
    return isAsked() && asked == places.size() && reports() > 1 && !isShared();
  }

  /** Whether it says that something is to be done, or its noun names something done. */
  boolean isOfDeed() {
    return asked > 0 || finder.isDeed(PhraseFinder.noun(form));
  }

  /** Deeds asked for, each with the noun for what they are done to. */
  Set<String> asks() {
    return asks;
  }

  /** Whether it is longer than another and has all its words. */
  boolean holds(KeyPhrase other) {
    return stems.size() > other.stems.size() && stems.containsAll(other.stems);
  }

  /**
   * Whether the two share a word: one that is neither common nor a name, or all that one of them
   * has.
   */
  boolean sharesWord(KeyPhrase other) {
    boolean contained = stems.containsAll(other.stems) || other.stems.containsAll(stems);
    return contained
        || stems.stream()
            .filter(stem -> !finder.isCommon(stem) && !nameStems.contains(stem))
            .anyMatch(other.stems::contains);
  }

  /** Where it stands. */
  List<Sighting> sightings() {
    return sightings;
  }

  /** In how many reports it stands. */
  int reports() {
    return reports.size();
  }

  /** The statements in which it stands. */
  Set<String> places() {
    return places;
  }

  /** The statements that take a side in which it stands. */
  Set<String> sides() {
    return sides;
  }

  /** The speakers who use it. */
  Set<String> voices() {
    return voices;
  }

  /** The commonest wording; of equally common ones the first by alphabet. */
  String form() {
    return form;
  }

  /** All wordings that mean the same, the commonest first. */
  Stream<String> forms() {
    return sightings.stream()
        .collect(groupingBy(Sighting::form, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey);
  }

  /** What it mostly begins with. */
  Determiner determiner() {
    return commonest(Sighting::determiner, sightings);
  }

  /** Whether anybody says "a" before it. */
  boolean isCounted() {
    return sightings.stream().anyMatch(s -> s.determiner() == Determiner.INDEFINITE);
  }

  /**
   * The phrases that stand in some statements, each for itself; those left out that are but a part
   * of a longer one where they stand (after the nested terms of Frantzi, Ananiadou and Mima 2000).
   *
   * @param fewest in how many statements a phrase must stand that others are but a part of
   */
  static List<KeyPhrase> gather(List<Sighting> sightings, int fewest, PhraseFinder finder) {
    Map<List<Integer>, KeyPhrase> phrases = new LinkedHashMap<>();
    sightings.stream()
        .collect(groupingBy(Sighting::stems))
        .forEach((stems, same) -> phrases.put(stems, new KeyPhrase(stems, same, finder)));
    List<KeyPhrase> often =
        phrases.values().stream().filter(phrase -> phrase.places.size() >= fewest).toList();
    for (KeyPhrase longer : often) {
      for (List<Integer> part : parts(longer.stems)) {
        KeyPhrase shorter = phrases.get(part);
        if (shorter != null && shorter.isMostlyIn(longer)) {
          phrases.remove(part);
        }
      }
    }
    return List.copyOf(phrases.values());
  }

  private boolean isMostlyIn(KeyPhrase longer) {
    long inside = places.stream().filter(longer.places::contains).count();
    return inside >= PART * places.size();
  }

  /** All choices of some of the stems, in their order, but not of all. */
  private static List<List<Integer>> parts(List<Integer> stems) {
    List<List<Integer>> parts = new ArrayList<>();
    for (int chosen = 1; chosen < (1 << stems.size()) - 1; chosen++) {
      List<Integer> part = new ArrayList<>();
      for (int i = 0; i < stems.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          part.add(stems.get(i));
        }
      }
      parts.add(part);
    }
    return parts;
  }
}
