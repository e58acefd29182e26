package org.dragoman.reading.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses. Redirects are followed by hand, so that each step is checked like the first.
 *
 * <p>A host's addresses are looked up for the check and again by the connection a moment later; the
 * Java runtime remembers an answer for longer than that, so that both see the same.
 */
public final class Web {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

  private final Limits limits;
  private final boolean allowPrivate;

  /**
   * A way to the web.
   *
   * @param limits the limits
   * @param allowPrivate whether this machine and private networks may be asked
   */
  public Web(Limits limits, boolean allowPrivate) {
    this.limits = limits;
    this.allowPrivate = allowPrivate;
  }

  /**
   * Fetches an address.
   *
   * @throws FetchException if it is no {@code http} or {@code https} address, is not allowed, does
   *     not answer in time, answers with an error or with too much
   */
  public Fetched fetch(URI start) throws FetchException {
    long deadline = System.nanoTime() + limits.whole().toNanos();
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
    URI address = start;
    for (int step = 0; step <= limits.redirects(); step++) {
      check(address);
      HttpResponse<byte[]> response = ask(client, address, deadline);
      int status = response.statusCode();
      String next = response.headers().firstValue("Location").orElse(null);
      if (status / 100 == 3 && next != null) {
        address = resolve(address, next);
      } else if (status == 200) {
        return fetched(address, response);
      } else {
        throw new FetchException("the server answered " + status + meaning(status));
      }
    }
    throw new FetchException("leads on through more than " + limits.redirects() + " redirects");
  }

  private void check(URI address) throws FetchException {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new FetchException("only http and https addresses are fetched, not " + address);
    }
    String host = address.getHost();
    if (host == null) {
      throw new FetchException("names no server: " + address);
    }
    if (!allowPrivate) {
      Addresses.check(host);
    }
  }

  private HttpResponse<byte[]> ask(HttpClient client, URI address, long deadline)
      throws FetchException {
    Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(left)
            .header("User-Agent", "Dragoman/0.1")
            .header(
                "Accept",
                "text/html, text/plain, application/json, application/x-ndjson, */*;q=0.1")
            .GET()
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new LimitedBody(limits.bytes()));
    try {
      return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw slow(e);
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new FetchException("fetching was interrupted", e);
    }
  }

  private FetchException failed(@Nullable Throwable cause) {
    if (cause instanceof LimitedBody.TooLargeException) {
      return tooLarge();
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return new FetchException(
          "no server answers within " + limits.connect().toSeconds() + " seconds", cause);
    }
    if (cause instanceof java.net.http.HttpTimeoutException) {
      return slow(cause);
    }
    if (cause instanceof ConnectException) {
      return new FetchException("no server answers there", cause);
    }
    String message = cause == null ? null : cause.getMessage();
    return new FetchException(
        "the connection failed" + (message == null ? "" : ": " + message), cause);
  }

  private FetchException slow(Throwable cause) {
    return new FetchException("takes longer than " + seconds(limits.whole()), cause);
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " seconds"
        : duration.toMillis() + " ms";
  }

  private FetchException tooLarge() {
    return new FetchException("is larger than the limit of " + limits.bytes() + " bytes");
  }

  private static URI resolve(URI address, String next) throws FetchException {
    try {
      return address.resolve(next.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw new FetchException("leads to a broken address: " + next, e);
    }
  }

  private Fetched fetched(URI address, HttpResponse<byte[]> response) throws FetchException {
    byte[] bytes = response.body();
    String packed = response.headers().firstValue("Content-Encoding").orElse("identity");
    if (packed.equalsIgnoreCase("gzip") || packed.equalsIgnoreCase("x-gzip")) {
      bytes = unpacked(bytes);
    } else if (!packed.equalsIgnoreCase("identity") && !packed.isBlank()) {
      throw new FetchException("is packed in a way that is not read: " + packed);
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    String mediaType = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return new Fetched(
        address,
        new ByteArrayInputStream(bytes),
        bytes.length,
        mediaType.isEmpty() ? null : mediaType,
        charset(type));
  }

  private byte[] unpacked(byte[] bytes) throws FetchException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] unpacked = in.readNBytes(limits.bytes() + 1);
      if (unpacked.length > limits.bytes()) {
        throw tooLarge();
      }
      return unpacked;
    } catch (IOException e) {
      throw new FetchException("is packed with gzip and damaged", e);
    }
  }

  private static @Nullable Charset charset(String contentType) {
    Matcher matcher = CHARSET.matcher(contentType);
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static String meaning(int status) {
    return switch (status) {
      case 401, 403 -> " (not allowed)";
      case 404, 410 -> " (no such page)";
      case 429 -> " (too many requests)";
      default -> status >= 500 ? " (the server failed)" : "";
    };
  }
}
