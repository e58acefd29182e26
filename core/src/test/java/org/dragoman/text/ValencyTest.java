package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.language.Language;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Report;
import org.junit.jupiter.api.Test;

/** What a verb asks for hangs on the verb, and names are of one type throughout a report. */
class ValencyTest {

  private static final Language ENGLISH = Language.english();

  private static Sentence read(String text, int sentence) {
    return AnnotatedReport.of(Report.of(text, null), ENGLISH).sentence(sentence);
  }

  private static Token word(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow();
  }

  private static String headOf(Sentence sentence, String form) {
    Token head = sentence.head(word(sentence, form));
    return head == null ? "" : head.form();
  }

  @Test
  void whatSomebodyIsAccusedOfIsNotHis() {
    Sentence sentence = read("The group has long accused the police of bias.", 0);
    assertThat(headOf(sentence, "bias")).isEqualTo("accused");
  }

  @Test
  void whatTheCrowdIsToldIsSaid() {
    Sentence sentence = read("The mayor told the crowd he would return.", 0);
    assertThat(headOf(sentence, "return")).isEqualTo("told");
    assertThat(word(sentence, "return").deprel()).isEqualTo("ccomp");
  }

  @Test
  void aSubjectIsNoSecondObject() {
    Sentence sentence =
        read("The party denied involvement, and its leader, Rosa Quispe, said so.", 0);
    assertThat(headOf(sentence, "leader")).isEqualTo("said");
    assertThat(word(sentence, "leader").deprel()).isEqualTo("nsubj");
  }

  @Test
  void aNameIsNoneOfTheTies() {
    Sentence sentence = read("Chad downgraded its ties and Kuwait recalled its ambassador.", 0);
    assertThat(headOf(sentence, "Kuwait")).isEqualTo("recalled");
  }

  @Test
  void atLeastSoManyAreAnObject() {
    Sentence sentence = read("Rebels killed at least nine soldiers, the army said on Sunday.", 0);
    assertThat(word(sentence, "soldiers").deprel()).isEqualTo("obj");
  }

  @Test
  void whoSaysSoIsNotAmongTheDead() {
    Sentence sentence =
        read("Rebels shelled a town, killing ten civilians, medics and residents said.", 0);
    assertThat(headOf(sentence, "medics")).isEqualTo("said");
    assertThat(headOf(sentence, "residents")).isEqualTo("medics");
  }

  @Test
  void lettersInBracketsAreAName() {
    Sentence sentence =
        read("The World Health Organization (WHO) called the outbreak an emergency.", 0);
    assertThat(word(sentence, "WHO").xpos()).isEqualTo("NNP");
  }

  @Test
  void whatIsAPersonInOneSentenceIsThatInTheNext() {
    String text = "Jamil al-Rashid was arrested in Basra. Al-Rashid denied the charges.";
    assertThat(word(read(text, 1), "Rashid").name()).isEqualTo(NameType.PERSON);
  }

  @Test
  void aFamilyNameStandsBeforeTwoSyllables() {
    Sentence sentence = read("Voters rejected Lee Cheuk-yan on Sunday.", 0);
    assertThat(word(sentence, "Lee").name()).isEqualTo(NameType.PERSON);
  }
}
