package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.reading.dictionary.DictionaryReader;
import org.dragoman.reading.dictionary.Problem;
import org.dragoman.reading.dictionary.UnreadableDictionaryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman dictionary write}: writes a dictionary of the field anew, mended. */
@Command(
    name = "write",
    description = {
      "Writes a TABARI or PETRARCH file of actors or agents anew: mended, entries of one name",
      "together, each code on its line. Lines that cannot be used are named and left out.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
final class DictionaryWriteCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The dictionary.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where to write; without it to standard output.")
  private @Nullable Path output;

  @Override
  public Integer call() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    Path target = output;
    try {
      StringBuilder text = new StringBuilder();
      List<Problem> problems = DictionaryReader.rewrite(file, text);
      if (target == null) {
        PrintWriter out = command.getOut();
        out.print(text);
        out.flush();
      } else {
        Files.writeString(target, text, StandardCharsets.UTF_8);
      }
      problems.forEach(problem -> Main.say(command, problem.message()));
      return problems.stream().anyMatch(Problem::lost) ? ExitCode.SOME_SET_ASIDE : ExitCode.DONE;
    } catch (UnreadableDictionaryException e) {
      Main.say(command, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      Main.say(command, target + ": cannot be written: " + e.getMessage());
    }
    return ExitCode.NOTHING_DONE;
  }
}
