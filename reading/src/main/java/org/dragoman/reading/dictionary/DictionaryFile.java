package org.dragoman.reading.dictionary;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.Settings;
import org.dragoman.world.Dictionary;
import org.dragoman.world.World;

/**
 * A dictionary as it was read.
 *
 * @param file where it was read from
 * @param format how it is written
 * @param dictionary its good entries, in the order of the file
 * @param problems what is wrong with others, in the order of the file
 */
public record DictionaryFile(
    Path file, DictionaryFormat format, Dictionary dictionary, List<Problem> problems) {

  /** Copies the list. */
  public DictionaryFile {
    problems = List.copyOf(problems);
  }

  /**
   * Settings that use dictionaries.
   *
   * @param files the dictionaries; the first that has a phrase counts
   * @param alone whether they stand instead of what Dragoman knows, as {@link World#of} says
   * @param countryFromContext as in {@link Settings}
   */
  public static Settings settings(
      List<DictionaryFile> files, boolean alone, boolean countryFromContext) {
    List<Dictionary> dictionaries = files.stream().map(DictionaryFile::dictionary).toList();
    return new Settings(countryFromContext, World.of(dictionaries, alone));
  }
}
