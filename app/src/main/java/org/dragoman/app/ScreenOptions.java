package org.dragoman.app;

import org.dragoman.app.terminal.Sheet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of text for people. */
final class ScreenOptions {

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      converter = Width.class,
      description = "Columns to fill (default: the terminal's, at most 120; 80 without one).")
  private int width;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours: auto, always or never (default: auto).")
  private ColourChoice color = ColourChoice.AUTO;

  /** An empty sheet of the wanted width. */
  Sheet sheet(boolean toFile) {
    boolean coloured =
        switch (color) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> !toFile && Screen.wantsColour();
        };
    return new Sheet(width > 0 ? width : Screen.width(), coloured);
  }

  /** Reads a width. */
  static final class Width implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (value.matches("[0-9]{2,4}") && Integer.parseInt(value) >= 40) {
        return Integer.parseInt(value);
      }
      throw new TypeConversionException("\"" + value + "\" is no width; it is a number from 40 up");
    }
  }
}
