package org.dragoman.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dragoman.train.descriptions.DescriptionsCommand;
import org.dragoman.train.events.BackOffCommand;
import org.dragoman.train.network.NetworkCommand;
import org.dragoman.train.pronouns.PronounsCommand;
import org.dragoman.train.statements.StatementsCommand;
import org.dragoman.train.vectors.MeaningsCommand;
import org.dragoman.train.vectors.VectorsCommand;
import org.dragoman.train.words.LexiconCommand;
import org.dragoman.train.words.PeopleCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Makes the models of the language engine, of pronouns and of statements; does nothing without one
 * of its subcommands.
 */
@Command(
    name = "train",
    description = {
      "Makes the models of the language engine, of pronouns and of statements from data.",
      ""
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      BackOffCommand.class,
      DescriptionsCommand.class,
      LexiconCommand.class,
      MeaningsCommand.class,
      NetworkCommand.class,
      PeopleCommand.class,
      PronounsCommand.class,
      StatementsCommand.class,
      VectorsCommand.class
    })
public final class TrainCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /** Runs a command and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    CommandLine commands = new CommandLine(new TrainCommand());
    commands.setExecutionExceptionHandler(TrainCommand::failed);
    System.exit(commands.execute(arguments));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "which command? See --help");
    }
  }

  /** Input that cannot be read is told in one line; anything else is a fault, with its trace. */
  private static int failed(
      Exception exception, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
    if (exception instanceof IOException || exception instanceof UncheckedIOException) {
      command.getErr().println("train: " + exception.getMessage());
      return 3;
    }
    throw exception;
  }
}
