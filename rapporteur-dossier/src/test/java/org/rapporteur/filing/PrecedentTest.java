package org.rapporteur.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.Commitment.Status;
import org.rapporteur.report.Span;

class PrecedentTest {
  private static final Map<Integer, String> NAMES =
      Map.of(1, "Ferry Accord", 2, "ferry accord", 3, "Treaty of Sorrel");

  @Test
  void whatReportsTellOfOneAgreementIsJoined() {
    List<Precedent> found =
        of(
            told("a", 1, "2019", Status.UNTOLD, "lind"),
            told("a", 3, "", Status.KEPT),
            told("b", 2, "2019", Status.BROKEN, "hale", "lind"),
            told("c", 1, "", Status.UNTOLD));

    assertThat(found)
        .extracting(
            Precedent::name,
            Precedent::year,
            precedent -> precedent.told().size(),
            Precedent::status,
            Precedent::parties)
        .containsExactly(
            tuple("Ferry Accord", "2019", 3, Status.BROKEN, List.of("lind", "hale")),
            tuple("Treaty of Sorrel", "", 1, Status.KEPT, List.of()));
  }

  @Test
  void agreementsOfTwoYearsStayApart() {
    List<Precedent> found =
        of(
            told("a", 1, "2019", Status.UNTOLD),
            told("b", 1, "2027", Status.UNTOLD),
            told("c", 1, "", Status.UNTOLD));

    assertThat(found).extracting(Precedent::year).containsExactly("2019", "2027", "");
  }

  @Test
  void whatIsToldDifferentlyIsDisputed() {
    List<Precedent> found =
        of(told("a", 1, "2019", Status.KEPT), told("b", 1, "2019", Status.BROKEN));

    assertThat(found).extracting(Precedent::status).containsExactly(Status.DISPUTED);
  }

  private static List<Precedent> of(FiledCommitment... commitments) {
    return Precedent.of(List.of(commitments), filed -> NAMES.get(filed.commitment().name().end()));
  }

  private static FiledCommitment told(
      String report, int name, String year, Status status, String... parties) {
    return new FiledCommitment(
        report,
        new Commitment(new Span(0, name), year, List.of(), List.of(), status),
        List.of(parties));
  }
}
