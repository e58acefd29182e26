package org.dragoman.actors;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/** What is known of each phrase and pronoun of a text, whatever pronoun asks for it. */
final class PhraseFacts {

  private final World world;
  private final Discourse discourse;
  private final Quotations quotations;
  private final GenderCues genders;
  private final Agreement agreement;
  private final Map<Place, Facts> known = new HashMap<>();

  PhraseFacts(
      World world,
      Discourse discourse,
      Quotations quotations,
      GenderCues genders,
      Agreement agreement) {
    this.world = world;
    this.discourse = discourse;
    this.quotations = quotations;
    this.genders = genders;
    this.agreement = agreement;
  }

  /** What is known of one phrase or pronoun. */
  record Facts(
      String role,
      String sort,
      String name,
      boolean inside,
      @Nullable String after,
      String determiner,
      String gender,
      String table,
      boolean person,
      String number,
      int times,
      boolean first,
      boolean main,
      String setting,
      boolean speaks,
      int all,
      boolean title,
      int recent) {}

  /** What is known of the phrase or pronoun at a place. */
  Facts of(Place place) {
    Facts before = known.get(place);
    if (before != null) {
      return before;
    }
    Sentence there = discourse.sentence(place);
    Token head = there.token(place.token());
    String name = discourse.called(place);
    Token adposition = Headwords.adposition(there, head);
    RoleNoun.Use use = world.roles().get(head.lemma());
    int all = Math.min(discourse.count(name), 12);
    Facts facts =
        new Facts(
            Headwords.role(head),
            PersonNames.is(there, head.index(), world) ? "PERSON" : Headwords.sort(head),
            name,
            quotations.number(place.sentence(), head.index()) > 0,
            adposition == null ? null : Headwords.key(adposition),
            Headwords.determiner(there, head),
            place.pronoun() ? "-" : genders.of(there, head),
            use == null ? "no" : use.noun().kind().name(),
            !place.pronoun() && agreement.isPerson(head),
            Headwords.number(there, head),
            discourse.times(name, place),
            discourse.isFirst(place),
            Headwords.isMain(there, head),
            Headwords.setting(there, head),
            Headwords.speaks(there, head),
            32 - Integer.numberOfLeadingZeros(all),
            discourse.inTitle(name),
            discourse.recent(name, place));
    known.put(place, facts);
    return facts;
  }
}
