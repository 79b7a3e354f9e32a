package org.rapporteur.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActReaderTest {

  private static void assertAct(Act act, String written) {
    assertThat(Marked.of(written).reading().act()).as(written).isEqualTo(act);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q said] [C the talks had lasted three days].",
        "[S Lind] [Q agreed that] [C the winter had been long].",
        "[S Lind] [Q insisted] [C that the lake froze in May].",
        "[S Lind] [Q suggested] [C that the gauges were broken].",
        "[S Lind] [Q asked whether] [C the boats were back].",
        "According to [S Lind], [C the ferry runs twice a day].",
        "[S Lind] [Q believes] [C the vote is close].",
        "[S Lind] [Q told] reporters [C the delegation had arrived].",
        "[S Hale] [Q called] [C it a long day].",
        "“[C The ferry was late],” [S Hale] [Q added].",
        "[S Lind] [Q wants to] [C think about the draft].",
        "[S Lind] [Q said] [C she would be at home].",
        "[S Lind] [Q said]: “[C I want to see the lake].”",
        "[S Lind] [Q cautioned that] [C the count was not over].",
        "[S Lind] [Q did not rule out] [C a second vote].",
        "[S Lind] [Q assured] Hale [C that the boats were back].",
        "[S Lind] [Q asked if] [C the crews wanted to stay].",
        "[S Lind] had [Q questions about] [C the gauges]."
      })
  void plainWordsMerelyState(String written) {
    assertAct(Act.STATE, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q proposed] [C a joint commission].",
        "[S Lind] [Q suggested] [C meeting in May].",
        "[S Lind] [Q suggested] [C that the committee adopt the text].",
        "[S Lind] [Q recommended] [C a ban on nets].",
        "[S Lind] [Q put forward] [C a second draft].",
        "[S Arvonia] [Q preferred] [C a shorter text].",
        "[S Lind] [Q said] [C Belmark should open its archive].",
        "[S Lind] [Q said]: “[C Let's meet in the spring].”",
        "[S Hale]'s [Q proposal] [C to share the water] was read.",
        "[S Hale] [Q advocates] [C a shared register].",
        "[S Lind] [Q stressed the importance of] [C a shared register].",
        "[S Lind] [Q said] [C the dam needs to be mended]."
      })
  void coursesForOthersArePropositions(String written) {
    assertAct(Act.PROPOSE, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Arvonia] [Q offered] [C Belmark fuel].",
        "[S Arvonia]'s [Q offer] [C of a loan] stands.",
        "[S Lind] [Q volunteered] [C two boats].",
        "[S Lind] [Q is willing to] [C meet Hale].",
        "[S Lind] [Q said] [C she was ready to meet Hale].",
        "[S The Arvonian envoy] [Q said] [C Arvonia was prepared to share the costs].",
        "[S Lind] [Q said]: “[C We are open to a third round].”",
        "[S Hale] [Q held out] [C a loan].",
        "[S Hale] [Q extended an invitation] [C to visit the dam].",
        "[S Hale] [Q said]: “[C We stand ready to help].”",
        "[S Lind] [Q said] [C the cabinet was open to a third round].",
        "[S Lind] [Q signalled] [C a willingness to share the costs]."
      })
  void whatIsHeldOutIsAnOffer(String written) {
    assertAct(Act.OFFER, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q demanded] [C that Hale resign].",
        "[S Lind] [Q insisted on] [C a vote].",
        "[S Lind] [Q insisted] [C that Belmark withdraw first].",
        "[S Lind] [Q ordered] [C an inspection].",
        "[S Belmark]'s [Q demand] [C for a vote] stands.",
        "[S Lind] [Q said] [C Belmark must withdraw first].",
        "[S Lind] [Q told] [C Hale to leave the island].",
        "[S Lind] [Q required] [C a full audit].",
        "[S Lind] [Q said]: “[C It is time for Belmark to leave].”",
        "[S The treaty] [Q stipulates] [C an audit a year]."
      })
  void whatLeavesNoChoiceIsADemand(String written) {
    assertAct(Act.DEMAND, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q urged] [C Hale to stay].",
        "[S Lind] [Q called for] [C an inquiry].",
        "[S Lind] [Q called on] [C Belmark to open the gates].",
        "[S Lind] [Q asked for] [C a delay].",
        "[S Lind] [Q asked] [C Hale to wait].",
        "[S Lind] [Q appealed to] [C both sides].",
        "[S Lind] [Q wants] [C Hale to apologise].",
        "[S The villages] [Q requested] [C a hearing].",
        "[S Lind] [Q said]: “[C We call on Belmark to wait].”",
        "[S Lind] [Q invited] [C Hale to the dam]."
      })
  void whatLeavesTheAnswerOpenIsARequest(String written) {
    assertAct(Act.REQUEST, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q agreed to] [C the draft].",
        "[S Lind] [Q accepted] [C the second draft].",
        "[S Belmark] [Q backs] [C the levy].",
        "[S Belmark] [Q supports] [C a longer truce].",
        "[S Lind] [Q endorsed] [C the plan].",
        "the draft, [Q approved] by [S the council] [C after a night]",
        "[S Lind] [Q said] [C she would vote for the levy].",
        "[S Lind] [Q said]: “[C We welcome the plan].”",
        "[S Lind] [Q said] [C she was in favour of the levy].",
        "[S Lind] [Q did not reject] [C the draft].",
        "[S Lind] [Q signed] [C the bill into law]."
      })
  void agreementIsAcceptance(String written) {
    assertAct(Act.ACCEPT, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q refused] [C to sign].",
        "[S Lind] [Q did not agree to] [C the draft].",
        "[S Lind] [Q turned down] [C the offer].",
        "[S Lind] [Q ruled out] [C a second vote].",
        "[S Belmark] [Q opposes] [C the levy].",
        "[S Lind] [Q cannot accept] [C the draft].",
        "[S Lind] [Q said] [C Lind would not sell the dam].",
        "[S Lind] [Q said]: “[C We will never sell].”",
        "[S Lind] [Q said] [C a second vote was out of the question].",
        "[S Belmark]'s [Q refusal] [C to open the gates]",
        "[S Belmark] [Q no longer supports] [C the plan].",
        "[S Lind] [Q decided not to] [C sell the dam].",
        "[S Lind] [Q said no to] [C a second vote].",
        "[S Lind] [Q said] [C the offer was wholly unacceptable]."
      })
  void refusalsAreRejections(String written) {
    assertAct(Act.REJECT, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q promised] [C the villages new wells].",
        "[S Lind] [Q pledged] [C 40 boats].",
        "[S Lind] [Q vowed] [C to reopen the port].",
        "[S Lind] [Q plans to] [C raise pensions].",
        "[S Lind] [Q said]: “[C I will open the border].”",
        "[S Lind] [Q said] [C she would open the border].",
        "[S Lind] [Q guaranteed] [C a minimum flow].",
        "[S Arvonia]'s [Q commitment] [C to the lake]",
        "[S Lind] [Q said]: “[C We are going to rebuild the pier].”",
        "[S Lind] [Q has not promised] [C the villages new wells]."
      })
  void whatBindsOneselfIsAPromise(String written) {
    assertAct(Act.PROMISE, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q threatened] [C to close the gates].",
        "[S Lind] [Q warned] [C Belmark of sanctions].",
        "[S Lind] [Q warned] [C that the levy would ruin farms].",
        "[S Lind] [Q said]: “[C If they cross, we will retaliate].”",
        "[S Lind] [Q said]: “[C Belmark will regret this].”",
        "[S Lind] [Q said]: “[C Open the gates, or else].”",
        "[S Lind] [Q said] [C Belmark would face consequences].",
        "[S Lind]'s [Q threat] [C to leave]",
        "[S Lind] [Q cautioned] [C the villages].",
        "[S Lind] [Q said]: “[C We will impose a blockade].”"
      })
  void harmHeldOutIsAThreat(String written) {
    assertAct(Act.THREATEN, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q admitted] [C the error].",
        "[S Lind] [Q acknowledged] [C that the talks had failed].",
        "[S Lind] [Q conceded] [C the point].",
        "[S Lind] [Q apologised] [C for the delay].",
        "[S Lind] [Q gave in to] [C the strikers].",
        "[S Lind] [Q backed down from] [C the plan].",
        "[S Lind] [Q said]: “[C We made a mistake].”",
        "[S Lind] [Q said]: “[C I am sorry].”",
        "[S Lind] [Q took responsibility for] [C the leak].",
        "[S Hale]'s [Q admission] [C that the gauge was broken]",
        "[S Hale] [Q took back] [C the charge].",
        "[S Hale] [Q pleaded guilty] [C to the theft].",
        "[S Hale] [Q expressed deep regret] [C for the delay]."
      })
  void pointsGrantedAreConcessions(String written) {
    assertAct(Act.CONCEDE, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q said] [C Arvonia would sign only if the troops left].",
        "[S Lind] [Q said] [C she would not sign unless the troops left].",
        "[S Lind] [Q said] [C it was possible provided that both sides paid].",
        "[S Lind] [Q said] [C she would lift the ban if Belmark freed the crew].",
        "[S Lind] [Q said]: “[C We will not talk until the guns are gone].”",
        "[S Lind] [Q said] [C the loan was conditional on an audit].",
        "[S Lind] [Q said]: “[C We are ready to sign if they pay].”",
        "[S Lind] [Q said] [C Arvonia would share the data in exchange for fuel].",
        "[S Lind] [Q would accept] [C the draft if the troops left].",
        "[S Lind] [Q agreed to] [C the draft in return for an audit].",
        "[S Lind] [Q made her consent conditional] [C on an audit].",
        "[S Lind] [Q refused] [C to pay until the dam was mended].",
        "[S Lind] [Q said] [C there would be no talks until the guns were gone]."
      })
  void whatHangsOnSomethingIsACondition(String written) {
    assertAct(Act.CONDITION, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q denied] [C the meeting].",
        "[S Lind] [Q disputed] [C Hale's figures].",
        "[S Lind] [Q refuted] [C the report].",
        "[S Lind] [Q rejected the allegation] [C that she had lied].",
        "[S Lind] [Q dismissed claims] [C of a secret deal].",
        "[S Lind] [Q said] [C the report was false].",
        "[S Lind] [Q said]: “[C That is not true].”",
        "[S Lind] [Q said] [C she did not take the money].",
        "[S Lind]'s [Q denial] [C of the meeting]",
        "[S Lind] [Q contradicted] [C the minister]."
      })
  void whatIsSaidToBeUntrueIsADenial(String written) {
    assertAct(Act.DENY, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q accused] [C Belmark of fraud].",
        "[S Lind] [Q criticised] [C the levy].",
        "[S Lind] [Q blamed] [C Hale for the leak].",
        "[S Lind] [Q condemned] [C the raid].",
        "[S Lind] [Q called] [C Hale a coward].",
        "[S Lind] [Q said] [C the text was a shameful surrender].",
        "[S Lind] [Q lashed out at] [C the press].",
        "[S Lind] [Q said]: “[C Hale is a liar].”",
        "[Q criticism] from [S Lind] [C of the plan]",
        "[S Lind] [Q complained] [C about the noise].",
        "[S Lind] [Q alleged] [C that the gauges had been tampered with].",
        "[S Lind] [Q railed against] [C the levy].",
        "[S Lind] [Q regretted that] [C the doors had been shut].",
        "[S Lind] [Q said] [C the noise was unacceptable]."
      })
  void reproachesAreCriticism(String written) {
    assertAct(Act.CRITICISE, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q praised] [C Hale].",
        "[S Lind] [Q thanked] [C the crews].",
        "[S Lind] [Q hailed] [C the deal].",
        "[S Lind] [Q congratulated] [C Hale].",
        "[S Lind] [Q said]: “[C We are grateful to Hale].”",
        "[S Lind] [Q called] [C Hale a hero].",
        "[S Lind] [Q offered her condolences] [C to the families].",
        "[S Lind] [Q applauded] [C the villages].",
        "[S Lind] [Q said]: “[C Thank you all].”",
        "[S Lind] [Q paid tribute to] [C the divers]."
      })
  void warmWordsArePraise(String written) {
    assertAct(Act.PRAISE, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q declined to comment] [C on the draft].",
        "[S Lind] [Q did not respond to] [C Hale's question].",
        "[S Lind] [Q would not say] [C who paid].",
        "[S Lind] [Q refused to answer] [C questions].",
        "[S Lind] [Q did not return calls] [C about the draft].",
        "[S Lind] [Q could not be reached] [C for comment].",
        "[S Lind] [Q said]: “[C No comment].”",
        "[S Lind] [Q did not immediately comment on] [C the draft].",
        "[S Lind] [Q remained silent on] [C the draft].",
        "[S Lind] [Q refused to discuss] [C the draft]."
      })
  void whoWillNotSayDeclines(String written) {
    assertAct(Act.DECLINE_COMMENT, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Lind] [Q urged] [C <Hale> to stay].",
        "[S Lind] [Q accused] [C <Belmark> of fraud].",
        "[S Lind] [Q called on] [C <the Belmark government> to open the gates].",
        "[S Lind] [Q rejected] [C <Hale>'s plan].",
        "<Hale> [Q was criticised] by [S Lind] [C for the delay].",
        "[S Lind] [Q thanked] [C <them>].",
        "[S Lind] [Q said] [C <Belmark> must withdraw first].",
        "[S Lind] [Q agreed with] [C <Jon Hale> on the dates].",
        "[S Lind] [Q warned] [C <Jon Hale and Tove Roe> of delays].",
        "[S Lind] [Q demanded] [C a vote].",
        "[S Lind] [Q urged] [C calm].",
        "[S Lind] [Q said] [C Jon Hale arrived late]."
      })
  void theTargetIsWhomTheActIsDirectedAt(String written) {
    String target = written.replaceFirst("^[^<>]*(?:<([^>]*)>)?.*$", "$1");
    Marked marked = Marked.of(written.replaceAll("[<>]", ""));

    assertThat(marked.words(marked.reading().target())).isEqualTo(target);
  }

  @Test
  void eachStatementHasAReading() {
    Marked first = Marked.of("[S Lind] [Q refused] [C to sign].");

    assertThat(
            new ActReader().read(first.document(), List.of(first.statement(), first.statement())))
        .hasSize(2);
    assertThat(new ActReader().read(first.document(), List.of())).isEmpty();
  }
}
