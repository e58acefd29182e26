package org.dragoman.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.Cast;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Event;
import org.dragoman.places.Places;
import org.dragoman.statements.Attribution;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.times.TimeFinder;
import org.jspecify.annotations.Nullable;

/** Finds the events of a report. Immutable and thread-safe. */
public final class EventFinder {

  private final Lexicon lexicon;
  private final @Nullable BackOff backOff;

  /**
   * Finds events.
   *
   * @param lexicon what words tell of which acts
   * @param guessing whether words that it does not have are taken for what they are most like
   */
  public EventFinder(Lexicon lexicon, boolean guessing) {
    this.lexicon = lexicon;
    this.backOff = guessing ? BackOff.standard() : null;
  }

  /**
   * Finds every event, whatever its status.
   *
   * @param report the report
   * @param cast its actors
   * @param attributions its statements; the one at position <i>n</i> has the id s<i>n+1</i>
   * @param places its places
   * @param times dates acts
   * @return the events by the place of their triggers, numbered
   */
  public List<Event> find(
      AnnotatedReport report,
      Cast cast,
      List<Attribution> attributions,
      Places places,
      TimeFinder times) {
    List<Event> events = new ArrayList<>();
    Contexts.Topics topics = lexicon.contexts().of(report);
    Set<String> domains = lexicon.domains().of(report);
    for (int s = 0; s < report.sentences().size(); s++) {
      SentenceEvents sentence =
          new SentenceEvents(
              lexicon,
              backOff,
              report,
              s,
              cast,
              attributions,
              places,
              times,
              topics,
              domains,
              events);
      events.addAll(Redundancy.withinSentence(sentence.find()));
    }
    events.sort(Comparator.comparing(Event::trigger));
    return Redundancy.numbered(
        Redundancy.printedAgain(Redundancy.headlinesIntoBody(events, report, cast), report));
  }

  /**
   * The tokens of a sentence, those higher in the tree first, so that the whole goes before its
   * parts.
   */
  static List<Token> fromTheTop(Sentence sentence) {
    List<Token> order = new ArrayList<>(sentence.size());
    order.add(sentence.root());
    for (int i = 0; i < order.size(); i++) {
      order.addAll(sentence.children(order.get(i)));
    }
    return order;
  }
}
