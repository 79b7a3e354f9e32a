package org.rapporteur.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Document;

class MoveFinderTest {

  private static List<Move> moves(String text) {
    return new MoveFinder().find(Marked.document(text), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Arvonia walked out of the talks on Tuesday. | reject | Arvonia",
        "The Belmark delegation left the table. | reject | The Belmark delegation",
        "Mara Lind, who refused to sign the accord, flew home. | reject | Mara Lind",
        "On Monday they did not sign the treaty. | reject | they",
        "Belmark has recalled its ambassador. | reject | Belmark",
        "Arvonia suspended the talks. | reject | Arvonia",
        "Belmark withdrew from the 2029 agreement. | reject | Belmark",
        "Jon Hale broke off negotiations with Arvonia. | reject | Jon Hale",
        "Arvonia and Belmark signed the accord in May. | accept | Arvonia and Belmark",
        "Arvonia returned to the negotiating table. | accept | Arvonia",
        "Belmark resumed talks with Arvonia. | accept | Belmark",
        "The parliament ratified the treaty. | accept | The parliament",
        "The mediators submitted a new draft. | propose | The mediators",
        "The mediators put forward a timetable. | propose | The mediators",
        "Belmark presented a counter-proposal text. | propose | Belmark",
        "Arvonia accepted the pause, dropping its call for talks, but said it was tired. | accept"
            + " | Arvonia",
        "Jon Hale agreed to the swap on Friday, setting aside his doubts. | accept | Jon Hale",
        "The growers accepted a lower price, but warned of a bad year. | accept | The growers",
        "Belmark did not agree to the moratorium. | reject | Belmark",
        "The council backed the compromise, giving up half its budget. | accept | The council",
        "The pilots' union turned down the new timetable, citing the cost. | reject"
            + " | The pilots' union",
        "Belmark laid a new map on the table. | propose | Belmark",
        "Arvonia used the first round to circulate a plan. | propose | Arvonia",
        "The consortium raised its bid from 4 to 5 crowns. | offer | The consortium",
        "On Monday Tarn Airways raised its offer. | offer | Tarn Airways",
        "Tarn Airways lifted its buyout offer to 7 percent. | offer | Tarn Airways",
        "Halvard Foods has doubled its bid. | offer | Halvard Foods",
        "The pilots' union raised its demand to 9 percent. | demand | The pilots' union",
        "Tarn Airways increased its claim to 40 million marks. | demand | Tarn Airways",
        "The growers' association cut its demand to 40 crowns. | concede"
            + " | The growers' association",
        "Belmark's government reduced its wage demands. | concede | Belmark's government",
        "Jon Hale lowered his asking price. | concede | Jon Hale",
        "Belmark lifted the blockade. | concede | Belmark",
        "Belmark let go of its insistence on a second gate. | concede | Belmark",
        "Arvonia would not put its name to the accord. | reject | Arvonia",
        "Arvonia dropped its demand. | concede | Arvonia",
        "The talks went on. Belmark's envoy, Jon Hale, agreed. | accept | Jon Hale",
        "Lind asked for half the water. The Belmark envoy declined, and left early. | reject"
            + " | The Belmark envoy",
        "Mara Lind politely refused. | reject | Mara Lind",
        "Jon Hale left the room at the lake ministry. | reject | Jon Hale",
        "Belmark voted by nine to six against the truce. | reject | Belmark",
        "Belmark imposed a tariff on wool. | reject | Belmark",
        "The council voted on Sunday to accept the plan. | accept | The council",
        "The pilots' union called off its strike. | concede | The pilots' union",
        "Arvonia freed 40 prisoners. | concede | Arvonia",
        "Belmark withdrew its troops. | concede | Belmark",
        "The pilots' union has extended its walkout. | threaten | The pilots' union",
        "The dockers went on strike. | demand | The dockers",
        "Belmark filed a request for a panel. | demand | Belmark",
        "The tariff has been suspended. | concede | ''",
        "The talks were postponed. | reject | ''",
        "The treaty was signed by Mara Lind. | accept | Mara Lind"
      })
  void actsWithoutSpeechAreMoves(String text, String act, String actor) {
    List<Move> moves = moves(text);
    Document document = Marked.document(text);

    assertThat(moves).hasSize(1);
    assertThat(moves.get(0).act().label()).isEqualTo(act);
    assertThat(moves.get(0).actor().stream().map(document.text()::slice).toList())
        .isEqualTo(actor.isEmpty() ? List.of() : List.of(actor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arvonia will sign the treaty in May.",
        "Arvonia may walk out of the talks.",
        "Arvonia threatened to leave the table.",
        "If Arvonia left the talks, the loan would lapse.",
        "Belmark is expected to submit a draft.",
        "Belmark has not submitted a draft.",
        "Mara Lind declined an interview.",
        "Belmark may refuse.",
        "Exports of timber declined.",
        "The talks will be postponed.",
        "The talks were not postponed.",
        "Arvonia left the harbour at noon.",
        "Lind set the table for dinner.",
        "Mara Lind signed autographs.",
        "Walking out of the talks is an old habit.",
        "Belmark brought blankets and a stove.",
        "The drought cut demand for timber.",
        "Arvonia raised doubts about the whole offer.",
        "Arvonia accepted 400 refugees.",
        "The villagers rejected idleness.",
        "Belmark agreed to meet Arvonia.",
        "Belmark would agree to a swap.",
        "Belmark will cut its demand.",
        "The signed treaty lies in a drawer."
      })
  void plansAndOtherDeedsAreNone(String text) {
    assertThat(moves(text)).isEmpty();
  }

  @Test
  void whatIsSaidIsNoMove() {
    Marked marked = Marked.of("[S Mara Lind] [Q said] [C Belmark walked out of the talks].");

    assertThat(new MoveFinder().find(marked.document(), List.of(marked.statement()))).isEmpty();
  }

  @Test
  void hasItsDateItsClauseAndWhomItWasWith() {
    String text = "On Tuesday, Arvonia broke off talks with Belmark, as rain fell.";
    Document document = Marked.document(text);

    Move move = moves(text).get(0);

    assertThat(move.date()).isEqualTo("2031-02-11");
    assertThat(document.text().slice(move.span()))
        .isEqualTo("Arvonia broke off talks with Belmark");
    assertThat(document.text().slice(move.target().get(0))).isEqualTo("Belmark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arvonia signed an accord that takes effect from January 1.",
        "Arvonia and Belmark signed a truce to start from 1 March.",
        "Belmark tabled a plan under which the port will open in December.",
        "Belmark suspended the tariff until 5 May.",
      })
  void whatIsPlannedDoesNotDateIt(String text) {
    assertThat(moves(text).get(0).date()).isEmpty();
  }
}
