package org.rapporteur.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.evaluation.StanceGold.Item;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueDiscovery;
import org.rapporteur.issue.IssueDiscovery.Sample;
import org.rapporteur.issue.IssueDiscovery.Survey;
import org.rapporteur.language.Document;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordList;
import org.rapporteur.report.InputException;

/**
 * How many of the questions that annotators put to whole negotiations {@link IssueDiscovery} finds
 * by itself, and how many of those it finds are among them. An issue found is taken for an
 * annotated one if the last word of one of its phrases stands in the name or the proposition of the
 * other, or all its words in these or among the other's words: a lenient count, by stems.
 * Negotiations of one report and of several apart.
 */
public final class IssueScore {
  private final WordList functionWords = WordList.functionWords();
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> samples = new ArrayList<>();

  private IssueScore() {}

  private static final class Tally {
    private int negotiations;
    private int gold;
    private int met;
    private int found;
    private int right;
  }

  /** The stems of an annotated question. */
  private record Question(Issue issue, Set<Integer> proposed, Set<Integer> all) {
    boolean isIn(List<Integer> stems) {
      return !stems.isEmpty()
          && (proposed.contains(stems.get(stems.size() - 1)) || all.containsAll(stems));
    }
  }

  /**
   * Judges all negotiations of a folder, the sentences of bulletins left out.
   *
   * @param gold holds {@code issues.tsv}, {@code items.tsv} and {@code gold.tsv}
   * @param data folder of the texts
   * @param discovery finds the issues
   * @param reading of a report
   * @throws InputException if a table or a text is missing, cannot be read, or is not what it
   *     should be
   */
  public static IssueScore of(
      Path gold, Path data, IssueDiscovery discovery, Function<Document, Survey> reading) {
    StanceGold labels = new StanceGold(gold, data);
    Map<String, Map<String, Item>> reports = new LinkedHashMap<>();
    for (List<Item> items : labels.byDocument()) {
      Item item = items.get(0);
      if (!item.corpus().equals("enb")) {
        reports
            .computeIfAbsent(item.negotiation(), name -> new LinkedHashMap<>())
            .putIfAbsent(item.document(), item);
      }
    }
    IssueScore score = new IssueScore();
    reports.forEach(
        (negotiation, documents) ->
            score.judge(
                negotiation,
                labels.issues(negotiation),
                discovery,
                documents.values().parallelStream().map(labels::document).map(reading).toList()));
    return score;
  }

  private void judge(
      String negotiation, List<Issue> gold, IssueDiscovery discovery, List<Survey> surveys) {
    List<Question> questions = gold.stream().map(this::question).toList();
    Tally tally =
        tallies.computeIfAbsent(
            surveys.size() == 1 ? "one report" : "several reports", size -> new Tally());
    tally.negotiations++;
    tally.gold += gold.size();
    Set<Question> met = new LinkedHashSet<>();
    for (Issue issue : discovery.issues(surveys)) {
      List<Question> same =
          questions.stream()
              .filter(q -> issue.words().stream().map(this::stems).anyMatch(q::isIn))
              .toList();
      tally.found++;
      tally.right += same.isEmpty() ? 0 : 1;
      met.addAll(same);
      if (same.isEmpty()) {
        errors.add(negotiation + ": wrong '" + issue.name() + "'");
      }
    }
    tally.met += met.size();
    questions.stream()
        .filter(question -> !met.contains(question))
        .forEach(q -> errors.add(negotiation + ": missed '" + q.issue().name() + "'"));
    for (Sample sample : discovery.samples(surveys)) {
      boolean right = questions.stream().anyMatch(q -> q.isIn(stems(sample.words())));
      samples.add(
          Stream.concat(
                  Stream.of(negotiation, right ? "1" : "0", sample.words()),
                  sample.features().stream().map(String::valueOf))
              .collect(Collectors.joining("\t")));
    }
  }

  private Question question(Issue issue) {
    Set<Integer> proposed = new LinkedHashSet<>(stems(issue.name()));
    proposed.addAll(stems(issue.proposition()));
    Set<Integer> all = new LinkedHashSet<>(proposed);
    issue.words().forEach(words -> all.addAll(stems(words)));
    return new Question(issue, proposed, all);
  }

  private List<Integer> stems(String words) {
    return Document.of(words).tokens().stream()
        .filter(Token::isWord)
        .map(Token::lower)
        .filter(word -> !functionWords.has(word))
        .map(Stem::ofWord)
        .toList();
  }

  /** What is found and was not annotated, and what was annotated and is missed. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** A line a phrase: negotiation, whether it names an annotated question, its words, features. */
  public List<String> samples() {
    return List.copyOf(samples);
  }

  /** A table: negotiations, annotated questions and the share met, issues and the share right. */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    table.append("Issues found by themselves   negotiations  annotated  met    found  right\n");
    tallies.forEach(
        (size, tally) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-28s %12d  %9d  %.3f  %5d  %.3f%n",
                    size,
                    tally.negotiations,
                    tally.gold,
                    tally.met / (double) Math.max(1, tally.gold),
                    tally.found,
                    tally.right / (double) Math.max(1, tally.found))));
    return table.toString();
  }
}
