package org.rapporteur.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.commitment.Commitment.Status;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

/** Sentences of a report of 14 February 2031, and the agreements they name. */
class CommitmentFinderTest {

  private static List<Commitment> find(String text) {
    Imprint imprint = new Imprint("", "", "2031-02-14", "");
    return new CommitmentFinder()
        .find(Document.of(new Report("r", "r", imprint, "en", ReportText.of(text), 0, List.of())));
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(ReportText.of(text)::slice).collect(Collectors.joining(" + "));
  }

  /** "name [year]" of each. */
  private static String named(String text) {
    return find(text).stream()
        .map(one -> words(text, List.of(one.name())) + " [" + one.year() + "]")
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Lind pointed to the 2019 water accord. | 2019 water accord [2019]",
        "Both sides broke a 2014 ceasefire agreement. | 2014 ceasefire agreement [2014]",
        "It is old. Under the Treaty of Sorrel, ships pass. | Treaty of Sorrel []",
        "It cited a ceasefire agreed in 2014. | ceasefire [2014]",
        "It cited the treaty signed in 1994 in Vessen. | treaty [1994]",
        "The two met under the Vessen Protocol of 1994. | Vessen Protocol [1994]",
        "They renewed the Harrow Convention (1988) twice. | Harrow Convention [1988]",
        "It recalled a truce reached last year. | truce [2030]",
        "It recalled last year's water deal. | water deal [2030]",
        "It rests on the 1988 Convention on Small Rivers. | 1988 Convention on Small Rivers [1988]",
        "It recalled the accord concluded three years ago. | accord [2028]",
        "Hale wants out of the Vessen Protocol. | Vessen Protocol []",
        "It goes back to the Vessen accords. | Vessen accords []",
        "Farmers blame the Great Lakes Free Trade Agreement. | Great Lakes Free Trade Agreement []",
        "Lind cited the Harrow Memorandum. | Harrow Memorandum []",
        "Both banks drew up the “Harrow Memorandum” in haste. | Harrow Memorandum []",
        "It lies under the Cessation of Raids Agreement. | Cessation of Raids Agreement []",
        "Hale cited a six-year-old water treaty. | six-year-old water treaty [2025]",
        "A decade-old pact between the two harbours is old. | decade-old pact between the two"
            + " harbours []",
        "A truce brokered by the Mill Council in 1998 is old. | truce [1998]",
        "Lind read the plan adopted at Vessen, a roadmap adopted at the Sorrel summit five years"
            + " ago. | roadmap [2026]",
        "Arvonia and Belmark have had a defence pact since 2012. | defence pact [2012]",
        "It lies under the Reed Convention, which both sides signed in May 2029. | Reed Convention"
            + " [2029]",
        "In May 1994, Lind and Hale signed a mill treaty. | mill treaty [1994]",
        "Belmark is a signatory to the Eel Convention. | Eel Convention []",
        "Hale spoke of the water deal reached on Friday. | water deal []",
        "Hale defended the deal on eels that Arvonia struck with Merrow. | deal on eels []",
        "Arvonia has reached a deal with Merrow. | deal with Merrow []",
        "Hale has entered into a mill agreement with Merrow. | mill agreement with Merrow []",
        "Belmark violated the water accord. | water accord []",
        "Merrow withdrew from the Grain Agreement on Fish. | Grain Agreement on Fish []",
        "In the 2019 accord and the 1994 treaty nothing was said. | 2019 accord [2019]; 1994 treaty"
            + " [1994]"
      })
  void namesAndYears(String text, String expected) {
    assertThat(named(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A deal is within reach.",
        "They hope to sign a treaty this month.",
        "The 2031 treaty will be signed in March.",
        "The two sides agreed to meet in 2014.",
        "The 2014 ceasefire talks failed.",
        "The treaty must be ratified by 2035.",
        "The accord of the parties matters.",
        "Belmark wants a new 20-year agreement.",
        "A proposed 2019 accord was never signed.",
        "In 2019 officials had to deal with floods.",
        "The party convention in 2028 chose him.",
        "He spoke at the 2028 Farmers' convention.",
        "He spoke at the National Convention on Tuesday.",
        "They signed a Memorandum of Understanding.",
        "Last week's deal was praised.",
        "Lawyers read the Free Trade Agreement.",
        "Critics of the Green Deal left the hall.",
        "A Vessen accord would help.",
        "The draft Vessen Protocol is long.",
        "Hale Praises the Vessen Protocol in Senate",
        "Delegates to the Harrow Convention chose him.",
        "All trade agreements have cost jobs.",
        "They have a great deal to lose since 2019.",
        "An agreement would be a gift.",
        "No agreement has been reached.",
        "If a water deal is reached, both parliaments will vote.",
        "They have yet to reach a water deal.",
        "The two sides have not signed a water deal.",
        "A water treaty has never been concluded.",
        "A water deal signed by Hale would be void.",
        "Hale denied that he had struck a water deal.",
        "Hale accused Lind of blocking the water deal.",
        "The water deal collapsed on Tuesday.",
        "Lind promised to honour the water accord.",
        "Lind has no intention of complying with the water accord."
      })
  void whatIsNoEarlierAgreement(String text) {
    assertThat(named(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The 2019 water accord, under which Belmark promised to keep the sluices open, has lapsed."
            + " | Belmark promised to keep the sluices open",
        "He cited the 2019 accord, under which Belmark promised to keep the sluices open. | Belmark"
            + " promised to keep the sluices open",
        "The 2019 accord obliges Arvonia to share its readings. | obliges Arvonia to share its"
            + " readings",
        "Lind named a treaty signed in 1994 that guaranteed both banks a share. | guaranteed both"
            + " banks a share",
        "In the 2019 accord, Arvonia pledged to share its readings; it has not. | Arvonia pledged"
            + " to share its readings",
        "Belmark agreed in the 2019 accord to pay half. | to pay half",
        "Under the Treaty of Sorrel, each bank would keep its mills. | each bank would keep its"
            + " mills",
        "The 2019 memorandum between the two harbours obliges them to share readings. | obliges"
            + " them to share readings",
        "The 2019 accord, a pact of six towns that requires equal tolls, is old. | requires equal"
            + " tolls",
        "The 2019 accord, signed by Lind and Hale in Vessen, guaranteed each bank a share. |"
            + " guaranteed each bank a share",
        "They cited the Reed Treaty, which both signed in 2029 and which obliges them to dredge. |"
            + " obliges them to dredge",
        "They recalled the truce of 2027, when both sides agreed to stop the raids. | both sides"
            + " agreed to stop the raids",
        "Arvonia has reached a deal with Merrow to halve the tolls. | to halve the tolls",
        "Lind signed a mill agreement barring new locks. | barring new locks",
        "Under the 2019 accord Belmark was to pay half. | Belmark was to pay half",
        "They wrote the 2019 accord, under which Belmark keeps nine boats. | Belmark keeps nine"
            + " boats",
        "Under the terms of the 2019 accord, each bank must keep its mills. | each bank must keep"
            + " its mills",
        "Belmark promised under the 2019 accord to pay half and never did. | to pay half",
        "He read the 2019 accord to Belmark. | ~~",
        "Hale praised the 2019 accord. | ~~",
        "The 2019 accord was long. | ~~",
        "Hale praised the 2019 accord, which few have read. | ~~"
      })
  void whatWasPromised(String text, String expected) {
    assertThat(words(text, find(text).get(0).promise())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He cited the 2019 accord, under which Belmark promised to pay. | Belmark",
        "He cited the 2019 accord between Arvonia and Belmark. | Arvonia + Belmark",
        "Arvonia and Belmark signed the 2019 accord in Vessen. | Arvonia + Belmark",
        "He cited the accord signed in 2019 with Belmark. | Belmark",
        "Belmark agreed in the 2019 accord to pay half. | Belmark",
        "In the 2019 accord, Arvonia and Belmark agreed to share. | Arvonia + Belmark",
        "The 2019 accord, signed by Lind and Omar Hale, is old. | Lind + Omar Hale",
        "The 2019 accord, which Arvonia and Belmark signed, is old. | Arvonia + Belmark",
        "He cited the 2019 accord that Arvonia reached with Merrow. | Arvonia + Merrow",
        "The Hale administration signed the 2019 accord. | Hale administration",
        "They signed the 2019 accord. | ~~",
        "They met at Lake Reed, and signed the 2019 accord. | ~~",
        "He cited the 2019 accord. | ~~"
      })
  void whoMadeIt(String text, String expected) {
    assertThat(words(text, find(text).get(0).parties())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Belmark has violated the 2019 accord.,BROKEN",
    "Belmark broke the 2019 accord.,BROKEN",
    "The 2019 accord collapsed within a year.,BROKEN",
    "The 2019 accord was never implemented.,BROKEN",
    "Belmark has honoured the 2019 accord.,KEPT",
    "The 2019 accord has been kept by both.,KEPT",
    "Belmark did not honour the 2019 accord.,BROKEN",
    "Belmark would violate the 2019 accord.,UNTOLD",
    "Belmark has not violated the 2019 accord.,UNTOLD",
    "The 2019 accord has largely held.,KEPT",
    "The 2019 accord is still in force.,KEPT",
    "The 2019 accord is no longer in force.,BROKEN",
    "Belmark tore up the 2019 accord.,BROKEN",
    "Belmark withdrew from the 2019 accord.,BROKEN",
    "Hale accused Lind of violating the 2019 accord.,BROKEN",
    "It was a violation of the 2019 accord.,BROKEN",
    "Belmark has honoured every article of the 2019 accord.,KEPT",
    "Belmark fulfilled the terms of last year's accord.,KEPT",
    "The 2019 accord ended the raids but was never carried out.,BROKEN",
    "Belmark promised in the 2019 accord to pay but never did.,BROKEN",
    "Belmark thought of quitting the 2019 accord.,UNTOLD",
    "Lind is ready to honour the 2019 accord.,UNTOLD",
    "The 2019 accord left the mills without water.,UNTOLD",
    "Belmark denied that it had violated the 2019 accord.,UNTOLD",
    "Hale read the 2019 accord aloud.,UNTOLD"
  })
  void whatBecameOfIt(String text, Status expected) {
    assertThat(find(text).get(0).status()).isEqualTo(expected);
  }

  @Test
  void anAgreementNamedTwiceIsOneWithAllThatIsTold() {
    String text =
        "Hale read the 2019 accord. Belmark has violated the 2019 accord. "
            + "He cited the 2019 accord, under which Belmark promised to pay.";

    assertThat(find(text)).hasSize(1);
    Commitment one = find(text).get(0);
    assertThat(one.status()).isEqualTo(Status.BROKEN);
    assertThat(words(text, one.promise())).isEqualTo("Belmark promised to pay");
    assertThat(words(text, one.parties())).isEqualTo("Belmark");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hale read the Vessen Accord. Belmark violated the accord. | BROKEN",
        "Hale read the Vessen Accord, the 2019 deal. That agreement has held. | KEPT",
        "Hale read the Vessen Accord. Belmark broke the pact. Belmark honoured the accord. |"
            + " DISPUTED",
        "Hale read the Vessen Accord. Lind wants a new pact. Hale says the pact has held. | UNTOLD",
        "Hale read the Vessen Accord. They respected the ceasefire. | UNTOLD"
      })
  void plainWordsTellOfTheOneSpokenOfBefore(String text, Status expected) {
    List<Commitment> found = find(text);

    assertThat(found).hasSize(1);
    assertThat(words(text, List.of(found.get(0).name()))).isEqualTo("Vessen Accord");
    assertThat(found.get(0).status()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hale read the Vessen Accord, the 2019 deal. | Vessen Accord [2019]",
        "Hale read the 2019 accord. It lies in the Vessen Accord, signed in 2019. | Vessen Accord"
            + " [2019]",
        "An earlier deal, the Harrow Pact of 1996, is old. | Harrow Pact [1996]",
        "The Vessen agreement is old. The accord, signed in 2027 by both, is older. | Vessen"
            + " agreement [2027]",
        "They recalled the Eel Protocol and the truce agreed in 2020. | Eel Protocol []; truce"
            + " [2020]"
      })
  void oneAgreementByManyNamesIsOne(String text, String expected) {
    assertThat(named(text)).isEqualTo(expected);
  }
}
