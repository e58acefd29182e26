package org.dragoman.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.reading.InputKind;
import org.dragoman.reading.ReadingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what is known about the input. */
final class InputOptions {

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Day of publication, which \"Monday\" and \"last week\" are reckoned from.")
  private @Nullable LocalDate date;

  @Option(names = "--title", paramLabel = "TITLE", description = "The headline.")
  private @Nullable String title;

  @Option(names = "--publisher", paramLabel = "NAME", description = "The outlet.")
  private @Nullable String publisher;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      converter = Kind.class,
      defaultValue = "auto",
      description = "Kind of input: auto, text, html or jsonl (default: auto).")
  private InputKind input = InputKind.AUTO;

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      split = ",",
      description = "For JSON: which field of the file is our id, title, text, date, url, …")
  private Map<String, String> map = new LinkedHashMap<>();

  @Option(
      names = "--allow-private-addresses",
      description = "Fetch from this machine and private networks too.")
  private boolean allowPrivateAddresses;

  /**
   * The options as the reader takes them.
   *
   * @throws Refusal if the field mapping is wrong
   */
  ReadingOptions toReading() {
    try {
      return new ReadingOptions(date, title, publisher, input, map, allowPrivateAddresses);
    } catch (IllegalArgumentException e) {
      throw new Refusal(ExitCode.WRONG_USE, "--map: " + e.getMessage());
    }
  }

  /** Reads a day as ISO 8601 writes it, and no other way. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "\"" + value + "\" is no date; write it as 2014-09-16, year-month-day");
      }
    }
  }

  /** Reads the name of a kind of input. */
  static final class Kind implements ITypeConverter<InputKind> {
    @Override
    public InputKind convert(String value) {
      try {
        return InputKind.named(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
