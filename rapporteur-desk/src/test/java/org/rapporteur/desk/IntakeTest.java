package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.SpeakerResolver;
import org.rapporteur.record.Recorder;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Reading;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Skipped;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.StatementExtractor;

class IntakeTest {
  private static final SpeakerResolver NOBODY =
      (document, extraction, doers) -> new Cast(List.of(), List.of());

  private final StringWriter err = new StringWriter();
  private final List<String> recorded = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  @Test
  void recordsComeInTheOrderOfTheReadings() throws IOException {
    StatementExtractor laterReportsFaster =
        document -> {
          pause(20 - Integer.parseInt(document.report().id()));
          return new Extraction(List.of(), List.of());
        };
    int code = take(laterReportsFaster, 3, IntStream.range(0, 20).mapToObj(IntakeTest::report));

    assertThat(recorded)
        .containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(Integer::toString).toList());
    assertThat(code).isEqualTo(ExitCode.ALL_READ);
  }

  @Test
  void onlyAFewReportsAreReadAhead() throws IOException {
    AtomicInteger read = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    Stream<Reading> readings =
        IntStream.range(0, 1000).mapToObj(IntakeTest::report).peek(r -> read.incrementAndGet());
    new Intake(new Recorder(IntakeTest::nothing, NOBODY), 2, console())
        .take(readings, record -> ahead.add(read.get() - ahead.size()), skipped::add);

    assertThat(ahead).hasSize(1000).allMatch(count -> count <= 10);
  }

  @Test
  void faultInOneReportDoesNotCostTheOthers() throws IOException {
    StatementExtractor faulty =
        document -> {
          if (document.report().id().equals("1")) {
            throw new IndexOutOfBoundsException("oops");
          }
          return nothing(document);
        };
    int code = take(faulty, 2, IntStream.range(0, 3).mapToObj(IntakeTest::report));

    assertThat(recorded).containsExactly("0", "2");
    assertThat(code).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString())
        .startsWith("rapporteur: 1.txt: a fault in Rapporteur")
        .contains("IndexOutOfBoundsException")
        .hasLineCount(1);
  }

  @Test
  void inputThatIsNotForUsIsNamedButDoesNotFail() throws IOException {
    Skipped german = new Skipped("de.txt", "not in English", false);
    int code = take(IntakeTest::nothing, 1, Stream.of(report(0), german));

    assertThat(code).isEqualTo(ExitCode.ALL_READ);
    assertThat(skipped).containsExactly(german);
    assertThat(err.toString()).isEqualTo("rapporteur: de.txt: not in English\n");
  }

  @Test
  void nothingRecordedTells() throws IOException {
    Skipped german = new Skipped("de.txt", "not in English", false);

    assertThat(take(IntakeTest::nothing, 1, Stream.of(german))).isEqualTo(ExitCode.NOTHING);
    assertThat(take(IntakeTest::nothing, 1, Stream.of())).isEqualTo(ExitCode.NOTHING);
  }

  private int take(StatementExtractor extractor, int threads, Stream<Reading> readings)
      throws IOException {
    return new Intake(new Recorder(extractor, NOBODY), threads, console())
        .take(readings, record -> recorded.add(record.report().id()), skipped::add);
  }

  private Console console() {
    return new Console(new StringWriter(), err, false, false);
  }

  private static Extraction nothing(org.rapporteur.language.Document document) {
    return new Extraction(List.of(), List.of());
  }

  private static Reading report(int number) {
    return new Report(
        Integer.toString(number),
        number + ".txt",
        Imprint.UNKNOWN,
        "en",
        ReportText.of("Nobody spoke."),
        0,
        List.of());
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
