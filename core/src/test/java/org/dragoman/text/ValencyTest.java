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

  @Test
  void whoIsRemovedIsNoTime() {
    Sentence sentence = read("They removed President Ana Moreno hours after the vote.", 0);
    assertThat(headOf(sentence, "Ana")).isEqualTo("removed");
    assertThat(word(sentence, "hours").deprel()).isEqualTo("obl:unmarked");
  }

  @Test
  void whoIsSentencedIsNotPartOfTheSentence() {
    Sentence sentence = read("The court sentenced to death 12 members of the militia.", 0);
    assertThat(word(sentence, "members").deprel()).isEqualTo("obj");
    assertThat(headOf(sentence, "death")).isEqualTo("sentenced");
  }

  @Test
  void whatIsReadyIsSomebody() {
    Sentence sentence = read("The government said it was ready to hold talks.", 0);
    assertThat(word(sentence, "it").deprel()).isEqualTo("nsubj");
    assertThat(word(sentence, "hold").deprel()).isEqualTo("xcomp");
  }

  @Test
  void whatIsAgreedIsNoAim() {
    Sentence sentence = read("Chad agreed with Niger to exchange prisoners.", 0);
    assertThat(word(sentence, "exchange").deprel()).isEqualTo("xcomp");
    assertThat(headOf(sentence, "with")).isEqualTo("Niger");
  }

  @Test
  void aPassiveGoesOn() {
    Sentence sentence = read("The dealer was charged in Rome in 2014 and extradited to Chad.", 0);
    assertThat(word(sentence, "extradited").xpos()).isEqualTo("VBN");
    Sentence active = read("The court tried the rebels and executed two.", 0);
    assertThat(word(active, "executed").xpos()).isEqualTo("VBD");
  }

  @Test
  void aSentenceHasAVerb() {
    Sentence sentence = read("Both men called for calm.", 0);
    assertThat(sentence.root().form()).isEqualTo("called");
    assertThat(word(sentence, "men").deprel()).isEqualTo("nsubj");
    Sentence phrase = read("A letter signed by the ministers.", 0);
    assertThat(phrase.root().form()).isEqualTo("letter");
  }

  @Test
  void officialsSayWhatStandsBeforeThem() {
    Sentence sentence =
        read("Kenya's army released ten rebels to their families, the United Nations said.", 0);
    assertThat(headOf(sentence, "army")).isEqualTo("released");
    assertThat(word(sentence, "released").deprel()).isEqualTo("ccomp");
  }

  @Test
  void whoeverIsFreedWasArrested() {
    Sentence sentence = read("The authorities freed the blogger, arrested last week.", 0);
    assertThat(headOf(sentence, "arrested")).isEqualTo("blogger");
  }

  @Test
  void crowdsRallySomewhere() {
    Sentence sentence = read("Thousands of Peruvians rallied outside parliament on Monday.", 0);
    assertThat(word(sentence, "parliament").deprel()).isEqualTo("obl");
  }

  @Test
  void aParticipleGoesOnFromTheOneBeforeIt() {
    Sentence sentence =
        read(
            "Soldiers seized power, arresting the king at his house and dissolving parliament.", 0);
    assertThat(headOf(sentence, "dissolving")).isEqualTo("arresting");
    assertThat(headOf(sentence, "parliament")).isEqualTo("dissolving");
  }

  @Test
  void whoeverSpeaksUrgesToo() {
    Sentence sentence =
        read("The premier said the unrest was the fruit of neglect and urged the king to go.", 0);
    assertThat(headOf(sentence, "urged")).isEqualTo("said");
  }

  @Test
  void aReportDoesNotBeginWithAnOrder() {
    Sentence sentence =
        read("Aid workers from the UN refugee agency handed out blankets to refugees.", 0);
    assertThat(headOf(sentence, "workers")).isEqualTo("handed");
    assertThat(headOf(sentence, "handed")).isEmpty();
  }

  @Test
  void aSitInIsANoun() {
    Sentence sentence = read("Farmers staged a sit-in.", 0);
    assertThat(word(sentence, "in").isNoun()).isTrue();
  }

  @Test
  void whatIsOrderedIsNoAim() {
    Sentence sentence = read("The judge ordered the union last month to reach a deal.", 0);
    assertThat(word(sentence, "reach").deprel()).isEqualTo("xcomp");
  }
}
