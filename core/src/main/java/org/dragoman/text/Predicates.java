package org.dragoman.text;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Token;

/**
 * Tells nouns that stand for acts from others, and verbs that say little by themselves: what
 * decides whether <i>in Paris</i> and <i>on Monday</i> belong to the noun or to its verb.
 */
public final class Predicates {

  /** Nouns that tell of an act of their own: <i>condemned an attack in Mosul</i>. */
  private static final Set<String> ACTS =
      Set.of(
          "attack",
          "raid",
          "strike",
          "airstrike",
          "war",
          "conflict",
          "violence",
          "protest",
          "riot",
          "talk",
          "talks",
          "summit",
          "conference",
          "election",
          "vote",
          "massacre",
          "murder",
          "assault",
          "siege",
          "offensive",
          "crackdown",
          "clash",
          "battle",
          "coup",
          "rally",
          "demonstration",
          "blast",
          "truce",
          "ceasefire",
          "trial",
          "march",
          "unrest",
          "fire",
          "visit",
          "death",
          "crisis",
          "abduction",
          "kidnap",
          "ambush",
          "presence",
          "interest");

  /** Nouns that end like those of acts and are none. */
  private static final Set<String> THINGS =
      Set.of(
          "building",
          "king",
          "wing",
          "ring",
          "dwelling",
          "crossing",
          "station",
          "nation",
          "delegation",
          "organization",
          "organisation",
          "installation",
          "position",
          "plantation",
          "federation",
          "population",
          "corporation",
          "institution",
          "mission",
          "foundation",
          "congregation",
          "fortification",
          "section",
          "formation",
          "mansion",
          "location");

  private static final Set<String> LIGHT =
      Set.of(
          "hold",
          "have",
          "carry",
          "launch",
          "stage",
          "make",
          "conduct",
          "mount",
          "host",
          "attend",
          "lead",
          "open",
          "begin",
          "start",
          "end",
          "resume",
          "wage",
          "organize",
          "organise",
          "commit",
          "suffer",
          "win",
          "lose",
          "sign",
          "reach",
          "perform",
          "convene",
          "join");

  private Predicates() {}

  /** Whether a noun tells of an act of its own: <i>attack, invasion, bombing</i>. */
  public static boolean isAct(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean byEnding = lemma.endsWith("ing") || lemma.endsWith("tion") || lemma.endsWith("sion");
    return noun.isNoun() && (ACTS.contains(lemma) || (byEnding && !THINGS.contains(lemma)));
  }

  /** Whether a verb says little beyond its object: <i>hold talks, launch an attack</i>. */
  public static boolean isLight(Token verb) {
    return LIGHT.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }
}
