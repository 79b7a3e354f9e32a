package org.rapporteur.desk.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet, script or template that ships with the program.
 *
 * @param text its words, as HTML parsers count them: with line feeds alone
 */
record PageAsset(String text) {

  /**
   * The one that lies beside a class.
   *
   * @throws IllegalStateException if there is none
   */
  static PageAsset beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new PageAsset(words.replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By what a content security policy knows it: {@code sha256-} and its SHA-256 in Base64. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
