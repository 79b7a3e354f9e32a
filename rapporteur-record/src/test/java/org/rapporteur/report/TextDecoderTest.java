package org.rapporteur.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT = "“Yes,” said Zoë Müller of Arvonia – “it’s done.”";
  private final TextDecoder decoder = new TextDecoder();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void dropsTheByteOrderMarkAndObeysIt(String charset) throws UnreadableException {
    assertThat(decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void readsUtf16WithoutAMark() throws UnreadableException {
    String plain = "Arvonia will open its dams, Zoë Lind said.";

    assertThat(decode(plain.getBytes(UTF_16LE))).isEqualTo(plain);
    assertThat(decode(plain.getBytes(UTF_16BE))).isEqualTo(plain);
  }

  @Test
  void readsWhatIsNoUtf8AsWesternEuropean() throws UnreadableException {
    assertThat(decode(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
    assertThat(decode("Zoë Müller agreed".getBytes(ISO_8859_1))).isEqualTo("Zoë Müller agreed");
  }

  @Test
  void detectsTheCharsetOfATextWithManyForeignLetters() throws UnreadableException {
    String russian = "Министр иностранных дел заявила во вторник, что переговоры продолжатся.";

    assertThat(decode(russian.getBytes(Charset.forName("windows-1251")))).isEqualTo(russian);
    assertThat(decode(russian.getBytes(Charset.forName("KOI8-R")))).isEqualTo(russian);
  }

  @Test
  void obeysADeclaredCharsetUnlessTheBytesAreSoundUtf8() throws UnreadableException {
    String polish = "Łukasz Żak agreed with Mara Lind.";

    assertThat(decoder.decode(polish.getBytes(Charset.forName("windows-1250")), "windows-1250"))
        .isEqualTo(polish);
    assertThat(decoder.decode(polish.getBytes(UTF_8), "windows-1250")).isEqualTo(polish);
    assertThat(decoder.decode("Zoë".getBytes(ISO_8859_1), "no such charset")).isEqualTo("Zoë");
  }

  @Test
  void refusesAnArchive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("report.txt"));
      zip.write(TEXT.getBytes(UTF_8));
    }

    assertThatThrownBy(() -> decode(bytes.toByteArray()))
        .hasMessage("a ZIP archive or office document, not text");
  }

  @Test
  void refusesAPdf() {
    assertThatThrownBy(() -> decode("%PDF-1.7\n1 0 obj".getBytes(UTF_8)))
        .hasMessage("a PDF document, not text");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 1_000, 100_000})
  void refusesRandomBytes(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);

    assertThatThrownBy(() -> decode(bytes)).hasMessage("binary, not text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00 01", "00", "01", "00 01 41"})
  void refusesAFewBytesThatAreNoText(String bytes) {
    assertThatThrownBy(() -> decode(HexFormat.ofDelimiter(" ").parseHex(bytes)))
        .hasMessage("binary, not text");
  }

  private String decode(byte[] bytes) throws UnreadableException {
    return decoder.decode(bytes, "");
  }
}
