package org.dragoman.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.World;

/**
 * What a text speaks of: its phrases and pronouns, how often and where each is named, and what the
 * pronouns so far stood for.
 */
final class Discourse {

  private final List<Sentence> sentences;
  private final World world;

  /** The phrases and pronouns, in text order. */
  private final List<Place> places = new ArrayList<>();

  private final List<Place> pronouns = new ArrayList<>();

  /** The phrases that each word heads. */
  private final Map<String, List<Place>> spoken = new HashMap<>();

  /** The last pronoun that stood for a word. */
  private final Map<String, String> called = new HashMap<>();

  /** The head of the phrase that the last pronoun of each kind stood for. */
  private final Map<String, String> lastKey = new HashMap<>();

  Discourse(List<Sentence> sentences, World world, GenderCues genders) {
    this.sentences = sentences;
    this.world = world;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      for (Token token : sentence.tokens()) {
        if (PronounQuestions.kind(token) != null) {
          Place place = new Place(s, token.index(), true);
          places.add(place);
          pronouns.add(place);
        } else if (Headwords.isPhrase(token) && !isTitle(sentence, token)) {
          Place place = new Place(s, token.index(), false);
          places.add(place);
          spoken
              .computeIfAbsent(Headwords.called(sentence, token), k -> new ArrayList<>(1))
              .add(place);
          genders.tell(sentence, token);
        }
      }
    }
  }

  /** The phrases and pronouns, in text order. */
  List<Place> places() {
    return Collections.unmodifiableList(places);
  }

  /** The pronouns, in text order. */
  List<Place> pronouns() {
    return List.copyOf(pronouns);
  }

  /** Where a place stands among the phrases and pronouns. */
  int position(Place place) {
    return Collections.binarySearch(places, place, Discourse::order);
  }

  /** The sentence of a place. */
  Sentence sentence(Place place) {
    return sentences.get(place.sentence());
  }

  /** The word at a place. */
  Token token(Place place) {
    return sentence(place).token(place.token());
  }

  /** What a phrase will be called by when it is told of again. */
  String called(Place phrase) {
    return Headwords.called(sentence(phrase), token(phrase));
  }

  /** What a phrase tells of, as far as its words say: names with the same head are the same. */
  Object thing(Place phrase) {
    Token head = token(phrase);
    Sentence sentence = sentence(phrase);
    String determiner = Headwords.determiner(sentence, head);
    boolean same =
        head.xpos().startsWith("NNP")
            || determiner.equals("the")
            || determiner.equals("this")
            || determiner.equals("that");
    if (!same) {
      return phrase;
    }
    return called(phrase);
  }

  /** Remembers what a pronoun stands for: it will be called so again. */
  void learn(Place pronoun, Place antecedent) {
    String kind = String.valueOf(PronounQuestions.kind(token(pronoun)));
    String name = called(antecedent);
    called.put(name, kind);
    lastKey.put(kind, name);
  }

  /** The pronoun that last stood for a word, or a given one if none has. */
  String pronounFor(String name, String otherwise) {
    return called.getOrDefault(name, otherwise);
  }

  /** The word that the last pronoun of a kind stood for; empty if none has. */
  String lastCalled(String kind) {
    return lastKey.getOrDefault(kind, "");
  }

  /** How often a word heads a phrase in the text. */
  int count(String name) {
    return spoken.getOrDefault(name, List.of()).size();
  }

  /** How often a word headed a phrase before a place, up to three times. */
  int times(String name, Place place) {
    int count = 0;
    for (Place other : spoken.getOrDefault(name, List.of())) {
      if (order(other, place) < 0) {
        count++;
      }
    }
    return Math.min(count, 3);
  }

  /** How often a word headed a phrase in the two sentences before another, up to two times. */
  int recent(String name, Place place) {
    int count = 0;
    for (Place other : spoken.getOrDefault(name, List.of())) {
      if (order(other, place) < 0 && place.sentence() - other.sentence() <= 2) {
        count++;
      }
    }
    return Math.min(count, 2);
  }

  /** Whether no phrase or pronoun of its sentence stands before a place. */
  boolean isFirst(Place place) {
    for (Token token : sentences.get(place.sentence()).tokens()) {
      if (token.index() >= place.token()) {
        return true;
      }
      if (Headwords.isPhrase(token) || PronounQuestions.kind(token) != null) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word heads a phrase of the first sentence. */
  boolean inTitle(String name) {
    for (Place place : spoken.getOrDefault(name, List.of())) {
      if (place.sentence() == 0) {
        return true;
      }
    }
    return false;
  }

  /** Orders places as they stand in the text. */
  static int order(Place one, Place other) {
    int order = Integer.compare(one.sentence(), other.sentence());
    return order != 0 ? order : Integer.compare(one.token(), other.token());
  }

  /**
   * Whether a noun is the title of the person whose name follows, though the parser takes it for a
   * part of its own: <i>spokeswoman Ana Reyes said</i>.
   */
  private boolean isTitle(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    if (noun.name() != null || next >= sentence.size() || noun.xpos().endsWith("S")) {
      return false;
    }
    Token name = sentence.token(next);
    RoleNoun.Use use = world.roles().get(noun.lemma());
    return name.name() == NameType.PERSON
        && noun.head() == name.head()
        && name.xpos().equals("NNP")
        && use != null
        && use.noun().kind() == RoleNoun.Kind.PERSON;
  }
}
