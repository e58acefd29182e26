package org.dragoman.train.words;

import static org.dragoman.language.words.WordLexicon.ADJECTIVE;
import static org.dragoman.language.words.WordLexicon.ADVERB;
import static org.dragoman.language.words.WordLexicon.GIVEN_NAME;
import static org.dragoman.language.words.WordLexicon.MONTH_OR_DAY;
import static org.dragoman.language.words.WordLexicon.NATIONALITY;
import static org.dragoman.language.words.WordLexicon.NOUN;
import static org.dragoman.language.words.WordLexicon.ORGANISATION_WORD;
import static org.dragoman.language.words.WordLexicon.OTHER_NAME;
import static org.dragoman.language.words.WordLexicon.PLACE;
import static org.dragoman.language.words.WordLexicon.ROLE;
import static org.dragoman.language.words.WordLexicon.SURNAME;
import static org.dragoman.language.words.WordLexicon.VERB;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compiles the word lexicon from WordNet, the irregular forms and the tables of the world. */
@Command(
    name = "lexicon",
    description = {
      "Compiles the word lexicon of the language engine from WordNet and tables of names.",
      ""
    },
    mixinStandardHelpOptions = true)
public final class LexiconCommand implements Callable<Integer> {

  private static final String MONTHS_AND_DAYS =
      "January February March April May June July August September October November December Jan "
          + "Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday "
          + "Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan. Feb. Mar. Apr. Aug. "
          + "Sept. Sep. Oct. Nov. Dec. Mon. Tue. Wed. Thu. Fri. Sat. Sun. Mondays Tuesdays "
          + "Wednesdays Thursdays Fridays Saturdays Sundays";

  // The numbers of lexnames(5WN).
  private static final int GROUP = 14;
  private static final int LOCATION = 15;
  private static final int PERSON = 18;

  @Option(
      names = "--world",
      required = true,
      paramLabel = "FOLDER",
      description = "The tables of the world: countries.tsv, persons.tsv and so on.")
  @SuppressWarnings("NullAway.Init")
  private Path world;

  @Option(
      names = "--gazetteer",
      required = true,
      paramLabel = "FILE",
      description = "The table of places.")
  @SuppressWarnings("NullAway.Init")
  private Path gazetteer;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The lexicon to write.")
  @SuppressWarnings("NullAway.Init")
  private Path output;

  @Option(
      names = "--words",
      paramLabel = "FILE",
      description = "Also write a list of its words, one a line.")
  private @Nullable Path words;

  @Override
  public Integer call() throws IOException {
    WordClasses classes = new WordClasses();
    addWordNet(classes, new Inflections(classes));
    WorldNames names = new WorldNames(classes);
    names.world(world);
    names.gazetteer(gazetteer);
    names.names(MONTHS_AND_DAYS, MONTH_OR_DAY);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
      classes.write(out);
    }
    if (words != null) {
      Files.write(words, classes.words());
    }
    System.out.println(classes.words().size() + " words");
    return 0;
  }

  private static void addWordNet(WordClasses classes, Inflections inflections) throws IOException {
    Map<String, String> firstSynsets = new HashMap<>();
    WordNet.firstSynsets(firstSynsets::put);
    WordNet.senses(
        "noun",
        (word, file, synset, instance) -> {
          if (Character.isUpperCase(word.codePointAt(0))) {
            addName(classes, word, file, instance);
          } else if (isWord(word)) {
            boolean isPerson = file == PERSON && synset.equals(firstSynsets.get(word));
            classes.add(word, isPerson ? NOUN | ROLE : NOUN);
            inflections.noun(word);
          }
        });
    WordNet.senses(
        "verb",
        (word, file, synset, instance) -> {
          if (isWord(word)) {
            classes.add(word, VERB);
            inflections.verb(word);
          }
        });
    WordNet.senses(
        "adj",
        (word, file, synset, instance) -> {
          if (Character.isUpperCase(word.codePointAt(0))) {
            if (word.indexOf(' ') < 0 && word.length() > 2) {
              classes.add(word, NATIONALITY);
            }
          } else if (isWord(word)) {
            classes.add(word, ADJECTIVE);
            inflections.adjective(word);
          }
        });
    WordNet.senses(
        "adv",
        (word, file, synset, instance) -> {
          if (isWord(word)) {
            classes.add(word, ADVERB);
          }
        });
    for (String degree : List.of("early", "fast", "hard", "soon", "well", "far", "long", "often")) {
      inflections.adjective(degree);
    }
  }

  /** A single lower-case word with a vowel in it; of hyphenated ones, short of two hyphens. */
  private static boolean isWord(String word) {
    return word.indexOf(' ') < 0
        && word.indexOf('-') == word.lastIndexOf('-')
        && word.codePoints().noneMatch(Character::isUpperCase);
  }

  private static void addName(WordClasses classes, String name, int file, boolean instance) {
    String[] parts = name.split(" ");
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].replace(",", "");
      if (part.length() < 2 || part.endsWith(".") || !Character.isUpperCase(part.codePointAt(0))) {
        continue;
      }
      classes.add(part, nameClass(i == parts.length - 1, file, instance));
    }
  }

  private static int nameClass(boolean last, int file, boolean instance) {
    return switch (file) {
      case PERSON -> !instance ? NATIONALITY : last ? SURNAME : GIVEN_NAME;
      case LOCATION -> PLACE;
      case GROUP -> ORGANISATION_WORD;
      default -> OTHER_NAME;
    };
  }
}
