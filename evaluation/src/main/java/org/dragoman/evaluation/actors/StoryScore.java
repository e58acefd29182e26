package org.dragoman.evaluation.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.model.Actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How the labels of one story fare. Each entity is matched with one actor and each actor with one
 * entity, those that share most names first, then those that share most other mentions; a label is
 * right if the mention found at its place belongs to the actor of its entity. So an entity torn
 * into two actors loses the smaller part, and of two that are thrown together one loses all.
 *
 * @param marked labels by kind
 * @param right those of them that are right
 * @param found for each label, in their order, the actor found at its place, or null
 */
record StoryScore(
    Map<Kind, Integer> marked, Map<Kind, Integer> right, List<@Nullable Actor> found) {

  /** What sharing a name counts for, in shared mentions of other kinds. */
  private static final int NAME = 1000;

  static StoryScore of(List<Label> labels, List<Actor> actors) {
    List<@Nullable Actor> found = new ArrayList<>();
    Map<String, Map<Actor, Integer>> shared = new LinkedHashMap<>();
    for (Label label : labels) {
      Actor actor = at(label, actors);
      found.add(actor);
      if (actor != null) {
        shared
            .computeIfAbsent(label.entity(), e -> new LinkedHashMap<>())
            .merge(actor, label.kind() == Kind.NAME ? NAME : 1, Integer::sum);
      }
    }
    Map<String, Actor> matched = match(shared);
    Map<Kind, Integer> marked = new EnumMap<>(Kind.class);
    Map<Kind, Integer> right = new EnumMap<>(Kind.class);
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      Actor actor = found.get(i);
      marked.merge(label.kind(), 1, Integer::sum);
      if (actor != null && actor.equals(matched.get(label.entity()))) {
        right.merge(label.kind(), 1, Integer::sum);
      }
    }
    return new StoryScore(marked, right, found);
  }

  private record Pair(String entity, Actor actor, int weight) {}

  private static Map<String, Actor> match(Map<String, Map<Actor, Integer>> shared) {
    List<Pair> pairs = new ArrayList<>();
    shared.forEach(
        (entity, actors) ->
            actors.forEach((actor, weight) -> pairs.add(new Pair(entity, actor, weight))));
    pairs.sort(Comparator.comparingInt(Pair::weight).reversed());
    Map<String, Actor> matched = new HashMap<>();
    Set<Actor> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.entity()) && taken.add(pair.actor())) {
        matched.put(pair.entity(), pair.actor());
      }
    }
    return matched;
  }

  /**
   * The actor of the mention at a label's place: of a pronoun there, or else of the shortest phrase
   * around it; null if there is none.
   */
  private static @Nullable Actor at(Label label, List<Actor> actors) {
    Actor best = null;
    int shortest = Integer.MAX_VALUE;
    for (Actor actor : actors) {
      for (Actor.Mention mention : actor.mentions()) {
        int begin = mention.span().begin();
        int length = mention.span().end() - begin;
        boolean pronoun = mention.kind() == Kind.PRONOUN;
        boolean there =
            pronoun
                ? label.kind() == Kind.PRONOUN && begin == label.begin()
                : label.kind() != Kind.PRONOUN
                    && begin <= label.begin()
                    && label.begin() < mention.span().end();
        if (there && length < shortest) {
          shortest = length;
          best = actor;
        }
      }
    }
    return best;
  }
}
