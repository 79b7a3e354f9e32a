package org.rapporteur.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.act.Wording.Side;

/**
 * Wordings with what they tell, found by the word they begin with.
 *
 * @param <T> what a wording tells
 */
final class WordingIndex<T> {
  private static final Map<String, Side> SIDES =
      Map.of("<self>", Side.SELF, "<reported>", Side.REPORTED, "<other>", Side.OTHER);

  private final Inflection inflection;
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
  private final List<Entry<T>> bySelf = new ArrayList<>();
  private final List<Entry<T>> byOther = new ArrayList<>();

  WordingIndex(Inflection inflection) {
    this.inflection = inflection;
  }

  private record Entry<T>(Wording wording, T told) {}

  /**
   * A wording found.
   *
   * @param first index of its first token
   * @param end one past its last
   * @param length number of its parts
   */
  record Found<T>(T told, int first, int end, int length) {}

  /** Makes {@code <name>} stand for some words. */
  void define(String name, String words) {
    classes.put("<" + name + ">", Set.of(words.split(" ", -1)));
  }

  /** Adds wordings parted by commas. */
  void add(T told, String wordings) {
    for (String written : wordings.split(", ", -1)) {
      Wording wording = parse(written);
      Entry<T> entry = new Entry<>(wording, told);
      if (wording.parts().get(0) instanceof Wording.OneOf oneOf) {
        oneOf.words().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
      } else if (wording.parts().get(0) instanceof Wording.Subject subject) {
        (subject.side() == Side.OTHER ? byOther : bySelf).add(entry);
      } else {
        throw new IllegalStateException("a wording cannot begin so: " + written);
      }
    }
  }

  private Wording parse(String written) {
    List<Wording.Part> parts = new ArrayList<>();
    for (String part : written.split(" ", -1)) {
      parts.add(parse(part, parts.isEmpty()));
    }
    return new Wording(List.copyOf(parts));
  }

  private Wording.Part parse(String part, boolean first) {
    if (part.startsWith("*")) {
      return new Wording.Gap(Integer.parseInt(part.substring(1)));
    }
    if (part.startsWith("~")) {
      return new Wording.Subjunctive(Integer.parseInt(part.substring(1)));
    }
    if (part.startsWith("-")) {
      return new Wording.Ending(part.substring(1));
    }
    Side side = SIDES.get(part);
    if (side != null) {
      return new Wording.Subject(side);
    }
    if (part.startsWith("!")) {
      return new Wording.NoneOf(((Wording.OneOf) parse(part.substring(1), false)).words());
    }
    if (part.startsWith("=")) {
      return new Wording.OneOf(Set.of(part.substring(1)));
    }
    Set<String> words = new HashSet<>();
    for (String word : Arrays.asList(part.split("/", -1))) {
      if (word.startsWith("<")) {
        words.addAll(classOf(word));
      } else if (word.endsWith("+")) {
        words.addAll(inflection.of(word.substring(0, word.length() - 1)));
      } else if (first) {
        words.addAll(inflection.of(word));
      } else {
        words.add(word);
      }
    }
    return new Wording.OneOf(Set.copyOf(words));
  }

  private Set<String> classOf(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalStateException("no class of words is called " + name);
    }
    return words;
  }

  /** Hands on each wording that begins at a token. */
  void at(Stretch stretch, int at, Consumer<Found<T>> to) {
    match(byWord.getOrDefault(stretch.token(at).lower(), List.of()), stretch, at, to);
    match(stretch.self().test(at) ? bySelf : byOther, stretch, at, to);
  }

  /** The wording of the most parts that begins at a token, of equals the first added. */
  Optional<Found<T>> longest(Stretch stretch, int at) {
    if (bySelf.isEmpty()
        && byOther.isEmpty()
        && !byWord.containsKey(stretch.token(at).lower())) {
      return Optional.empty();
    }
    List<Found<T>> found = new ArrayList<>();
    at(stretch, at, found::add);
    return found.stream().max(Comparator.comparingInt(Found::length));
  }

  private void match(List<Entry<T>> entries, Stretch stretch, int at, Consumer<Found<T>> to) {
    for (Entry<T> entry : entries) {
      int end = entry.wording().end(stretch, at);
      if (end >= 0) {
        to.accept(new Found<>(entry.told(), at, end, entry.wording().parts().size()));
      }
    }
  }
}
