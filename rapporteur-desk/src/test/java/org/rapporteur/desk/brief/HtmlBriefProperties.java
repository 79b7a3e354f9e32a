package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlBriefProperties {
  private static final String OPEN = "<script type=\"application/json\" id=\"record\">";

  private final ObjectMapper json = new ObjectMapper();
  private final HtmlBrief brief = new HtmlBrief();

  @Property(tries = 200)
  void anyTextReachesThePageUnchangedAndInert(@ForAll("hostile") String text) throws Exception {
    ObjectNode record = json.createObjectNode().put("title", text);
    record.putArray("reports").addObject().put("id", text).put("text", text);

    String page = brief.render(json.writeValueAsString(record));

    int start = page.indexOf(OPEN) + OPEN.length();
    String data = page.substring(start, page.indexOf("</script>", start));
    assertThat(json.readTree(data)).isEqualTo(record);
    assertThat(data).doesNotContain("<", ">", "&");
    assertThat(page.toLowerCase(Locale.ROOT).split("<script", -1)).hasSize(3);
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> markup =
        Arbitraries.of(
            "</script>",
            "<!--",
            "<script>",
            "{{record}}",
            "{{policy}}",
            "$1",
            "\\",
            "&lt;",
            "\"",
            "]]>",
            "</title>",
            "\u2028",
            "🐟",
            "\u202e");
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(5);
    return Arbitraries.oneOf(markup, words)
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }
}
