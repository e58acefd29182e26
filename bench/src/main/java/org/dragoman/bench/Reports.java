package org.dragoman.bench;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.model.Report;
import org.dragoman.reading.Item;
import org.dragoman.reading.ReadingOptions;
import org.dragoman.reading.ReportReader;
import org.dragoman.reading.UnreadableInputException;

/** What the benchmarks read. */
final class Reports {

  private Reports() {}

  /**
   * The reports of a file that can be read.
   *
   * @param file its path
   * @throws UnreadableInputException if it cannot be read
   * @throws IllegalArgumentException if it holds no report
   */
  static List<Report> read(String file) throws UnreadableInputException {
    try (Stream<Item> items = new ReportReader(ReadingOptions.defaults()).read(file)) {
      List<Report> reports =
          items
              .filter(Item.Read.class::isInstance)
              .map(item -> ((Item.Read) item).report())
              .toList();
      if (reports.isEmpty()) {
        throw new IllegalArgumentException(file + " holds no report that can be read");
      }
      return reports;
    }
  }
}
