package org.dragoman.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actors.ActorFinder;
import org.dragoman.language.Language;
import org.dragoman.model.Actor;
import org.dragoman.model.Report;
import org.dragoman.text.AnnotatedReport;
import org.junit.jupiter.api.Test;

/** Each role noun has a phrase in which it tells who somebody is; the table is a resource. */
class RoleExamplesTest {

  private static final List<Table.Row> EXAMPLES =
      Table.read(World.class, "role_examples.tsv", 4).rows();

  @Test
  void everyRoleNounHasAnExampleWithIt() {
    Map<String, String> phrases = new HashMap<>();
    EXAMPLES.forEach(row -> phrases.put(row.text(0), row.text(1).toLowerCase(Locale.ROOT)));
    List<String> without = new ArrayList<>();
    for (Table.Row row : Table.read(World.class, "roles.tsv", 6).rows()) {
      String noun = row.text(0);
      String phrase = phrases.getOrDefault(noun, "");
      boolean has =
          phrase.contains(noun.toLowerCase(Locale.ROOT))
              || phrase.contains(RoleNoun.plural(noun).toLowerCase(Locale.ROOT));
      if (!has) {
        without.add(row.where() + " " + noun);
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void everyExampleNamesWhomItSays() {
    ActorFinder finder = new ActorFinder(World.standard(), false);
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : EXAMPLES) {
      AnnotatedReport report = AnnotatedReport.of(Report.of(row.text(1), null), Language.english());
      Actor actor = finder.named(report);
      String country = actor == null || actor.country() == null ? "-" : actor.country();
      String sector = actor == null || actor.sectors().isEmpty() ? "-" : actor.sectors().get(0);
      if (!country.equals(row.text(2)) || !sector.equals(row.text(3))) {
        wrong.add(row.where() + " " + row.text(1) + " → " + country + " " + sector);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
