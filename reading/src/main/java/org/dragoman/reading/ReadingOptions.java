package org.dragoman.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to read, and what is known about the reports beforehand.
 *
 * <p>Date, title and publisher count before what a text or a page says of itself. The fields of a
 * JSON object count before them: there they fill in what the object lacks.
 *
 * @param date the day of publication, or null if it is not given
 * @param title the headline, or null if it is not given
 * @param publisher the outlet, or null if it is not given
 * @param input the kind of input
 * @param fieldMapping for JSON: our field to the file's, <i>text → body.content</i>; dots lead into
 *     objects. Fields that are not mapped go by our names
 * @param allowPrivateAddresses whether addresses of this machine and of private networks may be
 *     fetched
 */
public record ReadingOptions(
    @Nullable LocalDate date,
    @Nullable String title,
    @Nullable String publisher,
    InputKind input,
    Map<String, String> fieldMapping,
    boolean allowPrivateAddresses) {

  /** The fields of a JSON object that are read, by our names. */
  public static final List<String> FIELDS =
      List.of(
          "id",
          "title",
          "text",
          "date",
          "url",
          "publisher",
          "byline",
          "agency",
          "dateline",
          "language");

  /**
   * Checks the mapping.
   *
   * @throws IllegalArgumentException if it maps a field that a report does not have, or to nothing
   */
  public ReadingOptions {
    fieldMapping = Map.copyOf(fieldMapping);
    fieldMapping.forEach(
        (ours, theirs) -> {
          if (!FIELDS.contains(ours)) {
            throw new IllegalArgumentException(
                "a report has no field \""
                    + ours
                    + "\"; its fields are "
                    + String.join(", ", FIELDS));
          }
          if (theirs.isBlank()) {
            throw new IllegalArgumentException("the field \"" + ours + "\" is mapped to nothing");
          }
        });
  }

  /** Nothing known beforehand, the kind of input found out, no private addresses. */
  public static ReadingOptions defaults() {
    return new ReadingOptions(null, null, null, InputKind.AUTO, Map.of(), false);
  }

  /** These options with a day of publication. */
  public ReadingOptions withDate(@Nullable LocalDate other) {
    return new ReadingOptions(other, title, publisher, input, fieldMapping, allowPrivateAddresses);
  }

  /** These options with a headline. */
  public ReadingOptions withTitle(@Nullable String other) {
    return new ReadingOptions(date, other, publisher, input, fieldMapping, allowPrivateAddresses);
  }

  /** These options with a publisher. */
  public ReadingOptions withPublisher(@Nullable String other) {
    return new ReadingOptions(date, title, other, input, fieldMapping, allowPrivateAddresses);
  }

  /** These options with a kind of input. */
  public ReadingOptions withInput(InputKind other) {
    return new ReadingOptions(date, title, publisher, other, fieldMapping, allowPrivateAddresses);
  }

  /**
   * These options with a field mapping.
   *
   * @throws IllegalArgumentException if the mapping is wrong
   */
  public ReadingOptions withFieldMapping(Map<String, String> other) {
    return new ReadingOptions(date, title, publisher, input, other, allowPrivateAddresses);
  }

  /** These options with addresses of this machine and of private networks allowed or not. */
  public ReadingOptions withPrivateAddresses(boolean allowed) {
    return new ReadingOptions(date, title, publisher, input, fieldMapping, allowed);
  }
}
