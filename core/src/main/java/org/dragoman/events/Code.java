package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * What an act is, by the codebook.
 *
 * @param type PLOVER type
 * @param modes its modes
 * @param cameo a CAMEO code more specific than type and modes give, or null
 * @param kind what compositions may tell apart though the codebook does not: {@code #debt} relief;
 *     or null
 */
record Code(String type, List<String> modes, @Nullable String cameo, @Nullable String kind) {

  Code {
    modes = List.copyOf(modes);
  }

  /**
   * Reads a code as the lexicon writes it: {@code CONSULT visit 042}.
   *
   * @throws IllegalArgumentException if it names no type, mode or CAMEO code of the ontology
   */
  static Code parse(String text, Ontology ontology) {
    String[] words = text.trim().split("\\s+");
    Ontology.Type type = ontology.type(words[0]);
    if (type == null) {
      throw new IllegalArgumentException("no event type '" + words[0] + "'");
    }
    List<String> modes = new ArrayList<>();
    String cameo = null;
    String kind = null;
    for (int i = 1; i < words.length; i++) {
      if (type.modes().containsKey(words[i])) {
        modes.add(words[i]);
      } else if (ontology.cameo(words[i]) != null) {
        cameo = words[i];
      } else if (words[i].startsWith("#")) {
        kind = words[i];
      } else {
        throw new IllegalArgumentException(
            "'" + words[i] + "' is neither a mode of " + type.name() + " nor a CAMEO code");
      }
    }
    return new Code(type.name(), modes, cameo, kind);
  }

  @Override
  public String toString() {
    return (type + " " + String.join(" ", modes)).trim();
  }
}
