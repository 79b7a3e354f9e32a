package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {
  private final HtmlFormat html = new HtmlFormat();

  @Test
  void readsTheArticleAndNothingAroundIt() {
    String page =
        """
        <!doctype html><html><head><title>Arvonia yields | Belmark Wire</title>
        <style>p { color: red }</style></head>
        <body class="with-sidebar">
        <header><a href="/">Belmark Wire</a></header>
        <nav><ul><li>World</li><li>Water</li></ul></nav>
        <div class="cookie-banner"><p>We use cookies.</p></div>
        <main><article class="post tag-share">
          <h1>Arvonia yields</h1>
          <p class="byline">By Jon Hale</p>
          <ul class="share-links"><li>Share this</li></ul>
          <figure><img src="lake.jpg"><figcaption>The lake in winter.</figcaption></figure>
          <p>Arvonia will <b>open</b> its dams,
             <a href="/lind">Mara Lind</a>&nbsp;said.</p>
          <div class="related"><p>Read also: Belmark waits.</p></div>
          <h2>What Belmark says</h2>
          <p>Belmark “has not answered”,<br>a spokesman said.</p>
          <div class="wp-caption-text">Photo: Ida Moor</div>
          <blockquote>We wait.</blockquote>
          <script>track()</script>
        </article>
        <section id="comments"><p>First!</p></section></main>
        <aside><p>Most read</p></aside>
        <footer><p>All rights reserved.</p></footer>
        </body></html>
        """;

    assertThat(html.read(page).text())
        .isEqualTo(
            """
            Arvonia will open its dams, Mara Lind\u00A0said.

            What Belmark says

            Belmark “has not answered”,
            a spokesman said.

            We wait.""");
  }

  @Test
  void readsAPageWithoutAnyArticleElement() {
    String page =
        "<body><div class=menu><a>World</a></div><div><p>One.</p><p>Two.</p></div></body>";

    assertThat(html.read(page).text()).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void takesTheLargestOfManyArticles() {
    String page =
        "<body><article><p>A teaser.</p></article><article><p>"
            + "Arvonia will open its dams. ".repeat(5)
            + "</p></article></body>";

    assertThat(html.read(page).text()).startsWith("Arvonia").doesNotContain("teaser");
  }

  @Test
  void prefersLinkedDataOverOtherMetadata() {
    String page =
        """
        <head><title>Lake news</title>
        <link rel="canonical" href="https://wire.example/dams">
        <meta property="og:title" content="Dams to open">
        <meta property="og:site_name" content="The Wire">
        <meta property="article:published_time" content="2031-02-13T08:00:00Z">
        <script type="application/ld+json">not json</script>
        <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
          {"@type":"NewsArticle","headline":"Arvonia yields","datePublished":"2031-02-12T23:30:00-05:00",
           "publisher":{"name":"Belmark Wire"}}]}</script>
        </head><body><p>Text.</p></body>
        """;

    assertThat(html.read(page).declared().imprint())
        .isEqualTo(
            new Imprint(
                "Arvonia yields", "Belmark Wire", "2031-02-12", "https://wire.example/dams"));
  }

  @Test
  void readsOpenGraph() {
    String page =
        """
        <meta property="og:title" content="Dams to open">
        <meta property="og:site_name" content="The Wire">
        <meta property="og:url" content="https://wire.example/1">
        <meta property="article:published_time" content="2031-02-13T08:00:00Z"><p>Text.</p>
        """;

    assertThat(html.read(page).declared().imprint())
        .isEqualTo(new Imprint("Dams to open", "The Wire", "2031-02-13", "https://wire.example/1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=date content=2031-02-12>",
        "<meta itemprop=datePublished content=2031-02-12>",
        "<p>On <time datetime=2031-02-12T10:00>Wednesday</time></p>",
        "<p><time>12 February 2031</time></p>"
      })
  void readsTheDateFromOtherPlaces(String page) {
    assertThat(html.read(page).declared().imprint().published()).isEqualTo("2031-02-12");
  }

  @Test
  void takesTheTitleFromTheHeadingOrThePage() {
    assertThat(html.read("<title>Wire</title><h1>Dams to\n open</h1>").declared().imprint().title())
        .isEqualTo("Dams to open");
    assertThat(html.read("<title>Dams to open</title>").declared().imprint().title())
        .isEqualTo("Dams to open");
  }
}
