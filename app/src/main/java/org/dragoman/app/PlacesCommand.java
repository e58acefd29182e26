package org.dragoman.app;

import org.dragoman.app.terminal.PlacesView;
import org.dragoman.app.terminal.Sheet;
import org.dragoman.model.Coding;
import picocli.CommandLine.Command;

/** {@code dragoman places}. */
@Command(
    name = "places",
    description = {"Shows the places that a report names.", ""})
final class PlacesCommand extends ListCommand {

  @Override
  void write(Coding coding, boolean explain, Sheet sheet) {
    PlacesView.write(coding, explain, sheet);
  }
}
