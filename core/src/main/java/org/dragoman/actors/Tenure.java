package org.dragoman.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.world.Organisation.Standing;
import org.dragoman.world.Person;
import org.jspecify.annotations.Nullable;

/** What a person whom the tables know is by the offices that she or he has held. */
final class Tenure {

  private Tenure() {}

  /**
   * What a known person was on the day of publication; where that is not known, what the title
   * before the name says.
   */
  static Profile of(Person person, String words, @Nullable LocalDate day, @Nullable String title) {
    Standing titled = day == null && title != null ? person.as(title) : null;
    Standing office = titled == null ? person.on(day) : titled;
    Standing past = office == null && day != null ? person.before(day) : null;
    List<String> reasons = new ArrayList<>();
    String country;
    String role = null;
    List<String> sectors = List.of();
    if (office != null) {
      country = office.country();
      role = office.role();
      sectors = office.sectors();
      reasons.add(
          "\""
              + words
              + "\" is "
              + person.name()
              + (role == null ? "" : ", " + role)
              + (day == null ? "" : " on " + day)
              + Provenance.of(office));
    } else if (past != null) {
      country = past.country();
      role = past.role() == null ? null : "former " + past.role();
      sectors = Sectors.official(past.sectors()) ? List.of("ELI") : past.sectors();
      reasons.add(
          "\""
              + words
              + "\" is "
              + person.name()
              + (past.role() == null ? ", in office" : ", " + past.role())
              + " until "
              + past.to()
              + Provenance.of(past));
    } else {
      country = person.offices().get(0).country();
      reasons.add(
          "\""
              + words
              + "\" is "
              + person.name()
              + ", not yet in office"
              + Provenance.of(person.offices().get(0)));
    }
    return new Profile(
        Profile.Type.PERSON,
        person.name(),
        country,
        sectors,
        role,
        person.wikidata(),
        false,
        null,
        reasons);
  }
}
