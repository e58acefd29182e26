package org.dragoman.statements;

import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in the frames of a cue, behind it: clauses, infinitives, objects, and things
 * with what they are called. Each is null where there is none.
 */
final class Complements {

  private final ContentClauses clauses;
  private final InfinitiveClauses infinitives;
  private final ObjectPhrases objects;
  private final Judgements judgements;

  Complements(Scene scene, Sentence sentence, Token head, Cue cue) {
    Governor governor = Governor.of(scene, sentence, head, cue);
    this.clauses = new ContentClauses(governor);
    this.infinitives = new InfinitiveClauses(governor);
    this.objects = new ObjectPhrases(governor);
    this.judgements = new Judgements(governor);
  }

  /** A clause: with <i>that</i>, with a question word, or bare. */
  @Nullable Complement clause() {
    return clauses.find();
  }

  /** An infinitive, with the one who is asked standing between where the cue allows it. */
  @Nullable Complement infinitive() {
    return infinitives.find();
  }

  /** In the passive: the subject, and the infinitive behind the verb if there is one. */
  @Nullable Complement passive() {
    return infinitives.withSubject();
  }

  /** The object, a gerund included; with what it is criticised or praised for. */
  @Nullable Complement object() {
    return objects.direct();
  }

  /** The object if it names something said or written: <i>released a report, raised doubts</i>. */
  @Nullable Complement words() {
    return objects.words();
  }

  /**
   * The object if it is blamed or praised for something: <i>blasted the mayor for the delay</i>.
   */
  @Nullable Complement judged() {
    return objects.judged();
  }

  /** The object if it is counted: <i>a doctor counted 23 bodies</i>. */
  @Nullable Complement figure() {
    return objects.figure();
  }

  /** The object of a preposition of the cue's. */
  @Nullable Complement prepositional() {
    return objects.prepositional();
  }

  /**
   * The object and what it is called: <i>called the plan a disaster, accused Chad of arming</i>.
   *
   * @param frame the frame of the cue that has it
   */
  @Nullable Complement judgement(String frame) {
    return judgements.find(frame);
  }

  /**
   * What somebody is accused of, where he stands before the verb: <i>which Chad accused of arming
   * them, was accused by the charity of the abduction</i>.
   */
  @Nullable Complement accusation() {
    return judgements.accusation();
  }
}
