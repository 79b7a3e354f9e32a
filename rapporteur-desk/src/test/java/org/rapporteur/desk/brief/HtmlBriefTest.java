package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlBriefTest {
  private final HtmlBrief brief = new HtmlBrief();
  private final SampleRecords samples = new SampleRecords();

  @Test
  void namesTheDossierInTitleAndHeading() {
    String page = brief.render("{\"title\":\"Lake & <Tarn> {{script}}\"}");

    assertThat(page)
        .contains("<title>Lake &amp; &lt;Tarn&gt; {{script}}</title>")
        .contains("<h1 id=\"title\">Lake &amp; &lt;Tarn&gt; {{script}}</h1>");
  }

  @Test
  void isCalledBriefWithoutATitle() {
    assertThat(brief.render("{}")).contains("<html lang=\"en\">", "<title>Brief</title>");
    assertThat(brief.render("{\"title\":null}")).contains("<title>Brief</title>");
  }

  @Test
  void refusesWhatIsNoJsonObject() {
    assertThatIllegalArgumentException().isThrownBy(() -> brief.render("{\"reports\":"));
    assertThatIllegalArgumentException().isThrownBy(() -> brief.render("[]"));
    assertThatIllegalArgumentException().isThrownBy(() -> brief.render(""));
  }

  @Test
  void leavesNoMarkupInTheRecord() {
    String page = brief.render("{\"reports\":[{\"text\":\"</script><!--<script>&amp;\"}]}");

    assertThat(page)
        .contains("\\u003c/script\\u003e\\u003c!--\\u003cscript\\u003e\\u0026amp;")
        .doesNotContain("<!--<script>");
  }

  @Test
  void namesNoAddressButThoseOfTheReports() {
    String nameOfSvg = "http://www.w3.org/2000/svg";
    assertThat(brief.render("{}").replace(nameOfSvg, ""))
        .doesNotContainPattern("(src|href)=\"(?!#|data:,)")
        .doesNotContain("://");
  }

  @Test
  void letsOnlyItsOwnScriptAndStyleRun() throws Exception {
    String page = brief.render("{}");

    assertThat(page)
        .contains("default-src 'none'")
        .contains("style-src 'sha256-" + sha256(between(page, "<style>", "</style>")) + "'")
        .contains(
            "script-src 'sha256-"
                + sha256(between(page, "<script type=\"module\">", "</script>"))
                + "'")
        .doesNotContain("unsafe");
  }

  @Test
  void givesEqualPagesForEqualRecords() {
    String record = samples.sorrelStrait().toString();

    assertThat(new HtmlBrief().render(record)).isEqualTo(brief.render(record));
  }

  /** The sample itself: what the browser tests rest on. */
  @Test
  void sampleSpansAreTheirReportsWords() {
    ObjectNode record = samples.sorrelStrait();
    for (JsonNode statement : record.get("statements")) {
      String text = textOf(record, statement.get("report").asText());
      for (String role : new String[] {"source", "cue", "content"}) {
        for (JsonNode span : statement.get(role)) {
          int start = text.offsetByCodePoints(0, span.get("start").asInt());
          int end = text.offsetByCodePoints(0, span.get("end").asInt());
          assertThat(text.substring(start, end)).isEqualTo(span.get("text").asText());
        }
      }
    }
  }

  private static String textOf(ObjectNode record, String id) {
    for (JsonNode report : record.get("reports")) {
      if (report.get("id").asText().equals(id)) {
        return report.get("text").asText();
      }
    }
    throw new AssertionError("no report " + id);
  }

  private static String between(String page, String before, String after) {
    Matcher found =
        Pattern.compile(Pattern.quote(before) + "(.*?)" + Pattern.quote(after), Pattern.DOTALL)
            .matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String sha256(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }
}
