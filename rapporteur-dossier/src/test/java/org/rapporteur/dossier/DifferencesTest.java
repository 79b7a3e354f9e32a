package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.record.Recorder;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.RuleExtractor;
import org.yaml.snakeyaml.Yaml;

/**
 * Sentences that part, and as many that do not, from plain text to discrepancies; see {@code
 * differences.yaml}. Both stand in the same report of an invented event.
 */
class DifferencesTest {
  private static final String BEFORE =
      """
      Council quarrels over the Sorrel bridge

      The council of Sorrel met over the bridge that a flood had damaged. Mara Lind, the mayor, sat \
      beside Jon Hale, who leads the harbour board. Anna Dorn, an engineer, brought drawings of the \
      pillars. Pavel Roth, the treasurer of the valley, came late.

      Outside the town hall ferrymen had put up tents. Their boats lay across the landing.

      """;
  private static final String AFTER =
      """


      The drawings were hung on the wall for all to see. Dogs slept under the tables.

      A second meeting has been called in the mill, whose owner lends his barn for nothing.
      """;
  private static final Recorder RECORDER =
      new Recorder(new RuleExtractor(), new RuleSpeakerResolver(new Gazetteer()));

  record Example(String kind, List<String> sentences) {
    @Override
    public String toString() {
      return kind + ": " + sentences;
    }
  }

  @ParameterizedTest
  @MethodSource("parting")
  void differenceIsFound(Example example) {
    assertThat(found(example))
        .as("%s", found(example))
        .anySatisfy(
            discrepancy -> {
              assertThat(kind(discrepancy)).isEqualTo(example.kind());
              assertThat(discrepancy.isAboveFloor()).isTrue();
              assertThat(discrepancy.evidence())
                  .hasSizeGreaterThanOrEqualTo(example.sentences().size());
            });
  }

  @ParameterizedTest
  @MethodSource("agreeing")
  void nothingIsFoundWhereNothingParts(Example example) {
    assertThat(found(example)).filteredOn(Discrepancy::isAboveFloor).isEmpty();
  }

  private static List<Discrepancy> found(Example example) {
    List<ReportRecord> records =
        IntStream.range(0, example.sentences().size())
            .mapToObj(i -> record("r" + i, example.sentences().get(i)))
            .toList();
    return Dossier.of(Codebook.EMPTY, records, List.of()).discrepancies();
  }

  private static ReportRecord record(String id, String sentence) {
    ReportText text = ReportText.of(BEFORE + sentence + AFTER);
    Imprint imprint = new Imprint("", "", "2031-02-14", "");
    return RECORDER.record(new Report(id, id, imprint, "en", text, 0, List.of()));
  }

  private static String kind(Discrepancy discrepancy) {
    return discrepancy.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Stream<Example> parting() {
    return examples("part");
  }

  static Stream<Example> agreeing() {
    return examples("agree");
  }

  private static Stream<Example> examples(String which) {
    try (InputStream in = DifferencesTest.class.getResourceAsStream("differences.yaml")) {
      Map<String, Map<String, List<List<String>>>> kinds = new Yaml().load(in);
      return kinds.entrySet().stream()
          .flatMap(
              kind ->
                  kind.getValue().get(which).stream()
                      .map(sentences -> new Example(kind.getKey(), sentences)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
