package org.dragoman.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of knowledge that ships with the library: UTF-8, a row a line, columns separated by tabs.
 * Empty lines and lines that begin with {@code #} are comments.
 *
 * @param name the name of the resource
 * @param rows its rows in order
 */
public record Table(String name, List<Row> rows) {

  /** Copies the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param owner a class of the package that the resource belongs to
   * @param name the resource's file name
   * @param columns how many columns each row has
   * @throws IllegalStateException if there is no such resource, or if a row has another number of
   *     columns; the message names the line
   */
  public static Table read(Class<?> owner, String name, int columns) {
    try (InputStream bytes = owner.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + ": no such resource beside " + owner.getName());
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Row row = new Row(name + ":" + number, List.of(line.split("\t", -1)));
        if (row.cells().size() != columns) {
          throw row.fault("has " + row.cells().size() + " columns instead of " + columns);
        }
        rows.add(row);
      }
      return new Table(name, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /**
   * A row of a table.
   *
   * @param where file and line, for messages
   * @param cells its columns
   */
  public record Row(String where, List<String> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The words of a column, counted from 0; empty if there are none. */
    public String text(int column) {
      return cells.get(column).strip();
    }

    /** The words of a column, or null if there are none. */
    public @Nullable String textOrNull(int column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    /** The parts of a column that are separated by semicolons. */
    public List<String> list(int column) {
      return Arrays.stream(cells.get(column).split(";"))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    /**
     * The number in a column.
     *
     * @throws IllegalStateException if it is none; the message names the line
     */
    public double number(int column) {
      try {
        return Double.parseDouble(text(column));
      } catch (NumberFormatException e) {
        throw fault("column " + (column + 1) + " is no number: \"" + text(column) + "\"");
      }
    }

    /** An exception that says what is wrong with this row. */
    public IllegalStateException fault(String what) {
      return new IllegalStateException(where + " " + what);
    }
  }
}
