package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Adds the mode that an instrument in the clause gives: <i>killed … in an air strike</i>. */
final class Modes {

  private static final Map<String, List<String>> INSTRUMENTS =
      Map.of(
          "ASSAULT aerial", List.of("@aircraft", "@airstrike"),
          "ASSAULT drone", List.of("@drone"),
          "ASSAULT heavy-weapons", List.of("@artillery"),
          "ASSAULT explosives", List.of("@bomb"),
          "ASSAULT suicide-attack", List.of("@suicide"),
          "ASSAULT crowd-control", List.of("@crowdcontrol"),
          "ASSAULT firearms", List.of("@gun"),
          "ASSAULT primitive", List.of("@blade"));

  /** Checked in this order: the more telling first. */
  private static final List<String> ORDER =
      List.of(
          "ASSAULT suicide-attack",
          "ASSAULT drone",
          "ASSAULT crowd-control",
          "ASSAULT aerial",
          "ASSAULT heavy-weapons",
          "ASSAULT explosives",
          "ASSAULT primitive",
          "ASSAULT firearms");

  private Modes() {}

  /** The code with the mode that its instrument gives, if it has none yet. */
  static Code refine(Meaning meaning, Sentence sentence, Lexicon lexicon) {
    Code code = meaning.code();
    if (!code.type().equals("ASSAULT") || !code.modes().isEmpty()) {
      return code;
    }
    List<Token> near = new ArrayList<>();
    for (Token token : List.of(meaning.anchor(), meaning.trigger())) {
      near.add(token);
      for (Token child : sentence.children(token)) {
        if (!child.is("conj") && !child.is("ccomp") && !child.is("parataxis")) {
          near.add(child);
          if (child.isNoun()) {
            near.addAll(sentence.children(child, "compound"));
            near.addAll(sentence.children(child, "amod"));
          }
        }
      }
    }
    for (String mode : ORDER) {
      for (String name : INSTRUMENTS.getOrDefault(mode, List.of())) {
        for (Token token : near) {
          if (lexicon.isA(token, name)) {
            return Code.parse(mode, lexicon.ontology());
          }
        }
      }
    }
    return code;
  }
}
