package org.rapporteur.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Genius profiles. */
class ProfileFileTest {
  private static final String FERRY =
      """
      <utility_space number_of_issues="2">
        <objective index="0" name="any" type="objective">
          <issue index="1" name="Berth" type="discrete">
            <item index="1" value="north" evaluation="5"/>
            <item index="2" value="south" evaluation="2" cost="0.0"/>
          </issue>
          <issue index="2" name="Fee" type="discrete" vtype="discrete">
            <item index="1" value="300" evaluation="4"/>
            <item index="2" value="400" evaluation="1"/>
          </issue>
          <weight index="2" value="0.4"/>
          <weight index="1" value="0.6"/>
        </objective>
        <discount_factor value="0.9"/>
        <reservation value="0.25"/>
      </utility_space>
      """;
  private static final String BOARD =
      FERRY.replace("evaluation=\"5\"", "evaluation=\"1\"").replace("0.25", "0.5");

  @TempDir private Path folder;

  @Test
  void utilityIsTheSumOfWeightTimesEvaluationOverTheLargest() throws IOException {
    DealModel model = read(FERRY, BOARD);
    DealAnalysis analysis = new DealAnalysis(model);

    assertThat(model.parties()).extracting(Party::name).containsExactly("one", "two");
    assertThat(analysis.value(new DealPackage(List.of(1, 1))).utilities())
        .containsExactly(0.34, 0.7);
    assertThat(analysis.reservation(0)).isEqualTo(0.25);
    assertThat(analysis.packages()).isEqualTo(4);
    assertThat(analysis.isExact()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name=\"Fee\" type=\"discrete\"|name=\"Fee\" type=\"integer\"|7: issue 'Fee' is of type 'integer'; only",
        "evaluation=\"4\"|evaluation=\"NaN\"|8: 'NaN' is not a number of 0 or more",
        "evaluation=\"4\"|evaluation=\"-4\"|8: '-4' is not a number of 0 or more",
        "evaluation=\"4\"|cost=\"4\"|8: <item> has no attribute 'evaluation'",
        "value=\"400\"|value=\"300\"|9: item '300' stands in the issue twice",
        "<weight index=\"2\" value=\"0.4\"/>|``|issue 'Fee' has no weight",
        "<weight index=\"2\"|<weight index=\"1\"|12: issue 1 has two weights",
        "<weight index=\"2\"|<weight index=\"7\"|issue 'Fee' has no weight",
        "</objective>|``|16: not well-formed XML",
        "utility_space|negotiation|1: not a profile",
        "name=\"Fee\"|name=\"Berth\"|7: issue 'Berth' stands in the profile twice",
        "value=\"400\"|value=\"500\"|the items of issue 'Fee' are not those of",
        "name=\"Fee\"|name=\"Price\"|its issues are not those of",
      })
  void mistakesAreTold(String good, String bad, String message) {
    assertThat(BOARD).contains(good);
    assertThatThrownBy(() -> read(FERRY, BOARD.replace(good, bad)))
        .isInstanceOf(DealException.class)
        .hasMessageContaining(message)
        .satisfies(e -> assertThat(e.getMessage()).contains("two.xml").hasLineCount(1));
  }

  @Test
  void nothingOutsideTheFileIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "north");
    String hostile =
        "<!DOCTYPE u [<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]>\n"
            + FERRY.replace("value=\"north\"", "value=\"&s;\"");
    assertThatThrownBy(() -> read(FERRY, hostile))
        .isInstanceOf(DealException.class)
        .hasMessageContaining("two.xml");
  }

  @Test
  void entitiesThatMultiplyAreRefused() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE u [<!ENTITY a0 \"x\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    String hostile = bomb + "]>\n" + FERRY.replace("north", "&a29;");
    assertThatThrownBy(() -> read(FERRY, hostile)).isInstanceOf(DealException.class);
  }

  @Test
  void oneProfileIsNotEnough() throws IOException {
    Path file = Files.writeString(folder.resolve("one.xml"), FERRY);
    assertThatThrownBy(() -> new DealReader().read(List.of(file)))
        .hasMessage(file + ": a profile is one party's; give those of 2 to 8 parties");
  }

  private DealModel read(String first, String second) throws IOException {
    Path one = Files.writeString(folder.resolve("one.xml"), first);
    Path two = Files.writeString(folder.resolve("two.xml"), second);
    return new DealReader().read(List.of(one, two));
  }
}
