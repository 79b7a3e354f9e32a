package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.yaml.snakeyaml.Yaml;

/** Invented events, each told four times over; see {@code tellings.yaml}. */
class TellingsTest {

  record Event(String name, Report report, Report rewrite, Report independent, Report other) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void rewriteIsKnownWhenHardlyAWordIsShared(Event event) {
    assertThat(derivations(event.report(), event.rewrite()))
        .singleElement()
        .satisfies(
            rewrite -> {
              assertThat(rewrite.kind()).isEqualTo(Derivation.Kind.REWRITE);
              assertThat(rewrite.report()).isEqualTo(event.rewrite().id());
              assertThat(rewrite.basis()).isEqualTo(Derivation.Basis.DATE);
              assertThat(rewrite.sharedWording()).isLessThan(0.1);
              assertThat(rewrite.aligned()).hasSizeGreaterThanOrEqualTo(6);
            });
  }

  @ParameterizedTest
  @MethodSource("events")
  void wireCopyUnderAnotherHeadlineIsKnown(Event event) {
    String text = event.report().text().raw();
    String cut = "All you need to know\n\n" + text.substring(0, text.lastIndexOf("\n\n"));
    Report copy = report(event.name() + "-copy", "2031-02-13", cut);

    assertThat(derivations(event.report(), copy))
        .singleElement()
        .satisfies(
            derivation -> {
              assertThat(derivation.kind()).isEqualTo(Derivation.Kind.COPY);
              assertThat(derivation.report()).isEqualTo(copy.id());
              assertThat(derivation.sharedWording()).isGreaterThan(0.9);
              assertThat(derivation.dropped()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("events")
  void reportOfTheSameEventByAnotherWitnessIsASourceOfItsOwn(Event event) {
    assertThat(derivations(event.report(), event.independent(), event.rewrite()))
        .extracting(Derivation::report)
        .containsExactly(event.rewrite().id());
  }

  @ParameterizedTest
  @MethodSource("events")
  void anotherEventBetweenTheSamePartiesIsAnotherStory(Event event) {
    assertThat(stories(List.of(event.report(), event.rewrite(), event.other())))
        .extracting(Story::reports)
        .contains(List.of(event.other().id()));
  }

  @Test
  void noTwoEventsAreTakenForOne() {
    List<Report> all =
        events()
            .flatMap(e -> Stream.of(e.report(), e.rewrite(), e.independent(), e.other()))
            .toList();

    assertThat(stories(all))
        .allSatisfy(
            story -> assertThat(story.reports().stream().map(this::eventOf).distinct()).hasSize(1));
    assertThat(stories(all)).filteredOn(story -> story.reports().size() > 1).hasSize(6);
  }

  /** "gauges" for its three tellings, "gauges-other" for the other event. */
  private String eventOf(String report) {
    return report.endsWith("-other") ? report : report.substring(0, report.indexOf('-'));
  }

  private static List<Derivation> derivations(Report... reports) {
    return stories(List.of(reports)).stream()
        .flatMap(story -> story.derivations().stream())
        .toList();
  }

  private static List<Story> stories(List<Report> reports) {
    List<Report> filed = new ArrayList<>(reports);
    filed.sort(
        Comparator.comparing((Report report) -> report.imprint().published())
            .thenComparing(Report::id));
    return new Reconciler(filed).stories();
  }

  static Stream<Event> events() {
    try (InputStream in = TellingsTest.class.getResourceAsStream("tellings.yaml")) {
      List<Map<String, String>> events = new Yaml().load(in);
      return events.stream()
          .map(
              event ->
                  new Event(
                      event.get("name"),
                      told(event, "report", "2031-02-11"),
                      told(event, "rewrite", "2031-02-12"),
                      told(event, "independent", "2031-02-11"),
                      told(event, "other", "2031-02-14")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report told(Map<String, String> event, String how, String day) {
    return report(event.get("name") + "-" + how, day, event.get(how));
  }

  private static Report report(String id, String day, String text) {
    Imprint imprint = new Imprint("", "", day, "");
    return new Report(id, id + ".txt", imprint, "en", ReportText.of(text), 0, List.of());
  }
}
