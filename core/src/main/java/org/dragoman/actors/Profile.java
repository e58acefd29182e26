package org.dragoman.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a noun phrase by itself says of the actor that it stands for.
 *
 * @param type the kind of thing
 * @param name its canonical or fullest name; null for descriptions and pronouns
 * @param country its country or international code; null if the words do not say
 * @param sectors its PLOVER sectors, the primary one first
 * @param role its office or part in the story: <i>Foreign Minister, ambassador</i>
 * @param wikidata the Wikidata id of what it names, if known
 * @param plural whether it stands for more than one
 * @param size how many, if said
 * @param reasons why, for a person to read
 */
public record Profile(
    Type type,
    @Nullable String name,
    @Nullable String country,
    List<String> sectors,
    @Nullable String role,
    @Nullable String wikidata,
    boolean plural,
    @Nullable Integer size,
    List<String> reasons) {

  /** Nothing known. */
  public static final Profile UNKNOWN =
      new Profile(Type.OTHER, null, null, List.of(), null, null, false, null, List.of());

  /** Copies the lists. */
  public Profile {
    sectors = List.copyOf(sectors);
    reasons = List.copyOf(reasons);
  }

  /** The same of a country, as somebody without a name. */
  Profile of(String ofCountry) {
    return new Profile(type, null, ofCountry, sectors, role, null, plural, size, reasons);
  }

  /** The same with sectors that a noun beside the name tells. */
  Profile as(List<String> told) {
    return new Profile(type, name, country, told, role, wikidata, plural, size, reasons);
  }

  /** The kinds of actor. */
  public enum Type {
    /** One human being. */
    PERSON,
    /** A state or its government. */
    STATE,
    /** A body with a name or an office: a ministry, a court, a company, the UN, Boko Haram. */
    ORGANISATION,
    /** Several people who are no body: protesters, the two leaders. */
    GROUP,
    /** Something else, or not known. */
    OTHER
  }
}
