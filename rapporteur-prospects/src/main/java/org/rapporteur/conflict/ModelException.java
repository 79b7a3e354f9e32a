package org.rapporteur.conflict;

/**
 * A model file, or something said about a model, that cannot be used. The message is one line in
 * plain words that names the file and the line where it can, fit to print as it is.
 */
public final class ModelException extends RuntimeException {

  /** With the line to print. */
  public ModelException(String message) {
    super(message);
  }

  /** With the line to print and what led to it. */
  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
