package org.dragoman.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.Dragoman;
import org.dragoman.language.Language;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Dateline;
import org.dragoman.model.Report;
import org.dragoman.model.SpeechAct;
import org.dragoman.model.Statement;
import org.dragoman.statements.Attribution;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.junit.jupiter.api.Test;

/** Which mentions of a story are the same actor. */
class CastTest {

  private static final Language ENGLISH = Language.english();
  private static final ActorFinder FINDER = new ActorFinder();

  /** A story read as far as its cast. */
  private record Story(AnnotatedReport report, Cast cast) {

    static Story of(String text) {
      return of(Report.of(text, LocalDate.of(2018, 5, 2)), List.of());
    }

    static Story of(Report report, List<Attribution> attributions) {
      AnnotatedReport annotated = AnnotatedReport.of(report, ENGLISH);
      List<Mention> mentions = FINDER.mentions(annotated, List.of());
      return new Story(annotated, FINDER.cast(annotated, mentions, attributions));
    }

    /** The actor of the n-th mention, counted from 1, that has these words. */
    Actor actor(String words, int n) {
      int seen = 0;
      for (int s = 0; s < report.sentences().size(); s++) {
        for (Mention mention : cast.mentions(s)) {
          if (report.textOf(mention.words()).equals(words) && ++seen == n) {
            return cast.actorOf(mention);
          }
        }
      }
      throw new AssertionError("no mention no. " + n + " of \"" + words + "\"");
    }

    Actor actor(String words) {
      return actor(words, 1);
    }
  }

  @Test
  void whoIsCalledFormerIsFormerWhateverTheDay() {
    Story story = Story.of(Report.of("Former President Kufuor arrived in Accra.", null), List.of());
    assertThat(story.actor("Former President Kufuor").country()).isEqualTo("GHA");
    assertThat(story.actor("Former President Kufuor").sectors()).containsExactly("ELI");
  }

  @Test
  void whatIsSaidBehindTwoIsSaidOfBoth() {
    Story story = Story.of("Egypt praised the government and people of Chad for their patience.");
    assertThat(story.actor("the government").country()).isEqualTo("TCD");
  }

  @Test
  void whoseCountryIsSaidOfTheSecondAloneIsNotOfTheFirst() {
    Story story =
        Story.of(
            "Norway said its envoy met the president and the prime minister of Poland in Norway.");
    assertThat(story.actor("the president").country()).isNotEqualTo("POL");
  }

  @Test
  void atLeastIsNoPartOfAName() {
    Story story = Story.of("The army killed at least 60 rebels.");
    assertThat(story.actor("60 rebels").sectors()).containsExactly("REB");
  }

  @Test
  void whoHoldsOnePostIsNotMeantByAnother() {
    Story story =
        Story.of(
            "Chilean Foreign Minister Rosa Quispe arrived on Monday. The Chilean ambassador in Oslo"
                + " welcomed the visit.");
    assertThat(story.actor("The Chilean ambassador in Oslo"))
        .isNotEqualTo(story.actor("Chilean Foreign Minister Rosa Quispe"));
  }

  @Test
  void aHolidayIsNobody() {
    Story story = Story.of("Gunmen struck during the Bastille Day parade. It rained.");
    assertThat(story.cast().mentions(0))
        .extracting(mention -> story.report().textOf(mention.words()))
        .containsExactly("Gunmen");
  }

  @Test
  void surnameIsShortForTheFullName() {
    Story story =
        Story.of(
            "Chilean Foreign Minister Rosa Quispe arrived on Monday. Quispe met lawmakers. She left"
                + " on Tuesday.");
    Actor minister = story.actor("Chilean Foreign Minister Rosa Quispe");
    assertThat(minister.name()).isEqualTo("Rosa Quispe");
    assertThat(minister.code()).isEqualTo("CHL GOV");
    assertThat(story.actor("Quispe")).isEqualTo(minister);
    assertThat(story.actor("She")).isEqualTo(minister);
  }

  @Test
  void titlesTellPersonsOfOneSurnameApart() {
    Story story =
        Story.of(
            "Luis Quispe met Rosa Quispe in Lima. Mrs. Quispe praised the army. Mr. Quispe left.");
    assertThat(story.actor("Mrs. Quispe")).isEqualTo(story.actor("Rosa Quispe"));
    assertThat(story.actor("Mr. Quispe")).isEqualTo(story.actor("Luis Quispe"));
  }

  @Test
  void surnameOfTwoIsOfTheOneNamedMuchMore() {
    Story story =
        Story.of(
            "Luis Quispe married in 1990. Rosa Quispe became a judge. Rosa Quispe left in May. Rosa"
                + " Quispe met the mayor. Quispe denied everything.");
    assertThat(story.actor("Quispe")).isEqualTo(story.actor("Rosa Quispe"));
  }

  @Test
  void surnameOfTwoIsOfTheOneNamedFirst() {
    Story story =
        Story.of("Rosa Quispe became a judge. Luis Quispe left in May. Quispe denied everything.");
    assertThat(story.actor("Quispe")).isEqualTo(story.actor("Rosa Quispe"));
  }

  @Test
  void surnameThatIsAnOfficeToOthersIsNone() {
    Story story = Story.of("Mr. Bishop met the envoy in Lima.");
    assertThat(story.actor("Mr. Bishop").sectors()).isEmpty();
  }

  @Test
  void pronounMayComeBeforeItsName() {
    Story story =
        Story.of("The mayor wept. As she took the stage, Minister Rosa Quispe thanked the army.");
    assertThat(story.actor("she")).isEqualTo(story.actor("Minister Rosa Quispe"));
  }

  @Test
  void whoeverTheWordsAreSaidOfIsMeantByThem() {
    Report report =
        Report.of(
            "Residents fled. “They lost everything,” General Luis Quispe said of the rebels.",
            null);
    Coding coding = Dragoman.english().read(report);
    assertThat(coding.actors())
        .filteredOn(actor -> actor.sectors().equals(List.of("REB")))
        .flatExtracting(Actor::mentions)
        .extracting(mention -> mention.span().end() - mention.span().begin())
        .contains("They".length());
  }

  @Test
  void placeThatIsShelledIsATargetAndNoPlaceOnly() {
    Story story = Story.of("Russia shelled Kharkiv. Protesters marched in Kharkiv.");
    assertThat(story.actor("Kharkiv").country()).isEqualTo("UKR");
    assertThat(story.actor("Kharkiv").sectors()).isEmpty();
    assertThat(story.cast().mentions(1)).hasSize(1);
  }

  @Test
  void whereCiviliansAreTheyAreTheTarget() {
    Story story = Story.of("Jets bombed a market in Idlib.");
    assertThat(story.actor("a market").code()).isEqualTo("SYR CVL");
  }

  @Test
  void unknownNameIsSomebodyWhereOnlySomebodyCanStand() {
    Story story = Story.of("Prosecutors in Ankara launched an investigation into Boztepe.");
    assertThat(story.actor("Boztepe").code()).isEmpty();
  }

  @Test
  void nounBehindANameOnlySaysWhatSortOfBodyItIs() {
    Story story = Story.of("Zorvex said it would pay. The Zorvex company denied it.");
    assertThat(story.actor("The Zorvex company")).isEqualTo(story.actor("Zorvex"));
    assertThat(story.actor("Zorvex").sectors()).containsExactly("BUS");
  }

  @Test
  void countryOfAllWhoWereToldOfIsMeant() {
    Story story = Story.of("Police in Haiti said the country had closed its borders.");
    assertThat(story.actor("the country").country()).isEqualTo("HTI");
  }

  @Test
  void twoKoreasAreBothStates() {
    Story story = Story.of("South Korea and North Korea met. The two Koreas signed a pact.");
    assertThat(story.actor("The two Koreas").members())
        .containsExactlyInAnyOrder(
            story.actor("South Korea").id(), story.actor("North Korea").id());
  }

  @Test
  void endOfALongerNameIsNoNameOfItsOwn() {
    Story story = Story.of("Lawmakers laid flowers at the Lincoln Memorial in Washington.");
    assertThat(story.cast().actors()).extracting(Actor::name).doesNotContain("Memorial");
  }

  @Test
  void stateItsCapitalAndItsGovernmentAreOneActor() {
    Story story =
        Story.of(
            "France rejected the offer. Paris said the plan was dead. The French government recalled"
                + " its envoy.");
    assertThat(story.actor("Paris")).isEqualTo(story.actor("France"));
    assertThat(story.actor("The French government")).isEqualTo(story.actor("France"));
    assertThat(story.actor("France").code()).isEqualTo("FRA GOV");
  }

  @Test
  void capitalWhereThingsHappenIsNoActor() {
    Story story = Story.of("Protesters marched in Paris.");
    assertThat(story.cast().actors()).extracting(Actor::name).containsExactly("Protesters");
  }

  @Test
  void twoNationsAreThoseJustNamed() {
    Story story = Story.of("Ghana accused Togo of smuggling. The two countries share a border.");
    Actor both = story.actor("The two countries");
    assertThat(both.members())
        .containsExactlyInAnyOrder(story.actor("Ghana").id(), story.actor("Togo").id());
    assertThat(both.country()).isNull();
    assertThat(both.groupSize()).isEqualTo(2);
  }

  @Test
  void groupIsTheArmedBodyToldOfBefore() {
    Story story = Story.of("Boko Haram attacked a village on Friday. The militants burned houses.");
    assertThat(story.actor("The militants")).isEqualTo(story.actor("Boko Haram"));
  }

  @Test
  void counterpartHasTheSameOfficeInAnotherState() {
    Story story =
        Story.of("Bolivian Foreign Minister Ana Prieto met her Peruvian counterpart on Monday.");
    Actor counterpart = story.actor("her Peruvian counterpart");
    assertThat(counterpart.code()).isEqualTo("PER GOV");
    assertThat(counterpart).isNotEqualTo(story.actor("Bolivian Foreign Minister Ana Prieto"));
  }

  @Test
  void diplomatIsHisOwnStates() {
    Story story = Story.of("The U.S. ambassador in Baghdad left on Monday.");
    assertThat(story.actor("The U.S. ambassador in Baghdad").code()).isEqualTo("USA GOV");
    assertThat(story.cast().actors()).hasSize(1);
  }

  @Test
  void descriptionBesideANameIsItsBearer() {
    Story story =
        Story.of("Amina Okoro, the Kenyan health minister, resigned. Okoro gave no reason.");
    Actor minister = story.actor("Amina Okoro");
    assertThat(story.actor("the Kenyan health minister")).isEqualTo(minister);
    assertThat(story.actor("Okoro")).isEqualTo(minister);
    assertThat(minister.code()).isEqualTo("KEN GOV");
  }

  @Test
  void iInAQuotationIsWhoSpeaks() {
    String text = "“I will not sign it,” Rosa Quispe said.";
    Attribution said =
        new Attribution(
            Statement.Kind.DIRECT,
            SpeechAct.ASSERT,
            new Words(0, 8, 9),
            false,
            List.of(),
            null,
            List.of(),
            List.of(new Range(1, 20)),
            List.of(new Range(1, 20)),
            -1,
            List.of());
    Story story = Story.of(Report.of(text, null), List.of(said));
    assertThat(story.actor("I").name()).isEqualTo("Rosa Quispe");
  }

  @Test
  void policeInADatelineCountryAreThatCountrys() {
    Report report =
        Report.of("Police arrested nine protesters on Monday.", LocalDate.of(2018, 5, 2))
            .withDateline(new Dateline("LAGOS, Nigeria (AP)", null, null));
    Story story = Story.of(report, List.of());
    Actor police = story.actor("Police");
    assertThat(police.code()).isEqualTo("NGA COP");
    assertThat(police.reasons()).anyMatch(reason -> reason.contains("dateline"));
    assertThat(story.actor("nine protesters").groupSize()).isEqualTo(9);
  }

  @Test
  void officeIsThatOfTheReportsDate() {
    String text = "Hamid Karzai met tribal leaders.";
    Report during = Report.of(text, LocalDate.of(2008, 3, 1));
    Report after = Report.of(text, LocalDate.of(2016, 3, 1));
    assertThat(Story.of(during, List.of()).actor("Hamid Karzai").code()).isEqualTo("AFG GOV");
    assertThat(Story.of(after, List.of()).actor("Hamid Karzai").code()).isEqualTo("AFG ELI");
  }

  @Test
  void modifiersOfEventNounsAreActors() {
    Story story = Story.of("Israel's decision followed French air strikes and U.S. sanctions.");
    assertThat(story.cast().actors())
        .extracting(Actor::country)
        .containsExactly("ISR", "FRA", "USA");
  }

  @Test
  void adjectivesThatShareANounAreTwoActors() {
    Story story = Story.of("French and German troops landed at dawn.");
    assertThat(story.actor("French").code()).isEqualTo("FRA MIL");
    assertThat(story.actor("German troops").code()).isEqualTo("DEU MIL");
  }

  @Test
  void opposingSomethingIsNoOpposition() {
    Story story = Story.of("Iran voiced its opposition to the plan.");
    assertThat(story.cast().actors()).extracting(Actor::name).containsExactly("Iran");
  }

  @Test
  void itMeansTheStateThatActs() {
    Story story = Story.of("Norway said it would send doctors.");
    assertThat(story.actor("it")).isEqualTo(story.actor("Norway"));
  }

  @Test
  void theyAreTheTwoJoinedBefore() {
    Story story = Story.of("Serbia and Kosovo signed a treaty. They will reopen the border.");
    assertThat(story.actor("They").members())
        .containsExactly(story.actor("Serbia").id(), story.actor("Kosovo").id());
  }

  @Test
  void theyAreAllThreeWhoStandSideBySide() {
    Story story = Story.of("Chad, Niger and Mali met in Niamey on Friday. They condemned Libya.");
    assertThat(story.actor("They").members())
        .containsExactly(
            story.actor("Chad").id(), story.actor("Niger").id(), story.actor("Mali").id());
  }

  @Test
  void theyAreTheLeadersOfBothStates() {
    Story story = Story.of("The presidents of Ghana and Togo met in Accra. They condemned Libya.");
    assertThat(story.actor("They").members())
        .containsExactly(story.actor("The presidents of Ghana").id(), story.actor("Togo").id());
  }

  @Test
  void theyAreTheTwoWhoMet() {
    Story story =
        Story.of(
            "President Kojo Adu met Prime Minister Jonas Berg in Accra. They condemned Libya.");
    assertThat(story.actor("They").members())
        .containsExactly(
            story.actor("President Kojo Adu").id(), story.actor("Prime Minister Jonas Berg").id());
  }

  @Test
  void headsOfStateAreTheirOffices() {
    Story story =
        Story.of(
            "The president of Ghana spoke on Friday. Ghanaian President Kojo Adu said he was tired.");
    assertThat(story.actor("The president of Ghana"))
        .isEqualTo(story.actor("Ghanaian President Kojo Adu"));
    assertThat(story.actor("he")).isEqualTo(story.actor("The president of Ghana"));
  }

  @Test
  void idsCountByFirstMention() {
    Story story = Story.of("Rebels attacked troops. Police fled.");
    assertThat(story.cast().actors()).extracting(Actor::id).containsExactly("a1", "a2", "a3");
    assertThat(story.actor("Rebels").id()).isEqualTo("a1");
  }

  @Test
  void givenWordsAreAMentionWhateverTheyAre() {
    String text = "A mudslide buried the old bridge.";
    AnnotatedReport report = AnnotatedReport.of(Report.of(text, null), ENGLISH);
    List<Mention> mentions = FINDER.mentions(report, List.of(new Range(0, 10), new Range(18, 32)));
    assertThat(mentions)
        .extracting(mention -> report.textOf(mention.words()))
        .contains("A mudslide", "the old bridge");
  }

  @Test
  void textWithoutActorsHasNone() {
    assertThat(Story.of("It rained.").cast().actors()).isEmpty();
    assertThat(Story.of("").cast().actors()).isEmpty();
  }

  @Test
  void whatSomebodyIsSaidToBeIsThem() {
    Story story = Story.of("Rosa Quispe is the chairwoman of the union. She is not a senator.");
    assertThat(story.actor("the chairwoman of the union")).isEqualTo(story.actor("Rosa Quispe"));
    assertThat(story.actor("a senator")).isNotEqualTo(story.actor("Rosa Quispe"));
  }

  @Test
  void abbreviationInBracketsStandsForTheNameBeforeIt() {
    Story story =
        Story.of(
            "The Ganvie Fishermen's Union (GFU) called a strike. The GFU wants lower fuel prices.");
    assertThat(story.actor("The GFU").name()).contains("Fishermen");
  }

  @Test
  void thePresidentIsRatherWhoIsCalledPresidentThanWhoWasLastNamed() {
    Story story =
        Story.of(
            "President Rosa Quispe arrived. Tom Baker met her. The president then left the hall.");
    assertThat(story.actor("The president")).isEqualTo(story.actor("President Rosa Quispe"));
  }

  @Test
  void groupsWithDifferentWordsBeforeThemDiffer() {
    Story story =
        Story.of(
            "The fishing company hired guards. A mining company closed. The fishing company paid.");
    assertThat(story.actor("The fishing company", 2))
        .isEqualTo(story.actor("The fishing company", 1))
        .isNotEqualTo(story.actor("A mining company"));
  }

  @Test
  void aSurnameAtTheBeginningOfASentenceIsTheNameThatTheReportHas() {
    Story story =
        Story.of("South Korean President Moon Jae-in left. Moon on Wednesday praised the talks.");
    assertThat(story.actor("Moon")).isEqualTo(story.actor("South Korean President Moon Jae-in"));
  }

  @Test
  void theNorthAndTheSouthAreTheKoreasWhereBothAreSpokenOf() {
    Story story = Story.of("North Korea fired a rocket at South Korea. The South protested.");
    assertThat(story.actor("The South")).isEqualTo(story.actor("South Korea"));
  }

  @Test
  void anAdministrationNamedForAPersonIsThatPersonsGovernment() {
    Story story =
        Story.of(
            "Brazil protested. U.S. President Donald Trump spoke about the United States. The Trump"
                + " administration imposed sanctions.");
    assertThat(story.actor("The Trump administration").country()).isEqualTo("USA");
  }

  @Test
  void countryFromTheContextIsLessSureThanOneThatIsSaid() {
    Story story = Story.of("Police shot a man in Lagos. Nigerian lawmakers condemned the police.");
    assertThat(story.actor("Nigerian lawmakers").countryConfidence()).isNull();
    assertThat(story.actor("Police").country()).isEqualTo("NGA");
    assertThat(story.actor("Police").countryConfidence()).isBetween(0.1, 0.95);
  }

  @Test
  void anInternationalCourtIsOfNoCountry() {
    Story story =
        Story.of(
            "Kenya criticised Kenya's senators. Judges at an international court met in Kenya.");
    assertThat(story.actor("an international court").country()).isNotEqualTo("KEN");
  }

  @Test
  void theHeadThatSomebodyShakesIsNoActor() {
    Story story = Story.of("Tom Baker shook his head.");
    assertThat(story.cast().actors()).extracting(Actor::name).doesNotContain("his head");
  }

  @Test
  void anUnforeseenTradeIsAPersonsOfThatTrade() {
    Story story = Story.of("The ophthalmologist criticised the ministry.");
    assertThat(story.actor("The ophthalmologist").sectors()).containsExactly("MED");
  }

  @Test
  void theFormerAndTheLatterOfTwo() {
    Story story =
        Story.of("Ghana and Togo signed the treaty. The former ratified it, the latter refused.");
    assertThat(story.actor("The former")).isEqualTo(story.actor("Ghana"));
    assertThat(story.actor("the latter")).isEqualTo(story.actor("Togo"));
  }

  @Test
  void aFormerMinisterIsNoFormer() {
    Story story = Story.of("Ghana and Togo met. The former minister left.");
    assertThat(story.actor("The former minister")).isNotEqualTo(story.actor("Ghana"));
  }

  @Test
  void theSameWordsWithWhatBelongsToThemAreTheSame() {
    Story story =
        Story.of(
            "The leader of the strikers spoke. A farmer answered. The leader of the strikers left.");
    assertThat(story.actor("The leader of the strikers", 2))
        .isEqualTo(story.actor("The leader of the strikers", 1));
  }

  @Test
  void whoSaidThatSheDidSomethingDidIt() {
    Story story =
        Story.of("Maria Lopez thanked Ana Diallo, who said she had waited for years in the camp.");
    assertThat(story.actor("she")).isEqualTo(story.actor("Ana Diallo"));
  }

  @Test
  void withoutADateTheTitleTellsWhichOfSeveralOffices() {
    Story story = Story.of(Report.of("Prime Minister Andrej Babis left Prague.", null), List.of());
    assertThat(story.actor("Prime Minister Andrej Babis").sectors()).containsExactly("GOV");
  }

  @Test
  void aPartysGovernmentIsNoParty() {
    Story story = Story.of("The Sinn Fein government resigned.");
    assertThat(story.actor("The Sinn Fein government").sectors()).contains("GOV");
  }

  @Test
  void ofTwoFormerHoldersTheSurnameMeansTheLater() {
    Story story =
        Story.of(
            Report.of("U.S. lawmakers met. Bush praised the vote.", LocalDate.of(2012, 5, 1)),
            List.of());
    assertThat(story.actor("Bush").name()).isEqualTo("George W. Bush");
    assertThat(story.actor("Bush").sectors()).containsExactly("ELI");
  }

  @Test
  void thePresidentOfAUnionIsNoOfficial() {
    Story story =
        Story.of("The Railway Workers Union called a strike. Its president, Chidi Okafor, left.");
    assertThat(story.actor("Chidi Okafor").sectors()).doesNotContain("GOV");
  }

  @Test
  void aStatesOwnMinisterIsOfThatState() {
    Story story = Story.of("Ghana closed the border and its foreign minister flew to Lome.");
    assertThat(story.actor("its foreign minister").code()).isEqualTo("GHA GOV");
  }

  @Test
  void membersInAUnionsNameAreNoActors() {
    Story story = Story.of("The National Union of Railway Workers called a strike.");
    assertThat(story.cast().actors()).hasSize(1);
  }

  @Test
  void namesThatLeaveOutPartsAreTheSame() {
    Story story =
        Story.of(
            "Lawyer Jane K. Morrison sued the company in May. On Friday, Jane Morrison told reporters"
                + " that the company had lied.");
    assertThat(story.actor("Jane Morrison")).isEqualTo(story.actor("Lawyer Jane K. Morrison"));
  }

  @Test
  void aBodyIsRatherOneWithTheNounInItsName() {
    Story story =
        Story.of(
            "The Kovač Foundation gave the money to Pemberton Gallery in March. The foundation wants"
                + " to give more.");
    assertThat(story.actor("The foundation")).isEqualTo(story.actor("The Kovač Foundation"));
  }

  @Test
  void oneTeamIsNotManyTeams() {
    Story story =
        Story.of(
            "The Kenyan team won on Monday. All the other teams protested. The team flew home on"
                + " Tuesday.");
    assertThat(story.actor("The team")).isEqualTo(story.actor("The Kenyan team"));
  }

  @Test
  void whoSpeaksInATranscriptIsIAndTheOtherIsYou() {
    String text = "Maria Morrison: Do you expect Bello?\n\nSamuel Odhiambo: I spoke with him.";
    Report report = Report.of(text, LocalDate.of(2018, 5, 2));
    Story story = Story.of(report, List.of(turn(text, 0, 1, 0, 14), turn(text, 1, 1, 38, 53)));
    assertThat(story.actor("I").name()).isEqualTo("Samuel Odhiambo");
    assertThat(story.actor("you").name()).isEqualTo("Samuel Odhiambo");
  }

  /** A turn of a transcript whose speaker is named by the first tokens of a sentence. */
  private static Attribution turn(String text, int sentence, int last, int begin, int colon) {
    int line = text.indexOf('\n', begin);
    Range content = new Range(colon + 2, line < 0 ? text.length() : line);
    return new Attribution(
        Statement.Kind.INDIRECT,
        SpeechAct.ASSERT,
        new Words(sentence, 0, last),
        false,
        List.of(),
        null,
        List.of(new Range(colon, colon + 1)),
        List.of(content),
        List.of(),
        -1,
        List.of());
  }

  @Test
  void whoSignsAMessageIsI() {
    Story story =
        Story.of(
            "The president wrote on Friday. I welcome the release of the hostages. — Samuel Odhiambo"
                + " (@odhiambo) May 1, 2018");
    assertThat(story.actor("I")).isEqualTo(story.actor("Samuel Odhiambo"));
  }

  @Test
  void aMemberOfWhomOnlyAPronounTellsIsLeftOut() {
    Coding coding =
        Dragoman.english()
            .read(
                Report.of(
                    "We hope he spoke with Ghanaian President Kofi Mensah, who said that the two"
                        + " leaders had agreed.",
                    LocalDate.of(2018, 5, 2)));
    Set<String> ids = coding.actors().stream().map(Actor::id).collect(Collectors.toSet());
    assertThat(coding.actors()).allSatisfy(actor -> assertThat(ids).containsAll(actor.members()));
  }

  @Test
  void aNameBesideADescriptionIsWhoThatIs() {
    Story story =
        Story.of(
            "The vote was rigged, warned the union's envoy in the region, Ilse Brandt. A shop was"
                + " looted, said Teyo Wanjala, a farmer. The airline, Hollis Tern, denied"
                + " it.");
    assertThat(story.actor("Ilse Brandt")).isEqualTo(story.actor("the union's envoy"));
    assertThat(story.actor("a farmer").name()).isEqualTo("Teyo Wanjala");
    assertThat(story.actor("The airline").name()).isEqualTo("Hollis Tern");
    assertThat(story.actor("The airline").sectors()).containsExactly("BUS");
  }

  @Test
  void whoIsToldOfBeforeHeIsNamed() {
    Story story =
        Story.of(
            "An international court on Monday jailed a former militia commander."
                + " Tembo Masaka, 54, was found guilty of burning villages.");
    assertThat(story.actor("a former militia commander").name()).isEqualTo("Tembo Masaka");
    assertThat(story.actor("Tembo Masaka").sectors()).containsExactly("REB");
    story =
        Story.of(
            "A senior official denied the report on Monday. Foreign Minister Ana Kovač, 54, met"
                + " reporters.");
    assertThat(story.actor("A senior official").name()).isEqualTo("senior official");
  }

  @Test
  void whoseGovernmentItIs() {
    Story story =
        Story.of(
            "The hostages were kidnapped in Yemen and flown to Oman, whose government had"
                + " negotiated their release. The sultanate's foreign ministry thanked Yemen.");
    assertThat(story.actor("government")).isEqualTo(story.actor("Oman"));
    assertThat(story.actor("The sultanate's foreign ministry").country()).isEqualTo("OMN");
  }

  @Test
  void theTwoCountriesAreThoseThatTheReportIsAbout() {
    Story story =
        Story.of(
            "Ethiopia accused Sudan of walking out. Sudan denied it, and Ethiopia left. Kenya called"
                + " on the two countries to return.");
    assertThat(story.actor("the two countries").members())
        .containsExactlyInAnyOrder(story.actor("Ethiopia").id(), story.actor("Sudan").id());
  }

  @Test
  void aBodyMayHaveANameMadeOfCommonWords() {
    Story story =
        Story.of(
            "The Front for the Western Hills, a rebel group, attacked the barracks. The government"
                + " will not talk to the front.");
    assertThat(story.actor("the front").name()).isEqualTo("Front for the Western Hills");
    assertThat(story.actor("the front").sectors()).containsExactly("REB");
  }

  @Test
  void heWhoGoesOnSpeakingIsWhoSpokeBefore() {
    Story story =
        Story.of(
            "Tembo Masaka was found guilty of murder. Masaka shook his head, and his lawyer, Jean"
                + " Dubois, said that the verdict was wrong. “My client was not there,” he said.");
    assertThat(story.actor("he").name()).isEqualTo("Jean Dubois");
  }

  @Test
  void theBlocIsTheUnionThatTheReportTellsOf() {
    Story story = Story.of("The European Union imposed sanctions. The bloc froze the assets.");
    assertThat(story.actor("The bloc")).isEqualTo(story.actor("The European Union"));
  }

  @Test
  void whoIsCalledMisterIsAPersonWhateverElseIsCalledSo() {
    Story story = Story.of("Ms. Chad met Mr. Cruz and Mr. Abiola on Monday.");
    assertThat(story.actor("Ms. Chad").country()).isNull();
    assertThat(story.actor("Mr. Cruz")).isNotEqualTo(story.actor("Mr. Abiola"));
  }

  @Test
  void nobodyIsToldOfAsAnotherBelowHimself() {
    Story story = Story.of("Mr. Abiola spoke for an hour. Mr. Okoye praised the president.");
    assertThat(story.actor("the president")).isNotEqualTo(story.actor("Mr. Okoye"));
  }

  @Test
  void heIsNoneOfThoseWhoAreNamedBelowHim() {
    Story story =
        Story.of(
            "Kofi Abiola met Sani Okoye on Sunday. Okoye was pleased. He has asked the lawmakers"
                + " to leave Sani Okoye alone.");
    assertThat(story.actor("He").name()).isEqualTo("Kofi Abiola");
  }

  @Test
  void whoseLeadersTheyAreStandsBeforeThem() {
    Story story = Story.of("The talks are about Oman, whose leaders have promised to pay.");
    assertThat(story.actor("leaders").country()).isEqualTo("OMN");
  }

  @Test
  void membersOfAPartyAreNotTheParty() {
    Story story =
        Story.of("A Republican from Ohio met two Democrats. The Republicans rejected the bill.");
    assertThat(story.actor("A Republican")).isNotEqualTo(story.actor("The Republicans"));
    assertThat(story.actor("two Democrats").sectors()).containsExactly("PTY");
  }

  @Test
  void whoIsHeldOrFreedAreSomeOfAPeopleAndNotItsState() {
    Story story = Story.of("The Iranians released by Oman have flown home.");
    assertThat(story.actor("The Iranians").sectors()).containsExactly("CVL");
  }
}
