package org.dragoman.model;

import java.util.List;

/**
 * The act that an event is about: what was promised, threatened, refused, asked for or alleged.
 *
 * @param type its PLOVER type
 * @param modes its modes
 */
public record About(String type, List<String> modes) {

  /** Copies the modes. */
  public About {
    modes = List.copyOf(modes);
  }
}
