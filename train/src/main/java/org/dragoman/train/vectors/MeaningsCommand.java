package org.dragoman.train.vectors;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.train.words.WordNet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code train meanings}: vectors of what verbs and nouns mean. A word's vector is what the
 * embedding model says of its definitions, the first ones more: rare verbs (<i>strafe, spurn</i>)
 * are then as near to their kin as frequent ones, of which the model knows the form alone.
 *
 * <p>All verbs of WordNet are covered, phrasal ones too, and the nouns that the embedding model has
 * in its own list, which are the frequent ones. Verbs are found as {@code spurn/v}, nouns as {@code
 * attack/n}.
 */
@Command(
    name = "meanings",
    description = {"Makes vectors of the meanings of verbs and nouns from their definitions.", ""},
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class MeaningsCommand implements Callable<Integer> {

  /** How much the first, second and third sense count; further ones are not looked at. */
  private static final double[] SHARES = {0.6, 0.25, 0.15};

  private static final int BATCH = 64;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private VectorOutput output = new VectorOutput();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Map<String, List<String>> senses = new LinkedHashMap<>();
    Set<String> frequent = new HashSet<>(EmbeddingModel.wholeWords());
    WordNet.synsets("verb", (word, synsets) -> put(senses, word, "v", synsets));
    WordNet.synsets(
        "noun",
        (word, synsets) -> {
          if (frequent.contains(word)) {
            put(senses, word, "n", synsets);
          }
        });
    Map<String, float[]> embedded = embed(glosses(senses), out);
    float[][] values = new float[senses.size()][];
    int row = 0;
    for (List<String> all : senses.values()) {
      values[row++] = mean(all, embedded);
    }
    output.write(List.copyOf(senses.keySet()), values, out);
    return 0;
  }

  private static void put(
      Map<String, List<String>> senses, String word, String part, List<String> synsets) {
    List<String> first = synsets.subList(0, Math.min(SHARES.length, synsets.size()));
    senses.put(word + "/" + part, first.stream().map(synset -> part + synset).toList());
  }

  /** The definitions that are needed, by part of speech and synset. */
  private static Map<String, String> glosses(Map<String, List<String>> senses) throws IOException {
    Set<String> needed = new LinkedHashSet<>();
    senses.values().forEach(needed::addAll);
    Map<String, String> glosses = new LinkedHashMap<>();
    for (String part : List.of("verb", "noun")) {
      String prefix = part.substring(0, 1);
      WordNet.glosses(
          part,
          (synset, words, gloss) -> {
            if (needed.contains(prefix + synset)) {
              String names = String.join(", ", words.subList(0, Math.min(3, words.size())));
              glosses.put(prefix + synset, names + ": " + gloss);
            }
          });
    }
    return glosses;
  }

  private static Map<String, float[]> embed(Map<String, String> glosses, PrintWriter out)
      throws IOException {
    Map<String, float[]> embedded = new HashMap<>();
    try (EmbeddingModel model = EmbeddingModel.load(EmbeddingModel.LAYERS)) {
      List<String> synsets = new ArrayList<>();
      List<long[]> pieces = new ArrayList<>();
      for (Map.Entry<String, String> entry : glosses.entrySet()) {
        synsets.add(entry.getKey());
        pieces.add(model.pieces(entry.getValue()));
      }
      float[][] values = BareWords.encode(model, pieces, BATCH);
      for (int i = 0; i < values.length; i++) {
        embedded.put(synsets.get(i), values[i]);
      }
    }
    out.println(embedded.size() + " definitions");
    out.flush();
    return embedded;
  }

  private static float[] mean(List<String> synsets, Map<String, float[]> embedded) {
    float[] mean = new float[EmbeddingModel.WIDTH];
    double all = 0;
    for (int s = 0; s < synsets.size(); s++) {
      all += SHARES[s];
    }
    for (int s = 0; s < synsets.size(); s++) {
      float[] value = Objects.requireNonNull(embedded.get(synsets.get(s)));
      for (int i = 0; i < mean.length; i++) {
        mean[i] += (float) (SHARES[s] / all * value[i]);
      }
    }
    return mean;
  }
}
