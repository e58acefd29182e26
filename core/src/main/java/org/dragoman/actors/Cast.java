package org.dragoman.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Actor;
import org.jspecify.annotations.Nullable;

/** The actors of a report and the mentions that stand for them. */
public final class Cast {

  private final List<Actor> actors;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<Mention, String> actorOf;
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

  /**
   * Joins actors and mentions.
   *
   * @param actors all actors, by first mention
   * @param actorOf for each mention the id of its actor
   */
  public Cast(List<Actor> actors, Map<Mention, String> actorOf) {
    this.actors = List.copyOf(actors);
    this.actorOf = Map.copyOf(actorOf);
    actors.forEach(actor -> byId.put(actor.id(), actor));
    actorOf.keySet().stream()
        .sorted((a, b) -> a.words().compareTo(b.words()))
        .forEach(
            mention ->
                bySentence
                    .computeIfAbsent(mention.sentence(), s -> new ArrayList<>())
                    .add(mention));
  }

  /** The actors, by first mention. */
  public List<Actor> actors() {
    return actors;
  }

  /** The mentions in a sentence, in text order. */
  public List<Mention> mentions(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The mention whose head is the given token, or null if there is none. */
  public @Nullable Mention headedBy(int sentence, int token) {
    for (Mention mention : mentions(sentence)) {
      if (mention.head() == token) {
        return mention;
      }
    }
    return null;
  }

  /** The shortest mention that covers the given token, or null if there is none. */
  public @Nullable Mention covering(int sentence, int token) {
    Mention best = null;
    for (Mention mention : mentions(sentence)) {
      if (mention.words().covers(token)
          && (best == null || best.words().contains(mention.words()))) {
        best = mention;
      }
    }
    return best;
  }

  /**
   * The actor that a mention stands for.
   *
   * @throws IllegalArgumentException if the mention is not of this cast
   */
  public Actor actorOf(Mention mention) {
    Actor actor = byId.get(actorOf.get(mention));
    if (actor == null) {
      throw new IllegalArgumentException("no mention of this report: " + mention);
    }
    return actor;
  }

  /** The actor that a mention stands for, or null if it is not known to stand for any. */
  @Nullable Actor find(Mention mention) {
    return byId.get(String.valueOf(actorOf.get(mention)));
  }

  /** The actor with an id, or null if there is none. */
  public @Nullable Actor actor(String id) {
    return byId.get(id);
  }
}
