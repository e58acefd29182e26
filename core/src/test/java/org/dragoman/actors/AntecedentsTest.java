package org.dragoman.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.world.World;
import org.junit.jupiter.api.Test;

/** What pronouns stand for, actors or not. */
class AntecedentsTest {

  /** The head of the phrase that the n-th pronoun of a text stands for; empty if nothing. */
  private static String antecedent(String text, int n) {
    List<Sentence> sentences = Language.english().analyse(text);
    Map<Place, Place> resolved = Antecedents.english().resolve(sentences, World.standard());
    Place pronoun = new PronounQuestions(sentences, World.standard()).pronouns().get(n - 1);
    Place phrase = Antecedents.phrase(resolved, pronoun);
    if (phrase == null) {
      return "";
    }
    Token head = sentences.get(phrase.sentence()).token(phrase.token());
    return head.form();
  }

  @Test
  void genderOfTitlesDecides() {
    String text = "Mrs. Bello met Mr. Osei in Accra on Monday. She thanked the port's workers.";
    assertThat(antecedent(text, 1)).isEqualTo("Bello");
    assertThat(antecedent(text.replace("She", "He"), 1)).isEqualTo("Osei");
  }

  @Test
  void aChainOfPronounsLeadsToTheName() {
    String text =
        "President Amina Bello arrived on Monday. She met the governor's staff, and then she left.";
    assertThat(antecedent(text, 2)).isIn("Amina", "Bello");
  }

  @Test
  void theyAreMany() {
    assertThat(antecedent("The rebels left the town after the siege. They had no food left.", 1))
        .isEqualTo("rebels");
  }

  @Test
  void itStandsForThingsToo() {
    assertThat(antecedent("The bridge collapsed on Friday. It was built in 1962.", 1))
        .isEqualTo("bridge");
  }

  @Test
  void itStandsForTheClauseThatFollows() {
    assertThat(antecedent("The minister arrived. It is clear that the talks have failed.", 1))
        .isEqualTo("failed");
    assertThat(antecedent("The army said it was too early to speak of a victory.", 1))
        .isEqualTo("speak");
  }

  @Test
  void whoIsSpokenOfStaysInTheStoryThoughOthersAreNamed() {
    String text =
        "Samuel Odhiambo grew up in Kisumu. He studied law, and his brother Peter taught him to sail."
            + " He became a judge in 1994. His wife is a doctor.";
    for (int pronoun = 1; pronoun <= 5; pronoun++) {
      assertThat(antecedent(text, pronoun)).isIn("Samuel", "Odhiambo");
    }
  }

  @Test
  void whoeverDoesSomethingDoesItToSomebodyElse() {
    String text = "Bruno Tavares pleaded not guilty. Presiding judge Ivo Lund told him to stand.";
    assertThat(antecedent(text, 1)).isIn("Bruno", "Tavares");
    assertThat(antecedent("The rebels entered the town at dawn. The army drove them out.", 1))
        .isEqualTo("rebels");
  }

  @Test
  void whomARelativeClauseTellsOfIsNotItsSubject() {
    String text =
        "She urged the authorities to arrest two suspects, whom they have refused to surrender.";
    assertThat(antecedent(text, 2)).isEqualTo("authorities");
  }

  @Test
  void whoSpeaksIsNotToldOfInHisQuotation() {
    String text =
        "Labour Minister Samuel Adjei met the miners. “My deputy was not there. He was ill,” he"
            + " said.";
    assertThat(antecedent(text, 1)).isEqualTo("deputy");
    assertThat(antecedent(text, 2)).isIn("Samuel", "Adjei");
  }

  @Test
  void simpleQuotationMarksAreNoApostrophes() {
    String text =
        "Ana Kovač met Pavel Orlov in the workers' hall. 'He has lied to us again,' Kovač said.";
    assertThat(antecedent(text, 1)).isIn("Pavel", "Orlov");
  }
}
