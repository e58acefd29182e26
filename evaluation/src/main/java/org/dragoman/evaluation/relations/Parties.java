package org.dragoman.evaluation.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The participants of an event by the words that name them there.
 *
 * @param actors who does it
 * @param recipients to whom; empty if nobody is named
 */
record Parties(List<Span> actors, List<Span> recipients) {

  Parties {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  static Parties of(Coding coding, Event event) {
    return new Parties(
        spans(coding, event.actorSpans(), event.actors()),
        spans(coding, event.recipientSpans(), event.recipients()));
  }

  /** The words in the event's own sentence, or else the first that name the actor at all. */
  private static List<Span> spans(Coding coding, List<Span> here, List<String> ids) {
    if (!here.isEmpty()) {
      return here.stream().map(span -> named(coding, span)).distinct().toList();
    }
    return ids.stream()
        .map(id -> coding.actor(id).mentions().stream().map(Actor.Mention::span).findFirst())
        .map(span -> span.orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Of a pronoun the nearest words that name whom it stands for, those before it first: the set
   * marks names, not pronouns. Other words, and pronouns of nobody named, as they are.
   */
  private static Span named(Coding coding, Span span) {
    @Nullable Actor who = null;
    for (Actor actor : coding.actors()) {
      for (Actor.Mention mention : actor.mentions()) {
        if (mention.span().equals(span) && mention.kind() == Actor.Mention.Kind.PRONOUN) {
          who = actor;
        }
      }
    }
    if (who == null) {
      return span;
    }
    List<Span> names =
        who.mentions().stream()
            .filter(mention -> mention.kind() != Actor.Mention.Kind.PRONOUN)
            .map(Actor.Mention::span)
            .toList();
    return names.stream()
        .filter(name -> name.end() <= span.begin())
        .reduce((first, second) -> second)
        .or(() -> names.stream().findFirst())
        .orElse(span);
  }

  /** Whether several do it to one another. */
  boolean isMutual() {
    return recipients.isEmpty() && actors.size() > 1;
  }

  /**
   * An actor and a recipient.
   *
   * @param actor where the actor is named, or null
   * @param recipient where the recipient is named, or null
   */
  record Pair(@Nullable Span actor, @Nullable Span recipient) {}

  /** Every actor with every recipient; of a mutual act every actor with every other. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    if (isMutual()) {
      for (Span actor : actors) {
        actors.stream()
            .filter(other -> !other.equals(actor))
            .forEach(other -> pairs.add(new Pair(actor, other)));
      }
      return pairs;
    }
    if (actors.isEmpty()) {
      recipients.forEach(recipient -> pairs.add(new Pair(null, recipient)));
    }
    for (Span actor : actors) {
      if (recipients.isEmpty()) {
        pairs.add(new Pair(actor, null));
      }
      recipients.forEach(recipient -> pairs.add(new Pair(actor, recipient)));
    }
    return pairs;
  }

  /** Whether an actor is the gold source; an open source is anybody. */
  boolean hasSource(GoldRelation gold) {
    return touches(actors, gold.source());
  }

  /** Whether a recipient is the gold target; an open target is anybody. */
  boolean hasTarget(GoldRelation gold) {
    return touches(isMutual() ? actors : recipients, gold.target());
  }

  /** Whether one and the same pair is gold source and target. */
  boolean hasBoth(GoldRelation gold) {
    return pairs().stream()
        .anyMatch(
            pair ->
                touches(listOf(pair.actor()), gold.source())
                    && touches(listOf(pair.recipient()), gold.target()));
  }

  /** Whether any participant is one of the two. */
  boolean touches(GoldRelation gold) {
    List<Span> all = new ArrayList<>(actors);
    all.addAll(recipients);
    return all.stream().anyMatch(span -> gold.participants().stream().anyMatch(span::overlaps));
  }

  private static List<Span> listOf(@Nullable Span span) {
    return span == null ? List.of() : List.of(span);
  }

  private static boolean touches(List<Span> spans, List<Span> gold) {
    return gold.isEmpty()
        || spans.stream().anyMatch(span -> gold.stream().anyMatch(span::overlaps));
  }
}
