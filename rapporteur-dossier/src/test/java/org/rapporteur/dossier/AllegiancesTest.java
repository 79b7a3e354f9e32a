package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Entourage;
import org.rapporteur.actor.NameFolder;

/** Who speaks for whom, told of in one report, and for which party that one speaks, in another. */
class AllegiancesTest {
  private static final Actor LIND =
      actor("Mara Lind", ActorKind.PERSON, "", "Arvonia", "foreign minister");
  private static final Actor UNION =
      actor("Dock Union", ActorKind.ORGANISATION, "", "Dock Union", "");
  private static final Actor BELMARK = actor("Belmark", ActorKind.GOVERNMENT, "", "Belmark", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "press secretary | Mara Lind | Arvonia",
        "spokesman | Mara Lind | Arvonia",
        "chief of staff | Mara Lind | Arvonia",
        "rival | Mara Lind | ",
        "prime minister | Mara Lind | ",
        "former aide | Mara Lind | ",
        "negotiator | Dock Union | Dock Union",
        " | Dock Union | Dock Union",
        "member | Dock Union | ",
        "analyst | Dock Union | ",
        "former president | Dock Union | ",
        "trade minister | Belmark | Belmark",
        "ambassador | Belmark | ",
        "opposition president | Belmark | ",
        "spokesman | Edda Roth | ",
      })
  void followTheRoleThatIsTold(String role, String affiliation, String party) {
    Actor hale = actor("Jon Hale", ActorKind.PERSON, affiliation, "", role == null ? "" : role);

    assertThat(completed(hale, LIND, UNION, BELMARK).party()).isEqualTo(party == null ? "" : party);
  }

  @Test
  void goFromPersonToPerson() {
    Actor deputy = actor("Edda Roth", ActorKind.PERSON, "Mara Lind", "", "deputy");
    Actor aide = actor("Jon Hale", ActorKind.PERSON, "Edda Roth", "", "aide");

    assertThat(completed(aide, deputy, LIND).party()).isEqualTo("Arvonia");
  }

  @Test
  void areLeftOpenWhereTwoGoByTheName() {
    Actor other = actor("Mara Lind", ActorKind.PERSON, "", "", "");
    Actor aide = actor("Jon Hale", ActorKind.PERSON, "Mara Lind", "", "aide");

    assertThat(completed(aide, LIND, other).party()).isEmpty();
  }

  private static Actor completed(Actor... actors) {
    return new Allegiances(new Entourage(), new NameFolder()).completed(List.of(actors)).get(0);
  }

  private static Actor actor(
      String name, ActorKind kind, String affiliation, String party, String role) {
    return new Actor(
        name.toLowerCase(Locale.ROOT),
        name,
        kind,
        true,
        0,
        affiliation,
        party,
        List.of(),
        role.isEmpty() ? List.of() : List.of(role),
        List.of());
  }
}
