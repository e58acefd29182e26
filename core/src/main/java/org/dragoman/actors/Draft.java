package org.dragoman.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Actor;
import org.jspecify.annotations.Nullable;

/** A profile in the making: what the words around a role noun or name say, one after the other. */
final class Draft {

  private @Nullable String country;
  private @Nullable String body;
  private @Nullable String seat;
  private final Set<String> owner = new LinkedHashSet<>();
  private final Set<String> added = new LinkedHashSet<>();
  private final List<String> reasons = new ArrayList<>();
  private boolean institution;
  private boolean former;
  private boolean unnamed;

  /** It belongs to a state; the first that is named counts. */
  void country(String code, String why) {
    if (country == null) {
      country = code;
      reasons.add(why);
    }
  }

  /** It belongs to a body with a code of its own. */
  void body(String code, String why) {
    if (body == null) {
      body = code;
      reasons.add(why);
    }
  }

  /** It belongs to somebody of whom so much is known. */
  void belongsTo(Profile whom) {
    String country = whom.country();
    String name = whom.name();
    String whose = name == null ? "what it belongs to" : name;
    if (country != null) {
      if (Sectors.international(country)) {
        body(country, whose + " is " + country);
      } else {
        country(country, whose + " is " + country);
      }
    }
    if (whom.type() == Profile.Type.ORGANISATION) {
      institution();
    }
    if (whom.type() != Profile.Type.STATE) {
      owner(whom.sectors());
    } else if (whom.sectors().contains("PRE")) {
      add("PRE", country + " claims " + whose);
    }
  }

  /** It is at home somewhere, which counts for want of anything better. */
  void seat(String code) {
    if (seat == null) {
      seat = code;
    }
  }

  /** It belongs to someone of these sectors. */
  void owner(List<String> sectors) {
    owner.addAll(sectors);
  }

  /** It belongs to a body that is no state, whether or not its sectors are known. */
  void institution() {
    institution = true;
  }

  boolean isOfInstitution() {
    return institution;
  }

  /** It is of this sector, whatever else it is. */
  void add(String sector, String why) {
    added.add(sector);
    reasons.add(why);
  }

  void because(String why) {
    reasons.add(why);
  }

  void former(String why) {
    former = true;
    reasons.add(why);
  }

  void unnamed() {
    unnamed = true;
  }

  boolean isFormer() {
    return former;
  }

  boolean isUnnamed() {
    return unnamed;
  }

  /** The sectors of whom it belongs to. */
  Set<String> owner() {
    return owner;
  }

  /** The sectors that hold whatever else it is. */
  Set<String> added() {
    return added;
  }

  List<String> reasons() {
    return reasons;
  }

  /** Whether it belongs to a state. */
  boolean isOfState() {
    return country != null && body == null;
  }

  /** Whether it belongs to a body with a code of its own, such as the UN. */
  boolean isOfBody() {
    return body != null;
  }

  /**
   * The code in the place of the country.
   *
   * @param own the code that the role noun itself gives, or null
   * @param sending whether the role is one that a state sends to bodies: <i>Israel's U.N.
   *     ambassador</i>
   */
  @Nullable String code(@Nullable String own, boolean sending) {
    if (body != null && !(sending && country != null)) {
      return body;
    }
    if (own != null) {
      return own;
    }
    return country != null ? country : seat;
  }

  /** What the mention's kind is if it has a proper name in it or none. */
  static Actor.Mention.Kind kind(boolean named) {
    return named ? Actor.Mention.Kind.NAME : Actor.Mention.Kind.DESCRIPTION;
  }
}
