package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, by the PLOVER codebook, with the CAMEO code beside it.
 *
 * @param id {@code e1, e2, …} by the place of the trigger
 * @param type PLOVER type, such as {@code CONSULT}
 * @param modes modes of that type, such as {@code visit}
 * @param about the act that it is about, or null
 * @param contexts PLOVER contexts, such as {@code military}
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param score PLOVER conflict-cooperation score, −10 to 10
 * @param cameo the most specific CAMEO code known, two to four digits, as text
 * @param goldstein the Goldstein value of that code, −10 to 10
 * @param quadCameo the quad class of that code as GDELT assigns it
 * @param actors ids of those who do it
 * @param recipients ids of those it is done to
 * @param actorSpans the words that name the actors here
 * @param recipientSpans the words that name the recipients here
 * @param trigger the words that tell of the act
 * @param mentions other triggers that tell of the same event in the same voice: the headline's
 * @param sentence the sentence that the trigger stands in
 * @param status whether it took place
 * @param assertedBy the id of the innermost statement whose content holds the trigger; null if the
 *     report says so in its own voice
 * @param allegation whether it is the content of an accusation
 * @param date when
 * @param place the id of the place where, or null
 * @param magnitude how much
 * @param confidence 0 to 1
 * @param reasons why it was coded so, step by step, for a person to read
 */
public record Event(
    String id,
    String type,
    List<String> modes,
    @Nullable About about,
    List<String> contexts,
    int quad,
    double score,
    @Nullable String cameo,
    @Nullable Double goldstein,
    @Nullable Integer quadCameo,
    List<String> actors,
    List<String> recipients,
    List<Span> actorSpans,
    List<Span> recipientSpans,
    Span trigger,
    List<Span> mentions,
    Span sentence,
    Status status,
    @Nullable String assertedBy,
    boolean allegation,
    EventDate date,
    @Nullable String place,
    Magnitude magnitude,
    double confidence,
    List<String> reasons) {

  /** Copies the lists. */
  public Event {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    actorSpans = List.copyOf(actorSpans);
    recipientSpans = List.copyOf(recipientSpans);
    mentions = List.copyOf(mentions);
    reasons = List.copyOf(reasons);
  }
}
