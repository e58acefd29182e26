package org.dragoman.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Happening;
import org.dragoman.model.Happening.Relation;
import org.dragoman.model.Report;
import org.junit.jupiter.api.Test;

/** Rival accounts of one thing stand side by side, each with its own voice. */
class AccountsTest {

  private static final Dragoman DRAGOMAN = Dragoman.english();

  private static Coding read(String text) {
    return DRAGOMAN.read(Report.of(text, LocalDate.of(2021, 3, 10)));
  }

  private static List<Relation> relations(Coding coding) {
    return coding.happenings().stream().map(Happening::relations).flatMap(List::stream).toList();
  }

  @Test
  void rivalTollsAreADisputeAboutHowMany() {
    Coding coding =
        read(
            "The Ethiopian army said it had killed 40 rebels. "
                + "The rebels said the Ethiopian army had killed 12 rebels.");
    assertThat(relations(coding))
        .anySatisfy(
            relation -> {
              assertThat(relation.kind()).isEqualTo(Relation.Kind.DISPUTES);
              assertThat(relation.about()).isEqualTo(Relation.About.HOW_MANY);
              assertThat(relation.why()).contains("40").contains("12");
            });
  }

  @Test
  void anActAssertedAndDeniedIsADisputeAboutWhetherItHappened() {
    Coding coding =
        read("Armenia said Azerbaijan attacked Armenia. Azerbaijan denied attacking Armenia.");
    assertThat(relations(coding))
        .anySatisfy(
            relation -> {
              assertThat(relation.kind()).isEqualTo(Relation.Kind.DISPUTES);
              assertThat(relation.about()).isEqualTo(Relation.About.HAPPENED);
            });
  }

  @Test
  void eachSideSayingThatTheOtherAttackedIsADisputeAboutWhoBegan() {
    Coding coding =
        read(
            "Armenia said Azerbaijan attacked Armenia. Azerbaijan said Armenia attacked Azerbaijan.");
    assertThat(relations(coding)).extracting(Relation::about).contains(Relation.About.WHO_BEGAN);
  }

  @Test
  void twoSourcesThatSayTheSameCorroborateOneAnother() {
    Coding coding = read("Armenia said Turkey bombed Syria. Azerbaijan said Turkey bombed Syria.");
    assertThat(relations(coding))
        .extracting(Relation::kind)
        .containsExactly(Relation.Kind.CORROBORATES);
  }

  @Test
  void whatOneSourceSaysTwiceIsOneAccount() {
    Coding coding =
        read("Armenia said Turkey bombed Syria. Armenia also said that Turkey bombed Syria.");
    assertThat(coding.happenings()).hasSize(1);
    assertThat(coding.happenings().get(0).accounts()).hasSize(1);
    assertThat(relations(coding)).isEmpty();
  }

  @Test
  void attacksOnDifferentCountriesAreNotOneHappening() {
    Coding coding = read("Turkey bombed Syria. Turkey bombed Iraq.");
    assertThat(coding.events()).extracting(Event::type).containsExactly("ASSAULT", "ASSAULT");
    assertThat(coding.happenings()).isEmpty();
  }

  @Test
  void eachSideSayingThatItTurnedTheOtherDownIsADisputeAboutWhoRefused() {
    Coding coding =
        read(
            "Ghana said it had rejected an offer from Togo. "
                + "Togo said it had refused to cooperate with Ghana.");
    assertThat(relations(coding)).extracting(Relation::about).contains(Relation.About.WHO_REFUSED);
  }

  @Test
  void eachSideSayingThatTheOtherAskedForTalksIsADisputeAboutWhoBegan() {
    Coding coding =
        read(
            "Chad said Niger had asked Chad for talks. Niger said Chad had asked Niger for talks.");
    assertThat(relations(coding)).extracting(Relation::about).contains(Relation.About.WHO_BEGAN);
  }

  @Test
  void whoIsAgainstACoalitionOpposesWhatItsStatesPledge() {
    Coding coding =
        read(
            "Algeria rejected the coalition. “The coalition is a farce,” the president of Algeria"
                + " said. At the conference 14 nations pledged to help Mali.");
    assertThat(relations(coding)).extracting(Relation::kind).contains(Relation.Kind.OPPOSES);
  }
}
