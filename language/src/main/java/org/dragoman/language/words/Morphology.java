package org.dragoman.language.words;

import java.util.Locale;
import org.dragoman.language.Features;
import org.dragoman.language.Features.Count;
import org.dragoman.language.Features.Person;
import org.dragoman.language.Features.Tense;
import org.dragoman.language.Features.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Grammatical features of tagged English words, as far as the word and its tags tell them. What
 * depends on the subject is left open: <i>walked</i> has no person. Participles in <i>-ing</i>
 * count as participles; only the sentence can tell a gerund.
 */
public final class Morphology {

  private static final Features SINGULAR = number(Count.SINGULAR);
  private static final Features PLURAL = number(Count.PLURAL);
  private static final Features PAST = verb(null, null, Tense.PAST, VerbForm.FINITE);
  private static final Features PAST_ONE = verb(Count.SINGULAR, null, Tense.PAST, VerbForm.FINITE);
  private static final Features PRESENT = verb(null, null, Tense.PRESENT, VerbForm.FINITE);
  private static final Features AM =
      verb(Count.SINGULAR, Person.FIRST, Tense.PRESENT, VerbForm.FINITE);
  private static final Features THIRD_PERSON =
      verb(Count.SINGULAR, Person.THIRD, Tense.PRESENT, VerbForm.FINITE);
  private static final Features MODAL = verb(null, null, null, VerbForm.FINITE);
  private static final Features INFINITIVE = verb(null, null, null, VerbForm.INFINITIVE);
  private static final Features PRESENT_PARTICIPLE =
      verb(null, null, Tense.PRESENT, VerbForm.PARTICIPLE);
  private static final Features PAST_PARTICIPLE = verb(null, null, Tense.PAST, VerbForm.PARTICIPLE);
  private static final Features I = pronoun(Count.SINGULAR, Person.FIRST);
  private static final Features WE = pronoun(Count.PLURAL, Person.FIRST);
  private static final Features YOU = pronoun(null, Person.SECOND);
  private static final Features YOURSELF = pronoun(Count.SINGULAR, Person.SECOND);
  private static final Features YOURSELVES = pronoun(Count.PLURAL, Person.SECOND);
  private static final Features IT = pronoun(Count.SINGULAR, Person.THIRD);
  private static final Features THEY = pronoun(Count.PLURAL, Person.THIRD);

  private Morphology() {}

  /**
   * The features of a word; {@link Features#NONE} if it has none.
   *
   * @param form the word as the text has it
   * @param lemma its dictionary form
   * @param upos its universal part of speech
   * @param xpos its Penn Treebank tag
   */
  public static Features features(String form, String lemma, String upos, String xpos) {
    return switch (xpos) {
      case "NN", "NNP" -> upos.equals("NOUN") || upos.equals("PROPN") ? SINGULAR : Features.NONE;
      case "NNS", "NNPS" -> PLURAL;
      case "VBD" -> form.equalsIgnoreCase("was") ? PAST_ONE : PAST;
      case "VBP" -> isAm(form) ? AM : PRESENT;
      case "VBZ" -> THIRD_PERSON;
      case "VB" -> INFINITIVE;
      case "VBG" -> PRESENT_PARTICIPLE;
      case "VBN" -> PAST_PARTICIPLE;
      case "MD" -> MODAL;
      case "PRP", "PRP$" -> pronoun(form, lemma);
      case "DT", "PDT" -> demonstrative(form);
      default -> Features.NONE;
    };
  }

  private static boolean isAm(String form) {
    return form.equalsIgnoreCase("am")
        || form.equalsIgnoreCase("'m")
        || form.equalsIgnoreCase("’m");
  }

  private static Features pronoun(String form, String lemma) {
    return switch (lemma.toLowerCase(Locale.ROOT)) {
      case "i", "my", "myself" -> I;
      case "we", "our", "ourselves" -> WE;
      case "you", "your" -> YOU;
      case "yourself" -> YOURSELF;
      case "yourselves" -> YOURSELVES;
      case "he", "his", "himself", "she", "her", "herself", "it", "its", "itself", "one" -> IT;
      case "they", "their", "themselves" -> THEY;
      default -> form.equalsIgnoreCase("us") ? WE : Features.NONE;
    };
  }

  private static Features demonstrative(String form) {
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "this", "that" -> SINGULAR;
      case "these", "those" -> PLURAL;
      default -> Features.NONE;
    };
  }

  private static Features number(Count number) {
    return new Features(number, null, null, null);
  }

  private static Features pronoun(@Nullable Count number, Person person) {
    return new Features(number, person, null, null);
  }

  private static Features verb(
      @Nullable Count number, @Nullable Person person, @Nullable Tense tense, VerbForm form) {
    return new Features(number, person, tense, form);
  }
}
