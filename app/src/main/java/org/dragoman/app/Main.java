package org.dragoman.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dragoman.ledger.Voices;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the command line. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine(Screen.autoAnsi()).execute(arguments));
  }

  /** The commands, ready to run; output goes to the standard streams in UTF-8. */
  static CommandLine commandLine(Ansi ansi) {
    CommandLine commands = new CommandLine(new DragomanCommand());
    commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    commands.setUsageHelpWidth(Math.max(60, Math.min(100, Screen.width())));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setParameterExceptionHandler(Main::wrongUse);
    commands.setExecutionExceptionHandler(Main::failed);
    return commands;
  }

  private static int wrongUse(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    StringBuilder message = new StringBuilder(oneLine(exception));
    if (exception instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      if (!first.startsWith("-") && !command.getSubcommands().isEmpty()) {
        message.setLength(0);
        message.append("there is no command \"").append(name).append(' ').append(first).append('"');
      }
      if (!unmatched.getSuggestions().isEmpty()) {
        message.append("; did you mean ").append(unmatched.getSuggestions().get(0)).append('?');
      }
    }
    say(command, message + " (see " + name + " --help)");
    return ExitCode.WRONG_USE;
  }

  private static int failed(
      Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
    if (exception instanceof Refusal refusal) {
      say(command, oneLine(refusal));
      return refusal.exitCode();
    }
    if (exception instanceof ReaderGoneException) {
      return ExitCode.DONE;
    }
    if (exception instanceof UncheckedIOException io && io.getCause() != null) {
      say(command, oneLine(io.getCause()));
      return ExitCode.NOTHING_DONE;
    }
    if (Boolean.getBoolean("dragoman.debug")) {
      exception.printStackTrace(command.getErr());
    }
    say(
        command,
        "this is a fault of ours: "
            + exception.getClass().getSimpleName()
            + ": "
            + oneLine(exception)
            + ". Please report it with the input and the output of"
            + " DRAGOMAN_JAVA_OPTS=-Ddragoman.debug=true");
    return ExitCode.NOTHING_DONE;
  }

  static void say(CommandLine command, String message) {
    command.getErr().println("dragoman: " + message);
    command.getErr().flush();
  }

  private static String oneLine(Throwable throwable) {
    String message = throwable.getMessage();
    return message == null ? throwable.getClass().getSimpleName() : Voices.oneLine(message);
  }
}
