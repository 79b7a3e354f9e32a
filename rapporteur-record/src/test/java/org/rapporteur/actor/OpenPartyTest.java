package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why an actor has no party. */
class OpenPartyTest {

  @ParameterizedTest
  @CsvSource({
    "Sorrel Courier, MEDIA, true, '', '', OUTLET",
    "Anja Kessel, PERSON, true, '', former minister, FORMER",
    "Anja Kessel, PERSON, true, Belmark, ex-minister, FORMER",
    "Anja Kessel, PERSON, true, '', former minister;analyst, ROLE_ALONE",
    "Dov Amsel, PERSON, true, Harrow University, professor, TIED",
    "Dov Amsel, PERSON, true, '', president, ROLE_ALONE",
    "Dov Amsel, PERSON, true, '', '', UNTOLD",
    "River League, ORGANISATION, true, '', '', UNTOLD",
    "some former officials, GROUP, false, Belmark, '', FORMER",
    "two officials, GROUP, false, '', '', NOBODY_NAMED",
    "a Harrow University scholar, PERSON, false, Harrow University, '', TIED"
  })
  void followsFromWhatIsTold(
      String name, ActorKind kind, boolean named, String body, String roles, OpenParty reason) {
    List<String> told = roles.isEmpty() ? List.of() : List.of(roles.split(";", -1));
    Actor actor =
        new Actor("a", name, kind, named, 0, body, "", List.of(), told, List.of(), List.of());

    assertThat(OpenParty.of(actor)).isEqualTo(reason);
    assertThat(reason.words()).isNotBlank().doesNotEndWith(".");
  }
}
