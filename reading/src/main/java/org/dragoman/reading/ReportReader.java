package org.dragoman.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dragoman.reading.page.Article;
import org.dragoman.reading.web.FetchException;
import org.dragoman.reading.web.Fetched;
import org.dragoman.reading.web.Limits;
import org.dragoman.reading.web.Web;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports from files, streams and addresses.
 *
 * <pre>{@code
 * ReportReader reader = new ReportReader(ReadingOptions.defaults());
 * try (Stream<Item> items = reader.read(Path.of("week.jsonl"))) {
 *   items.forEach(item -> ...); // an Item.Read or an Item.SetAside
 * }
 * }</pre>
 *
 * <p>A text is read as it is: a byte order mark is dropped and nothing else changed. A page's text
 * is its headline and its paragraphs, an empty line between each. A JSON object's text has its
 * title before it, after which an empty line, unless it begins with it anyway.
 *
 * <p>The streams are read as they are asked for, in order, and hold the input open: close them. The
 * reader itself keeps no state and may be shared by threads.
 */
public final class ReportReader {

  /** The longest text of one report, in bytes of a text file and in characters elsewhere. */
  public static final int LONGEST_REPORT = 2_000_000;

  /** The largest web page, in bytes. */
  public static final int LARGEST_PAGE = 20_000_000;

  private static final int HEAD = 16_384;

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)");

  private final ReadingOptions options;
  private final Web web;

  /** A reader with its options. */
  public ReportReader(ReadingOptions options) {
    this(options, Limits.usual());
  }

  ReportReader(ReadingOptions options, Limits limits) {
    this.options = options;
    this.web = new Web(limits, options.allowPrivateAddresses());
  }

  /**
   * Reads what a command line names: {@code -} is standard input, what has a scheme is an address,
   * all else a file.
   *
   * @throws UnreadableInputException if nothing can be read from it
   */
  public Stream<Item> read(String source) throws UnreadableInputException {
    if (source.equals("-")) {
      return read(System.in, "standard input");
    }
    if (ADDRESS.matcher(source).matches()) {
      try {
        return read(new URI(source));
      } catch (URISyntaxException e) {
        throw new UnreadableInputException(source, "is no valid address: " + e.getReason(), e);
      }
    }
    try {
      return read(Path.of(source));
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(source, "is no file name: " + e.getReason(), e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableInputException if nothing can be read from it
   */
  public Stream<Item> read(Path file) throws UnreadableInputException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableInputException(name, "is a folder; name the files in it");
    }
    InputStream in = null;
    try {
      in = Files.newInputStream(file);
      long size = Files.size(file);
      return open(in, name, size, null, options.input(), null);
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(name, "there is no such file", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(name, "may not be read by you", e);
    } catch (IOException e) {
      close(in);
      throw new UnreadableInputException(name, "cannot be read: " + e.getMessage(), e);
    } catch (UnreadableInputException e) {
      close(in);
      throw e;
    }
  }

  /**
   * Reads a stream. Closing the items closes it.
   *
   * @param name what to call it in messages; an extension helps to find out its kind
   * @throws UnreadableInputException if nothing can be read from it
   */
  public Stream<Item> read(InputStream in, String name) throws UnreadableInputException {
    try {
      return open(in, name, -1, null, options.input(), null);
    } catch (IOException e) {
      throw new UnreadableInputException(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Fetches an {@code http} or {@code https} address. It is given up after thirty seconds, 20 MB or
   * five redirects; addresses of this machine and of private networks are refused unless the
   * options allow them.
   *
   * @throws UnreadableInputException if nothing can be read from it
   */
  public Stream<Item> read(URI address) throws UnreadableInputException {
    String name = address.toString();
    try {
      Fetched fetched = web.fetch(address);
      InputKind kind = options.input();
      if (kind == InputKind.AUTO) {
        kind = Sniffer.declared(fetched.mediaType());
        if (kind == null) {
          throw new UnreadableInputException(
              name, "is no text but " + fetched.mediaType() + ", as the server says");
        }
      }
      String found = fetched.address().toString();
      return open(fetched.content(), name, fetched.size(), fetched.charset(), kind, found);
    } catch (FetchException e) {
      throw new UnreadableInputException(name, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UnreadableInputException(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Opens an input.
   *
   * @param size its size in bytes, or −1 if it is not known
   * @param declared the encoding that a server declares, or null
   * @param wanted its kind, or {@link InputKind#AUTO}
   * @param url where it was found, or null
   */
  private Stream<Item> open(
      InputStream raw,
      String name,
      long size,
      @Nullable Charset declared,
      InputKind wanted,
      @Nullable String url)
      throws UnreadableInputException, IOException {
    BufferedInputStream in = new BufferedInputStream(raw, HEAD);
    in.mark(HEAD);
    byte[] bytes = in.readNBytes(HEAD);
    in.reset();
    if (bytes.length == 0) {
      throw new UnreadableInputException(name, "is empty");
    }
    refuseUnbuilt(wanted, name);
    String notText = Encoding.notText(bytes);
    if (notText != null) {
      throw new UnreadableInputException(name, "is " + notText + " and no text");
    }
    String head = String.valueOf(Encoding.decode(bytes, declared));
    InputKind kind = wanted == InputKind.AUTO ? Sniffer.kind(head, name) : wanted;
    refuseUnbuilt(kind, name);
    Iterator<Item> items =
        switch (kind) {
          case JSONL -> json(in, bytes, head, name);
          case HTML -> page(in, name, declared, url);
          default -> text(in, name, size, declared, url);
        };
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(() -> close(raw));
  }

  private static void refuseUnbuilt(InputKind kind, String name) throws UnreadableInputException {
    if (!kind.isBuilt()) {
      throw new UnreadableInputException(
          name,
          "reading " + kind + " is not built yet; the kinds of input are " + InputKind.readable());
    }
  }

  private Iterator<Item> text(
      InputStream in, String name, long size, @Nullable Charset declared, @Nullable String url)
      throws UnreadableInputException, IOException {
    String text = decoded(in, name, size, LONGEST_REPORT, declared);
    if (text.isBlank()) {
      throw new UnreadableInputException(name, "holds no text, only white space");
    }
    Draft draft =
        new Draft(
            text,
            null,
            options.title(),
            options.date(),
            url,
            options.publisher(),
            null,
            null,
            null,
            null);
    return List.of(draft.toItem(name)).iterator();
  }

  private Iterator<Item> page(
      InputStream in, String name, @Nullable Charset declared, @Nullable String url)
      throws UnreadableInputException, IOException {
    byte[] bytes = in.readNBytes(LARGEST_PAGE + 1);
    if (bytes.length > LARGEST_PAGE) {
      throw new UnreadableInputException(
          name, "is a page of more than " + Sizes.megabytes(LARGEST_PAGE));
    }
    String html = Encoding.decode(bytes, declared != null ? declared : declaredInside(bytes));
    if (html == null) {
      throw new UnreadableInputException(name, "is binary data and no page");
    }
    Article article = Article.of(html, url == null ? "" : url);
    if (article == null) {
      throw new UnreadableInputException(
          name, "no article was found on this page; give the address of one story");
    }
    return List.of(draft(article, url).toItem(name)).iterator();
  }

  private Draft draft(Article article, @Nullable String url) {
    Article.Facts facts = article.facts();
    String body = String.join("\n\n", article.paragraphs());
    String headline = article.headline();
    return new Draft(
        headline == null ? body : headline + "\n\n" + body,
        null,
        options.title() != null ? options.title() : headline,
        options.date() != null ? options.date() : facts.published(),
        facts.url() != null ? facts.url() : url,
        options.publisher() != null ? options.publisher() : facts.publisher(),
        facts.byline(),
        null,
        facts.dateline(),
        facts.language());
  }

  private static @Nullable Charset declaredInside(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : null;
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private Iterator<Item> json(InputStream in, byte[] bytes, String head, String name)
      throws UnreadableInputException, IOException {
    if (Encoding.wide(bytes) == null) {
      return JsonReports.of(in, head, name, options);
    }
    byte[] recoded = decoded(in, name, -1, LARGEST_PAGE, null).getBytes(StandardCharsets.UTF_8);
    return JsonReports.of(new ByteArrayInputStream(recoded), head, name, options);
  }

  private static String decoded(
      InputStream in, String name, long size, int limit, @Nullable Charset declared)
      throws UnreadableInputException, IOException {
    byte[] bytes = size > limit ? new byte[0] : in.readNBytes(limit + 1);
    if (size > limit) {
      throw new UnreadableInputException(name, Sizes.tooLong(size));
    }
    if (bytes.length > limit) {
      throw new UnreadableInputException(
          name, Sizes.tooLong(limit).replaceFirst("^holds", "holds more than"));
    }
    String text = Encoding.decode(bytes, declared);
    if (text == null) {
      throw new UnreadableInputException(name, "is binary data and no text");
    }
    return text;
  }

  private static void close(@Nullable InputStream in) {
    try {
      if (in != null && in != System.in) {
        in.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
