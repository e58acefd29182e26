package org.dragoman.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * A table of knowledge that ships with the library: a {@link DataFile} whose columns are separated
 * by tabs, the same number in each row.
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
    List<Row> rows = new ArrayList<>();
    for (DataFile.Line line : DataFile.read(owner, name, "\t")) {
      Row row = new Row(line.file() + ":" + line.number(), line.cells());
      if (row.cells().size() != columns) {
        throw row.fault("has " + row.cells().size() + " columns instead of " + columns);
      }
      rows.add(row);
    }
    return new Table(name, rows);
  }

  /** The parts of a text that are separated by semicolons. */
  static List<String> list(String text) {
    if (text.indexOf(';') < 0) {
      return text.isBlank() ? List.of() : List.of(text.strip());
    }
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
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
      return Table.list(cells.get(column));
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
