package org.dragoman.places;

import java.util.List;
import org.dragoman.places.Gazetteer.Entry;
import org.dragoman.text.Words;

/**
 * Words that may name a place, before it is known which.
 *
 * @param words the words
 * @param name the words as one string with single blanks
 * @param candidates the places of that name; empty if none is known
 */
record Naming(Words words, String name, List<Entry> candidates) {

  Naming {
    candidates = List.copyOf(candidates);
  }
}
