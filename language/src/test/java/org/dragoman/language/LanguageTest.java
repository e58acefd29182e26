package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void tellsActiveFromPassive() {
    Sentence sentence =
        english.analyse("Two aid workers were freed by the rebels on Monday.").get(0);
    Token freed = sentence.root();
    assertThat(freed.lemma()).isEqualTo("free");
    assertThat(freed.features().tense()).isEqualTo(Features.Tense.PAST);
    assertThat(sentence.child(freed, "nsubj:pass").form()).isEqualTo("workers");
    assertThat(sentence.child(freed, "obl:agent").form()).isEqualTo("rebels");
  }

  @Test
  void whatIsSaidDependsOnTheVerbOfSpeech() {
    Sentence sentence =
        english.analyse("The minister said that Kenya would close the border.").get(0);
    Token said = sentence.root();
    assertThat(said.lemma()).isEqualTo("say");
    assertThat(sentence.child(said, "ccomp").lemma()).isEqualTo("close");
  }

  @Test
  void namesHaveTypes() {
    Sentence sentence = english.analyse("Angela Merkel met French officials in Nairobi.").get(0);
    assertThat(sentence.tokens().stream().map(Token::name).toList())
        .startsWith(NameType.PERSON, NameType.PERSON, null, NameType.NATIONALITY, null, null)
        .element(6)
        .isEqualTo(NameType.PLACE);
  }

  @Test
  void aHeadlineInCapitalsIsReadLikeAnyOther() {
    Sentence sentence = english.analyse("KENYA CLOSES BORDER WITH SOMALIA").get(0);
    assertThat(sentence.root().lemma()).isEqualTo("close");
    assertThat(sentence.child(sentence.root(), "nsubj").form()).isEqualTo("KENYA");
  }

  @Test
  void confidenceIsAProbability() {
    for (Token token : english.analyse("Police arrested him, officials said.").get(0).tokens()) {
      assertThat(token.confidence()).isGreaterThan(0f).isLessThanOrEqualTo(1f);
    }
  }

  @Test
  void givenTokensStayAsTheyAre() {
    String text = "Well-known rebels fled";
    Sentence sentence = english.analyseTokens(text, new int[] {0, 10, 11, 17, 18, 22});
    assertThat(sentence.tokens().stream().map(Token::form).toList())
        .containsExactly("Well-known", "rebels", "fled");
  }

  @Test
  void tokensThatOverlapAreRefused() {
    assertThatThrownBy(() -> english.analyseTokens("ab", new int[] {0, 2, 1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D",
        "a\uDE00b",
        "\u0000\u0001",
        "😀😀 👍🏽",
        "\u202Eabc",
        "((((((",
        "—",
        "İİİ",
        "é́́́"
      })
  void oddTextIsReadWithoutComplaint(String text) {
    for (Sentence sentence : english.analyse(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.form());
      }
    }
    assertThat(english.analyse("Before. " + text + " After.")).isNotEmpty();
  }

  @Test
  void aHundredThousandWordsWithoutAFullStopAreRead() {
    List<Sentence> sentences = english.analyse("troops and ".repeat(50_000));
    assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(100_000);
  }

  @Test
  void theSameTextGivesTheSameAnalysisInManyThreads() {
    String text = "Mali's army said on Friday it had retaken Gao. “We lost no one,” it said.";
    List<Sentence> once = english.analyse(text);
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> english.analyse(text))
                .allMatch(again -> tokens(again).equals(tokens(once))))
        .isTrue();
  }

  private static List<Token> tokens(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  @Test
  void aThousandWordsWithoutAFullStopAreReadInPieces() {
    List<Sentence> sentences = english.analyse("word ".repeat(1000));
    assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(1000);
  }
}
