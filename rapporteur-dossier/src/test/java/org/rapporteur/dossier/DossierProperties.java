package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Imprint;

class DossierProperties {

  @Property(tries = 200)
  void outputIsTheSameWhateverTheOrderOfReports(
      @ForAll("records") List<ReportRecord> records, @ForAll Random random) throws IOException {
    List<ReportRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);

    assertThat(json(shuffled)).isEqualTo(json(records));
  }

  @Property(tries = 200)
  void idsAreUniqueAndCopiesNameAnEarlierReport(@ForAll("records") List<ReportRecord> records) {
    Set<String> seen = new HashSet<>();
    for (FiledReport filed : Dossier.of(Codebook.EMPTY, records, List.of()).reports()) {
      assertThat(filed.duplicateOf())
          .satisfiesAnyOf(
              original -> assertThat(original).isEmpty(),
              original -> assertThat(seen).contains(original));
      assertThat(seen.add(filed.report().id())).isTrue();
    }
    assertThat(seen).hasSameSizeAs(records);
  }

  @Provide
  Arbitrary<List<ReportRecord>> records() {
    Arbitrary<String> names = Arbitraries.of("Lind", "Hale", "Roth");
    Arbitrary<ReportRecord> record =
        Combinators.combine(
                Arbitraries.of("a", "a-2", "b"),
                Arbitraries.of("x/", "y/"),
                Arbitraries.of("", "2031-03-01", "2031-03-02"),
                names,
                Arbitraries.of("", "Arvonia", "arvonia", "Belmark"))
            .as(
                (id, folder, day, name, party) ->
                    Told.in(
                            id,
                            folder + id,
                            new Imprint("", "", day, ""),
                            name + " of " + party + " said no.")
                        .speaker(name, party, "", party)
                        .says(name, name, "said", "no")
                        .record());
    return record.list().ofMaxSize(8);
  }

  private static String json(List<ReportRecord> records) throws IOException {
    StringWriter out = new StringWriter();
    new Interchange(true).write(Dossier.of(Codebook.EMPTY, records, List.of()), out);
    return out.toString();
  }
}
