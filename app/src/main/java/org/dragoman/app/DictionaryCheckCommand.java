package org.dragoman.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.reading.dictionary.DictionaryCheck;
import org.dragoman.reading.dictionary.DictionaryFile;
import org.dragoman.reading.dictionary.DictionaryFormat;
import org.dragoman.reading.dictionary.DictionaryReader;
import org.dragoman.reading.dictionary.Problem;
import org.dragoman.reading.dictionary.UnreadableDictionaryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dragoman dictionary check}: says what is in dictionaries and what is wrong with them. */
@Command(
    name = "check",
    description = {
      "Reads dictionaries, and says of each what is in it and what is wrong with which line.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
final class DictionaryCheckCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The dictionaries.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = Kind.class,
      description =
          "How they are written: actors, agents (of TABARI and PETRARCH), csv, tsv or yaml."
              + " Without it the name and the first lines of each tell.")
  private @Nullable DictionaryFormat kind;

  @Override
  public Integer call() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = command.getOut();
    DictionaryCheck check = new DictionaryCheck();
    int good = 0;
    int bad = 0;
    for (Path file : files) {
      try {
        DictionaryFile read = DictionaryReader.read(file, kind);
        good++;
        bad += (int) read.problems().stream().filter(Problem::lost).count();
        read.problems().forEach(problem -> out.println(problem.message()));
        check.remarks(read).forEach(out::println);
        out.println(DictionaryCheck.summary(read));
      } catch (UnreadableDictionaryException e) {
        bad++;
        Main.say(command, String.valueOf(e.getMessage()));
      }
    }
    out.flush();
    if (good == 0) {
      return ExitCode.NOTHING_DONE;
    }
    return bad == 0 ? ExitCode.DONE : ExitCode.SOME_SET_ASIDE;
  }

  /** Reads the name of a format. */
  static final class Kind implements ITypeConverter<DictionaryFormat> {
    @Override
    public DictionaryFormat convert(String value) {
      try {
        return DictionaryFormat.named(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
