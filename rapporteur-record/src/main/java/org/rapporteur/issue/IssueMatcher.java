package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.issue.Vocabulary.Matches;
import org.rapporteur.language.Document;
import org.rapporteur.language.Meaning;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/**
 * Tells which issues a statement bears on, by what its words mean: how far the name, the words and
 * the proposition of an issue are met in its content, its cue, its sentence and the sentences
 * before, each word weighing as much as it is rare in news and peculiar to one issue.
 */
final class IssueMatcher {
  private static final Set<String> POINTERS =
      Set.of(
          "it",
          "this",
          "that",
          "they",
          "them",
          "plan",
          "proposal",
          "deal",
          "idea",
          "move",
          "offer",
          "decision",
          "measure",
          "step");
  private static final int BRIEF = 12;

  /** What a phrase must weigh to tell alone: more than a word of every twentieth article. */
  private static final double ALONE = 3;

  /** How far sentences must meet issues on average if the issues shall be all a report is about. */
  private static final double LEAST_OF_A_SENTENCE = 0.15;

  /** How far words must meet an issue to be about it. */
  private static final double ABOUT = 0.9;

  private final List<Topic> topics;
  private final Vocabulary vocabulary;
  private final Meaning meaning;

  IssueMatcher(List<Topic> topics, Meaning meaning) {
    this.topics = List.copyOf(topics);
    this.meaning = meaning;
    this.vocabulary = new Vocabulary(topics, meaning);
  }

  /** How far each issue is met in some words, 0 to 1, in the order of the issues. */
  double[] met(List<Token> tokens) {
    return met(tokens, vocabulary.comparison());
  }

  private double[] met(List<Token> tokens, Vocabulary.Comparison comparison) {
    Matches matches = comparison.of(tokens);
    return topics.stream().mapToDouble(topic -> phrase(topic, matches)).toArray();
  }

  /** The same by what is no plain word: "harbour" and "fixed figure", not "figure". */
  double[] clearlyMet(List<Token> tokens) {
    Matches matches = vocabulary.comparison().of(tokens);
    return topics.stream()
        .mapToDouble(
            topic -> most(topic.phrases().stream().filter(this::tellsAlone).toList(), matches))
        .toArray();
  }

  private boolean tellsAlone(List<String> phrase) {
    return phrase.stream().mapToDouble(meaning::weight).sum() > ALONE;
  }

  private double phrase(Topic topic, Matches matches) {
    return most(topic.phrases(), matches);
  }

  private double most(List<List<String>> phrases, Matches matches) {
    double most = 0;
    for (List<String> phrase : phrases) {
      most = Math.max(most, vocabulary.met(phrase, matches));
    }
    return most;
  }

  /**
   * What a report counts of an issue.
   *
   * @param paragraphs those about the issue: the first token that is, one past the last
   * @param values the numbers in them of what the issue's proposition counts
   */
  private record Counted(NavigableMap<Integer, Integer> paragraphs, Set<Double> values) {}

  /** A matcher for one report. */
  final class InReport {
    private final Document document;
    private final Vocabulary.Comparison comparison = vocabulary.comparison();
    private final double[] dominance;
    private final Map<Topic, Counted> counted = new HashMap<>();

    InReport(Document document) {
      this.document = document;
      this.dominance = new double[topics.size()];
      double all = 0;
      for (Sentence sentence : document.sentences()) {
        Matches matches =
            comparison.of(document.tokens().subList(sentence.first(), sentence.end()));
        for (int t = 0; t < dominance.length; t++) {
          double met = Math.max(0, phrase(topics.get(t), matches) - 0.5);
          dominance[t] += met;
          all += met;
        }
      }
      double least = Math.max(all, LEAST_OF_A_SENTENCE * document.sentences().size());
      for (int t = 0; t < dominance.length && least > 0; t++) {
        dominance[t] /= least;
      }
    }

    /** How far each issue is met in what a statement's sentence says first that it is about. */
    double[] toldFirst(Passage passage) {
      List<Token> lead = passage.lead();
      return lead.isEmpty() ? new double[topics.size()] : met(lead, comparison);
    }

    /**
     * Whether a statement names a number of what the proposition of an issue counts: in a paragraph
     * that is about the issue ("12 was all that she could give"), or one told there ("12 years").
     */
    boolean counts(Passage passage, Topic topic) {
      Figures told = topic.amountsIn(passage.content());
      if (told.isEmpty() || passage.places().isEmpty()) {
        return false;
      }
      int here = passage.places().get(0);
      Counted counts = counted.computeIfAbsent(topic, this::count);
      Map.Entry<Integer, Integer> paragraph = counts.paragraphs().floorEntry(here);
      return paragraph != null && here < paragraph.getValue()
          || !Collections.disjoint(counts.values(), told.valuesWithUnit());
    }

    private Counted count(Topic topic) {
      NavigableMap<Integer, Integer> paragraphs = new TreeMap<>();
      Set<Double> values = new HashSet<>();
      List<Sentence> sentences = document.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        List<Token> words = document.tokens().subList(sentence.first(), sentence.end());
        if (topic.isProposedIn(words) || phrase(topic, comparison.of(words)) >= ABOUT) {
          int end = sentence.end();
          while (i + 1 < sentences.size()
              && sentences.get(i + 1).paragraph() == sentence.paragraph()) {
            i++;
            end = sentences.get(i).end();
          }
          paragraphs.put(sentence.first(), end);
          List<Token> paragraph = document.tokens().subList(sentence.first(), end);
          values.addAll(topic.amountsIn(paragraph).values());
        }
      }
      return new Counted(paragraphs, values);
    }

    /** What tells whether a statement bears on each issue, in the order of the issues. */
    List<List<Double>> features(Passage passage) {
      Matches content = comparison.of(passage.content());
      Matches cue = comparison.of(passage.cue());
      Matches sentence = comparison.of(passage.sentence());
      Matches before = comparison.of(passage.preceding());
      boolean points = false;
      for (Token token : passage.content()) {
        points |= POINTERS.contains(token.lower());
      }
      double brief = passage.content().size() < BRIEF ? 1 : 0;
      double[] own = new double[topics.size()];
      double[] around = new double[topics.size()];
      for (int t = 0; t < own.length; t++) {
        own[t] = phrase(topics.get(t), content);
        around[t] = phrase(topics.get(t), before);
      }
      List<List<Double>> features = new ArrayList<>();
      for (int t = 0; t < own.length; t++) {
        Topic topic = topics.get(t);
        double phraseSentence = phrase(topic, sentence);
        features.add(
            List.of(
                1.0,
                own[t],
                vocabulary.met(topic.proposition(), content),
                peak(topic, content),
                own[t] - mostOther(own, t),
                phrase(topic, cue),
                phraseSentence,
                vocabulary.met(topic.proposition(), sentence),
                peak(topic, sentence),
                around[t],
                vocabulary.met(topic.proposition(), before),
                peak(topic, before),
                around[t] - mostOther(around, t),
                points ? around[t] : 0.0,
                brief * around[t],
                brief,
                points ? 1.0 : 0.0,
                dominance[t],
                dominance[t] * (1 - own[t]),
                dominance[t] * phraseSentence,
                mostOther(own, t)));
      }
      return features;
    }

    private double mostOther(double[] each, int but) {
      double most = 0;
      for (int t = 0; t < each.length; t++) {
        most = t == but ? most : Math.max(most, each[t]);
      }
      return most;
    }

    private double peak(Topic topic, Matches matches) {
      double most = vocabulary.peak(topic.proposition(), matches);
      for (List<String> phrase : topic.phrases()) {
        most = Math.max(most, vocabulary.peak(phrase, matches));
      }
      return most;
    }
  }
}
