package org.dragoman.train.vectors;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code train vectors}: a word's vector is what an early layer of the embedding model says of the
 * word without context.
 *
 * <p>The choice was measured by telling word types' parts of speech from their vectors alone: the
 * second layer tells more than the input embeddings, the later layers (which are about meaning) and
 * means over contexts. Words that were never seen in text get vectors of the same kind as all
 * others.
 */
@Command(
    name = "vectors",
    description = {"Makes word vectors by distilling an embedding model.", ""},
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class VectorsCommand implements Callable<Integer> {

  /** Longer ones are addresses and the like. */
  private static final int LONGEST_WORD = 40;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--words", paramLabel = "FILE", description = "Words to cover, one a line.")
  private List<Path> words = new ArrayList<>();

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "Text whose words to cover: .conllu, .jsonl, plain, or a folder of such.")
  private List<Path> text = new ArrayList<>();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "250000",
      description = "Words to cover at most; those of the text first (default: ${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = "--layer",
      paramLabel = "N",
      defaultValue = "2",
      description = "The embedding model's layer, 1 to 6 (default: ${DEFAULT-VALUE}).")
  private int layer;

  @Mixin private VectorOutput output = new VectorOutput();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Set<String> vocabulary = new LinkedHashSet<>();
    RunningText.read(text, word -> cover(word, vocabulary));
    out.println(vocabulary.size() + " words in the text");
    for (Path file : words) {
      for (String line : Files.readAllLines(file)) {
        cover(line.strip().toLowerCase(Locale.ROOT), vocabulary);
      }
    }
    try (EmbeddingModel model = EmbeddingModel.load(layer)) {
      List<String> covered = new ArrayList<>();
      List<long[]> pieces = new ArrayList<>();
      for (String word : vocabulary) {
        long[] ids = model.pieces(word);
        if (ids.length > 0) {
          covered.add(word);
          pieces.add(ids);
        }
      }
      out.println(covered.size() + " words to cover");
      out.flush();
      float[][] values = BareWords.encode(model, pieces);
      output.write(covered, values, out);
    }
    return 0;
  }

  private void cover(String word, Set<String> vocabulary) {
    if (!word.isBlank() && word.length() <= LONGEST_WORD && vocabulary.size() < most) {
      vocabulary.add(word);
    }
  }
}
