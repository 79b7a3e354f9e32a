package org.rapporteur.desk.brief;

/** How words look on a terminal that shows colours. */
public enum Style {
  /** As the terminal has it. */
  PLAIN(""),
  /** A title, or the name of what follows. */
  HEADING("1"),
  /** Who says it, and by which word. */
  LEAD("36"),
  /** What may be passed over. */
  FAINT("2"),
  /** What the reader should mind. */
  WARNING("33"),
  /** For a proposition. */
  FAVOURS("32"),
  /** Against it. */
  OPPOSES("31"),
  /** Words in which reports differ. */
  DIFFERENT("31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The words in this style, as ECMA-48 codes. */
  public String paint(String words) {
    return code.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
  }
}
