package org.rapporteur.desk.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.act.Act;
import org.rapporteur.conflict.ConflictModel;
import org.rapporteur.conflict.ModelFile;
import org.rapporteur.issue.Stance;

/** Positions in, a conflict model out. */
class ConflictDraftTest {
  @TempDir private Path folder;

  @Test
  void draftOfTheLakeIsAsItWas() throws IOException {
    String draft = new ConflictDraft(Talks.ofTheLake().dossier()).text();

    try (InputStream golden = ConflictDraftTest.class.getResourceAsStream("conflict.yaml")) {
      assertThat(draft).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat(read(draft).decisionMakers()).containsExactly("Belmark", "Arvonia");
  }

  @Test
  void whoActsTogetherHasAnOptionEach() throws IOException {
    String draft =
        new ConflictDraft(
                talks()
                    .issue("road", "Road", "Arvonia and Belmark share the road")
                    .says("a", "2031-02-01", "arvonia", Act.STATE, "no", "road", Stance.OPPOSES)
                    .holds("arvonia", "road", Stance.OPPOSES, 1, "a#1")
                    .says("b", "2031-02-01", "belmark", Act.STATE, "aye", "road", Stance.FAVOURS)
                    .holds("belmark", "road", Stance.FAVOURS, 1, "b#1")
                    .dossier())
            .text();

    assertThat(draft)
        .contains(
            "- share the road, Arvonia\n",
            "- share the road, Belmark\n",
            "- not (share the road, Arvonia and share the road, Belmark)\n");
    assertThat(read(draft).graph().size()).isEqualTo(4);
  }

  @Test
  void whatStandsInTheWayOfTheLanguageIsQuoted() throws IOException {
    String draft =
        new ConflictDraft(
                new Talks("\"Talks\": #1 [2031]")
                    .party("a", "A: {b} & \"c\" or not")
                    .party("n", "- N")
                    .issue("i", "if (x) then: \"y\" #1 'z", "")
                    .says("r", "", "a", Act.PROMISE, "yes\u2028: no", "i", Stance.OPPOSES)
                    .holds("a", "i", Stance.OPPOSES, 1, "r#1")
                    .dossier())
            .text();

    assertThat(draft).contains("'not \"agree to if (x) then: y #1 ''z\"'\n");
    assertThat(read(draft).decisionMakers()).containsExactly("A: {b} & \"c\" or not");
  }

  @Test
  void conditionThatIsNoIssueIsSaidAndComesLast() {
    String draft =
        new ConflictDraft(
                talks()
                    .issue("flow", "Flow", "Arvonia guarantees a flow")
                    .issue("weir", "Weir", "Arvonia builds a weir")
                    .says(
                        "a",
                        "2031-02-01",
                        "arvonia",
                        Act.CONDITION,
                        "yes if it snows",
                        "flow",
                        Stance.CONDITIONAL)
                    .condition("if it snows")
                    .says("b", "2031-02-01", "arvonia", Act.STATE, "never", "weir", Stance.OPPOSES)
                    .holds("arvonia", "flow", Stance.CONDITIONAL, 5, "a#1")
                    .holds("arvonia", "weir", Stance.OPPOSES, 1, "b#1")
                    .dossier())
            .text();

    assertThat(draft)
        .contains("# on a condition that is no option here, so it comes last: \"if it snows\"\n")
        .containsSubsequence("- not build a weir\n", "- guarantee a flow\n");
  }

  @Test
  void withoutPositionsItIsEmpty() {
    assertThat(new ConflictDraft(talks().dossier()).isEmpty()).isTrue();
  }

  private static Talks talks() {
    return new Talks("").party("arvonia", "Arvonia").party("belmark", "Belmark");
  }

  private ConflictModel read(String draft) throws IOException {
    return ModelFile.read(Files.writeString(folder.resolve("conflict.yaml"), draft));
  }
}
