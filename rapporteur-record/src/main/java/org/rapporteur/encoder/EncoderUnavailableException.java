package org.rapporteur.encoder;

/** The encoder cannot work on this machine; the message says why and is fit to print. */
public final class EncoderUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EncoderUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
