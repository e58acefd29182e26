package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.Dragoman;
import org.dragoman.evaluation.statements.StatementsYardstick;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman evaluate statements}. */
@Command(
    name = "statements",
    description = {"Measures who said what, against stories whose attributions are marked.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
final class EvaluateStatementsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Holds text/*.txt and attributions/*.ann.")
  private @Nullable Path directory;

  @Option(
      names = "--scorer",
      paramLabel = "DIR",
      description = "The folder with source heads and speech cues, for the figures that need them.")
  private @Nullable Path scorer;

  @Option(
      names = "--predictions",
      paramLabel = "OUT.jsonl",
      description = "Write what was found, one story a line.")
  private @Nullable Path predictions;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try {
      StatementsYardstick.run(
          Objects.requireNonNull(directory),
          new StatementsYardstick.Options(scorer, predictions),
          Dragoman.english(),
          out);
    } catch (IOException e) {
      throw Yardsticks.refusal(e);
    }
    out.flush();
    return ExitCode.DONE;
  }
}
