package org.dragoman.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the back-off is told of a predicate in its sentence: the meanings of the words around it, as
 * vectors, and the grammar and the participants, as numbered traits.
 *
 * @param meanings {@link #BLOCKS} vectors one after the other, each of {@link
 *     WordMeanings#DIMENSIONS} values: of the predicate, of its object, of the other words that
 *     depend on it, of what it depends on, and of the sentence; 0 where there is no such word; then
 *     the likeness of the predicate, of its object, and of all other words (the most of each sort)
 *     to the {@link Kin} that the lexicon knows
 * @param traits numbers from 0 to {@link #PLACES} − 1
 */
record PredicateTraits(float[] meanings, int[] traits) {

  static final int BLOCKS = 8;
  static final int PLACES = 1 << 13;

  private static final int PREDICATE = 0;
  private static final int OBJECT = 1;
  private static final int DEPENDENTS = 2;
  private static final int ABOVE = 3;
  private static final int SENTENCE = 4;
  private static final int KIN = 5;
  private static final int KIN_OF_OBJECT = 6;
  private static final int KIN_AROUND = 7;

  private static final List<String> NOUN_OBJECTS = List.of("of", "on", "against", "to", "over");

  /** The slots whose fillers are told one by one. */
  private static final List<String> CLAUSES = List.of("to", "that", "ing", "above", "advcl");

  static PredicateTraits of(
      Sentence sentence,
      Token predicate,
      Arguments arguments,
      Participants participants,
      WordMeanings words,
      Kin kin) {
    return new Builder(sentence, predicate, arguments, participants, words, kin).build();
  }

  private static final class Builder {
    private final Sentence sentence;
    private final Token predicate;
    private final Arguments arguments;
    private final Participants participants;
    private final WordMeanings words;
    private final Kin kin;
    private final float[] meanings = new float[BLOCKS * WordMeanings.DIMENSIONS];
    private final List<Integer> traits = new ArrayList<>();

    Builder(
        Sentence sentence,
        Token predicate,
        Arguments arguments,
        Participants participants,
        WordMeanings words,
        Kin kin) {
      this.kin = kin;
      this.sentence = sentence;
      this.predicate = predicate;
      this.arguments = arguments;
      this.participants = participants;
      this.words = words;
    }

    PredicateTraits build() {
      boolean verb = predicate.isVerbal();
      add(verb ? "verb" : predicate.isNoun() ? "noun" : "adjective");
      add("lemma " + lemma(predicate));
      Token particle = particle();
      if (particle != null) {
        add("particle " + lemma(particle));
        add("phrasal " + lemma(predicate) + " " + lemma(particle));
      }
      if (!words.add(phrase(particle), predicate, meanings, PREDICATE, 1f)) {
        add("unknown");
      }
      likeness(phrase(particle), predicate, KIN);
      for (Map.Entry<String, List<Token>> slot : arguments.filled().entrySet()) {
        slot(slot.getKey(), slot.getValue());
      }
      object();
      above();
      around();
      return new PredicateTraits(
          meanings, traits.stream().distinct().mapToInt(Integer::intValue).toArray());
    }

    private void slot(String name, List<Token> fillers) {
      add("slot " + name);
      for (Token filler : fillers) {
        Mention mention = participants.named(filler);
        if (mention != null) {
          add("actor " + name);
          List<String> sectors = mention.profile().sectors();
          add("sector " + name + " " + (sectors.isEmpty() ? "none" : sectors.get(0)));
          add("type " + name + " " + mention.profile().type());
        } else {
          add("filler " + name + " " + lemma(filler));
        }
        if (CLAUSES.contains(name)) {
          add("clause " + name + " " + lemma(filler));
        }
        boolean own = !name.equals("above") && !name.equals("subj") && !name.equals("obj");
        if (own) {
          words.add(lemma(filler), filler, meanings, DEPENDENTS, 1f / fillers.size());
        }
      }
    }

    private void object() {
      List<Token> objects = arguments.get("obj");
      for (int i = 0; objects.isEmpty() && !predicate.isVerbal() && i < NOUN_OBJECTS.size(); i++) {
        objects = arguments.get(NOUN_OBJECTS.get(i));
      }
      for (Token object : objects) {
        words.add(lemma(object), object, meanings, OBJECT, 1f / objects.size());
        likeness(lemma(object), object, KIN_OF_OBJECT);
        for (Token child : sentence.children(object)) {
          if (child.is("compound") || child.is("amod")) {
            add("of the object " + lemma(child));
            words.add(lemma(child), child, meanings, OBJECT, 0.5f);
          }
        }
      }
    }

    private void above() {
      Token head = sentence.head(predicate);
      add("relation " + predicate.deprel());
      if (head != null) {
        add("above " + (predicate.isVerbal() ? "" : lemma(head)) + " " + predicate.deprel());
        words.add(lemma(head), head, meanings, ABOVE, 1f);
      }
    }

    /** The words of the sentence, those further away less. */
    private void around() {
      float all = 0;
      for (Token token : sentence.tokens()) {
        if (token.index() != predicate.index() && (token.isNoun() || token.isVerbal())) {
          all += weight(token);
        }
      }
      for (Token token : sentence.tokens()) {
        if (token.index() != predicate.index() && (token.isNoun() || token.isVerbal())) {
          words.add(lemma(token), token, meanings, SENTENCE, weight(token) / all);
          likeness(lemma(token), token, KIN_AROUND);
        }
      }
    }

    /** The most likeness of each sort among the words of a block. */
    private void likeness(String phrase, Token token, int block) {
      float[] likeness = kin.of(WordMeanings.key(phrase, token));
      int from = block * WordMeanings.DIMENSIONS;
      for (int i = 0; i < likeness.length; i++) {
        meanings[from + i] = Math.max(meanings[from + i], likeness[i]);
      }
    }

    private float weight(Token token) {
      return 1f / (1 + 0.1f * Math.abs(token.index() - predicate.index()));
    }

    private String phrase(@Nullable Token particle) {
      return particle == null ? lemma(predicate) : lemma(predicate) + " " + lemma(particle);
    }

    private @Nullable Token particle() {
      return sentence.child(predicate, "compound:prt");
    }

    private static String lemma(Token token) {
      return token.lemma().toLowerCase(Locale.ROOT);
    }

    private void add(String trait) {
      int hash = trait.hashCode() * 0x9e3779b1;
      hash ^= hash >>> 15;
      hash *= 0x2c1b3c6d;
      traits.add((hash ^ hash >>> 13) & PLACES - 1);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PredicateTraits that
        && Arrays.equals(meanings, that.meanings)
        && Arrays.equals(traits, that.traits);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(meanings) + Arrays.hashCode(traits);
  }

  @Override
  public String toString() {
    return "PredicateTraits[" + traits.length + " traits]";
  }
}
