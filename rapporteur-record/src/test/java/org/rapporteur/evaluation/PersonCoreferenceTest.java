package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;
import org.rapporteur.statement.RuleExtractor;

class PersonCoreferenceTest {
  private static final String WORDS =
      """
      # newpar
      1	Mara	_	_	_	_	_	_	_	Entity=(1-person-new
      2	Lind	_	_	_	_	_	_	_	Entity=1)
      3	met	_	_	_	_	_	_	_	_
      4	Arvon	_	_	_	_	_	_	_	Entity=(2-place-new)
      5-6	'sheriff	_	_	_	_	_	_	_	SpaceAfter=No
      5	'	_	_	_	_	_	_	_	_
      6	sheriff	_	_	_	_	_	_	_	_
      7	.	_	_	_	_	_	_	_	_

      # newpar
      1	She	_	_	_	_	_	_	_	Entity=(1-person-giv)
      2	spoke	_	_	_	_	_	_	_	SpaceAfter=No
      3	.	_	_	_	_	_	_	_	_
      """;

  @TempDir private Path folder;

  private Path file(String words) throws IOException {
    return Files.writeString(folder.resolve("weir.conllu"), words);
  }

  @Test
  void textIsPutTogetherAndPeopleAreFound() throws IOException {
    GumFile.Coreference read = GumFile.read(file(WORDS));

    assertThat(read.text()).isEqualTo("Mara Lind met Arvon 'sheriff.\nShe spoke.");
    assertThat(read.people()).containsExactly(Set.of(new Span(0, 9), new Span(30, 33)));
  }

  @Test
  void aPersonAndHerPronounAreOne() throws IOException {
    file(WORDS);
    PersonCoreference score =
        PersonCoreference.of(folder, new RuleExtractor(), new RuleSpeakerResolver(new Gazetteer()));

    assertThat(score.toTable().split("\n\n", 2)[0]).endsWith("CoNLL                       1.000");
  }

  @Test
  void brokenFilesAreNamed() throws IOException {
    Path file = file("1\tMara\n");
    assertThatThrownBy(() -> GumFile.read(file))
        .isInstanceOf(InputException.class)
        .hasMessage(file + ":1: not a line of CoNLL-U");
    Path closed = file("1\tMara\t_\t_\t_\t_\t_\t_\t_\tEntity=4)\n");
    assertThatThrownBy(() -> GumFile.read(closed))
        .hasMessage(closed + ":1: closes a mention that is not open");
  }

  @Test
  void anEmptyFolderIsRefused() {
    assertThatThrownBy(
            () ->
                PersonCoreference.of(
                    folder, new RuleExtractor(), new RuleSpeakerResolver(new Gazetteer())))
        .hasMessage(folder + ": holds no *.conllu");
  }
}
