package org.rapporteur.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Model files as their authors write them, and what they are told about mistakes. */
class DealReaderTest {
  private static final String MODEL =
      """
      format: rapporteur-deals/1
      title: Withdrawal
      issues:
        withdrawal: [none, partial, full]
        guarantees: [none, joint, neutral zone]
      parties:
        Arvonia:
          weights: {withdrawal: 2, guarantees: 1}
          values:
            withdrawal: {none: 1, partial: 0.5, full: 0}
            guarantees: {none: 0, joint: 1, neutral zone: 0.5}
          reservation: 0.5
          red-lines: [{withdrawal: full, guarantees: none}]
        Belmark:
          values:
            withdrawal: {none: 0, partial: 0.5, full: 1}
            guarantees: {none: 1, joint: 0.25, neutral zone: 0.5}
      constraints:
        - if withdrawal: full then guarantees: not none
      on-the-table: {withdrawal: partial, guarantees: joint}
      """;

  @TempDir private Path folder;

  @Test
  void modelHasWhatTheFileSays() throws IOException {
    DealModel model = read(MODEL);

    assertThat(model.title()).isEqualTo("Withdrawal");
    assertThat(model.issues())
        .containsExactly(
            new Issue("withdrawal", List.of("none", "partial", "full")),
            new Issue("guarantees", List.of("none", "joint", "neutral zone")));
    assertThat(model.parties()).extracting(Party::name).containsExactly("Arvonia", "Belmark");
    assertThat(model.parties().get(0).reservation()).isEqualTo(new BigDecimal("0.5"));
    assertThat(model.parties().get(1).reservation()).isEqualTo(BigDecimal.ZERO);
    assertThat(model.parties().get(1).valuations().get(0).weight()).isEqualTo(BigDecimal.ONE);
    assertThat(model.parties().get(0).redLines().get(0).inWords(model.issues()))
        .isEqualTo("withdrawal: full and guarantees: none");
    assertThat(model.onTheTable()).contains(new DealPackage(List.of(1, 1)));
  }

  /** Ways to write a rule, and the packages, by their ranks, that it forbids. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "if withdrawal: full then guarantees: not none|[6]",
        "'if withdrawal: full then guarantees: not none'|[6]",
        "if withdrawal: full  # a remark: here|[6]",
        "{if: {withdrawal: full}, then: {guarantees: {not: none}}}|[6]",
        "if withdrawal: partial or full then guarantees: joint or neutral zone|[3, 6]",
        "if withdrawal: [partial, full] then guarantees: not [none]|[3, 6]",
        "if withdrawal: not [none, full] then guarantees: joint|[3, 5]",
        "if withdrawal: not none then guarantees: not none|[3, 6]",
        "if withdrawal: full and guarantees: joint then withdrawal: none|[7]",
        "never withdrawal: full and guarantees: neutral zone|[8]",
        "never withdrawal: 'full' and guarantees: \"none\"|[6]",
        "{never: {withdrawal: [partial, full], guarantees: none}}|[3, 6]",
      })
  void rulesForbidWhatTheySay(String rule, String forbidden) throws IOException {
    String whole =
        rule.replace("  # a remark: here", "\n    then guarantees: not none  # a remark");
    DealModel model = read(MODEL.replace("if withdrawal: full then guarantees: not none", whole));
    DealSpace space = new DealSpace(model);
    List<Long> broken =
        new Enumeration(model)
            .all().stream()
                .filter(deal -> !model.constraints().get(0).allows(deal))
                .map(space::rank)
                .toList();

    assertThat(broken).hasToString(forbidden);
  }

  @Test
  void namesMayHoldTheWordsOfRules() throws IOException {
    DealModel model =
        read(
            MODEL
                .replace("neutral zone", "not or and then")
                .replace("guarantees: not none", "guarantees: not not or and then"));

    assertThat(model.constraints().get(0).words())
        .isEqualTo("if withdrawal: full then guarantees: not not or and then");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: Withdrawal|colour: red|2: unknown key 'colour'; a model has format, title,",
        "rapporteur-deals/1|rapporteur-deals/2|1: the format should be rapporteur-deals/1",
        "[none, partial, full]|[none, none, full]|4: outcome 'none' stands here twice",
        "[none, partial, full]|[]|4: an issue has 1 to 200 outcomes",
        "[none, partial, full]|many|4: the outcomes of 'withdrawal' should be a list",
        "guarantees: 1}|guarantees: NaN}|8: 'NaN' is not a number",
        "guarantees: 1}|guarantees: .inf}|8: '.inf' is not a number",
        "guarantees: 1}|guarantees: 1e99}|8: '1e99' is not a number",
        "guarantees: 1}|guarantees: 1e999999999}|8: '1e999999999' is not a number",
        "guarantees: 1}|guarantees: -1}|8: a weight is 0 or more, not -1",
        "guarantees: 1}|dams: 1}|8: there is no issue 'dams'",
        "{withdrawal: 2, guarantees: 1}|{withdrawal: 2}|8: the weight of 'guarantees' is missing",
        "full: 0}|fall: 0}|10: issue 'withdrawal' has no outcome 'fall'",
        ", full: 0}|}|10: the value of 'full' for 'withdrawal' is missing",
        "partial: 0.5, full: 0|full: 0, full: 0|10: key 'full' stands here twice",
        "reservation: 0.5|reserve: 0.5|12: unknown key 'reserve'; party 'Arvonia' has weights,",
        "guarantees: none}]|guarantees: some}]|13: 'some' where an outcome of 'guarantees'",
        "then guarantees: not none|then guarantees|19: the text ends where ':' after the issue",
        "then guarantees: not none|so guarantees: none|19: 'so guarantees: none' where 'and' or 'then'",
        "then guarantees: not none|then dams: none|19: 'dams: none' where an issue (withdrawal,",
        "not none|not [none, joint, neutral zone]|19: no outcome of 'guarantees' is left",
        "if withdrawal: full then|when|19: unknown key 'when guarantees'; a rule has if, then, never",
        "joint}|open}|20: issue 'guarantees' has no outcome 'open'",
        "{withdrawal: partial, guarantees: joint}|{withdrawal: partial}|20: the package says nothing of 'guarantees'",
        "partial, guarantees: joint}|full, guarantees: none}|20: the package on the table breaks the constraint in line 19",
        "title: Withdrawal|title: [|4: not valid YAML",
        "title: Withdrawal|title: {a: b}|2: a word is expected here",
        "Belmark:|Arvonia:|14: key 'Arvonia' stands here twice",
      })
  void mistakesAreToldWithTheirLine(String good, String bad, String message) {
    assertThat(MODEL).contains(good);
    assertThatThrownBy(() -> read(MODEL.replaceFirst("\\Q" + good + "\\E", bad)))
        .isInstanceOf(DealException.class)
        .hasMessageStartingWith(folder.resolve("model.yaml") + ":" + message)
        .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
  }

  @Test
  void contradictingConstraintsAreNamed() {
    String circle =
        """
          - if withdrawal: none then guarantees: joint
          - if guarantees: joint then withdrawal: partial
          - if withdrawal: partial then guarantees: none
          - if guarantees: none then withdrawal: full
          - never withdrawal: full
          - never guarantees: neutral zone
        """;
    assertThatThrownBy(
            () ->
                read(
                    MODEL
                        .replace("  - if withdrawal: full then guarantees: not none\n", circle)
                        .replaceFirst("on-the-table.*", "")))
        .isInstanceOf(DealException.class)
        .hasMessage(
            folder.resolve("model.yaml")
                + ": no package keeps all constraints in lines 20, 21, 22, 23, 24");
  }

  @Test
  void aliasesThatMultiplyAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
    }
    assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(DealException.class);
  }

  @Test
  void whatHoldsItselfIsRefused() {
    assertThatThrownBy(() -> read("issues: &a\n  again: *a\nparties: {}\n"))
        .isInstanceOf(DealException.class)
        .hasMessageContaining("should be a list");
  }

  @Test
  void aMillionOutcomesAreRefused() {
    String many = "x".repeat(1) + ", y".repeat(1_000_000);
    assertThatThrownBy(() -> read("issues: {withdrawal: [" + many + "]}\n"))
        .isInstanceOf(DealException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1).hasSizeLessThan(300));
  }

  @Test
  void tooManyPackagesAreRefused() {
    StringBuilder issues = new StringBuilder("issues:\n");
    for (int i = 0; i < 40; i++) {
      issues.append("  issue %d: [a, b, c]\n".formatted(i));
    }
    assertThatThrownBy(() -> read(issues + "parties: {}\n"))
        .isInstanceOf(DealException.class)
        .hasMessageContaining("the issues make more than 100000000000 packages");
  }

  @Test
  void valuesTooFarApartAreRefused() {
    assertThatThrownBy(
            () ->
                read(
                    MODEL
                        .replace("guarantees: 1}", "guarantees: 900000000000}")
                        .replace("partial: 0.5, full: 1", "partial: 1e-30, full: 0")
                        .replace(
                            "none: 1, joint: 0.25, neutral zone: 0.5",
                            "none: 0, joint: 0, neutral zone: 0")))
        .isInstanceOf(DealException.class)
        .hasMessageContaining("the values of 'Belmark' are too small beside those of others");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "words", "- a\n- b\n", "issues: {}\n", "issues: {a: [b]}\n"})
  void whatIsNoModelIsRefused(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(DealException.class)
        .hasMessageStartingWith(folder.resolve("model.yaml").toString());
  }

  @Test
  void namesThatCouldDriveATerminalAreRefused() {
    assertThatThrownBy(() -> read(MODEL.replace("Belmark:", "\"Bel\\e[2Jmark\":")))
        .isInstanceOf(DealException.class)
        .hasMessageContaining("holds signs that cannot be shown");
  }

  @Test
  void missingFileIsNamed() {
    assertThatThrownBy(() -> new DealReader().read(List.of(folder.resolve("gone.yaml"))))
        .isInstanceOf(DealException.class)
        .hasMessage(folder.resolve("gone.yaml") + ": there is no such file");
  }

  private DealModel read(String text) throws IOException {
    Path file = folder.resolve("model.yaml");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return new DealReader().read(List.of(file));
  }
}
