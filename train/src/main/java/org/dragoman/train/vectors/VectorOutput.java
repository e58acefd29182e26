package org.dragoman.train.vectors;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how long vectors are and where they go. */
final class VectorOutput {

  @Option(
      names = "--dimensions",
      paramLabel = "N",
      defaultValue = "64",
      description = "Values a word, at most 384 (default: ${DEFAULT-VALUE}).")
  private int dimensions;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file of vectors to write.")
  private @Nullable Path output;

  /**
   * Shortens vectors to their principal components and writes them.
   *
   * @param words what the vectors are of, in their order
   * @param values one row a word
   */
  void write(List<String> words, float[][] values, PrintWriter out) throws IOException {
    PrincipalComponents components = PrincipalComponents.of(values, dimensions);
    Map<String, float[]> vectors = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      vectors.put(words.get(i), components.softened(values[i]));
    }
    VectorFile.write(Objects.requireNonNull(output), vectors);
    out.println(vectors.size() + " vectors in " + output);
    out.flush();
  }
}
