package org.dragoman.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * For each pronoun of the third person, what it might stand for, and what speaks for and against
 * it: distance, roles in their clauses, number, gender, what kind of thing it is, how often it was
 * spoken of, and whether grammar forbids it.
 */
public final class PronounQuestions {

  /** How many sentences before its own a pronoun's phrase is looked for. */
  static final int REACH = 4;

  /** So often is named whom a text tells most of. */
  private static final int HERO = 2;

  private final List<Sentence> sentences;
  private final Quotations quotations;
  private final Discourse discourse;
  private final BarredPhrases bars;
  private final Agreement agreement;
  private final PhraseFacts facts;
  private final PronounTraits traitsOf;

  /**
   * A word of a text.
   *
   * @param sentence the position of its sentence
   * @param token its index in the sentence
   * @param pronoun whether it is a pronoun
   */
  public record Place(int sentence, int token, boolean pronoun) {}

  /**
   * A pronoun and what it might stand for.
   *
   * @param candidates the heads of the phrases, the nearest first
   * @param traits for each the numbers of its traits
   * @param nothing the traits of its standing for nothing: <i>it rains</i>
   * @param elsewhere the traits of its standing for what is no candidate: a clause, or something
   *     told long before
   * @param barred the heads of phrases that grammar forbids it to stand for; no candidates
   */
  public record Question(
      List<Place> candidates, int[][] traits, int[] nothing, int[] elsewhere, List<Place> barred) {

    /** Copies the lists. */
    public Question {
      candidates = List.copyOf(candidates);
      barred = List.copyOf(barred);
    }
  }

  /** The questions that a text raises. */
  public PronounQuestions(List<Sentence> sentences, World world) {
    GenderCues genders = new GenderCues(world);
    this.sentences = List.copyOf(sentences);
    this.quotations = new Quotations(this.sentences);
    this.discourse = new Discourse(this.sentences, world, genders);
    this.bars = new BarredPhrases(this.sentences, discourse, quotations);
    this.agreement = new Agreement(world, discourse, genders);
    this.facts = new PhraseFacts(world, discourse, quotations, genders, agreement);
    this.traitsOf = new PronounTraits(discourse, facts);
  }

  /** The pronouns, in text order. */
  public List<Place> pronouns() {
    return discourse.pronouns();
  }

  /** Remembers what a pronoun stands for: it will be called so again. */
  public void learn(Place pronoun, Place antecedent) {
    if (!antecedent.pronoun()) {
      discourse.learn(pronoun, antecedent);
    }
  }

  /** Which pronoun of the third person a word is: he, she, it or they; or null. */
  public static @Nullable String kind(Token token) {
    if (!token.upos().equals("PRON")) {
      return null;
    }
    return switch (token.form().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> "he";
      case "she", "her", "hers", "herself" -> "she";
      case "it", "its", "itself" -> "it";
      case "they", "them", "their", "theirs", "themselves", "themself" -> "they";
      default -> null;
    };
  }

  /** What a phrase tells of, as far as its words say: names with the same head are the same. */
  Object thing(Place phrase) {
    return discourse.thing(phrase);
  }

  /** What a pronoun might stand for. */
  public Question of(Place pronoun) {
    Sentence sentence = discourse.sentence(pronoun);
    Token word = sentence.token(pronoun.token());
    String kind = String.valueOf(kind(word));
    List<Place> candidates = new ArrayList<>();
    List<int[]> traits = new ArrayList<>();
    Map<Integer, Integer> agreeing = new HashMap<>();
    List<Place> barred = bars.of(pronoun, sentence, word, kind);
    boolean quoted = quotations.number(pronoun.sentence(), word.index()) > 0;
    if (kind.equals("it")) {
      for (Clause clause : Clause.around(sentences, pronoun)) {
        candidates.add(clause.place());
        traits.add(clause.traits(sentence, word, Headwords.role(word)));
      }
    }
    int clauses = candidates.size();
    List<Place> places = discourse.places();
    int at = discourse.position(pronoun);
    int sameKind = 0;
    int speakers = 0;
    boolean says = Headwords.speaks(sentence, word);
    boolean opens = discourse.isFirst(pronoun) && Headwords.isMain(sentence, word);
    for (int i = at - 1; i >= 0; i--) {
      Place place = places.get(i);
      if (pronoun.sentence() - place.sentence() > REACH) {
        break;
      }
      String other = kind(discourse.token(place));
      if (other != null && !other.equals(kind)) {
        continue;
      }
      if (bars.isAmong(place, barred)) {
        continue;
      }
      candidates.add(place);
      int alike = agreement.agrees(kind, place) ? agreeing.merge(0, 1, Integer::sum) : 0;
      PronounTraits.Standing standing =
          new PronounTraits.Standing(
              candidates.size() - clauses, sameKind, alike, quoted, says, speakers, opens);
      traits.add(traitsOf.of(pronoun, word, kind, place, standing));
      speakers += facts.of(place).speaks() && facts.of(place).inside() == quoted ? 1 : 0;
      sameKind += other == null ? 0 : 1;
    }
    Place ahead = ahead(pronoun, sentence, word);
    if (ahead != null && !bars.isAmong(ahead, barred)) {
      candidates.add(ahead);
      int alike = agreement.agrees(kind, ahead) ? agreeing.merge(0, 1, Integer::sum) : 0;
      PronounTraits.Standing standing =
          new PronounTraits.Standing(
              candidates.size() - clauses, sameKind, alike, quoted, says, speakers, opens);
      traits.add(traitsOf.of(pronoun, word, kind, ahead, standing));
    }
    Place hero = kind.equals("he") || kind.equals("she") ? hero(pronoun, kind) : null;
    if (hero != null && !bars.isAmong(hero, barred)) {
      candidates.add(hero);
      int alike = agreeing.merge(0, 1, Integer::sum);
      PronounTraits.Standing standing =
          new PronounTraits.Standing(
              candidates.size() - clauses, sameKind, alike, quoted, says, speakers, opens);
      traits.add(traitsOf.of(pronoun, word, kind, hero, standing));
    }
    return new Question(
        candidates,
        traits.toArray(new int[0][]),
        PronounTraits.nothing("nothing", sentence, word, kind),
        PronounTraits.nothing("elsewhere", sentence, word, kind),
        barred);
  }

  /**
   * <i>As <b>he</b> took the stage, the president thanked the mayor</i>: the subject of the clause
   * that a pronoun's own opens; null if the pronoun stands in no such clause or phrase.
   */
  private static @Nullable Place ahead(Place pronoun, Sentence sentence, Token word) {
    Token within = word;
    for (Token above = sentence.head(word); above != null; above = sentence.head(above)) {
      boolean opening = within.is("advcl") || within.is("obl");
      if (opening && above.isVerbal() && within.index() < above.index()) {
        for (Token child : sentence.children(above)) {
          if (child.is("nsubj")
              && child.isNoun()
              && child.index() > word.index()
              && child.index() > within.index()) {
            return new Place(pronoun.sentence(), child.index(), false);
          }
        }
      }
      within = above;
    }
    return null;
  }

  /**
   * Whom a text tells most of by name, if that is too long ago to be a candidate otherwise: the
   * name's last place; or null.
   */
  private @Nullable Place hero(Place pronoun, String kind) {
    Set<String> near = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Place> last = new HashMap<>();
    List<Place> places = discourse.places();
    for (int i = discourse.position(pronoun) - 1; i >= 0; i--) {
      Place place = places.get(i);
      if (place.pronoun()) {
        continue;
      }
      PhraseFacts.Facts known = facts.of(place);
      if (pronoun.sentence() - place.sentence() <= REACH) {
        near.add(known.name());
      } else if (known.sort().equals("PERSON")
          && !known.gender().equals(kind.equals("he") ? "f" : "m")) {
        counts.merge(known.name(), 1, Integer::sum);
        last.putIfAbsent(known.name(), place);
      }
    }
    String hero = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      String name = entry.getKey();
      boolean more =
          hero == null
              || entry.getValue() > counts.getOrDefault(hero, 0)
              || (entry.getValue().equals(counts.get(hero)) && name.compareTo(hero) < 0);
      if (entry.getValue() >= HERO && !near.contains(name) && more) {
        hero = name;
      }
    }
    return hero == null ? null : last.get(hero);
  }

  /**
   * The first sentence of the quotation that a pronoun says, as its speaker outside of it; −1 if it
   * says none.
   */
  int beginOfSaid(Place pronoun) {
    int said = quotations.said(pronoun.sentence(), discourse.token(pronoun));
    return said == 0 ? -1 : quotations.begin(said, pronoun.sentence());
  }

  /** Whether a pronoun stands in a quotation. */
  boolean isQuoted(Place pronoun) {
    return quotations.number(pronoun.sentence(), pronoun.token()) > 0;
  }

  /** Whether a word is told to speak, outside of quotations. */
  boolean isSpeaker(int sentence, int token) {
    Sentence there = sentences.get(sentence);
    return quotations.number(sentence, token) == 0 && Headwords.speaks(there, there.token(token));
  }

  /** The heads of phrases and other pronouns that a pronoun cannot stand for. */
  List<Place> barred(Place pronoun) {
    Sentence own = discourse.sentence(pronoun);
    Token word = own.token(pronoun.token());
    return bars.of(pronoun, own, word, String.valueOf(kind(word)));
  }
}
