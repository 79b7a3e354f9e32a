package org.rapporteur.desk.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.act.Act;
import org.rapporteur.conflict.ModelFile;
import org.rapporteur.deal.DealReader;
import org.rapporteur.issue.Stance;

/** Whatever parties and issues are called, the drafts can be read by their own commands. */
class DraftProperties {
  @Property(tries = 200)
  void draftsAreModels(
      @ForAll("names") String party,
      @ForAll("names") String other,
      @ForAll("names") String issue,
      @ForAll("names") String proposition,
      @ForAll("names") String outcome,
      @ForAll Stance stance)
      throws IOException {
    Talks talks =
        new Talks(issue)
            .party("a", party)
            .party("b", other)
            .issue("i", issue, proposition, outcome, issue)
            .issue("j", proposition, party + " pays " + other)
            .says("r", "2031-02-01", "a", Act.REJECT, "x" + outcome, "i", stance)
            .says("s", "", "b", Act.PROMISE, "x" + issue, "j", Stance.OPPOSES)
            .holds("a", "i", stance, 3, "r#1")
            .holds("a", "j", Stance.OPPOSES, 1, "s#1")
            .holds("b", "j", Stance.CONDITIONAL, 1, "s#1")
            .holds("b", "i", Stance.OPPOSES, 2, "r#1");
    Path file = Files.createTempFile("draft", ".yaml");
    try {
      Files.writeString(file, new ConflictDraft(talks.dossier()).text());
      assertThat(ModelFile.read(file).decisionMakers()).isNotEmpty();
      Files.writeString(file, new DealsDraft(talks.dossier()).text());
      assertThat(new DealReader().read(List.of(file)).parties()).hasSize(2);
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(300),
        Arbitraries.strings()
            .withChars(":#-'\"{}[]()!&*?|>%@`,\\ \n\tnotifandYN~=")
            .ofMaxLength(20),
        Arbitraries.of("no", "if a then b", "Y", "null", "1", "", "<<", "iff", "- x", "a: b"));
  }
}
