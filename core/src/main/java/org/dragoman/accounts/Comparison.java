package org.dragoman.accounts;

import static org.dragoman.accounts.Party.overlap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Event;
import org.dragoman.model.EventDate;
import org.dragoman.model.Happening.Relation;
import org.dragoman.model.Happening.Relation.About;
import org.dragoman.model.Happening.Relation.Kind;
import org.dragoman.model.Quantity;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/** Whether two events tell of the same thing, and how their accounts stand to one another. */
final class Comparison {

  /** Acts by which one side approaches another and is answered. */
  private static final Set<String> OVERTURES = Set.of("REQUEST", "REJECT", "AGREE");

  private static final Set<String> FOR = Set.of("AGREE", "SUPPORT", "COOPERATE", "AID");
  private static final Set<String> AGAINST = Set.of("ACCUSE", "REJECT");

  /** What an overture is usually about; an overture about force is another matter. */
  private static final Set<String> DEALINGS =
      Set.of("", "CONSULT", "COOPERATE", "AID", "SUPPORT", "AGREE", "REQUEST");

  private Comparison() {}

  /** Whether two events tell of the same happening. */
  static boolean sameMatter(Telling one, Telling other) {
    Event a = one.event();
    Event b = other.event();
    if (a.status() == Status.HISTORICAL != (b.status() == Status.HISTORICAL)
        || a.status() == Status.CONDITIONAL
        || b.status() == Status.CONDITIONAL
        || a.allegation()
        || b.allegation()) {
      return false;
    }
    return sameAct(one, other)
        || overture(one, other)
        || rivalAct(one, other)
        || contrary(one, other)
        || contrary(other, one);
  }

  private static boolean sameAct(Telling one, Telling other) {
    if (!one.event().type().equals(other.event().type()) || datesExclude(one, other)) {
      return false;
    }
    boolean about =
        one.aboutType().isEmpty()
            || other.aboutType().isEmpty()
            || one.aboutType().equals(other.aboutType());
    boolean doers = overlap(one.doers(), other.doers());
    boolean targets = overlap(one.targets(), other.targets());
    boolean openDoers = one.doers().isEmpty() || other.doers().isEmpty();
    boolean openTargets = one.targets().isEmpty() || other.targets().isEmpty();
    if (one.event().quad() % 2 == 0) {
      return about
          && ((doers && (targets || openTargets))
              || (openDoers && targets && samePlace(one, other)));
    }
    // Words are cheap: two refusals by one state are not the same for want of a target, unless
    // the one's targets are among those who do the other together.
    boolean bothOpen = one.targets().isEmpty() && other.targets().isEmpty();
    boolean together =
        overlap(one.targets(), other.doers()) || overlap(other.targets(), one.doers());
    boolean samePoint = !one.aboutType().isEmpty() && one.doers().equals(other.doers());
    return about && doers && (targets || (bothOpen && samePoint) || (openTargets && together));
  }

  private static boolean overture(Telling one, Telling other) {
    Event a = one.event();
    Event b = other.event();
    if (!OVERTURES.contains(a.type()) || !OVERTURES.contains(b.type())) {
      return false;
    }
    if (!DEALINGS.contains(one.aboutType()) || !DEALINGS.contains(other.aboutType())) {
      return false;
    }
    Set<String> shared = one.parties();
    shared.retainAll(other.parties());
    return shared.size() >= 2;
  }

  /** The same kind of force against the same side, or of two sides against one another. */
  private static boolean rivalAct(Telling one, Telling other) {
    Event a = one.event();
    if (!a.type().equals(other.event().type()) || a.quad() != 4 || datesExclude(one, other)) {
      return false;
    }
    if (one.voice().equals(other.voice())) {
      return false;
    }
    boolean sameVictims = overlap(one.targets(), other.targets()) && samePlace(one, other);
    boolean tolls = hasToll(one) && hasToll(other);
    boolean named = !one.doers().isEmpty() || !other.doers().isEmpty();
    return blameOneAnother(one, other)
        || (sameVictims && (tolls || (named && sameMeans(one, other) && sameScene(one, other))));
  }

  /** Each teller says that the other side acted against it; in a battle both merely fight. */
  private static boolean blameOneAnother(Telling one, Telling other) {
    return overlap(one.doers(), other.targets())
        && overlap(other.doers(), one.targets())
        && one.targets().contains(one.voice())
        && other.targets().contains(other.voice());
  }

  /** Both name the same place or the same day; without either, two acts are two acts. */
  private static boolean sameScene(Telling one, Telling other) {
    String place = one.event().place();
    LocalDate day = one.event().date().from();
    return (place != null && place.equals(other.event().place()))
        || (day != null && day.equals(other.event().date().from()));
  }

  private static boolean sameMeans(Telling one, Telling other) {
    List<String> mine = one.event().modes();
    List<String> theirs = other.event().modes();
    return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
  }

  /** Somebody is for what another is against: the target of the one does the other. */
  private static boolean contrary(Telling against, Telling inFavour) {
    return AGAINST.contains(against.event().type())
        && FOR.contains(inFavour.event().type())
        && against.tookPlace()
        && inFavour.tookPlace()
        && !overlap(against.doers(), inFavour.doers())
        && (overlap(against.targets(), inFavour.doers())
            || sameIds(against.event().recipients(), inFavour.event().actors()));
  }

  private static boolean sameIds(List<String> some, List<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  /**
   * How two accounts of a happening stand to one another; null if they merely stand side by side.
   */
  static @Nullable Relation relation(Telling one, Telling other) {
    if (one.voice().equals(other.voice())) {
      return null;
    }
    if (contrary(one, other) || contrary(other, one)) {
      return of(one, other, Kind.OPPOSES, null, "one side is against what the other is for");
    }
    boolean sameType = one.event().type().equals(other.event().type());
    boolean contradict = (one.isNot() && other.tookPlace()) || (other.isNot() && one.tookPlace());
    if (sameType && contradict && overlap(one.doers(), other.doers()) && sameAct(one, other)) {
      return disputes(one, other, About.HAPPENED, "one says that it happened, the other that not");
    }
    if (one.isNot() || other.isNot()) {
      return null;
    }
    Relation quarrel = quarrel(one, other);
    if (quarrel != null) {
      return quarrel;
    }
    if (!sameType || !sameAct(one, other)) {
      return null;
    }
    if (saysMore(one, other) || saysMore(other, one)) {
      return of(one, other, Kind.ADDS, null, "one says what the other leaves open");
    }
    return of(one, other, Kind.CORROBORATES, null, "both tell of the same act");
  }

  private static @Nullable Relation quarrel(Telling one, Telling other) {
    Event a = one.event();
    Event b = other.event();
    boolean mirrored =
        overlap(one.doers(), other.targets()) && overlap(other.doers(), one.targets());
    if (overture(one, other)) {
      boolean bothRefuse = a.type().equals("REJECT") && b.type().equals("REJECT");
      if (bothRefuse && !one.doers().equals(other.doers())) {
        return disputes(one, other, About.WHO_REFUSED, "they differ on who turned whom down");
      }
      boolean bothAsk = a.type().equals("REQUEST") && b.type().equals("REQUEST");
      if (bothAsk && mirrored) {
        return disputes(one, other, About.WHO_BEGAN, "they differ on who approached whom");
      }
    }
    if (!a.type().equals(b.type())) {
      return null;
    }
    if (a.quad() == 4 && blameOneAnother(one, other)) {
      return disputes(
          one, other, About.WHO_BEGAN, "each side is said to have acted against the other");
    }
    boolean sameVictims = overlap(one.targets(), other.targets());
    boolean openVictims = one.targets().isEmpty() || other.targets().isEmpty();
    Relation toll = sameVictims || openVictims ? tolls(one, other) : null;
    if (toll != null) {
      return toll;
    }
    boolean doersDiffer =
        !one.doers().isEmpty() && !other.doers().isEmpty() && !overlap(one.doers(), other.doers());
    boolean oneAct = sameVictims && sameMeans(one, other) && sameScene(one, other);
    if (a.quad() == 4 && doersDiffer && oneAct) {
      return disputes(one, other, About.WHO, "they name different doers");
    }
    if (a.place() != null && b.place() != null && !a.place().equals(b.place()) && a.quad() == 4) {
      return disputes(one, other, About.WHERE, "they name different places");
    }
    return null;
  }

  private static @Nullable Relation tolls(Telling one, Telling other) {
    String[] names = {"dead", "injured", "arrested", "displaced", "taking part"};
    Quantity[] mine = quantities(one.event());
    Quantity[] theirs = quantities(other.event());
    for (int i = 0; i < names.length; i++) {
      if (mine[i] != null && theirs[i] != null && disjoint(mine[i], theirs[i])) {
        String why =
            String.format(
                Locale.ROOT, "%s %s against %s", number(mine[i]), names[i], number(theirs[i]));
        return disputes(one, other, About.HOW_MANY, why);
      }
    }
    return null;
  }

  private static String number(Quantity quantity) {
    Integer max = quantity.max();
    if (max == null) {
      return "at least " + quantity.min();
    }
    return max == quantity.min() ? String.valueOf(max) : quantity.min() + " to " + max;
  }

  private static @Nullable Quantity[] quantities(Event event) {
    return new @Nullable Quantity[] {
      event.magnitude().dead(),
      event.magnitude().injured(),
      event.magnitude().arrested(),
      event.magnitude().displaced(),
      event.magnitude().size()
    };
  }

  private static boolean disjoint(Quantity one, Quantity other) {
    return (one.max() != null && one.max() < other.min())
        || (other.max() != null && other.max() < one.min());
  }

  private static boolean hasToll(Telling telling) {
    for (Quantity quantity : quantities(telling.event())) {
      if (quantity != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysMore(Telling one, Telling other) {
    return (hasToll(one) && !hasToll(other))
        || (one.event().place() != null && other.event().place() == null)
        || (!one.targets().isEmpty() && other.targets().isEmpty())
        || (!one.doers().isEmpty() && other.doers().isEmpty());
  }

  private static boolean samePlace(Telling one, Telling other) {
    String here = one.event().place();
    String there = other.event().place();
    return here == null || there == null || here.equals(there);
  }

  private static boolean datesExclude(Telling one, Telling other) {
    EventDate a = one.event().date();
    EventDate b = other.event().date();
    return before(a.to(), b.from()) || before(b.to(), a.from());
  }

  private static boolean before(@Nullable LocalDate end, @Nullable LocalDate begin) {
    return end != null && begin != null && end.isBefore(begin);
  }

  private static Relation disputes(Telling one, Telling other, About about, String why) {
    return of(one, other, Kind.DISPUTES, about, why);
  }

  private static Relation of(
      Telling one, Telling other, Kind kind, @Nullable About about, String why) {
    return new Relation(List.of(one.event().id(), other.event().id()), kind, about, why);
  }
}
