package org.dragoman.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out of what kind an input is: from its first words, then from its name. */
final class Sniffer {

  private static final Pattern FEED =
      Pattern.compile("(?is)^(?:<\\?xml[^>]*>)?\\s*(?:<!--.*?-->\\s*)*<(rss|feed|rdf:RDF)\\b.*");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^(?:<\\?xml[^>]*>)?\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|main|div|p|h1|meta|section)\\b.*");
  private static final Pattern OBJECTS =
      Pattern.compile("(?s)^(?:\\{\\s*[\"}].*|\\[\\s*(?:\\{|\\]).*)");

  private static final Map<String, InputKind> BY_MEDIA_TYPE =
      Map.ofEntries(
          Map.entry("text/html", InputKind.HTML),
          Map.entry("application/xhtml+xml", InputKind.HTML),
          Map.entry("application/json", InputKind.JSONL),
          Map.entry("application/x-ndjson", InputKind.JSONL),
          Map.entry("application/jsonl", InputKind.JSONL),
          Map.entry("application/x-jsonlines", InputKind.JSONL),
          Map.entry("application/rss+xml", InputKind.RSS),
          Map.entry("application/atom+xml", InputKind.ATOM),
          Map.entry("application/warc", InputKind.WARC),
          Map.entry("application/pdf", InputKind.PDF),
          Map.entry("text/csv", InputKind.CSV));

  private Sniffer() {}

  /**
   * The kind of an input.
   *
   * @param head its first words
   * @param name its name, whose extension may tell
   */
  static InputKind kind(String head, String name) {
    String start = head.strip();
    if (start.startsWith("WARC/")) {
      return InputKind.WARC;
    }
    var feed = FEED.matcher(start);
    if (feed.matches()) {
      return feed.group(1).equalsIgnoreCase("feed") ? InputKind.ATOM : InputKind.RSS;
    }
    if (PAGE.matcher(start).matches()) {
      return InputKind.HTML;
    }
    if (OBJECTS.matcher(start).matches()) {
      return InputKind.JSONL;
    }
    return byExtension(name);
  }

  private static InputKind byExtension(String name) {
    String bare = name.replaceFirst("[?#].*$", "").toLowerCase(Locale.ROOT);
    String extension = bare.substring(bare.lastIndexOf('.') + 1);
    return switch (extension) {
      case "html", "htm", "xhtml" -> InputKind.HTML;
      case "jsonl", "ndjson", "json" -> InputKind.JSONL;
      case "csv", "tsv" -> InputKind.CSV;
      case "rss" -> InputKind.RSS;
      case "atom" -> InputKind.ATOM;
      case "warc" -> InputKind.WARC;
      default -> InputKind.TEXT;
    };
  }

  /**
   * The kind that a server declares; {@link InputKind#AUTO} if the content must tell.
   *
   * @return null if the media type is one of something that is not read
   */
  static @Nullable InputKind declared(@Nullable String mediaType) {
    if (mediaType == null || mediaType.equals("application/octet-stream")) {
      return InputKind.AUTO;
    }
    InputKind kind = BY_MEDIA_TYPE.get(mediaType);
    if (kind != null) {
      return kind;
    }
    boolean text =
        mediaType.startsWith("text/") || mediaType.endsWith("xml") || mediaType.endsWith("json");
    return text ? InputKind.AUTO : null;
  }
}
