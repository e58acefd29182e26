package org.dragoman.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One news story.
 *
 * @param id the identifier it came with, or {@link #idOf} its text
 * @param title the headline
 * @param byline the authors, as printed
 * @param agency the news agency that wrote it
 * @param publisher the outlet that published it
 * @param dateline where it was filed
 * @param published the day of publication, which relative dates are reckoned from; null if unknown,
 *     and then relative dates stay unresolved
 * @param url where it was found
 * @param language its ISO 639-1 code
 * @param text the whole text, in which all offsets count
 * @param passages the parts of the text in text order; a text without any is read as one body
 */
public record Report(
    String id,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String agency,
    @Nullable String publisher,
    @Nullable Dateline dateline,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String language,
    String text,
    List<Passage> passages) {

  /** Copies the passages. */
  public Report {
    passages = List.copyOf(passages);
  }

  /** A report of which nothing is known but its text, all of it body. */
  public static Report of(String text, @Nullable LocalDate published) {
    return new Report(
        idOf(text), null, null, null, null, null, published, null, "en", text, List.of());
  }

  /** The id of a report that came without one: the first 16 hex digits of the text's SHA-256. */
  public static String idOf(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** This report with another dateline. */
  public Report withDateline(@Nullable Dateline other) {
    return new Report(
        id, title, byline, agency, publisher, other, published, url, language, text, passages);
  }
}
