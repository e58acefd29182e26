package org.dragoman.train.traits;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dragoman.language.conllu.ConlluReader;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.text.TraitWeights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of commands that learn from a treebank whose phrases are marked with entities. */
public final class EntityTreebank {

  @Parameters(paramLabel = "FILE.conllu", description = "A treebank with entities.")
  private @Nullable Path treebank;

  @Option(
      names = "--apart",
      paramLabel = "FILE",
      description = "Names of documents to leave out, one a line.")
  private @Nullable Path apart;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "0",
      description = "Measures: each of N parts is read with weights learned from the others.")
  private int folds;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The weights to write.")
  private @Nullable Path output;

  /** The documents to learn from that have entities. */
  public List<TreebankDocument> documents() throws IOException {
    Set<String> left = new HashSet<>(apart == null ? List.of() : Files.readAllLines(apart));
    return ConlluReader.readAll(Objects.requireNonNull(treebank)).stream()
        .filter(document -> !left.contains(document.id()))
        .filter(EntityTreebank::hasEntities)
        .toList();
  }

  private static boolean hasEntities(TreebankDocument document) {
    return document.sentences().stream().anyMatch(sentence -> !sentence.entities().isEmpty());
  }

  /** Whether a cross-validation is asked for. */
  public boolean isMeasured() {
    return folds > 1;
  }

  /**
   * Hands out the parts of a cross-validation: what to learn from, then what was left out of it.
   *
   * @param data all that there is, one item a document
   */
  public <T> void folds(List<T> data, BiConsumer<List<T>, List<T>> part) {
    for (int fold = 0; fold < folds; fold++) {
      List<T> learned = new ArrayList<>();
      List<T> unseen = new ArrayList<>();
      for (int i = 0; i < data.size(); i++) {
        (i % folds == fold ? unseen : learned).add(data.get(i));
      }
      part.accept(learned, unseen);
    }
  }

  /** Whether weights are to be written. */
  public boolean isWritten() {
    return output != null;
  }

  /** Writes weights where the options say, and tells how large they are. */
  public void write(TraitWeights weights, PrintWriter out) throws IOException {
    Path file = Objects.requireNonNull(output);
    try (DataOutputStream stream = new DataOutputStream(Files.newOutputStream(file))) {
      weights.write(stream);
    }
    out.printf("%s: %,d bytes%n", file, Files.size(file));
  }
}
