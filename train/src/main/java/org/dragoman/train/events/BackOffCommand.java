package org.dragoman.train.events;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.events.BackOff;
import org.dragoman.events.BackOffExamples;
import org.dragoman.events.BackOffExamples.Example;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train backoff}: trains the second opinion on what a predicate is. */
@Command(
    name = "backoff",
    description = {
      "Learns what a predicate is an act of, from labelled sentences and the lexicon's examples.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class BackOffCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description =
          "Labelled sentences: *.tsv with label, status and marked sentence; frequencies.txt.")
  private @Nullable Path directory;

  @Option(
      names = "--hidden",
      paramLabel = "N",
      defaultValue = "40",
      description = "How wide the hidden layer is (default: ${DEFAULT-VALUE}).")
  private int hidden;

  @Option(
      names = "--networks",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many are trained and averaged (default: ${DEFAULT-VALUE}).")
  private int networks;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "20",
      description = "How often all sentences are seen (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--step",
      paramLabel = "X",
      defaultValue = "0.05",
      description = "How far the first steps go (default: ${DEFAULT-VALUE}).")
  private double step;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "Only measure, N-fold, each fold's predicates unseen in training; nothing is written.")
  private int folds;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The weights to write.")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Language english = Language.english();
    List<Example> written = read(Objects.requireNonNull(directory), english, out);
    List<Example> lexicon = BackOffExamples.ofLexicon(english);
    out.printf("%d sentences, %d examples of the lexicon%n", written.size(), lexicon.size());
    out.flush();
    BackOffTrainer trainer = new BackOffTrainer(hidden, networks, epochs, step);
    if (folds > 1) {
      new CrossValidation(trainer, folds).measure(written, lexicon, out);
      return 0;
    }
    List<Example> all = new ArrayList<>(written);
    all.addAll(lexicon);
    Path frequencies = directory.resolve("frequencies.txt");
    BackOff backOff = Frequencies.read(frequencies).shift(trainer.train(all));
    Path file = Objects.requireNonNull(output, "where to write the weights (-o)?");
    try (OutputStream stream = Files.newOutputStream(file)) {
      backOff.write(stream);
    }
    out.printf("%s: %,d bytes%n", file, Files.size(file));
    return 0;
  }

  private static List<Example> read(Path directory, Language english, PrintWriter out)
      throws IOException {
    List<Path> files;
    try (Stream<Path> inside = Files.list(directory)) {
      files = inside.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    List<Example> examples = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String[] cells = lines.get(i).split("\t");
        if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
          continue;
        }
        Example example =
            cells.length == 3 ? BackOffExamples.marked(cells[0], cells[2], english) : null;
        if (example == null) {
          out.printf("%s:%d: no predicate between [ and ]%n", file.getFileName(), i + 1);
        } else {
          examples.add(example);
        }
      }
    }
    return examples;
  }
}
