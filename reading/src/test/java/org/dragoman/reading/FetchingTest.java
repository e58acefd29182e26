package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dragoman.model.Report;
import org.dragoman.reading.web.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetches from a server on this machine, which only counts as reachable where that is allowed. */
class FetchingTest {

  private static final String STORY =
      "Ghana and Togo signed a treaty on Tuesday that allows fishermen to work in both waters. "
          + "“We have waited ten years for this day,” the Togolese minister said in Lomé.";

  private static final Limits SMALL =
      new Limits(Duration.ofSeconds(5), Duration.ofMillis(1500), 100_000, 3);

  private final CountDownLatch end = new CountDownLatch(1);
  private ExecutorService threads;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    threads = Executors.newCachedThreadPool();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void serve(String path, String type, byte[] content, String... headers) {
    server.createContext(
        path,
        exchange -> {
          if (!type.isEmpty()) {
            exchange.getResponseHeaders().add("Content-Type", type);
          }
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
          }
          send(exchange, 200, content);
        });
  }

  private void redirect(String path, String to) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          send(exchange, 302, new byte[0]);
        });
  }

  private static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
      if (content.length > 0) {
        exchange.getResponseBody().write(content);
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Report read(URI address) throws UnreadableInputException {
    ReportReader reader =
        new ReportReader(ReadingOptions.defaults().withPrivateAddresses(true), SMALL);
    try (Stream<Item> items = reader.read(address)) {
      return ((Item.Read) items.findFirst().orElseThrow()).report();
    }
  }

  private void assertRefused(String path, String reason) {
    assertThatThrownBy(() -> read(address(path)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(address(path) + ": " + reason);
  }

  @Test
  void aPageIsFetchedAndSaysWhereItWasFound() throws Exception {
    serve(
        "/story",
        "text/html; charset=utf-8",
        bytes("<html><body><h1>Treaty signed</h1><p>" + STORY + "</p></body></html>"));
    redirect("/old", "/story");
    Report report = read(address("/old"));
    assertThat(report.text()).isEqualTo("Treaty signed\n\n" + STORY);
    assertThat(report.url()).isEqualTo(address("/story").toString());
  }

  @Test
  void textIsReadInTheEncodingThatTheServerDeclares() throws Exception {
    serve("/story", "text/plain; charset=ISO-8859-1", STORY.getBytes("windows-1252"));
    assertThat(read(address("/story")).text()).isEqualTo(STORY);
  }

  @Test
  void contentWithoutATypeIsLookedAt() throws Exception {
    serve("/story", "", bytes("{\"text\": \"The treaty was signed.\"}"));
    assertThat(read(address("/story")).text()).isEqualTo("The treaty was signed.");
  }

  @Test
  void packedContentIsUnpackedWithinTheLimit() throws Exception {
    serve("/story", "text/plain", packed(bytes(STORY)), "Content-Encoding", "gzip");
    assertThat(read(address("/story")).text()).isEqualTo(STORY);
    serve("/bomb", "text/plain", packed(new byte[5_000_000]), "Content-Encoding", "gzip");
    assertRefused("/bomb", "is larger than the limit of 100000 bytes");
  }

  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  @Test
  void thisMachineIsNotAskedUnlessThatIsAllowed() {
    serve("/story", "text/plain", bytes(STORY));
    ReportReader careful = new ReportReader(ReadingOptions.defaults());
    for (String host : new String[] {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"}) {
      URI address = URI.create("http://" + host + ":" + server.getAddress().getPort() + "/story");
      assertThatThrownBy(() -> careful.read(address))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessageContaining("this machine or a private network");
    }
  }

  @Test
  void onlyWebAddressesAreFetchedAlsoAfterARedirect() {
    redirect("/leak", "file:///etc/hostname");
    assertRefused("/leak", "only http and https addresses are fetched, not file:///etc/hostname");
    assertThatThrownBy(
            () -> new ReportReader(ReadingOptions.defaults()).read("ftp://example.org/a"))
        .hasMessage(
            "ftp://example.org/a: only http and https addresses are fetched, not ftp://example.org/a");
  }

  @Test
  void redirectsWithoutEndAreGivenUp() {
    redirect("/round", "/round");
    assertRefused("/round", "leads on through more than 3 redirects");
  }

  @Test
  void tooMuchIsRefused() {
    serve("/long", "text/plain", bytes("word ".repeat(30_000)));
    assertRefused("/long", "is larger than the limit of 100000 bytes");
  }

  @Test
  void aServerThatDoesNotGetToTheEndIsGivenUp() {
    server.createContext(
        "/slow",
        exchange -> {
          try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(bytes("The treaty "));
            exchange.getResponseBody().flush();
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertRefused("/slow", "takes longer than 1500 ms");
  }

  @Test
  void errorsAndOtherMediaAreNamed() {
    server.createContext("/gone", exchange -> send(exchange, 404, bytes("not here")));
    assertRefused("/gone", "the server answered 404 (no such page)");
    serve("/photo", "image/jpeg", new byte[] {1, 2, 3});
    assertRefused("/photo", "is no text but image/jpeg, as the server says");
    serve("/feed", "application/rss+xml", bytes("<rss/>"));
    assertRefused(
        "/feed", "reading rss is not built yet; the kinds of input are auto, text, html, jsonl");
  }
}
