package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, speaks or is acted upon in a report.
 *
 * @param id {@code a1, a2, …} by first mention
 * @param name the canonical name if it is known, else the fullest words that the report has for it
 * @param country ISO 3166 alpha-3, {@code KOS}, or a PLOVER international code ({@code IGO, UNO,
 *     EUR, NGO, ISM, IMG, MNC}); null if unknown
 * @param countryConfidence how likely the country is, 0 to 1, if it is only taken from what the
 *     report is about or where it was filed; null if words or tables say it, or none is known
 * @param sectors PLOVER sector codes, the primary one first; empty if unknown
 * @param role the office held on the report's date, such as <i>Foreign Minister</i>
 * @param wikidata the Wikidata id, such as {@code Q865}
 * @param groupSize how many a group counts, if the report says so
 * @param members the ids of a group's members that are known
 * @param mentions where the report speaks of it, in text order
 * @param reasons why it was coded so, a short sentence each, for a person to read
 */
public record Actor(
    String id,
    String name,
    @Nullable String country,
    @Nullable Double countryConfidence,
    List<String> sectors,
    @Nullable String role,
    @Nullable String wikidata,
    @Nullable Integer groupSize,
    List<String> members,
    List<Mention> mentions,
    List<String> reasons) {

  /** Copies the lists. */
  public Actor {
    sectors = List.copyOf(sectors);
    members = List.copyOf(members);
    mentions = List.copyOf(mentions);
    reasons = List.copyOf(reasons);
  }

  /** Country and sectors as one code, such as {@code USA GOV}; empty if neither is known. */
  public String code() {
    String sector = String.join("+", sectors);
    return country == null ? sector : sector.isEmpty() ? country : country + " " + sector;
  }

  /**
   * Words that stand for an actor.
   *
   * @param span the words
   * @param kind how they refer
   */
  public record Mention(Span span, Kind kind) {

    /** How a mention refers. */
    public enum Kind {
      /** By a proper name: <i>Kerry, the United Nations</i>. */
      NAME,
      /** By a description: <i>the militants, his Iranian counterpart</i>. */
      DESCRIPTION,
      /** By a pronoun: <i>they, her, we</i>. */
      PRONOUN
    }
  }
}
