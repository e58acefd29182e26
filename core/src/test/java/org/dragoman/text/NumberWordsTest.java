package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.NumberWords.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  private static final Language ENGLISH = Language.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blast killed two soldiers.              | soldiers   | 2      | 2    | two",
        "Twenty-five miners were killed.             | miners     | 25     | 25   | Twenty-five",
        "Police arrested 1,500 people.               | people     | 1500   | 1500 | 1,500",
        "The blast killed 12 young army officers.    | officers   | 12     | 12   | 12",
        "About 2 million people were displaced.      | people     | 2000000 | 2000000 | About 2 million",
        "Nearly half a million people fled.          | people     | 500000 | 500000 | Nearly half a million",
        "A bomb left 12 dead.                        | dead       | 12     | 12   | 12",
        "The death toll rose to 45.                  | 45         | 45     | 45   | 45",
        "A dozen people were killed.                 | people     | 12     | 12   | A dozen",
        "At least a dozen people were killed.        | people     | 12     |      | At least a dozen",
        "The blast wounded at least 12 others.       | others     | 12     |      | at least 12",
        "More than 100 protesters marched.           | protesters | 100    |      | More than 100",
        "Some 30 to 40 rebels died.                  | rebels     | 30     | 40   | Some 30 to 40",
        "Between 20 and 30 people were arrested.     | people     | 20     | 30   | Between 20 and 30",
        "Police arrested 20-30 people.               | people     | 20     | 30   | 20-30",
        "Twenty or more people died.                 | people     | 20     |      | Twenty or more",
        "Up to 3,000 families fled.                  | families   | 1      | 3000 | Up to 3,000",
        "The army killed as many as 250 fighters.    | fighters   | 1      | 250  | as many as 250",
        "Fewer than ten students came.               | students   | 1      | 10   | Fewer than ten",
        "Scores were injured.                        | Scores     | 40     |      | Scores",
        "Dozens of people were wounded.              | people     | 24     |      | Dozens",
        "Dozens of people were wounded.              | Dozens     | 24     |      | Dozens",
        "Hundreds of thousands of people marched.    | people     | 200000 |      | Hundreds of thousands",
        "Several hundred workers walked out.         | workers    | 300    |      | Several hundred",
        "One hundred and twenty miners died.         | miners     | 120    | 120  | One hundred and twenty",
        "A couple of policemen were beaten.          | policemen  | 2      | 2    | A couple",
        "A total of 45 people were arrested.         | total      | 45     | 45   | A total of 45",
        "Gunmen abducted a group of 20 students.     | group      | 20     | 20   | 20",
        "Police found two 12-year-old boys.          | boys       | 2      | 2    | two",
      })
  void countsWhatTheNounNames(
      String text, String noun, int min, @Nullable Integer max, String words) {
    Sentence sentence = ENGLISH.analyse(text).get(0);
    Count count = NumberWords.of(sentence, find(sentence, noun));
    assertThat(count).isNotNull();
    assertThat(count.min()).isEqualTo(min);
    assertThat(count.max()).isEqualTo(max);
    int begin = sentence.token(count.firstToken()).begin();
    assertThat(text.substring(begin, sentence.token(count.lastToken()).end())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested a 12-year-old boy.        | boy",
        "The 2003 protests failed.                 | protests",
        "A soldier was killed in 2003.             | 2003",
        "No one was hurt.                          | one",
        "Soldiers left the town.                   | Soldiers",
        "A number of people were hurt.             | people",
        "Two soldiers and some civilians died.     | civilians",
        "Few people came.                          | people",
      })
  void agesYearsAndVagueWordsCountNothing(String text, String noun) {
    Sentence sentence = ENGLISH.analyse(text).get(0);
    assertThat(NumberWords.of(sentence, find(sentence, noun))).isNull();
  }

  private static Token find(Sentence sentence, String form) {
    List<Token> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.form().equals(form)) {
        found.add(token);
      }
    }
    assertThat(found).as(sentence + " has " + form).hasSize(1);
    return found.get(0);
  }
}
