package org.dragoman.train.words;

import static org.dragoman.language.words.WordLexicon.COUNTRY;
import static org.dragoman.language.words.WordLexicon.GIVEN_NAME;
import static org.dragoman.language.words.WordLexicon.NATIONALITY;
import static org.dragoman.language.words.WordLexicon.ORGANISATION_WORD;
import static org.dragoman.language.words.WordLexicon.PLACE;
import static org.dragoman.language.words.WordLexicon.ROLE;
import static org.dragoman.language.words.WordLexicon.SURNAME;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Adds the names of the project's tables of the world to a collection of word classes. */
final class WorldNames {

  private static final Set<String> SMALL_WORDS =
      Set.of("The", "Of", "And", "In", "For", "To", "On", "At", "A", "An", "By", "With", "From");

  private final WordClasses classes;

  WorldNames(WordClasses classes) {
    this.classes = classes;
  }

  /** Adds the tables of a folder: countries, parts, persons, organisations and the like. */
  void world(Path folder) throws IOException {
    for (String[] row : rows(folder.resolve("countries.tsv"), 7)) {
      names(row[1], COUNTRY);
      names(row[2], COUNTRY);
      names(row[3], NATIONALITY);
      names(row[4], NATIONALITY);
      names(row[5], PLACE);
      names(row[6], PLACE);
    }
    for (String[] row : rows(folder.resolve("parts.tsv"), 4)) {
      boolean people = row[3].equals("people");
      names(row[0], people ? NATIONALITY : PLACE);
      names(row[1], people ? NATIONALITY : PLACE);
    }
    for (Path table : tables(folder.resolve("persons"))) {
      for (String[] row : rows(table, 3)) {
        persons(row[0]);
        persons(row[1]);
      }
    }
    for (String[] row : rows(folder.resolve("given_names.tsv"), 2)) {
      names(row[1], GIVEN_NAME);
    }
    for (String[] row : rows(folder.resolve("common_surnames.tsv"), 1)) {
      names(row[0], SURNAME);
    }
    List<Path> organisations = new ArrayList<>(tables(folder.resolve("organisations")));
    organisations.add(folder.resolve("media.tsv"));
    for (Path table : organisations) {
      for (String[] row : rows(table, 2)) {
        names(row[0], ORGANISATION_WORD);
        names(row[1], ORGANISATION_WORD);
      }
    }
    for (String[] row : rows(folder.resolve("roles.tsv"), 3)) {
      String noun = row[0].substring(row[0].lastIndexOf(' ') + 1);
      if (row[2].equals("person")) {
        classes.add(noun, ROLE);
      } else if (row[2].equals("body")) {
        classes.add(noun, ORGANISATION_WORD);
      }
    }
  }

  /** The tables of a folder, by name. */
  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  /** Adds a gazetteer: name, other spellings, kind, … */
  void gazetteer(Path file) throws IOException {
    for (String[] row : rows(file, 3)) {
      names(row[0], PLACE);
      names(row[1], PLACE);
    }
  }

  /** Adds the capitalised words of names; words that names share with any text are left out. */
  void names(String list, int kind) {
    for (String word : list.split("[;\\s*]+")) {
      String bare = bare(word);
      if (bare.length() > 1
          && !SMALL_WORDS.contains(bare)
          && bare.codePoints().anyMatch(Character::isUpperCase)) {
        classes.add(bare, kind);
      }
    }
  }

  /** Adds names of persons, the family name last. */
  private void persons(String list) {
    for (String person : list.split(";")) {
      int last = person.lastIndexOf(' ');
      names(person.substring(last + 1), SURNAME);
      if (last > 0) {
        names(person.substring(0, last), GIVEN_NAME);
      }
    }
  }

  /** Without quotation marks, commas and the like around it; full stops stay: U.N. */
  private static String bare(String word) {
    int begin = 0;
    int end = word.length();
    while (begin < end && !Character.isLetterOrDigit(word.charAt(begin))) {
      begin++;
    }
    while (end > begin
        && !Character.isLetterOrDigit(word.charAt(end - 1))
        && word.charAt(end - 1) != '.') {
      end--;
    }
    String bare = word.substring(begin, end);
    return bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
  }

  private static List<String[]> rows(Path file, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        if (row.length < columns) {
          throw new IOException(
              "%s: \"%s\" has %d columns where %d are due"
                  .formatted(file, line, row.length, columns));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
