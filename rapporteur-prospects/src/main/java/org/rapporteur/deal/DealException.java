package org.rapporteur.deal;

/**
 * A model that the user gave cannot be used. The message is one line in plain words that names the
 * file and, where there is one, the line; fit to print as it is.
 */
public final class DealException extends RuntimeException {

  /** With the line to print. */
  public DealException(String message) {
    super(message);
  }

  /** With the line to print and what led to it. */
  public DealException(String message, Throwable cause) {
    super(message, cause);
  }
}
