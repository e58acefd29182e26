package org.dragoman.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Dateline;
import org.dragoman.model.Passage;
import org.dragoman.model.Place;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

  private final PlaceFinder finder = new PlaceFinder();

  private static AnnotatedReport report(String text) {
    return AnnotatedReport.of(Report.of(text, null), Language.english());
  }

  private static AnnotatedReport filed(String dateline, String body) {
    String text = dateline + " – " + body;
    Span line = new Span(0, dateline.length());
    Report report =
        new Report(
            "r1",
            null,
            null,
            null,
            null,
            new Dateline(dateline, line, null),
            null,
            null,
            "en",
            text,
            List.of(
                new Passage(Passage.Kind.DATELINE, line),
                new Passage(Passage.Kind.BODY, new Span(dateline.length() + 3, text.length()))));
    return AnnotatedReport.of(report, Language.english());
  }

  private List<String> names(String text) {
    return finder.find(report(text)).all().stream().map(Place::name).toList();
  }

  private @Nullable String placeOf(String text, String word) {
    AnnotatedReport report = report(text);
    Places places = finder.find(report);
    for (int s = 0; s < report.sentences().size(); s++) {
      Sentence sentence = report.sentence(s);
      for (Token token : sentence.tokens()) {
        if (token.form().equals(word)) {
          String id = places.of(s, sentence, token);
          return places.all().stream()
              .filter(place -> place.id().equals(id))
              .map(Place::name)
              .findFirst()
              .orElse(null);
        }
      }
    }
    throw new AssertionError("no word " + word);
  }

  @ParameterizedTest
  @CsvSource({
    "Paris, Paris, FRA, 48.85, 2.35",
    "'LAGOS, Nigeria (AP)', Lagos, NGA, 6.52, 3.38",
    "'PARIS, Texas', Paris, USA, 33.66, -95.56",
    "'GAZA/JERUSALEM, Sept 3 (Reuters)', Gaza, PSE, 31.45, 34.40",
    "PORT-AU-PRINCE, Port-au-Prince, HTI, 18.54, -72.34",
  })
  void theDatelineNamesTheFirstPlace(
      String dateline, String name, String country, double lat, double lon) {
    Places places = finder.find(filed(dateline, "Two ministers talked for an hour."));
    assertThat(places.dateline()).isEqualTo("p1");
    Place place = places.all().get(0);
    assertThat(place.name()).isEqualTo(name);
    assertThat(place.country()).isEqualTo(country);
    assertThat(place.lat()).isEqualTo(lat);
    assertThat(place.lon()).isEqualTo(lon);
    assertThat(place.spans().get(0).begin()).isZero();
    assertThat(place.spans().get(0).end()).isEqualTo(name.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two presidents met in Geneva.                                  | met     | Geneva",
        "The envoys held talks in Oslo on Monday.                           | talks   | Oslo",
        "The envoys held talks in Oslo on Monday.                           | held    | Oslo",
        "Gunmen killed two aid workers near Goma.                           | killed  | Goma",
        "Two aid workers were killed near Goma.                             | killed  | Goma",
        "A bomb exploded in the Nigerian city of Lagos.                     | exploded | Lagos",
        "Rebels shelled a base in northern Syria.                           | shelled | Syria",
        "Gunmen attacked a police station in Kabul.                         | attacked | Kabul",
        "The jets took off over Iraqi skies.                                | took    | Iraq",
        "Protesters marched in the Syrian capital.                          | marched | Damascus",
        "The attack in the city of Mosul killed six people.                 | attack  | Mosul",
        "The army retook Mosul from the rebels.                             | retook  | Mosul",
        "Police arrested ten students in Lagos, Nigeria.                    | arrested | Lagos",
      })
  void whereAnActTookPlace(String text, String predicate, String place) {
    assertThat(placeOf(text, predicate)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Washington said that Tehran had refused.            | refused",
        "Ghana signed a treaty with Iceland.                 | signed",
        "The minister condemned an attack in Mosul.          | condemned",
        "The minister, who was born in Oslo, resigned.       | resigned",
      })
  void whereTheSentenceDoesNotSayItIsNotGuessed(String text, String predicate) {
    assertThat(placeOf(text, predicate)).isNull();
  }

  @Test
  void governmentsThatActAreNoPlaces() {
    assertThat(names("Washington said Tehran had refused.")).isEmpty();
    assertThat(names("Ghana signed a treaty with Iceland.")).isEmpty();
    assertThat(names("The president of Ghana met his Togolese counterpart in Lomé."))
        .containsExactly("Lome");
  }

  @Test
  void citiesAndRegionsArePlacesWhateverHappensToThem() {
    assertThat(names("Troops shelled Aleppo and the West Bank town of Jenin."))
        .containsExactly("Aleppo", "West Bank", "Jenin");
  }

  @Test
  void oneNameIsOnePlaceWithSeveralSpans() {
    List<Place> places =
        finder.find(report("Troops entered Aleppo. Shops in Aleppo were shut.")).all();
    assertThat(places).hasSize(1);
    assertThat(places.get(0).spans()).hasSize(2);
  }

  @Test
  void whatFollowsANameTellsWhichPlaceItIs() {
    List<Place> places =
        finder.find(report("A court in Paris, Texas, sat on Monday. Nobody came to Paris.")).all();
    assertThat(places).extracting(Place::name).containsExactly("Paris", "Texas");
    assertThat(places.get(0).country()).isEqualTo("USA");
    assertThat(places.get(0).spans()).hasSize(2);
  }

  @Test
  void georgiaIsTheCountryUnlessItsNeighboursAreAmerican() {
    assertThat(finder.find(report("Voters in Georgia chose a new parliament.")).all())
        .extracting(Place::country)
        .containsExactly("GEO");
    assertThat(finder.find(report("Police in Atlanta, Georgia, arrested a U.S. senator.")).all())
        .extracting(Place::country)
        .containsExactly("USA", "USA");
  }

  @Test
  void sanJoseIsTheCapitalWhereCostaRicaIsNamedAndTheCityInCalifornia() {
    assertThat(finder.find(report("Investigators met in San Jose, Costa Rica.")).all().get(0))
        .extracting(Place::country)
        .isEqualTo("CRI");
    assertThat(finder.find(report("Engineers met in San Jose, California.")).all().get(0))
        .extracting(Place::country)
        .isEqualTo("USA");
  }

  @Test
  void peopleAndBodiesNamedAfterPlacesAreNone() {
    assertThat(names("Jack London thanked the University of Lagos.")).isEmpty();
  }
}
