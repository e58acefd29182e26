package org.dragoman.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.actors.Referents.Question;
import org.dragoman.model.Actor;
import org.dragoman.text.TraitWeights;
import org.dragoman.text.Traits;
import org.dragoman.text.Words;
import org.junit.jupiter.api.Test;

/** Whom a description means, by weights. */
class ReferentsTest {

  private static final Mention MENTION =
      new Mention(new Words(3, 0, 1), 1, Actor.Mention.Kind.DESCRIPTION, Profile.UNKNOWN);

  /** A question about two candidates with the traits 1 and 2; somebody new has the trait 3. */
  private static Question question(int proposed) {
    return new Question(
        MENTION, List.of(List.of(), List.of()), new int[][] {{1}, {2}}, new int[] {3}, proposed);
  }

  private static Referents model(double first, double second, double nobody) {
    float[] weights = new float[Traits.PLACES];
    weights[1] = (float) first;
    weights[2] = (float) second;
    weights[3] = (float) nobody;
    return new Referents(new TraitWeights(weights));
  }

  @Test
  void theMostProbableIsMeant() {
    assertThat(model(0, 2, 1).of(question(-1))).isEqualTo(1);
    assertThat(model(0, 1, 2).of(question(-1))).isEqualTo(-1);
  }

  @Test
  void whomTheRulesProposeIsBelievedMore() {
    assertThat(model(0, 2, 1).of(question(0))).isZero();
    assertThat(model(0, 4, 1).of(question(0))).isEqualTo(1);
  }
}
