package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.record.ReportRecord;

class CodebookDraftProperties {

  @Property(tries = 500)
  void whatIsWrittenCanBeReadAndTakesNoPartyAway(@ForAll("records") List<ReportRecord> records)
      throws IOException {
    Dossier before = Dossier.of(Codebook.EMPTY, records, List.of());
    Path file = Files.createTempFile("dossier", ".yaml");
    try {
      Codebook codebook = Codebook.read(Files.writeString(file, draft(before)));
      Dossier after = Dossier.of(codebook, records, List.of());

      assertThat(after.actors())
          .extracting(Actor::id)
          .isSubsetOf(before.actors().stream().map(Actor::id).toList());
      for (int i = 0; i < before.statements().size(); i++) {
        String party = before.statements().get(i).party();
        assertThat(after.statements().get(i).party())
            .satisfiesAnyOf(id -> assertThat(party).isEmpty(), id -> assertThat(id).isNotEmpty());
      }
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 200)
  void fileIsTheSameWhateverTheOrderOfReports(
      @ForAll("records") List<ReportRecord> records, @ForAll Random random) throws IOException {
    List<ReportRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);

    assertThat(draft(Dossier.of(Codebook.EMPTY, shuffled, List.of())))
        .isEqualTo(draft(Dossier.of(Codebook.EMPTY, records, List.of())));
  }

  /** Records of different texts: one text is never read in two ways. */
  @Provide
  Arbitrary<List<ReportRecord>> records() {
    Arbitrary<String> odd = Arbitraries.strings().ofMinLength(1).ofMaxLength(8);
    Arbitrary<String> names =
        Arbitraries.oneOf(
            odd,
            Arbitraries.of(
                "Mara Lind",
                "Lind",
                "M. Lind",
                "Nora Lind",
                "the Arvonia",
                "null",
                "a: b",
                "#",
                "—"));
    Arbitrary<String> parties =
        Arbitraries.oneOf(Arbitraries.of("", "Arvonia", "the Arvonia", "true", "12"), odd);
    return Combinators.combine(
            Arbitraries.of("a", "b", "a#1"),
            names,
            names,
            parties,
            Arbitraries.of(ActorKind.class),
            odd)
        .as(
            (id, name, alias, party, kind, words) ->
                Told.in(id, "2031-02-01", name + " said " + words)
                    .speaker(name, kind, true, alias, party, alias)
                    .says(name, name, "said", words)
                    .record())
        .list()
        .uniqueElements(record -> record.report().text().raw())
        .ofMaxSize(6);
  }

  private static String draft(Dossier dossier) throws IOException {
    StringWriter out = new StringWriter();
    new CodebookDraft(dossier).write(out);
    return out.toString();
  }
}
