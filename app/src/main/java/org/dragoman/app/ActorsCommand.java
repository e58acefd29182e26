package org.dragoman.app;

import org.dragoman.app.terminal.ActorsView;
import org.dragoman.app.terminal.Sheet;
import org.dragoman.model.Coding;
import picocli.CommandLine.Command;

/** {@code dragoman actors}. */
@Command(
    name = "actors",
    description = {"Shows who acts and speaks in a report, with codes and mentions.", ""})
final class ActorsCommand extends ListCommand {

  @Override
  void write(Coding coding, boolean explain, Sheet sheet) {
    ActorsView.write(coding, explain, sheet);
  }
}
