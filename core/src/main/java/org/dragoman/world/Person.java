package org.dragoman.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.world.Organisation.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A person in public life.
 *
 * @param name the canonical name
 * @param gender {@code m} or {@code f}; {@code -} if it is not known
 * @param wikidata the Wikidata id, or null
 * @param offices the offices held; never empty
 */
public record Person(
    String name, String gender, @Nullable String wikidata, List<Standing> offices) {

  /** Copies the list. */
  public Person {
    offices = List.copyOf(offices);
  }

  /** The last word of the name as it is usually called: <i>Kerry</i>. */
  public String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /**
   * The office held on a day.
   *
   * @return the office; of several the one taken up last; null if none was held then. Without a day
   *     the last office of all
   */
  public @Nullable Standing on(@Nullable LocalDate day) {
    Standing found = null;
    for (Standing office : offices) {
      if ((day == null || office.on(day)) && (found == null || later(office, found))) {
        found = office;
      }
    }
    return found;
  }

  /**
   * The last office of a name: what <i>Prime Minister</i> before hers or his speaks of; or null.
   */
  public @Nullable Standing as(String role) {
    String wanted = role.toLowerCase(Locale.ROOT);
    Standing found = null;
    for (Standing office : offices) {
      String held = office.role() == null ? "" : office.role().toLowerCase(Locale.ROOT);
      boolean fits = held.equals(wanted) || held.endsWith(" " + wanted);
      if (fits && (found == null || later(office, found))) {
        found = office;
      }
    }
    return found;
  }

  /** The last office that ended before a day, or null if there is none. */
  public @Nullable Standing before(LocalDate day) {
    Standing found = null;
    for (Standing office : offices) {
      LocalDate to = office.to();
      if (to != null && to.isBefore(day) && (found == null || later(office, found))) {
        found = office;
      }
    }
    return found;
  }

  private static boolean later(Standing one, Standing other) {
    LocalDate a = one.from();
    LocalDate b = other.from();
    return b == null || (a != null && a.isAfter(b));
  }
}
