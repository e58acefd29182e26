package org.dragoman.statements;

import java.util.Set;
import org.dragoman.model.SpeechAct;

/**
 * A word or phrase that attributes, as the lexicon has it.
 *
 * @param lemma its dictionary form
 * @param particle the word that completes it (<i>point <u>out</u></i>), or empty
 * @param part its part of speech
 * @param frames where its content stands; the file explains the names
 * @param kind what sort of attribution it makes
 * @param act what the source does by it
 * @param actOfInfinitive what it does if what is said is an infinitive: <i>told them to leave</i>
 * @param example a sentence in which it attributes
 */
record Cue(
    String lemma,
    String particle,
    Part part,
    Set<String> frames,
    Kind kind,
    SpeechAct act,
    SpeechAct actOfInfinitive,
    String example) {

  /** The parts of speech. */
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB,
    PREPOSITION
  }

  /** The sorts of attribution. */
  enum Kind {
    SPEECH,
    THOUGHT,
    KNOWLEDGE,
    PERCEPTION,
    INTENTION,
    ATTITUDE,
    DECISION,
    EVIDENCE
  }

  Cue {
    frames = Set.copyOf(frames);
  }

  /** Whether its content may stand so. */
  boolean takes(String frame) {
    return frames.contains(frame);
  }

  /** The lemma with its particle. */
  String name() {
    return particle.isEmpty() ? lemma : lemma + " " + particle;
  }
}
