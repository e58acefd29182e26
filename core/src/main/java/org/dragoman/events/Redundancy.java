package org.dragoman.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actors.Cast;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.EventDate;
import org.dragoman.model.Span;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;

/** Leaves each event once: within a sentence by the codebook's rules, and of headline and body. */
final class Redundancy {

  private Redundancy() {}

  /** Drops what the codebook does not want beside a stronger event of the same sentence. */
  static List<Event> withinSentence(List<Event> events) {
    List<Event> kept = new ArrayList<>();
    for (Event event : events) {
      boolean weaker = events.stream().anyMatch(other -> supersedes(other, event));
      boolean again = kept.stream().anyMatch(other -> repeats(other, event));
      if (!weaker && !again) {
        int whole = wholeOf(event, kept);
        if (whole < 0) {
          kept.add(event);
        } else {
          kept.set(whole, joined(kept.get(whole), event));
        }
      }
    }
    return kept.stream().map(event -> addressed(event, events)).toList();
  }

  /** What marchers demand of somebody says whom they march against. */
  private static Event addressed(Event protest, List<Event> events) {
    if (!protest.type().equals("PROTEST") || !protest.recipients().isEmpty()) {
      return protest;
    }
    for (Event demand : events) {
      if (demand.type().equals("REQUEST")
          && !demand.recipients().isEmpty()
          && supersedes(protest, demand)) {
        return withRecipients(protest, demand);
      }
    }
    return protest;
  }

  private static Event withRecipients(Event event, Event of) {
    return with(event, event.id(), of, event.mentions());
  }

  /** Of <i>attacked the base, killing 12</i> the attack: its outcome is no second event. */
  private static int wholeOf(Event event, List<Event> kept) {
    if (!event.type().equals("ASSAULT") || event.actors().isEmpty()) {
      return -1;
    }
    for (int i = 0; i < kept.size(); i++) {
      Event other = kept.get(i);
      boolean sameAct =
          other.type().equals("ASSAULT")
              && other.status() == event.status()
              && other.allegation() == event.allegation()
              && Objects.equals(other.assertedBy(), event.assertedBy())
              && other.actors().equals(event.actors());
      boolean sameModes =
          other.modes().isEmpty() || event.modes().isEmpty() || other.modes().equals(event.modes());
      if (sameAct && sameModes && compatible(other.recipients(), event.recipients())) {
        return i;
      }
    }
    return -1;
  }

  private static Event joined(Event whole, Event part) {
    boolean own = !whole.recipients().isEmpty();
    Event better = whole.modes().isEmpty() ? part : whole;
    return new Event(
        whole.id(),
        whole.type(),
        better.modes(),
        whole.about(),
        whole.contexts(),
        whole.quad(),
        better.score(),
        better.cameo(),
        better.goldstein(),
        better.quadCameo(),
        whole.actors(),
        own ? whole.recipients() : part.recipients(),
        whole.actorSpans(),
        own ? whole.recipientSpans() : part.recipientSpans(),
        whole.trigger(),
        List.of(part.trigger()),
        whole.sentence(),
        whole.status(),
        whole.assertedBy(),
        whole.allegation(),
        whole.date().basis() == EventDate.Basis.UNKNOWN ? part.date() : whole.date(),
        whole.place() == null ? part.place() : whole.place(),
        Magnitudes.join(whole.magnitude(), part.magnitude()),
        whole.confidence(),
        whole.reasons());
  }

  private static boolean supersedes(Event other, Event event) {
    if (event.modes().contains("allege")
        && other.modes().contains("convict")
        && overlap(other.recipients(), event.recipients())) {
      return true;
    }
    if (other.status() != event.status()
        || !Objects.equals(other.assertedBy(), event.assertedBy())) {
      return false;
    }
    boolean sameActors = !event.actors().isEmpty() && other.actors().equals(event.actors());
    return switch (event.type()) {
      // Force used says all that force shown would.
      case "MOBILIZE" -> other.type().equals("ASSAULT") && sameActors;
      // What the marchers call for is what the march is about.
      case "REQUEST" -> other.type().equals("PROTEST") && sameActors;
      default -> false;
    };
  }

  private static boolean repeats(Event other, Event event) {
    return other.type().equals(event.type())
        && other.modes().equals(event.modes())
        && other.status() == event.status()
        && other.allegation() == event.allegation()
        && Objects.equals(other.assertedBy(), event.assertedBy())
        && new HashSet<>(other.actors()).equals(new HashSet<>(event.actors()))
        && (event.recipients().isEmpty() || other.recipients().equals(event.recipients()))
        && Objects.equals(other.about(), event.about());
  }

  /**
   * Makes one event, with both mentions, of one that the headline tells and the body tells again.
   *
   * @param cast the actors: headlines are short of words, so that whom they call otherwise than the
   *     lead does is taken for the same if they act for the same country
   */
  static List<Event> headlinesIntoBody(List<Event> events, AnnotatedReport report, Cast cast) {
    List<Event> body = new ArrayList<>();
    List<Event> headline = new ArrayList<>();
    for (Event event : events) {
      int sentence = report.sentenceAt(report.range(event.trigger()).begin());
      (report.isHeadline(sentence) ? headline : body).add(event);
    }
    List<Event> merged = new ArrayList<>();
    for (Event event : headline) {
      int same = -1;
      for (int i = 0; i < body.size() && same < 0; i++) {
        Event told = body.get(i);
        boolean lead = passage(told, report) - passage(event, report) <= 1;
        if (tellsOfTheSame(event, told) || (lead && tellsOfTheSameSides(event, told, cast))) {
          same = i;
        }
      }
      if (same < 0) {
        merged.add(event);
      } else {
        body.set(same, withMention(body.get(same), event.trigger()));
      }
    }
    merged.addAll(body);
    return merged;
  }

  /**
   * Makes one event, with both mentions, of those of sentences that a report prints twice, as web
   * pages do with the captions of pictures.
   */
  static List<Event> printedAgain(List<Event> events, AnnotatedReport report) {
    Map<Printed, Integer> first = new HashMap<>();
    List<Event> once = new ArrayList<>();
    for (Event event : events) {
      Range sentence = report.range(event.sentence());
      String text = report.report().text().substring(sentence.begin(), sentence.end());
      int trigger = event.trigger().begin() - event.sentence().begin();
      Printed printed =
          new Printed(text.replaceFirst("[\\p{Punct}\\s]+$", ""), trigger, event.type());
      Integer before = first.putIfAbsent(printed, once.size());
      if (before == null) {
        once.add(event);
      } else {
        once.set(before, withMention(once.get(before), event.trigger()));
      }
    }
    return once;
  }

  /**
   * An act as a sentence tells it.
   *
   * @param sentence its words, without what punctuation ends it
   * @param trigger where in it the act is told, in code points
   * @param type the act's type
   */
  private record Printed(String sentence, int trigger, String type) {}

  private static int passage(Event event, AnnotatedReport report) {
    return report.passageOf(report.sentenceAt(report.range(event.trigger()).begin()));
  }

  /** Whether headline and lead tell the same of actors who act for the same countries. */
  private static boolean tellsOfTheSameSides(Event headline, Event lead, Cast cast) {
    Set<String> doers = countries(headline.actors(), cast);
    Set<String> others = countries(headline.recipients(), cast);
    return isToldAlike(headline, lead)
        && !doers.isEmpty()
        && countries(lead.actors(), cast).containsAll(doers)
        && headline.recipients().isEmpty() == lead.recipients().isEmpty()
        && countries(lead.recipients(), cast).containsAll(others);
  }

  private static Set<String> countries(List<String> ids, Cast cast) {
    Set<String> countries = new HashSet<>();
    for (String id : ids) {
      Actor actor = cast.actor(id);
      if (actor != null && actor.country() != null) {
        countries.add(actor.country());
      }
    }
    return countries;
  }

  private static boolean isToldAlike(Event headline, Event body) {
    boolean sameVoice = Objects.equals(headline.assertedBy(), body.assertedBy());
    boolean sameFate =
        headline.status() == body.status() && headline.allegation() == body.allegation();
    return (sameVoice || headline.assertedBy() == null)
        && sameFate
        && headline.type().equals(body.type());
  }

  private static boolean tellsOfTheSame(Event headline, Event body) {
    return isToldAlike(headline, body)
        && compatible(headline.actors(), body.actors())
        && compatible(headline.recipients(), body.recipients())
        && (overlap(headline.actors(), body.actors())
            || overlap(headline.recipients(), body.recipients()));
  }

  private static boolean compatible(List<String> some, List<String> others) {
    return some.isEmpty() || others.isEmpty() || overlap(some, others);
  }

  private static boolean overlap(List<String> some, List<String> others) {
    Set<String> shared = new HashSet<>(some);
    shared.retainAll(others);
    return !shared.isEmpty();
  }

  private static Event withMention(Event event, Span trigger) {
    List<Span> mentions = new ArrayList<>(event.mentions());
    mentions.add(trigger);
    return with(event, event.id(), mentions);
  }

  /** Gives ids in order. */
  static List<Event> numbered(List<Event> events) {
    List<Event> numbered = new ArrayList<>();
    for (Event event : events) {
      numbered.add(with(event, "e" + (numbered.size() + 1), event.mentions()));
    }
    return numbered;
  }

  private static Event with(Event event, String id, List<Span> mentions) {
    return with(event, id, event, mentions);
  }

  /** An event with another id, the recipients of another event, and other mentions. */
  private static Event with(Event event, String id, Event of, List<Span> mentions) {
    return new Event(
        id,
        event.type(),
        event.modes(),
        event.about(),
        event.contexts(),
        event.quad(),
        event.score(),
        event.cameo(),
        event.goldstein(),
        event.quadCameo(),
        event.actors(),
        of.recipients(),
        event.actorSpans(),
        of.recipientSpans(),
        event.trigger(),
        mentions,
        event.sentence(),
        event.status(),
        event.assertedBy(),
        event.allegation(),
        event.date(),
        event.place(),
        event.magnitude(),
        event.confidence(),
        event.reasons());
  }
}
