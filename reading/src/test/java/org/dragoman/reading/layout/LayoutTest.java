package org.dragoman.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Passage;
import org.dragoman.text.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static final String STORY =
      "The foreign ministers of Ghana and Togo met on Tuesday and signed a treaty on fishing.";

  private static List<String> parts(String text, Passage.Kind kind) {
    return Layout.of(text, null, null).parts().stream()
        .filter(part -> part.kind() == kind)
        .map(part -> part.of(text))
        .toList();
  }

  @Test
  void aWireReportHasHeadlineBylineAgencyDatelineBodyAndCredits() {
    String text =
        """
        Ghana, Togo sign treaty on fishing

        Ama Darko
        Associated Press

        LOME, Togo (AP) — The two ministers signed a treaty on Tuesday.

        “We have waited long,” Kofi Mensah said.

        Lagos Herald contributed.
        """;
    Layout layout = Layout.of(text, null, null);
    assertThat(layout.headline()).isEqualTo("Ghana, Togo sign treaty on fishing");
    assertThat(layout.byline()).isEqualTo("Ama Darko");
    assertThat(layout.agency()).isEqualTo("Associated Press");
    assertThat(layout.dateline()).isNotNull();
    assertThat(layout.dateline().of(text)).isEqualTo("LOME, Togo (AP)");
    assertThat(parts(text, Passage.Kind.DATELINE)).containsExactly("LOME, Togo (AP) —");
    assertThat(parts(text, Passage.Kind.BODY))
        .containsExactly(
            "The two ministers signed a treaty on Tuesday.",
            "“We have waited long,” Kofi Mensah said.");
    assertThat(parts(text, Passage.Kind.CREDIT)).containsExactly("Lagos Herald contributed.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LAGOS, Nigeria (AP) — |LAGOS, Nigeria (AP)",
        "Paris – — |Paris",
        "KYIV, May 3 (Reuters) - |KYIV, May 3 (Reuters)",
        "BEIRUT: |BEIRUT",
        "(Washington) – |(Washington)",
        "GENEVA/BERLIN (dpa) – |GENEVA/BERLIN (dpa)",
        "UNITED NATIONS — |UNITED NATIONS",
        "MOSCOW. May 3. INTERFAX - |MOSCOW. May 3. INTERFAX",
        "PORT-AU-PRINCE, Haiti—|PORT-AU-PRINCE, Haiti",
        "ST. PETERSBURG, Russia (AFP) -- |ST. PETERSBURG, Russia (AFP)",
        "McALLEN, Texas – |McALLEN, Texas",
        "Addis Ababa, May 3, 2014 (FBC) – |Addis Ababa, May 3, 2014 (FBC)",
        "Geneva, 3 May 2014 – |Geneva, 3 May 2014",
        "BEIJING, Sept. 3 (Xinhua) -- |BEIJING, Sept. 3 (Xinhua)",
        "Tehran, IRNA – |Tehran, IRNA",
        "(CNN) |(CNN)",
        "MOSCOW, May 3. /TASS/. |MOSCOW, May 3. /TASS/.",
        "WASHINGTON, D.C. — |WASHINGTON, D.C.",
        "LAGOS (Reuters) |LAGOS (Reuters)",
        "SÃO PAULO – |SÃO PAULO",
      })
  void aDatelineIsRecognisedAndTheBodyBeginsAfterItsDash(String printed, String words) {
    String gap = printed.endsWith("—") && !printed.contains(" —") ? "" : " ";
    String text = "Ghana and Togo sign treaty\n\n" + printed.strip() + gap + STORY;
    Layout layout = Layout.of(text, null, null);
    assertThat(layout.dateline()).as(text).isNotNull();
    assertThat(layout.dateline().of(text)).isEqualTo(words);
    assertThat(parts(text, Passage.Kind.BODY)).containsExactly(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mensah — the minister of fishing — said on Tuesday that the treaty was signed.",
        "Togo - which has a short coast - signed the treaty with Ghana on Tuesday.",
        "EXCLUSIVE: The ministers of Ghana and Togo signed a treaty on fishing.",
        "The talks went on all night — a first for the two countries, officials said.",
        "NATO - The alliance said on Tuesday that it would send no ships to the coast.",
      })
  void aSentenceWithADashIsNoDateline(String sentence) {
    assertThat(Layout.of(sentence, null, null).dateline()).isNull();
    assertThat(parts(sentence, Passage.Kind.BODY)).containsExactly(sentence);
  }

  @Test
  void speakersOfAnInterviewAreNoPlaces() {
    String text =
        """
        “We will not sign,” says the minister

        INTERVIEWER: Will you sign the treaty?
        MENSAH: No, we will not sign it.
        INTERVIEWER: Why not?
        MENSAH: Because it gives away our coast.
        """;
    assertThat(Layout.of(text, null, null).dateline()).isNull();
    assertThat(parts(text, Passage.Kind.BODY)).hasSize(4);
  }

  @Test
  void oneLineAloneIsBody() {
    String text = "Ghana signed a treaty with Iceland";
    assertThat(parts(text, Passage.Kind.BODY)).containsExactly(text);
    assertThat(Layout.of(text, null, null).headline()).isNull();
  }

  @Test
  void aTextThatBeginsWithASentenceHasNoHeadline() {
    String text = STORY + "\n\n" + "Fishermen of both countries had asked for it for years.";
    assertThat(Layout.of(text, null, null).headline()).isNull();
    assertThat(parts(text, Passage.Kind.BODY)).hasSize(2);
  }

  @Test
  void theGivenTitleIsFoundThoughItIsPrintedWithOtherMarksAndOverTwoLines() {
    String text = "‘Peace is near,’\nsays envoy.\n\n" + STORY;
    Layout layout = Layout.of(text, "'Peace is near', says envoy", null);
    assertThat(layout.headline()).isEqualTo("‘Peace is near,’\nsays envoy.");
  }

  @Test
  void aHeadlineMayHaveASecondLine() {
    String text =
        "Ghana and Togo sign treaty after years\nFishermen wait for money\n\nBy Ama Darko\n\n"
            + STORY;
    assertThat(parts(text, Passage.Kind.HEADLINE))
        .containsExactly("Ghana and Togo sign treaty after years", "Fishermen wait for money");
    assertThat(parts(text, Passage.Kind.BYLINE)).containsExactly("By Ama Darko");
  }

  @Test
  void aHeadlineInCapitalsMayEndWithAFullStop() {
    String text = "Ghana and Togo Sign Treaty on Fishing.\n\n" + STORY;
    assertThat(parts(text, Passage.Kind.HEADLINE))
        .containsExactly("Ghana and Togo Sign Treaty on Fishing.");
  }

  @Test
  void paragraphsOnLinesOfTheirOwnStayApart() {
    String text = "Ghana and Togo sign treaty\n" + STORY + "\n" + STORY + "\n";
    assertThat(parts(text, Passage.Kind.BODY)).containsExactly(STORY, STORY);
  }

  @Test
  void linesWrappedByAMachineAreOneParagraph() {
    String first =
        "The foreign ministers of Ghana and Togo met\n"
            + "on Tuesday and signed a treaty on fishing\n"
            + "that both countries had wanted for years,\n"
            + "officials said.";
    String second = "The treaty takes effect in June and lasts\nfor ten years.";
    String text =
        "Ghana and Togo sign treaty\r\n\r\n" + (first + "\n\n" + second).replace("\n", "\r\n");
    assertThat(parts(text, Passage.Kind.BODY))
        .containsExactly(first.replace("\n", "\r\n"), second.replace("\n", "\r\n"));
  }

  @Test
  void publicationLinesGiveTheDayAndUpdatesDoNot() {
    String published =
        "Treaty signed\n\nBy Ama Darko\nPublished: 3 May 2014\nUpdated: 5 May 2014\n\n";
    assertThat(Layout.of(published + STORY, null, null).published())
        .isEqualTo(LocalDate.of(2014, 5, 3));
    String updated = "Treaty signed\n\nUpdated: 5 May 2014\n\n" + STORY;
    assertThat(Layout.of(updated, null, null).published()).isNull();
    assertThat(parts(updated, Passage.Kind.BYLINE)).containsExactly("Updated: 5 May 2014");
  }

  @Test
  void aDatelineWithoutAYearGivesNoDay() {
    assertThat(Layout.of("LOME, May 3 (Reuters) - " + STORY, null, null).published()).isNull();
    assertThat(Layout.of("Lome, 3 May 2014 – " + STORY, null, null).published())
        .isEqualTo(LocalDate.of(2014, 5, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ama Darko and Kofi Mensah",
        "By AMA DARKO",
        "Ama Darko, Associated Press",
        "Ama Darko in Lomé",
        "Reuters",
        "By Ama Darko | Reuters | 3 May 2014",
        "Monday, May 5, 2014 12:30 GMT",
      })
  void linesUnderTheHeadlineThatSayWhoAndWhenAreBylines(String line) {
    String text = "Ghana and Togo sign treaty\n\n" + line + "\n\n" + STORY + "\n\n" + STORY;
    assertThat(parts(text, Passage.Kind.BYLINE)).containsExactly(line);
    assertThat(parts(text, Passage.Kind.BODY)).hasSize(2);
  }

  @Test
  void creditsAtTheEndOfTheLastParagraphAreCutOff() {
    String text = STORY + " (Reporting by Ama Darko; Editing by Kofi Mensah)";
    assertThat(parts(text, Passage.Kind.BODY)).containsExactly(STORY);
    assertThat(parts(text, Passage.Kind.CREDIT))
        .containsExactly("(Reporting by Ama Darko; Editing by Kofi Mensah)");
  }

  static List<DataFile.Line> creditPatterns() {
    return DataFile.read(Credits.class, "credits.tsv", "\t");
  }

  @ParameterizedTest
  @MethodSource("creditPatterns")
  void everyCreditPatternFitsItsExample(DataFile.Line line) {
    String example = line.cell(2);
    if (line.cell(0).equals("tail")) {
      assertThat(Credits.tail(STORY + " " + example)).isEqualTo(STORY.length() + 1);
    } else {
      assertThat(Credits.isCreditAtEnd(example)).isTrue();
    }
    assertThat(example).matches(line.cell(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Explosions were reported from Homs on Monday.",
        "The drought contributed to the fall of the government last year.",
        "Russia said it would watch the border: no troops had crossed it.",
        "The minister said that he had read more: the treaty was never signed.",
        "Photographs by the army showed burned houses, but the rebels denied the attack.",
      })
  void lastSentencesOfAStoryAreNoCredits(String sentence) {
    assertThat(parts(STORY + "\n\n" + sentence, Passage.Kind.BODY)).contains(sentence);
  }

  @Test
  void partsComeInOrderAndDoNotOverlap() {
    String text = "Treaty signed\n\nReuters\n\nLOME, May 3 - " + STORY + "\n\n(AFP)\n";
    int at = 0;
    for (Layout.Part part : Layout.of(text, null, null).parts()) {
      assertThat(part.begin()).isGreaterThanOrEqualTo(at);
      assertThat(part.end()).isGreaterThan(part.begin());
      at = part.end();
    }
    assertThat(at).isEqualTo(text.strip().length());
  }
}
