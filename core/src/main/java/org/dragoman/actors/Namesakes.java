package org.dragoman.actors;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parties that many countries have by the same name. The tables know the best known of them; in a
 * report about another country the one there is meant: <i>the Democratic Party</i> in a report from
 * Hong Kong.
 */
final class Namesakes {

  private static final Pattern COMMON =
      Pattern.compile(
          "(The )?(New |National |United )?(Democratic|Labou?r|Conservative|Liberal|Republican"
              + "|Socialist|Communist|Green|Civic|Progressive|Reform|Social Democratic"
              + "|Christian Democratic|Liberal Democratic|People's|Workers'|Unity) Party");

  private Namesakes() {}

  /**
   * Takes the country from parties whose country the report does not tell of otherwise, if it tells
   * of another.
   *
   * @param places how many of the names of places are names of places in each country
   * @param filed the country that the report was filed from, if it says so
   */
  static void leaveAbroad(
      Collection<Figure> figures, Map<String, Integer> places, @Nullable String filed) {
    for (Figure party : figures) {
      String country = party.country();
      if (country == null || !isCommon(party)) {
        continue;
      }
      boolean told = country.equals(filed) || places.getOrDefault(country, 0) > 0;
      boolean other = filed != null || !places.isEmpty();
      for (Figure figure : figures) {
        String code = figure.country();
        if (code != null && !isCommon(figure) && !Sectors.international(code)) {
          told |= code.equals(country);
          other |= !code.equals(country);
        }
      }
      if (other && !told) {
        party.disown(
            List.of("PTY"),
            "the report tells nothing of "
                + country
                + " otherwise, and other countries have a party of that name, too");
      }
    }
  }

  private static boolean isCommon(Figure figure) {
    String name = figure.name();
    return name != null
        && figure.type() == Profile.Type.ORGANISATION
        && COMMON.matcher(name).matches();
  }
}
