package org.dragoman.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself, which does nothing without one of its subcommands. */
@Command(
    name = "dragoman",
    description = {
      "Reads news reports and writes the record: who did what to whom, who says so, and where"
          + " their accounts differ.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but some reports were set aside (reasons on standard error)",
      "2:wrong use",
      "3:nothing could be done"
    },
    footer = {
      "",
      "Examples:",
      "  dragoman read story.txt --date 2021-03-04",
      "  dragoman read week.jsonl --format csv -o events.csv",
      "  dragoman events story.txt --explain"
    },
    subcommands = {
      ReadCommand.class,
      ActorsCommand.class,
      StatementsCommand.class,
      EventsCommand.class,
      PlacesCommand.class,
      DictionaryCommand.class,
      LexiconCommand.class,
      EvaluateCommand.class
    })
final class DragomanCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "which command? One of read, actors, statements, events, places, dictionary,"
              + " lexicon, evaluate");
    }
  }
}
