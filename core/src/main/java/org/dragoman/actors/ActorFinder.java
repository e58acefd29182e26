package org.dragoman.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor;
import org.dragoman.statements.Attribution;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.text.Words;

/**
 * Finds the actors of a report, in two steps: the mentions, from the words alone; then, when it is
 * known who speaks where, which mentions are the same actor. Immutable and thread-safe.
 */
public final class ActorFinder {

  /**
   * Finds every mention of an actor, in text order.
   *
   * @param report the report
   * @param given stretches of its text that name participants for certain; each is a mention,
   *     whatever its words
   */
  public List<Mention> mentions(AnnotatedReport report, List<Range> given) {
    List<Mention> mentions = new ArrayList<>();
    for (int s = 0; s < report.sentences().size(); s++) {
      Sentence sentence = report.sentence(s);
      for (Token token : sentence.tokens()) {
        if (token.xpos().startsWith("NNP") && !token.is("compound") && !token.is("flat")) {
          Words words = new Words(s, sentence.first(token), sentence.last(token));
          mentions.add(new Mention(words, token.index(), Actor.Mention.Kind.NAME, Profile.UNKNOWN));
        }
      }
    }
    return mentions;
  }

  /**
   * Tells which mentions are the same actor.
   *
   * @param report the report
   * @param mentions its mentions
   * @param attributions its statements: <i>I</i> in a quotation is its speaker
   */
  public Cast cast(AnnotatedReport report, List<Mention> mentions, List<Attribution> attributions) {
    List<Actor> actors = new ArrayList<>();
    Map<Mention, String> actorOf = new HashMap<>();
    for (Mention mention : mentions) {
      String id = "a" + (actors.size() + 1);
      actors.add(
          new Actor(
              id,
              report.textOf(mention.words()),
              null,
              List.of(),
              null,
              null,
              null,
              List.of(),
              List.of(new Actor.Mention(report.span(mention.words()), mention.kind())),
              List.of()));
      actorOf.put(mention, id);
    }
    return new Cast(actors, actorOf);
  }
}
