package org.dragoman.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

    /** The cell at a position, or the empty string if the line is shorter. */
    public String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** A complaint about this line that names the file and the line. */
    public IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException(file + ":" + number + ": " + what);
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
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name + " beside " + owner.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines(name.substring(name.lastIndexOf('/') + 1), reader.lines().toList(), separator);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  private static List<Line> lines(String file, List<String> raw, String separator) {
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
