package org.dragoman.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.app.terminal.Sheet;
import org.dragoman.model.Coding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that shows one part of the record, entry by entry, for people. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
abstract class ListCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|URL",
      arity = "0..*",
      description = "What to read; - or nothing is standard input.")
  private List<String> sources = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--explain", description = "Say why each entry is as it is.")
  private boolean explain;

  @Mixin private CoderOptions coder = new CoderOptions();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  /** Writes the entries of a record. */
  abstract void write(Coding coding, boolean explain, Sheet sheet);

  @Override
  public Integer call() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    List<String> from = Sources.of(sources);
    Reports reports = new Reports(command, input.toReading(), coder.toSettings(command));
    try (Destination to = Destination.standardOutput()) {
      OutputStream out = to.stream();
      reports.code(
          from,
          coding -> {
            Sheet sheet = screen.sheet(false);
            write(coding, explain, sheet);
            put(out, sheet);
          });
      to.finish();
    }
    return reports.exitCode();
  }

  private static void put(OutputStream out, Sheet sheet) {
    try {
      out.write(sheet.toString().getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
