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
        "It recalled last year's water deal. | deal [2030]",
        "It rests on the 1988 Convention on Small Rivers. | 1988 Convention on Small Rivers [1988]",
        "It recalled the accord concluded three years ago. | accord [2028]",
        "Hale wants out of the Vessen Protocol. | Vessen Protocol []",
        "It goes back to the Vessen accords. | Vessen accords []",
        "Farmers blame the Great Lakes Free Trade Agreement. | Great Lakes Free Trade Agreement []",
        "Lind cited the Harrow Memorandum. | Harrow Memorandum []",
        "In the 2019 accord and the 1994 treaty nothing was said. | 2019 accord [2019]; 1994 treaty [1994]"
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
        "They have a great deal to lose since 2019."
      })
  void whatIsNoEarlierAgreement(String text) {
    assertThat(named(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The 2019 water accord, under which Belmark promised to keep the sluices open, has lapsed. | Belmark promised to keep the sluices open",
        "He cited the 2019 accord, under which Belmark promised to keep the sluices open. | Belmark promised to keep the sluices open",
        "The 2019 accord obliges Arvonia to share its readings. | obliges Arvonia to share its readings",
        "Lind named a treaty signed in 1994 that guaranteed both banks a share. | guaranteed both banks a share",
        "In the 2019 accord, Arvonia pledged to share its readings; it has not. | Arvonia pledged to share its readings",
        "Belmark agreed in the 2019 accord to pay half. | to pay half",
        "Under the Treaty of Sorrel, each bank would keep its mills. | each bank would keep its mills",
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
}
