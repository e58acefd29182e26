package org.dragoman.world;

import org.jspecify.annotations.Nullable;

/**
 * A word before a role noun that says more about the actor.
 *
 * @param word the word
 * @param sector the sector that it gives, or null
 * @param effect how it tells
 */
public record Modifier(String word, @Nullable String sector, Effect effect) {

  /** How a modifier tells on the role. */
  public enum Effect {
    /** It adds its sector to any role. */
    ALWAYS,
    /** It gives its sector to roles that take one. */
    OWNER,
    /** The role is past. */
    FORMER,
    /** The actor is unidentified. */
    UNNAMED
  }
}
