package org.rapporteur.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example's gold annotation holds together and shows every phenomenon it promises. */
class LakeTarnGoldTest {
  private static final List<String> ROLES = List.of("source", "cue", "content");
  private static final Pattern OPENING_MARK = Pattern.compile("[\u201c\u2018\"]");

  private static Path reportsFolder;
  private static Path goldFolder;
  private static JsonNode gold;
  private static Map<String, String> texts;
  private static Map<String, JsonNode> statements;

  @BeforeAll
  static void read() throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("examples/lake-tarn-gold"))) {
      root = root.getParent();
      assertThat(root).as("a folder above the working directory holds examples").isNotNull();
    }
    reportsFolder = root.resolve("examples/lake-tarn");
    goldFolder = root.resolve("examples/lake-tarn-gold");
    gold = new ObjectMapper().readTree(goldFolder.resolve("gold.json").toFile());
    texts = new LinkedHashMap<>();
    for (JsonNode report : gold.get("reports")) {
      Path file = root.resolve(report.get("path").asText());
      texts.put(report.get("id").asText(), Files.readString(file, UTF_8));
    }
    statements = new LinkedHashMap<>();
    for (JsonNode statement : gold.get("statements")) {
      assertThat(statements.put(statement.get("id").asText(), statement)).isNull();
    }
  }

  @Test
  void theFolderHoldsTheReportsTheirSidecarAndTheCodebookOnly() throws IOException {
    Set<String> expected = new HashSet<>(Set.of("reports.csv", "dossier.yaml"));
    each("reports").forEach(r -> expected.add(Path.of(r.get("path").asText()).getFileName() + ""));
    try (Stream<Path> files = Files.list(reportsFolder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void atLeastTenReportsFromFourOutletsOverSixWeeks() {
    assertThat(texts).hasSizeGreaterThanOrEqualTo(10);
    assertThat(each("reports").map(text("outlet")).distinct()).hasSize(4);
    List<LocalDate> dates =
        each("reports").map(text("published")).map(LocalDate::parse).sorted().toList();
    assertThat(dates.get(0).plusDays(41)).isEqualTo(dates.get(dates.size() - 1));
    assertThat(each("reports").map(text("path")).map(p -> p.substring(p.lastIndexOf('.'))))
        .contains(".txt", ".md", ".html");
  }

  @Test
  void everyReportHasTheTitleAndAddressThatGoldNames() throws IOException {
    String sidecar = Files.readString(reportsFolder.resolve("reports.csv"), UTF_8);
    for (JsonNode report : gold.get("reports")) {
      String text = texts.get(report.get("id").asText());
      String title = report.get("title").asText();
      if (report.get("path").asText().endsWith(".txt")) {
        assertThat(text).startsWith(title + "\n");
        String file = report.get("id").asText() + ".txt";
        String row =
            sidecar.lines().filter(l -> l.startsWith(file + ",")).findFirst().orElseThrow();
        assertThat(row)
            .startsWith(file + "," + report.get("published").asText() + ",")
            .contains("," + report.get("outlet").asText() + ",", title)
            .endsWith("," + report.get("url").asText());
      } else {
        assertThat(text).contains(title, report.get("url").asText(), report.get("outlet").asText());
        assertThat(text).contains(report.get("published").asText());
      }
    }
  }

  @Test
  void textsAreReadAsTheyStand() {
    assertThat(texts.values()).noneMatch(t -> t.startsWith("\ufeff") || t.contains("\r"));
  }

  @Test
  void everySpanIsTheTextItNames() {
    int spans = 0;
    for (JsonNode statement : statements.values()) {
      String report = statement.get("report").asText();
      for (String role : ROLES) {
        int end = -1;
        for (JsonNode span : statement.get(role)) {
          check(report, span);
          assertThat(span.get("text").asText()).isNotBlank().doesNotContain("\n");
          if (span.has("start")) {
            assertThat(span.get("start").asInt()).as(statement.get("id") + role).isGreaterThan(end);
            end = span.get("end").asInt();
          }
          spans++;
        }
      }
    }
    for (JsonNode evidence : evidence().toList()) {
      check(evidence.get("report").asText(), evidence);
      assertThat(evidence.has("start")).isTrue();
      spans++;
    }
    assertThat(spans).isGreaterThan(600);
  }

  @Test
  void offsetsCountCodePoints() {
    assertThat(statements.values())
        .anyMatch(
            s ->
                s.get("content").get(0).has("end")
                    && slice(
                            s.get("report").asText(), 0, s.get("content").get(0).get("end").asInt())
                        .codePoints()
                        .anyMatch(Character::isSupplementaryCodePoint));
  }

  @Test
  void annotationsAreTheOutermostStatementsInOrder() throws IOException {
    Map<String, List<Attribution>> annotated = new HashMap<>();
    try (Stream<Path> files = Files.list(goldFolder.resolve("attributions"))) {
      for (Path file : files.toList()) {
        String doc = file.getFileName().toString().replace("_gold.ann", "");
        annotated.put(doc, attributions(doc, Files.readAllLines(file, UTF_8)));
      }
    }
    Map<String, List<Attribution>> expected = new HashMap<>();
    statements.values().stream()
        .filter(s -> s.get("via").isNull() && s.get("content").get(0).has("start"))
        .forEach(
            s ->
                expected
                    .computeIfAbsent(s.get("report").asText(), r -> new ArrayList<>())
                    .add(Attribution.of(s)));
    assertThat(annotated).isEqualTo(expected);
    assertThat(annotated).hasSize(10);
    assertThat(each("reports").filter(r -> r.get("offsets").asBoolean()).map(text("id")))
        .containsExactlyInAnyOrderElementsOf(annotated.keySet());
  }

  @Test
  void statementsAreNumberedInReadingOrder() {
    Map<String, Integer> numbers = new HashMap<>();
    for (JsonNode statement : statements.values()) {
      String report = statement.get("report").asText();
      String id = statement.get("id").asText();
      if (statement.get("via").isNull()) {
        assertThat(id).isEqualTo(report + "#" + numbers.merge(report, 1, Integer::sum));
      } else {
        assertThat(id).matches(Pattern.quote(statement.get("via").asText()) + "[a-z]");
      }
    }
    assertThat(numbers).hasSameSizeAs(texts);
  }

  @Test
  void innerStatementsStandInTheContentOfTheirOuterOne() {
    for (JsonNode inner : statements.values()) {
      if (inner.get("via").isNull() || !inner.get("content").get(0).has("start")) {
        continue;
      }
      JsonNode outer = statements.get(inner.get("via").asText());
      for (String role : ROLES) {
        for (JsonNode span : inner.get(role)) {
          assertThat(pieces(outer, "content"))
              .as(inner.get("id").asText())
              .anyMatch(
                  p ->
                      p.start() <= span.get("start").asInt() && span.get("end").asInt() <= p.end());
        }
      }
    }
  }

  @Test
  void everyIdResolves() {
    Set<String> reports = texts.keySet();
    Set<String> stories = ids("stories");
    Set<String> parties = ids("parties");
    Set<String> issues = ids("issues");
    Set<String> utterances = ids("utterances");
    Set<String> actors = each("actors").map(text("name")).collect(Collectors.toSet());
    assertThat(actors).hasSize(gold.get("actors").size());
    assertThat(ids("actors")).hasSameSizeAs(actors);

    assertThat(each("reports").map(text("story"))).isSubsetOf(stories);
    assertThat(known(each("reports"), "rewriteOf")).isSubsetOf(reports);
    assertThat(known(each("actors"), "party")).isSubsetOf(parties);
    assertThat(known(each("statements"), "speaker")).isSubsetOf(actors);
    assertThat(each("statements").flatMap(list("jointWith"))).isSubsetOf(actors);
    assertThat(known(each("statements"), "party")).isSubsetOf(parties);
    assertThat(known(each("statements"), "via")).isSubsetOf(statements.keySet());
    assertThat(known(each("statements"), "utterance")).isSubsetOf(utterances);
    assertThat(known(each("discrepancies"), "utterance")).isSubsetOf(utterances);
    assertThat(each("positions").map(text("party"))).isSubsetOf(parties);
    assertThat(each("positions").map(text("issue"))).isSubsetOf(issues);
    assertThat(each("positions").flatMap(list("evidence"))).isSubsetOf(statements.keySet());
    assertThat(each("positions").flatMap(list("dissent"))).isSubsetOf(statements.keySet());
    assertThat(each("terms").map(text("issue"))).isSubsetOf(issues);
    assertThat(each("terms").map(text("claimedBy"))).isSubsetOf(actors);
  }

  @Test
  void everyActorSpeaks() {
    Set<String> speaking =
        Stream.concat(
                known(each("statements"), "speaker").stream(),
                each("statements").flatMap(list("jointWith")))
            .collect(Collectors.toSet());
    assertThat(each("actors").map(text("name"))).isSubsetOf(speaking);
  }

  @Test
  void aStatementHasThePartyOfItsSpeaker() {
    Map<String, JsonNode> parties = new HashMap<>();
    each("actors").forEach(a -> parties.put(a.get("name").asText(), a.get("party")));
    for (JsonNode statement : statements.values()) {
      if (!statement.get("speaker").isNull()) {
        assertThat(statement.get("party"))
            .isEqualTo(parties.get(statement.get("speaker").asText()));
      }
    }
  }

  @Test
  void kindsFollowTheQuotationMarks() {
    for (JsonNode statement : statements.values()) {
      List<String> contents = new ArrayList<>();
      statement.get("content").forEach(c -> contents.add(c.get("text").asText()));
      Predicate<String> quotes = c -> OPENING_MARK.matcher(c).find();
      Predicate<String> opens = c -> OPENING_MARK.matcher(c).lookingAt();
      boolean agrees =
          switch (statement.get("kind").asText()) {
            case "direct" -> contents.stream().allMatch(opens);
            case "mixed" -> contents.stream().anyMatch(quotes);
            case "indirect" -> contents.stream().noneMatch(quotes);
            default -> false;
          };
      assertThat(agrees).as(statement.toString()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"direct", "indirect", "mixed"})
  void everyKindIsThere(String kind) {
    assertThat(statements.values()).filteredOn(s -> is(s, "kind", kind)).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"negated", "hypothetical"})
  void everyRealisIsThere(String realis) {
    assertThat(statements.values()).filteredOn(s -> is(s, "realis", realis)).hasSizeGreaterThan(5);
    assertThat(statements.values())
        .filteredOn(s -> is(s, "realis", realis) && s.get("via").isNull())
        .hasSizeGreaterThan(2);
  }

  @Test
  void jointSpeakersHearsayAgentlessAndUnnamedStatementsAreThere() {
    Collection<JsonNode> all = statements.values();
    assertThat(all).filteredOn(s -> !s.get("jointWith").isEmpty()).hasSizeGreaterThan(5);
    assertThat(all).filteredOn(s -> !s.get("via").isNull()).hasSizeGreaterThan(10);
    assertThat(all)
        .filteredOn(s -> s.get("source").isEmpty() && s.get("speaker").isNull())
        .hasSizeGreaterThan(2);
    assertThat(gold.get("actors"))
        .filteredOn(a -> !a.get("named").asBoolean() && a.get("count").asInt() > 1)
        .hasSizeGreaterThan(5);
  }

  @Test
  void pronounsAndDeclinedCommentsAreThere() {
    assertThat(statements.values())
        .filteredOn(s -> saidBy(s, "(?i)s?he|they|I"))
        .hasSizeGreaterThan(40);
    assertThat(statements.values())
        .filteredOn(s -> s.get("content").get(0).get("text").asText().startsWith("to comment"))
        .hasSizeGreaterThan(2);
  }

  @Test
  void quotationsAreSplitAndRunOverParagraphs() {
    assertThat(statements.values()).filteredOn(LakeTarnGoldTest::isSplit).hasSizeGreaterThan(5);
    assertThat(statements.values())
        .filteredOn(LakeTarnGoldTest::runsOverParagraphs)
        .extracting(s -> outlet(s.get("report").asText()))
        .contains("North Wire", "Belmark Today", "The Lowland Post", "Harrow Courier");
  }

  @Test
  void quotationMarksAreStraightCurlyAndSingle() {
    assertThat(texts.get("lt-01")).contains("\"").doesNotContain("\u201c", "\u2018");
    assertThat(texts.get("lt-02")).contains("\u2018").doesNotContain("\"", "\u201c");
    assertThat(texts.get("lt-03")).contains("\u201c").doesNotContain("\"", "\u2018");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2018winter gift\u2019",
        "\u2018The Drowned Meadow\u2019",
        "\u2018open dam\u2019",
        "\u201cThe Keeper of the Gates,\u201d"
      })
  void scareQuotesAndTitlesAreInTheReportsButInNoStatement(String words) {
    assertThat(texts.values()).anyMatch(t -> t.contains(words));
    assertThat(statements.values()).noneMatch(s -> s.get("content").toString().contains(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wording", "speaker", "number", "date", "outcome", "polarity", "broken-quotation"})
  void everyKindOfDiscrepancyIsThere(String kind) {
    assertThat(gold.get("discrepancies")).anyMatch(d -> is(d, "kind", kind));
  }

  @Test
  void discrepanciesSetDifferentReportsAgainstEachOther() {
    for (JsonNode discrepancy : gold.get("discrepancies")) {
      Set<String> reports =
          StreamSupport.stream(discrepancy.get("evidence").spliterator(), false)
              .map(text("report"))
              .collect(Collectors.toSet());
      assertThat(reports).hasSameSizeAs(discrepancy.get("evidence")).hasSizeGreaterThan(1);
      assertThat(discrepancy.get("severity").asText()).isIn("high", "medium", "low");
    }
  }

  @Test
  void utterancesGroupStatementsThatNameThem() {
    Map<String, Set<String>> named = new HashMap<>();
    for (JsonNode statement : statements.values()) {
      if (!statement.get("utterance").isNull()) {
        named
            .computeIfAbsent(statement.get("utterance").asText(), u -> new HashSet<>())
            .add(statement.get("id").asText());
      }
    }
    Map<String, Set<String>> listed = new HashMap<>();
    each("utterances")
        .forEach(
            u ->
                listed.put(
                    u.get("id").asText(), list("statements").apply(u).collect(Collectors.toSet())));
    assertThat(listed).isEqualTo(named);
    assertThat(listed.values()).allMatch(u -> u.size() > 1);
  }

  @Test
  void everyReportStandsInOneStory() {
    assertThat(each("stories").flatMap(list("reports")))
        .containsExactlyInAnyOrderElementsOf(texts.keySet());
    for (JsonNode story : gold.get("stories")) {
      long rewrites =
          each("reports")
              .filter(r -> is(r, "story", story.get("id").asText()))
              .filter(r -> !r.get("rewriteOf").isNull())
              .count();
      assertThat(story.get("independent").asLong())
          .isEqualTo(story.get("reports").size() - rewrites);
    }
  }

  @Test
  void theRewriteSharesQuotationsAndLittleElse() {
    JsonNode rewrite =
        each("reports").filter(r -> !r.get("rewriteOf").isNull()).findFirst().orElseThrow();
    String original = rewrite.get("rewriteOf").asText();
    String copy = rewrite.get("id").asText();
    assertThat(each("utterances").map(u -> u.get("statements").toString()))
        .filteredOn(u -> u.contains('"' + original + "#") && u.contains('"' + copy + "#"))
        .hasSizeGreaterThan(10);
    Set<String> shared = trigrams(texts.get(copy));
    Set<String> all = new HashSet<>(shared);
    all.addAll(trigrams(texts.get(original)));
    shared.retainAll(trigrams(texts.get(original)));
    assertThat(shared.size() / (double) all.size()).isLessThan(0.1);
  }

  @Test
  void positionsMove() {
    Map<String, List<JsonNode>> histories = new HashMap<>();
    each("positions")
        .forEach(
            p ->
                histories
                    .computeIfAbsent(p.get("party") + " " + p.get("issue"), k -> new ArrayList<>())
                    .add(p));
    assertThat(histories.values()).filteredOn(h -> h.size() > 2).hasSizeGreaterThan(2);
    for (List<JsonNode> history : histories.values()) {
      for (int i = 1; i < history.size(); i++) {
        assertThat(history.get(i - 1).get("until")).isEqualTo(history.get(i).get("since"));
        assertThat(history.get(i - 1).get("stance")).isNotEqualTo(history.get(i).get("stance"));
      }
    }
    assertThat(gold.get("positions")).allMatch(p -> !p.get("evidence").isEmpty());
  }

  @Test
  void theCodebookHasThePartiesAndIssuesOfGold() throws IOException {
    String codebook = Files.readString(reportsFolder.resolve("dossier.yaml"), UTF_8);
    Stream.concat(each("parties"), each("issues"))
        .forEach(
            x ->
                assertThat(codebook)
                    .contains(
                        "- id: " + x.get("id").asText() + "\n    name: " + x.get("name").asText()));
    each("issues").forEach(i -> assertThat(codebook).contains(i.get("proposition").asText()));
  }

  @Test
  void theReadmeGivesTheCounts() throws IOException {
    String readme = Files.readString(goldFolder.resolve("README.md"), UTF_8);
    List<JsonNode> outermost = each("statements").filter(s -> s.get("via").isNull()).toList();
    long annotated = outermost.stream().filter(s -> s.get("content").get(0).has("start")).count();
    assertThat(readme)
        .contains(
            "%d: %d outermost, %d inner; %d in the"
                .formatted(
                    statements.size(),
                    outermost.size(),
                    statements.size() - outermost.size(),
                    annotated))
        .contains(
            "%d direct, %d indirect, %d mixed"
                .formatted(
                    count(outermost, "kind", "direct"),
                    count(outermost, "kind", "indirect"),
                    count(outermost, "kind", "mixed")))
        .contains(
            "%d asserted, %d negated, %d hypothetical"
                .formatted(
                    count(outermost, "realis", "asserted"),
                    count(outermost, "realis", "negated"),
                    count(outermost, "realis", "hypothetical")));
  }

  private record Piece(int start, int end) {}

  private record Attribution(List<Piece> source, List<Piece> cue, List<Piece> content) {
    static Attribution of(JsonNode statement) {
      return new Attribution(
          pieces(statement, "source"), pieces(statement, "cue"), pieces(statement, "content"));
    }
  }

  /** Reads brat standoff, checking the text beside each span. */
  private static List<Attribution> attributions(String doc, List<String> lines) {
    Map<String, List<Piece>> spans = new HashMap<>(Map.of("", List.of()));
    List<Attribution> attributions = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (line.startsWith("T")) {
        List<Piece> pieces = new ArrayList<>();
        for (String piece : fields[1].substring(fields[1].indexOf(' ') + 1).split(";", -1)) {
          String[] ends = piece.split(" ", -1);
          pieces.add(new Piece(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        assertThat(
                pieces.stream()
                    .map(p -> slice(doc, p.start(), p.end()))
                    .collect(Collectors.joining(" ")))
            .isEqualTo(fields[2]);
        spans.put(fields[0], pieces);
      } else {
        Map<String, String> roles = new HashMap<>();
        for (String role : fields[1].split(" ", -1)) {
          String[] pair = role.split(":", -1);
          roles.put(pair[0], pair[1]);
        }
        assertThat(roles)
            .containsKey(roles.containsKey("Source") ? "Attribution" : "Attribution-no-source");
        attributions.add(
            new Attribution(
                spans.get(roles.getOrDefault("Source", "")),
                spans.get(roles.get("Cue")),
                spans.get(roles.get("Content"))));
      }
    }
    return attributions;
  }

  private static List<Piece> pieces(JsonNode statement, String role) {
    List<Piece> pieces = new ArrayList<>();
    statement
        .get(role)
        .forEach(s -> pieces.add(new Piece(s.get("start").asInt(), s.get("end").asInt())));
    return pieces;
  }

  private static void check(String report, JsonNode span) {
    String words = span.get("text").asText();
    if (span.has("start")) {
      assertThat(slice(report, span.get("start").asInt(), span.get("end").asInt()))
          .isEqualTo(words);
    } else {
      assertThat(texts.get(report)).contains(words);
    }
  }

  private static String slice(String report, int start, int end) {
    String text = texts.get(report);
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private static Stream<JsonNode> each(String key) {
    return StreamSupport.stream(gold.get(key).spliterator(), false);
  }

  private static Stream<JsonNode> evidence() {
    return Stream.concat(
        each("terms"),
        each("discrepancies")
            .flatMap(d -> StreamSupport.stream(d.get("evidence").spliterator(), false)));
  }

  private static Set<String> ids(String key) {
    return each(key).map(text("id")).collect(Collectors.toSet());
  }

  private static List<String> known(Stream<JsonNode> nodes, String key) {
    return nodes.filter(n -> !n.get(key).isNull()).map(text(key)).toList();
  }

  private static Function<JsonNode, String> text(String key) {
    return node -> node.get(key).asText();
  }

  private static Function<JsonNode, Stream<String>> list(String key) {
    return node -> StreamSupport.stream(node.get(key).spliterator(), false).map(JsonNode::asText);
  }

  private static long count(List<JsonNode> nodes, String key, String value) {
    return nodes.stream().filter(n -> is(n, key, value)).count();
  }

  private static boolean is(JsonNode node, String key, String value) {
    return node.get(key).asText().equals(value);
  }

  private static boolean saidBy(JsonNode statement, String pattern) {
    return statement.get("source").size() == 1
        && statement.get("source").get(0).get("text").asText().matches(pattern);
  }

  private static boolean isSplit(JsonNode statement) {
    List<String> gaps = gaps(statement);
    return is(statement, "kind", "direct") && gaps.stream().anyMatch(g -> !g.isBlank());
  }

  private static boolean runsOverParagraphs(JsonNode statement) {
    List<String> gaps = gaps(statement);
    return !gaps.isEmpty() && gaps.stream().allMatch("\n\n"::equals);
  }

  /** What stands between the pieces of a statement's content. */
  private static List<String> gaps(JsonNode statement) {
    if (!statement.get("content").get(0).has("start")) {
      return List.of();
    }
    List<Piece> pieces = pieces(statement, "content");
    List<String> gaps = new ArrayList<>();
    for (int i = 1; i < pieces.size(); i++) {
      int from = pieces.get(i - 1).end();
      int to = pieces.get(i).start();
      gaps.add(slice(statement.get("report").asText(), from, to));
    }
    return gaps;
  }

  private static String outlet(String report) {
    return each("reports")
        .filter(r -> is(r, "id", report))
        .map(text("outlet"))
        .findFirst()
        .orElseThrow();
  }

  /** Runs of three words outside quotation marks. */
  private static Set<String> trigrams(String text) {
    String unquoted = text.replaceAll("[\u201c\"][^\u201c\u201d\"]*(?:[\u201d\"]|(?=\n))", " | ");
    String[] words = unquoted.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}|]+", -1);
    Set<String> trigrams = new HashSet<>();
    for (int i = 2; i < words.length; i++) {
      String trigram = words[i - 2] + " " + words[i - 1] + " " + words[i];
      if (!trigram.contains("|")) {
        trigrams.add(trigram);
      }
    }
    return trigrams;
  }
}
