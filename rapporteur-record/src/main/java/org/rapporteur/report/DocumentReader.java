package org.rapporteur.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the bytes of one document or table into reports, after its format. */
final class DocumentReader {
  private static final int BEGINNING = 65_536;
  private static final Pattern META_CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern META_GENERATOR =
      Pattern.compile(
          "<meta\\s+name=[\"']?generator[\"']?\\s+content=[\"']?Rapporteur\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int META_WITHIN = 4_096;

  private final ReadingLimits limits;
  private final ReportBuilder builder = new ReportBuilder();
  private final TextDecoder decoder = new TextDecoder();

  DocumentReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * One report.
   *
   * @param format not a table
   * @param charset as declared from outside, empty if it is not
   */
  Reading read(Origin origin, byte[] bytes, Format format, String charset) {
    if (isBrief(bytes, format)) {
      return new Skipped(origin.path(), "a brief written by Rapporteur, not a report", true);
    }
    try {
      String declared = charset.isEmpty() && format == Format.HTML ? metaCharset(bytes) : charset;
      String text = Article.withPlainLineEnds(decoder.decode(bytes, declared));
      Article article =
          switch (format) {
            case MARKDOWN -> new MarkdownFormat().read(text);
            case HTML -> new HtmlFormat().read(text);
            default -> Article.plain(text);
          };
      return builder.build(origin, article);
    } catch (UnreadableException e) {
      return new Skipped(origin.path(), e.getMessage(), true);
    }
  }

  /**
   * A table of reports, opened.
   *
   * @param in its bytes; closed with the table, and if it cannot be opened
   * @throws UnreadableException if it is no text
   */
  Table open(InputStream in, Format format) throws UnreadableException, IOException {
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, BEGINNING);
      buffered.mark(BEGINNING);
      byte[] beginning = buffered.readNBytes(BEGINNING);
      Charset charset = decoder.charsetOf(beginning, beginning.length == BEGINNING);
      buffered.reset();
      LineReader lines =
          new LineReader(new InputStreamReader(buffered, charset), (int) limits.maxBytes());
      return format == Format.CSV ? new CsvTable(lines, limits) : new JsonLinesTable(lines, limits);
    } catch (UnreadableException | IOException e) {
      in.close();
      throw e;
    }
  }

  /**
   * The format that a document of unknown kind looks like.
   *
   * @param beginning its first bytes
   */
  Format formatOf(byte[] beginning) {
    try {
      boolean torn = beginning.length >= BEGINNING;
      return Format.ofText(new String(beginning, decoder.charsetOf(beginning, torn)));
    } catch (UnreadableException e) {
      return Format.PLAIN;
    }
  }

  /** The reports of an open table. */
  RowIterator rows(String path, Table table) {
    return new RowIterator(path, table, builder);
  }

  /** Whether a document is a page that Rapporteur wrote itself. */
  boolean isBrief(byte[] bytes, Format format) {
    return format == Format.HTML && META_GENERATOR.matcher(head(bytes)).find();
  }

  private static String metaCharset(byte[] bytes) {
    Matcher m = META_CHARSET.matcher(head(bytes));
    return m.find() ? m.group(1) : "";
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
  }
}
