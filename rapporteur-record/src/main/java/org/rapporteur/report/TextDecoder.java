package org.rapporteur.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns the bytes of a text into characters: a byte-order mark decides; what is sound UTF-8 is
 * UTF-8; then UTF-16 without a mark, the charset that the document declares, and the charset that
 * its bytes look like. What no text can hold is refused as binary.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Set<Charset> LATIN_1 =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);
  private static final int SAMPLE = 65_536;

  /**
   * The characters of a text, line ends as they are, byte-order mark dropped.
   *
   * @param bytes the whole text
   * @param declared charset named by the document or its server; empty if none
   * @throws UnreadableException if the bytes are no text
   */
  String decode(byte[] bytes, String declared) throws UnreadableException {
    refuseKnownBinary(bytes);
    String text = decodeSound(bytes, charset(bytes, declared));
    refuseControlCharacters(text);
    return text;
  }

  /**
   * The charset of a text of which only the beginning is at hand.
   *
   * @param torn whether more follows, so that the last character may be incomplete
   * @throws UnreadableException if the bytes are no text
   */
  Charset charsetOf(byte[] beginning, boolean torn) throws UnreadableException {
    refuseKnownBinary(beginning);
    Charset charset = charset(torn ? withoutTornEnd(beginning) : beginning, "");
    refuseControlCharacters(decodeSound(beginning, charset));
    return charset;
  }

  private static Charset charset(byte[] bytes, String declared) throws UnreadableException {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (hasNul(bytes)) {
      return utf16(bytes).orElseThrow(() -> new UnreadableException("binary, not text"));
    }
    if (decodesAs(bytes, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    Optional<Charset> named = named(declared);
    if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
      return named.get();
    }
    return looksLike(bytes);
  }

  private static Optional<Charset> byteOrderMark(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(b, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** UTF-16 without a mark: the zero bytes of Latin letters all stand on one side. */
  private static Optional<Charset> utf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int sample = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < sample; i++) {
      if (bytes[i] == 0) {
        if ((i & 1) == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    Charset charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    boolean oneSided = Math.min(even, odd) == 0 && Math.max(even, odd) > sample / 4;
    return oneSided && decodesAs(bytes, charset) ? Optional.of(charset) : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    try {
      if (name.isBlank()) {
        return Optional.empty();
      }
      Charset charset = Charset.forName(name.strip());
      boolean latin1 = LATIN_1.contains(charset);
      return Optional.of(latin1 ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /**
   * Texts with few letters outside ASCII tell a detector too little: they are read as Western
   * European, like a browser does.
   */
  private static Charset looksLike(byte[] bytes) {
    int foreign = 0;
    for (byte b : bytes) {
      if (b < 0) {
        foreign++;
      }
    }
    if (foreign < bytes.length / 10) {
      return WINDOWS_1252;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    String found = detector.getDetectedCharset();
    return found == null ? WINDOWS_1252 : named(found).orElse(WINDOWS_1252);
  }

  private static boolean decodesAs(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String decodeSound(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static byte[] withoutTornEnd(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && end > bytes.length - 4 && bytes[end - 1] < 0) {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static void refuseKnownBinary(byte[] b) throws UnreadableException {
    if (startsWith(b, 'P', 'K', 3, 4) || startsWith(b, 'P', 'K', 5, 6)) {
      throw new UnreadableException("a ZIP archive or office document, not text");
    }
    if (startsWith(b, '%', 'P', 'D', 'F', '-')) {
      throw new UnreadableException("a PDF document, not text");
    }
    if (startsWith(b, '{', '\\', 'r', 't', 'f')) {
      throw new UnreadableException("an RTF document, not text");
    }
    if (startsWith(b, 0x1F, 0x8B)) {
      throw new UnreadableException("a gzip archive, not text");
    }
    if (startsWith(b, 0x89, 'P', 'N', 'G')
        || startsWith(b, 0xFF, 0xD8, 0xFF)
        || startsWith(b, 'G', 'I', 'F', '8')) {
      throw new UnreadableException("an image, not text");
    }
  }

  /** A text may hold a stray control character, not many. */
  private static void refuseControlCharacters(String text) throws UnreadableException {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == '\uFFFD') {
        odd++;
      }
    }
    if (odd > Math.max(2, text.length() / 50) || odd * 2L > text.length()) {
      throw new UnreadableException("binary, not text");
    }
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
