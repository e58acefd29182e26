package org.dragoman.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An actor in the making: the mentions found so far to be the same, and what they say of it. */
final class Figure {

  private final List<Mention> mentions = new ArrayList<>();
  private final List<Figure> members = new ArrayList<>();
  private final Set<String> nouns = new LinkedHashSet<>();
  private final Set<String> reasons = new LinkedHashSet<>();
  private Profile.Type type;
  private @Nullable String name;
  private @Nullable String country;
  private @Nullable Double countryConfidence;
  private List<String> sectors;
  private @Nullable String role;
  private @Nullable String wikidata;
  private @Nullable Integer size;
  private boolean plural;
  private char gender = '-';

  Figure(Profile profile) {
    this.type = profile.type();
    this.sectors = profile.sectors();
    this.plural = profile.plural();
    learn(profile);
  }

  /** Adds a mention of it. */
  void add(Mention mention) {
    mentions.add(mention);
  }

  /** Takes over what it does not know yet. */
  void learn(Profile profile) {
    if (name == null) {
      name = profile.name();
    }
    if (country == null) {
      country = profile.country();
    }
    if (sectors.isEmpty()) {
      sectors = profile.sectors();
    }
    if (role == null) {
      role = profile.role();
    }
    if (wikidata == null) {
      wikidata = profile.wikidata();
    }
    if (size == null) {
      size = profile.size();
    }
    if (type == Profile.Type.OTHER) {
      type = profile.type();
      plural = profile.plural();
    }
    reasons.addAll(profile.reasons());
  }

  /** It is of another kind than its name made it look like. */
  void retype(Profile profile) {
    type = profile.type();
    plural = profile.plural();
  }

  /** Takes over what is known of one who turns out to be the same. */
  void takeOver(Figure other) {
    if (country == null) {
      country = other.country;
    }
    if (sectors.isEmpty()) {
      sectors = other.sectors;
    }
    if (role == null) {
      role = other.role;
    }
    nouns.addAll(other.nouns);
    gender(other.gender);
    reasons.addAll(other.reasons);
  }

  /** If one figure is a member, another takes its place. */
  void exchange(Figure from, Figure into) {
    members.replaceAll(member -> member.equals(from) ? into : member);
  }

  void because(String why) {
    reasons.add(why);
  }

  void name(String fuller) {
    name = fuller;
  }

  void country(String code, String why) {
    country = code;
    reasons.add(why);
  }

  /**
   * What a description says of it holds for whom it belongs to: the president of a union is LAB.
   */
  void belong(Profile said, Figure owner, boolean sector) {
    if (country == null && owner.country != null) {
      country(owner.country, "by whom it belongs to, " + owner.name);
    }
    if (sector && sectors.equals(said.sectors()) && !owner.sectors.isEmpty()) {
      sectors = owner.sectors;
      reasons.add("of " + owner.name + ", so " + String.join("+", owner.sectors));
    }
  }

  /** It has a country by what the report is about, which is only likely. */
  void likelyCountry(String code, double confidence, String why) {
    country(code, why);
    countryConfidence = confidence;
  }

  /** What the tables know by its name is somebody else, of another country. */
  void disown(List<String> kept, String why) {
    country = null;
    wikidata = null;
    sectors = List.copyOf(kept);
    reasons.add(why);
  }

  /** How likely a country taken from the context is, 0 to 1; null if it is not. */
  @Nullable Double countryConfidence() {
    return countryConfidence;
  }

  void noun(String noun) {
    nouns.add(noun);
  }

  void gender(char told) {
    if (gender == '-') {
      gender = told;
    }
  }

  void member(Figure figure) {
    members.add(figure);
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<Figure> members() {
    return members;
  }

  /** The role nouns by which it was called. */
  Set<String> nouns() {
    return nouns;
  }

  List<String> reasons() {
    return List.copyOf(reasons);
  }

  Profile.Type type() {
    return type;
  }

  @Nullable String name() {
    return name;
  }

  @Nullable String country() {
    return country;
  }

  List<String> sectors() {
    return sectors;
  }

  @Nullable String role() {
    return role;
  }

  @Nullable String wikidata() {
    return wikidata;
  }

  @Nullable Integer size() {
    return size;
  }

  boolean plural() {
    return plural;
  }

  char gender() {
    return gender;
  }

  boolean has(String sector) {
    return sectors.contains(sector);
  }

  /** Whether a country or none known goes with its own. */
  boolean fits(@Nullable String code) {
    return code == null || country == null || code.equals(country);
  }
}
