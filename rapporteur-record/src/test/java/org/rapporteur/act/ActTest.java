package org.rapporteur.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActTest {

  @ParameterizedTest
  @CsvSource({
    "REJECT, REJECT, 12",
    "DEMAND, REQUEST, 10",
    "THREATEN, THREATEN, 13",
    "PROMISE, AGREE, 03",
    "PRAISE, SUPPORT, 05",
    "STATE, '', 01"
  })
  void hasTheCodesOfPloverAndCameo(Act act, String plover, String cameo) {
    assertThat(act.plover()).isEqualTo(plover);
    assertThat(act.cameo()).isEqualTo(cameo);
  }

  @ParameterizedTest
  @EnumSource
  void labelLeadsBackToTheAct(Act act) {
    assertThat(Act.ofLabel(act.label())).isEqualTo(act);
  }

  @Test
  void labelOfTwoWordsHasAHyphen() {
    assertThat(Act.DECLINE_COMMENT.label()).isEqualTo("decline-comment");
    assertThatThrownBy(() -> Act.ofLabel("shout")).isInstanceOf(IllegalArgumentException.class);
  }
}
