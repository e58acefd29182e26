package org.dragoman.train.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * The lower-case words of running text, from files of three kinds: CoNLL-U ({@code .conllu}), JSON
 * lines with a {@code text} ({@code .jsonl}), and plain text (all others). A folder stands for the
 * files in it.
 */
final class RunningText {

  /** Words as treebanks cut them: hyphens and the endings n't and 's stand alone. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}+(?=n['’]t\\b)|n['’]t\\b|['’](?:s|re|ve|ll|d|m)\\b"
              + "|\\d[\\d.,:]*\\d|(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}\\p{M}]+|\\S",
          Pattern.CASE_INSENSITIVE);

  private static final ObjectMapper JSON = new ObjectMapper();

  private RunningText() {}

  /**
   * Reads files in their order, those of a folder by name.
   *
   * @throws IOException if one cannot be read; the message names it
   */
  static void read(List<Path> files, Consumer<String> words) throws IOException {
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        try (Stream<Path> inside = Files.list(file)) {
          read(inside.sorted().toList(), words);
        }
      } else if (file.toString().endsWith(".conllu")) {
        treebank(file, words);
      } else if (file.toString().endsWith(".jsonl")) {
        for (String line : Files.readAllLines(file)) {
          plain(text(file, line), words);
        }
      } else {
        plain(Files.readString(file), words);
      }
    }
  }

  private static String text(Path file, String line) throws IOException {
    try {
      return JSON.readTree(line).path("text").asString("");
    } catch (JacksonException e) {
      throw new IOException(file + " holds a line that is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static void treebank(Path file, Consumer<String> words) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", 3);
      // Lines of words are numbered 1, 2; those of contractions 1-2, of words left out 1.1.
      if (columns.length == 3 && columns[0].chars().allMatch(Character::isDigit)) {
        words.accept(columns[1].toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Cuts plain text into words. */
  static void plain(String text, Consumer<String> words) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.accept(matcher.group().toLowerCase(Locale.ROOT));
    }
  }
}
