package org.dragoman.app.terminal;

/** How words look where colours are wanted. */
enum Ink {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  HEADING("1;36"),
  SOURCE("1;34"),
  COOPERATION("32"),
  CONFLICT("31"),
  DOUBTFUL("33"),
  EVIDENCE("1;4");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String paint(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
