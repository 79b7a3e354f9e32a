package org.rapporteur.desk.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, and what tests ask of it. */
final class Chromium implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ObjectMapper json = new ObjectMapper();
  private final ChromeDriver driver;
  private final Path folder;
  private int pages;

  private Chromium(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  /**
   * Whether browser tests are to run: there is a browser, or {@code RAPPORTEUR_REQUIRE_BROWSER=1}
   * in the environment wants them to fail without one.
   */
  static boolean wanted() {
    return "1".equals(System.getenv("RAPPORTEUR_REQUIRE_BROWSER"))
        || (browser().isPresent() && chromedriver().isPresent());
  }

  /**
   * Starts Chromium.
   *
   * @param folder an empty folder for pages and the browser's profile
   */
  static Chromium start(Path folder) {
    File browser = browser().orElseThrow(() -> new AssertionError("no chromium on the PATH"));
    File driver =
        chromedriver().orElseThrow(() -> new AssertionError("no chromedriver on the PATH"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser);
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("profile"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver).build();
    Chromium chromium = new Chromium(new ChromeDriver(service, options), folder);
    chromium.leaveStartPage();
    return chromium;
  }

  private void leaveStartPage() {
    driver.get("about:blank");
    complaints();
    requests();
  }

  private static Optional<File> browser() {
    return onPath("chromium", "chromium-browser", "google-chrome");
  }

  private static Optional<File> chromedriver() {
    return onPath("chromedriver");
  }

  private static Optional<File> onPath(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(dir -> new File(dir, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Opens a record's brief from disk, at an address such as {@code #s=…} or the empty string. */
  void open(JsonNode record, String hash) {
    Path page = folder.resolve("brief-" + pages++ + ".html");
    try {
      Files.writeString(page, new HtmlBrief().render(record.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    driver.get(page.toUri() + hash);
    awaitList();
  }

  /** Waits until the list, which fills while the browser is idle, is complete. */
  void awaitList() {
    jsLater(
        """
        const done = arguments[0];
        const list = document.getElementById('list');
        const check = () => (list.ariaBusy === 'true' ? setTimeout(check, 10) : done());
        check();
        """);
  }

  /** Makes the page so many CSS pixels wide and high. */
  void size(int width, int height) {
    devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Emulates a medium ("screen", "print") and a colour scheme ("light", "dark"). */
  void emulate(String medium, String scheme) {
    devtools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  Map<String, Object> devtools(String command, Map<String, Object> arguments) {
    return driver.executeCdpCommand(command, arguments);
  }

  /** Runs a function body in the page; numbers come back as Long or Double. */
  Object js(String body, Object... arguments) {
    return driver.executeScript(body, arguments);
  }

  /** Runs a function body that calls its last argument with the result. */
  Object jsLater(String body, Object... arguments) {
    return driver.executeAsyncScript(body, arguments);
  }

  List<String> texts(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  String text(String selector) {
    return one(selector).getText();
  }

  /** The first such element; waited for, as an event that a click has queued may yet make it. */
  WebElement one(String selector) {
    List<WebElement> found = all(selector);
    if (!found.isEmpty()) {
      return found.get(0);
    }
    driver.manage().timeouts().implicitlyWait(PATIENCE);
    try {
      return driver.findElement(By.cssSelector(selector));
    } finally {
      driver.manage().timeouts().implicitlyWait(Duration.ZERO);
    }
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  void click(String selector) {
    one(selector).click();
  }

  /** Types into whatever has the focus. */
  void type(CharSequence keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void back() {
    driver.navigate().back();
  }

  String address() {
    String url = driver.getCurrentUrl();
    return url.contains("#") ? url.substring(url.indexOf('#')) : "";
  }

  /** The page as a screen reader meets it: "role: name" of each node. */
  List<String> accessible() {
    JsonNode tree = json.valueToTree(devtools("Accessibility.getFullAXTree", Map.of()));
    List<String> nodes = new ArrayList<>();
    for (JsonNode node : tree.path("nodes")) {
      String role = node.path("role").path("value").asText();
      nodes.add(role + ": " + node.path("name").path("value").asText());
    }
    return nodes;
  }

  /** What the console says since last asked, warnings included. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Addresses asked for since last asked, but for data that is in the page or the browser. */
  List<String> requests() {
    List<String> addresses = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      try {
        JsonNode message = json.readTree(entry.getMessage()).path("message");
        if (message.path("method").asText().equals("Network.requestWillBeSent")) {
          String address = message.path("params").path("request").path("url").asText();
          if (!address.startsWith("data:")) {
            addresses.add(address);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return addresses;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
