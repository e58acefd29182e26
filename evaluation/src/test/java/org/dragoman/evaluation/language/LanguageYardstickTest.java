package org.dragoman.evaluation.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.evaluation.language.LanguageYardstick.Given;
import org.dragoman.language.conllu.ConlluReader;
import org.dragoman.language.conllu.TreebankDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageYardstickTest {

  /** Fifteen words, thirteen of them no punctuation; two names; <i>She</i> is none. */
  private static final String GOLD =
      """
      # newdoc id = harbour
      # text = Ana Brandt was seen by Peru.
      1 Ana Ana PROPN NNP _ 4 nsubj:pass _ Entity=(1-person
      2 Brandt Brandt PROPN NNP _ 1 flat _ Entity=1)
      3 was be AUX VBD _ 4 aux:pass _ _
      4 seen see VERB VBN _ 0 root _ _
      5 by by ADP IN _ 6 case _ _
      6 Peru Peru PROPN NNP _ 4 obl:agent _ Entity=(2-place)|SpaceAfter=No
      7 . . PUNCT . _ 4 punct _ _

      # text = She says they can't pay it.
      1 She she PRON PRP _ 2 nsubj _ Entity=(1-person)
      2 says say VERB VBZ _ 0 root _ _
      3 they they PRON PRP _ 6 nsubj _ _
      4-5 can't _ _ _ _ _ _ _ _
      4 ca can AUX MD _ 6 aux _ _
      5 n't not PART RB _ 6 advmod _ _
      6 pay pay VERB VB _ 2 ccomp _ _
      7 it it PRON PRP _ 6 obj _ SpaceAfter=No
      8 . . PUNCT . _ 2 punct _ _
      """;

  private static final TreebankDocument DOCUMENT = document(GOLD);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Given.class)
  void whoeverFindsWhatIsMarkedIsRightInEverything(Given given) {
    LanguageScore score = measure(GOLD, given);
    assertThat(score.sentences()).isEqualTo(2);
    for (LanguageFigure figure : LanguageFigure.values()) {
      boolean absent =
          List.of(LanguageFigure.XCOMP, LanguageFigure.OBL, LanguageFigure.ORGANIZATIONS)
              .contains(figure);
      if (absent) {
        assertThat(score.value(figure)).as(figure.label()).isNaN();
      } else if (figure != LanguageFigure.SPANS) {
        assertThat(score.value(figure)).as(figure.label()).isEqualTo(100);
      }
    }
    assertThat(score.counts(LanguageFigure.UPOS)).isEqualTo(new Counts(15, 15, 15));
    assertThat(score.counts(LanguageFigure.LAS)).isEqualTo(new Counts(13, 13, 13));
    assertThat(score.counts(LanguageFigure.NSUBJ)).isEqualTo(new Counts(2, 2, 2));
    assertThat(score.counts(LanguageFigure.NAMES)).isEqualTo(new Counts(2, 0, 2));
  }

  @ParameterizedTest
  @EnumSource(Given.class)
  void tagsAndLemmasCountOneByOne(Given given) {
    LanguageScore score =
        measure(
            GOLD.replace("seen see VERB VBN", "seen seen VERB VBD")
                .replace("she PRON", "She NOUN")
                .replace(". . PUNCT .", ". . SYM ."),
            given);
    assertThat(score.counts(LanguageFigure.LEMMA)).isEqualTo(new Counts(13, 15, 15));
    assertThat(score.counts(LanguageFigure.XPOS)).isEqualTo(new Counts(14, 15, 15));
    assertThat(score.counts(LanguageFigure.UPOS)).isEqualTo(new Counts(12, 15, 15));
    // What is punctuation is for the treebank to say.
    assertThat(score.counts(LanguageFigure.LAS)).isEqualTo(new Counts(13, 13, 13));
  }

  @Test
  void relationsCountWithTheirSubtypesAndPunctuationDoesNot() {
    LanguageScore score =
        measure(
            GOLD.replace("4 obl:agent", "4 obl")
                .replace("4 nsubj:pass", "3 nsubj:pass")
                .replace("_ 2 punct", "_ 7 punct"),
            Given.TOKENS);
    assertThat(score.counts(LanguageFigure.UAS)).isEqualTo(new Counts(12, 13, 13));
    assertThat(score.counts(LanguageFigure.LAS)).isEqualTo(new Counts(11, 13, 13));
    assertThat(score.counts(LanguageFigure.LAS_MAIN)).isEqualTo(new Counts(12, 13, 13));
    assertThat(score.counts(LanguageFigure.OBL)).isEqualTo(new Counts(0, 1, 0));
    // Of verbs only: the head that was found is an auxiliary.
    assertThat(score.counts(LanguageFigure.NSUBJ_PASS)).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void whatIsAVerbIsForTheTreebankToSay() {
    LanguageScore score = measure(GOLD.replace("pay VERB VB", "pay NOUN NN"), Given.TOKENS);
    assertThat(score.counts(LanguageFigure.NSUBJ)).isEqualTo(new Counts(2, 2, 2));
    assertThat(score.counts(LanguageFigure.OBJ)).isEqualTo(new Counts(1, 1, 1));
    assertThat(score.value(LanguageFigure.CCOMP)).isEqualTo(100);
    assertThat(score.value(LanguageFigure.LAS)).isEqualTo(100);
  }

  @Test
  void otherTokensAreWrongAndSoAreHeadsAmongThem() {
    String other =
        GOLD.replaceFirst(
            "(?s)4-5 can't.*",
            """
            4 can't can AUX MD _ 5 aux _ _
            5 pay pay VERB VB _ 2 ccomp _ _
            6 it. it PRON PRP _ 5 obj _ _
            """);
    other = other.replace("_ 6 nsubj", "_ 5 nsubj");
    LanguageScore score = measure(other, Given.RAW);
    assertThat(score.counts(LanguageFigure.TOKENS)).isEqualTo(new Counts(11, 13, 15));
    assertThat(score.counts(LanguageFigure.UPOS)).isEqualTo(new Counts(11, 13, 15));
    assertThat(score.counts(LanguageFigure.SENTENCES)).isEqualTo(new Counts(2, 2, 2));
    assertThat(score.counts(LanguageFigure.LAS)).isEqualTo(new Counts(10, 12, 13));
    assertThat(score.counts(LanguageFigure.OBJ)).isEqualTo(new Counts(0, 1, 1));
    assertThat(score.value(LanguageFigure.LAS)).isEqualTo(100.0 * 20 / 25);
  }

  @Test
  void aSentenceThatIsCutInTwoIsNotFound() {
    String other =
        GOLD.replaceFirst("(?s)# text = She.*", "")
            + """
            # text = She says
            1 She she PRON PRP _ 2 nsubj _ _
            2 says say VERB VBZ _ 0 root _ _

            # text = they can't pay it.
            1 they they PRON PRP _ 4 nsubj _ _
            2 ca can AUX MD _ 4 aux _ SpaceAfter=No
            3 n't not PART RB _ 4 advmod _ _
            4 pay pay VERB VB _ 0 root _ _
            5 it it PRON PRP _ 4 obj _ SpaceAfter=No
            6 . . PUNCT . _ 4 punct _ _
            """;
    LanguageScore score = measure(other, Given.RAW);
    assertThat(score.counts(LanguageFigure.SENTENCES)).isEqualTo(new Counts(1, 3, 2));
    assertThat(score.counts(LanguageFigure.CCOMP)).isEqualTo(new Counts(0, 0, 1));
    assertThat(score.counts(LanguageFigure.UAS)).isEqualTo(new Counts(12, 13, 13));
    assertThat(score.value(LanguageFigure.TOKENS)).isEqualTo(100);
  }

  @ParameterizedTest
  @EnumSource(Given.class)
  void aNameIsFoundIfItsHeadLiesInASpanOfItsType(Given given) {
    LanguageScore score =
        measure(
            GOLD.replace("flat _ Entity=1)", "flat _ _")
                .replace("nsubj:pass _ Entity=(1-person", "nsubj:pass _ Entity=(1-person)")
                .replace("(2-place)", "(2-organization)"),
            given);
    assertThat(score.counts(LanguageFigure.NAMES)).isEqualTo(new Counts(1, 0, 2));
    assertThat(score.counts(LanguageFigure.PERSONS)).isEqualTo(new Counts(1, 0, 1));
    assertThat(score.counts(LanguageFigure.PLACES)).isEqualTo(new Counts(0, 0, 1));
    // Found: Ana, Peru as an organisation, She.
    assertThat(score.counts(LanguageFigure.SPANS)).isEqualTo(new Counts(1, 3, 0));
  }

  @Test
  void withoutEntitiesInTheTreebankNothingIsSaidOfNames() {
    String silent = GOLD.replaceAll("Entity=[^| ]*\\|", "").replaceAll("Entity=[^| \n]*", "_");
    TreebankDocument document = document(silent);
    LanguageScore score =
        LanguageYardstick.measure(List.of(document), Given.TOKENS, new AnnotatedLanguage(DOCUMENT));
    assertThat(score.value(LanguageFigure.NAMES)).isNaN();
    assertThat(score.value(LanguageFigure.SPANS)).isNaN();
    assertThat(score.value(LanguageFigure.LAS)).isEqualTo(100);
  }

  @Test
  void printsBothPartsAndWritesWhatWasFound() throws IOException {
    Path file = Files.writeString(folder.resolve("harbour.conllu"), tabbed(GOLD));
    Path predictions = folder.resolve("found.conllu");
    StringBuilder table = new StringBuilder();
    Map<String, org.dragoman.language.Language> engine =
        Map.of("oracle", new AnnotatedLanguage(DOCUMENT));
    LanguageYardstick.run(file, LanguageYardstick.Options.ALL, engine, table);
    assertThat(table.toString().lines())
        .anyMatch(line -> line.matches("gold tokens +marked +oracle"))
        .anyMatch(line -> line.matches("raw text +marked +oracle"))
        .anyMatch(line -> line.matches("tokens +15 +100\\.0 \\[100\\.0, 100\\.0]"))
        .anyMatch(line -> line.matches("xcomp +0 +-"));

    LanguageYardstick.Options raw =
        new LanguageYardstick.Options(List.of(Given.RAW), "harb", predictions);
    LanguageYardstick.run(file, raw, engine, new StringBuilder());
    TreebankDocument written = ConlluReader.readAll(predictions).get(0);
    assertThat(written.text()).isEqualTo(DOCUMENT.text());
    assertThat(written.sentences().get(1).words().get(5).deprel()).isEqualTo("ccomp");
  }

  @Test
  void documentsThatAreNotThereAreMissed() throws IOException {
    Path file = Files.writeString(folder.resolve("harbour.conllu"), tabbed(GOLD));
    LanguageYardstick.Options options =
        new LanguageYardstick.Options(List.of(Given.RAW), "news", null);
    assertThatThrownBy(() -> LanguageYardstick.run(file, options, Map.of(), new StringBuilder()))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("harbour.conllu has no document news");
  }

  private static LanguageScore measure(String found, Given given) {
    return LanguageYardstick.measure(
        List.of(DOCUMENT), given, new AnnotatedLanguage(document(found)));
  }

  private static TreebankDocument document(String text) {
    try (ConlluReader reader = new ConlluReader(new StringReader(tabbed(text)), "test")) {
      return reader.next();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The columns are separated by blanks here. */
  private static String tabbed(String text) {
    StringBuilder tabbed = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      tabbed.append(line.startsWith("#") ? line : line.replace(' ', '\t')).append('\n');
    }
    return tabbed.toString();
  }
}
