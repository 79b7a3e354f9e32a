package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.Document;
import org.rapporteur.statement.RuleExtractor;
import org.rapporteur.statement.Statement;

/** Statements that hold what somebody else wants, and what they say to it. */
final class DemandOfAnotherTest {
  private static final IssueReader READER = new IssueReader(List.of(Told.TARIFF), Told.MEANING);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jon Hale rejected Arvonia's demand for a lower tariff on timber. | OPPOSES",
        "Jon Hale turned down Arvonia's request for a lower tariff on timber. | OPPOSES",
        "Jon Hale backed Arvonia's call for a lower tariff on timber. | FAVOURS",
        "Jon Hale described Arvonia's call for a lower tariff on timber. | UNCLEAR",
      })
  void whoTurnsADemandDownIsAgainstIt(String sentence, Stance stance) {
    List<List<Bearing>> read = read(sentence, List.of("hale", "arvonia"));

    assertThat(read.get(0)).extracting(Bearing::stance).containsExactly(stance);
    assertThat(read.get(1)).extracting(Bearing::stance).containsExactly(Stance.FAVOURS);
  }

  @Test
  void whoTellsWhatTheirOwnSideWantsWantsIt() {
    List<List<Bearing>> read =
        read(
            "Jon Hale said that Belmark demanded a lower tariff on timber.",
            List.of("belmark", "belmark"));

    assertThat(read.get(0)).extracting(Bearing::stance).containsExactly(Stance.FAVOURS);
  }

  private static List<List<Bearing>> read(String sentence, List<String> sides) {
    Document document = Document.of(sentence);
    List<Statement> statements = new RuleExtractor().extract(document).statements();
    assertThat(statements).extracting(Statement::isInner).containsExactly(false, true);
    return READER.read(document, statements, List.of("hale", "other"), sides);
  }
}
