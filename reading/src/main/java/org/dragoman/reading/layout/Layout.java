package org.dragoman.reading.layout;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a story's text, and what its bylines and dateline say.
 *
 * @param parts the parts in text order; they do not overlap, and every word outside them is none of
 *     the story
 * @param headline the first headline line, or null if the text carries none
 * @param byline the authors without the word <i>by</i>, or null
 * @param agency the news agency that a byline or dateline names, by its full name, or null
 * @param dateline the first dateline, or null
 * @param published a full date in a publication line or a dateline, or null; nothing less than day,
 *     month in letters (or ISO) and year counts
 */
public record Layout(
    List<Part> parts,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String agency,
    @Nullable Part dateline,
    @Nullable LocalDate published) {

  /**
   * A part of the text.
   *
   * @param kind what it is for
   * @param begin its first unit
   * @param end the unit after its last
   */
  public record Part(Passage.Kind kind, int begin, int end) {

    /** Its words. */
    public String of(String text) {
      return text.substring(begin, end);
    }
  }

  /** Copies the parts. */
  public Layout {
    parts = List.copyOf(parts);
  }

  /**
   * Finds the parts of a text.
   *
   * @param text the text, unchanged
   * @param title the headline where it is known: the text's first lines are a headline if they say
   *     the same; null if it is not known
   * @param publisher the outlet where it is known: a line with nothing else is no part of the story
   */
  public static Layout of(String text, @Nullable String title, @Nullable String publisher) {
    return new LayoutFinder(text, title, publisher).find();
  }

  /** Whether the first lines of a text say what a title says, quotation marks and spaces aside. */
  public static boolean beginsWith(String text, String title) {
    return new LayoutFinder(text, title, null).titleLines() > 0;
  }
}
