package org.dragoman.reading.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.world.Dictionary;
import org.dragoman.world.Organisation.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is odd in the field's files, one kind of oddity a test, with invented names: what is made of
 * it, and whether that is reported. {@code docs/dictionaries.md} lists the same.
 */
class OdditiesTest {

  @TempDir private Path folder;

  private DictionaryFile read(String text) throws Exception {
    return DictionaryReader.read(Files.writeString(folder.resolve("x.txt"), text), null);
  }

  /** Names, then country, sectors and days of each code. */
  private static List<String> actors(DictionaryFile file) {
    List<String> all = new ArrayList<>();
    for (Dictionary.Actor actor : file.dictionary().actors()) {
      StringBuilder line = new StringBuilder(actor.name());
      actor.aliases().forEach(alias -> line.append('|').append(alias));
      for (Standing standing : actor.standings()) {
        line.append(' ').append(standing.country()).append(standing.sectors());
        line.append(standing.from()).append("..").append(standing.to());
      }
      all.add(line.toString().replace("null", ""));
    }
    return all;
  }

  /** A file of one odd line between two good ones: what is read of all. */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '→',
      value = {
        // Days.
        "KORIS_ [LVAGOV > 140608] → Koris LVA[GOV]2014-06-08..",
        "KORIS_ [LVAGOV < 140608] → Koris LVA[GOV]..2014-06-08",
        "KORIS_ [LVAGOV 20010101 - 20020101] → Koris LVA[GOV]2001-01-01..2002-01-01",
        "KORIS_ [LVAGOV 931201-20020101] → Koris LVA[GOV]1993-12-01..2002-01-01",
        "KORIS_ [LVAGOV <17041975] → Koris LVA[GOV]..1975-04-17",
        "KORIS_ [LVAGOV 20121204] → Koris LVA[GOV]2012-12-04..",
        // Codes.
        "KORIS_ [---] → Koris []..",
        "KORIS_ [LVAGOV 000101-010801] [---] → Koris LVA[GOV]2000-01-01..2001-08-01 []..",
        "KORIS_ [lvagov] → Koris LVA[GOV]..",
        "KORIS_ [LVAXYZGOV] → Koris LVA[GOV]..",
        // Names.
        "`VELDA'S_FRONT_ [LVA] → Velda's Front LVA[]..",
        "\"VELDA\"_FRONT_ [LVA] → Velda Front LVA[]..",
        "MART_OLDE_(ACTING_ [LVAGOV] → Mart Olde Acting LVA[GOV]..",
        "VELDA) [LVA] → Velda LVA[]..",
        "VELDA|_ [LVA] → Velda LVA[]..",
        "VELDA,_SONS_ [LVABUS] → Velda, Sons LVA[BUS]..",
        "VELDA FRONT_ [LVA] → Velda Front LVA[]..",
        "THE_VELDA_FRONT_ [LVA] → Velda Front LVA[]..",
        "AL-VELDA_ [LVA] → Al-Velda LVA[]..",
        "V.F._ [LVA] → V.F. LVA[]..",
        "Velda van Orden [LVA] → Velda van Orden LVA[]..",
        "VELDA_\t_LATVIA_ [LVA] → Velda Latvia LVA[]..",
        "   VELDA_ [LVA] → Velda LVA[]..",
        "VELDA [LVA] → Velda LVA[]..",
        "VELDA_ [LVA]   \t  → Velda LVA[]..",
        "MÄRT_VÖLDA_ [LVA] → Märt Völda LVA[].."
      })
  void anOddLineIsRead(String line, String read) throws Exception {
    DictionaryFile file = read("AMBER_ [FIN]\n" + line + "\nOPAL_ [EST]\n");
    assertThat(actors(file)).containsExactly("Amber FIN[]..", read, "Opal EST[]..");
    assertThat(file.problems()).noneMatch(Problem::lost);
  }

  /** What cannot be used is named with its line; the entry keeps its other codes. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      value = {
        "[LVAGOV 9008223-911221] → \"9008223\" is no day",
        "[LVAGOV >201005011] → \"201005011\" is no day",
        "[LVAGOV 1920030320-20060520] → \"1920030320\" is no day",
        "[LVAGOV 2004017] → \"2004017\" is no day",
        "[LVAGOV 20011301] → there is no day",
        "[LVAGOV someday] → is no code with or without days",
        "[LVALREB] → is not made of blocks of three letters",
        "[NGOEEURENV] → is not made of blocks of three letters",
        "[MNCCN] → is not made of blocks of three letters",
        "[QQZ] → names no country, body or role",
        "[LVAGOV → a bracket is not closed"
      })
  void whatCannotBeUsedIsNamed(String code, String problem) throws Exception {
    DictionaryFile file = read("AMBER_ [FIN]\nKORIS_\n\t" + code + "\n\t[LVAELI]\nOPAL_ [EST]\n");
    assertThat(file.problems())
        .filteredOn(Problem::lost)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.line()).isEqualTo(3);
              assertThat(found.what()).contains(problem);
              assertThat(found.message()).startsWith(folder.resolve("x.txt") + ", line 3: ");
            });
    assertThat(actors(file)).containsExactly("Amber FIN[]..", "Koris LVA[ELI]..", "Opal EST[]..");
  }

  @Test
  void codesStandOnLinesWithAndWithoutATab() throws Exception {
    assertThat(actors(read("KORIS_\n\t [LVAGOV >010101]\n[LVAELI]\n  [LVALEG <900101]\n")))
        .containsExactly("Koris LVA[GOV]2001-01-01.. LVA[LEG]..1990-01-01 LVA[ELI]..");
  }

  @Test
  void otherNamesStandBetweenCodesAndMayHaveComments() throws Exception {
    assertThat(
            actors(
                read(
                    "KORIS_\n\t[LVAGOV]\n+ANDA_KORIS_ # the minister\n+AL_KORIS+_ANDA_\n+KOR IS\n")))
        .containsExactly("Koris|Anda Koris|Al Koris Anda|Kor Is LVA[GOV]..");
  }

  @Test
  void codesBehindOtherNamesAreTheEntrys() throws Exception {
    assertThat(actors(read("VELD\n+VELDISH [LVA]\n+VELDERS_\n")))
        .containsExactly("Veld|Veldish|Velders LVA[]..");
  }

  @Test
  void notesBehindCodesAndWithoutAMarkArePassedOverAndReported() throws Exception {
    DictionaryFile file =
        read(
            "VELDA_MINES_ [MNCLVA] Ores 3.4 bn\n;\tMetals\t7 bn\nSource: lists of companies\nOPAL_ [EST]\n");
    assertThat(actors(file)).containsExactly("Velda Mines MNC[]..", "Opal EST[]..");
    assertThat(file.problems()).extracting(Problem::line).containsExactly(1, 3);
    assertThat(file.problems()).noneMatch(Problem::lost);
  }

  @Test
  void countriesThatThereAreNotAreReportedAndNothingIsCoded() throws Exception {
    DictionaryFile file = read("OPAL_ [EST]\nVELDAVIA_ [VLQ]\n+KING_VELD_\n\t[VLQGOV]\n");
    assertThat(file.problems()).filteredOn(Problem::lost).extracting(Problem::line).contains(2);
  }

  @Test
  void entriesOfOneNameKeepAllTheirCodes() throws Exception {
    assertThat(actors(read("KORIS_ [LVAGOV >010101]\nOPAL_ [EST]\nKORIS_ [LVALEG <900101]\n")))
        .containsExactly("Koris LVA[GOV]2001-01-01.. LVA[LEG]..1990-01-01", "Opal EST[]..");
  }

  @Test
  void oddAgentsAreReadOrNamed() throws Exception {
    DictionaryFile file =
        read(
            """
            !PERSON! = MAN, MEN, WOMAN, WOMEN
            !MINIST! = MINISTER, MINISTERS, MINISTRY, MINISTRIES
            OFFICE_OF_MINES [~GOV}
            FERRY_ELDER
            !MINIST! FOR_ YOUTH_AND_MINES [~GOV]
            FERRY!PERSON![~AGR]
            Mine_Warden [~COP]
            FERRY_CREW {} [~LAB]
            SHOAL_SELF_HELP [NGO~]
            RIVER_REBEL [~REBREL]
            DREAMER [~JNK]
            MINE_WARDEN [~MIL]
            """);
    assertThat(file.dictionary().agents())
        .extracting(agent -> agent.noun() + agent.sectors() + (agent.actor() ? "" : "-"))
        .containsExactly(
            "office of mines[GOV]",
            "minister for youth and mines[GOV]",
            "ministry for youth and mines[GOV]",
            "ferry man[AGR]",
            "ferry woman[AGR]",
            "mine warden[COP]",
            "ferry crew[LAB]",
            "shoal self help[]",
            "river rebel[REB, REL]",
            "dreamer[]-");
    assertThat(file.problems())
        .extracting(problem -> problem.line() + (problem.lost() ? "-" : ""))
        .containsExactly("3", "4-", "12-");
  }

  @Test
  void filesOfOtherKindsAreRefusedInOneLine() {
    assertThatThrownBy(() -> read("--- HELP [070] ---\nHELP\n- * FARMERS [075]\n"))
        .hasMessageContaining("is a file of verbs");
    assertThatThrownBy(() -> read("&METAL\n+TIN_\n\n####### VERB PATTERNS #######\n"))
        .hasMessageContaining("is a file of verbs");
    assertThatThrownBy(() -> read("<ISSUE CATEGORY=\"MINES\" TYPE=\"ALL\">\ntin [MIN]\n</ISSUE>\n"))
        .hasMessageContaining("is a file of issues");
    assertThatThrownBy(() -> read("+GOLF_CUP_\nROWING REGATTA\n1914_\n"))
        .isInstanceOf(UnreadableDictionaryException.class);
    assertThatThrownBy(() -> read("GOLF_CUP_\nROWING REGATTA\n1914_\n"))
        .hasMessageContaining("not one code");
  }

  @Test
  void aFileWrittenAnewSaysTheSame() throws Exception {
    Path old =
        Files.writeString(
            folder.resolve("old.txt"),
            """
            # invented
            ANDA_KORIS_ [LVAELI] ; formerly
            +KORIS_
            \t[LVAGOV 970101-20011231]
            \t[LVAOPP > 020101]
            GREAT_ASSEMBLY_
            GA_ [IGO]
            VELDA_MINES_ [MNC
            LVA]
            ANDA_KORIS_ [LVALEG <960101]
            V.F._ [---]
            """);
    StringBuilder text = new StringBuilder();
    assertThat(DictionaryReader.rewrite(old, text)).noneMatch(Problem::lost);
    Path anew = Files.writeString(folder.resolve("new.txt"), text);
    assertThat(actors(DictionaryReader.read(anew, null)))
        .isEqualTo(actors(DictionaryReader.read(old, null)));
    assertThat(DictionaryReader.read(anew, null).problems()).isEmpty();
    StringBuilder again = new StringBuilder();
    DictionaryReader.rewrite(anew, again);
    assertThat(again.toString()).isEqualTo(text.toString()).contains("[LVAGOV 19970101-20011231]");
  }

  @Test
  void agentsWrittenAnewSayTheSame() throws Exception {
    Path old =
        Files.writeString(
            folder.resolve("old.agents.txt"),
            """
            !PERSON! = MAN, MEN, WOMAN, WOMEN
            TROOPER [~MIL]
            DEPUTY [~LEG]
            POLICE {} [~COP]
            FERRY!PERSON! [~AGR]
            RELIEF_NURSE [NGO~]
            """);
    StringBuilder text = new StringBuilder();
    DictionaryReader.rewrite(old, text);
    Path anew = Files.writeString(folder.resolve("new.agents.txt"), text);
    assertThat(DictionaryReader.read(anew, null).dictionary().agents())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("entry")
        .isEqualTo(DictionaryReader.read(old, null).dictionary().agents());
  }

  @Test
  void aTableNeedsNoWritingAnew() throws Exception {
    Path own = Files.writeString(folder.resolve("own.csv"), "name,code\nRiver Front,MLIREB\n");
    assertThatThrownBy(() -> DictionaryReader.rewrite(own, new StringBuilder()))
        .hasMessageContaining("is a table");
  }
}
