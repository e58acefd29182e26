package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.Dragoman;
import org.dragoman.Settings;
import org.dragoman.evaluation.relations.Folds;
import org.dragoman.evaluation.relations.RelationsYardstick;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dragoman evaluate relations}. */
@Command(
    name = "relations",
    description = {"Measures who did what to whom, against sentences with their PLOVER root.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
final class EvaluateRelationsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE.tsv",
      description = "Tab-separated: id, fold, root, quad, source, target, sentence, marked.")
  private @Nullable Path file;

  @Option(
      names = "--given-actors",
      description = "Only with source and target handed to the coder.")
  private boolean givenActors;

  @Option(names = "--end-to-end", description = "Only with the coder finding everything itself.")
  private boolean endToEnd;

  @Option(
      names = "--folds",
      paramLabel = "FOLDS",
      converter = FoldsOption.class,
      description = "Only these folds, such as 7-9 or 1,3 (default: all).")
  private Folds folds = Folds.ALL;

  @Option(
      names = "--calibration",
      description = "Also print how sure the coder was beside how many of its events are right.")
  private boolean calibration;

  @Mixin private OntologyOption ontology = new OntologyOption();

  @Option(
      names = "--predictions",
      paramLabel = "OUT.tsv",
      description = "Write what was coded; needs one of --given-actors and --end-to-end.")
  private @Nullable Path predictions;

  @Override
  public Integer call() {
    boolean both = givenActors == endToEnd;
    if (predictions != null && both) {
      throw new Refusal(
          ExitCode.WRONG_USE,
          "--predictions needs one of --given-actors and --end-to-end: they have other columns");
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try {
      RelationsYardstick.run(
          Objects.requireNonNull(file),
          new RelationsYardstick.Options(
              both || givenActors,
              both || endToEnd,
              folds,
              predictions,
              calibration,
              Runtime.getRuntime().availableProcessors()),
          Dragoman.english(ontology.in(Settings.STANDARD)),
          out);
    } catch (IOException e) {
      throw Yardsticks.refusal(e);
    }
    out.flush();
    return ExitCode.DONE;
  }

  /** Reads the numbers of folds. */
  static final class FoldsOption implements ITypeConverter<Folds> {
    @Override
    public Folds convert(String value) {
      try {
        return Folds.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
