package org.dragoman.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of input. Some have a name already and no reader yet: see {@link #isBuilt()}. */
public enum InputKind {
  /** Found out from the content and, in doubt, from the file's extension. */
  AUTO(true),
  /** One report as plain text, in any common encoding. */
  TEXT(true, "txt"),
  /** One article as a web page. */
  HTML(true, "htm", "xhtml"),
  /** Reports as JSON objects: one a line, or one alone, or an array. */
  JSONL(true, "json", "ndjson"),
  /** A feed in RSS. */
  RSS(false, "feed", "rdf"),
  /** A feed in Atom. */
  ATOM(false),
  /** A web archive. */
  WARC(false),
  /** A PDF document. */
  PDF(false),
  /** A word processor's document. */
  DOCX(false, "doc", "odt", "rtf"),
  /** A table. */
  CSV(false, "tsv", "xlsx", "parquet");

  private final boolean built;

  /** Between commas. */
  private final String otherNames;

  InputKind(boolean built, String... otherNames) {
    this.built = built;
    this.otherNames = "," + String.join(",", otherNames) + ",";
  }

  /** Whether inputs of this kind can be read. Others are refused with a line that says so. */
  public boolean isBuilt() {
    return built;
  }

  /**
   * The kind of a name such as {@code jsonl}; upper and lower case count the same.
   *
   * @throws IllegalArgumentException if no kind has the name; the message lists those that can be
   *     read
   */
  public static InputKind named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (InputKind kind : values()) {
      if (kind.toString().equals(wanted) || kind.otherNames.contains("," + wanted + ",")) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "unknown input kind \"" + name + "\"; the kinds are " + readable());
  }

  /** The names of the kinds that can be read, for a message. */
  static String readable() {
    return Arrays.stream(values())
        .filter(InputKind::isBuilt)
        .map(InputKind::toString)
        .collect(Collectors.joining(", "));
  }

  /** The name as the command line has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
