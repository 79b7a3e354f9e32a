package org.rapporteur.report;

/**
 * Something that the user gave cannot be used. The message is one line in plain words that names
 * the input, fit to print as it is.
 */
public final class InputException extends RuntimeException {

  /** With the line to print. */
  public InputException(String message) {
    super(message);
  }

  /** With the line to print and what led to it. */
  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
