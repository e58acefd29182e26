package org.dragoman.places;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** The words by which English places things: prepositions, nouns of place, verbs of motion. */
final class PlaceWords {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "over",
          "outside",
          "outside of",
          "across",
          "around",
          "inside",
          "off",
          "within",
          "throughout",
          "through",
          "along",
          "beside",
          "above",
          "on",
          "close to",
          "near to",
          "opposite",
          "amid",
          "aboard",
          "under",
          "beyond");

  private static final Set<String> TOWARDS = Set.of("to", "from", "into", "toward", "towards");

  /** Prepositions that with a state's name mean its affairs: <i>anger at Iran</i>. */
  private static final Set<String> OF_AFFAIRS = Set.of("at", "over", "on", "under", "beyond");

  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "city",
          "town",
          "village",
          "hamlet",
          "province",
          "region",
          "state",
          "district",
          "county",
          "governorate",
          "department",
          "prefecture",
          "capital",
          "suburb",
          "outskirts",
          "outskirt",
          "neighborhood",
          "neighbourhood",
          "quarter",
          "part",
          "area",
          "territory",
          "land",
          "soil",
          "sky",
          "airspace",
          "water",
          "waters",
          "coast",
          "shore",
          "border",
          "frontier",
          "island",
          "peninsula",
          "port",
          "harbour",
          "harbor",
          "airport",
          "street",
          "streets",
          "centre",
          "center",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "enclave",
          "stronghold",
          "valley",
          "mountain",
          "desert",
          "gulf",
          "strait",
          "river",
          "sea",
          "oblast",
          "resort",
          "metropolis",
          "heart",
          "interior",
          "mainland",
          "municipality",
          "camp");

  private static final Set<String> MOTION =
      Set.of(
          "go",
          "come",
          "travel",
          "return",
          "fly",
          "arrive",
          "flee",
          "head",
          "drive",
          "leave",
          "walk",
          "cross",
          "march",
          "move",
          "sail",
          "escape",
          "land",
          "deploy",
          "advance",
          "retreat",
          "enter",
          "withdraw",
          "trip",
          "visit",
          "journey",
          "flight",
          "convoy");

  /** Verbs whose object is where they happen, when it is a place. */
  private static final Set<String> HAPPENS_AT_OBJECT =
      Set.of(
          "visit",
          "enter",
          "capture",
          "recapture",
          "seize",
          "retake",
          "take",
          "leave",
          "reach",
          "besiege",
          "encircle",
          "storm",
          "shell",
          "bomb",
          "bombard",
          "attack",
          "strike",
          "hit",
          "overrun",
          "occupy",
          "liberate",
          "invade",
          "raid",
          "tour",
          "cross",
          "evacuate");

  private static final Set<String> GOVERNING =
      Set.of(
          "government",
          "regime",
          "official",
          "administration",
          "authority",
          "authorities",
          "ally",
          "diplomat",
          "envoy",
          "leader",
          "leadership",
          "policymaker",
          "lawmaker",
          "insider",
          "politician",
          "bureau",
          "spokesman",
          "spokeswoman");

  private static final Set<String> GENERIC_PARTS =
      Set.of(
          "province",
          "city",
          "state",
          "county",
          "district",
          "governorate",
          "region",
          "airport",
          "oblast",
          "valley",
          "town",
          "village",
          "the",
          "international",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "greater",
          "downtown");

  private PlaceWords() {}

  /** The token of a run that governs the others: the one whose own head lies outside. */
  static Token head(Sentence sentence, Words words) {
    for (int i = words.last(); i >= words.first(); i--) {
      Token token = sentence.token(i);
      if (!words.covers(token.head()) && !token.isPunctuation()) {
        return token;
      }
    }
    return sentence.token(words.last());
  }

  /** The preposition of a noun; of coordinated nouns the first has it for all. */
  static @Nullable String preposition(Sentence sentence, Token noun) {
    Token at = top(sentence, noun);
    String own = sentence.caseOf(noun);
    return own != null ? own : sentence.caseOf(at);
  }

  /** The first of the coordinated nouns that a noun belongs to. */
  static Token top(Sentence sentence, Token noun) {
    Token at = noun;
    while (at.is("conj") && sentence.caseOf(at) == null) {
      Token head = sentence.head(at);
      if (head == null || !head.isNoun()) {
        break;
      }
      at = head;
    }
    return at;
  }

  static boolean isLocative(@Nullable String preposition) {
    return preposition != null && LOCATIVE.contains(preposition);
  }

  static boolean isDirection(@Nullable String preposition) {
    return preposition != null && TOWARDS.contains(preposition);
  }

  static boolean isOfAffairs(String preposition) {
    return OF_AFFAIRS.contains(preposition);
  }

  static boolean isPlaceNoun(Token token) {
    return PLACE_NOUNS.contains(lemma(token));
  }

  static boolean isMotion(Token token) {
    return MOTION.contains(lemma(token));
  }

  static boolean happensAtItsObject(Token verb) {
    return HAPPENS_AT_OBJECT.contains(lemma(verb));
  }

  static boolean isGoverning(Token noun) {
    return GOVERNING.contains(lemma(noun));
  }

  static boolean isGenericPart(Token token) {
    return GENERIC_PARTS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
