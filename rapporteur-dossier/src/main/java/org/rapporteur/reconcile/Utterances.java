package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.rapporteur.reconcile.SameUtterance.Link;

/**
 * Groups the statements that carry the same act of speaking.
 *
 * <p>Statements of the same words are joined first and stand for one another from then on. Of the
 * rest those are compared that stand in sentences known to tell the same, that share a run of five
 * quoted words, or that one speaker filled with the same rare words within days. Every posting list
 * is looked at near the statement only, so that the work for a statement is bounded.
 */
final class Utterances {
  private static final int NEIGHBOURS = 12;
  private static final int MOST_QUOTED = 4;
  private static final int MOST_LEADERS = 8;
  private static final int LONG_QUOTE = 6;
  private static final int MOST_IN_SENTENCE = 50;

  private final List<Said> said;
  private final SameUtterance rules;
  private final Groups groups;
  private final List<Said> leaders;
  private final Map<Long, List<Said>> bySentence = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  /** What statements of the same words share besides. */
  private record Key(String speaker, int story, long words) {}

  /**
   * What came of the comparison of statements.
   *
   * @param compared the pairs looked at, by their {@link #key keys}
   * @param links those found to be of one utterance
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Outcome(long[] compared, List<Link> links) {}

  /**
   * Joins the statements of the same words.
   *
   * @param said all statements, in the order of filing
   */
  Utterances(List<Said> said, SameUtterance rules) {
    this.said = said;
    this.rules = rules;
    this.groups = new Groups(said.size());
    this.leaders = joinSame();
    for (Said leader : leaders) {
      List<Said> beside =
          bySentence.computeIfAbsent(
              place(leader.place(), leader.sentence()), key -> new ArrayList<>(1));
      if (beside.size() < MOST_IN_SENTENCE) {
        beside.add(leader);
      }
    }
  }

  /** Joins statements of the same words; gives the first of each. */
  private List<Said> joinSame() {
    Map<Key, List<Said>> known = new HashMap<>();
    List<Said> firsts = new ArrayList<>();
    for (Said statement : said) {
      if (statement.traits().size() < 2) {
        continue;
      }
      List<Said> same = known.computeIfAbsent(key(statement), key -> new ArrayList<>(1));
      Optional<Said> leader =
          same.stream()
              .filter(candidate -> SameUtterance.agreeOnDay(candidate, statement))
              .findFirst();
      if (leader.isPresent()) {
        groups.join(leader.get().number(), statement.number());
      } else {
        firsts.add(statement);
        if (same.size() < MOST_LEADERS) {
          same.add(statement);
        }
      }
    }
    return firsts;
  }

  private static Key key(Said said) {
    boolean anyStory = said.quotedWords() >= LONG_QUOTE;
    return new Key(
        said.speaker(), anyStory ? Integer.MIN_VALUE : said.story(), said.traits().hash());
  }

  private static long place(int report, int sentence) {
    return (long) report << Integer.SIZE | sentence;
  }

  /** Compares the statements of sentences that tell the same. Changes nothing; safe for threads. */
  Outcome compared(Collection<SentencePair> pairs) {
    Map<Long, Optional<Link>> compared = new LinkedHashMap<>();
    for (SentencePair pair : pairs) {
      for (Said one : at(pair.one(), pair.sentence())) {
        for (Said other : at(pair.other(), pair.otherSentence())) {
          if (SameUtterance.areComparable(one, other)) {
            compared.computeIfAbsent(key(one, other), key -> rules.inSentences(one, other, pair));
          }
        }
      }
    }
    return new Outcome(
        compared.keySet().stream().mapToLong(Long::longValue).toArray(),
        compared.values().stream().flatMap(Optional::stream).toList());
  }

  private List<Said> at(ReadReport report, int sentence) {
    return bySentence.getOrDefault(place(report.place(), sentence), List.of());
  }

  private static long key(Said one, Said other) {
    return (long) Math.min(one.number(), other.number()) << Integer.SIZE
        | Math.max(one.number(), other.number());
  }

  /**
   * Joins what was found in sentences that tell the same; then compares and joins all others that
   * share quoted or rare words.
   */
  void join(Collection<Outcome> outcomes) {
    outcomes.forEach(outcome -> outcome.links().forEach(this::join));
    long[] compared =
        outcomes.stream()
            .flatMapToLong(outcome -> LongStream.of(outcome.compared()))
            .sorted()
            .toArray();
    long[] quoting = quoting(key -> Arrays.binarySearch(compared, key) < 0);
    join(quoting, rules::quoted);
    Arrays.sort(quoting);
    join(
        telling(
            key -> Arrays.binarySearch(compared, key) < 0 && Arrays.binarySearch(quoting, key) < 0),
        rules::told);
  }

  private void join(long[] pairs, BiFunction<Said, Said, Optional<Link>> rule) {
    LongStream.of(pairs)
        .parallel()
        .mapToObj(key -> rule.apply(said.get((int) (key >> Integer.SIZE)), said.get((int) key)))
        .flatMap(Optional::stream)
        .toList()
        .forEach(this::join);
  }

  private void join(Link link) {
    groups.join(link.one().number(), link.other().number());
    links.add(link);
  }

  /** Pairs that share quoted words: of each statement those before it that share most. */
  private long[] quoting(LongPredicate isNew) {
    LongStream.Builder pairs = LongStream.builder();
    Map<Integer, List<Said>> postings = new HashMap<>();
    for (Said statement : leaders) {
      Map<Said, Integer> met = met(statement.traits().quoted(), statement, postings);
      met.entrySet().stream()
          .sorted(Comparator.comparingInt(e -> -e.getValue()))
          .limit(MOST_QUOTED)
          .map(Map.Entry::getKey)
          .filter(earlier -> SameUtterance.areComparable(earlier, statement))
          .mapToLong(earlier -> key(earlier, statement))
          .filter(isNew)
          .forEach(pairs);
    }
    return pairs.build().toArray();
  }

  /** Pairs of one speaker and day that share two of the words that tell most. */
  private long[] telling(LongPredicate isNew) {
    LongStream.Builder pairs = LongStream.builder();
    Map<String, Map<Integer, List<Said>>> bySpeaker = new HashMap<>();
    for (Said statement : leaders) {
      if (!statement.speaker().isEmpty() && !statement.filed().said().isEmpty()) {
        met(
                statement.traits().telling(),
                statement,
                bySpeaker.computeIfAbsent(statement.speaker(), speaker -> new HashMap<>()))
            .forEach(
                (earlier, stems) -> {
                  boolean candidate =
                      stems > 1
                          && SameUtterance.areOfOneDay(earlier, statement)
                          && SameUtterance.areComparable(earlier, statement)
                          && isNew.test(key(earlier, statement));
                  if (candidate) {
                    pairs.add(key(earlier, statement));
                  }
                });
      }
    }
    return pairs.build().toArray();
  }

  /** The nearest statements before one with the same hashes, and how many each has. */
  private static Map<Said, Integer> met(
      int[] hashes, Said statement, Map<Integer, List<Said>> postings) {
    Map<Said, Integer> met = new TreeMap<>(Comparator.comparingInt(Said::number));
    for (int hash : hashes) {
      List<Said> posting = postings.computeIfAbsent(hash, key -> new ArrayList<>(1));
      int from = Math.max(0, posting.size() - NEIGHBOURS);
      posting.subList(from, posting.size()).forEach(s -> met.merge(s, 1, Integer::sum));
      posting.add(statement);
    }
    return met;
  }

  /** The statements found to be of one utterance, pair by pair. */
  List<Link> links() {
    return Collections.unmodifiableList(links);
  }

  private int of(Said statement) {
    return groups.leader(statement.number());
  }

  /** All utterances, by the first of their statements. */
  List<Utterance> all() {
    Map<Integer, List<Said>> members =
        said.stream().collect(Collectors.groupingBy(this::of, TreeMap::new, Collectors.toList()));
    return members.values().stream()
        .map(
            of ->
                new Utterance(
                    id(of.get(0)), of.stream().map(statement -> statement.filed().id()).toList()))
        .toList();
  }

  /** Id of the utterance of a statement. */
  String idOf(Said statement) {
    return id(said.get(of(statement)));
  }

  private static String id(Said first) {
    return "utterance-" + first.filed().id();
  }
}
