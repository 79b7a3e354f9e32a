package org.rapporteur.desk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.report.Imprint;

class HtmlComparisonTest {
  private static final String BAD = "<script>alert(1)</script>\"'&";

  @Test
  void wordsOfReportsAreNoMarkup() {
    Imprint imprint = new Imprint(BAD, BAD, "2031-02-12", "javascript:alert(1)");
    String page =
        page(
            Pairs.of(
                    imprint,
                    BAD + "\n\nMara Lind said " + BAD + " to the talks in Vessen.\n",
                    imprint,
                    BAD + "\n\nMara Lind told <b>Hale</b> of the talks in Vessen.\n")
                .parting(Discrepancy.Kind.WORDING, 0.9, BAD + " to", "<b>Hale</b>"));

    assertThat(page)
        .doesNotContain("<script", "<b>Hale", "javascript:")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;", "&lt;b&gt;Hale");
  }

  @Test
  void listOfDifferencesAndTheirWordsLeadToOneAnother() {
    String page =
        page(
            Pairs.of("Lind agreed to pay 60 marks.", "Lind declined to pay 60 marks.")
                .parting(Discrepancy.Kind.POLARITY, 0.9, "agreed", "declined"));

    assertThat(page)
        .contains("<li id=\"d1\">", "href=\"#d1A\"", "href=\"#d1B\"")
        .contains("<mark class=\"part\">agreed<sup><a href=\"#d1\" id=\"d1A\">1</a></sup></mark>")
        .contains("<mark class=\"part\">declined<sup><a href=\"#d1\" id=\"d1B\">1</a></sup>");
  }

  @Test
  void placesAreNamedOnce() {
    String page =
        page(
            Pairs.of("Lind agreed to pay 60 marks.", "Lind declined to pay 60 marks.")
                .parting(Discrepancy.Kind.POLARITY, 0.9, "agreed to pay", "declined to pay"));

    assertThat(page.split(" id=\"d1A\"", -1)).hasSize(2);
  }

  @Test
  void nothingButItsOwnStyleIsLetIn() throws NoSuchAlgorithmException {
    String page = page(Pairs.of("Lind agreed.", "Hale declined."));
    Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page);
    assertThat(style.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));

    assertThat(page)
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';")
        .doesNotContain("http:", "https:", "style=", "<script", "src=");
  }

  private static String page(Pairs pairs) {
    return new HtmlComparison().render(pairs.compared(false));
  }
}
