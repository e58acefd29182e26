package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.evaluation.language.LanguageYardstick;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code bench/compare}: the yardstick of the language engine, for several engines side by side.
 */
@Command(
    name = "bench/compare",
    description = {
      "Measures language engines side by side on treebanks, with words given and from raw text.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE.conllu", arity = "1..*", description = "Treebanks.")
  private List<Path> files = List.of();

  @Option(
      names = "--engines",
      paramLabel = "ENGINE",
      split = ",",
      description = "Of ours, corenlp, corenlp-mended (default: ours,corenlp).")
  private List<String> engines = List.of("ours", "corenlp");

  @Option(
      names = "--documents",
      paramLabel = "TEXT",
      description = "Only documents whose name contains this (default: all).")
  private String documents = "";

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new CompareCommand())
            .setExecutionExceptionHandler(CompareCommand::tell)
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Language> compared = new LinkedHashMap<>();
    for (String label : engines) {
      compared.put(label, Engine.labelled(label).language());
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    for (Path file : files) {
      LanguageYardstick.run(
          file,
          new LanguageYardstick.Options(List.of(LanguageYardstick.Given.values()), documents, null),
          compared,
          out);
      out.println();
    }
    return 0;
  }

  /** One line for people. */
  private static int tell(
      Exception problem, CommandLine command, CommandLine.@Nullable ParseResult parsed)
      throws Exception {
    boolean known = problem instanceof IOException || problem instanceof IllegalArgumentException;
    if (!known) {
      throw problem;
    }
    String message =
        problem instanceof NoSuchFileException missing
            ? missing.getFile() + ": there is no such file"
            : String.valueOf(problem.getMessage());
    command.getErr().println("bench/compare: " + message);
    return 3;
  }
}
