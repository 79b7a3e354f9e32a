package org.rapporteur.desk.deal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.deal.DealAnalysis;
import org.rapporteur.deal.DealModel;
import org.rapporteur.deal.DealPackage;
import org.rapporteur.deal.Issue;
import org.rapporteur.deal.Party;
import org.rapporteur.deal.Valuation;

class HtmlDealsTest {

  @Test
  void namesCannotBecomeMarkup() throws IOException {
    String hostile = "</script><img src=x onerror=alert(1)>{{script}}";
    String page = page(model(hostile, 2));

    assertThat(page)
        .contains("<h1>&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;{{script}}</h1>")
        .contains("\\u003c/script\\u003e\\u003cimg")
        .doesNotContain("<img");
  }

  @Test
  void recordHoldsTheArithmetic() throws IOException {
    JsonNode record = record(page(model("Tarn", 2)));

    assertThat(record.at("/parties/0/issues/0/weight").asDouble()).isEqualTo(0.5);
    assertThat(record.at("/parties/0/issues/0/values/3").asDouble()).isEqualTo(3);
    assertThat(record.at("/packages")).hasSize(16);
    assertThat(record.at("/onTheTable/package").asInt()).isEqualTo(indexOf(record, List.of(0, 0)));
    assertThat(record.at("/solutions/NASH").isInt()).isTrue();
  }

  /** 4^10 packages, all on the frontier. */
  @Test
  void veryManyPackagesAreThinnedOut() throws IOException {
    JsonNode record = record(page(model("Tarn", 10)));

    assertThat(record.at("/efficient").asLong()).isEqualTo(1 << 20);
    assertThat(record.at("/frontier").size()).isLessThanOrEqualTo(2000);
    assertThat(record.at("/packages").size()).isBetween(1000, 4000);
  }

  /** What the first party gains by each issue, the second loses. */
  private static DealModel model(String name, int issues) {
    List<Issue> names =
        IntStream.range(0, issues)
            .mapToObj(i -> new Issue("issue " + i, List.of("a", "b", "c", name)))
            .toList();
    List<Party> parties = new ArrayList<>();
    for (List<Integer> values : List.of(List.of(0, 1, 2, 3), List.of(3, 2, 1, 0))) {
      List<BigDecimal> decimals = values.stream().map(BigDecimal::valueOf).toList();
      List<Valuation> valuations =
          names.stream()
              .map(i -> new Valuation(new BigDecimal("0.5"), decimals, BigDecimal.ONE))
              .toList();
      parties.add(new Party("party " + parties.size(), valuations, BigDecimal.ONE, List.of()));
    }
    return new DealModel(
        name,
        names,
        parties,
        List.of(),
        List.of(new DealPackage(names.stream().map(i -> 0).toList())));
  }

  private static String page(DealModel model) throws IOException {
    StringWriter page = new StringWriter();
    new HtmlDeals().write(new DealAnswers(new DealAnalysis(model), List.of()), page);
    return page.toString();
  }

  private static JsonNode record(String page) throws IOException {
    Matcher record = Pattern.compile("id=\"record\">(.*?)</script>").matcher(page);
    assertThat(record.find()).isTrue();
    return new JsonMapper().readTree(record.group(1));
  }

  private static int indexOf(JsonNode record, List<Integer> outcomes) {
    for (int i = 0; i < record.at("/packages").size(); i++) {
      List<Integer> found = new ArrayList<>();
      record.at("/packages").get(i).get("outcomes").forEach(outcome -> found.add(outcome.asInt()));
      if (found.equals(outcomes)) {
        return i;
      }
    }
    return -1;
  }
}
