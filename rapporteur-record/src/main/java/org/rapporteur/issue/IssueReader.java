package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.rapporteur.issue.IssueMatcher.InReport;
import org.rapporteur.issue.StanceReader.Signs;
import org.rapporteur.language.Document;
import org.rapporteur.language.Meaning;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Realis;
import org.rapporteur.term.Term;

/** Reads what statements say on the issues of a negotiation. Immutable, safe for threads. */
public final class IssueReader {
  private static final double FLOOR = 0.3;
  private static final double SIDE_FLOOR = 0.35;
  private static final double FELLOWS = 0.4;
  private static final double TERM_FLOOR = 0.6;

  private final List<Topic> topics;
  private final IssueMatcher matcher;
  private final StanceReader stances;
  private final Weights bearing = Weights.of("bearing");
  private final Weights side = Weights.of("side");

  /**
   * A reader for these issues.
   *
   * @param meaning what words mean
   */
  public IssueReader(List<Issue> issues, Meaning meaning) {
    StanceWords words = new StanceWords();
    this.topics = issues.stream().map(issue -> Topic.of(issue, meaning, words)).toList();
    this.matcher = new IssueMatcher(topics, meaning);
    this.stances = new StanceReader(words);
  }

  /**
   * A statement with an issue, as numbers.
   *
   * @param statement index of the statement
   * @param issue id of the issue
   * @param bearing what tells whether the statement bears on the issue
   * @param side what tells whether it is for or against
   */
  public record Sample(int statement, String issue, List<Double> bearing, List<Double> side) {

    /** Copies the lists. */
    public Sample {
      bearing = List.copyOf(bearing);
      side = List.copyOf(side);
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
        samples.add(
            new Sample(
                s, topic.issue().id(), features.get(t), stances.signs(passage, topic).features()));
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
    InReport report = matcher.new InReport(document);
    List<double[]> sure = new ArrayList<>();
    for (Statement statement : statements) {
      List<List<Double>> features = report.features(new Passage(document, statement));
      sure.add(features.stream().mapToDouble(bearing::chance).toArray());
    }
    return read(document, statements, speakers, sure);
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
    return read(document, statements, speakers, sure);
  }

  private List<List<Bearing>> read(
      Document document, List<Statement> statements, List<String> speakers, List<double[]> sure) {
    List<List<Bearing>> read = new ArrayList<>();
    statements.forEach(statement -> read.add(new ArrayList<>()));
    for (int t = 0; t < topics.size(); t++) {
      Topic topic = topics.get(t);
      double[] sides = new double[statements.size()];
      Map<Integer, Signs> signs = new HashMap<>();
      for (int s = 0; s < sides.length; s++) {
        sides[s] = Double.NaN;
        if (sure.get(s)[t] >= FLOOR) {
          Signs told = stances.signs(new Passage(document, statements.get(s)), topic);
          signs.put(s, told);
          sides[s] = side.score(told.features());
        }
      }
      Map<String, DoubleSummaryStatistics> bySpeaker = bySpeaker(sides, speakers);
      BitSet telling = tellingAnother(statements, speakers, sides);
      for (int s = 0; s < sides.length; s++) {
        if (!Double.isNaN(sides[s])) {
          double whole = sides[s] + FELLOWS * fellows(sides[s], bySpeaker.get(speakers.get(s)));
          Stance stance =
              telling.get(s) ? Stance.UNCLEAR : stance(statements.get(s), signs.get(s), whole);
          List<Span> condition =
              stance == Stance.CONDITIONAL ? signs.get(s).condition().stream().toList() : List.of();
          double chance = 1 / (1 + Math.exp(-Math.abs(whole)));
          read.get(s)
              .add(new Bearing(topic.issue().id(), stance, condition, sure.get(s)[t] * chance));
        }
      }
    }
    return read;
  }

  /** The statements that hold one of somebody else on the same issue, whose stance it is. */
  private static BitSet tellingAnother(
      List<Statement> statements, List<String> speakers, double[] sides) {
    BitSet telling = new BitSet();
    for (int s = 0; s < sides.length; s++) {
      int outer = statements.get(s).via();
      if (outer >= 0 && !Double.isNaN(sides[s]) && !speakers.get(s).equals(speakers.get(outer))) {
        telling.set(outer);
      }
    }
    return telling;
  }

  /** The sides of each speaker's statements. */
  private static Map<String, DoubleSummaryStatistics> bySpeaker(
      double[] sides, List<String> speakers) {
    Map<String, DoubleSummaryStatistics> bySpeaker = new HashMap<>();
    for (int s = 0; s < sides.length; s++) {
      DoubleSummaryStatistics own =
          bySpeaker.computeIfAbsent(speakers.get(s), speaker -> new DoubleSummaryStatistics());
      if (!Double.isNaN(sides[s]) && !speakers.get(s).isEmpty()) {
        own.accept(sides[s]);
      }
    }
    return bySpeaker;
  }

  /** The mean side of the same speaker's other statements. */
  private static double fellows(double side, DoubleSummaryStatistics all) {
    return all.getCount() < 2 ? 0 : (all.getSum() - side) / (all.getCount() - 1);
  }

  private static Stance stance(Statement statement, Signs signs, double side) {
    if (signs.evasive() || statement.realis() == Realis.HYPOTHETICAL) {
      return Stance.UNCLEAR;
    }
    if (signs.condition().isPresent()) {
      return Stance.CONDITIONAL;
    }
    if (signs.open()) {
      return Stance.OPEN;
    }
    if (Math.abs(side) < SIDE_FLOOR) {
      return Stance.UNCLEAR;
    }
    return side > 0 ? Stance.FAVOURS : Stance.OPPOSES;
  }

  /**
   * Ids of the issues that some terms are terms of; empty where it is none. One that stands in a
   * statement belongs to an issue that the statement bears on; among several, and elsewhere, what
   * it measures tells.
   *
   * @param bearings what each statement of the report says on the issues
   */
  public List<String> issuesOf(List<Term> terms, List<List<Bearing>> bearings) {
    return terms.stream()
        .map(
            term ->
                issueOf(term, term.statement() < 0 ? List.of() : bearings.get(term.statement())))
        .toList();
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
