package org.dragoman.reading.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.world.Dictionary;
import org.dragoman.world.Organisation.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dictionaries of the field and of one's own, with all that is odd about them. */
class DictionaryReaderTest {

  @TempDir private Path folder;

  /** What a file says; where its entries stand is left out. */
  private DictionaryFile read(String name, String text) throws Exception {
    DictionaryFile file =
        DictionaryReader.read(Files.writeString(folder.resolve(name), text), null);
    List<Dictionary.Actor> actors =
        file.dictionary().actors().stream().map(DictionaryReaderTest::unplaced).toList();
    List<Dictionary.Agent> agents =
        file.dictionary().agents().stream()
            .map(a -> agent(a.noun(), a.plurals(), a.country(), a.sectors(), a.actor()))
            .toList();
    return new DictionaryFile(
        file.file(), file.format(), new Dictionary(actors, agents), file.problems());
  }

  private static Dictionary.Actor unplaced(Dictionary.Actor actor) {
    List<Standing> standings =
        actor.standings().stream()
            .map(s -> new Standing(s.country(), s.sectors(), s.role(), s.from(), s.to()))
            .toList();
    return new Dictionary.Actor(
        actor.name(), actor.aliases(), actor.kind(), actor.wikidata(), standings);
  }

  private static Dictionary.Agent agent(
      String noun,
      List<String> plurals,
      @Nullable String country,
      List<String> sectors,
      boolean actor) {
    return new Dictionary.Agent(noun, plurals, country, sectors, actor, "");
  }

  private Dictionary.Actor only(String text) throws Exception {
    List<Dictionary.Actor> actors = read("x.actors.txt", text).dictionary().actors();
    assertThat(actors).hasSize(1);
    return actors.get(0);
  }

  private static Standing standing(String country, String sectors, String from, String to) {
    return new Standing(
        country,
        sectors.isEmpty() ? List.of() : List.of(sectors.split(" ")),
        null,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }

  @Test
  void anActorHasItsCodeOnItsLineAndOtherNamesBelow() throws Exception {
    Dictionary.Actor actor =
        only("# a comment\nMARLAND_RIVER_FRONT_ [MLIREB]\n+MRF_\n+THE_RIVER_FRONT_ # new\n");
    assertThat(actor.name()).isEqualTo("Marland River Front");
    assertThat(actor.aliases()).containsExactly("MRF", "River Front");
    assertThat(actor.standings()).containsExactly(standing("MLI", "REB", null, null));
  }

  @Test
  void datedCodesComeBeforeTheUndatedOneWhereverTheyStand() throws Exception {
    Dictionary.Actor actor =
        only("ANDA_KORIS_ [LVAELI]\n\t[LVAGOV 970101-20011231]\n\t[LVAOPP > 020101]\n");
    assertThat(actor.standings())
        .containsExactly(
            standing("LVA", "GOV", "1997-01-01", "2001-12-31"),
            standing("LVA", "OPP", "2002-01-01", null),
            standing("LVA", "ELI", null, null));
  }

  @Test
  void onTheDayOfAChangeTheNewOfficeCounts() throws Exception {
    Dictionary.Actor actor =
        only("ANDA_KORIS_\n\t[LVALEG <19970301]\n\t[LVAGOV 19970301-19990301]\n");
    assertThat(actor.standings())
        .containsExactly(
            standing("LVA", "LEG", null, "1997-02-28"),
            standing("LVA", "GOV", "1997-03-01", "1999-03-01"));
  }

  @Test
  void yearsOfTwoDigitsAreOfThisCenturyUpToThirty() throws Exception {
    assertThat(only("X_Y_ [LVAGOV 310101-300101]\n").standings())
        .containsExactly(standing("LVA", "GOV", "1931-01-01", "2030-01-01"));
  }

  @Test
  void severalCodesMayStandOnOneLine() throws Exception {
    assertThat(only("X_Y_ [LVAGOV 000101-080801] [LVAELI]\n").standings()).hasSize(2);
  }

  @Test
  void aDashedCodeMeansKnownButNotCoded() throws Exception {
    assertThat(only("X_Y_ [---]\n").standings()).containsExactly(standing(null, "", null, null));
  }

  @Test
  void entriesOfTheSameNameAreOne() throws Exception {
    Dictionary.Actor actor = only("X_Y_ [LVAGOV <000101]\nX_Y_ [LVAELI]\n+XYLON_\n");
    assertThat(actor.standings()).hasSize(2);
    assertThat(actor.aliases()).containsExactly("Xylon");
  }

  @Test
  void aNameWithoutACodeIsAnotherNameOfTheNextOne() throws Exception {
    DictionaryFile file = read("x.txt", "GREAT_ASSEMBLY_\nGA_ [IGO]\n");
    assertThat(file.dictionary().actors()).hasSize(1);
    assertThat(file.dictionary().actors().get(0).aliases()).containsExactly("Great Assembly");
    assertThat(file.problems()).singleElement().matches(problem -> !problem.lost());
  }

  @Test
  void theLastEntryOfAFileCounts() throws Exception {
    assertThat(read("x.txt", "A_B_ [LVA]\nC_D_ [FIN]").dictionary().actors()).hasSize(2);
  }

  @Test
  void codesMeanCountryAndSectors() throws Exception {
    String file =
        """
        A_A_ [IRQKURREB]
        A_B_ [IGOUNOHLH]
        A_C_ [MNCUSA]
        A_D_ [SUNGOV]
        A_E_ [PAKMED]
        A_F_ [INTMOS]
        A_G_ [IGOEEC]
        A_H_ [AFR]
        A_I_ [USAGOVMIL]
        """;
    assertThat(read("x.txt", file).dictionary().actors())
        .extracting(actor -> actor.standings().get(0))
        .containsExactly(
            standing("IRQ", "REB", null, null),
            standing("UNO", "MED", null, null),
            standing("MNC", "", null, null),
            standing("RUS", "GOV", null, null),
            standing("PAK", "JRN", null, null),
            standing(null, "REL", null, null),
            standing("EUR", "", null, null),
            standing(null, "", null, null),
            standing("USA", "GOV MIL", null, null));
  }

  @Test
  void aBadLineIsNamedAndTheOthersCount() throws Exception {
    DictionaryFile file =
        read(
            "x.txt",
            """
            A_A_ [LVAGOV 9008223-911221]
            \t[LVAELI]
            B_B_ [NGOEEURENV]
            C_C_ [QQQ]
            D_D_ [LVAGOV 20011301]
            E_E_ [LVAGOV 20020101-20010101]
            F_F_ [LVA
            G_G_ [FIN]
            """);
    assertThat(file.problems())
        .filteredOn(Problem::lost)
        .extracting(Problem::line)
        .containsExactly(1, 3, 4, 5, 6, 7);
    assertThat(file.problems().get(0).message())
        .isEqualTo(
            folder.resolve("x.txt")
                + ", line 1: \"9008223\" is no day; write it as YYYYMMDD or YYMMDD");
    assertThat(file.dictionary().actors())
        .filteredOn(actor -> !actor.standings().isEmpty())
        .extracting(Dictionary.Actor::name)
        .containsExactly("A A", "G G");
  }

  @Test
  void slipsAreMended() throws Exception {
    DictionaryFile file =
        read(
            "x.txt",
            "INER_GAS_ [\nMNCUSA]\nANDA_KORIS_ [LVAGOV 20121204]\n  ZE\u0000ROL_BAY_ [DZA] note\n");
    assertThat(file.problems()).noneMatch(Problem::lost).hasSize(4);
    assertThat(file.dictionary().actors())
        .extracting(Dictionary.Actor::name)
        .containsExactly("Iner Gas", "Anda Koris", "Zerol Bay");
    assertThat(file.dictionary().actors().get(1).standings())
        .containsExactly(standing("LVA", "GOV", "2012-12-04", null));
  }

  @Test
  void commentsOfAllKindsArePassedOver() throws Exception {
    assertThat(
            only("<!-- one\nA_A_ [FIN]\n-->\n<!two>\nB_B_ [LVA] ; mines 3.4 bn\n# C_C_ [FIN]\n")
                .name())
        .isEqualTo("B B");
  }

  @Test
  void aLineThatIsNoUtf8IsLatin1() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("MÜLLER_BAU_ [DEU]\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.write("CAFÉ_NOIR_ [FRA]\n".getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("x.txt"), bytes.toByteArray());
    assertThat(DictionaryReader.read(file, null).dictionary().actors())
        .extracting(Dictionary.Actor::name)
        .containsExactly("Müller Bau", "Café Noir");
  }

  @Test
  void agentsHaveTheirPluralsGivenMadeOrNone() throws Exception {
    DictionaryFile file =
        read(
            "agents.txt",
            """
            TROOPER [~MIL]
            DEPUTY [~LEG]
            GENDARME {GENDARMES_ALL} [~COP]
            POLICE {} [~COP]
            !PERSON! = MAN, MEN, WOMAN, WOMEN
            BUSINESS!PERSON! [~BUS]
            MAYOR_OF_TOWN [~JNK]
            """);
    assertThat(file.format()).isEqualTo(DictionaryFormat.AGENTS);
    assertThat(file.dictionary().agents())
        .containsExactly(
            agent("trooper", List.of("troopers"), null, List.of("MIL"), true),
            agent("deputy", List.of("deputies"), null, List.of("LEG"), true),
            agent("gendarme", List.of("gendarmes all"), null, List.of("COP"), true),
            agent("police", List.of(), null, List.of("COP"), true),
            agent("business man", List.of("business men"), null, List.of("BUS"), true),
            agent("business woman", List.of("business women"), null, List.of("BUS"), true),
            agent("mayor of town", List.of("mayor of towns"), null, List.of(), false));
  }

  @Test
  void aCodeBeforeTheTildeStandsInThePlaceOfTheCountry() throws Exception {
    assertThat(
            read("a.txt", "RELIEF_NURSE [NGO~]\nRELIEF_CREW {} [NGOMED~]\n").dictionary().agents())
        .containsExactly(
            agent("relief nurse", List.of("relief nurses"), "NGO", List.of(), true),
            agent("relief crew", List.of(), "NGO", List.of("JRN"), true));
  }

  @Test
  void entriesTellWhereTheyStand() throws Exception {
    Path agents = Files.writeString(folder.resolve("my.agents.txt"), "# mine\nTROOPER [~MIL]\n");
    assertThat(DictionaryReader.read(agents, null).dictionary().agents().get(0).entry())
        .isEqualTo("my.agents.txt:2");
    Path actors =
        Files.writeString(
            folder.resolve("my.actors.txt"), "ANDA_KORIS_\n\t[LVAGOV >970101]\n\t[LVAELI]\n");
    assertThat(DictionaryReader.read(actors, null).dictionary().actors().get(0).standings())
        .extracting(Standing::entry)
        .containsExactly("my.actors.txt:2", "my.actors.txt:3");
    Path own = Files.writeString(folder.resolve("my.csv"), "name,code\nRiver Front,MLIREB\n");
    assertThat(DictionaryReader.read(own, null).dictionary().actors().get(0).standings())
        .extracting(Standing::entry)
        .containsExactly("my.csv:2");
  }

  @Test
  void ofAgentsOfTheSameNounTheFirstCounts() throws Exception {
    DictionaryFile file = read("a.txt", "GUARD_MAN [~MIL]\nGUARD_MAN [~COP]\nELDER\n");
    assertThat(file.dictionary().agents())
        .singleElement()
        .matches(a -> a.sectors().contains("MIL"));
    assertThat(file.problems()).extracting(Problem::line).containsExactly(2, 3);
  }

  @Test
  void theMediaOfCameoAreTheMedicsOfPlover() throws Exception {
    assertThat(read("a.txt", "REPORTER [~MED]\n").dictionary().agents().get(0).sectors())
        .containsExactly("JRN");
    assertThat(
            read("b.txt", "NURSE [~MED]\nREPORTER [~JRN]\n").dictionary().agents().get(0).sectors())
        .containsExactly("MED");
  }

  private static final String OWN =
      """
      name,aliases,code,country,sectors,from,to,kind
      River Front,RF;the Front of the River,MLIREB,,,,2015-06-30,
      River Front,,,MLI,PTY OPP,2015-07-01,,
      Awa Sidibe,,,MLI,GOV,2013-09-04,2018-09-04,person
      ferryman,ferrymen,,,LAB,,,agent
      """;

  @Test
  void aTableOfOnesOwnHasNamesAliasesCodesAndDates() throws Exception {
    Dictionary dictionary = read("own.csv", OWN).dictionary();
    assertThat(dictionary.actors())
        .containsExactly(
            new Dictionary.Actor(
                "River Front",
                List.of("RF", "the Front of the River"),
                Dictionary.Kind.UNKNOWN,
                null,
                List.of(
                    standing("MLI", "REB", null, "2015-06-30"),
                    standing("MLI", "PTY OPP", "2015-07-01", null))),
            new Dictionary.Actor(
                "Awa Sidibe",
                List.of(),
                Dictionary.Kind.PERSON,
                null,
                List.of(standing("MLI", "GOV", "2013-09-04", "2018-09-04"))));
    assertThat(dictionary.agents())
        .containsExactly(agent("ferryman", List.of("ferrymen"), null, List.of("LAB"), true));
  }

  @Test
  void tabsAndYamlSayTheSame() throws Exception {
    Dictionary csv = read("own.csv", OWN).dictionary();
    assertThat(read("own.tsv", OWN.replace(',', '\t')).dictionary()).isEqualTo(csv);
    String yaml =
        """
        - name: River Front
          aliases: [RF, the Front of the River]
          code: MLIREB
          to: 2015-06-30
        - name: River Front
          country: MLI
          sectors: [PTY, OPP]
          from: 2015-07-01
        - {name: Awa Sidibe, country: MLI, sectors: GOV, from: 2013-09-04, to: 2018-09-04, kind: person}
        - {name: ferryman, aliases: ferrymen, sectors: LAB, kind: agent}
        """;
    assertThat(read("own.yaml", yaml).dictionary()).isEqualTo(csv);
  }

  @Test
  void badRowsOfATableAreNamed() throws Exception {
    DictionaryFile file =
        read(
            "own.csv",
            """
            name,code,country,sectors,from,to,kind,colour
            A,MLIREB,MLI,,,,,
            B,,,,,,,
            ,MLIREB,,,,,,
            C,,XXX,,,,,
            D,,MLI,KING,,,,
            E,MLI,,,3.4.2010,,,
            F,MLI,,,2011-01-01,2010-01-01,,
            G,MLI,,,,,thing,
            H,MLI,,,,,,red,blue
            I,MLI,,,,,,
            """);
    assertThat(file.problems())
        .filteredOn(Problem::lost)
        .extracting(Problem::line)
        .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(file.problems().get(0).message()).contains("line 1", "\"colour\" is not used");
    assertThat(file.dictionary().actors()).extracting(Dictionary.Actor::name).containsExactly("I");
  }

  @Test
  void badEntriesOfAListAreNamed() throws Exception {
    DictionaryFile file = read("own.yaml", "- name: A\n- just words\n- name: B\n  code: MLI\n");
    assertThat(file.problems()).extracting(Problem::line).containsExactly(1, 2);
  }

  @Test
  void aFileWithoutOneGoodEntryIsRefusedInOneLine() throws Exception {
    assertThatThrownBy(() -> read("own.csv", "title,code\nA,MLI\n"))
        .isInstanceOf(UnreadableDictionaryException.class)
        .hasMessageContaining("line 1: there is no column \"name\"");
    assertThatThrownBy(() -> read("own.yaml", "name: A\n")).hasMessageContaining("is no YAML list");
    assertThatThrownBy(() -> read("own.yaml", "- name: [A\n- {"))
        .hasMessageContaining("is no YAML");
    assertThatThrownBy(() -> read("empty.txt", "# nothing\n")).hasMessageContaining("no entry");
    assertThatThrownBy(() -> DictionaryReader.read(folder.resolve("none.csv"), null))
        .hasMessageContaining("there is no such file");
  }

  @Test
  void theExampleIsGood() throws Exception {
    DictionaryFile file =
        DictionaryReader.read(Path.of("../examples/dictionaries/actors.csv"), null);
    assertThat(file.problems()).isEmpty();
    assertThat(file.dictionary().actors()).hasSize(3);
  }
}
