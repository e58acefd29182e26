package org.dragoman.train.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * Sentences as lower-case words, from files of three kinds: CoNLL-U ({@code .conllu}), JSON lines
 * with a {@code text} ({@code .jsonl}), and plain text (all others). A folder stands for the files
 * in it.
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
  static void read(List<Path> files, Consumer<List<String>> sentences) throws IOException {
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        try (Stream<Path> inside = Files.list(file)) {
          read(inside.sorted().toList(), sentences);
        }
      } else if (file.toString().endsWith(".conllu")) {
        treebank(file, sentences);
      } else if (file.toString().endsWith(".jsonl")) {
        for (String line : Files.readAllLines(file)) {
          plain(text(file, line), sentences);
        }
      } else {
        plain(Files.readString(file), sentences);
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

  private static void treebank(Path file, Consumer<List<String>> sentences) throws IOException {
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        give(words, sentences);
        words = new ArrayList<>();
      } else if (!line.startsWith("#")) {
        String[] columns = line.split("\t", 3);
        boolean word = columns.length == 3 && columns[0].chars().allMatch(Character::isDigit);
        if (word) {
          words.add(columns[1].toLowerCase(Locale.ROOT));
        }
      }
    }
    give(words, sentences);
  }

  static void plain(String text, Consumer<List<String>> sentences) {
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    for (String paragraph : text.split("\\R")) {
      ends.setText(paragraph);
      int start = ends.first();
      for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(paragraph.substring(start, end));
        while (matcher.find()) {
          words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        give(words, sentences);
      }
    }
  }

  private static void give(List<String> words, Consumer<List<String>> sentences) {
    if (!words.isEmpty()) {
      sentences.accept(words);
    }
  }
}
