package org.dragoman.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.ledger.Extra;
import org.dragoman.ledger.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman read}: reports in, their record out. */
@Command(
    name = "read",
    description = {"Reads reports and writes their record.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|URL",
      arity = "0..*",
      description = "What to read; - or nothing is standard input.")
  private List<String> sources = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatName.class,
      description = "text, json, jsonl, csv or html (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file, which appears once it is complete.")
  private @Nullable Path output;

  @Option(
      names = "--include",
      paramLabel = "KIND",
      split = ",",
      converter = ExtraWord.class,
      description =
          "Also count events that are negated, conditional, denied, historical, an allegation or"
              + " by somebody unknown: in csv, and as facts in text and html. json and jsonl hold"
              + " all events anyway.")
  private List<Extra> include = new ArrayList<>();

  @Option(names = "--explain", description = "Add to json and jsonl why each entry is as it is.")
  private boolean explain;

  @Mixin private CoderOptions coder = new CoderOptions();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  @Override
  public Integer call() {
    CommandLine command = java.util.Objects.requireNonNull(spec).commandLine();
    List<String> from = Sources.of(sources);
    Reports reports = new Reports(command, input.toReading(), coder.toSettings(command));
    Selection selection = Selection.with(include);
    try (Destination to =
        output == null ? Destination.standardOutput() : Destination.file(output)) {
      try (RecordWriter writer =
          switch (format) {
            case TEXT ->
                RecordWriter.text(to.stream(), () -> screen.sheet(output != null), selection);
            case JSON -> RecordWriter.json(to.stream(), explain, from.size() > 1);
            case JSONL -> RecordWriter.lines(to.stream(), explain);
            case CSV -> RecordWriter.table(to.stream(), selection);
            case HTML -> RecordWriter.page(to.stream(), selection);
          }) {
        reports.code(from, writer::add);
        if (reports.exitCode() == ExitCode.NOTHING_DONE) {
          return ExitCode.NOTHING_DONE;
        }
        writer.end();
      }
      to.finish();
    }
    return reports.exitCode();
  }
}
