package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The brief in a real browser, opened from disk. */
@Tag("browser")
@EnabledIf(
    value = "org.rapporteur.desk.brief.Chromium#wanted",
    disabledReason = "browser tests skipped: chromium or chromedriver is not on the PATH")
class HtmlBriefBrowserTest {
  private static Chromium browser;

  private final SampleRecords samples = new SampleRecords();

  @BeforeAll
  static void start(@TempDir(cleanup = CleanupMode.NEVER) Path folder) {
    browser = Chromium.start(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void sitAtADesk() {
    browser.size(1280, 900);
    browser.emulate("screen", "light");
  }

  @AfterEach
  void nothingWentWrongAndNothingLeftThePage() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).allMatch(address -> address.startsWith("file:"));
  }

  @Test
  void asksForNothingButItself() {
    browser.open(samples.sorrelStrait(), "");

    assertThat(browser.requests())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("file:")
        .endsWith(".html");
  }

  // What was read

  @Test
  void saysWhatWasRead() {
    browser.open(samples.sorrelStrait(), "");

    assertThat(browser.js("return document.title")).isEqualTo("Sorrel Strait fishing talks");
    assertThat(browser.text("#summary"))
        .contains("7 reports", "30 statements", "4 Mar 2031 – 28 Mar 2031")
        .contains("1 report undated", "1 copy");
    assertThat(browser.text("#count")).isEqualTo("30 statements");
  }

  @Test
  void listsTermsThatLeadToTheirStatements() {
    browser.open(samples.sorrelStrait(), "");

    browser.click("#views [data-view=terms]");
    assertThat(browser.texts(".terms tbody td"))
        .contains("40,000 tonnes", "ceiling", "demanded", "Jon Hale");
    browser.click(".terms td a");

    assertThat(browser.address()).isEqualTo("#view=terms&s=sorrel-01%236");
    assertThat(browser.texts(".text mark.content.on")).contains("a ceiling of 40,000 tonnes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500000000000 | USD | 500 billion USD",
        "1250000 | EUR | 1.25 million EUR",
        "40000 | person | 40,000 people",
        "3 | year | 3 years",
        "1 | year | 1 year",
        "0.5 | share | 50 %",
        "12 | km | 12 km",
      })
  void writesAmountsAsPeopleDo(double value, String unit, String shown) {
    ObjectNode record = samples.sorrelStrait();
    ((ObjectNode) record.get("terms").get(0)).put("value", value).put("unit", unit);
    browser.open(record, "#view=terms");

    assertThat(browser.texts(".terms tbody td")).contains(shown);
  }

  @ParameterizedTest
  @CsvSource({"low, at least 40 km", "high, at most 40 km"})
  void writesTheBoundOfAnAmount(String bound, String shown) {
    ObjectNode record = samples.sorrelStrait();
    ((ObjectNode) record.get("terms").get(0)).put("value", 40).put(bound, 40).put("unit", "km");
    browser.open(record, "#view=terms");

    assertThat(browser.texts(".terms tbody td")).contains(shown);
  }

  // Views

  private ObjectNode negotiation() throws JsonProcessingException {
    ObjectNode record = samples.sorrelStrait();
    record.setAll(
        (ObjectNode)
            new ObjectMapper()
                .readTree(
                    """
                    {"issues": [{"id": "observers", "name": "Observers <b>aboard</b>",
                                 "proposition": "Observers sail on every boat"},
                                {"id": "docks", "name": "Docks", "proposition": null}],
                     "moves": [{"id": "sorrel-02!1", "report": "sorrel-02", "actor": "jon-hale",
                                "act": "propose", "target": null, "date": "2031-03-05",
                                "start": 3, "end": 20, "text": "words", "issues": []}],
                     "positions": [
                       {"party": "belmark", "issue": "observers", "stance": "opposes",
                        "since": "2031-03-01", "until": "2031-03-04", "sources": 1,
                        "dissent": [], "evidence": ["sorrel-01#6"]},
                       {"party": "belmark", "issue": "observers", "stance": "conditional",
                        "since": "2031-03-04", "until": null, "sources": 2,
                        "dissent": ["sorrel-01#5"], "evidence": ["sorrel-01#2", "sorrel-02!1"]},
                       {"party": "arvonia", "issue": "docks", "stance": "unclear", "since": null,
                        "until": null, "sources": 1, "dissent": [], "evidence": ["sorrel-01#1"]}],
                     "timeline": [
                       {"date": "2031-03-04", "precision": "day", "reported": true,
                        "actor": "mara-lind", "summary": "Mara Lind said <i>no</i>",
                        "statements": ["sorrel-01#1"], "moves": []},
                       {"date": "2031-03-05", "precision": "day", "reported": false,
                        "actor": "jon-hale", "summary": "Hale brought a draft",
                        "statements": [], "moves": ["sorrel-02!1"]}],
                     "discrepancies": [
                       {"id": "d1", "kind": "broken-quotation", "severity": "high",
                        "confidence": 0.9, "summary": "One says ten, one says twelve",
                        "utterance": null, "evidence": [
                          {"report": "sorrel-01", "start": 0, "end": 9,
                           "text": "the ten boats <s>of</s> March"},
                          {"report": "sorrel-02", "start": 0, "end": 9,
                           "text": "the twelve boats <s>of</s> March"}]}]}
                    """));
    return record;
  }

  @Test
  void hasNoViewOfWhatNoStageGave() {
    ObjectNode record = samples.sorrelStrait();
    record.remove("terms");
    browser.open(record, "#view=positions");

    assertThat(browser.one("#views").isDisplayed()).isFalse();
    assertThat(browser.one("#list").isDisplayed()).isTrue();
  }

  @Test
  void issueWithMovesAloneHasAPage() throws JsonProcessingException {
    ObjectNode record = negotiation();
    record.withArray("issues").addObject().put("id", "buoys").put("name", "Buoys");
    ObjectNode move = (ObjectNode) record.withArray("moves").get(0);
    move.withArray("issues").addObject().put("issue", "buoys").put("stance", "unclear");
    ObjectNode undated = move.deepCopy();
    undated.put("id", "sorrel-02!2").put("text", "left the buoys").putNull("date");
    record.withArray("moves").add(undated);
    browser.open(record, "#view=positions");

    assertThat(browser.texts(".matrix tbody th a")).contains("Buoys");
    browser.open(record, "#view=issue/buoys");

    assertThat(browser.text("#view .hint")).contains("No party");
    assertThat(browser.texts("#view .events a")).containsExactly("Hale brought a draft");
    assertThat(browser.texts("#view .evidence-list a")).containsExactly("left the buoys");
  }

  @Test
  void matrixSaysEachStanceInWordAndSign() throws JsonProcessingException {
    browser.open(negotiation(), "#view=positions");

    assertThat(browser.texts(".matrix thead th")).containsExactly("Issue", "Belmark", "Arvonia");
    assertThat(browser.texts(".matrix tbody th"))
        .containsExactly("Observers <b>aboard</b>\nObservers sail on every boat", "Docks");
    assertThat(browser.text(".matrix tbody tr:first-child .cell"))
        .contains("± if", "↗", "(2)", "!", "since 4 Mar 2031");
    assertThat(browser.accessible())
        .contains(
            "button: Belmark on Observers <b>aboard</b>: if, since 4 Mar 2031, 2 independent"
                + " sources, before: against, not all of the party say so");
  }

  @Test
  void cellOpensToItsEvidenceWhichLeadsIntoTheReport() throws JsonProcessingException {
    browser.open(negotiation(), "#view=positions");

    browser.click(".matrix .cell");

    assertThat(browser.one(".matrix .cell").getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(browser.texts(".evidence-row .position")).hasSize(2);
    assertThat(browser.text(".evidence-row"))
        .contains("Belmark would accept observers", "At odds with it", "until 4 Mar 2031");

    browser.click(".evidence-list a");

    assertThat(browser.address()).isEqualTo("#view=positions&s=sorrel-01%232");
    assertThat(browser.text(".text mark.source.on"))
        .isEqualTo("Her Belmarkian counterpart, Jon Hale");

    browser.click(".matrix .cell");
    assertThat(browser.all(".evidence-row")).isEmpty();
  }

  @Test
  void moveOpensAtItsWords() throws JsonProcessingException {
    browser.open(negotiation(), "#view=positions&s=sorrel-02%211");

    assertThat(browser.all(".text mark.passage.on")).isNotEmpty();
  }

  @Test
  void partyAndIssueHaveAddressesOfTheirOwn() throws JsonProcessingException {
    browser.open(negotiation(), "#view=party/belmark");
    assertThat(browser.text(".page-head")).contains("Belmark");
    assertThat(browser.text(".view .evidence h3")).isEqualTo("Observers <b>aboard</b>");
    assertThat(browser.text("#views [aria-current]")).isEqualTo("Positions");

    browser.open(negotiation(), "#view=issue%2Fdocks");
    assertThat(browser.text(".page-head h2")).isEqualTo("Docks");
    assertThat(browser.text(".view .evidence h3")).isEqualTo("Arvonia");
  }

  @Test
  void timelineIsAPictureThatTellsWhatHappened() throws JsonProcessingException {
    browser.open(negotiation(), "#view=timeline");
    browser.jsLater("setTimeout(arguments[0], 100)");

    assertThat(browser.accessible())
        .contains(
            "link: 4 Mar 2031 (day of the report): Mara Lind said <i>no</i>",
            "link: 5 Mar 2031: Hale brought a draft");

    browser.js("document.querySelector('.timeline .event:last-of-type').focus()");
    assertThat(browser.text(".caption")).isEqualTo("5 Mar 2031: Hale brought a draft");
    browser.type(Keys.ENTER);
    assertThat(browser.address()).isEqualTo("#view=timeline&s=sorrel-02!1");
    assertThat(browser.texts(".events li")).hasSize(2);
  }

  @Test
  void reportsThatPartStandSideBySideWithTheDifferentWordsMarked() throws JsonProcessingException {
    browser.open(negotiation(), "#view=parting");

    assertThat(browser.text(".discrepancy"))
        .contains("▲▲▲ high", "broken quotation", "One says ten, one says twelve");
    assertThat(browser.texts(".wording"))
        .containsExactly("the ten boats <s>of</s> March", "the twelve boats <s>of</s> March");
    assertThat(browser.texts(".differs")).containsExactly("ten", "twelve");

    browser.click(".discrepancy figcaption a");
    assertThat(browser.all(".text mark.passage.on")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"positions", "timeline", "parting", "terms", "party/belmark"})
  void viewFitsASmallScreen(String view) throws JsonProcessingException {
    browser.size(390, 844);
    browser.open(negotiation(), "#view=" + view);
    browser.jsLater("setTimeout(arguments[0], 100)");

    assertThat(browser.js("return document.documentElement.scrollWidth")).isEqualTo(390L);
    assertThat(browser.js("return document.documentElement.scrollHeight")).isEqualTo(844L);
  }

  @Test
  void listsSkippedFilesWithTheirReasons() {
    browser.open(samples.sorrelStrait(), "");

    browser.click("#skipped summary");

    assertThat(browser.text("#skipped summary")).startsWith("2 files skipped");
    assertThat(browser.text("#skipped .menu"))
        .contains("reports/minutes.pdf.txt", "looks like binary data", "not in English (de)");
  }

  @Test
  void rewriteShowsTheParagraphsItTellsAgainBehindAClick() throws JsonProcessingException {
    ObjectNode record = samples.sorrelStrait();
    record.set(
        "stories",
        new ObjectMapper()
            .readTree(
                """
                [{"id": "story-sorrel-01", "title": null, "date": null, "independent": 1,
                  "reports": ["sorrel-01", "sorrel-02"],
                  "derivations": [{"report": "sorrel-02", "origin": "sorrel-01",
                    "kind": "rewrite", "basis": "date", "confidence": 0.7, "sharedWording": 0.02,
                    "aligned": [{"report": {"start": 0, "end": 3, "text": "Nets <b>are</b> dry"},
                                 "origin": {"start": 0, "end": 3, "text": "Dry are the nets"}}],
                    "added": [{"start": 5, "end": 9, "text": "It snowed."}], "dropped": []}]}]
                """));
    browser.open(record, "");
    browser.click("#reading summary");
    browser.click("#reading li:nth-child(2) a");

    assertThat(browser.text(".report-head .story"))
        .isEqualTo("Same story, 2 reports from 1 independent source: The Strait Courier");
    assertThat(browser.text(".comparison")).doesNotContain("Dry are the nets");

    browser.click(".comparison summary");

    assertThat(browser.text(".comparison"))
        .contains("1 paragraph told again, 2 % of the wording the same")
        .contains("Nets <b>are</b> dry", "Dry are the nets", "It snowed.");
  }

  @Test
  void listsReportsWithTheirNotesAndOpensThem() {
    browser.open(samples.sorrelStrait(), "");

    browser.click("#reading summary");
    assertThat(browser.text("#reading .menu"))
        .contains("No date of publication", "Same text as sorrel-02");
    browser.click("#reading li:nth-child(6) a");

    assertThat(browser.text(".report-head"))
        .contains("Notes from the customs house", "No date of publication");
  }

  @Test
  void needsNoKeyOfALaterStage() throws Exception {
    browser.open(
        new ObjectMapper()
            .readTree(
                """
                {"format":"rapporteur/1",
                 "reports":[{"id":"a","text":"“No,” she said."}],
                 "statements":[{"id":"a#1","report":"a","content":[{"start":0,"end":5,"text":"“No,”"}],
                                "speaker":null,"party":null}]}
                """),
        "");

    assertThat(browser.text(".party h2")).contains("Party unknown");
    assertThat(browser.text(".party h3")).contains("No speaker named");
    assertThat(browser.text(".byline")).contains("Outlet unknown", "undated");
    assertThat(browser.texts(".text mark.content.on")).containsExactly("“No,”");
  }

  @Test
  void copesWithNothingRead() throws Exception {
    browser.open(new ObjectMapper().readTree("{}"), "#s=nobody");

    assertThat(browser.text("#count")).isEqualTo("0 statements");
  }

  // Statements

  @Test
  void groupsStatementsByPartyAndSpeakerWithCounts() {
    browser.open(samples.sorrelStrait(), "");

    assertThat(browser.texts(".party h2"))
        .containsExactly("Belmark\n12", "Arvonia\n7", "Castellan Institute\n2", "Party unknown\n9");
    assertThat(browser.texts(".party:last-child h3")).last().isEqualTo("No speaker named\n1");
  }

  @Test
  void showsWhoWhereWhenAndHow() {
    browser.open(samples.sorrelStrait(), "");

    assertThat(byline("sorrel-01#3"))
        .contains(
            "not said", "Jon Hale", "Belmark", "The Strait Courier", "4 Mar 2031", "indirect");
    assertThat(byline("sorrel-05#3")).contains("hypothetical");
    assertThat(byline("sorrel-05#1")).contains("Mara Lind", "with Jon Hale");
    assertThat(byline("sorrel-01#6")).contains("via Two Belmarkian officials");
    assertThat(byline("sorrel-03#2")).contains("copy of sorrel-02");
    assertThat(byline("sorrel-04#4")).contains("the report names no source");
    assertThat(byline("sorrel-01#2")).doesNotContain("said");
  }

  @Test
  void quotesInContext() {
    browser.open(samples.sorrelStrait(), "");

    assertThat(browser.text(card("sorrel-01#6") + " blockquote"))
        .isEqualTo(
            "Two Belmarkian officials, who asked not to be named, told the Courier that Hale had"
                + " demanded a ceiling of 40,000 tonnes before the doors were closed.");
    assertThat(browser.texts(card("sorrel-01#6") + " blockquote .content"))
        .containsExactly("a ceiling of 40,000 tonnes");
  }

  // Filters

  @Test
  void combinesFilters() {
    browser.open(samples.sorrelStrait(), "");

    browser.click(option("party", "belmark"));
    assertThat(browser.text("#count")).isEqualTo("12 of 30 statements");
    browser.click(option("kind", "direct"));
    assertThat(browser.text("#count")).isEqualTo("4 of 30 statements");
    browser.one("#words").sendKeys("observers");
    assertThat(shownIds()).containsExactly("sorrel-02#2", "sorrel-03#2");
    browser.click(option("report", "sorrel-02"));

    assertThat(shownIds()).containsExactly("sorrel-02#2");
    assertThat(browser.texts(".party h2")).containsExactly("Belmark\n1");
    assertThat(browser.address())
        .contains("party=belmark", "kind=direct", "q=observers", "report=sorrel-02");
  }

  @Test
  void choosingSeveralOptionsOfOneQuestionWidens() {
    browser.open(samples.sorrelStrait(), "");

    browser.click(option("party", "belmark"));
    browser.click(option("party", "arvonia"));

    assertThat(browser.text("#count")).isEqualTo("19 of 30 statements");
  }

  @Test
  void everyCountIsWhatItsOptionGives() {
    browser.open(samples.sorrelStrait(), "#q=the");

    for (String facet : List.of("party", "speaker", "kind", "realis", "report")) {
      for (WebElement row : browser.all("[data-facet=" + facet + "] .option:not([hidden])")) {
        String count = row.findElement(By.cssSelector(".count")).getText();
        row.click();
        assertThat(browser.text("#count")).as(row.getText()).startsWith(count + " of 30");
        row.click();
      }
    }
  }

  @Test
  void filtersByDateAndSaysWhatIsUndated() {
    browser.open(samples.sorrelStrait(), "");
    assertThat(browser.text(".dates .hint")).isEqualTo("2 undated statements included");

    setDate("from", "2031-03-12");
    assertThat(browser.text("#count")).isEqualTo("14 of 30 statements");
    assertThat(browser.text(".dates .hint")).isEqualTo("2 undated statements left out");
    setDate("to", "2031-03-12");

    assertThat(browser.text("#count")).isEqualTo("4 of 30 statements");
    assertThat(shownIds()).allMatch(id -> id.startsWith("sorrel-04#"));
  }

  @Test
  void findsAllWordsPhrasesAndAccents() {
    ObjectNode record = samples.sorrelStrait();
    ((ObjectNode) record.get("actors").get(2)).put("name", "Jón Håle");
    browser.open(record, "");

    browser.one("#words").sendKeys("photographs LIND");
    assertThat(shownIds()).containsExactly("sorrel-01#1");
    replaceWords("\"sign, not\"");
    assertThat(shownIds()).containsExactly("sorrel-01#1");
    replaceWords("\"not sign\"");
    assertThat(shownIds()).isEmpty();
    assertThat(browser.text("#list")).contains("No statement passes these filters.");
    replaceWords("jon hale staircase");
    assertThat(shownIds()).containsExactly("sorrel-05#5");
  }

  @Test
  void clearsAllFilters() {
    browser.open(samples.sorrelStrait(), "#party=belmark&kind=direct&q=said&from=2031-03-05");
    assertThat(browser.text("#count")).contains(" of 30 ");

    browser.click("#clear");

    assertThat(browser.text("#count")).isEqualTo("30 statements");
    assertThat(browser.all("#filters input:checked")).isEmpty();
    assertThat(browser.one("#words").getAttribute("value")).isEmpty();
    assertThat(browser.address()).isIn("", "#");
  }

  // The report

  @Test
  void clickMarksTheStatementAndScrollsToIt() {
    browser.open(samples.large(3, 60), "");

    browser.click(card("long-000#31"));

    assertThat(browser.texts(".text mark.source.on")).containsExactly("Speaker Number 0");
    assertThat(browser.texts(".text mark.cue.on")).containsExactly("said");
    assertThat(browser.texts(".text mark.content.on"))
        .containsExactly("“The clause of the patrol is point 30.”");
    assertThat(inView(".text mark.content.on")).isTrue();
    assertThat((Long) browser.js("return document.getElementById('report-body').scrollTop"))
        .isPositive();
    assertThat(browser.one(card("long-000#31")).getAttribute("aria-current")).isEqualTo("true");
    assertThat(browser.address()).isEqualTo("#s=long-000%2331");
  }

  @Test
  void clickOnAMarkPicksTheInnermostStatement() {
    browser.open(samples.sorrelStrait(), "#s=sorrel-01%231");

    browser.js(
        "[...document.querySelectorAll('.text mark')]"
            + ".find(m => m.textContent === 'a ceiling of 40,000 tonnes').click()");

    assertThat(browser.address()).isEqualTo("#s=sorrel-01%236");
  }

  /** Offsets count code points: one report begins with characters outside the basic plane. */
  @Test
  void marksExactlyTheWordsOfEveryStatement() {
    ObjectNode record = samples.sorrelStrait();
    browser.open(record, "");
    for (JsonNode statement : record.get("statements")) {
      browser.js(
          "location.hash = 's=' + encodeURIComponent(arguments[0])", statement.get("id").asText());
      browser.jsLater("setTimeout(arguments[0], 0)");
      for (String role : List.of("source", "cue", "content")) {
        StringBuilder expected = new StringBuilder();
        statement.get(role).forEach(span -> expected.append(span.get("text").asText()));
        Object marked =
            browser.js(
                "return [...document.querySelectorAll('.text mark.on.' + arguments[0])]"
                    + ".map(m => m.textContent).join('')",
                role);
        assertThat(marked.toString().replaceAll("\\s", ""))
            .as("%s of %s", role, statement.get("id"))
            .isEqualTo(expected.toString().replaceAll("\\s", ""));
      }
    }
  }

  @Test
  void tellsPartsApartWithoutColour() {
    browser.open(samples.sorrelStrait(), "");

    List<?> styles =
        (List<?>)
            browser.js(
                "return ['source', 'cue', 'content'].map(role => getComputedStyle("
                    + "document.querySelector('.text mark.on.' + role)).textDecorationStyle)");

    assertThat(styles).doesNotHaveDuplicates().hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#s=sorrel-05%235", "#s=sorrel-05#5", "#kind=direct&s=sorrel-05%235"})
  void addressOpensItsStatement(String hash) {
    browser.open(samples.sorrelStrait(), hash);

    assertThat(browser.text(".report-head h2")).isEqualTo("Joint text on the table");
    assertThat(browser.text(".text mark.source.on")).isEqualTo("Hale");
    assertThat(inView(".text mark.source.on")).isTrue();
    assertThat(browser.all(".card[aria-current]")).hasSize(1);
    assertThat(browser.one(card("sorrel-05#5")).getAttribute("aria-current")).isEqualTo("true");
  }

  @Test
  void addressKeepsTheFilters() {
    browser.open(samples.sorrelStrait(), "#party=&q=tomas%20count");

    assertThat(browser.one("#words").getAttribute("value")).isEqualTo("tomas count");
    assertThat(browser.one(option("party", "")).isSelected()).isTrue();
    assertThat(shownIds()).containsExactly("sorrel-04#3");
  }

  @Test
  void backReturnsToTheStatementBefore() {
    browser.open(samples.sorrelStrait(), "#s=sorrel-01%232");

    browser.click(card("sorrel-01#3"));
    browser.back();

    assertThat(browser.one(card("sorrel-01#2")).getAttribute("aria-current")).isEqualTo("true");
  }

  @Test
  void linksToTheOriginalSafely() {
    browser.open(samples.sorrelStrait(), "#s=sorrel-01%231");

    WebElement link = browser.one(".report-head .original");

    assertThat(link.getAttribute("href"))
        .isEqualTo("https://courier.example/2031/03/04/talks-open");
    assertThat(link.getAttribute("rel")).isEqualTo("noopener noreferrer");
  }

  // Citations

  private static final String CITATION =
      "Mara Lind (Arvonia): “We came to sign, not to pose for photographs,” … “But a quota that nobody"
          + " can count is not a quota.” (“Fishing talks open in Castell”, The Strait Courier, 4 March"
          + " 2031, https://courier.example/2031/03/04/talks-open) [sorrel-01#1]";

  @Test
  void copiesACitation() {
    browser.open(samples.sorrelStrait(), "");

    browser.click(card("sorrel-01#1") + " .copy");

    awaitText("#toast", "Citation copied");
    assertThat(browser.text(card("sorrel-01#1") + " .copy")).isEqualTo("Copied ✓");
    assertThat(clipboard()).isEqualTo(CITATION);
  }

  @Test
  void copiesWhereThePageHasNoClipboard() {
    browser.open(samples.sorrelStrait(), "");
    browser.click(card("sorrel-01#2") + " .copy");
    awaitText("#toast", "Citation copied");
    browser.js(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true})");

    browser.click(card("sorrel-01#1") + " .copy");
    awaitText(card("sorrel-01#1") + " .copy", "Copied ✓");
    browser.js("delete navigator.clipboard");

    assertThat(clipboard()).isEqualTo(CITATION);
  }

  @Test
  void offersTheWordsWhereNothingMayBeCopied() {
    browser.open(samples.sorrelStrait(), "");
    browser.js(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
            + "document.execCommand = () => false");

    browser.click(card("sorrel-01#1") + " .copy");

    assertThat(browser.one("#by-hand").isDisplayed()).isTrue();
    assertThat(browser.one("#by-hand-words").getAttribute("value")).isEqualTo(CITATION);
    browser.click("#by-hand button");
    assertThat(browser.one("#by-hand").isDisplayed()).isFalse();
  }

  @Test
  void citationSaysWhatIsNotTheSpeakersOwnWord() {
    browser.open(samples.sorrelStrait(), "");

    browser.click(card("sorrel-01#3") + " .copy");
    awaitText("#toast", "Citation copied");

    assertThat(clipboard())
        .startsWith("Jon Hale (Belmark), in the reporter’s words, not said: how many boats");
  }

  // Keyboard and screen readers

  @Test
  void movesByKeyboard() {
    browser.open(samples.sorrelStrait(), "");
    List<String> ids = shownIds();

    browser.type("jjj");
    assertThat(currentId()).isEqualTo(ids.get(2));
    browser.type(Keys.ARROW_DOWN);
    assertThat(currentId()).isEqualTo(ids.get(3));
    browser.type(Keys.ARROW_UP);
    browser.type("k");
    assertThat(currentId()).isEqualTo(ids.get(1));
    assertThat(browser.js("return document.activeElement.dataset.id")).isEqualTo(ids.get(1));
    assertThat(browser.js("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    browser.type("c");
    awaitText("#toast", "Citation copied");
  }

  @Test
  void leavesArrowKeysToTheReportWhenItHasTheFocus() {
    browser.open(samples.sorrelStrait(), "#s=sorrel-01%232");
    browser.js("document.getElementById('report-body').focus()");

    browser.type(Keys.ARROW_DOWN);

    assertThat(currentId()).isEqualTo("sorrel-01#2");
  }

  @Test
  void searchesAndClearsByKeyboard() {
    browser.open(samples.sorrelStrait(), "");

    browser.type("/");
    browser.type("jkc?");
    assertThat(browser.one("#words").getAttribute("value")).isEqualTo("jkc?");
    assertThat(browser.text("#count")).startsWith("0 of");
    browser.type(Keys.ESCAPE);

    assertThat(browser.text("#count")).isEqualTo("30 statements");
  }

  @Test
  void helpsByKeyboard() {
    browser.open(samples.sorrelStrait(), "#kind=direct");

    browser.type("?");
    assertThat(browser.one("#help").isDisplayed()).isTrue();
    browser.type(Keys.ESCAPE);

    assertThat(browser.one("#help").isDisplayed()).isFalse();
    assertThat(browser.text("#count")).contains(" of 30 ");
  }

  @Test
  void everythingToOperateHasAName() {
    browser.open(samples.sorrelStrait(), "");

    assertThat(browser.accessible())
        .filteredOn(node -> node.matches("(button|link|checkbox|textbox|searchbox|Date|region):.*"))
        .hasSizeGreaterThan(50)
        .noneMatch(node -> node.endsWith(": "));
    assertThat(browser.accessible())
        .contains(
            "main: Sorrel Strait fishing talks",
            "search: Filter the statements",
            "complementary: Filters",
            "complementary: Report",
            "region: Text of the report: Fishing talks open in Castell",
            "searchbox: WORDS",
            "checkbox: Belmark 12",
            "region: Arvonia",
            "button: Copy citation")
        .anyMatch(node -> node.startsWith("banner:"))
        .anyMatch(node -> node.startsWith("status:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void contrastIsAA(String scheme) {
    browser.emulate("screen", scheme);
    browser.open(samples.sorrelStrait(), "#q=hale&s=sorrel-01%233");
    browser.click("#reading summary");

    List<?> tooFaint = (List<?>) browser.js(CONTRAST);

    assertThat(tooFaint).isEmpty();
  }

  /** Every element with words of its own, with the ratio of its colour to what lies behind it. */
  private static final String CONTRAST =
      """
      const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
      const rgba = (color) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const over = ([r, g, b, a], below) => [r, g, b].map((c, i) => c * a / 255 + below[i] * (1 - a / 255));
      const behind = (element) => {
        if (!element) { return [255, 255, 255]; }
        return over(rgba(getComputedStyle(element).backgroundColor), behind(element.parentElement));
      };
      const luminance = (rgb) => rgb.map(c => c / 255)
        .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const ratio = (element) => {
        const back = behind(element);
        const front = over(rgba(getComputedStyle(element).color), back);
        const [low, high] = [luminance(front), luminance(back)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      return [...document.body.querySelectorAll('*')]
        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== ''))
        .filter(e => e.checkVisibility() && !e.closest('script, .toast'))
        .map(e => [e.tagName + '.' + e.className, ratio(e)])
        .filter(([, r]) => r < 4.5)
        .map(([name, r]) => name + ' ' + r.toFixed(2));
      """;

  // Schemes, sizes, print

  @Test
  void turnsDarkWithTheSystem() {
    browser.open(samples.sorrelStrait(), "");
    double light = brightness();

    browser.emulate("screen", "dark");

    assertThat(light).isGreaterThan(220);
    assertThat(brightness()).isLessThan(50);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 900, 400})
  void neverOverflowsSideways(int width) {
    browser.size(width, 800);
    browser.open(hostile(), "");
    assertNoOverflow(width);

    browser.click(".card .open");
    assertNoOverflow(width);
    browser.open(samples.sorrelStrait(), "#party=belmark&q=hale");
    browser.js("document.body.classList.add('filters-open')");
    assertNoOverflow(width);
  }

  @Test
  void opensTheReportAsASheetOnASmallScreen() {
    browser.size(400, 800);
    browser.open(samples.sorrelStrait(), "");
    assertThat(browser.one("#report").isDisplayed()).isFalse();

    browser.click(card("sorrel-01#2") + " .open");
    assertThat(browser.one("#report").isDisplayed()).isTrue();
    assertThat(browser.one("#report").getSize().getWidth()).isEqualTo(400);
    assertThat(browser.js("return document.activeElement.id")).isEqualTo("back");
    browser.click("#back");

    assertThat(browser.one("#report").isDisplayed()).isFalse();
    assertThat(browser.js("return document.activeElement.dataset.id")).isEqualTo("sorrel-01#2");
    browser.type(Keys.ENTER);
    assertThat(browser.one("#report").isDisplayed()).isTrue();
    browser.type(Keys.ESCAPE);
    assertThat(browser.one("#report").isDisplayed()).isFalse();
  }

  @Test
  void backButtonLeavesTheSheet() {
    browser.size(400, 800);
    browser.open(samples.sorrelStrait(), "");

    browser.click(card("sorrel-01#2") + " .open");
    browser.back();

    assertThat(browser.one("#report").isDisplayed()).isFalse();
  }

  @Test
  void filtersUnfoldOnASmallScreen() {
    browser.size(400, 800);
    browser.open(samples.sorrelStrait(), "");
    assertThat(browser.one("#filters").isDisplayed()).isFalse();

    browser.click("#filters-button");
    browser.click(option("party", "arvonia"));

    assertThat(browser.one("#filters-button").getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(browser.text("#count")).isEqualTo("7 of 30 statements");
  }

  @Test
  void printsTheChosenStatementsAlone() {
    browser.open(samples.sorrelStrait(), "#party=arvonia");

    browser.emulate("print", "light");

    assertThat(browser.one("#filters").isDisplayed()).isFalse();
    assertThat(browser.one("#report").isDisplayed()).isFalse();
    assertThat(browser.one(".copy").isDisplayed()).isFalse();
    assertThat(byline("sorrel-05#1")).contains("Joint text on the table", "Castell Observer");
    browser.awaitList();
    assertThat(browser.all(".card")).hasSize(7).allMatch(WebElement::isDisplayed);
    assertThat(browser.text("#printed-filters")).isEqualTo("7 statements chosen by party: Arvonia");
    assertThat(
            browser.js(
                "return getComputedStyle(document.querySelector('.original'), '::after').content"))
        .asString()
        .contains("https://");
  }

  @Test
  void printsEveryStatementOfALongRecord() {
    browser.open(samples.large(40, 20), "");

    Object pdf = browser.devtools("Page.printToPDF", Map.of()).get("data");

    byte[] bytes = Base64.getDecoder().decode(pdf.toString());
    assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(raw.split("/Type /Page\\b", -1).length - 1).isGreaterThan(40);
    assertThat(browser.all(".card")).hasSize(800);
  }

  // Hostile reports

  @Test
  void hostileReportsRunNothing() {
    browser.open(hostile(), "#q=%3Cimg&s=%3Cimg%20src%3Dx%20onerror%3D%22window.hacked%3D1%22%3E");
    browser.click("#clear");
    browser.click(".card .open");
    browser.click("#reading summary");
    browser.click("#views [data-view=terms]");
    browser.click("#skipped summary");

    assertThat(browser.js("return window.hacked")).isNull();
    assertThat(browser.all("img, iframe, object, [onerror], [onclick]")).isEmpty();
    assertThat(browser.all("a[href^='javascript'], a[href^='data']")).isEmpty();
    assertThat(browser.text("#title")).contains("<img src=x onerror");
    assertThat(browser.text(".report-head h2")).contains("<img src=x onerror");
    assertThat(browser.all(".original")).isEmpty();
  }

  @Test
  void thePolicyStopsScriptsAndRequestsThatGotIn() {
    browser.open(samples.sorrelStrait(), "");

    browser.js(
        "const s = document.createElement('script'); s.textContent = 'window.hacked = 1';"
            + "document.body.append(s);"
            + "const i = document.createElement('img'); i.src = 'https://leak.example/x';"
            + "document.body.append(i)");

    assertThat(browser.js("return window.hacked")).isNull();
    assertThat(browser.complaints())
        .hasSize(2)
        .allMatch(line -> line.contains("Content Security Policy"));
    assertThat(browser.requests()).contains("https://leak.example/x"); // asked for, and refused
  }

  // Two hundred reports

  @Test
  void staysSmoothWithTwoHundredReports() {
    browser.open(samples.large(200, 20), "");
    double ready =
        number(browser.js("return performance.getEntriesByType('navigation')[0].domComplete"));
    assertThat(browser.text("#count")).isEqualTo("4,000 statements");

    List<Double> waits = new ArrayList<>();
    for (String words : List.of("quota", "", "treaty", "nothing", "")) {
      waits.add(bestOfFive(TIMED_SEARCH, words));
    }
    double open = bestOfFive(TIMED_CLICK, card("long-000#1"));

    System.out.printf(
        Locale.ROOT,
        "200 reports, 4,000 statements: page ready %.0f ms, filter to next frame %.0f to %.0f ms,"
            + " opening a report %.0f ms (each the best of five)%n",
        ready,
        Collections.min(waits),
        Collections.max(waits),
        open);
    assertThat(Collections.max(waits)).isLessThan(1000);
    assertThat(open).isLessThan(1000);
  }

  /** What the page needs, rather than what else the machine is doing. */
  private static double bestOfFive(String timed, String argument) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      best = Math.min(best, number(browser.jsLater(timed, argument)));
    }
    return best;
  }

  @Test
  void listsEveryStatementAsTheReaderScrolls() {
    browser.open(samples.large(40, 20), "");
    assertThat(browser.all(".card")).hasSizeLessThan(800);

    browser.jsLater(
        """
        const done = arguments[0];
        const pane = document.getElementById('statements');
        const scroll = (tries) => {
          pane.scrollTop = pane.scrollHeight;
          const all = document.querySelectorAll('.card').length === 800;
          all || tries === 0 ? done() : setTimeout(() => scroll(tries - 1), 30);
        };
        scroll(200);
        """);

    assertThat(browser.all(".card")).hasSize(800);
  }

  @Test
  void longListsOfOptionsCanBeNarrowed() {
    browser.open(samples.large(200, 20), "");

    browser.one("[data-facet=report] .narrow").sendKeys("day 19");

    assertThat(browser.all("[data-facet=report] .option:not([hidden])")).hasSize(11);
  }

  private static final String TIMED_SEARCH =
      """
      const [words, done] = arguments;
      const field = document.getElementById('words');
      const start = performance.now();
      field.value = words;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      """;

  private static final String TIMED_CLICK =
      """
      const [selector, done] = arguments;
      const start = performance.now();
      document.querySelector(selector).click();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      """;

  // Small print

  private ObjectNode hostile() {
    String markup = "<img src=x onerror=\"window.hacked=1\">";
    String endless = "W".repeat(300);
    ObjectNode record = samples.sorrelStrait();
    record.put("title", markup + endless);
    for (JsonNode report : record.get("reports")) {
      ((ObjectNode) report)
          .put("title", markup + endless)
          .put("outlet", "</script><script>window.hacked=1</script>" + endless)
          .put("url", "javascript:window.hacked=1")
          .put("text", report.get("text").asText() + markup + endless);
      ((ObjectNode) report).putArray("notes").add(markup + endless);
    }
    for (JsonNode actor : record.get("actors")) {
      ((ObjectNode) actor).put("name", markup + endless);
    }
    for (JsonNode term : record.get("terms")) {
      ((ObjectNode) term).put("text", markup).put("measures", markup).put("role", markup);
    }
    for (JsonNode skipped : record.get("skipped")) {
      ((ObjectNode) skipped).put("path", markup + endless).put("reason", markup);
    }
    return record;
  }

  private static String card(String id) {
    return ".card[data-id='" + id + "']";
  }

  private static String option(String facet, String value) {
    return value.isEmpty()
        ? "[data-facet=" + facet + "] .unknown input"
        : "[data-facet=" + facet + "] input[data-value='" + value + "']";
  }

  private static String byline(String id) {
    return browser.text(card(id) + " .byline");
  }

  private static List<String> shownIds() {
    browser.awaitList();
    return browser.all(".card").stream().map(card -> card.getAttribute("data-id")).toList();
  }

  private static String currentId() {
    return browser.one(".card[aria-current]").getAttribute("data-id");
  }

  private static void replaceWords(String words) {
    browser.one("#words").sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
  }

  private static void setDate(String name, String date) {
    browser.js(
        "const field = document.querySelector(`[name=${arguments[0]}]`); field.value = arguments[1];"
            + "field.dispatchEvent(new Event('change', {bubbles: true}))",
        name,
        date);
  }

  private static boolean inView(String selector) {
    return (Boolean)
        browser.jsLater(
            """
            const [selector, done] = arguments;
            const check = (tries) => {
              const pane = document.getElementById('report-body').getBoundingClientRect();
              const mark = document.querySelector(selector).getBoundingClientRect();
              const seen = mark.top >= pane.top && mark.bottom <= pane.bottom;
              seen || tries === 0 ? done(seen) : setTimeout(() => check(tries - 1), 50);
            };
            check(40);
            """,
            selector);
  }

  private static void awaitText(String selector, String text) {
    Object found =
        browser.jsLater(
            """
            const [selector, text, done] = arguments;
            const check = (tries) => {
              const now = document.querySelector(selector).textContent;
              now === text || tries === 0 ? done(now) : setTimeout(() => check(tries - 1), 20);
            };
            check(100);
            """,
            selector,
            text);
    assertThat(found).isEqualTo(text);
  }

  private static String clipboard() {
    browser.devtools(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    return browser
        .jsLater("navigator.clipboard.readText().then(arguments[0], e => arguments[0](String(e)))")
        .toString();
  }

  private static double brightness() {
    return number(
        browser.js(
            "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3)"
                + ".reduce((sum, c) => sum + Number(c) / 3, 0)"));
  }

  private static void assertNoOverflow(int width) {
    assertThat(number(browser.js("return document.documentElement.scrollWidth")))
        .isLessThanOrEqualTo(width);
    assertThat(
            (List<?>)
                browser.js(
                    "return ['filters', 'statements', 'report-body'].filter(id => {"
                        + "const e = document.getElementById(id);"
                        + "return e.scrollWidth > e.clientWidth || e.getBoundingClientRect().right > innerWidth})"))
        .isEmpty();
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }
}
