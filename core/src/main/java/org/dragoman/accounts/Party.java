package org.dragoman.accounts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Actor;

/**
 * Whom an actor counts as when accounts are lined up: a minister and his state are one party, and
 * so are unnamed people of one country and sector; others count as themselves.
 */
final class Party {

  private static final Set<String> COALITIONS = Set.of("coalition", "alliance");

  private static final Set<String> STATES = Set.of("nations", "countries", "states", "governments");

  /** Two states are a pair, not a coalition. */
  private static final int SMALLEST_COALITION = 3;

  private final Map<String, Actor> actors = new HashMap<>();
  private final Set<String> coalition = new HashSet<>();

  Party(List<Actor> all) {
    all.forEach(actor -> actors.put(actor.id(), actor));
    List<Actor> named = all.stream().filter(actor -> isLast(actor, COALITIONS)).toList();
    List<Actor> counted =
        all.stream()
            .filter(
                actor ->
                    isLast(actor, STATES)
                        && actor.groupSize() != null
                        && actor.groupSize() >= SMALLEST_COALITION)
            .toList();
    // The one coalition of a report is the one number of states that it tells of.
    if (named.size() == 1 && counted.size() == 1) {
      coalition.add(named.get(0).id());
      coalition.add(counted.get(0).id());
    }
  }

  private static boolean isLast(Actor actor, Set<String> nouns) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    return nouns.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** The parties of a list of actors, groups by their members where these are known. */
  Set<String> of(List<String> ids) {
    Set<String> parties = new HashSet<>();
    for (String id : ids) {
      Actor actor = actors.get(id);
      if (actor == null) {
        continue;
      }
      if (actor.members().isEmpty()) {
        parties.add(coalition.contains(id) ? "the coalition" : name(actor));
      } else {
        actor.members().stream()
            .map(actors::get)
            .filter(member -> member != null)
            .forEach(member -> parties.add(name(member)));
      }
    }
    return parties;
  }

  private static String name(Actor actor) {
    String sector = actor.sectors().isEmpty() ? "" : actor.sectors().get(0);
    boolean state = sector.equals("GOV") || sector.equals("MIL");
    if (actor.country() != null && state) {
      return actor.country() + " state";
    }
    boolean named = actor.mentions().stream().anyMatch(m -> m.kind() == Actor.Mention.Kind.NAME);
    // "12 rebels" of the one account are the rebels of the other.
    return named || actor.code().isEmpty() ? actor.id() : "some " + actor.code();
  }

  static boolean overlap(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
