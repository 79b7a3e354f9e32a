package org.rapporteur.act;

/** What a statement or move does. */
public enum Act {
  /** Says how things are; whatever is none of the others. */
  STATE,
  /** Suggests a course for others or for all. */
  PROPOSE,
  /** Holds out something of one's own. */
  OFFER,
  /** Asks with force. */
  DEMAND,
  /** Asks. */
  REQUEST,
  /** Agrees to or supports what is proposed. */
  ACCEPT,
  /** Refuses or opposes it. */
  REJECT,
  /** Binds oneself. */
  PROMISE,
  /** Holds out harm. */
  THREATEN,
  /** Gives up or admits a point. */
  CONCEDE,
  /** Will, but only if. */
  CONDITION,
  /** Says that something is not so. */
  DENY,
  /** Disapproves of somebody or something. */
  CRITICISE,
  /** Approves of somebody or something. */
  PRAISE,
  /** Will not say. */
  DECLINE_COMMENT
}
