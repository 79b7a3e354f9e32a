package org.rapporteur.desk.page;

/**
 * The head and foot of a web page in one file that opens from disk and holds no script.
 *
 * <p>The page asks nothing of the network; its content security policy lets nothing in but its own
 * style, known by its hash. Immutable and safe for threads.
 */
public final class PageFrame {
  private final PageAsset style;

  private PageFrame(PageAsset style) {
    this.style = style;
  }

  /**
   * A frame with the style sheet that lies beside a class.
   *
   * @throws IllegalStateException if there is none
   */
  public static PageFrame styledBy(Class<?> owner, String name) {
    return new PageFrame(PageAsset.beside(owner, name));
  }

  /**
   * The page, to be written as UTF-8.
   *
   * @param title plain words, which this escapes
   * @param main markup of the main part
   */
  public String around(String title, String main) {
    return new Markup()
        .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .raw("img-src data:; style-src '" + style.hash() + "'; ")
        .raw("base-uri 'none'; form-action 'none'\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
        .raw("<meta name=\"generator\" content=\"Rapporteur\">\n")
        .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .raw("<link rel=\"icon\" href=\"data:,\">\n")
        .element("title", title)
        .raw("<style>" + style.text() + "</style>\n</head>\n<body>\n<main>\n")
        .raw(main)
        .raw("</main>\n</body>\n</html>\n")
        .toString();
  }
}
