package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPagesTest {
  private static final ReadingLimits LIMITS = new ReadingLimits(100_000, Duration.ofSeconds(5));
  private static final String PAGE =
      "<title>Dams to open</title><article><p>Arvonia said yes, Zoë Lind wrote.</p></article>";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String host;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
    host = "http://localhost:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void readsAPage() {
    on(
        "/news/dams.html",
        "text/html; charset=iso-8859-1",
        PAGE.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(read(host + "/news/dams.html"))
        .isInstanceOfSatisfying(
            Report.class,
            report -> {
              assertThat(report.id()).isEqualTo("dams");
              assertThat(report.path()).isEqualTo(host + "/news/dams.html");
              assertThat(report.imprint())
                  .isEqualTo(new Imprint("Dams to open", "", "", host + "/news/dams.html"));
              assertThat(report.text().raw()).isEqualTo("Arvonia said yes, Zoë Lind wrote.");
            });
  }

  @Test
  void readsPlainText() {
    on("/dams.txt", "text/plain", "Arvonia said yes.".getBytes(Charset.forName("US-ASCII")));

    assertThat(read(host + "/dams.txt"))
        .isInstanceOfSatisfying(
            Report.class, report -> assertThat(report.text().raw()).isEqualTo("Arvonia said yes."));
  }

  @Test
  void followsARedirect() {
    redirect("/old", "/new");
    on("/new", "text/html", PAGE.getBytes(StandardCharsets.UTF_8));

    assertThat(read(host + "/old"))
        .isInstanceOfSatisfying(
            Report.class, report -> assertThat(report.imprint().url()).isEqualTo(host + "/new"));
  }

  @Test
  void stopsAfterFiveRedirects() {
    redirect("/round", "/round");

    assertThat(read(host + "/round"))
        .isEqualTo(new Skipped(host + "/round", "more than 5 redirects", true));
  }

  @Test
  void followsNoRedirectToAFile() {
    redirect("/local", "file:///etc/hostname");

    assertThat(read(host + "/local"))
        .isEqualTo(new Skipped(host + "/local", "not an http or https address", true));
  }

  @Test
  void saysWhatTheServerAnswered() {
    assertThat(read(host + "/nothing"))
        .isEqualTo(new Skipped(host + "/nothing", "the server answered 404", true));
  }

  @Test
  void breaksOffAPageThatIsOverLong() {
    on("/long", "text/plain", new byte[200_000]);

    assertThat(read(host + "/long"))
        .isEqualTo(new Skipped(host + "/long", "longer than 100 kB", true));
  }

  @Test
  void breaksOffAPageThatDoesNotEnd() {
    server.createContext(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('A');
          exchange.getResponseBody().flush();
          try {
            TimeUnit.SECONDS.sleep(30);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    ReadingLimits impatient = new ReadingLimits(1_000, Duration.ofSeconds(1));

    assertThat(read(impatient, host + "/slow"))
        .isEqualTo(new Skipped(host + "/slow", "no answer within 1 s", true));
  }

  @Test
  void saysThatNobodyAnswers() {
    server.stop(0);

    assertThat(read(host + "/"))
        .isEqualTo(new Skipped(host + "/", "the server cannot be reached", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http://a b/", "https:///path"})
  void refusesABrokenAddress(String address) {
    assertThat(read(address)).isEqualTo(new Skipped(address, "not an address", true));
  }

  @Test
  void refusesOtherKindsOfAddress() {
    assertThat(read("ftp://host.example/a"))
        .isEqualTo(new Skipped("ftp://host.example/a", "not an http or https address", true));
  }

  private static Reading read(String address) {
    return read(LIMITS, address);
  }

  private static Reading read(ReadingLimits limits, String address) {
    try (Stream<Reading> readings = new ReportReader(limits).read(List.of(address))) {
      List<Reading> all = readings.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private void on(String path, String type, byte[] body) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", type);
          answer(exchange, 200, body);
        });
  }

  private void redirect(String path, String location) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", location);
          answer(exchange, 302, new byte[0]);
        });
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
