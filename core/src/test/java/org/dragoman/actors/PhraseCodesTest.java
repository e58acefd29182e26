package org.dragoman.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.model.Actor;
import org.dragoman.model.Report;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.world.Table;
import org.dragoman.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a phrase by itself says of an actor. The table is a resource beside this test. */
class PhraseCodesTest {

  private static final Language ENGLISH = Language.english();
  private static final ActorFinder FINDER = new ActorFinder(World.standard(), false);

  static Stream<Arguments> phrases() {
    return Table.read(PhraseCodesTest.class, "phrases.tsv", 3).rows().stream()
        .map(row -> Arguments.of(row.text(0), row.text(1), row.text(2)));
  }

  @ParameterizedTest(name = "{0} → {1} {2}")
  @MethodSource("phrases")
  void phraseHasCode(String phrase, String country, String sector) {
    AnnotatedReport report = AnnotatedReport.of(Report.of(phrase, null), ENGLISH);
    Actor actor = FINDER.named(report);
    assertThat(actor).as("whom \"%s\" names", phrase).isNotNull();
    String first = actor.sectors().isEmpty() ? "-" : actor.sectors().get(0);
    String code = actor.country() == null ? "-" : actor.country();
    assertThat(code + " " + first).isEqualTo(country + " " + sector);
  }
}
