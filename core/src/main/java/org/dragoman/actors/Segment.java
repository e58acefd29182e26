package org.dragoman.actors;

import org.dragoman.language.NameType;
import org.dragoman.world.Modifier;
import org.dragoman.world.Named;
import org.dragoman.world.RoleNoun;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens that the lexicons or the name recogniser take as one word.
 *
 * @param first the index of the first token
 * @param last the index of the last token
 * @param sense what it says
 */
record Segment(int first, int last, Sense sense) {

  /** What a run of tokens says. */
  sealed interface Sense {}

  /** A name that the world's tables know. */
  record Name(Named named) implements Sense {}

  /** A proper name of which only the type is known. */
  record Proper(NameType type) implements Sense {}

  /** A role noun. */
  record Role(RoleNoun noun, boolean plural) implements Sense {}

  /**
   * A word that says more about a role.
   *
   * @param modifier what it says
   * @param noun what the same word is where it stands alone, as <i>army</i> does, or null
   */
  record Trait(Modifier modifier, @Nullable RoleNoun noun) implements Sense {}

  /** Any other word. */
  record Plain() implements Sense {}
}
