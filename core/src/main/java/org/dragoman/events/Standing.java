package org.dragoman.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actors.Cast;
import org.dragoman.actors.Mention;
import org.dragoman.actors.Profile;
import org.dragoman.model.Actor;
import org.jspecify.annotations.Nullable;

/** Who of a report's actors is somebody in public affairs, and who is a private person or firm. */
final class Standing {

  /** Sectors of those whose acts are meant as told, whatever else the sentence is about. */
  static final Set<String> POWERS =
      Set.of(
          "GOV", "MIL", "REB", "COP", "OPP", "LEG", "JUD", "SPY", "UAF", "PTY", "ELI", "CRM", "IGO",
          "REF", "LAB");

  /** Sectors of people who bear no arms. */
  private static final Set<String> CIVIL =
      Set.of("GOV", "LEG", "PTY", "OPP", "JUD", "BUS", "ELI", "JRN", "EDU", "SOC", "NGO");

  private static final Set<String> SPEAKERS = Set.of("LEG", "PTY", "OPP", "ELI");

  static final Set<String> PRIVATE = Set.of("CVL", "BUS", "MNC");

  private static final Set<String> PEACEFUL = Set.of("JRN", "BUS", "EDU", "MED", "CVL");

  private static final Set<String> UNARMED = Set.of("JRN", "BUS", "MED", "NGO");

  /** Sectors whose names may stand for many: <i>the Palestinians have been talking</i>. */
  private static final Set<String> PEOPLES = Set.of("CVL", "REF", "LAB", "AGR", "REL");

  private static final Set<String> INTERNATIONAL = Set.of("IGO", "NGO", "UNO", "EUR");

  /** Offices of those who tell what others will do. */
  private static final Pattern SERVANTS =
      Pattern.compile(
          "spokes|press secretary|aide|advis|official|minist|chief of staff|manager|lawyer|attorney"
              + "|envoy|ambassador|diplomat|secretary|deputy|counsel|assistant");

  private final Cast cast;

  Standing(Cast cast) {
    this.cast = cast;
  }

  /** Whether it is a state, or somebody who rules, judges, bears arms or leads a movement. */
  boolean isPower(Mention mention) {
    Actor actor = cast.actorOf(mention);
    return mention.profile().type() == Profile.Type.STATE
        || actor.sectors().stream().anyMatch(POWERS::contains)
        || INTERNATIONAL.contains(String.valueOf(actor.country()));
  }

  /** A power, or a nation's people of one trade or body: <i>Kenyan teachers, a delegation</i>. */
  boolean isPublic(Mention mention) {
    List<String> sectors = cast.actorOf(mention).sectors();
    boolean trade =
        (mention.profile().plural() || mention.profile().type() != Profile.Type.PERSON)
            && mention.profile().country() != null
            && (sectors.isEmpty() || !PRIVATE.contains(sectors.get(0)));
    return trade || isPower(mention);
  }

  /** A firm, a body of which nothing is known, or people without office. */
  boolean isKnownPrivate(Mention mention) {
    Actor actor = cast.actorOf(mention);
    boolean unknownBody =
        actor.sectors().isEmpty()
            && actor.country() == null
            && mention.profile().type() == Profile.Type.ORGANISATION;
    return "MNC".equals(actor.country())
        || unknownBody
        || (!actor.sectors().isEmpty() && PEACEFUL.contains(actor.sectors().get(0)));
  }

  /** Somebody of whom no office, force or movement is known; a bare name may be anybody's. */
  boolean isPrivatePerson(Mention mention) {
    Actor actor = cast.actorOf(mention);
    boolean unknown =
        actor.sectors().isEmpty()
            && actor.country() == null
            && actor.role() == null
            && mention.profile().type() == Profile.Type.PERSON;
    return !mention.given() && (unknown || actor.sectors().equals(List.of("CVL")));
  }

  /** A state, or somebody who rules or bears arms. */
  boolean isRulingOrArmed(Mention mention) {
    return mention.profile().type() == Profile.Type.STATE
        || cast.actorOf(mention).sectors().stream()
            .anyMatch(List.of("GOV", "MIL", "REB")::contains);
  }

  /** A single person of a parliament or party, in no office of a government and no force. */
  boolean isParliamentarian(Mention mention) {
    List<String> sectors = cast.actorOf(mention).sectors();
    return mention.isOnePerson()
        && !mention.given()
        && !sectors.isEmpty()
        && SPEAKERS.containsAll(sectors);
  }

  /** Whom neither a country nor a sector is known of. */
  boolean isUnknown(Mention mention) {
    Actor actor = cast.actorOf(mention);
    return !mention.given()
        && actor.country() == null
        && actor.sectors().isEmpty()
        && actor.members().isEmpty();
  }

  /** A body of people who have come together for a cause, without arms. */
  boolean isCharity(Mention mention) {
    return "NGO".equals(cast.actorOf(mention).country()) && !mention.given();
  }

  /** Papers, firms, hospitals and charities. */
  boolean isUnarmed(Mention mention) {
    Actor actor = cast.actorOf(mention);
    return !mention.given()
        && (isCharity(mention) || !actor.sectors().isEmpty())
        && UNARMED.containsAll(actor.sectors());
  }

  /** A state, or a party, firm or other body with a will of its own, not people. */
  static boolean isInstitution(Mention mention) {
    Profile.Type type = mention.profile().type();
    return type == Profile.Type.STATE
        || (type == Profile.Type.ORGANISATION && !mention.profile().plural());
  }

  /**
   * A single politician, judge, manager or journalist, a party, a charity, or an unknown single
   * person.
   */
  boolean isTalker(Mention mention) {
    if (isCharity(mention)) {
      return true;
    }
    List<String> sectors = cast.actorOf(mention).sectors();
    boolean politicians = sectors.contains("PTY") || sectors.equals(List.of("LEG"));
    return (mention.isOnePerson() || politicians) && CIVIL.containsAll(sectors);
  }

  /** Whether somebody is of a government. */
  boolean governs(Mention mention) {
    return cast.actorOf(mention).sectors().contains("GOV");
  }

  static boolean isPress(Mention mention) {
    List<String> sectors = mention.profile().sectors();
    return !sectors.isEmpty() && sectors.get(0).equals("JRN");
  }

  /** Whether several are meant, and not one body: <i>they have been talking</i> of a state. */
  boolean isSeveral(Mention mention) {
    return mention.profile().plural() && !isOneBody(cast.actorOf(mention));
  }

  private static boolean isOneBody(Actor actor) {
    return actor.members().isEmpty()
        && (actor.sectors().isEmpty() || !PEOPLES.contains(actor.sectors().get(0)))
        && actor.mentions().stream().anyMatch(mention -> mention.kind() == Actor.Mention.Kind.NAME);
  }

  /**
   * Whether one may commit the other: they are the same actor, or of the same country, or one has a
   * member that is.
   */
  boolean isSameSide(Mention one, Mention other) {
    Actor a = cast.actorOf(one);
    Actor b = cast.actorOf(other);
    return alike(a, b)
        || a.members().stream().anyMatch(id -> alike(cast.actor(id), b))
        || b.members().stream().anyMatch(id -> alike(cast.actor(id), a));
  }

  /**
   * Whether what one says that another will do commits that one: who is of the same side, but of
   * single persons only those in whose service one speaks. Rivals foretell one another's acts.
   */
  boolean speaksFor(Mention source, Mention mention) {
    if (!isSameSide(mention, source)) {
      return false;
    }
    Actor speaker = cast.actorOf(source);
    String role = speaker.role();
    return !source.isOnePerson()
        || !mention.isOnePerson()
        || speaker.id().equals(cast.actorOf(mention).id())
        || (role != null && SERVANTS.matcher(role.toLowerCase(Locale.ROOT)).find());
  }

  /**
   * Whether two are the same actor, or of the same country: a minister may commit his state. Where
   * no country is told the sector has to do: a general may commit troops.
   */
  private static boolean alike(@Nullable Actor one, Actor other) {
    if (one == null) {
      return false;
    }
    if (one.id().equals(other.id())) {
      return true;
    }
    String country = one.country();
    return (country == null || other.country() == null)
        ? isSameKind(one, other)
        : country.equals(other.country());
  }

  private static boolean isSameKind(Actor one, Actor other) {
    return !one.sectors().isEmpty()
        && !other.sectors().isEmpty()
        && one.sectors().get(0).equals(other.sectors().get(0));
  }
}
