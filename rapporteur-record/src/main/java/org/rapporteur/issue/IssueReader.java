package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Document;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.Term;

/** Reads what statements say on the issues of a negotiation. Immutable, safe for threads. */
public final class IssueReader {
  private static final double FLOOR = 0.5;

  private final List<Topic> topics;
  private final IssueMatcher matcher;
  private final StanceReader stances;

  /** A reader for these issues. */
  public IssueReader(List<Issue> issues) {
    GeneralEnglish english = new GeneralEnglish();
    StanceWords words = new StanceWords();
    this.topics = issues.stream().map(issue -> Topic.of(issue, english, words)).toList();
    this.matcher = new IssueMatcher(topics);
    this.stances = new StanceReader(words);
  }

  /** What each statement of a report says on the issues it bears on, in the order of the issues. */
  public List<List<Bearing>> read(Document document, List<Statement> statements) {
    List<List<Bearing>> read = new ArrayList<>();
    for (Statement statement : statements) {
      Passage passage = new Passage(document, statement);
      double[] sure = matcher.match(passage);
      List<Bearing> bearings = new ArrayList<>();
      for (int t = 0; t < sure.length; t++) {
        if (sure[t] >= FLOOR) {
          bearings.add(bearing(passage, topics.get(t), sure[t]));
        }
      }
      read.add(bearings);
    }
    return read;
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
        .map(term -> issueOf(term, term.statement() < 0 ? List.of() : bearings.get(term.statement())))
        .toList();
  }

  private String issueOf(Term term, List<Bearing> bearings) {
    if (bearings.size() == 1) {
      return bearings.get(0).issue();
    }
    double[] sure = matcher.match(Document.of(term.measures()).tokens());
    String best = "";
    double most = bearings.isEmpty() ? FLOOR : 0;
    for (int t = 0; t < sure.length; t++) {
      String issue = topics.get(t).issue().id();
      boolean among =
          bearings.isEmpty() || bearings.stream().anyMatch(on -> on.issue().equals(issue));
      if (among && sure[t] > most) {
        best = issue;
        most = sure[t];
      }
    }
    return best;
  }

  /**
   * What a statement says on an issue, taken for granted that it bears on it.
   *
   * @return empty if this reader does not have the issue
   */
  public Optional<Bearing> bearing(Document document, Statement statement, String issue) {
    Passage passage = new Passage(document, statement);
    return topics.stream()
        .filter(topic -> topic.issue().id().equals(issue))
        .findFirst()
        .map(topic -> bearing(passage, topic, 1));
  }

  private Bearing bearing(Passage passage, Topic topic, double sure) {
    StanceReader.Reading reading = stances.read(passage, topic);
    return new Bearing(
        topic.issue().id(), reading.stance(), List.of(), sure * reading.confidence());
  }
}
