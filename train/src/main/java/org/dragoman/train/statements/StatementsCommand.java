package org.dragoman.train.statements;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.actors.ActorFinder;
import org.dragoman.evaluation.statements.GoldStory;
import org.dragoman.language.Language;
import org.dragoman.statements.ReadingExamples;
import org.dragoman.statements.ReadingExamples.Example;
import org.dragoman.statements.ReadingWeights;
import org.dragoman.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train statements}: learns the weights of readings from stories with attributions. */
@Command(
    name = "statements",
    description = {"Learns which reading of a cue is right.", ""},
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class StatementsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "The stories: text/*.txt and attributions/*.ann (brat's standoff format).")
  private @Nullable Path directory;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "4",
      description = "How often all stories are seen (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--step",
      paramLabel = "X",
      defaultValue = "0.05",
      description = "How far the first step of a weight goes (default: ${DEFAULT-VALUE}).")
  private double step;

  @Option(
      names = "--stories",
      paramLabel = "N",
      defaultValue = "8",
      description = "In how many stories a trait must occur (default: ${DEFAULT-VALUE}).")
  private int stories;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The weights to write.")
  private @Nullable Path output;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "0",
      description = {
        "Write nothing, but compare rules, learned choice and its thresholds on each N-th part of",
        "the stories with weights that were learned from the others."
      })
  private int folds;

  @Option(
      names = "--cues",
      description = "Write nothing, but count the marked cues that the lexicon has.")
  private boolean cues;

  @Option(
      names = "--scorer",
      paramLabel = "DIR",
      description = "With --folds: the folder with source heads and speech cues.")
  private @Nullable Path scorer;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    List<GoldStory> all = GoldStory.readAll(Objects.requireNonNull(directory));
    Language english = folds > 1 ? new Remembering(Language.english()) : Language.english();
    if (cues) {
      KnownCues.print(all, english, out);
      out.flush();
      return 0;
    }
    ActorFinder actors = new ActorFinder();
    List<List<Example>> examples =
        all.parallelStream().map(story -> examples(story, english, actors)).toList();
    long words = examples.stream().mapToLong(List::size).sum();
    out.printf("%d stories, %d words that may attribute%n", examples.size(), words);
    out.flush();
    ReadingTrainer trainer = new ReadingTrainer(step, epochs, stories);
    if (folds > 1) {
      new CrossValidation(Objects.requireNonNull(directory), scorer, english, trainer)
          .run(all, examples, folds, out);
      out.flush();
      return 0;
    }
    if (output == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "Either --output or --folds is needed.");
    }
    ReadingWeights weights = trainer.train(examples);
    try (OutputStream stream = Files.newOutputStream(Objects.requireNonNull(output))) {
      weights.write(stream);
    }
    out.printf("%s: %,d bytes%n", output, Files.size(Objects.requireNonNull(output)));
    return 0;
  }

  private static List<Example> examples(GoldStory story, Language english, ActorFinder actors) {
    AnnotatedReport report = AnnotatedReport.of(story.report(), english);
    return ReadingExamples.of(
        report,
        actors.mentions(report, List.of()),
        story.attributions().stream()
            .map(marked -> new ReadingExamples.Marked(marked.cue(), marked.content()))
            .toList());
  }
}
