package org.dragoman.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting takes place says which of those who meet is the host, or that none of them is.
 */
final class Meetings {

  static final String VISIT = "visit";
  static final String THIRD_PARTY = "third-party";
  static final String MULTILATERAL = "multilateral";

  private static final Pattern MANY =
      Pattern.compile(
          "(?i)\\b(international|world|global|regional|african|european|arab|asian"
              + "|(nations|countries|states)$)");

  /** Bodies of several states. */
  private static final Set<String> BODIES = Set.of("IGO", "EUR", "UNO");

  private Meetings() {}

  /**
   * The mode of a meeting.
   *
   * @param actors those who meet one another
   * @param country where they meet, or null if that is not told
   * @return null if nothing tells
   */
  static @Nullable String mode(List<Actor> actors, @Nullable String country) {
    if (actors.isEmpty()) {
      return null;
    }
    if (actors.stream().allMatch(actor -> BODIES.contains(String.valueOf(actor.country())))) {
      return MULTILATERAL;
    }
    if (actors.size() == 1 && isOfManyStates(actors.get(0))) {
      return MULTILATERAL;
    }
    if (country == null) {
      return null;
    }
    boolean atHome = false;
    boolean unknown = false;
    Set<String> guests = new LinkedHashSet<>();
    List<Actor> strangers = new ArrayList<>();
    for (Actor actor : actors) {
      if (isOf(actor, country)) {
        atHome = true;
      } else if (actor.country() == null || actor.countryConfidence() != null) {
        unknown = true;
        strangers.add(actor);
      } else {
        guests.add(actor.country());
      }
    }
    if (atHome) {
      return guests.isEmpty() || unknown ? null : VISIT;
    }
    // "The two presidents met in Geneva": if one of them were at home, it would be told.
    boolean neutral = unknown ? actors.size() == 1 && isPair(strangers.get(0)) : guests.size() > 1;
    return neutral ? THIRD_PARTY : null;
  }

  /** Whether an actor is certainly of a country. */
  static boolean isOf(Actor actor, String country) {
    return country.equals(actor.country()) && actor.countryConfidence() == null;
  }

  /** Officials of no one state: <i>international diplomats, African leaders, 24 nations</i>. */
  private static boolean isOfManyStates(Actor group) {
    Integer size = group.groupSize();
    boolean many = size == null || size > 2;
    return group.country() == null
        && many
        && group.sectors().contains("GOV")
        && MANY.matcher(group.name()).find();
  }

  private static boolean isPair(Actor group) {
    Integer size = group.groupSize();
    return size != null && size > 1 && group.sectors().contains("GOV");
  }
}
