package org.dragoman.bench.corenlp;

import java.util.Map;

/**
 * Universal parts of speech from Penn tags and the dependency relation, after the conversion table
 * of the Universal Dependencies project for English.
 */
final class UniversalTags {

  private static final Map<String, String> BY_PENN_TAG =
      Map.ofEntries(
          Map.entry("CC", "CCONJ"),
          Map.entry("CD", "NUM"),
          Map.entry("DT", "DET"),
          Map.entry("EX", "PRON"),
          Map.entry("FW", "X"),
          Map.entry("IN", "ADP"),
          Map.entry("JJ", "ADJ"),
          Map.entry("JJR", "ADJ"),
          Map.entry("JJS", "ADJ"),
          Map.entry("LS", "X"),
          Map.entry("MD", "AUX"),
          Map.entry("NN", "NOUN"),
          Map.entry("NNS", "NOUN"),
          Map.entry("NNP", "PROPN"),
          Map.entry("NNPS", "PROPN"),
          Map.entry("PDT", "DET"),
          Map.entry("POS", "PART"),
          Map.entry("PRP", "PRON"),
          Map.entry("PRP$", "PRON"),
          Map.entry("RB", "ADV"),
          Map.entry("RBR", "ADV"),
          Map.entry("RBS", "ADV"),
          Map.entry("RP", "ADP"),
          Map.entry("SYM", "SYM"),
          Map.entry("$", "SYM"),
          Map.entry("#", "SYM"),
          Map.entry("TO", "PART"),
          Map.entry("UH", "INTJ"),
          Map.entry("WDT", "PRON"),
          Map.entry("WP", "PRON"),
          Map.entry("WP$", "PRON"),
          Map.entry("WRB", "ADV"),
          Map.entry("AFX", "X"),
          Map.entry("ADD", "X"),
          Map.entry("GW", "X"),
          Map.entry("XX", "X"));

  private UniversalTags() {}

  static String of(String penn, String deprel) {
    if (penn.startsWith("VB")) {
      return deprel.startsWith("aux") || deprel.equals("cop") ? "AUX" : "VERB";
    }
    if (penn.equals("IN") && deprel.equals("mark")) {
      return "SCONJ";
    }
    if (penn.equals("RB") && deprel.equals("advmod:neg")) {
      return "PART";
    }
    return BY_PENN_TAG.getOrDefault(penn, "PUNCT");
  }
}
