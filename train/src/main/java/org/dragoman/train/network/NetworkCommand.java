package org.dragoman.train.network;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.language.conllu.ConlluReader;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.language.network.Dimensions;
import org.dragoman.language.network.Meanings;
import org.dragoman.language.words.WordLexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train network}. */
@Command(
    name = "network",
    description = {
      "Trains the network that tags, parses and finds names, from treebanks in CoNLL-U.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class NetworkCommand implements Callable<Integer> {

  /** Found on the documents kept apart; none of them matters by more than some tenths. */
  private static final Pass.Dropout DROPOUT = new Pass.Dropout(0.1f, 0.3f, 0.33f, 0.25f, 0.25f);

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE.conllu", arity = "1..*", description = "Treebanks to learn from.")
  private List<Path> treebanks = new ArrayList<>();

  @Option(
      names = "--apart",
      paramLabel = "DOCUMENT",
      split = ",",
      description =
          "Documents not to learn from, but to measure on: their ids, separated by commas.")
  private Set<String> apart = new LinkedHashSet<>();

  @Option(
      names = "--vectors",
      paramLabel = "FILE",
      required = true,
      description = "Word vectors, as `vectors` makes them.")
  private @Nullable Path vectors;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "18",
      description = "How often to see each sentence (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description =
          "How many threads share the work (default: ${DEFAULT-VALUE}). The model depends on it, if"
              + " by chance only.")
  private int threads;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to write the model; rewritten after each epoch.")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter progress = Objects.requireNonNull(spec).commandLine().getErr();
    List<TreebankDocument> training = new ArrayList<>();
    List<TreebankDocument> control = new ArrayList<>();
    for (Path treebank : treebanks) {
      for (TreebankDocument document : ConlluReader.readAll(treebank)) {
        (apart.contains(document.id()) ? control : training).add(document);
      }
    }
    if (control.size() < apart.size()) {
      throw new ParameterException(
          spec.commandLine(),
          "--apart names "
              + apart.size()
              + " documents, but the treebanks have only "
              + control.size()
              + " of them");
    }
    Meanings meanings;
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(Objects.requireNonNull(vectors))))) {
      meanings = Meanings.read(in);
    }
    WordLexicon lexicon = WordLexicon.english();
    Trainer.Settings settings = new Trainer.Settings(epochs, 24, 0.002f, DROPOUT, threads, 1);
    new Trainer(Dimensions.STANDARD, settings, progress)
        .train(training, control, meanings, lexicon::classes, Objects.requireNonNull(output));
    return 0;
  }
}
