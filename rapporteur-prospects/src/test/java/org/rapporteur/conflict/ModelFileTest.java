package org.rapporteur.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Model files as text and what is read of them. */
class ModelFileTest {
  private static final String TWO =
      """
      decision-makers:
        Arvonia: {options: [guarantee, weir]}
        Belmark: {options: [pay]}
      """;
  private static final String INDIFFERENT =
      """
      preferences:
        Arvonia: {prioritise: []}
        Belmark: {prioritise: []}
      """;

  @TempDir private Path folder;

  private ConflictModel read(String text) {
    try {
      return ModelFile.read(Files.writeString(folder.resolve("model.yaml"), text));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String patterns(ConflictModel model) {
    OptionGraph graph = (OptionGraph) model.graph();
    return IntStream.range(0, graph.size())
        .mapToObj(graph::pattern)
        .collect(Collectors.joining(" "));
  }

  private String bestFirst(String preference) {
    ConflictModel model =
        read(TWO + "preferences:\n  Arvonia: " + preference + "\n  Belmark: {prioritise: []}\n");
    Ranking ranking = model.ranking(0);
    return IntStream.range(0, ranking.levels())
        .map(level -> ranking.levels() - 1 - level)
        .mapToObj(
            level ->
                IntStream.range(0, model.size())
                    .filter(state -> ranking.level(state) == level)
                    .mapToObj(model.graph()::id)
                    .collect(Collectors.joining("=")))
        .collect(Collectors.joining(" "));
  }

  @Test
  void statesAscendWithTheFirstOptionAsTheLowestBit() {
    assertThat(patterns(read(TWO + INDIFFERENT))).isEqualTo("NNN YNN NYN YYN NNY YNY NYY YYY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{guarantee: Y, pay: N}|NNN NYN NNY YNY NYY YYY",
        "{exactly-one: [guarantee, weir]}|YNN NYN YNY NYY",
        "{at-most-one: [guarantee, weir, pay]}|NNN YNN NYN NNY",
        "{at-least-one: [guarantee, weir]}|YNN NYN YYN YNY NYY YYY",
        "YN-|NNN NYN YYN NNY NYY YYY",
      })
  void infeasibleStatesAreLeftOut(String infeasible, String states) {
    assertThat(patterns(read(TWO + "infeasible:\n  - " + infeasible + "\n" + INDIFFERENT)))
        .isEqualTo(states);
  }

  @Test
  void coalescedStatesTakeThePlaceOfTheFirst() {
    assertThat(patterns(read(TWO + "coalesce: [{weir: Y}]\n" + INDIFFERENT)))
        .isEqualTo("NNN YNN -Y- NNY YNY");
  }

  @Test
  void coalescingComesBeforeScoring() {
    ConflictModel model =
        read(
            TWO
                + """
                coalesce: [{weir: Y}]
                preferences:
                  Arvonia: {prioritise: [pay]}
                  Belmark: {payoffs: [1, 2, 3, 4, 5]}
                """);
    assertThat(model.ranking(0)).isEqualTo(Ranking.ofScores(new long[] {0, 0, 0, 1, 1}));
    assertThat(model.notes()).singleElement().asString().contains("Arvonia", "'pay'", "state 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{prioritise: [pay]}|5=6=7=8 1=2=3=4",
        "{prioritise: [pay, not weir]}|5=6 7=8 1=2 3=4",
        "{prioritise: [guarantee if pay]}|1=2=3=4=6=8 5=7",
        "{prioritise: [if pay then guarantee]}|1=2=3=4=6=8 5=7",
        "{prioritise: [guarantee iff pay]}|1=3=6=8 2=4=5=7",
        "{prioritise: [guarantee or weir and pay]}|2=4=6=7=8 1=3=5",
        "{prioritise: [(guarantee or weir) and pay]}|6=7=8 1=2=3=4=5",
        "{prioritise: [NOT (guarantee OR weir)]}|1=5 2=3=4=6=7=8",
        "{prioritise: ['\"pay\" and not weir']}|5=6 1=2=3=4=7=8",
        "{weights: {pay: 2, guarantee: -1, weir: 0.5}}|7 5 8 6 3 1 4 2",
        "{weights: {pay: 0.3, guarantee: 0.1, weir: 0.2}}|8 7 6 4=5 3 2 1",
        "{payoffs: [1, 1.0, 3, 2e0, 5, 6, 7, -8]}|7 6 5 3 4 1=2 8",
        "{ranking: [8, [7, 6], 5, 4, 3, 2, 1]}|8 6=7 5 4 3 2 1",
        "{ranking: [{pay: Y}, NNN, 2, [3, 4]]}|5=6=7=8 1 2 3=4",
      })
  void preferences(String preference, String order) {
    assertThat(bestFirst(preference)).isEqualTo(order);
  }

  @Test
  void manyStatementsDoNotOverflow() {
    String statements =
        IntStream.range(0, 200)
            .mapToObj(i -> i < 199 ? "guarantee or not guarantee" : "weir")
            .collect(Collectors.joining(", "));
    assertThat(bestFirst("{prioritise: [" + statements + "]}")).isEqualTo("3=4=7=8 1=2=5=6");
  }

  @Test
  void namesOfOptionsMayHaveBlanks() {
    ConflictModel model =
        read(
            """
            decision-makers:
              A: {options: [go on, 'stop and go']}
            preferences:
              A: {prioritise: ['not "stop and go" and go on']}
            """);
    assertThat(model.ranking(0)).isEqualTo(Ranking.ofScores(new long[] {0, 1, 0, 0}));
  }

  @Test
  void irreversibleOptionsChangeOneWay() {
    ConflictModel model = read(TWO + "irreversible: {weir: N->Y, pay: Y->N}\n" + INDIFFERENT);
    assertThat(model.graph().isMove(0, 0, 3)).isTrue();
    assertThat(model.graph().isMove(0, 3, 0)).isFalse();
    assertThat(model.graph().isMove(1, 0, 4)).isFalse();
    assertThat(model.graph().isMove(1, 4, 0)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: [a|2: not valid YAML",
        "title: &a x\\nformat: *a|2: an alias",
        "title: &a [*a]|1: an alias",
        "title: !!java.net.URL [x]|1: a tag",
        "titel: x|1: unknown key 'titel'",
        "format: rapporteur-conflict/2|1: the format is not 'rapporteur-conflict/1'",
        "title: a\\ntitle: b|2: key 'title' stands here twice",
        "states: [a, b]|1: a model has either",
        "infeasible:\\n  - {dam: Y}|2: no option is called 'dam'",
        "infeasible: [{weir: maybe}]|1: 'maybe' is none of Y",
        "infeasible: [{}]|1: a pattern that says nothing",
        "infeasible: [YY]|1: a pattern is expected",
        "infeasible: [{most: [weir]}]|1: 'most' has a list",
        "infeasible: [{exactly-one: [dam]}]|1: no option is called 'dam'",
        "infeasible: [{exactly-one: []}]|1: no option is named",
        "infeasible: [{weir: Y}, {weir: N}]|1: no state is feasible",
        "irreversible: {weir: Y}|1: a direction is either",
        "status-quo: {weir: Y}|1: the status quo fits several states, 3 and 4",
        "status-quo: 9|1: no state 9; states are numbered from 1 to 8",
        "title: [[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]|1: lists and keys are nested too deep",
        "---\\ntitle: x\\n---\\ntitle: y|3: a second document begins here",
      })
  void errorsNameTheLine(String head, String message) {
    assertThatThrownBy(() -> read(head.replace("\\n", "\n") + "\n" + TWO + INDIFFERENT))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("model.yaml:" + message)
        .hasMessageMatching(".+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{payoffs: [1, 2]}|'payoffs' holds 2 numbers, but the number of states is 8",
        "{payoffs: [1, 2, 3, 4, 5, 6, 7, .nan]}|'.nan' is not a number",
        "{payoffs: [1, 2, 3, 4, 5, 6, 7, NaN]}|'NaN' is not a number",
        "{payoffs: [1, 2, 3, 4, 5, 6, 7, .inf]}|'.inf' is not a number",
        "{weights: {dam: 1}}|no option is called 'dam'",
        "{weights: {weir: 1e30}}|a weight of more than 18 digits",
        "{weights: {weir: 1e-99999999}}|a weight of more than 18 digits",
        "{ranking: [1, 2, 3]}|the ranking leaves out state 4",
        "{ranking: [1, 1]}|state 1 stands in the ranking twice",
        "{ranking: [99]}|no state 99",
        "{prioritise: [dam]}|no option is called 'dam'",
        "{prioritise: [weir and]}|ends where an option is expected",
        "{prioritise: [weir )]}|')' is not expected",
        "{prioritise: [(weir]}|lacks ')'",
        "{prioritise: [and]}|'and' stands where an option is expected",
        "{prioritise: [weir], weights: {}}|a preference is one of",
        "{}|a preference is one of",
        "{best: 1}|unknown key 'best'",
      })
  void errorsInPreferencesNameTheLine(String preference, String message) {
    assertThatThrownBy(() -> bestFirst(preference))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("model.yaml:5: ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "states: [a, a]|1: the state 'a' stands here twice",
        "states: []|1: no state is named",
        "states: [a, b]\\nmoves: {A: {a: [c]}}|2: no state is called 'c'",
        "states: [a, b]\\nmoves: {A: {a: [a]}}|2: a move from 'a' to itself",
        "states: [a, b]\\nmoves: {A: {a: [b, b]}}|2: the move to 'b' stands here twice",
        "states: [a, b]\\nmoves: {A: {a: [b]}, B: {}}|3: the preferences of 'B' are missing",
        "states: [a, b]\\nstatus-quo: c|2: no state is called 'c'",
        "states: [a, b]\\ninfeasible: []|2: unknown key 'infeasible'",
      })
  void errorsInGraphFormNameTheLine(String head, String message) {
    assertThatThrownBy(
            () -> read(head.replace("\\n", "\n") + "\npreferences: {A: {ranking: [a, b]}}\n"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("model.yaml:" + message);
  }

  @Test
  @Timeout(300)
  void aMillionOptionsAreRefusedAtTheFirstTooMany() {
    String options =
        IntStream.range(0, 1_000_000)
            .mapToObj(i -> "o" + i)
            .collect(Collectors.joining(",\n", "decision-makers:\n  A: {options: [", "]}\n"));
    assertThatThrownBy(() -> read(options + "preferences: {A: {prioritise: []}}\n"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("model.yaml:64: more than 62 options");
  }

  @Test
  @Timeout(300)
  void tooManyStatesAreRefused() {
    String options =
        IntStream.range(0, 30)
            .mapToObj(i -> "o" + i)
            .collect(Collectors.joining(", ", "decision-makers:\n  A: {options: [", "]}\n"));
    assertThatThrownBy(() -> read(options + "preferences: {A: {prioritise: []}}\n"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("model.yaml:2: more than 4194304 states are feasible");
  }

  @Test
  @Timeout(300)
  void hugeRankingOfPatternsIsRead() {
    String ranking =
        IntStream.range(0, 1 << 12)
            .mapToObj(i -> Integer.toString((1 << 12) - i))
            .collect(Collectors.joining(", "));
    String options =
        IntStream.range(0, 12).mapToObj(i -> "o" + i).collect(Collectors.joining(", "));
    ConflictModel model =
        read(
            "decision-makers: {A: {options: ["
                + options
                + "]}}\npreferences: {A: {ranking: ["
                + ranking
                + "]}}\n");
    assertThat(model.ranking(0).level(4095)).isEqualTo(4095);
  }

  @Test
  void deeplyNestedStatementIsRefused() {
    String statement = "(".repeat(100_000) + "weir" + ")".repeat(100_000);
    assertThatThrownBy(() -> bestFirst("{prioritise: ['" + statement + "']}"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("model.yaml:5: a statement");
  }

  @Test
  void missingFileAndFolderAreNamed() {
    assertThatThrownBy(() -> ModelFile.read(folder.resolve("gone.yaml")))
        .isInstanceOf(ModelException.class)
        .hasMessageEndingWith("gone.yaml: there is no such file");
    assertThatThrownBy(() -> ModelFile.read(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageEndingWith("a folder, not a model file");
  }
}
