package org.rapporteur.report;

/**
 * The text of a report and what the document itself declares about it.
 *
 * @param text decoded, with LF line ends
 * @param body UTF-16 position where front matter ends, 0 if there is none
 * @param declared title, outlet, date and address by the document's metadata
 */
record Article(String text, int body, Particulars declared) {

  /** A text without metadata. */
  static Article plain(String text) {
    return new Article(text, 0, Particulars.NONE);
  }

  /** CRLF and CR turned into LF. */
  static String withPlainLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
