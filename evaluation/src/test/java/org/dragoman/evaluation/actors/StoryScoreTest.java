package org.dragoman.evaluation.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.Actor.Mention;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.model.Span;
import org.junit.jupiter.api.Test;

class StoryScoreTest {

  private static Actor actor(String id, Mention... mentions) {
    return new Actor(
        id, id, null, null, List.of(), null, null, null, List.of(), List.of(mentions), List.of());
  }

  private static Mention name(int begin, int end) {
    return new Mention(new Span(begin, end), Kind.NAME);
  }

  private static Mention pronoun(int begin) {
    return new Mention(new Span(begin, begin + 2), Kind.PRONOUN);
  }

  private static Label label(int begin, Kind kind, String entity) {
    return new Label("story", begin, kind, entity);
  }

  @Test
  void aMentionIsRightWithTheActorThatHasMostOfItsEntitysNames() {
    List<Label> labels =
        List.of(
            label(4, Kind.NAME, "mayor"),
            label(20, Kind.NAME, "mayor"),
            label(30, Kind.NAME, "mayor"),
            label(40, Kind.PRONOUN, "mayor"));
    Actor most = actor("a1", name(0, 8), name(20, 24), pronoun(40));
    Actor rest = actor("a2", name(30, 34));
    StoryScore score = StoryScore.of(labels, List.of(most, rest));
    assertThat(score.right()).containsEntry(Kind.NAME, 2).containsEntry(Kind.PRONOUN, 1);
    assertThat(score.marked()).containsEntry(Kind.NAME, 3);
  }

  @Test
  void ofTwoEntitiesThrownTogetherOneIsWrong() {
    List<Label> labels =
        List.of(
            label(0, Kind.NAME, "army"),
            label(10, Kind.NAME, "army"),
            label(20, Kind.NAME, "rebels"));
    Actor both = actor("a1", name(0, 4), name(10, 14), name(20, 26));
    assertThat(StoryScore.of(labels, List.of(both)).right()).containsEntry(Kind.NAME, 2);
  }

  @Test
  void aLabelWithoutMentionIsWrong() {
    StoryScore score = StoryScore.of(List.of(label(5, Kind.PRONOUN, "she")), List.of());
    assertThat(score.right()).isEmpty();
    assertThat(score.found()).containsOnlyNulls();
  }

  @Test
  void theShortestPhraseAroundALabelCounts() {
    List<Label> labels = List.of(label(18, Kind.NAME, "port"));
    Actor outer = actor("a1", name(0, 30));
    Actor inner = actor("a2", name(16, 22));
    assertThat(StoryScore.of(labels, List.of(outer, inner)).found()).containsExactly(inner);
  }
}
