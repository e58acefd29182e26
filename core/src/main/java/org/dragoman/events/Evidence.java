package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/** Gathers what speaks for and against an event's being read right, for {@link Confidence}. */
final class Evidence {

  /** Below this the lexicon does not know what an operator operates on. */
  private static final double UNKNOWN = 0.6;

  /** More than these have acts that are clear. */
  private static final double VERB = 0.86;

  private static final double NOUN = 0.71;

  /** So far from the word that tells of an act its actor is no longer close by. */
  private static final int FAR = 10;

  private static final int CLOSE = 4;

  /** So many words make a sentence that is hard to read right. */
  private static final int LONG = 35;

  /** Where nouns stand that another word tells something of. */
  private static final List<String> ASIDE = List.of("obj", "obl", "nmod", "conj");

  private final Sentence sentence;
  private final int position;
  private final Voices voices;

  Evidence(Sentence sentence, int position, Voices voices) {
    this.sentence = sentence;
    this.position = position;
    this.voices = voices;
  }

  /** Everything that makes it more or less likely that an event is read right. */
  List<String> of(Meaning meaning, Status status, int asserter) {
    List<String> evidence = new ArrayList<>();
    evidence.add(reading(meaning));
    if (meaning.about() != null) {
      evidence.add("composed");
    }
    if (status == Status.ONGOING) {
      evidence.add("going on");
    } else if (status != Status.OCCURRED) {
      evidence.add("not told as done");
    }
    if (asserter >= 0) {
      evidence.add("asserted by somebody");
      if (voices.isQuoted(sentence.token(meaning.trigger().index()))) {
        evidence.add("quoted");
      }
    }
    if (meaning.actors().isEmpty()) {
      evidence.add("no actor");
    } else {
      if (meaning.actors().stream().allMatch(Evidence::isPronoun)) {
        evidence.add("actor by pronoun");
      }
      if (meaning.actors().size() > 1) {
        evidence.add("several actors");
      }
      if (isNear(meaning.actors(), meaning.trigger(), CLOSE)) {
        evidence.add("actor close by");
      } else if (!isNear(meaning.actors(), meaning.trigger(), FAR)) {
        evidence.add("actor far");
      }
    }
    if (meaning.recipients().isEmpty()) {
      evidence.add("no recipient");
    } else {
      if (meaning.recipients().stream().allMatch(Evidence::isPronoun)) {
        evidence.add("recipient by pronoun");
      }
      if (isNear(meaning.recipients(), meaning.trigger(), CLOSE)) {
        evidence.add("recipient close by");
      }
    }
    if (sentence.size() > LONG) {
      evidence.add("long sentence");
    }
    String aside = aside(meaning.anchor());
    if (aside != null) {
      evidence.add(aside);
    }
    return evidence;
  }

  /**
   * What is told beside what the sentence is about: <i>the coalition <b>fighting</b> the rebels
   * declared a truce after the <b>attack</b></i>; null if it is told for itself.
   */
  private static @Nullable String aside(Token anchor) {
    if (anchor.isVerbal()) {
      return anchor.is("acl") ? "in passing" : anchor.is("advcl") ? "side clause" : null;
    }
    return ASIDE.stream().anyMatch(anchor::is) ? "noun in passing" : null;
  }

  /**
   * How the word was read: by an entry that asks for what stands beside it, or one that the
   * back-off agrees with, it is clear.
   */
  private static String reading(Meaning meaning) {
    double sure = meaning.confidence();
    if (sure < UNKNOWN) {
      return "unknown act";
    }
    boolean verb = meaning.trigger().isVerbal();
    boolean clear = sure > (verb ? VERB : NOUN);
    return (clear ? "clear " : "") + (verb ? "verb" : "noun");
  }

  /** How sure an event is; of a word that the lexicon does not know never surer than the guess. */
  static double confidence(Meaning meaning, List<String> evidence) {
    double sure = Confidence.of(evidence);
    boolean guessed = meaning.confidence() < UNKNOWN;
    return guessed ? Math.min(sure, Math.round(100 * meaning.confidence()) / 100.0) : sure;
  }

  private boolean isNear(List<Mention> mentions, Token trigger, int reach) {
    return mentions.stream()
        .anyMatch(
            mention ->
                mention.sentence() == position
                    && Math.abs(mention.head() - trigger.index()) <= reach);
  }

  private static boolean isPronoun(Mention mention) {
    return mention.kind() == Actor.Mention.Kind.PRONOUN;
  }
}
