package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.act.Act;
import org.rapporteur.act.ActReading;
import org.rapporteur.act.Move;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.Reference;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Stance;
import org.rapporteur.position.Position;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Span;

class ActsInDossierTest {
  private static final String TEXT =
      "Mara Lind urged Jon Hale to stay. Jon Hale walked out of the talks with Mara Lind on Monday."
          + " Jon Hale said he was tired.";

  private static Span span(String words, int from) {
    int start = TEXT.indexOf(words, from);
    return new Span(start, start + words.length());
  }

  private static Dossier dossier() {
    return dossier(Codebook.EMPTY);
  }

  private static Dossier dossier(Codebook codebook) {
    ReportRecord plain =
        Told.in("talks", "2031-02-14", TEXT)
            .speaker("Mara Lind", "Arvonia", "", "")
            .speaker("Jon Hale", "Belmark", "", "")
            .says("Mara Lind", "Mara Lind", "urged", "Jon Hale to stay")
            .says("Jon Hale", "Jon Hale", "said", "he was tired")
            .record();
    Span hale = span("Jon Hale", 0);
    int second = TEXT.indexOf("Jon Hale walked");
    List<Reference> references =
        List.of(
            new Reference(span("Mara Lind", 0), "mara-lind"),
            new Reference(hale, "jon-hale"),
            new Reference(span("Jon Hale", second), "jon-hale"),
            new Reference(span("Mara Lind", second), "mara-lind"));
    Move left =
        new Move(
            new Span(second, TEXT.indexOf(" on Monday")),
            Act.REJECT,
            List.of(span("Jon Hale", second)),
            List.of(span("Mara Lind", second)),
            "2031-02-10");
    ReportRecord record =
        new ReportRecord(
            plain.report(),
            plain.statements(),
            new Cast(plain.cast().actors(), plain.cast().voices(), references),
            List.of(),
            Map.of(),
            List.of(),
            List.of(
                new ActReading(Act.REQUEST, List.of(hale)), new ActReading(Act.STATE, List.of())),
            List.of(left),
            List.of());
    return Dossier.of(codebook, List.of(record), List.of());
  }

  @Test
  void targetsBecomeActors() {
    List<FiledStatement> statements = dossier().statements();

    assertThat(statements).extracting(FiledStatement::act).containsExactly(Act.REQUEST, Act.STATE);
    assertThat(statements).extracting(FiledStatement::target).containsExactly("jon-hale", "");
  }

  @Test
  void movesHaveTheirActorItsPartyAndTheTarget() {
    FiledMove move = dossier().moves().get(0);

    assertThat(move.id()).isEqualTo("talks!1");
    assertThat(move.actor()).isEqualTo("jon-hale");
    assertThat(move.party()).isEqualTo("belmark");
    assertThat(move.target()).isEqualTo("mara-lind");
  }

  @Test
  void movesBearOnIssuesButTakeNoSideBySittingOut() throws IOException {
    Issue seat =
        new Issue("seat", "The envoy's seat", "Belmark gets a seat.", List.of("talks"), List.of());
    Dossier dossier = dossier(new Codebook("", List.of(), List.of(), List.of(seat)));
    StringWriter out = new StringWriter();
    new Interchange(false).write(dossier, out);

    assertThat(dossier.moves().get(0).bearings())
        .extracting(Bearing::issue, Bearing::stance)
        .containsExactly(tuple("seat", Stance.UNCLEAR));
    assertThat(dossier.positions())
        .flatExtracting(Position::evidence)
        .doesNotContain(dossier.moves().get(0).id());
    assertThat(out.toString()).contains("\"date\":\"2031-02-10\",\"issues\":[{\"issue\":\"seat\"");
  }

  @Test
  void actsAndMovesAreWritten() throws IOException {
    StringWriter out = new StringWriter();

    new Interchange(false).write(dossier(), out);

    assertThat(new InterchangeSchema().violations(out.toString())).isEmpty();
    assertThat(out.toString())
        .contains("\"act\":\"request\",\"plover\":\"REQUEST\",\"target\":\"jon-hale\"")
        .contains("\"act\":\"state\",\"plover\":null,\"target\":null")
        .contains(
            "{\"id\":\"talks!1\",\"actor\":\"jon-hale\",\"act\":\"reject\",\"target\":\"mara-lind\"")
        .contains("\"date\":\"2031-02-10\"");
  }
}
