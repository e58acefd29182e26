package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.evaluation.coreference.CoreferenceYardstick;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman evaluate coreference}. */
@Command(
    name = "coreference",
    description = {"Measures what pronouns stand for, against a treebank with entities.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
final class EvaluateCoreferenceCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE.conllu",
      description = "A treebank with entities in its last column; documents named GUM_genre_title.")
  private @Nullable Path file;

  @Option(
      names = "--documents",
      paramLabel = "NAME",
      split = ",",
      description = "Only these documents (default: all of the genres that count).")
  private Set<String> documents = new HashSet<>();

  @Option(
      names = "--predictions",
      paramLabel = "OUT.tsv",
      description = "Write what was found: doc, begin, end, antecedent_begin, antecedent_end.")
  private @Nullable Path predictions;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try {
      CoreferenceYardstick.run(
          Objects.requireNonNull(file),
          new CoreferenceYardstick.Options(documents, predictions),
          Language.english(),
          out);
    } catch (IOException e) {
      throw Yardsticks.refusal(e);
    }
    out.flush();
    return ExitCode.DONE;
  }
}
