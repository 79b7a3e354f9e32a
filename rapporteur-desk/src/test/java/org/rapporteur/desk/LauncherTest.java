package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project with a blank in its path, with stand-ins for Maven and Java. */
class LauncherTest {
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "words of Maven"
      echo built >> "$LOG"
      [ -n "$MAVEN_FAILS" ] && exit 1
      touch "$PROJECT/rapporteur-desk/target/rapporteur-desk.jar"
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      case "$*" in
        -version) echo "openjdk version \\"${JAVA_VERSION:-17.0.15}\\"" >&2 ;;
        *DumpLoadedClassList* | *Xshare:dump*) echo "words of Java" ;;
        *) for word; do last=$word; done; echo "ran $last" ;;
      esac
      """;

  @TempDir private Path folder;
  private Path project;
  private Path source;
  private Path launcher;
  private Path tools;

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void layOutProject() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the launcher needs bash");
    project = Files.createDirectories(folder.resolve("a project"));
    tools = Files.createDirectories(folder.resolve("tools"));
    source = project.resolve("rapporteur-desk/src/main/java/Main.java");
    Files.createDirectories(source.getParent());
    Files.createDirectories(project.resolve(".mvn"));
    Files.writeString(source, "class Main {}");
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(project.resolve("rapporteur-desk/pom.xml"), "<project/>");
    launcher = Files.copy(Path.of("../rapporteur"), project.resolve("rapporteur"));
    script("mvn", MAVEN);
    script("java", JAVA);
  }

  @Test
  void buildsOnFirstUseAndKeepsStandardOutputClean() throws Exception {
    Outcome outcome = launch("x y.txt");

    assertThat(outcome.out()).isEqualTo("ran x y.txt\n");
    assertThat(outcome.err()).contains("building").contains("words of Maven");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void buildsAgainOnlyWhenSourcesChanged() throws Exception {
    launch("a");
    Outcome second = launch("b");
    assertThat(second).isEqualTo(new Outcome(0, "ran b\n", ""));

    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    launch("c");
    launch("d");

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenAFileIsGone() throws Exception {
    Path other = Files.writeString(source.resolveSibling("Other.java"), "class Other {}");
    launch("a");
    Files.delete(other);
    launch("b");

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void followsLinksFromAnyFolder() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Path first = Files.createSymbolicLink(project.resolve("near"), Path.of("rapporteur"));
    launcher = Files.createSymbolicLink(elsewhere.resolve("far"), first);

    assertThat(launch("a").out()).isEqualTo("ran a\n");
  }

  @Test
  void saysWhenTheBuildFailedAndTriesAgain() throws Exception {
    Outcome outcome = launch(Map.of("MAVEN_FAILS", "yes"), "a");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("the build failed");
    assertThat(launch("b").out()).isEqualTo("ran b\n");
  }

  @Test
  void doesNotRunAnOldBuildAfterAFailedOne() throws Exception {
    launch("a");
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));

    assertThat(launch(Map.of("MAVEN_FAILS", "yes"), "b").code()).isEqualTo(3);
    assertThat(launch(Map.of("MAVEN_FAILS", "yes"), "b").code()).isEqualTo(3);
  }

  @Test
  void saysWhatToInstallWhenMavenIsMissing() throws Exception {
    Files.delete(tools.resolve("mvn"));
    Outcome outcome = launch(Map.of("PATH", toolsOnly()), "a");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("there is no mvn").contains("apt-get install maven");
  }

  @Test
  void saysWhatToInstallWhenJavaIsMissing() throws Exception {
    Files.delete(tools.resolve("java"));
    Outcome outcome = launch(Map.of("PATH", toolsOnly()), "a");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("there is no java").contains("openjdk-17-jdk-headless");
  }

  @Test
  void refusesAnOldJava() throws Exception {
    Outcome outcome = launch(Map.of("JAVA_VERSION", "11.0.2"), "a");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("Java 17 or newer is needed").contains("version 11");
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    script("mvn", MAVEN.replace("echo built", "sleep 1; echo built"));
    Process first = start(Map.of(), "a");
    Process second = start(Map.of(), "b");

    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  private long builds() throws IOException {
    return Files.readAllLines(folder.resolve("log")).stream().filter("built"::equals).count();
  }

  /** A search path with what the launcher needs and neither Java nor Maven. */
  private String toolsOnly() throws IOException {
    for (String tool :
        List.of(
            "bash",
            "dirname",
            "readlink",
            "find",
            "sort",
            "cksum",
            "sed",
            "head",
            "mkdir",
            "rm",
            "flock",
            "touch",
            "sh")) {
      for (String place : List.of("/usr/bin", "/bin")) {
        Path real = Path.of(place, tool);
        if (Files.exists(real) && !Files.exists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), real);
        }
      }
    }
    return tools.toString();
  }

  private void script(String name, String text) throws IOException {
    Path file = Files.writeString(tools.resolve(name), text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Outcome launch(String... args) throws Exception {
    return launch(Map.of(), args);
  }

  private Outcome launch(Map<String, String> environment, String... args) throws Exception {
    Process process = start(environment, args);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Outcome(
        process.exitValue(),
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
        new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  private Process start(Map<String, String> environment, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/bash", launcher.toString()));
    command.addAll(Arrays.asList(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> inherited = builder.environment();
    inherited.remove("JAVA_HOME");
    inherited.put("PATH", tools + File.pathSeparator + inherited.get("PATH"));
    inherited.put("LOG", folder.resolve("log").toString());
    inherited.put("PROJECT", project.toString());
    inherited.putAll(environment);
    return builder.start();
  }
}
