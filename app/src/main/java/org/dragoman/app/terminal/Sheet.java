package org.dragoman.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text being laid out in columns of a terminal. Not thread-safe. */
public final class Sheet {

  private static final int GUTTER = 3;

  private final int width;
  private final boolean coloured;
  private final StringBuilder text = new StringBuilder();

  /**
   * An empty sheet.
   *
   * @param width its columns; nothing is wider
   * @param coloured whether to colour
   */
  public Sheet(int width, boolean coloured) {
    this.width = width;
    this.coloured = coloured;
  }

  /** An empty line. */
  public Sheet blank() {
    text.append('\n');
    return this;
  }

  /** A line across. */
  public Sheet rule() {
    return line(0, List.of(new Prose.Run("─".repeat(width), Ink.FAINT)));
  }

  /** A section's heading, between empty lines. */
  Sheet heading(String words) {
    String capitals = words.toUpperCase(Locale.ENGLISH);
    int rest = Math.max(0, width - Prose.width(capitals) - 1);
    blank();
    line(
        0,
        List.of(
            new Prose.Run(capitals, Ink.HEADING),
            new Prose.Run(rest == 0 ? "" : " " + "─".repeat(rest), Ink.FAINT)));
    return blank();
  }

  /** Words that run on, indented. */
  Sheet prose(int indent, Prose prose) {
    prose.lines(width - indent).forEach(line -> line(indent, line));
    return this;
  }

  /** Words that run on beside a label that stands on their first line alone. */
  Sheet labelled(int indent, Prose label, int labelWidth, Prose prose) {
    List<Prose.Run> first = label.lines(labelWidth).stream().findFirst().orElse(List.of());
    List<List<Prose.Run>> lines = prose.lines(width - indent - labelWidth);
    for (int i = 0; i < Math.max(1, lines.size()); i++) {
      List<Prose.Run> line = new ArrayList<>(i == 0 ? first : List.of());
      line.add(new Prose.Run(" ".repeat(Math.max(0, labelWidth - Prose.width(line))), Ink.PLAIN));
      if (i < lines.size()) {
        line.addAll(lines.get(i));
      }
      line(indent, line);
    }
    return this;
  }

  /** Two texts side by side; below one another where there is no room. */
  Sheet sideBySide(int indent, List<Prose> left, List<Prose> right) {
    int column = (width - indent - GUTTER) / 2;
    if (column < 24) {
      left.forEach(prose -> prose(indent, prose));
      line(indent, List.of(new Prose.Run("· · ·", Ink.FAINT)));
      right.forEach(prose -> prose(indent, prose));
      return this;
    }
    List<List<Prose.Run>> here = left.stream().flatMap(p -> p.lines(column).stream()).toList();
    List<List<Prose.Run>> there = right.stream().flatMap(p -> p.lines(column).stream()).toList();
    for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
      List<Prose.Run> line = new ArrayList<>(i < here.size() ? here.get(i) : List.of());
      line.add(new Prose.Run(" ".repeat(column - Prose.width(line)) + " ", Ink.PLAIN));
      line.add(new Prose.Run("│", Ink.FAINT));
      if (i < there.size()) {
        line.add(new Prose.Run(" ", Ink.PLAIN));
        line.addAll(there.get(i));
      }
      line(indent, line);
    }
    return this;
  }

  private Sheet line(int indent, List<Prose.Run> runs) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    for (Prose.Run run : runs) {
      line.append(coloured ? run.ink().paint(run.text()) : run.text());
    }
    text.append(line.toString().stripTrailing()).append('\n');
    return this;
  }

  /** All that was written, ending with a line end. */
  @Override
  public String toString() {
    return text.toString();
  }
}
