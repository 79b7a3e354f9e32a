package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.report.Imprint;

/** Reports, and the codebook that they suggest. */
class CodebookDraftTest {
  @TempDir private Path folder;

  @Test
  void namesAndOfficesStandWithoutWhatComesBeforeThem() throws IOException {
    Told told =
        Told.in("a", "2031-02-01", "The Arvonian press office said no. Mara Lind said yes.")
            .speaker("the press office", ActorKind.ORGANISATION, true, "Arvonia", "Arvonia")
            .speaker("Mara Lind", "Arvonia", "2 negotiator", "Mara Lind")
            .says("the press office", "The Arvonian press office", "said", "no")
            .says("Mara Lind", "Mara Lind", "said", "yes");

    assertThat(draft(told)).contains("members: [press office]").contains("- role: negotiator");
  }

  @Test
  void wholeFile() throws IOException {
    Told first =
        Told.in(
                "lake-1",
                "2031-02-01",
                "The Arvonian foreign minister, Mara Lind, said that the lake was shared. She said"
                    + " it was deep. Dov Amsel, a grower, said no.")
            .speaker("Mara Lind", "Arvonia", "foreign minister", "The Arvonian foreign minister")
            .speaker("Dov Amsel", "", "", "")
            .says("Mara Lind", "Mara Lind", "said", "that the lake was shared")
            .says("Mara Lind", "She", "said", "it was deep")
            .says("Dov Amsel", "Dov Amsel", "said", "no");
    Told second =
        Told.in(
                "lake-2",
                "2031-02-03",
                "Lind said yes. The Water Board said: yes, but. No, it said.")
            .speaker("Lind", "Arvonia", "", "Lind")
            .speaker("Water Board", ActorKind.ORGANISATION, true, "", "")
            .says("Lind", "Lind", "said", "yes")
            .says("Water Board", "The Water Board", "said", "yes, but");

    assertThat(draft(first, second))
        .isEqualTo(
            """
            # Who is who in these talks, as 'rapporteur init' reads it from 2 reports, 2031-02-01 to 2031-02-03.
            # The file is yours now: correct it, and fill in what is empty. 'rapporteur brief' and
            # 'rapporteur statements' use it when it lies beside the reports, or by --codebook.
            #
            # A role may have days: {role: envoy, party: an-id, from: 2031-02-01, until: 2031-05-30}.
            # A statement counts for the party of the role that the speaker held when it was
            # published. Speakers without a name ("two officials") are not people, and not here.

            format: rapporteur-dossier/1
            title:  # what the talks are called

            # Members are ministries, delegations, companies and other bodies that speak for the party.
            parties:
              # 3 statements in 2 reports
              - id: arvonia
                name: Arvonia
                members: []

              # These speak too, and the reports do not tell for which party. Put each among the
              # members of its party, or make it a party of its own, or leave it.
              #   Water Board: 1 statement in 1 report

            people:
              # ---- Arvonia ----

              # 3 statements in 2 reports
              # Arvonia: "The Arvonian foreign minister" (lake-1, 0-29) and 1 more
              - id: lind
                name: Mara Lind
                roles:
                  - role: foreign minister
                    party: arvonia

              # ---- Party not known ----
              # Fill in the party's id, or leave it empty for those who speak for none, such as
              # journalists, scholars and former officials.

              # 1 statement in 1 report
              # "Dov Amsel, a grower, said no." (lake-1, 95-124)
              - id: amsel
                name: Dov Amsel
                roles:
                  - role:
                    party:  # not known

            # Questions that several speakers take up. Give each a proposition: a sentence that a
            # party can be for or against. Take out what is no question, put together what is one,
            # then let 'rapporteur check' tell what they leave open. Until one stands here without
            # '#', every brief looks for the issues anew.
            issues:
            """);
  }

  @Test
  void issuesAreSuggestedAsComments() throws IOException {
    Told told =
        Told.in(
                "lake",
                "2031-02-11",
                "Lind demanded the border wall. Hale rejected that border wall. Roth wanted a"
                    + " border wall.")
            .speaker("Mara Lind", "", "", "")
            .speaker("Jon Hale", "", "", "")
            .speaker("Edda Roth", "", "", "")
            .says("Mara Lind", "Lind", "demanded", "the border wall")
            .says("Jon Hale", "Hale", "rejected", "that border wall")
            .says("Edda Roth", "Roth", "wanted", "a border wall");

    assertThat(draft(told))
        .contains("  # - id: border-wall\n  #   name: Border wall\n")
        .contains("  #   proposition: There is a border wall.\n")
        .contains("  # statements: 3 (");
  }

  @Test
  void codebookOfReportsThatNameNobodyIsEmpty() throws IOException {
    assertThat(read(Told.in("quiet", "", "Nobody spoke."))).isEqualTo(Codebook.EMPTY);
  }

  @Test
  void speakersWithoutANameAreLeftOut() throws IOException {
    Told told =
        Told.in("a", "", "Two officials said yes.")
            .speaker("two officials", ActorKind.GROUP, false, "Arvonia", "Arvonia")
            .says("two officials", "Two officials", "said", "yes");

    assertThat(read(told).people()).isEmpty();
    assertThat(draft(told)).doesNotContain("two officials:");
  }

  @Test
  void mediaAreLeftOut() throws IOException {
    assertThat(draft(speaks("Tarn Gazette", ActorKind.MEDIA, ""))).doesNotContain("Tarn Gazette");
  }

  @Test
  void bodiesOfAPartyAreItsMembers() throws IOException {
    Codebook codebook =
        read(
            speaks("Ministry of Water", ActorKind.ORGANISATION, "Arvonia"),
            speaks("Arvonia", ActorKind.GOVERNMENT, "Arvonia"));

    assertThat(codebook.sides())
        .containsExactly(
            new Codebook.Side(new Party("arvonia", "Arvonia"), List.of("Ministry of Water")));
    assertThat(codebook.people()).isEmpty();
  }

  @Test
  void thoseWhoSayMostComeFirst() throws IOException {
    Told busy = Told.in("busy", "", "Jon Hale said no. Jon Hale said never.");
    busy.speaker("Jon Hale", "Belmark", "", "Jon Hale")
        .says("Jon Hale", "Jon Hale", "said", "no")
        .says("Jon Hale", "Jon Hale", "said", "never");
    Codebook codebook = read(speaks("Mara Lind", ActorKind.PERSON, "Arvonia"), busy);

    assertThat(codebook.sides())
        .extracting(side -> side.party().id())
        .containsExactly("belmark", "arvonia");
    assertThat(codebook.people()).extracting(Codebook.Person::id).containsExactly("hale", "lind");
  }

  @Test
  void peopleOfOneSurnameHaveFullIdsAndTheBareSurnameIsLeftToTheAnalyst() throws IOException {
    Told[] told = {
      speaks("Mara Lind", ActorKind.PERSON, ""),
      speaks("Nora Lind", ActorKind.PERSON, ""),
      speaks("Lind", ActorKind.PERSON, "")
    };

    assertThat(read(told).people())
        .extracting(Codebook.Person::id)
        .containsExactly("mara-lind", "nora-lind");
    assertThat(draft(told))
        .contains("  #   Lind: 1 statement in 1 report; Mara Lind or Nora Lind?\n");
  }

  @Test
  void spellingsAreAliasesButPartsOfTheNameAreNot() throws IOException {
    Told told =
        Told.in("a", "", "Pavel Strand said yes.")
            .speaker(
                "Pavel Strand",
                ActorKind.PERSON,
                true,
                "",
                "",
                "Pawel Sztrand",
                "Strand",
                "Mr. Strand",
                "PAVEL STRAND")
            .says("Pavel Strand", "Pavel Strand", "said", "yes");

    assertThat(read(told).people().get(0).aliases()).containsExactly("Pawel Sztrand");
  }

  @Test
  void aliasOfTwoIsNeithers() throws IOException {
    assertThat(
            read(
                    speaks("Mara Lind", ActorKind.PERSON, "", "The Fox"),
                    speaks("Jon Hale", ActorKind.PERSON, "", "The Fox"))
                .people())
        .extracting(Codebook.Person::aliases)
        .containsOnly(List.of());
  }

  @Test
  void roleIsTheOneThatTheEvidenceNamesInItsFullForm() throws IOException {
    Told told =
        Told.in("a", "", "Jon Hale, envoy of Belmark, said yes.")
            .speaker("Jon Hale", "Belmark", "envoy", "Jon Hale, envoy of Belmark")
            .says("Jon Hale", "Jon Hale", "said", "yes");
    Told other =
        Told.in("b", "", "Jon Hale said so.")
            .speaker("Jon Hale", "", "its veteran mediator", "")
            .says("Jon Hale", "Jon Hale", "said", "so");

    assertThat(read(told, other).people().get(0).roles())
        .containsExactly(new Codebook.Role("envoy", "belmark", "", ""));
    assertThat(draft(told, other)).contains("  # also called: veteran mediator\n");
  }

  @Test
  void plainerBeginningOfARoleIsLeftOut() throws IOException {
    Told told =
        Told.in("a", "", "Jon Hale, chief of staff, said yes.")
            .speaker("Jon Hale", "", "chief", "")
            .says("Jon Hale", "Jon Hale", "said", "yes");
    Told other =
        Told.in("b", "", "Jon Hale said so.")
            .speaker("Jon Hale", "", "chief of staff", "")
            .says("Jon Hale", "Jon Hale", "said", "so");

    assertThat(draft(told, other))
        .contains("- role: chief of staff\n")
        .doesNotContain("also called");
  }

  @Test
  void groupsAreNoPeople() throws IOException {
    Told told = speaks("Liberals", ActorKind.GROUP, "");

    assertThat(read(told).people()).isEmpty();
    assertThat(draft(told)).contains("  #   Liberals: 1 statement in 1 report\n");
  }

  @Test
  void copiesOfAReportCountOnce() throws IOException {
    Told original = speaks("Mara Lind", ActorKind.PERSON, "");
    Told copy =
        Told.in("copy", "2031-03-01", "Mara Lind said yes.")
            .speaker("Mara Lind", "", "", "")
            .says("Mara Lind", "Mara Lind", "said", "yes");

    assertThat(draft(original, copy)).contains("  # 1 statement in 1 report\n");
  }

  @Test
  void namesAreQuotedWhereYamlWouldReadThemOtherwise() throws IOException {
    assertThat(
            read(
                    speaks("Null Void", ActorKind.PERSON, "Yes: No, [Maybe]"),
                    speaks("- O'Hale # 5", ActorKind.PERSON, "true"))
                .people())
        .extracting(Codebook.Person::name)
        .containsExactlyInAnyOrder("Null Void", "- O'Hale # 5");
  }

  @Test
  void wordsOfReportsCannotLeaveTheirComment() throws IOException {
    Told told =
        Told.in(
                "a\u2028title: broken",
                "b.txt",
                Imprint.UNKNOWN,
                "Mara\u0085Lind\ntitle: broken\u2029x: y said yes.")
            .speaker("Mara Lind", "Arvonia", "", "Mara\u0085Lind\ntitle: broken\u2029x: y")
            .says("Mara Lind", "Mara\u0085Lind", "said", "yes");

    assertThat(read(told).title()).isEmpty();
    assertThat(read(told).people()).hasSize(1);
  }

  private static Told speaks(String name, ActorKind kind, String party, String... aliases) {
    return Told.in("of " + name, "2031-02-01", name + " said yes.")
        .speaker(name, kind, true, "", party, aliases)
        .says(name, name, "said", "yes");
  }

  private Codebook read(Told... told) throws IOException {
    return Codebook.read(Files.writeString(folder.resolve(Codebook.FILE), draft(told)));
  }

  private static String draft(Told... told) throws IOException {
    StringWriter out = new StringWriter();
    new CodebookDraft(
            Dossier.of(Codebook.EMPTY, Stream.of(told).map(Told::record).toList(), List.of()))
        .write(out);
    return out.toString();
  }
}
