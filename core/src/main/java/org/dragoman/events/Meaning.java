package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.actors.Mention;
import org.dragoman.language.Token;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate with its complements comes to, before its clause is looked at.
 *
 * @param code what it is
 * @param about what it is about, or null
 * @param actors who does it
 * @param recipients to whom
 * @param trigger the word that tells of it
 * @param anchor the word whose clause says whether, when and where: the light verb of a noun
 * @param reciprocal whether its actors do it to one another
 * @param status a status that an operator gives it, or null if its clause decides
 * @param allegation whether it is the content of an accusation
 * @param confidence 0 to 1
 * @param reasons how it came about
 */
record Meaning(
    Code code,
    @Nullable Code about,
    List<Mention> actors,
    List<Mention> recipients,
    Token trigger,
    Token anchor,
    boolean reciprocal,
    @Nullable Status status,
    boolean allegation,
    double confidence,
    List<String> reasons) {

  Meaning {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    reasons = List.copyOf(reasons);
  }

  /** So sure at most is what an operator makes of something that the lexicon does not know. */
  private static final double UNKNOWN = 0.5;

  /** Whether an operator made it of something that the lexicon does not know. */
  boolean isOfUnknown() {
    return confidence <= UNKNOWN;
  }

  /** Whether one of its participants was handed to the coder. */
  boolean hasGiven() {
    return actors.stream().anyMatch(Mention::given) || recipients.stream().anyMatch(Mention::given);
  }

  /** A meaning that is being changed. */
  private static final class Draft {
    private Code code;
    private @Nullable Code about;
    private List<Mention> actors;
    private List<Mention> recipients;
    private Token anchor;
    private @Nullable Status status;
    private boolean allegation;
    private double confidence;
    private List<String> reasons;
    private final Token trigger;
    private final boolean reciprocal;

    Draft(Meaning meaning) {
      code = meaning.code;
      about = meaning.about;
      actors = meaning.actors;
      recipients = meaning.recipients;
      trigger = meaning.trigger;
      anchor = meaning.anchor;
      reciprocal = meaning.reciprocal;
      status = meaning.status;
      allegation = meaning.allegation;
      confidence = meaning.confidence;
      reasons = meaning.reasons;
    }

    Meaning meaning() {
      return new Meaning(
          code,
          about,
          actors,
          recipients,
          trigger,
          anchor,
          reciprocal,
          status,
          allegation,
          confidence,
          reasons);
    }
  }

  private Meaning changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.meaning();
  }

  /** The same act, coded more exactly. */
  Meaning refined(Code exact, String reason) {
    return coded(exact).because(reason);
  }

  /** This meaning as another act about it or about what it is about. */
  Meaning as(Code outer, double sureness, String reason) {
    return changed(
        draft -> {
          draft.code = outer;
          draft.about = about == null ? code : about;
          draft.confidence = confidence * sureness;
          draft.reasons = and(reason);
        });
  }

  Meaning with(@Nullable Status other, String reason) {
    return changed(draft -> draft.status = other).because(reason);
  }

  Meaning with(List<Mention> newActors, List<Mention> newRecipients) {
    return changed(
        draft -> {
          draft.actors = newActors;
          draft.recipients = newRecipients;
        });
  }

  /** This meaning as the same act, coded more closely. */
  Meaning coded(Code closer) {
    return changed(draft -> draft.code = closer);
  }

  Meaning alleged() {
    return changed(draft -> draft.allegation = true).because("it is what somebody is accused of");
  }

  Meaning anchoredAt(Token other) {
    return changed(draft -> draft.anchor = other);
  }

  Meaning because(String reason) {
    return changed(draft -> draft.reasons = and(reason));
  }

  List<String> and(String reason) {
    List<String> more = new ArrayList<>(reasons);
    more.add(reason);
    return more;
  }
}
