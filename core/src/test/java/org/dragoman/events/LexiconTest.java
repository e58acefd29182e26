package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.ontology.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entry of the lexicon and every context brings a sentence and what it must be coded as. */
class LexiconTest {

  private static final LexiconCheck CHECK = new LexiconCheck(Dragoman.english()::read);

  static List<Example> examples() {
    return LexiconCheck.examples(Lexicon.english());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void exampleIsCodedAsTheEntrySays(Example example) {
    assertThat(CHECK.wrong(example)).isNull();
  }

  @Test
  void knowsAtLeastFourHundredPredicates() {
    long predicates =
        Lexicon.english().all().stream()
            .map(entry -> entry.predicate() + "/" + entry.pos())
            .distinct()
            .count();
    assertThat(predicates).isGreaterThan(400);
  }
}
