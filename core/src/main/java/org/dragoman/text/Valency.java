package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Hangs on a verb what the verb asks for, where the parser took it for a part of the object:
 * <i>accused the police <b>of bias</b></i> tells what the police are accused of, not whose police
 * they are.
 */
final class Valency {

  /** Verbs that say of what somebody is guilty, free or bereft. */
  private static final Set<String> OF =
      Set.of(
          "accuse",
          "acquit",
          "convict",
          "suspect",
          "absolve",
          "clear",
          "deprive",
          "rob",
          "strip",
          "rid",
          "cleanse");

  /** Bodies that people are members of, though they need no article. */
  private static final Set<String> BODIES =
      Set.of("parliament", "congress", "government", "state", "staff", "council", "police");

  private Valency() {}

  /** The sentence with such phrases on their verbs; the same one if there are none. */
  static Sentence heeded(Sentence sentence) {
    List<Token> tokens = null;
    for (Token verb : sentence.tokens()) {
      if (!verb.isVerbal() || !OF.contains(verb.lemma())) {
        continue;
      }
      for (Token object : sentence.children(verb)) {
        boolean undergoes = object.is("obj") || object.deprel().equals("nsubj:pass");
        if (!undergoes) {
          continue;
        }
        for (Token charge : sentence.children(object)) {
          if (object.index() > verb.index() && isCharge(sentence, charge)) {
            tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
            tokens.set(charge.index(), charge.attached(verb.index(), "obl"));
          }
        }
      }
    }
    return tokens == null ? sentence : new Sentence(tokens);
  }

  /** Whether a phrase is <i>of</i> something that is neither counted nor a body: bias, torture. */
  private static boolean isCharge(Sentence sentence, Token charge) {
    boolean bare =
        sentence.children(charge).stream()
            .noneMatch(child -> child.is("det") || child.is("nummod") || child.is("nmod:poss"));
    boolean thing = charge.xpos().equals("NN") || charge.xpos().equals("VBG");
    return charge.is("nmod")
        && thing
        && bare
        && "of".equals(sentence.caseOf(charge))
        && !BODIES.contains(charge.lemma());
  }
}
