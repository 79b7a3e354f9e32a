package org.rapporteur.desk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The map of packages: who may know whom. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "org.rapporteur.";

  /** What each package may use besides itself. A package that is not listed fails the test. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("report", List.of()),
          Map.entry("language", List.of("report")),
          Map.entry("encoder", List.of("report", "language")),
          Map.entry("statement", List.of("report", "language", "encoder")),
          Map.entry("actor", List.of("report", "language", "statement")),
          Map.entry("time", List.of("report", "language", "statement")),
          Map.entry("term", List.of("report", "language", "statement", "time")),
          Map.entry("act", List.of("report", "language", "encoder", "statement", "time")),
          Map.entry("commitment", List.of("report", "language", "time")),
          Map.entry("issue", List.of("report", "language", "encoder", "statement", "act", "term")),
          Map.entry(
              "record",
              List.of(
                  "report", "language", "statement", "actor", "time", "term", "act", "commitment")),
          Map.entry(
              "evaluation",
              List.of(
                  "report",
                  "language",
                  "encoder",
                  "statement",
                  "actor",
                  "time",
                  "term",
                  "act",
                  "commitment",
                  "issue")),
          Map.entry(
              "filing",
              List.of(
                  "report",
                  "statement",
                  "actor",
                  "time",
                  "term",
                  "act",
                  "issue",
                  "record",
                  "commitment")),
          Map.entry(
              "reconcile",
              List.of(
                  "report",
                  "language",
                  "statement",
                  "actor",
                  "time",
                  "term",
                  "act",
                  "issue",
                  "filing")),
          Map.entry(
              "position",
              List.of(
                  "report",
                  "language",
                  "statement",
                  "actor",
                  "time",
                  "term",
                  "act",
                  "issue",
                  "filing")),
          Map.entry(
              "dossier",
              List.of(
                  "report",
                  "language",
                  "encoder",
                  "statement",
                  "actor",
                  "record",
                  "act",
                  "issue",
                  "filing",
                  "commitment",
                  "reconcile",
                  "position",
                  "time",
                  "term")),
          Map.entry("conflict", List.of()),
          Map.entry("deal", List.of()),
          Map.entry(
              "desk.brief",
              List.of(
                  "report",
                  "language",
                  "statement",
                  "actor",
                  "record",
                  "act",
                  "issue",
                  "filing",
                  "commitment",
                  "reconcile",
                  "position",
                  "term",
                  "dossier",
                  "desk.page")),
          Map.entry("desk.page", List.of()),
          Map.entry(
              "desk.compare", List.of("report", "reconcile", "dossier", "desk.brief", "desk.page")),
          Map.entry("desk.conflict", List.of("conflict", "desk.page")),
          Map.entry("desk.deal", List.of("deal", "desk.page")),
          Map.entry(
              "desk.prospects",
              List.of(
                  "report",
                  "statement",
                  "actor",
                  "act",
                  "issue",
                  "filing",
                  "position",
                  "term",
                  "dossier")),
          Map.entry(
              "desk",
              List.of(
                  "report",
                  "language",
                  "encoder",
                  "statement",
                  "actor",
                  "record",
                  "issue",
                  "filing",
                  "evaluation",
                  "reconcile",
                  "dossier",
                  "conflict",
                  "deal",
                  "desk.brief",
                  "desk.compare",
                  "desk.conflict",
                  "desk.deal",
                  "desk.prospects")));

  @ArchTest
  static void packagesKnowOnlyWhatTheMapAllows(JavaClasses classes) {
    MAY_USE.forEach(
        (name, others) ->
            classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(
                    not(resideInAPackage("org.rapporteur.."))
                        .or(
                            resideInAnyPackage(
                                Stream.concat(Stream.of(name), others.stream())
                                    .map(ROOT::concat)
                                    .toArray(String[]::new))))
                .allowEmptyShould(true)
                .check(classes));
  }

  @ArchTest
  static final ArchRule everyPackageIsOnTheMap =
      classes()
          .should()
          .resideInAnyPackage(MAY_USE.keySet().stream().map(ROOT::concat).toArray(String[]::new));

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching(ROOT + "(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheDeskTalksToTheConsole =
      noClasses().that().resideOutsideOfPackage(ROOT + "desk..").should(ACCESS_STANDARD_STREAMS);

  @ArchTest static final ArchRule nobodyLogs = noClasses().should(USE_JAVA_UTIL_LOGGING);

  @ArchTest
  static final ArchRule stateIsNeverStatic =
      fields().that().areStatic().should().beFinal().because("reports are read side by side");

  @ArchTest
  static final ArchRule classesAreNamedForWhatTheyAre =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager)");
}
