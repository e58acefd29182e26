package org.dragoman.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.dragoman.places.Gazetteer.Entry;
import org.dragoman.places.Gazetteer.Kind;
import org.dragoman.world.Countries;
import org.dragoman.world.Country;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Test
  void everyPlaceIsOnTheGlobeAndInACountryThatWeKnow() {
    for (Entry place : gazetteer.all()) {
      assertThat(place.name()).isNotBlank();
      assertThat(place.lat()).as(place.name()).isBetween(-90.0, 90.0);
      assertThat(place.lon()).as(place.name()).isBetween(-180.0, 180.0);
      assertThat(place.weight()).as(place.name()).isBetween(1, 5);
      if (!place.country().isEmpty()) {
        assertThat(Countries.standard().byCode(place.country())).as(place.name()).isNotNull();
      }
    }
  }

  @Test
  void everyCapitalIsAPlaceOfItsCountry() {
    for (Country country : Countries.standard().all()) {
      if (country.capital() != null) {
        assertThat(gazetteer.named(country.capital()))
            .as(country.name())
            .anyMatch(place -> place.country().equals(country.code()));
      }
    }
  }

  @Test
  void citiesLieNearTheMiddleOfTheirCountryByTheMeasureOfItsSize() {
    Set<String> wide =
        Set.of("RUS", "USA", "CAN", "KIR", "FRA", "GBR", "DNK", "NLD", "CHN", "AUS", "CHL");
    for (Entry place : gazetteer.all()) {
      Country country = Countries.standard().byCode(place.country());
      if (country != null && !wide.contains(country.code()) && country.lat() > -70) {
        double across = Math.abs(country.lon() - place.lon());
        assertThat(Math.abs(country.lat() - place.lat())).as(place.name()).isLessThan(22);
        assertThat(Math.min(across, 360 - across)).as(place.name()).isLessThan(26);
      }
    }
  }

  @Test
  void noTwoRowsAreTheSamePlace() {
    Set<String> seen = new HashSet<>();
    for (Entry place : gazetteer.all()) {
      String key = place.name() + "/" + place.country() + "/" + place.region() + "/" + place.kind();
      assertThat(seen.add(key)).as(key).isTrue();
    }
  }

  @Test
  void greenlandIsAPlaceOfItsOwnThoughItLiesInDenmark() {
    assertThat(gazetteer.named("Greenland"))
        .extracting(Entry::kind, Entry::country)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.REGION, "DNK"));
  }
}
