package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.encoder.PairEncoder;
import org.rapporteur.encoder.PairEncoder.Glance;
import org.rapporteur.issue.Answers.Answer;
import org.rapporteur.issue.IssueMatcher.InReport;
import org.rapporteur.issue.PairReader.Chances;
import org.rapporteur.issue.StanceReader.Signs;
import org.rapporteur.language.Document;
import org.rapporteur.language.Meaning;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.Term;

/** Reads what statements say on the issues of a negotiation. Immutable, safe for threads. */
public final class IssueReader {
  private static final double FLOOR = 0.3;

  /** Chance by words alone below which the trained model could not make it a bearing. */
  private static final double LEAST = 0.2;

  private static final double FLOOR_OF_BOTH = 0.4;
  private static final double TINY = 1e-4;

  /** How far an issue must be met in what a sentence opens with to be what it is about. */
  private static final double TOLD_FIRST = 0.9;

  /** The least chance that a statement then bears on it. */
  private static final double LED = 0.6;

  /** How sure it is that a statement which holds another's takes no side of its own. */
  private static final double OTHERS = 0.5;

  private static final double FELLOWS = 0.4;
  private static final double TERM_FLOOR = 0.6;

  private final List<Topic> topics;
  private final IssueMatcher matcher;
  private final StanceReader stances;
  private final Verdicts verdicts;
  private final Answers answers;
  private final Proposals proposals;
  private final Weights bearing = Weights.of("bearing");
  private final Weights side = Weights.of("side");
  private final Weights bearingOfBoth = Weights.of("both");
  private final Optional<PairReader> pairs;

  /**
   * A reader for these issues by rules.
   *
   * @param meaning what words mean
   */
  public IssueReader(List<Issue> issues, Meaning meaning) {
    this(issues, meaning, Optional.empty());
  }

  /**
   * A reader for these issues.
   *
   * @param meaning what words mean
   * @param encoder a trained model of stances; empty to read by rules
   */
  public IssueReader(List<Issue> issues, Meaning meaning, Optional<PairEncoder> encoder) {
    StanceWords words = new StanceWords();
    this.topics = issues.stream().map(issue -> Topic.of(issue, meaning, words)).toList();
    this.matcher = new IssueMatcher(topics, meaning);
    this.stances = new StanceReader(words);
    this.verdicts = new Verdicts(words);
    this.answers = new Answers(words);
    this.pairs = encoder.map(PairReader::new);
    this.proposals = new Proposals(topics, matcher, pairs);
  }

  /**
   * A statement with an issue, as numbers.
   *
   * @param statement index of the statement
   * @param issue id of the issue
   * @param bearing what tells whether the statement bears on the issue
   * @param side what tells whether it is for or against
   * @param both what tells whether it bears on the issue where a trained model reads it too; empty
   *     without one
   */
  public record Sample(
      int statement, String issue, List<Double> bearing, List<Double> side, List<Double> both) {

    /** Copies the lists. */
    public Sample {
      bearing = List.copyOf(bearing);
      side = List.copyOf(side);
      both = List.copyOf(both);
    }
  }

  /** The numbers that reading rests on, for training: every statement with every issue. */
  public List<Sample> samples(Document document, List<Statement> statements) {
    InReport report = matcher.new InReport(document);
    List<Sample> samples = new ArrayList<>();
    for (int s = 0; s < statements.size(); s++) {
      Passage passage = new Passage(document, statements.get(s));
      List<List<Double>> features = report.features(passage);
      for (int t = 0; t < topics.size(); t++) {
        Topic topic = topics.get(t);
        double matched = bearing.chance(features.get(t));
        Statement statement = statements.get(s);
        samples.add(
            new Sample(
                s,
                topic.issue().id(),
                features.get(t),
                stances.signs(passage, topic).features(),
                pairs
                    .map(model -> both(matched, model.glance(document, statement, topic.issue())))
                    .orElse(List.of())));
      }
    }
    return samples;
  }

  /**
   * What each statement of a report says on the issues it bears on, in the order of the issues.
   *
   * @param speakers who speaks each statement, by any name; empty where it is not known
   */
  public List<List<Bearing>> read(
      Document document, List<Statement> statements, List<String> speakers) {
    return read(document, statements, speakers, speakers);
  }

  /**
   * What each statement of a report says on the issues it bears on, in the order of the issues.
   *
   * @param speakers who speaks each statement, by any name; empty where it is not known
   * @param sides for whom each speaks, by any name: the party, or the speaker where none is known
   */
  public List<List<Bearing>> read(
      Document document, List<Statement> statements, List<String> speakers, List<String> sides) {
    InReport report = matcher.new InReport(document);
    List<double[]> sure = new ArrayList<>();
    for (Statement statement : statements) {
      Passage passage = new Passage(document, statement);
      double[] told = report.toldFirst(passage);
      List<List<Double>> features = report.features(passage);
      sure.add(
          IntStream.range(0, told.length)
              .mapToDouble(
                  t -> {
                    double chance = bearing.chance(features.get(t));
                    boolean led =
                        chance < LED
                            && (told[t] >= TOLD_FIRST || report.counts(passage, topics.get(t)));
                    return led ? LED : chance;
                  })
              .toArray());
    }
    return read(document, statements, speakers, sides, sure);
  }

  /**
   * As {@link #read(Document, List, List)}, where it is known already what bears on what.
   *
   * @param bears whether a statement, by its index, bears on an issue, by its id
   */
  public List<List<Bearing>> read(
      Document document,
      List<Statement> statements,
      List<String> speakers,
      BiPredicate<Integer, String> bears) {
    List<double[]> sure = new ArrayList<>();
    for (int s = 0; s < statements.size(); s++) {
      int place = s;
      sure.add(
          topics.stream()
              .mapToDouble(topic -> bears.test(place, topic.issue().id()) ? 1 : 0)
              .toArray());
    }
    return read(document, statements, speakers, speakers, sure);
  }

  private List<List<Bearing>> read(
      Document document,
      List<Statement> statements,
      List<String> speakers,
      List<String> sides,
      List<double[]> sure) {
    List<Map<String, Bearing>> read = new ArrayList<>();
    statements.forEach(statement -> read.add(new HashMap<>()));
    Map<Integer, Boolean> answering = verdicts.among(document, statements);
    for (int t = 0; t < topics.size(); t++) {
      Map<Integer, Leaning> leanings = new TreeMap<>();
      for (int s = 0; s < statements.size(); s++) {
        int place = s;
        leaning(document, statements.get(s), topics.get(t), sure.get(s)[t])
            .ifPresent(leaning -> leanings.put(place, leaning));
      }
      Issue issue = topics.get(t).issue();
      Map<String, DoubleSummaryStatistics> bySpeaker =
          bySpeaker(leanings, speakers, answering.keySet());
      Map<Integer, Integer> told = toldByOthers(statements, sides, leanings);
      leanings.forEach(
          (s, leaning) -> {
            Passage passage = new Passage(document, statements.get(s));
            double side = leaning.side();
            double fellows =
                answering.containsKey(s) ? 0 : fellows(side, bySpeaker.get(speakers.get(s)));
            Bearing own = leaning.bearing(issue, side + FELLOWS * fellows);
            Bearing bearing =
                told.containsKey(s)
                    ? onAnothers(passage, issue, leanings.get(told.get(s)).side())
                    : passage.isOfSome() ? unclear(issue) : own;
            read.get(s).put(issue.id(), bearing);
          });
    }
    answer(document, statements, speakers, answering, read);
    return IntStream.range(0, read.size())
        .mapToObj(s -> inOrder(read.get(s), sure.get(s)))
        .toList();
  }

  /** Those of some bearings that could be, in the order of the issues. */
  private List<Bearing> inOrder(Map<String, Bearing> bearings, double[] sure) {
    return IntStream.range(0, topics.size())
        .filter(t -> sure[t] > 0)
        .mapToObj(t -> bearings.get(topics.get(t).issue().id()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Gives those who say yes or no to what another has put his side, or the other. */
  private void answer(
      Document document,
      List<Statement> statements,
      List<String> speakers,
      Map<Integer, Boolean> answering,
      List<Map<String, Bearing>> read) {
    Set<Integer> sided = new TreeSet<>();
    for (int s = 0; s < read.size(); s++) {
      if (read.get(s).values().stream().anyMatch(IssueReader::isSided)) {
        sided.add(s);
      }
    }
    answers
        .in(document, statements, speakers, sided, answering)
        .forEach(
            (s, answer) ->
                answered(document, statements.get(s), answer, read)
                    .forEach(bearing -> read.get(s).put(bearing.issue(), bearing)));
  }

  /** What an answer says: of what another has put, or else of what stands before it. */
  private List<Bearing> answered(
      Document document, Statement statement, Answer answer, List<Map<String, Bearing>> read) {
    if (answer.to().isPresent()) {
      return read.get(answer.to().getAsInt()).values().stream()
          .filter(IssueReader::isSided)
          .map(put -> answered(put, answer.yes()))
          .toList();
    }
    int start =
        Stream.of(statement.source(), statement.cue(), statement.content())
            .flatMap(List::stream)
            .mapToInt(Span::start)
            .min()
            .orElseThrow();
    return proposals.answered(document, document.tokenAt(start), answer.yes());
  }

  private static boolean isSided(Bearing bearing) {
    return bearing.stance() != Stance.UNCLEAR && bearing.stance() != Stance.OPEN;
  }

  private static Bearing answered(Bearing put, boolean yes) {
    boolean wanted = put.stance() != Stance.OPPOSES;
    return new Bearing(
        put.issue(), wanted == yes ? Stance.FAVOURS : Stance.OPPOSES, List.of(), put.confidence());
  }

  private Optional<Leaning> leaning(
      Document document, Statement statement, Topic topic, double matched) {
    if (matched < (pairs.isPresent() ? LEAST : FLOOR)) {
      return Optional.empty();
    }
    Passage passage = new Passage(document, statement);
    Signs signs = stances.signs(passage, topic);
    double ruled = side.score(signs.features());
    if (pairs.isEmpty()) {
      return Optional.of(new Leaning.Ruled(statement, matched, signs, ruled));
    }
    Glance glanced = pairs.get().glance(document, statement, topic.issue());
    double bears = matched == 1 ? 1 : bearingOfBoth.chance(both(matched, glanced));
    if (bears < FLOOR_OF_BOTH) {
      return Optional.empty();
    }
    Chances chances = Chances.of(glanced.read());
    if (topic.isOutbid(passage.content())) {
      boolean refused = stances.refuses(passage);
      chances = refused ? chances.turned() : chances.opposed();
      ruled = refused ? -ruled : -Math.abs(ruled);
    } else if (Condition.in(passage).isEmpty()
        && topic.isUpheld(passage.content(), stances.refuses(passage))) {
      chances = chances.favoured();
      ruled = Math.abs(ruled);
    }
    return Optional.of(
        new Leaning.Learned(
            bears,
            chances.demanding(signs.demanded()),
            ruled,
            signs.condition().isPresent(),
            Condition.in(passage).map(Condition::span)));
  }

  private static List<Double> both(double matched, Glance glanced) {
    return List.of(1.0, odds(matched), odds(1 - (double) glanced.chances()[0]));
  }

  private static double odds(double chance) {
    return Math.log(Math.max(chance, TINY)) - Math.log(Math.max(1 - chance, TINY));
  }

  /** The statements that hold one of another side on the same issue, and that one. */
  private static Map<Integer, Integer> toldByOthers(
      List<Statement> statements, List<String> sides, Map<Integer, Leaning> leanings) {
    Map<Integer, Integer> told = new HashMap<>();
    for (int s : leanings.keySet()) {
      int outer = statements.get(s).via();
      if (outer >= 0 && !sides.get(s).equals(sides.get(outer))) {
        told.putIfAbsent(outer, s);
      }
    }
    return told;
  }

  /**
   * What a statement says that holds one of another side: it turns that side's demand down or takes
   * it up ("rejected Arvonia's request for …"), or only tells it.
   *
   * @param side the other's
   */
  private Bearing onAnothers(Passage passage, Issue issue, double side) {
    int verdict = verdicts.on(passage);
    if (verdict == 0 || side == 0) {
      return unclear(issue);
    }
    Stance stance = side * verdict > 0 ? Stance.FAVOURS : Stance.OPPOSES;
    return new Bearing(issue.id(), stance, List.of(), OTHERS);
  }

  /** What is told of others alone. */
  private static Bearing unclear(Issue issue) {
    return new Bearing(issue.id(), Stance.UNCLEAR, List.of(), OTHERS);
  }

  /** The sides of each speaker's statements but answers; none of an unknown speaker. */
  private static Map<String, DoubleSummaryStatistics> bySpeaker(
      Map<Integer, Leaning> leanings, List<String> speakers, Set<Integer> answering) {
    Map<String, DoubleSummaryStatistics> bySpeaker = new HashMap<>();
    leanings.forEach(
        (s, leaning) -> {
          DoubleSummaryStatistics own =
              bySpeaker.computeIfAbsent(speakers.get(s), speaker -> new DoubleSummaryStatistics());
          if (!speakers.get(s).isEmpty() && !answering.contains(s)) {
            own.accept(leaning.side());
          }
        });
    return bySpeaker;
  }

  /** The mean side of the same speaker's other statements. */
  private static double fellows(double side, DoubleSummaryStatistics all) {
    return all.getCount() < 2 ? 0 : (all.getSum() - side) / (all.getCount() - 1);
  }

  /**
   * Ids of the issues that some terms are terms of; empty where it is none. One that stands in a
   * statement or move belongs to an issue that this bears on; among several, and elsewhere, what it
   * measures tells.
   *
   * @param bearings what the statement or move says on the issues in which a term stands
   */
  public List<String> issuesOf(List<Term> terms, Function<Term, List<Bearing>> bearings) {
    return terms.stream().map(term -> issueOf(term, bearings.apply(term))).toList();
  }

  private String issueOf(Term term, List<Bearing> bearings) {
    if (bearings.size() == 1) {
      return bearings.get(0).issue();
    }
    double[] met = matcher.met(Document.of(term.measures()).tokens());
    String best = "";
    double most = bearings.isEmpty() ? TERM_FLOOR : 0;
    for (int t = 0; t < met.length; t++) {
      String issue = topics.get(t).issue().id();
      boolean among =
          bearings.isEmpty() || bearings.stream().anyMatch(on -> on.issue().equals(issue));
      if (among && met[t] > most) {
        best = issue;
        most = met[t];
      }
    }
    return best;
  }
}
