package org.dragoman.events;

import java.util.List;
import org.dragoman.actors.Cast;
import org.dragoman.actors.Mention;
import org.dragoman.language.Token;
import org.dragoman.statements.Attribution;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** Who says what a report tells: the statements that its words stand in, and their sources. */
final class Voices {

  private final Cast cast;
  private final List<Attribution> attributions;

  Voices(Cast cast, List<Attribution> attributions) {
    this.cast = cast;
    this.attributions = attributions;
  }

  /** A statement by the number that {@link #asserter} gives. */
  Attribution attribution(int asserter) {
    return attributions.get(asserter);
  }

  /** The innermost statement whose content holds a token, or −1. */
  int asserter(Token token) {
    int best = -1;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      if (attribution.says(token.begin())) {
        int length =
            attribution.content().stream().mapToInt(range -> range.end() - range.begin()).sum();
        if (length <= shortest) {
          shortest = length;
          best = i;
        }
      }
    }
    return best;
  }

  /** Whether a token stands in quotation marks. */
  boolean isQuoted(Token token) {
    int asserter = asserter(token);
    return asserter >= 0
        && attributions.get(asserter).quoted().stream()
            .anyMatch(range -> range.begin() <= token.begin() && token.begin() < range.end());
  }

  /**
   * Who says it: the longest mention in or around the words that name the source; null if the
   * report tells it in its own voice, or no source is named.
   */
  @Nullable Mention speaker(Token token) {
    int asserter = asserter(token);
    Words source = asserter < 0 ? null : attributions.get(asserter).source();
    if (source == null) {
      return null;
    }
    Mention best = null;
    for (Mention mention : cast.mentions(source.sentence())) {
      boolean within = source.contains(mention.words()) || mention.words().contains(source);
      if (within && (best == null || mention.words().contains(best.words()))) {
        best = mention;
      }
    }
    return best;
  }
}
