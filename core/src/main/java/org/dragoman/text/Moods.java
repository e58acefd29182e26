package org.dragoman.text;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Token;

/**
 * Adjectives of how somebody stands towards what is to be done: <i>it was ready to talk</i>. What
 * is ready, willing or afraid is somebody, so that an <i>it</i> before them stands for somebody.
 */
public final class Moods {

  private static final Set<String> ADJECTIVES =
      Set.of(
          "ready",
          "willing",
          "able",
          "unable",
          "unwilling",
          "prepared",
          "eager",
          "keen",
          "reluctant",
          "free",
          "set",
          "due",
          "bound",
          "determined",
          "committed",
          "open",
          "happy",
          "glad",
          "proud",
          "sure",
          "confident",
          "concerned",
          "aware",
          "worried",
          "afraid",
          "hopeful",
          "sorry",
          "entitled",
          "responsible",
          "guilty",
          "poised",
          "powerless",
          "hesitant",
          "loath",
          "quick",
          "slow",
          "angry",
          "alarmed",
          "disappointed",
          "pleased",
          "grateful",
          "desperate",
          "anxious",
          "careful",
          "mindful",
          "adamant",
          "optimistic");

  private Moods() {}

  /** Whether a word is such an adjective. */
  public static boolean isMood(Token word) {
    return ADJECTIVES.contains(word.form().toLowerCase(Locale.ROOT));
  }
}
