package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.Dragoman;
import org.dragoman.evaluation.actors.ActorsYardstick;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman evaluate actors}. */
@Command(
    name = "actors",
    description = {
      "Measures which mentions of ten labelled stories are found to be the same actor.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
final class EvaluateActorsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE.jsonl",
      description = "The stories that the labels speak of, as JSON lines with id, text and date.")
  private @Nullable Path file;

  @Option(
      names = "--predictions",
      paramLabel = "OUT.tsv",
      description =
          "Write the actor found for each label: report, begin, kind, entity, actor, name.")
  private @Nullable Path predictions;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try {
      ActorsYardstick.run(Objects.requireNonNull(file), predictions, Dragoman.english(), out);
    } catch (IOException e) {
      throw Yardsticks.refusal(e);
    }
    out.flush();
    return ExitCode.DONE;
  }
}
