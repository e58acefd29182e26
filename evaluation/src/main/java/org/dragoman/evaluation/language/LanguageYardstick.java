package org.dragoman.evaluation.language;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.language.conllu.ConlluReader;
import org.dragoman.language.conllu.ConlluWriter;
import org.dragoman.language.conllu.TreebankDocument;
import org.dragoman.language.conllu.TreebankSentence;
import org.jspecify.annotations.Nullable;

/**
 * Measures language engines on a treebank: once with its sentences and words given, once from the
 * raw text, which is rebuilt from the treebank's sentences. Every document is analysed by itself.
 */
public final class LanguageYardstick {

  private LanguageYardstick() {}

  /** What the engine is given. */
  public enum Given {
    /** The treebank's sentences and words. */
    TOKENS("gold tokens"),
    /** The text. */
    RAW("raw text");

    private final String label;

    Given(String label) {
      this.label = label;
    }

    /** What a table calls it. */
    public String label() {
      return label;
    }

    List<Sentence> analyse(TreebankDocument document, Language language) {
      String text = document.text();
      if (this == RAW) {
        return language.analyse(text);
      }
      int[] begins = document.begins();
      List<TreebankSentence> marked = document.sentences();
      List<Sentence> sentences = new ArrayList<>();
      for (int s = 0; s < begins.length; s++) {
        int begin = begins[s];
        int[] bounds = IntStream.of(marked.get(s).bounds()).map(at -> at + begin).toArray();
        sentences.add(language.analyseTokens(text, bounds));
      }
      return sentences;
    }
  }

  /**
   * What to measure.
   *
   * @param given what the engines are given, one part after another
   * @param documents only documents whose name contains this; the empty string takes all
   * @param predictions where to write what was found, as CoNLL-U, or null; only for one engine and
   *     one part
   */
  public record Options(List<Given> given, String documents, @Nullable Path predictions) {

    /** Both parts, all documents. */
    public static final Options ALL = new Options(List.of(Given.values()), "", null);

    /** Copies the list. */
    public Options {
      given = List.copyOf(given);
    }
  }

  /**
   * Measures engines side by side, and prints the figures.
   *
   * @param file the treebank
   * @param options what to measure
   * @param engines the engines by the names that the table calls them
   * @param out where to print
   * @throws IOException if a file cannot be read or written or is no CoNLL-U; the message is one
   *     line for a person
   */
  public static void run(Path file, Options options, Map<String, Language> engines, Appendable out)
      throws IOException {
    List<TreebankDocument> documents =
        ConlluReader.readAll(file).stream()
            .filter(document -> document.id().contains(options.documents()))
            .toList();
    if (documents.isEmpty()) {
      String wanted = options.documents();
      throw new IOException(
          file + (wanted.isEmpty() ? " holds no sentence" : " has no document " + wanted));
    }
    LanguagePrinter printer = new LanguagePrinter(out);
    printer.head(String.valueOf(file.getFileName()), documents);
    for (Given given : options.given()) {
      Map<String, LanguageScore> scores = new LinkedHashMap<>();
      for (Map.Entry<String, Language> engine : engines.entrySet()) {
        List<List<Sentence>> found = analyse(documents, given, engine.getValue());
        scores.put(engine.getKey(), compare(documents, found));
        Path predictions = options.predictions();
        if (predictions != null) {
          write(documents, found, predictions);
        }
      }
      printer.part(given, scores);
    }
    if (options.predictions() != null) {
      printer.written(options.predictions());
    }
  }

  /**
   * Measures an engine.
   *
   * @param documents the documents to measure on
   * @param given what the engine is given
   * @param language the engine
   * @return what it got right
   */
  public static LanguageScore measure(
      List<TreebankDocument> documents, Given given, Language language) {
    return compare(documents, analyse(documents, given, language));
  }

  private static List<List<Sentence>> analyse(
      List<TreebankDocument> documents, Given given, Language language) {
    return documents.parallelStream().map(document -> given.analyse(document, language)).toList();
  }

  private static LanguageScore compare(
      List<TreebankDocument> documents, List<List<Sentence>> found) {
    LanguageScore score = new LanguageScore();
    for (int i = 0; i < documents.size(); i++) {
      score.add(DocumentScore.of(documents.get(i), found.get(i)));
    }
    return score;
  }

  private static void write(List<TreebankDocument> documents, List<List<Sentence>> found, Path file)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      ConlluWriter writer = new ConlluWriter(out);
      for (int i = 0; i < documents.size(); i++) {
        TreebankDocument document = documents.get(i);
        writer.write(document.id(), document.text(), found.get(i));
      }
    }
  }
}
