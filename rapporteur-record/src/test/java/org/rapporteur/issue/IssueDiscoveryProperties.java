package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

final class IssueDiscoveryProperties {
  private static final IssueDiscovery DISCOVERY = new IssueDiscovery();

  @Property(tries = 50)
  void atMostTenWhateverTheOrder(
      @ForAll("reports") @Size(min = 1, max = 6) List<List<String>> told) {
    List<IssueDiscovery.Survey> surveys = surveys(told);
    List<Issue> issues = DISCOVERY.issues(surveys);
    Collections.shuffle(surveys, new Random(told.size()));

    assertThat(issues).hasSizeLessThanOrEqualTo(10);
    assertThat(DISCOVERY.issues(surveys)).isEqualTo(issues);
    assertThat(issues).extracting(Issue::id).doesNotHaveDuplicates();
  }

  @Property(tries = 50)
  void everyPropositionIsASentenceThatIsNotNegated(
      @ForAll("reports") @Size(min = 1, max = 6) List<List<String>> told) {
    assertThat(DISCOVERY.issues(surveys(told)))
        .extracting(Issue::proposition)
        .allSatisfy(
            proposition ->
                assertThat(proposition)
                    .matches("\\p{Lu}[^.]+ (is|are) [^.]+\\.")
                    .doesNotContainPattern("\\b(not|never|no)\\b"));
  }

  @Property(tries = 50)
  void mostIssuesRemainWhenAReportIsAdded(
      @ForAll("reports") @Size(min = 5, max = 6) List<List<String>> told) {
    List<IssueDiscovery.Survey> surveys = surveys(told);
    List<String> before = ids(surveys.subList(0, surveys.size() - 1));
    List<String> after = ids(surveys);

    assertThat(before.stream().filter(after::contains).count() * 3)
        .isGreaterThanOrEqualTo(before.size() * 2L);
  }

  private static List<String> ids(List<IssueDiscovery.Survey> surveys) {
    return DISCOVERY.issues(surveys).stream().map(Issue::id).toList();
  }

  private static List<IssueDiscovery.Survey> surveys(List<List<String>> told) {
    List<IssueDiscovery.Survey> surveys = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Told report = new Told("report-" + i, told.get(i).toArray(String[]::new));
      surveys.add(DISCOVERY.survey(report.document(), report.statements(), report.speakers()));
    }
    return surveys;
  }

  @Provide
  Arbitrary<List<List<String>>> reports() {
    Arbitrary<String> matter =
        Arbitraries.of(
            "border wall",
            "fishing quota",
            "gas price",
            "harbour fee",
            "prisoner exchange",
            "dairy subsidy",
            "river patrol",
            "grain levy",
            "school merger",
            "airport noise",
            "steel duty",
            "ferry timetable");
    Arbitrary<String> sentence =
        Combinators.combine(
                Arbitraries.of("Lind", "Hale", "Roth", "Strand"),
                Arbitraries.of("demanded", "rejected", "supported", "mentioned", "refused to cut"),
                matter)
            .as((who, cue, what) -> who + " | " + cue + " | the " + what);
    return sentence.list().ofMinSize(4).ofMaxSize(16).list();
  }
}
