package org.dragoman.train.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads the database files of WordNet 3.1 from the class path; wndb(5WN) describes them. */
public final class WordNet {

  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

  /** A word in a meaning of a part of speech. */
  public interface SenseReader {
    /**
     * @param word as written, with blanks between the parts of a compound
     * @param lexicographerFile the number of the file of the field that the meaning belongs to, as
     *     lexnames(5WN) counts them: 18 is persons
     * @param synset where the meaning stands in its file
     * @param instance whether it names one thing alone, as <i>Paris</i> does
     */
    void sense(String word, int lexicographerFile, String synset, boolean instance);
  }

  private WordNet() {}

  /**
   * Reads all senses of a part of speech.
   *
   * @param part noun, verb, adj or adv
   */
  public static void senses(String part, SenseReader reader) throws IOException {
    eachLine(
        "data." + part,
        line -> {
          String[] fields = line.substring(0, line.indexOf('|')).split(" ");
          boolean instance = line.contains(" @i ");
          int words = Integer.parseInt(fields[3], 16);
          for (int i = 0; i < words; i++) {
            String word = fields[4 + 2 * i];
            int marker = word.indexOf('('); // where an adjective may stand: galore(ip)
            reader.sense(
                (marker < 0 ? word : word.substring(0, marker)).replace('_', ' '),
                Integer.parseInt(fields[1]),
                fields[0],
                instance);
          }
        });
  }

  /**
   * Reads which synsets of nouns are a kind of which.
   *
   * @param reader takes a synset and one that is more general
   */
  static void kinds(BiConsumer<String, String> reader) throws IOException {
    eachLine(
        "data.noun",
        line -> {
          String[] fields = line.substring(0, line.indexOf('|')).split(" ");
          int pointers = 4 + 2 * Integer.parseInt(fields[3], 16) + 1;
          for (int i = pointers; i + 3 < fields.length; i += 4) {
            if (fields[i].equals("@") && fields[i + 2].equals("n")) {
              reader.accept(fields[0], fields[i + 1]);
            }
          }
        });
  }

  /** A meaning and what the dictionary says of it. */
  public interface GlossReader {
    /**
     * @param synset where the meaning stands in its file
     * @param words all words that have it, with blanks between the parts of a compound
     * @param gloss its definition, without examples
     */
    void gloss(String synset, List<String> words, String gloss);
  }

  /**
   * Reads the definitions of a part of speech.
   *
   * @param part noun, verb, adj or adv
   */
  public static void glosses(String part, GlossReader reader) throws IOException {
    eachLine(
        "data." + part,
        line -> {
          int bar = line.indexOf('|');
          String[] fields = line.substring(0, bar).split(" ");
          List<String> words = new ArrayList<>();
          for (int i = 0; i < Integer.parseInt(fields[3], 16); i++) {
            words.add(fields[4 + 2 * i].replace('_', ' '));
          }
          String gloss = line.substring(bar + 1);
          int examples = gloss.indexOf("; \"");
          reader.gloss(
              fields[0], words, (examples < 0 ? gloss : gloss.substring(0, examples)).strip());
        });
  }

  /**
   * Reads the synsets of each lower-case word, the most frequent first.
   *
   * @param part noun, verb, adj or adv
   */
  public static void synsets(String part, BiConsumer<String, List<String>> reader)
      throws IOException {
    eachLine(
        "index." + part,
        line -> {
          String[] fields = line.split(" ");
          int synsets = Integer.parseInt(fields[2]);
          reader.accept(
              fields[0].replace('_', ' '),
              List.of(fields).subList(fields.length - synsets, fields.length));
        });
  }

  /** Reads the first, most frequent synset of each lower-case noun. */
  static void firstSynsets(BiConsumer<String, String> reader) throws IOException {
    eachLine(
        "index.noun",
        line -> {
          String[] fields = line.split(" ");
          int synsets = Integer.parseInt(fields[2]);
          reader.accept(fields[0].replace('_', ' '), fields[fields.length - synsets]);
        });
  }

  /** Reads the irregular forms of a part of speech: form, base. */
  static void exceptions(String part, BiConsumer<String, String> reader) throws IOException {
    eachLine(
        part + ".exc",
        line -> {
          String[] fields = line.split(" ");
          for (int i = 1; i < fields.length; i++) {
            reader.accept(fields[0], fields[i]);
          }
        });
  }

  private interface LineReader {
    void line(String line);
  }

  private static void eachLine(String file, LineReader reader) throws IOException {
    try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IOException("WordNet's " + file + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith(" ")) { // the licence
          reader.line(line);
        }
      }
    }
  }
}
