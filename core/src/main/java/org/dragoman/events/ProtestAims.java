package org.dragoman.events;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.ontology.Ontology;

/**
 * Tells what a protest is for: CAMEO has a code of its own for the fall of leaders, policy, rights
 * and the form of the state, whatever people do for them (1411 to 1454).
 */
final class ProtestAims {

  /** Classes of what is asked for with the last digit of their codes, the more telling first. */
  private static final Map<String, String> AIMS = new LinkedHashMap<>();

  static {
    AIMS.put("@ouster", "1");
    AIMS.put("@regime", "4");
    AIMS.put("@rights", "3");
    AIMS.put("@policy-aim", "2");
  }

  private ProtestAims() {}

  /** The code with the CAMEO code of its aim; the same if it is no protest or tells of no aim. */
  static Code refine(Code code, Meaning meaning, Sentence sentence, Lexicon lexicon) {
    String base = code.type().equals("PROTEST") ? lexicon.cameoOf(code) : "";
    if (base.length() != 3) {
      return code;
    }
    for (Map.Entry<String, String> aim : AIMS.entrySet()) {
      for (Token token : sentence.subtree(meaning.anchor())) {
        boolean told = token.index() > meaning.anchor().index() && lexicon.isA(token, aim.getKey());
        if (told) {
          return exact(code, base + aim.getValue(), lexicon.ontology());
        }
      }
    }
    return code;
  }

  /** The code with a CAMEO code, if the ontology has that. */
  private static Code exact(Code code, String cameo, Ontology ontology) {
    return ontology.cameo(cameo) == null
        ? code
        : new Code(code.type(), code.modes(), cameo, code.kind());
  }
}
