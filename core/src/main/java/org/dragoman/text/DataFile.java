package org.dragoman.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A knowledge file of the library: UTF-8, one entry a line, cells separated by a fixed separator;
 * empty lines and lines that begin with {@code #} are for the reader.
 */
public final class DataFile {

  /**
   * A line of a knowledge file.
   *
   * @param file the file's name, for messages
   * @param number the line's number, from 1
   * @param cells its cells, trimmed; missing ones are empty
   */
  public record Line(String file, int number, List<String> cells) {

    /** Copies the cells. */
    public Line {
      cells = List.copyOf(cells);
    }

    /** Where it stands, for messages: {@code coerce.txt:12}. */
    public String place() {
      return file + ":" + number;
    }

    /** The cell at a position, or the empty string if the line is shorter. */
    public String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** A complaint about this line that names the file and the line. */
    public IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException(place() + ": " + what);
    }
  }

  private DataFile() {}

  /**
   * Reads a resource.
   *
   * @param owner a class of the resource's package
   * @param name the resource's name, relative to that class or absolute
   * @param separator the string between cells, such as a tab
   * @return its entries in order
   * @throws IllegalStateException if there is no such resource
   */
  public static List<Line> read(Class<?> owner, String name, String separator) {
    return parse(name.substring(name.lastIndexOf('/') + 1), text(owner, name), separator);
  }

  /**
   * The text of a resource.
   *
   * @param owner a class of the resource's package
   * @param name the resource's name, relative to that class or absolute
   * @throws IllegalStateException if there is no such resource
   */
  public static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name + " beside " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  /**
   * Reads a text that is written like one.
   *
   * @param file its name, for messages
   * @param text the text
   * @param separator the string between cells
   * @return its entries in order
   */
  public static List<Line> parse(String file, String text, String separator) {
    List<String> raw = text.lines().toList();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      String line = raw.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
          cells.add(line.substring(from, at).strip());
          from = at + separator.length();
        }
        cells.add(line.substring(from).strip());
        lines.add(new Line(file, i + 1, List.copyOf(cells)));
      }
    }
    return lines;
  }
}
