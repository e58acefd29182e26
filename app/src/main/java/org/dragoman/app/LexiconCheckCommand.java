package org.dragoman.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.WordBook;
import org.dragoman.ontology.Example;
import org.dragoman.ontology.LexiconFiles;
import org.dragoman.reading.ontology.OntologyReader;
import org.dragoman.reading.ontology.UnreadableOntologyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman lexicon check}: reads a lexicon and codes its examples. */
@Command(
    name = "check",
    description = {
      "Reads a lexicon, codes the example of each entry, and says which lines are wrong and which"
          + " examples are coded otherwise than they say.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
final class LexiconCheckCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DIR|FILE",
      arity = "0..*",
      description = "Folders or files of your own; without any, Dragoman's lexicon is checked.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--all",
      description = "Also code the examples of Dragoman's entries, which yours may change.")
  private boolean all;

  @Override
  public Integer call() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = command.getOut();
    LexiconFiles files = LexiconFiles.standard();
    for (Path path : paths) {
      try {
        files = OntologyReader.files(files, path);
      } catch (UnreadableOntologyException e) {
        throw new Refusal(ExitCode.NOTHING_DONE, String.valueOf(e.getMessage()));
      }
    }
    List<String> faults = WordBook.faults(files);
    if (!faults.isEmpty()) {
      faults.forEach(out::println);
      out.println(count(faults.size(), "line is", "lines are") + " wrong; no example was coded");
      out.flush();
      return ExitCode.SOME_SET_ASIDE;
    }
    WordBook book = WordBook.of(files);
    List<Example> examples = book.examples().stream().filter(this::isWanted).toList();
    int wrong = 0;
    for (Example example : examples) {
      String what = book.wrong(example);
      if (what != null) {
        wrong++;
        out.println(what);
      }
    }
    out.println(
        count(examples.size(), "example", "examples")
            + " coded, "
            + (wrong == 0 ? "all as they say" : wrong + " otherwise than they say"));
    out.flush();
    return wrong == 0 ? ExitCode.DONE : ExitCode.SOME_SET_ASIDE;
  }

  /** Entries of the user's files have these as the beginning of their source. */
  private boolean isWanted(Example example) {
    return all
        || paths.isEmpty()
        || Stream.of(paths.toArray(Path[]::new))
            .anyMatch(path -> example.source().startsWith(path.toString()));
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
