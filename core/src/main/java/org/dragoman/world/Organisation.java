package org.dragoman.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body known by name.
 *
 * @param name its canonical name
 * @param wikidata its Wikidata id, or null
 * @param standings what it was when; never empty
 */
public record Organisation(String name, @Nullable String wikidata, List<Standing> standings) {

  /** Copies the list. */
  public Organisation {
    standings = List.copyOf(standings);
  }

  /**
   * What a body or a person was for a time.
   *
   * @param country the country or international code, or null
   * @param sectors PLOVER sectors, the primary one first
   * @param role the office, or null for bodies
   * @param from the first day, or null
   * @param to the last day, or null
   * @param entry where it stands, a table and a line, for explanations; null if in none
   */
  public record Standing(
      @Nullable String country,
      List<String> sectors,
      @Nullable String role,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String entry) {

    /** Copies the list. */
    public Standing {
      sectors = List.copyOf(sectors);
    }

    /** One that stands in no table. */
    public Standing(
        @Nullable String country,
        List<String> sectors,
        @Nullable String role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
      this(country, sectors, role, from, to, null);
    }

    /** Whether it held on a day. */
    public boolean on(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  /**
   * What it was on a day; the last of its standings if the day is in none of its times. Without a
   * day what it is at all times, or else the first of its standings.
   */
  public Standing on(@Nullable LocalDate day) {
    for (Standing standing : standings) {
      boolean coded = standing.country() != null || !standing.sectors().isEmpty();
      boolean always = standing.from() == null && standing.to() == null && coded;
      if (day == null ? always : standing.on(day)) {
        return standing;
      }
    }
    return standings.get(day == null ? 0 : standings.size() - 1);
  }
}
