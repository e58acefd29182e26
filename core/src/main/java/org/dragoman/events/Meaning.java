package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
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

  /** The same act, coded more exactly. */
  Meaning refined(Code exact, String reason) {
    return new Meaning(
        exact,
        about,
        actors,
        recipients,
        trigger,
        anchor,
        reciprocal,
        status,
        allegation,
        confidence,
        and(reason));
  }

  /** This meaning as another act about it or about what it is about. */
  Meaning as(Code outer, double sureness, String reason) {
    return new Meaning(
        outer,
        about == null ? code : about,
        actors,
        recipients,
        trigger,
        anchor,
        reciprocal,
        status,
        allegation,
        confidence * sureness,
        and(reason));
  }

  Meaning with(@Nullable Status other, String reason) {
    return new Meaning(
        code,
        about,
        actors,
        recipients,
        trigger,
        anchor,
        reciprocal,
        other,
        allegation,
        confidence,
        and(reason));
  }

  Meaning with(List<Mention> newActors, List<Mention> newRecipients) {
    return new Meaning(
        code,
        about,
        newActors,
        newRecipients,
        trigger,
        anchor,
        reciprocal,
        status,
        allegation,
        confidence,
        reasons);
  }

  /** This meaning as the same act, coded more closely. */
  Meaning coded(Code closer) {
    return new Meaning(
        closer,
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

  Meaning alleged() {
    return new Meaning(
        code,
        about,
        actors,
        recipients,
        trigger,
        anchor,
        reciprocal,
        status,
        true,
        confidence,
        and("it is what somebody is accused of"));
  }

  Meaning anchoredAt(Token other) {
    return new Meaning(
        code,
        about,
        actors,
        recipients,
        trigger,
        other,
        reciprocal,
        status,
        allegation,
        confidence,
        reasons);
  }

  Meaning because(String reason) {
    return with(status, reason);
  }

  List<String> and(String reason) {
    List<String> more = new ArrayList<>(reasons);
    more.add(reason);
    return more;
  }
}
