package org.rapporteur.desk.page;

/** HTML being written: text is escaped, tags are ours. For one thread. */
public final class Markup {
  private final StringBuilder html = new StringBuilder();

  /** Empty markup. */
  public Markup() {}

  /** Markup as it stands; never anything of the user's. */
  public Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Words of the user's or ours, escaped. */
  public Markup text(String words) {
    html.append(escaped(words));
    return this;
  }

  /** An element that holds words alone; {@code tag} may have attributes. */
  public Markup element(String tag, String words) {
    String name = tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag;
    html.append('<').append(tag).append('>').append(escaped(words));
    html.append("</").append(name).append(">\n");
    return this;
  }

  /** The words with every character escaped that HTML could take for markup. */
  public static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** What was written. */
  @Override
  public String toString() {
    return html.toString();
  }
}
