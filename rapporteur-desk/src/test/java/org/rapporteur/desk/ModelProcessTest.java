package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with its trained model in a process of its own, as users start it. */
class ModelProcessTest {
  private static final String FENCED = "-Djava.security.manager=" + NoConnections.class.getName();

  @TempDir private Path folder;
  private Path report;

  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void write() throws IOException {
    report = folder.resolve("report.txt");
    Files.writeString(report, "Mara Lind said that the flow would be doubled in winter.\n");
  }

  @Test
  void opensNoConnection() throws Exception {
    Run run = java(List.of(FENCED), Rapporteur.class, "statements", report.toString());
    assertThat(run.err()).doesNotContain(NoConnections.TRIED).doesNotContain("rules");
    assertThat(run.out()).contains("\"that the flow would be doubled in winter\"");
    assertThat(run.exit()).isZero();
  }

  @Test
  void aConnectionWouldBeNoticed() throws Exception {
    Run run = java(List.of(FENCED), NoConnections.Dialling.class);
    assertThat(run.err()).contains(NoConnections.TRIED);
    assertThat(run.exit()).isNotZero();
  }

  @Test
  void rulesStandInWhereTheNativeLibraryDoesNotLoad() throws Exception {
    Run run =
        java(
            List.of("-Donnxruntime.native.path=" + folder),
            Rapporteur.class,
            "statements",
            report.toString());
    assertThat(run.err())
        .contains("rapporteur: the trained model cannot be used here: ")
        .contains("rapporteur: statements are found by rules instead, which find less\n")
        .doesNotContain("Exception");
    assertThat(run.out()).contains("\"that the flow would be doubled in winter\"");
    assertThat(run.exit()).isZero();
  }

  @Test
  void damagedWeightsAreNotUsed() throws Exception {
    Path damaged = Files.createDirectories(folder.resolve("first/org/rapporteur/model"));
    Files.writeString(damaged.resolve("extractor.onnx"), "not what was shipped");
    Run run =
        java(
            List.of("-Dfirst=" + folder.resolve("first")),
            Rapporteur.class,
            "statements",
            report.toString());
    assertThat(run.err()).contains("extractor.onnx is damaged: its checksum differs\n");
    assertThat(run.out()).contains("\"that the flow would be doubled in winter\"");
  }

  /** Runs a class; {@code -Dfirst=FOLDER} among the options puts a folder before the class path. */
  private Run java(List<String> options, Class<?> main, String... arguments) throws Exception {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String option : options) {
      if (option.startsWith("-Dfirst=")) {
        path = option.substring("-Dfirst=".length()) + File.pathSeparator + path;
      } else {
        command.add(option);
      }
    }
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", path, main.getName()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
