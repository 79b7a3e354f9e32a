package org.rapporteur.act;

import java.util.Locale;

/**
 * What a statement or move does.
 *
 * <p>Each act has the event type of PLOVER (2018) and the root code of CAMEO (Schrodt 2012) that
 * come nearest. Some acts share one: CAMEO knows no difference between promising and offering
 * (both "express intent to cooperate"). Its codes for plain statements and denials (01) have no
 * PLOVER type.
 */
public enum Act {
  /** Says how things are; whatever is none of the others. */
  STATE("", "01"),
  /** Suggests a course for others or for all. */
  PROPOSE("REQUEST", "02"),
  /** Holds out something of one's own. */
  OFFER("AGREE", "03"),
  /** Asks with force. */
  DEMAND("REQUEST", "10"),
  /** Asks. */
  REQUEST("REQUEST", "02"),
  /** Agrees to or supports what is proposed. */
  ACCEPT("AGREE", "03"),
  /** Refuses or opposes it. */
  REJECT("REJECT", "12"),
  /** Binds oneself. */
  PROMISE("AGREE", "03"),
  /** Holds out harm. */
  THREATEN("THREATEN", "13"),
  /** Gives up or admits a point. */
  CONCEDE("CONCEDE", "08"),
  /** Will, but only if. */
  CONDITION("REQUEST", "10"),
  /** Says that something is not so. */
  DENY("", "01"),
  /** Disapproves of somebody or something. */
  CRITICISE("ACCUSE", "11"),
  /** Approves of somebody or something. */
  PRAISE("SUPPORT", "05"),
  /** Will not say. */
  DECLINE_COMMENT("", "01");

  private final String plover;
  private final String cameo;

  Act(String plover, String cameo) {
    this.plover = plover;
    this.cameo = cameo;
  }

  /**
   * The event type of PLOVER 0.8 (2021), such as "REQUEST"; empty for acts that are no event there.
   */
  public String plover() {
    return plover;
  }

  /** The root code of CAMEO 1.1b3, two digits, such as "10". */
  public String cameo() {
    return cameo;
  }

  /** Its name in files and on pages: "decline-comment". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The act of a label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Act ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
