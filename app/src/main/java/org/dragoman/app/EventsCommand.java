package org.dragoman.app;

import org.dragoman.app.terminal.EventsView;
import org.dragoman.app.terminal.Sheet;
import org.dragoman.model.Coding;
import picocli.CommandLine.Command;

/** {@code dragoman events}. */
@Command(
    name = "events",
    description = {"Shows who did what to whom in a report, whatever its status.", ""})
final class EventsCommand extends ListCommand {

  @Override
  void write(Coding coding, boolean explain, Sheet sheet) {
    EventsView.write(coding, explain, sheet);
  }
}
