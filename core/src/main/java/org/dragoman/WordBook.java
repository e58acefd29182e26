package org.dragoman;

import java.util.List;
import org.dragoman.events.Glossary;
import org.dragoman.events.Lexicon;
import org.dragoman.events.LexiconCheck;
import org.dragoman.ontology.Example;
import org.dragoman.ontology.Knowledge;
import org.dragoman.ontology.LexiconFiles;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon as people ask about it: what it knows of a word, and whether it codes its examples as
 * it says. Immutable and thread-safe.
 */
public final class WordBook {

  private final Lexicon lexicon;
  private final Glossary glossary;
  private final LexiconCheck check;

  private WordBook(Settings settings) {
    this.lexicon = settings.lexicon();
    this.glossary = new Glossary(lexicon);
    this.check = new LexiconCheck(Dragoman.english(settings)::read);
  }

  /** About the lexicon of some settings; examples are coded with these. */
  public static WordBook of(Settings settings) {
    return new WordBook(settings);
  }

  /**
   * About the lexicon that files hold, all else as usual.
   *
   * @throws IllegalArgumentException if a line is wrong; {@link #faults} names all that are
   */
  public static WordBook of(LexiconFiles files) {
    return new WordBook(Settings.STANDARD.with(Lexicon.of(files)));
  }

  /** What is wrong with the lines of files, each with its file and line: {@code fish.txt:3: …}. */
  public static List<String> faults(LexiconFiles files) {
    return LexiconCheck.faults(files);
  }

  /**
   * What is known of a word; empty if nothing is.
   *
   * @param word a lemma, with a particle or not: {@code carry}, {@code carry out}
   */
  public Knowledge knowledgeOf(String word) {
    return glossary.of(word);
  }

  /** The examples of the entries and contexts, by file and line. */
  public List<Example> examples() {
    return LexiconCheck.examples(lexicon);
  }

  /** What is wrong with how an example is coded; null if nothing is. */
  public @Nullable String wrong(Example example) {
    return check.wrong(example);
  }
}
