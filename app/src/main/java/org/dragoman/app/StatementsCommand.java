package org.dragoman.app;

import org.dragoman.app.terminal.Sheet;
import org.dragoman.app.terminal.StatementsView;
import org.dragoman.model.Coding;
import picocli.CommandLine.Command;

/** {@code dragoman statements}. */
@Command(
    name = "statements",
    description = {"Shows who says what in a report.", ""})
final class StatementsCommand extends ListCommand {

  @Override
  void write(Coding coding, boolean explain, Sheet sheet) {
    StatementsView.write(coding, explain, sheet);
  }
}
