package org.dragoman.language.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

  private final Segmenter english = Segmenter.english();

  /** The sentences of a text, each with a space between its tokens. */
  private List<String> read(String text) {
    List<String> sentences = new ArrayList<>();
    for (int[] bounds : english.segment(text, 0, text.length())) {
      sentences.add(words(text, bounds));
    }
    return sentences;
  }

  private static String words(String text, int[] bounds) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      words.add(text.substring(bounds[i], bounds[i + 1]));
    }
    return String.join(" ", words);
  }

  @Test
  void findsSentencesAndTheirWords() {
    assertThat(read("Ghana's minister didn't resign. She left Accra at 5 p.m. on Monday."))
        .containsExactly(
            "Ghana 's minister did n't resign .", "She left Accra at 5 p.m. on Monday .");
  }

  @Test
  void offsetsCountInTheWholeText() {
    String text = "Skip this. Troops left. Skip that.";
    List<int[]> sentences = english.segment(text, 11, 23);
    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0)).containsExactly(11, 17, 18, 22, 22, 23);
  }

  @Test
  void refusesWhatIsNoRangeOfTheText() {
    assertThatThrownBy(() -> english.segment("short", 2, 9))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a government-backed, Iran-led plan | a government - backed , Iran - led plan",
        "the ex-minister, a co-founder | the ex-minister , a co-founder",
        "an anti-war e-mail of mid-1994 | an anti-war e-mail of mid-1994",
        "the U.S.-led force | the U.S. - led force",
        "a UN-backed deal | a UN - backed deal",
        "over-the-counter drugs | over - the - counter drugs",
        "a 5-year-old boy | a 5 - year - old boy",
        "twenty-one al-Shabab men | twenty - one al - Shabab men",
        "Kim Mi-sook and Lee Wai-fung | Kim Mi-sook and Lee Wai-fung",
        "from 1998-2003 | from 1998 - 2003",
        "a 3-0 win | a 3 - 0 win",
        "call 202-555-0199 or 555-0114 | call 202-555-0199 or 555-0114",
        "pages 4–9 | pages 4 – 9",
        "aid—if any--came – late | aid — if any -- came – late",
      })
  void hyphensArePartOfFewWords(String text, String tokens) {
    assertThat(read(text)).containsExactly(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "they won't, can't, don’t | they wo n't , ca n't , do n’t",
        "it's we've I'd he'll you're I'm | it 's we 've I 'd he 'll you 're I 'm",
        "CAN'T STOP, IT'S ON | CA N'T STOP , IT 'S ON",
        "cannot gonna gotta | can not gon na got ta",
        "the ministers' talks | the ministers ' talks",
        "Kenya's and James’s | Kenya 's and James ’s",
        "O'Dowd at ten o'clock in N'Djamena | O'Dowd at ten o'clock in N'Djamena",
        "the '90s and ’78 | the '90s and ’78",
        "the 1990s and 1960's | the 1990s and 1960's",
        "get 'em out | get 'em out",
        "called 'reckless' by all | called ' reckless ' by all",
      })
  void apostrophesBeginCliticsOrAreLetters(String text, String tokens) {
    assertThat(read(text)).containsExactly(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "$5 million, US$2.5bn, £3m and €40 | $ 5 million , US$ 2.5 bn , £ 3 m and € 40",
        "up 4.5% to 1,250,000 | up 4.5 % to 1,250,000",
        "the 21st of the 3rd | the 21st of the 3rd",
        "at 10:30am or 4 p.m. today | at 10:30 am or 4 p.m. today",
        "on 11/09/2001 and 2001-09-11 | on 11/09/2001 and 2001-09-11",
        "30°C over 5km | 30 ° C over 5 km",
        "ate .5 of 3/4 | ate .5 of 3/4",
        "flights 12,13,14 | flights 12 , 13 , 14",
        "about 20+ people on 4G | about 20 + people on 4G",
      })
  void numbersKeepTheirSeparatorsAndLoseTheirUnits(String text, String tokens) {
    assertThat(read(text)).containsExactly(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "see https://example.org/a-b?c=d. | see https://example.org/a-b?c=d .",
        "(www.example.com), example.co.uk | ( www.example.com ) , example.co.uk",
        "write to ann.otieno@example.org, please | write to ann.otieno@example.org , please",
        "@desk_one said #PeaceNow! | @desk_one said #PeaceNow !",
        "AT&T and/or R&D | AT&T and / or R&D",
        "oil/gas w/o tax | oil / gas w/o tax",
        "fine :-) and sad :( | fine :-) and sad :(",
        "saw report.pdf | saw report.pdf",
      })
  void addressesHandlesAndFacesAreOneToken(String text, String tokens) {
    assertThat(read(text)).containsExactly(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“Go,” she said: ‘no’. | “ Go , ” she said : ‘ no ’ .",
        "``Go,'' «he» [sic] said | `` Go , '' « he » [ sic ] said",
        "He waited... and… left?! | He waited ... and … left ?!",
        "(or \"not\"); {a} | ( or \" not \" ) ; { a }",
      })
  void marksAreTokens(String text, String tokens) {
    assertThat(read(text)).containsExactly(tokens);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Osei met Lt. Gen. Ada K. Mensah .",
        "J. K. Owusu of St. Petersburg spoke .",
        "The U.S. Senate and U.N. envoys met on Jan. 5 .",
        "Talks at 9 a.m. Monday failed .",
        "Prof. Dr. Boateng signed decree No. 12 .",
        "Volta Corp. shares rose .",
        "Mrs. May and Gov. Will Addo left .",
        "Troops etc. were near Springfield , Ill. , by then .",
        "He works at Accra Ltd. as a clerk .",
      })
  void abbreviationsWithinASentenceDoNotEndIt(String sentence) {
    String text = sentence.replace(" .", ".").replace(" ,", ",");
    assertThat(read(text)).containsExactly(sentence);
  }

  @Test
  void abbreviationsEndASentenceBeforeWordsThatBeginOne() {
    assertThat(read("He left the U.S. The talks failed. It began at 5 p.m. Troops came."))
        .containsExactly(
            "He left the U.S.", "The talks failed .", "It began at 5 p.m.", "Troops came .");
    assertThat(read("She sold it to Volta Inc. However, he kept shares. He said no. No. 5 won."))
        .containsExactly(
            "She sold it to Volta Inc.",
            "However , he kept shares .",
            "He said no .",
            "No. 5 won .");
    assertThat(read("I saw what she and I. He left. It was vitamin C. The end."))
        .containsExactly("I saw what she and I .", "He left .", "It was vitamin C .", "The end .");
    assertThat(read("Offices on Wall St. They shut.")).hasSize(2);
  }

  @Test
  void titleCaseHeadlinesAreNotBrokenAtAbbreviations() {
    assertThat(read("Togo, U.S. And Ghana Sign Deal"))
        .containsExactly("Togo , U.S. And Ghana Sign Deal");
  }

  @Test
  void whatClosesBelongsToTheSentenceBefore() {
    assertThat(read("“We won. They lost.” He smiled. (It rained.) Nobody left."))
        .containsExactly(
            "“ We won .", "They lost . ”", "He smiled .", "( It rained . )", "Nobody left .");
    assertThat(read("\"We won. They lost.\" \"Did they?\" Rain fell."))
        .containsExactly("\" We won .", "They lost . \"", "\" Did they ? \"", "Rain fell .");
  }

  @Test
  void questionsInQuotationsGoOnWithTheirSpeaker() {
    assertThat(read("“Why?” asked Abena. “Who knows?” Kofi Addo said. “Stop!” he cried."))
        .containsExactly(
            "“ Why ? ” asked Abena .", "“ Who knows ? ” Kofi Addo said .", "“ Stop ! ” he cried .");
  }

  @Test
  void referenceMarksBelongToTheSentenceBefore() {
    assertThat(read("He was born in Lomé.[3] [4] She was not."))
        .containsExactly("He was born in Lomé . [ 3 ] [ 4 ]", "She was not .");
  }

  @Test
  void sentencesMayBeginWithDigitsQuotationsAndSmallLetters() {
    assertThat(read("Rain fell. 12 people drowned. iPads sank. ‘Help!’ cried all."))
        .containsExactly(
            "Rain fell .", "12 people drowned .", "iPads sank .", "‘ Help ! ’ cried all .");
  }

  @Test
  void aPicturesCreditStandsApartFromItsCaption() {
    assertThat(read("Reuters The convoy left at dawn."))
        .containsExactly("Reuters", "The convoy left at dawn .");
    assertThat(read("AP:Associated Press A guard waves."))
        .containsExactly("AP : Associated Press", "A guard waves .");
    assertThat(read("Reuters said that it left.")).hasSize(1);
    assertThat(read("He told Reuters The Hague was cold.")).hasSize(1);
  }

  @Test
  void datelinesStandApart() {
    assertThat(read("LAGOS, Nigeria — Troops left."))
        .containsExactly("LAGOS , Nigeria —", "Troops left .");
    assertThat(read("Paris (Reuters) - Nurses went on strike."))
        .containsExactly("Paris ( Reuters ) -", "Nurses went on strike .");
    assertThat(read("The talks – Monday’s – failed.")).hasSize(1);
    assertThat(read("TROOPS LEAVE TOGO – MINISTER")).hasSize(1);
    assertThat(read("LOMÉ - \"We lost,\" he said.")).hasSize(2);
    assertThat(read("LOMÉ (AP) : Nurses went on strike.")).hasSize(2);
    assertThat(read("Lomé, May 3 (AP) Nurses went on strike.")).hasSize(2);
    assertThat(read("On Monday, May 3 (Easter) Nurses went on strike.")).hasSize(1);
    assertThat(read("Togo (May 3) Nurses went on strike.")).hasSize(1);
  }

  @Test
  void blankLinesAlwaysEndASentence() {
    assertThat(read("Rebels seize town\n\nRebels in\n \nTogo")).hasSize(3);
  }

  @Test
  void lineBreaksEndSentencesWhereLinesAreParagraphs() {
    String paragraph =
        "The minister said that " + "the harvest was lost and ".repeat(5) + "ruined.";
    assertThat(read("Harvest lost in Togo\n" + paragraph + "\nA caption\n" + paragraph)).hasSize(4);
  }

  @Test
  void lineBreaksOfWrappedProseAreSpaces() {
    String text =
        """
        Togo mourns its harvest
        The minister of agriculture said on Monday that rain had come too late
        for the Savanes region, where farmers had waited since the end of
        April. Volta River levels fell to what he called a record low, but the
        port stayed open.
        """;
    assertThat(read(text)).hasSize(3).first().isEqualTo("Togo mourns its harvest");
  }

  @Test
  void itemsOfListsAreSentences() {
    assertThat(read("What we know:\n• bridges fell\n• trains stopped\n– roads are shut"))
        .containsExactly(
            "What we know :", "• bridges fell", "• trains stopped", "– roads are shut");
    assertThat(read("1. Rain fell.\n2. Rivers rose."))
        .containsExactly("1. Rain fell .", "2. Rivers rose .");
  }

  @Test
  void overlongSentencesAreCutAtAPause() {
    String text = "word ".repeat(150) + "; " + "word ".repeat(30) + ", " + "word ".repeat(100);
    List<int[]> pieces = english.segment(text, 0, text.length());
    assertThat(pieces).hasSize(2);
    assertThat(pieces.get(0)).hasSize(2 * 151);
    assertThat(english.segment("word ".repeat(1000), 0, 5000))
        .hasSize(5)
        .allMatch(piece -> piece.length == 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "\u0000\u0001\u007f", "\u200b\ufeff", "\r\n\r\n", "\u00a0"})
  void textWithoutWordsHasNoSentences(String text) {
    assertThat(english.segment(text, 0, text.length())).isEmpty();
  }

  @Test
  void emojiAndLettersBeyondTheBasicPlaneAreWhole() {
    assertThat(read("We won 😀👍🏽 in 𝔾hana! ☀️"))
        .containsExactly("We won 😀 👍🏽 in 𝔾hana !", "☀️");
  }

  @Test
  void controlCharactersPartWords() {
    assertThat(read("one\u0000two\u200bthree")).containsExactly("one two three");
  }

  @Test
  void anyTextIsCoveredInOrderByTokensWithoutWhiteSpace() {
    String[] parts = {
      " ", "\n", "\n\n", ".", "..", "…", "'", "’", "s", "n't", "-", "--", "–", "@", "#", "$", "%",
      "&", "*", "/", ":", "://", "www.", "(", ")", "[", "]", "\"", "“", "”", "1", "23", ",", "U.S.",
      "Mr.", "a.m.", "The", "word", "É", "\ud83d", "\ude00", "😀", "\u200d", "\u0301", "\u0000",
      "?", "!", "e", "com", "Ph.D.", "ß", "中", "\u2028", "_", "~", "+", "No.", "cannot"
    };
    Random random = new Random(7);
    for (int round = 0; round < 5000; round++) {
      StringBuilder built = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        built.append(parts[random.nextInt(parts.length)]);
      }
      checkCover(built.toString());
    }
  }

  private void checkCover(String text) {
    int at = 0;
    for (int[] bounds : english.segment(text, 0, text.length())) {
      assertThat(bounds).isNotEmpty();
      for (int i = 0; i < bounds.length; i += 2) {
        assertThat(text.substring(at, bounds[i]).chars().allMatch(Letters::isSeparator))
            .as("gap before %d in [%s]", bounds[i], text)
            .isTrue();
        assertThat(bounds[i + 1]).isGreaterThan(bounds[i]);
        assertThat(text.substring(bounds[i], bounds[i + 1]).chars())
            .noneMatch(Letters::isSeparator);
        at = bounds[i + 1];
      }
    }
    assertThat(text.substring(at).chars().allMatch(Letters::isSeparator)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "1", ".", ". ", "a.", "a.b", "A. ", "AAA - ", "-", "a-", "1-", "'", "a'", "s'", "@",
            "a@",
        "://", "(", ")", ") a ", "[1]", "[ ", "\"", "?! ", "*", "a*", "#", "\n", "a\n", "a\n\n",
            "1.\n", "http://",
        "😀", "\ud83d", "\u0301", "/", "w/", "&", "A&", "$", ",", "1,", "e-", "a. b ", "U.S. ",
            "The U.S. "
      })
  void endlessRepetitionIsReadInPieces(String part) {
    String text = part.repeat(400_000 / part.length());
    int tokens = 0;
    for (int[] bounds : english.segment(text, 0, text.length())) {
      assertThat(bounds.length).isBetween(2, 400);
      tokens += bounds.length / 2;
    }
    assertThat(tokens).isBetween(text.isBlank() ? 0 : 1, text.length());
  }
}
