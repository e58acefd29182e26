package org.dragoman.app;

import picocli.CommandLine.Help.Ansi;

/** What is known of the terminal. The launcher passes on what only a shell can find out. */
final class Screen {

  /** The width of output that goes to no terminal, or to one that does not tell. */
  private static final int USUAL_WIDTH = 80;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  private Screen() {}

  /** Whether standard output is a terminal; not, as far as is known, without the launcher. */
  static boolean isTerminal() {
    return Boolean.getBoolean("dragoman.terminal");
  }

  /** Whether people want colours: on a terminal that has them, unless {@code NO_COLOR} is set. */
  static boolean wantsColour() {
    String no = System.getenv("NO_COLOR");
    return isTerminal() && (no == null || no.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  static Ansi autoAnsi() {
    return wantsColour() ? Ansi.ON : Ansi.OFF;
  }

  /** The columns to fill: those of the terminal, within what reads well. */
  static int width() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? USUAL_WIDTH : within(Integer.parseInt(columns.strip()));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  private static int within(int columns) {
    return columns <= 0 ? USUAL_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, columns));
  }
}
