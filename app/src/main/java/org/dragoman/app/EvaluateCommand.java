package org.dragoman.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dragoman evaluate}: how good the coder is, on texts that people have coded. */
@Command(
    name = "evaluate",
    description = {"Measures how good the coder is, on texts that people have coded.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "YARDSTICK",
    commandListHeading = "%nYardsticks:%n",
    subcommands = {
      EvaluateRelationsCommand.class,
      EvaluateStatementsCommand.class,
      EvaluateLanguageCommand.class,
      EvaluateCoreferenceCommand.class,
      EvaluateCodesCommand.class,
      EvaluateActorsCommand.class
    })
final class EvaluateCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "which yardstick? One of relations, statements, language, coreference, codes, actors");
    }
  }
}
