package org.dragoman.language.words;

import java.util.ArrayList;
import java.util.List;

/**
 * An irregular verb, noun or adjective with its forms, as the table {@code irregular.tsv} has it.
 *
 * @param kind its part of speech
 * @param base its dictionary form
 * @param first past tenses, plurals or comparatives
 * @param second past participles or superlatives; empty for nouns
 */
public record IrregularForms(Kind kind, String base, List<String> first, List<String> second) {

  /** Parts of speech that inflect. */
  public enum Kind {
    /** Has a past tense and a past participle. */
    VERB,
    /** Has a plural. */
    NOUN,
    /** Has a comparative and a superlative; adverbs too. */
    ADJECTIVE
  }

  /** Copies the lists. */
  public IrregularForms {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /**
   * All irregular words.
   *
   * @throws IllegalStateException if the table is damaged; the message names the line
   */
  public static List<IrregularForms> all() {
    List<IrregularForms> all = new ArrayList<>();
    for (String[] row : WordTable.rows("irregular.tsv", 4)) {
      all.add(new IrregularForms(kind(row[0]), row[1], alternatives(row[2]), alternatives(row[3])));
    }
    return List.copyOf(all);
  }

  private static Kind kind(String name) {
    return switch (name) {
      case "verb" -> Kind.VERB;
      case "noun" -> Kind.NOUN;
      case "adjective" -> Kind.ADJECTIVE;
      default ->
          throw new IllegalStateException(
              "irregular.tsv: no such kind: " + name + " (verb, noun or adjective)");
    };
  }

  private static List<String> alternatives(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("/"));
  }
}
