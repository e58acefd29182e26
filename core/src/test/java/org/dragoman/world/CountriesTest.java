package org.dragoman.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.world.Countries.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

  private final Countries countries = Countries.standard();

  static List<Country> all() {
    return Countries.standard().all();
  }

  @Test
  void everyMemberOfTheUnitedNationsAndSixMoreAreThere() {
    assertThat(countries.all()).hasSize(193 + 6);
    assertThat(Stream.of("VAT", "PSE", "KOS", "TWN", "HKG", "ATA").map(countries::byCode))
        .doesNotContainNull();
  }

  @Test
  void noNameBelongsToTwoCountries() {
    assertThat(countries.contested()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCountryIsComplete(Country country) {
    assertThat(country.code()).matches("[A-Z]{3}");
    assertThat(country.adjectives()).isNotEmpty();
    assertThat(country.lat()).isBetween(-90.0, 90.0);
    assertThat(country.lon()).isBetween(-180.0, 180.0);
    if (!country.code().equals("ATA")) {
      assertThat(country.capital()).isNotBlank();
    }
    Stream.of(country.names(), country.adjectives(), country.people(), country.seats())
        .forEach(
            names -> {
              assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
              assertThat(names).noneMatch(name -> name.contains("  "));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "France, FRA, NAME",
    "U.S., USA, NAME",
    "American, USA, ADJECTIVE",
    "Spaniards, ESP, PEOPLE",
    "Tehran, IRN, CAPITAL",
    "Kremlin, RUS, SEAT",
    "Blue House, KOR, SEAT",
    "Kiev, UKR, SEAT",
    "Kyiv, UKR, CAPITAL",
    "Greenland, DNK, NAME",
    "Falkland Islands, GBR, NAME",
    "Soviet Union, RUS, NAME",
    "Zaire, COD, NAME",
    "Burma, MMR, NAME",
    "Côte d’Ivoire, CIV, NAME",
  })
  void namesLeadToTheirState(String name, String code, Kind kind) {
    Countries.Entry entry = countries.find(name);
    assertThat(entry).isNotNull();
    assertThat(entry.country().code()).isEqualTo(code);
    assertThat(entry.kind()).isEqualTo(kind);
    assertThat(entry.claimed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Niger, NER, Nigeria, NGA",
    "Nigerien, NER, Nigerian, NGA",
    "Guinea, GIN, Guinea-Bissau, GNB",
    "Equatorial Guinea, GNQ, Papua New Guinea, PNG",
    "Congo, COD, Congo-Brazzaville, COG",
    "North Korea, PRK, South Korea, KOR",
    "Pyongyang, PRK, Seoul, KOR",
    "Ireland, IRL, Northern Ireland, GBR",
    "Dominica, DMA, Dominican Republic, DOM",
    "Sudan, SDN, South Sudan, SSD",
    "Samoa, WSM, American Samoa, USA",
    "Hong Kong, HKG, Macau, CHN",
  })
  void namesThatLookAlikeAreKeptApart(String one, String oneCode, String two, String twoCode) {
    assertThat(countries.find(one).country().code()).isEqualTo(oneCode);
    assertThat(countries.find(two).country().code()).isEqualTo(twoCode);
  }

  @ParameterizedTest
  @CsvSource({
    "Abkhazia, GEO",
    "South Ossetia, GEO",
    "Luhansk People's Republic, UKR",
    "Nagorno-Karabakh, AZE",
    "Northern Cyprus, CYP",
    "Transnistrian, MDA",
    "Somaliland, SOM",
    "Western Sahara, MAR",
  })
  void entitiesThatOnlySomeRecogniseLeadToTheStateThatClaimsThem(String name, String code) {
    assertThat(countries.find(name).country().code()).isEqualTo(code);
    assertThat(countries.find(name).claimed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "Us", "turkey", "chad", "Latin America", "the West"})
  void otherWordsAreNoCountries(String name) {
    assertThat(countries.find(name)).isNull();
  }
}
