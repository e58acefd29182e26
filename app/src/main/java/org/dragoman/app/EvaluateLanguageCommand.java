package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.evaluation.language.LanguageYardstick;
import org.dragoman.evaluation.language.LanguageYardstick.Given;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman evaluate language}. */
@Command(
    name = "language",
    description = {"Measures tags, lemmas, dependencies and names, against a treebank.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
final class EvaluateLanguageCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE.conllu",
      description = "A treebank; for names with entities in its last column.")
  private @Nullable Path file;

  @Option(names = "--gold-tokens", description = "Only with sentences and words handed over.")
  private boolean goldTokens;

  @Option(names = "--raw", description = "Only from the text, with tokens and sentences to find.")
  private boolean raw;

  @Option(
      names = "--documents",
      paramLabel = "TEXT",
      description = "Only documents whose name contains this (default: all).")
  private String documents = "";

  @Option(
      names = "--predictions",
      paramLabel = "OUT.conllu",
      description = "Write what was found; needs one of --gold-tokens and --raw.")
  private @Nullable Path predictions;

  @Override
  public Integer call() {
    boolean both = goldTokens == raw;
    if (predictions != null && both) {
      throw new Refusal(
          ExitCode.WRONG_USE,
          "--predictions needs one of --gold-tokens and --raw: one file holds one analysis");
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    List<Given> given =
        both ? List.of(Given.values()) : List.of(goldTokens ? Given.TOKENS : Given.RAW);
    try {
      LanguageYardstick.run(
          Objects.requireNonNull(file),
          new LanguageYardstick.Options(given, documents, predictions),
          Map.of("dragoman", Language.english()),
          out);
    } catch (IOException e) {
      throw Yardsticks.refusal(e);
    }
    out.flush();
    return ExitCode.DONE;
  }
}
