package org.dragoman.reading.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.world.Countries;
import org.dragoman.world.Table;
import org.jspecify.annotations.Nullable;

/**
 * Turns CAMEO actor codes, blocks of three letters, into a country and PLOVER sectors. The table
 * {@code cameo_codes.tsv} says what each block means; blocks that name one particular group are
 * passed over.
 */
final class Codes {

  /** What a code says. */
  record Coded(@Nullable String country, List<String> sectors, boolean actor) {}

  private static final Set<String> INTERNATIONAL =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  /** More codes than any file has. */
  private static final int MOST = 10_000;

  private static final Codes CAMEO = new Codes(false);
  private static final Codes PLOVER = new Codes(true);

  private final Map<String, String> first = new HashMap<>();
  private final Map<String, String> sectors = new HashMap<>();
  private final Set<String> all = new LinkedHashSet<>();

  /** What was read before: a file of many actors has few codes. */
  private final Map<String, Coded> known = new ConcurrentHashMap<>();

  private Codes(boolean plover) {
    for (Table.Row row : Table.read(Codes.class, "cameo_codes.tsv", 4).rows()) {
      (row.text(1).equals("place") ? first : sectors).put(row.text(0), row.text(2));
      if (row.text(1).equals("sector")) {
        all.add(row.text(2));
      }
    }
    if (plover) {
      sectors.put("MED", "MED"); // The media in CAMEO, medicine in PLOVER.
    }
  }

  /** Reads codes as CAMEO means them. */
  static Codes cameo() {
    return CAMEO;
  }

  /** Reads codes as PLOVER means them. */
  static Codes plover() {
    return PLOVER;
  }

  /**
   * What a code of blocks says.
   *
   * @throws IllegalArgumentException if it is no code; the message says why
   */
  Coded read(String written) {
    Coded coded = known.get(written);
    if (coded == null) {
      coded = decode(written);
      if (known.size() < MOST) {
        known.put(written, coded);
      }
    }
    return coded;
  }

  private Coded decode(String written) {
    String code = written.strip().toUpperCase(Locale.ROOT);
    if (code.equals("---")) {
      return new Coded(null, List.of(), true);
    }
    if (!code.matches("(?:[A-Z0-9]{3})+")) {
      throw new IllegalArgumentException(
          "the code \"" + written + "\" is not made of blocks of three letters");
    }
    String place = null;
    boolean named = false;
    boolean actor = true;
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < code.length(); i += 3) {
      String block = code.substring(i, i + 3);
      String sector = sectors.get(block);
      String here = i == 0 || sector == null ? first.get(block) : null;
      boolean state = Countries.standard().byCode(block) != null;
      if (here != null || (state && (i == 0 || sector == null))) {
        named = true;
        place = further(place, here == null ? block : here);
      } else if (sector != null) {
        named = true;
        actor = actor && !sector.equals("discard");
        if (all.contains(sector)) {
          found.add(sector);
        }
      }
    }
    if (!named) {
      throw new IllegalArgumentException(
          "the code \"" + written + "\" names no country, body or role");
    }
    if (place != null && INTERNATIONAL.contains(place) && !place.equals("IMG")) {
      found.remove("GOV");
    }
    return new Coded(
        place == null || place.equals("none") ? null : place, List.copyOf(found), actor);
  }

  /** The UN and the EU are said more exactly than other bodies, and bodies than states. */
  private static String further(@Nullable String before, String now) {
    if (before == null || before.equals("none") || now.equals("UNO") || now.equals("EUR")) {
      return now;
    }
    boolean body = INTERNATIONAL.contains(now) && !INTERNATIONAL.contains(before);
    return body ? now : before;
  }

  /**
   * Checks a country or international code.
   *
   * @throws IllegalArgumentException if there is no such code
   */
  static String country(String code) {
    if (Countries.standard().byCode(code) == null && !INTERNATIONAL.contains(code)) {
      throw new IllegalArgumentException(
          "there is no country or international code \"" + code + "\"; write it as TUR or UNO");
    }
    return code;
  }

  /**
   * Reads sectors, separated by blanks, commas or semicolons.
   *
   * @throws IllegalArgumentException if there is no such sector
   */
  List<String> sectors(String written) {
    List<String> found = new ArrayList<>();
    for (String sector : written.strip().split("[\\s,;+]+", -1)) {
      if (!all.contains(sector)) {
        throw new IllegalArgumentException(
            "there is no sector \"" + sector + "\"; there are " + String.join(", ", all));
      }
      found.add(sector);
    }
    return found;
  }
}
