package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.language.Meaning;
import org.rapporteur.statement.Statement.Realis;

/**
 * Finds the statements that carry the same act of speaking.
 *
 * <p>Statements of the same words are joined first and stand for one another from then on. Of the
 * rest those are compared that stand in sentences known to tell the same, that share a run of five
 * quoted words, or that one speaker filled with the same rare words within days. Every posting list
 * is looked at near the statement only, so that the work for a statement is bounded.
 */
final class Utterances {
  private static final int SHINGLE = 5;
  private static final int NEIGHBOURS = 12;
  private static final int MOST_QUOTED = 4;
  private static final int MOST_LEADERS = 8;
  private static final int KEYS = 4;
  private static final int LONG_QUOTE = 6;
  private static final int SHORT_QUOTE = 3;
  private static final int LONG_RUN = 12;
  private static final double MOST_OF_QUOTE = 0.6;
  private static final double TOLD_AGAIN = 0.35;
  private static final double SAME_SUBSTANCE = 0.5;
  private static final double ALIKE = 0.35;
  private static final double AS_GOOD_AS_SAME = 0.8;
  private static final double APART_IN_STORY = 0.7;
  private static final double TELLING = 6;
  private static final double MEANS_IN_REWRITE = 0.5;
  private static final double MEANS_THE_SAME = 0.6;

  private final List<Said> said;
  private final Meaning meaning;
  private final Groups groups;
  private final List<Link> links = new ArrayList<>();
  private final Set<Long> tried = new HashSet<>();

  /** Two statements held to be of one utterance, the earlier first, and how sure that is. */
  record Link(Said one, Said other, double certainty, WordAlignment alignment) {}

  /**
   * @param said all statements, in the order of filing
   * @param meaning what tells that other words say the same
   */
  Utterances(List<Said> said, Meaning meaning) {
    this.said = said;
    this.meaning = meaning;
    this.groups = new Groups(said.size());
  }

  /**
   * Compares the statements of sentences that tell the same and of all that share rare words.
   *
   * @param pairs the sentences that tell the same
   */
  void group(List<SentencePair> pairs) {
    List<Said> leaders = joinSame();
    joinLinked(pairs, leaders);
    joinQuoted(leaders);
    joinTold(leaders);
  }

  /** Joins statements of the same words; gives the first of each. */
  private List<Said> joinSame() {
    Map<String, List<Said>> leaders = new HashMap<>();
    List<Said> firsts = new ArrayList<>();
    for (Said statement : said) {
      if (statement.content().size() < 2) {
        continue;
      }
      List<Said> same = leaders.computeIfAbsent(key(statement), key -> new ArrayList<>());
      Said leader = null;
      for (Said candidate : same) {
        if (leader == null && agreeOnDay(candidate, statement)) {
          leader = candidate;
        }
      }
      if (leader != null) {
        groups.join(leader.number(), statement.number());
      } else {
        firsts.add(statement);
        if (same.size() < MOST_LEADERS) {
          same.add(statement);
        }
      }
    }
    return firsts;
  }

  private static String key(Said said) {
    String words = said.content().words().stream().map(Word::form).collect(Collectors.joining(" "));
    boolean long_ = said.quotedWords() >= LONG_QUOTE;
    return said.speaker() + '|' + (long_ ? "" : said.story()) + '|' + words;
  }

  private void joinLinked(List<SentencePair> pairs, List<Said> leaders) {
    Map<String, Map<Integer, List<Said>>> bySentence = new HashMap<>();
    leaders.forEach(
        s ->
            bySentence
                .computeIfAbsent(s.report().id(), id -> new HashMap<>())
                .computeIfAbsent(s.sentence(), sentence -> new ArrayList<>())
                .add(s));
    for (SentencePair pair : pairs) {
      for (Said one : at(bySentence, pair.one(), pair.sentence())) {
        for (Said other : at(bySentence, pair.other(), pair.otherSentence())) {
          consider(one, other, pair);
        }
      }
    }
  }

  private static List<Said> at(
      Map<String, Map<Integer, List<Said>>> bySentence, ReadReport report, int sentence) {
    return bySentence.getOrDefault(report.id(), Map.of()).getOrDefault(sentence, List.of());
  }

  private void consider(Said one, Said other, SentencePair pair) {
    if (!isNew(one, other) || !agreeOnDay(one, other)) {
      return;
    }
    WordAlignment alignment = WordAlignment.of(one.content(), other.content());
    boolean sameSpeaker = one.hasSpeakerOf(other);
    boolean speakersKnown = !one.speaker().isEmpty() && !other.speaker().isEmpty();
    double shared = shared(one, other);
    boolean same =
        isSameQuotation(one, other, alignment)
            || alignment.likeness() >= AS_GOOD_AS_SAME
            || (sameSpeaker || !speakersKnown)
                && (pair.derived()
                    ? shared >= TOLD_AGAIN && alignment.containment() >= TOLD_AGAIN / 2
                    : shared >= SAME_SUBSTANCE && alignment.likeness() >= ALIKE
                        || sameSpeaker && areQuoted(one, other) && shared >= ALIKE + 0.05)
            || sameSpeaker
                && speakersKnown
                && meaning(one, other) >= (pair.derived() ? MEANS_IN_REWRITE : MEANS_THE_SAME);
    if (same) {
      join(one, other, Math.max(shared, pair.certainty()), alignment);
    }
  }

  /** How much the contents mean the same, 0 to 1. */
  private double meaning(Said one, Said other) {
    return meaning.gist(forms(one)).likeness(meaning.gist(forms(other)));
  }

  private static List<String> forms(Said said) {
    return said.content().words().stream().map(Word::form).toList();
  }

  private static boolean areQuoted(Said one, Said other) {
    return Math.min(one.quotedWords(), other.quotedWords()) >= LONG_QUOTE;
  }

  /** How much of the shorter content the longer has, 0 to 1, in any order. */
  private static double shared(Said one, Said other) {
    double less = Math.min(one.content().weight(), other.content().weight());
    return less == 0 ? 0 : Math.min(1, one.content().sharedWeight(other.content()) / less);
  }

  private void joinQuoted(List<Said> leaders) {
    Map<Integer, List<Said>> postings = new HashMap<>();
    for (Said statement : leaders) {
      Set<Integer> shingles = shingles(statement);
      Map<Said, Integer> met = new TreeMap<>(Comparator.comparingInt(Said::number));
      for (int shingle : shingles) {
        List<Said> posting = postings.computeIfAbsent(shingle, key -> new ArrayList<>());
        int from = Math.max(0, posting.size() - NEIGHBOURS);
        posting.subList(from, posting.size()).forEach(s -> met.merge(s, 1, Integer::sum));
        posting.add(statement);
      }
      met.entrySet().stream()
          .sorted(Comparator.comparingInt(e -> -e.getValue()))
          .limit(MOST_QUOTED)
          .forEach(e -> considerQuoted(e.getKey(), statement));
    }
  }

  private void considerQuoted(Said one, Said other) {
    if (isNew(one, other) && agreeOnDay(one, other)) {
      WordAlignment alignment = WordAlignment.of(one.content(), other.content());
      if (isSameQuotation(one, other, alignment)) {
        join(one, other, Math.min(0.95, 0.5 + 0.5 * alignment.containment()), alignment);
      }
    }
  }

  private static Set<Integer> shingles(Said statement) {
    List<Word> quoted = statement.content().words().stream().filter(Word::quoted).toList();
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= quoted.size(); i++) {
      int hash = 1;
      for (int k = i; k < i + SHINGLE; k++) {
        hash = 31 * hash + quoted.get(k).form().hashCode();
      }
      shingles.add(hash);
    }
    if (quoted.size() >= SHORT_QUOTE) {
      shingles.add(
          (statement.speaker()
                  + '|'
                  + quoted.get(0).form()
                  + ' '
                  + quoted.get(1).form()
                  + ' '
                  + quoted.get(2).form())
              .hashCode());
    }
    return shingles;
  }

  /**
   * Whether both quote the same words: a run that is long for itself, all of the shorter quotation,
   * or most of it with a run in it. A few words in a row may be a turn of phrase that anybody uses.
   */
  private static boolean isSameQuotation(Said one, Said other, WordAlignment alignment) {
    long quoted = Math.min(one.quotedWords(), other.quotedWords());
    if (quoted < SHORT_QUOTE) {
      return false;
    }
    int run = 0;
    int longest = 0;
    double weight = 0;
    double heaviest = 0;
    double matched = 0;
    for (int i = 0; i < alignment.one().size(); i++) {
      Word word = alignment.one().words().get(i);
      boolean both =
          word.quoted()
              && alignment.isMatched(i)
              && alignment.other().words().get(alignment.matchOf(i)).quoted();
      run = both ? run + 1 : 0;
      weight = both ? weight + word.weight() : 0;
      matched += both ? word.weight() : 0;
      longest = Math.max(longest, run);
      heaviest = Math.max(heaviest, weight);
    }
    boolean oneSpeaker = !one.speaker().isEmpty() && one.hasSpeakerOf(other);
    boolean whole = longest >= quoted && (quoted >= LONG_QUOTE || oneSpeaker);
    boolean others = !one.speaker().isEmpty() && !other.speaker().isEmpty() && !oneSpeaker;
    boolean most =
        (one.story() == other.story() || !others)
            && matched >= MOST_OF_QUOTE * Math.min(quotedWeight(one), quotedWeight(other))
            && longest >= LONG_QUOTE;
    return (most || longest >= LONG_RUN) && heaviest >= TELLING / 2 || whole;
  }

  private static double quotedWeight(Said said) {
    return said.content().words().stream().filter(Word::quoted).mapToDouble(Word::weight).sum();
  }

  private void joinTold(List<Said> leaders) {
    Map<String, List<Said>> postings = new HashMap<>();
    for (Said statement : leaders) {
      if (statement.speaker().isEmpty() || statement.filed().said().isEmpty()) {
        continue;
      }
      Map<Said, Integer> met = new TreeMap<>(Comparator.comparingInt(Said::number));
      for (String stem : heaviest(statement.content())) {
        List<Said> posting =
            postings.computeIfAbsent(statement.speaker() + '|' + stem, key -> new ArrayList<>());
        int from = Math.max(0, posting.size() - NEIGHBOURS);
        posting.subList(from, posting.size()).forEach(s -> met.merge(s, 1, Integer::sum));
        posting.add(statement);
      }
      met.forEach(
          (earlier, stems) -> {
            if (stems > 1) {
              considerTold(earlier, statement);
            }
          });
    }
  }

  private static List<String> heaviest(Wording wording) {
    return wording.words().stream()
        .sorted(Comparator.comparingDouble(word -> -word.weight()))
        .map(Word::stem)
        .distinct()
        .limit(KEYS)
        .toList();
  }

  /** Two statements of one speaker on the same day, told in different stories. */
  private void considerTold(Said one, Said other) {
    boolean sameDay =
        one.filed().said().equals(other.filed().said()) && one.filed().said().length() == 10;
    if (!sameDay || !isNew(one, other)) {
      return;
    }
    WordAlignment alignment = WordAlignment.of(one.content(), other.content());
    if (alignment.likeness() >= SAME_SUBSTANCE
        && shared(one, other) >= APART_IN_STORY
        && alignment.matchedWeight() >= TELLING) {
      join(one, other, alignment.likeness(), alignment);
    }
  }

  private boolean isNew(Said one, Said other) {
    int first = Math.min(one.number(), other.number());
    int second = Math.max(one.number(), other.number());
    boolean nested =
        one.filed().via().equals(other.filed().id())
            || other.filed().via().equals(one.filed().id());
    boolean said =
        (one.filed().statement().realis() == Realis.HYPOTHETICAL)
            == (other.filed().statement().realis() == Realis.HYPOTHETICAL);
    return first != second && !nested && said && tried.add((long) first << Integer.SIZE | second);
  }

  private void join(Said one, Said other, double certainty, WordAlignment alignment) {
    groups.join(one.number(), other.number());
    links.add(new Link(one, other, Math.min(0.95, certainty), alignment));
  }

  /** Whether the days they were said on may be the same, as far as is told. */
  private static boolean agreeOnDay(Said one, Said other) {
    String a = one.filed().said();
    String b = other.filed().said();
    return a.startsWith(b) || b.startsWith(a);
  }

  /** The statements found to be of one utterance, pair by pair. */
  List<Link> links() {
    return Collections.unmodifiableList(links);
  }

  /** Number of the utterance of a statement. */
  int of(Said statement) {
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
