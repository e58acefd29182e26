package org.dragoman.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.places.PlaceNames;
import org.dragoman.text.Words;
import org.dragoman.world.Named;
import org.jspecify.annotations.Nullable;

/**
 * Places that something is done to rather than in: <i>shelled Kharkiv, attacks on the city of
 * Aleppo, the siege of Homs, aid to Gaza, a curfew in parts of Kashmir</i>. They have a country
 * and, as they do not act, no sector.
 */
final class PlaceTargets {

  /** Verbs and nouns of what hits or takes a place. */
  private static final Set<String> HITS =
      Set.of(
          "air-strike",
          "airstrike",
          "annex",
          "annexation",
          "assault",
          "attack",
          "besiege",
          "blitz",
          "blockade",
          "bomb",
          "bombard",
          "bombardment",
          "bombing",
          "burn",
          "capture",
          "encircle",
          "fire",
          "hit",
          "incursion",
          "invade",
          "invasion",
          "liberate",
          "loot",
          "missile",
          "occupation",
          "occupy",
          "offensive",
          "onslaught",
          "overrun",
          "pound",
          "raid",
          "ransack",
          "recapture",
          "retake",
          "rocket",
          "seize",
          "seizure",
          "shell",
          "shelling",
          "siege",
          "storm",
          "strike",
          "target");

  /** Verbs that do with their object, or with what they send, what the object says. */
  private static final Set<String> DOING =
      Set.of(
          "launch", "fire", "carry", "conduct", "stage", "mount", "rain", "drop", "lob", "shoot");

  /** Verbs by which control of a place changes. */
  private static final Set<String> TAKING =
      Set.of("take", "gain", "regain", "seize", "wrest", "lose", "retake");

  private static final Set<String> LEAVING =
      Set.of("withdraw", "withdrawal", "retreat", "pullout", "pull-out", "evict");

  /** Where civilians are: who hits these, hits them. */
  private static final Set<String> CROWDED =
      Set.of(
          "apartment",
          "bakery",
          "bar",
          "bazaar",
          "bus",
          "cafe",
          "café",
          "concert",
          "festival",
          "funeral",
          "hotel",
          "mall",
          "market",
          "marketplace",
          "nightclub",
          "restaurant",
          "shop",
          "souk",
          "supermarket",
          "wedding");

  /** What is given to those who live somewhere. */
  private static final Set<String> HELP =
      Set.of(
          "aid",
          "assistance",
          "relief",
          "help",
          "food",
          "medicine",
          "supply",
          "delivery",
          "shipment",
          "convoy",
          "funding");

  private static final Set<String> GIVING =
      Set.of("send", "deliver", "ship", "provide", "airlift", "fly", "rush", "dispatch", "bring");

  /** What is laid upon all who live somewhere. */
  private static final Set<String> MEASURES =
      Set.of("curfew", "siege", "emergency", "lockdown", "blockade", "law", "blackout");

  private static final Set<String> WITHIN = Set.of("in", "on", "across", "over", "throughout");

  private static final Set<String> PARTS =
      Set.of("part", "area", "outskirt", "suburb", "swath", "half", "rest");

  private static final Set<String> TOWARDS = Set.of("on", "against", "at", "upon", "into");

  private final Sentence sentence;
  private final int position;

  private PlaceTargets(Sentence sentence, int position) {
    this.sentence = sentence;
    this.position = position;
  }

  /**
   * The places among a sentence's phrases that are hit.
   *
   * @param known the mentions found otherwise, which these do not overlap
   */
  static List<Mention> find(
      Sentence sentence, int position, List<NounPhrase> phrases, List<Mention> known) {
    PlaceTargets targets = new PlaceTargets(sentence, position);
    List<Mention> found = new ArrayList<>();
    for (int p = 0; p < phrases.size(); p++) {
      NounPhrase phrase = phrases.get(p);
      NounPhrase next = p + 1 < phrases.size() ? phrases.get(p + 1) : null;
      Mention place = targets.place(phrase, next);
      if (place != null
          && known.stream().noneMatch(mention -> mention.words().overlaps(place.words()))) {
        found.add(place);
      }
    }
    return found;
  }

  private @Nullable Mention place(NounPhrase phrase, @Nullable NounPhrase next) {
    Token head = sentence.token(phrase.headToken());
    Words words = phrase.words();
    Segment.Sense sense = phrase.head().sense();
    boolean named =
        (sense instanceof Segment.Name name
                && name.named() instanceof Named.Part part
                && !part.people())
            || (sense instanceof Segment.Proper proper && proper.type() == NameType.PLACE);
    Words place = words;
    boolean crowded = !named && CROWDED.contains(head.lemma().toLowerCase(Locale.ROOT));
    if (!named && !crowded) {
      // "the city of Aleppo"
      boolean where = PlaceNames.isPlace(head) || PARTS.contains(head.lemma());
      if (next == null || !where || !isOf(phrase, next)) {
        return null;
      }
      place = next.words();
      words = new Words(position, words.first(), place.last());
    }
    if (!isHit(head, 0) && (crowded || !isConcerned(head))) {
      return null;
    }
    if (crowded) {
      return new Mention(words, head.index(), Kind.DESCRIPTION, people(words, next));
    }
    Profile known = PlaceMeant.of(sentence, words);
    if (known.country() == null) {
      return null;
    }
    Profile target =
        new Profile(
            Profile.Type.OTHER,
            name(place),
            known.country(),
            List.of(),
            null,
            null,
            false,
            null,
            known.reasons());
    return new Mention(words, head.index(), Kind.NAME, target);
  }

  /** Those who are where people meet, buy and live: civilians, of the country where that is. */
  private Profile people(Words words, @Nullable NounPhrase next) {
    Words where = words;
    if (next != null && next.words().first() - words.last() == 2) {
      where = new Words(position, words.first(), next.words().last());
    }
    return new Profile(
        Profile.Type.OTHER,
        null,
        PlaceMeant.of(sentence, where).country(),
        List.of("CVL"),
        null,
        null,
        false,
        null,
        List.of("where people are who bear no arms"));
  }

  private boolean isOf(NounPhrase phrase, NounPhrase next) {
    int joint = phrase.words().last() + 1;
    return next.words().first() == joint + 1 && sentence.token(joint).form().equals("of");
  }

  private boolean isHit(Token place, int depth) {
    Token head = sentence.head(place);
    if (head == null || depth > 3) {
      return false;
    }
    if (place.is("conj") || place.is("appos")) {
      return isHit(head, depth + 1);
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean hit = HITS.contains(lemma) || isTakenOver(head);
    if (place.is("obj") || place.deprel().equals("nsubj:pass")) {
      return hit && head.isVerbal();
    }
    if (!place.is("nmod") && !place.is("obl")) {
      return false;
    }
    String preposition = String.valueOf(sentence.caseOf(place));
    boolean towards = TOWARDS.contains(preposition);
    boolean left = preposition.equals("from") && LEAVING.contains(lemma);
    if (left || (preposition.equals("over") && lemma.equals("take"))) {
      return true;
    }
    if (preposition.equals("of") && lemma.equals("control") && head.is("obj")) {
      Token verb = sentence.head(head);
      return verb != null && TAKING.contains(verb.lemma());
    }
    return (hit && (towards || (preposition.equals("of") && head.isNoun())))
        || (towards && place.is("obl") && DOING.contains(lemma));
  }

  /** <i>Suspended aid to Gaza, imposed a curfew in Srinagar</i> */
  private boolean isConcerned(Token place) {
    Token head = sentence.head(place);
    if (head == null || (!place.is("nmod") && !place.is("obl"))) {
      return false;
    }
    String preposition = String.valueOf(sentence.caseOf(place));
    boolean given = preposition.equals("to") || preposition.equals("into");
    if (place.is("nmod")) {
      String noun = head.lemma().toLowerCase(Locale.ROOT);
      return (HELP.contains(noun) && (given || preposition.equals("in")))
          || (MEASURES.contains(noun) && WITHIN.contains(preposition));
    }
    Token object = sentence.child(head, "obj");
    if (object == null) {
      object = sentence.child(head, "nsubj:pass");
    }
    if (object == null || !head.isVerbal()) {
      return false;
    }
    boolean within = preposition.equals("in") && GIVING.contains(head.lemma());
    return (HELP.contains(object.lemma()) && (given || within))
        || (MEASURES.contains(measure(object)) && WITHIN.contains(preposition));
  }

  /** The last noun of <i>a state of emergency</i>. */
  private String measure(Token object) {
    Token of = sentence.child(object, "nmod");
    return object.lemma().equals("state") && of != null ? of.lemma() : object.lemma();
  }

  private boolean isTakenOver(Token verb) {
    Token particle = sentence.child(verb, "compound:prt");
    return verb.lemma().equals("take") && particle != null && particle.form().equals("over");
  }

  /** The words of a name without what stands before it: <i>the Gaza Strip, war-torn Aleppo</i>. */
  private String name(Words words) {
    StringBuilder name = new StringBuilder();
    for (int i = words.first(); i <= words.last(); i++) {
      if (sentence.token(i).xpos().startsWith("NNP")) {
        name.append(name.isEmpty() ? "" : " ").append(sentence.token(i).form());
      }
    }
    return name.toString();
  }
}
