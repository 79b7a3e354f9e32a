package org.rapporteur.report;

/** An input that is no report; its message is the reason, fit to print after the path. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableException(String reason) {
    super(reason);
  }
}
