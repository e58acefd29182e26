package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.evaluation.codes.CodesYardstick;
import org.dragoman.language.Language;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman evaluate codes}. */
@Command(
    name = "codes",
    description = {"Measures the codes of actors, on phrases that people have coded.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
final class EvaluateCodesCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE.tsv",
      description = "Phrases with their codes: text, country, sector; empty for none.")
  private @Nullable Path file;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day that decides who is in office and who is former.")
  private @Nullable LocalDate date;

  @Option(
      names = "--predictions",
      paramLabel = "OUT.tsv",
      description = "Write what was found, in the same columns.")
  private @Nullable Path predictions;

  @Mixin private DictionaryOptions dictionaries = new DictionaryOptions();

  @Override
  public Integer call() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = command.getOut();
    World world = dictionaries.toSettings(command, false).world();
    try {
      CodesYardstick.run(
          Objects.requireNonNull(file),
          new CodesYardstick.Options(date, predictions, world),
          Language.english(),
          out);
    } catch (IOException e) {
      throw Yardsticks.refusal(e);
    }
    out.flush();
    return ExitCode.DONE;
  }
}
