package org.rapporteur.dossier;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.issue.Issue;
import org.rapporteur.report.InputException;

class CodebookTest {
  @TempDir private Path folder;

  @Test
  void readsPartiesPeopleAndIssues() throws IOException {
    assertThat(
            read(
                """
                format: rapporteur-dossier/1
                title: Sorrel talks
                parties:
                  - {id: arvonia, name: Arvonia, members: [Ministry of Water]}
                people:
                  - id: lind
                    name: Mara Lind
                    aliases: [M. Lind]
                    roles: [{role: foreign minister, party: arvonia, from: 2031-02-01}]
                issues:
                  - {id: flow, name: Flow, proposition: It flows, words: [flow], outcomes: [40]}
                """))
        .isEqualTo(
            new Codebook(
                "Sorrel talks",
                List.of(
                    new Codebook.Side(
                        new Party("arvonia", "Arvonia"), List.of("Ministry of Water"))),
                List.of(
                    new Codebook.Person(
                        "lind",
                        "Mara Lind",
                        List.of("M. Lind"),
                        List.of(
                            new Codebook.Role("foreign minister", "arvonia", "2031-02-01", "")))),
                List.of(new Issue("flow", "Flow", "It flows", List.of("flow"), List.of("40")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "title:\nparties:\npeople: []\n"})
  void everyPartMayBeMissing(String text) throws IOException {
    assertThat(read(text)).isEqualTo(Codebook.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "only words|1: not a codebook; it should hold lines such as 'title: …'",
        "title: a#parties: [b" + "|2: not valid YAML: expected ',' or ']', but got <stream end>",
        "title: a#---#title: b|2: not valid YAML: but found another document",
        "title: \"\\UFFFFFFFF\"|1: not valid YAML",
        "title: a#parties:#  - {id: a, name: a\u0007b}|3: the character U+0007 cannot stand here",
        "title: &t a#parties: *t|2: an alias (*) stands here; write out what it stands for",
        "title: a#parties: [[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]"
            + "|2: lists and keys are nested too deep",
        "\"ti\\ntle\": a|1: unknown key 'ti tle'; a codebook has format, title, parties, people,"
            + " issues",
        "people:#  - {id: a, name: A, aliases: ['—']}"
            + "|2: a name is expected here, with letters or digits",
        "people:#  - {id: a, name: A, roles: [{from: +12031-02-12}]}"
            + "|2: '+12031-02-12' is not a day such as 2031-02-12",
        "people:#  - {id: a, name: A, roles: [{from: 2031-02-29}]}"
            + "|2: '2031-02-29' is not a day such as 2031-02-12",
        "titel: a|1: unknown key 'titel'; a codebook has format, title, parties, people, issues",
        "format: other/1|1: format is 'other/1', not 'rapporteur-dossier/1'",
        "title: a#title: b|2: key 'title' stands here twice",
        "title: [a]|1: words are expected here, not a list or keys",
        "people: Lind|1: 'people' should be a list",
        "people:#  - Lind|2: a person should have keys: id, name, aliases, roles",
        "people:#  - {id: a, name: A, nickname: B}"
            + "|2: unknown key 'nickname'; a person has id, name, aliases, roles",
        "parties:#  - {id: a}|2: a party needs a key 'name'",
        "parties:#  - {name: A}|2: a party needs a key 'id'",
        "parties:#  - {id: a, name: A}#  - {id: a, name: B}|3: the id 'a' is taken already",
        "people:#  - {id: a, name: A}#  - {id: a, name: B}|3: the id 'a' is taken already",
        "issues:#  - {id: a, name: A}#  - {id: a, name: B}|3: the id 'a' is taken already",
        "issues:#  - {id: a, name: A, words: b}|2: 'words' should be a list",
        "issues:#  - {id: a, name: A, words: [b, '']}|2: 'words' holds an empty item",
        "issues:#  - {id: a, name: A}#  - {id: b}|3: an issue needs a key 'name'",
        "issues:#  - {id: a, name: A, stance: b}|2: unknown key 'stance'; an issue has id, name,"
            + " proposition, words, outcomes",
        "people:#  - {id: a, name: Al Ba, aliases: [Cy]}#  - {id: b, name: Di, aliases: [Mr Cý]}"
            + "|3: the name 'Mr Cý' is claimed by 'a' already",
        "parties:#  - {id: a, name: A}#  - {id: b, name: B, members: [the A]}"
            + "|3: the name 'the A' is claimed by 'a' already",
        "people:#  - id: a#    name: A#    roles:#      - {party: b}|5: no party has the id 'b'",
        "people:#  - {id: a, name: A, roles: [{from: today}]}"
            + "|2: 'today' is not a day such as 2031-02-12",
        "people:#  - {id: a, name: A, roles: [{from: 2031-02-03, until: 2031-02-02}]}"
            + "|2: the role ends before it begins",
      })
  void mistakeIsToldInOneLineWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> read(text.replace('#', '\n')))
        .isInstanceOf(InputException.class)
        .hasMessage(folder.resolve(Codebook.FILE) + ":" + message);
  }

  @Test
  void placeOfBytesThatAreNoTextIsTold() throws IOException {
    Path file = folder.resolve(Codebook.FILE);
    Files.write(file, new byte[] {'a', '\n', '\n', 'b', (byte) 0xC3, 'c'});

    assertThatThrownBy(() -> Codebook.read(file))
        .isInstanceOf(InputException.class)
        .hasMessage(file + ":3: not UTF-8");
  }

  @Test
  void fileThatIsTooLongIsNotParsed() {
    assertThatThrownBy(() -> read("# " + "x".repeat(1_000_000)))
        .isInstanceOf(InputException.class)
        .hasMessage(folder.resolve(Codebook.FILE) + ": longer than 1 MB");
  }

  @Test
  void fileThatIsNotThereIsNamed() {
    Path gone = folder.resolve("gone.yaml");
    assertThatThrownBy(() -> Codebook.read(gone)).hasMessage(gone + ": no such file");
  }

  @Test
  void byteOrderMarkIsNoMistake() throws IOException {
    assertThat(read("\uFEFFtitle: a").title()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource({
    "2031-01-31, belmark",
    "2031-02-01, arvonia",
    "2031-05-30, arvonia",
    "2031-06-15, arvonia",
    "2031-07-01, belmark",
    "2020-01-01, belmark",
    "'', belmark",
  })
  void partyIsThatOfTheRoleHeldOnTheDay(String day, String party) {
    Codebook.Person person =
        new Codebook.Person(
            "lind",
            "Mara Lind",
            List.of(),
            List.of(
                new Codebook.Role("minister", "arvonia", "2031-02-01", "2031-05-30"),
                new Codebook.Role("author", "", "2031-06-01", ""),
                new Codebook.Role("adviser", "belmark", "2031-07-01", ""),
                new Codebook.Role("clerk", "belmark", "2030-01-01", "2031-01-31")));

    assertThat(person.partyOn(day)).isEqualTo(party);
  }

  private Codebook read(String text) throws IOException {
    Files.writeString(folder.resolve(Codebook.FILE), text);
    return Codebook.read(folder.resolve(Codebook.FILE));
  }
}
