package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.rapporteur.issue.IssueMatcher.InReport;
import org.rapporteur.language.Document;
import org.rapporteur.language.Meaning;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Realis;
import org.rapporteur.term.Term;

/** Reads what statements say on the issues of a negotiation. Immutable, safe for threads. */
public final class IssueReader {
  private static final double FLOOR = 0.36;
  private static final double SIDE_FLOOR = 0.55;
  private static final double FELLOWS = 1;
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
  public record Sample(int statement, String issue, double[] bearing, double[] side) {}

  /** The numbers that reading rests on, for training: every statement with every issue. */
  public List<Sample> samples(Document document, List<Statement> statements) {
    InReport report = matcher.new InReport(document);
    List<Sample> samples = new ArrayList<>();
    for (int s = 0; s < statements.size(); s++) {
      Passage passage = new Passage(document, statements.get(s));
      List<double[]> features = report.features(passage);
      for (int t = 0; t < topics.size(); t++) {
        Topic topic = topics.get(t);
        samples.add(
            new Sample(
                s, topic.issue().id(), features.get(t), stances.features(passage, topic)));
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
      List<double[]> features = report.features(new Passage(document, statement));
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
      for (int s = 0; s < sides.length; s++) {
        boolean bears = sure.get(s)[t] >= FLOOR;
        Passage passage = new Passage(document, statements.get(s));
        sides[s] = bears ? side.score(stances.features(passage, topic)) : Double.NaN;
      }
      for (int s = 0; s < sides.length; s++) {
        if (!Double.isNaN(sides[s])) {
          double whole = sides[s] + FELLOWS * fellows(s, sides, speakers);
          Passage passage = new Passage(document, statements.get(s));
          read.get(s).add(bearing(passage, topic, sure.get(s)[t], whole));
        }
      }
    }
    return read;
  }

  /** The mean side of the same speaker's other statements. */
  private static double fellows(int statement, double[] sides, List<String> speakers) {
    double sum = 0;
    int number = 0;
    for (int s = 0; s < sides.length; s++) {
      boolean same = s != statement && !Double.isNaN(sides[s]);
      if (same && !speakers.get(s).isEmpty() && speakers.get(s).equals(speakers.get(statement))) {
        sum += sides[s];
        number++;
      }
    }
    return number == 0 ? 0 : sum / number;
  }

  private Bearing bearing(Passage passage, Topic topic, double sure, double whole) {
    double chance = 1 / (1 + Math.exp(-Math.abs(whole)));
    Stance stance = whole > 0 ? Stance.FAVOURS : Stance.OPPOSES;
    if (stances.isEvasive(passage) || passage.statement().realis() == Realis.HYPOTHETICAL) {
      stance = Stance.UNCLEAR;
    } else if (stances.isOpen(passage)) {
      stance = Stance.OPEN;
    } else if (chance < SIDE_FLOOR) {
      stance = Stance.UNCLEAR;
    }
    return new Bearing(topic.issue().id(), stance, List.of(), sure * chance);
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
