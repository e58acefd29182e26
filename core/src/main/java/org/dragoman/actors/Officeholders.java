package org.dragoman.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.world.Organisation.Standing;
import org.dragoman.world.Person;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/** Who in public office at the time is meant by a surname alone. */
final class Officeholders {

  /** What whoever leads a state is. */
  private static final Set<String> LEADING =
      Set.of(
          "President",
          "Prime Minister",
          "Chancellor",
          "Supreme Leader",
          "King",
          "Queen",
          "Emir",
          "Sultan",
          "Emperor",
          "Premier",
          "leader");

  /** What is called after whoever leads it. */
  private static final Set<String> GOVERNMENT =
      Set.of("government", "administration", "regime", "presidency", "cabinet");

  private final World world;
  private final @Nullable LocalDate day;

  Officeholders(World world, @Nullable LocalDate day) {
    this.world = world;
    this.day = day;
  }

  /**
   * The one person of a surname who holds an office on the day, or else held one before.
   *
   * @param surname as printed
   * @param country the state that the words name, or null
   * @param others states of which the report speaks: those of a common surname must be of one
   * @param gender {@code m} or {@code f} if a title tells it, else {@code -}
   * @return null if there is none, or if several hold an office
   */
  @Nullable Person named(
      String surname, @Nullable String country, Set<String> others, char gender) {
    List<Person> all =
        inPublicLife(world.bySurname(surname)).stream()
            .filter(person -> gender == '-' || person.gender().charAt(0) == gender)
            .toList();
    Person only = only(all, surname, country, others);
    if (only == null) {
      // "North Korea's Kim" is whoever leads it.
      List<Person> leaders = all.stream().filter(this::leads).toList();
      only = leaders.isEmpty() ? null : only(leaders, surname, country, others);
    }
    return only;
  }

  /**
   * Whom a surname means that stands alone, where nothing else tells: the one person of that name,
   * or who of them has led a state, the last one first.
   *
   * @param surname as printed
   * @param sectors what a title before it says; empty if there is none
   * @return what is known of her or him by that office; null if there is nobody
   */
  @Nullable Profile famous(String surname, List<String> sectors) {
    List<Person> all =
        inPublicLife(world.bySurname(surname)).stream()
            .filter(
                person ->
                    sectors.isEmpty()
                        || person.offices().stream()
                            .anyMatch(office -> office.sectors().containsAll(sectors)))
            .filter(person -> day == null || person.on(day) != null || person.before(day) != null)
            .toList();
    Person best = null;
    for (Person person : all) {
      boolean leads = hasLed(person);
      if (best == null
          || (leads && !hasLed(best))
          || (leads == hasLed(best) && end(person).isAfter(end(best)))) {
        best = person;
      }
    }
    if (best == null) {
      return null;
    }
    boolean alike =
        all.stream()
                .map(person -> String.valueOf(person.offices().get(0).country()))
                .distinct()
                .count()
            == 1;
    Person leader = day == null && hasLed(best) ? asLeader(best) : best;
    return alike || hasLed(best) ? Tenure.of(leader, surname, day, null) : null;
  }

  /** Whoever has a government led one: <i>the Ghani administration</i>; null for all others. */
  @Nullable Profile leader(NounPhrase phrase, Segment segment) {
    boolean government =
        phrase.head().sense() instanceof Segment.Role role
            && GOVERNMENT.contains(role.noun().noun())
            && segment.last() + 1 == phrase.head().first()
            && phrase.sentence().token(segment.last()).xpos().startsWith("NNP");
    return government ? famous(phrase.text(segment), List.of("GOV")) : null;
  }

  private static boolean hasLed(Person person) {
    return person.offices().stream()
        .anyMatch(office -> office.role() != null && LEADING.contains(office.role()));
  }

  /** A person with those offices alone in which she or he led a state. */
  private static Person asLeader(Person person) {
    return new Person(
        person.name(),
        person.gender(),
        person.wikidata(),
        person.offices().stream()
            .filter(office -> office.role() != null && LEADING.contains(office.role()))
            .toList());
  }

  /** Of several persons those who act for a state or against it, if any do. */
  private static List<Person> inPublicLife(List<Person> persons) {
    List<Person> acting = persons.stream().filter(Officeholders::acts).toList();
    return acting.isEmpty() ? persons : acting;
  }

  private static boolean acts(Person person) {
    return person.offices().stream()
        .anyMatch(
            office ->
                Sectors.official(office.sectors())
                    || office.sectors().contains("OPP")
                    || office.sectors().contains("REB"));
  }

  private boolean leads(Person person) {
    Standing office = person.on(day);
    return office != null && office.role() != null && LEADING.contains(office.role());
  }

  private @Nullable Person only(
      List<Person> persons, String surname, @Nullable String country, Set<String> others) {
    Person only = null;
    for (Person person : persons) {
      Standing office = person.on(day);
      Standing past = office == null && day != null ? person.before(day) : null;
      Standing standing = office == null ? past : office;
      boolean fits =
          standing != null
              && standing.country() != null
              && (country == null
                  ? others.contains(standing.country()) || !world.isCommonSurname(surname)
                  : country.equals(standing.country()));
      if (fits) {
        if (only != null && day == null) {
          Person last = last(only, person);
          if (last == null) {
            return null;
          }
          only = last;
          continue;
        }
        if (only != null && (only.on(day) != null) == (office != null)) {
          Person last = office == null ? last(only, person) : null;
          if (last == null) {
            return null; // Both hold an office: the surname alone does not tell.
          }
          only = last;
          continue;
        }
        if (only == null || office != null) {
          only = person;
        }
      }
    }
    return only;
  }

  /** Which of two held an office last, for reports without a date; null if both still do. */
  private static @Nullable Person last(Person one, Person other) {
    LocalDate end = end(one);
    LocalDate otherEnd = end(other);
    int later = end.compareTo(otherEnd);
    return later == 0 ? null : later > 0 ? one : other;
  }

  private static LocalDate end(Person person) {
    Standing office = person.on(null);
    LocalDate to = office == null ? LocalDate.MIN : office.to();
    return to == null ? LocalDate.MAX : to;
  }
}
