package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Evidence;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Skipped;

class DossierTest {

  @Test
  void reportsStandByDateThenIdAndThoseWithoutADateLast() {
    assertThat(
            ids(
                Told.in("undated", "", "One."),
                Told.in("b", "2031-03-02", "Two."),
                Told.in("a", "2031-03-02", "Three."),
                Told.in("z", "2031-03-01", "Four.")))
        .containsExactly("z", "a", "b", "undated");
  }

  @Test
  void secondReportOfTheSameIdGetsANumber() {
    assertThat(
            ids(
                Told.in("story", "2031-03-01", "One."),
                Told.in("story", "2031-03-02", "Two."),
                Told.in("story", "2031-03-03", "Three.")))
        .containsExactly("story", "story-2", "story-3");
  }

  @Test
  void numberThatIsAnIdAlreadyIsLeftOut() {
    assertThat(
            ids(
                Told.in("story", "2031-03-01", "One."),
                Told.in("story", "2031-03-02", "Two."),
                Told.in("story-2", "2031-03-03", "Three.")))
        .containsExactly("story", "story-3", "story-2");
  }

  @Test
  void copyOfATextNamesTheEarliestReportOfIt() {
    Dossier dossier =
        dossier(
            Told.in("copy", "2031-03-03", "The  talks\nbegan. "),
            Told.in("first", "2031-03-01", "The talks began."),
            Told.in("other", "2031-03-02", "The talks ended."));

    assertThat(dossier.reports())
        .extracting(FiledReport::duplicateOf)
        .containsExactly("", "", "first");
  }

  @Test
  void oneGroupInACopyAndAnotherInAnotherStory() {
    Dossier dossier =
        dossier(
            officials("copy", "2031-03-03", "Two officials  said the talks began. "),
            officials("first", "2031-03-01", "Two officials said the talks began."),
            officials("other", "2031-05-02", "Two officials said grain was dear."));

    assertThat(dossier.actors()).hasSize(2);
    assertThat(dossier.statements())
        .extracting(FiledStatement::report, FiledStatement::speaker)
        .satisfiesExactlyInAnyOrder(
            first -> assertThat(first.toList()).isEqualTo(List.of("first", "two-officials")),
            copy -> assertThat(copy.toList()).isEqualTo(List.of("copy", "two-officials")),
            other -> assertThat(other.toList()).isEqualTo(List.of("other", "two-officials-2")));
  }

  private static Told officials(String id, String published, String text) {
    String content = text.contains("talks") ? "the talks began" : "grain was dear";
    return Told.in(id, published, text)
        .speaker("two officials", ActorKind.GROUP, false, "", "")
        .says("two officials", "Two officials", "said", content);
  }

  @Test
  void statementsAreNumberedWithinTheirReport() {
    Dossier dossier =
        dossier(
            Told.in("late", "2031-03-02", "Hale said no.")
                .speaker("Hale", "", "", "")
                .says("Hale", "Hale", "said", "no"),
            Told.in("early", "2031-03-01", "Lind said yes. Hale said maybe.")
                .speaker("Lind", "Arvonia", "", "")
                .speaker("Hale", "", "", "")
                .says("Lind", "Lind", "said", "yes")
                .says("Hale", "Hale", "said", "maybe"));

    assertThat(dossier.statements())
        .extracting(FiledStatement::id)
        .containsExactly("early#1", "early#2", "late#1");
    assertThat(dossier.statements())
        .extracting(FiledStatement::party)
        .containsExactly("arvonia", "", "");
  }

  @Test
  void hearsayNamesTheStatementItStandsIn() {
    Dossier dossier =
        dossier(
            Told.in("late", "2031-03-02", "Aides told Hale that Lind had agreed to a truce.")
                .speaker("Aides", "", "", "")
                .speaker("Lind", "", "", "")
                .says("Aides", "Aides", "told", "that Lind had agreed to a truce")
                .hears(0, "Lind", "Lind", "Hale", "to a truce"));

    assertThat(dossier.statements())
        .extracting(FiledStatement::id)
        .containsExactly("late#1", "late#1a");
    assertThat(dossier.statements()).extracting(FiledStatement::via).containsExactly("", "late#1");
  }

  @Test
  void partiesThatDifferOnlyInLettersAndMarksAreOne() {
    Dossier dossier =
        dossier(
            Told.in("a", "2031-03-01", "Lind said yes. Hale said maybe.")
                .speaker("Lind", "Lower Tarn", "", "")
                .speaker("Hale", "Lower-tarn", "", "")
                .says("Lind", "Lind", "said", "yes")
                .says("Hale", "Hale", "said", "maybe"));

    assertThat(dossier.parties()).containsExactly(new Party("lower-tarn", "Lower Tarn"));
    assertThat(dossier.statements()).extracting(FiledStatement::party).containsOnly("lower-tarn");
  }

  @Test
  void evidenceNamesTheReportByItsIdInTheDossier() {
    Dossier dossier =
        dossier(
            Told.in("story", "2031-03-01", "Nobody spoke."),
            Told.in("story", "2031-03-02", "Arvonia’s Mara Lind said no.")
                .speaker("Mara Lind", "Arvonia", "", "Arvonia’s")
                .says("Mara Lind", "Mara Lind", "said", "no"));

    assertThat(dossier.actors().get(0).partyEvidence())
        .extracting(Evidence::report)
        .containsExactly("story-2");
  }

  @Test
  void skippedInputsStandByPath() {
    Skipped b = new Skipped("b", "empty", true);
    Skipped a = new Skipped("a", "not in English", false);

    assertThat(Dossier.of(Codebook.EMPTY, List.of(), List.of(b, a)).skipped())
        .containsExactly(a, b);
  }

  @Test
  void sameIdAndDateStandByPath() {
    Imprint day = new Imprint("", "", "2031-03-01", "");
    Dossier dossier =
        dossier(Told.in("story", "z/story", day, "One."), Told.in("story", "a/story", day, "Two."));

    assertThat(dossier.reports())
        .extracting(filed -> filed.report().path())
        .containsExactly("a/story", "z/story");
  }

  private static List<String> ids(Told... told) {
    return dossier(told).reports().stream().map(filed -> filed.report().id()).toList();
  }

  private static Dossier dossier(Told... told) {
    List<ReportRecord> records = List.of(told).stream().map(Told::record).toList();
    return Dossier.of(Codebook.EMPTY, records, List.of());
  }
}
