package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {

  private final Language english = Language.english();

  @Test
  void findsSubjectObjectAndPreposition() {
    Sentence sentence = english.analyse("Ghana signed a fisheries treaty with Iceland.").get(0);
    Token signed = sentence.root();
    assertThat(signed.lemma()).isEqualTo("sign");
    assertThat(sentence.child(signed, "nsubj").form()).isEqualTo("Ghana");
    assertThat(sentence.child(signed, "obj").form()).isEqualTo("treaty");
    Token iceland = sentence.token(6);
    assertThat(sentence.caseOf(iceland)).isEqualTo("with");
    assertThat(iceland.name()).isEqualTo(NameType.PLACE);
  }

  @Test
  void tokensAreTheWordsOfTheText() {
    String text = "The minister said: “We won’t go.” 😀 He left – at once…";
    for (Sentence sentence : english.analyse(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.form());
      }
    }
  }

  @Test
  void offsetsCountInTheWholeText() {
    String text = "HEADLINE\n\nTroops left.";
    Sentence sentence = english.analyse(text, 10, text.length()).get(0);
    assertThat(sentence.begin()).isEqualTo(10);
    assertThat(sentence.end()).isEqualTo(text.length());
  }

  @Test
  void textWithoutWordsHasNoSentences() {
    assertThat(english.analyse(" \n\t ")).isEqualTo(List.of());
  }

  @Test
  void aThousandWordsWithoutAFullStopAreReadInPieces() {
    List<Sentence> sentences = english.analyse("word ".repeat(1000));
    assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(1000);
  }
}
