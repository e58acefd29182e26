package org.dragoman.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.model.Passage;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.SpeechAct;
import org.dragoman.model.Statement;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

  /** A statement as text. */
  private record Said(
      @Nullable String source,
      String cue,
      String content,
      Statement.Kind kind,
      SpeechAct act,
      List<String> via,
      @Nullable String addressee,
      boolean carried,
      int parent) {}

  private static List<Said> read(String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Passage> passages = new ArrayList<>();
    int begin = 0;
    for (String paragraph : paragraphs) {
      passages.add(new Passage(Passage.Kind.BODY, new Span(begin, begin + paragraph.length())));
      begin += paragraph.length() + 2;
    }
    Report plain = Report.of(text, null);
    Report report =
        new Report(plain.id(), null, null, null, null, null, null, null, "en", text, passages);
    AnnotatedReport annotated = AnnotatedReport.of(report, Language.english());
    List<Said> found = new ArrayList<>();
    for (Attribution attribution : new StatementFinder().find(annotated, List.of())) {
      found.add(
          new Said(
              words(annotated, attribution.source()),
              ranges(text, attribution.cue()),
              ranges(text, attribution.content()),
              attribution.kind(),
              attribution.act(),
              attribution.via().stream().map(annotated::textOf).toList(),
              words(annotated, attribution.addressee()),
              attribution.carried(),
              attribution.parent()));
    }
    return found;
  }

  private static @Nullable String words(AnnotatedReport report, @Nullable Words words) {
    return words == null ? null : report.textOf(words);
  }

  private static String ranges(String text, List<Range> ranges) {
    return String.join(
        " … ", ranges.stream().map(range -> text.substring(range.begin(), range.end())).toList());
  }

  private static Said first(String... paragraphs) {
    List<Said> found = read(paragraphs);
    assertThat(found).isNotEmpty();
    return found.get(0);
  }

  @Nested
  class Direct {

    @Test
    void quotationBeforeItsCue() {
      Said said = first("“The road is closed,” Governor Amina Bello said on Monday.");

      assertThat(said.source()).isEqualTo("Governor Amina Bello");
      assertThat(said.cue()).isEqualTo("said");
      assertThat(said.content()).isEqualTo("The road is closed");
      assertThat(said.kind()).isEqualTo(Statement.Kind.DIRECT);
    }

    @Test
    void invertedCueWithoutTheRelativeClause() {
      Said said = first("“The road is closed,” said Amina Bello, who has governed since May.");

      assertThat(said.source()).isEqualTo("Amina Bello");
    }

    @Test
    void quotationBehindAColon() {
      Said said = first("The governor told reporters: “We will not pay. They know it.”");

      assertThat(said.source()).isEqualTo("The governor");
      assertThat(said.addressee()).isEqualTo("reporters");
      assertThat(said.content()).isEqualTo("We will not pay. They know it.");
    }

    @Test
    void quotationAroundItsCueIsOneStatement() {
      Said said = first("“The road,” Bello said, “is closed until May.”");

      assertThat(said.content()).isEqualTo("The road … is closed until May.");
      assertThat(said.kind()).isEqualTo(Statement.Kind.DIRECT);
    }

    @Test
    void severalSentencesInOneQuotationAreOneStatement() {
      List<Said> found = read("\"The road is closed. The bridge is gone,\" Bello said.");

      assertThat(found).hasSize(1);
      assertThat(found.get(0).content()).isEqualTo("The road is closed. The bridge is gone");
    }

    @Test
    void doubledSingleMarksAndGuillemetsAreQuotationMarksToo() {
      assertThat(first("''The road is closed,'' Bello said.").content())
          .isEqualTo("The road is closed");
      assertThat(first("«The road is closed», Bello said.").content())
          .isEqualTo("The road is closed");
    }

    @Test
    void marksThatEncloseNothingAreNoQuotations() {
      assertThat(read("“”")).isEmpty();
      assertThat(first("Bello said the road was closed. “").content())
          .isEqualTo("the road was closed");
      assertThat(read("“The road is closed,” Bello said. “")).hasSize(1);
    }

    @Test
    void apostrophesAreNoQuotationMarks() {
      Said said = first("The soldiers' camp wasn't attacked, the army's spokesman said.");

      assertThat(said.kind()).isEqualTo(Statement.Kind.INDIRECT);
    }
  }

  @Nested
  class Continued {

    @Test
    void theSpeakerOfTheParagraphGoesOn() {
      List<Said> found = read("“The road is closed,” Bello said. “Nobody may pass the bridge.”");

      assertThat(found).hasSize(2);
      assertThat(found.get(1).source()).isEqualTo("Bello");
      assertThat(found.get(1).carried()).isTrue();
      assertThat(found.get(1).cue()).isEmpty();
    }

    @Test
    void aQuotationLeftOpenGoesOnInTheNextParagraph() {
      List<Said> found =
          read("Bello said: “The road is closed and the bridge is gone.", "“Nobody may pass it.”");

      assertThat(found).hasSize(2);
      assertThat(found.get(1).source()).isEqualTo("Bello");
      assertThat(found.get(1).carried()).isTrue();
    }

    @Test
    void aQuotationThatGoesOnInheritsTheRelay() {
      List<Said> found =
          read("“The road is closed,” Bello said, reported Radio Kano. “Nobody may pass it.”");

      assertThat(found).extracting(Said::source).containsExactly("Bello", "Bello");
      assertThat(found).extracting(Said::via).containsOnly(List.of("Radio Kano"));
    }

    @Test
    void theOneOfWhomTheSentenceBeforeTellsBegins() {
      List<Said> found = read("Amina Bello was at the gate. “We waited all night.”");

      assertThat(found).hasSize(1);
      assertThat(found.get(0).source()).isEqualTo("Amina Bello");
    }

    @Test
    void theSpeakerOfAQuotationGoesOnRatherThanWhoeverIsToldOfBesideIt() {
      List<Said> found =
          read(
              "“The road is closed,” Bello said in a speech, as she called for patience. "
                  + "“Nobody may pass the bridge.”");

      assertThat(found).last().extracting(Said::source).isEqualTo("Bello");
    }

    @Test
    void noBreakSpacesAreBlanks() {
      List<Said> found = read("“The road is closed,” Bello said.\u00a0“Nobody may pass it.”");

      assertThat(found).extracting(Said::source).containsExactly("Bello", "Bello");
    }

    @Test
    void titlesAndWordsAtArmsLengthAreNoStatements() {
      assertThat(read("The film “The Long Road” opened in Lagos.")).isEmpty();
      assertThat(read("Her novel “The River Said No” won a prize in Dakar.")).isEmpty();
      assertThat(read("The ship “Lady Said” sank off Benin.")).isEmpty();
      assertThat(read("The so-called “security zone” was opened on Monday.")).isEmpty();
    }
  }

  @Nested
  class Marks {

    @Test
    void guillemetsWithTheCommaOutside() {
      List<Said> found = read("«We are ready», said Minister Diallo. «Nobody will stop us.»");

      assertThat(found)
          .extracting(Said::content)
          .containsExactly("We are ready", "Nobody will stop us.");
      assertThat(found).extracting(Said::source).containsOnly("Minister Diallo");
    }

    @Test
    void aQuotationThatIsNeverClosedEndsWithItsParagraph() {
      List<Said> found = read("Diallo said: \"We will not leave the town.", "Rain fell all night.");

      assertThat(found).hasSize(1);
      assertThat(found.get(0).content()).isEqualTo("We will not leave the town.");
    }

    @Test
    void anOpeningMarkBehindAWordCloses() {
      Said said = first("“We are ready,“ said Minister Diallo.");

      assertThat(said.source()).isEqualTo("Minister Diallo");
      assertThat(said.content()).isEqualTo("We are ready");
    }

    @Test
    void insertionsInBracketsAreKept() {
      Said said = first("\"We will not [leave the town] until the rains end,\" Diallo said.");

      assertThat(said.content()).isEqualTo("We will not [leave the town] until the rains end");
    }

    @Test
    void singleMarksBesideApostrophes() {
      Said said = first("'The soldiers' wives weren't told,' Amina Bello said.");

      assertThat(said.content()).isEqualTo("The soldiers' wives weren't told");
      assertThat(said.kind()).isEqualTo(Statement.Kind.DIRECT);
    }

    @Test
    void aQuotationWithinAQuotationIsPartOfIt() {
      Said said = first("“I don't know what ‘clean water for all’ means,” Osei said.");

      assertThat(said.content()).isEqualTo("I don't know what ‘clean water for all’ means");
    }

    @Test
    void aQuotationThatCompletesAClause() {
      List<Said> found =
          read(
              "The truck \"drove through the crowd over a long distance,\" said the sub-prefect, "
                  + "Karim Humbert.");

      assertThat(found.get(0).source()).startsWith("the sub-prefect");
      assertThat(found.get(0).content()).startsWith("The truck");
      assertThat(found.get(0).kind()).isEqualTo(Statement.Kind.MIXED);
    }
  }

  @Nested
  class Sources {

    @Test
    void aTitleBesideTheName() {
      assertThat(first("Rebel commander Idris Musa claimed that the town had fallen.").source())
          .isEqualTo("Rebel commander Idris Musa");
    }

    @Test
    void whoIsNamedRightBehindTheQuotation() {
      Said said =
          first("“It was a scene of horror,” a member of parliament, Eric Cotte, told Radio Lyon.");

      assertThat(said.source()).startsWith("a member of parliament");
      assertThat(said.addressee()).isEqualTo("Radio Lyon");
    }

    @Test
    void whoIssuesAStatementSaysIt() {
      assertThat(first("Bello issued a statement on Monday saying the road was safe.").source())
          .isEqualTo("Bello");
    }

    @Test
    void aParticipleBehindACommaGoesWithTheMainClause() {
      Said said =
          first("Bello met reporters on Monday after envoys spoke in Accra, pledging to pay.");

      assertThat(said.source()).isEqualTo("Bello");
      assertThat(said.act()).isEqualTo(SpeechAct.PROMISE);
    }

    @Test
    void aNameWithAHyphenBehindAccordingTo() {
      assertThat(first("Forty people were hurt, according to Lyon-Soir, a local paper.").source())
          .startsWith("Lyon-Soir");
    }
  }

  @Nested
  class Acts {

    @Test
    void toldToDoIsADemand() {
      Said said = first("The director told staff to destroy the files.");

      assertThat(said.act()).isEqualTo(SpeechAct.DEMAND);
      assertThat(said.addressee()).isEqualTo("staff");
    }

    @Test
    void whoeverDoesNotBelieveDoubts() {
      assertThat(first("The minister does not believe that the rebels will leave.").act())
          .isEqualTo(SpeechAct.DOUBT);
    }

    @Test
    void whatIsAskedForIsAskedOfNobody() {
      Said said = first("The villagers are asking for the border to be opened.");

      assertThat(said.act()).isEqualTo(SpeechAct.ASK);
      assertThat(said.addressee()).isNull();
      assertThat(said.content()).isEqualTo("the border to be opened");
    }
  }

  @Nested
  class Indirect {

    @Test
    void clauseBehindItsCue() {
      Said said = first("The general said that the rebels had burned two villages.");

      assertThat(said.source()).isEqualTo("The general");
      assertThat(said.content()).isEqualTo("that the rebels had burned two villages");
      assertThat(said.kind()).isEqualTo(Statement.Kind.INDIRECT);
    }

    @Test
    void clauseBeforeItsCue() {
      Said said = first("The rebels had burned two villages, the general said.");

      assertThat(said.source()).isEqualTo("the general");
      assertThat(said.content()).isEqualTo("The rebels had burned two villages");
    }

    @Test
    void clauseAroundItsCue() {
      Said said = first("The rebels, he said, had burned two villages.");

      assertThat(said.content()).isEqualTo("The rebels … had burned two villages");
    }

    @Test
    void quotedWordsMakeItMixed() {
      Said said = first("The general said the rebels were “thieves” and would be punished.");

      assertThat(said.kind()).isEqualTo(Statement.Kind.MIXED);
    }

    @Test
    void accordingTo() {
      Said said = first("According to the mayor, the bridge is safe.");

      assertThat(said.source()).isEqualTo("the mayor");
      assertThat(said.content()).isEqualTo("the bridge is safe");
    }

    @Test
    void theOneWhoIsAskedIsTheAddressee() {
      Said said = first("Ghana asked its neighbors to open the border.");

      assertThat(said.source()).isEqualTo("Ghana");
      assertThat(said.addressee()).isEqualTo("its neighbors");
      assertThat(said.content()).isEqualTo("to open the border");
      assertThat(said.act()).isEqualTo(SpeechAct.ASK);
    }

    @Test
    void whatIsRuledOut() {
      Said said = first("The minister ruled out talking to the rebels.");

      assertThat(said.content()).isEqualTo("talking to the rebels");
      assertThat(said.act()).isEqualTo(SpeechAct.DECLINE);
    }

    @Test
    void aPassiveWithoutAgentHasNoSource() {
      Said said = first("The king is expected to sign the treaty.");

      assertThat(said.source()).isNull();
      assertThat(said.content()).isEqualTo("The king … to sign the treaty");
    }

    @Test
    void whoAddsIsWhoSpokeBefore() {
      List<Said> found =
          read("“The storm has passed,” Amina Bello said, adding: “Nobody was hurt.”");

      assertThat(found).extracting(Said::source).containsExactly("Amina Bello", "Amina Bello");
    }

    @Test
    void whatIsToldOfASpeakerStandsBetweenHimAndHisVerb() {
      Said said = first("Kofi Osei, who owns the mine in Obuasi, said, “The shaft is safe.”");

      assertThat(said.source()).startsWith("Kofi Osei");
      assertThat(said.content()).isEqualTo("The shaft is safe.");
    }

    @Test
    void aWordOfTheQuotationIsNotItsSpeaker() {
      List<Said> found =
          read("“These are small wins that will help the committee finish,” Bello said on Friday.");

      assertThat(found.get(0).source()).isEqualTo("Bello");
    }

    @Test
    void anOutletBehindTheCommaOfWhatItReports() {
      Said said = read("The dam held through the night, reported local newspapers.").get(0);

      assertThat(said.source()).isEqualTo("local newspapers");
      assertThat(said.content()).isEqualTo("The dam held through the night");
    }

    @Test
    void aPledgeByItsMakers() {
      List<Said> found = read("Kenya won a pledge by nine neighbors to guard the coast.");

      assertThat(found).extracting(Said::source).contains("nine neighbors");
      assertThat(found).extracting(Said::content).contains("to guard the coast");
      assertThat(found).extracting(Said::act).contains(SpeechAct.PROMISE);
    }

    @Test
    void aSecondActOfTheSpeakerEndsTheFirst() {
      List<Said> found =
          read("The general denied that troops had crossed the river and accused Chad of lying.");

      assertThat(found.get(0).act()).isEqualTo(SpeechAct.DENY);
      assertThat(found.get(0).content()).isEqualTo("that troops had crossed the river");
      assertThat(found.get(1).source()).isEqualTo("The general");
      assertThat(found.get(1).content()).isEqualTo("Chad of lying");
    }

    @Test
    void colonBehindASpeakerInAHeadline() {
      Said said = first("Amina Bello: Door is not shut");

      assertThat(said.source()).isEqualTo("Amina Bello");
      assertThat(said.content()).isEqualTo("Door is not shut");
    }

    @Test
    void turnsOfAnInterview() {
      List<Said> found = read("Q: Will the bridge reopen?", "A: It will reopen in May.");

      assertThat(found).extracting(Said::act).containsExactly(SpeechAct.ASK, SpeechAct.ASSERT);
    }

    @Test
    void turnsOfATranscriptWithNames() {
      List<Said> found = read("BELLO: Who closed the road?", "DIALLO: We did. It was unsafe.");

      assertThat(found).extracting(Said::source).containsExactly("BELLO", "DIALLO");
      assertThat(found).extracting(Said::act).containsExactly(SpeechAct.ASK, SpeechAct.ASSERT);
    }

    @Test
    void aFigureBehindAColonIsSaidByNobody() {
      assertThat(read("Lagos Yacht Club: 14 dead")).isEmpty();
    }
  }

  @Nested
  class RelayedAndNested {

    @Test
    void whoOnlyReportsIsARelay() {
      List<Said> found = read("The bridge is safe, Bello said, according to the Daily Star.");

      assertThat(found).hasSize(1);
      assertThat(found.get(0).source()).isEqualTo("Bello");
      assertThat(found.get(0).via()).containsExactly("the Daily Star");
    }

    @Test
    void whoQuotesSomeoneAsSayingIsARelay() {
      Said said = first("The agency quoted Bello as saying the bridge was safe.");

      assertThat(said.source()).isEqualTo("Bello");
      assertThat(said.via()).containsExactly("The agency");
      assertThat(said.content()).isEqualTo("the bridge was safe");
    }

    @Test
    void aStatementWithinAQuotationHasItAsParentAndInheritsTheRelay() {
      List<Said> found =
          read("“I told them that we will not pay,” Bello said, reported Radio Kano.");

      assertThat(found).hasSize(2);
      assertThat(found.get(0).parent()).isEqualTo(-1);
      assertThat(found.get(1).parent()).isZero();
      assertThat(found.get(1).source()).isEqualTo("I");
      assertThat(found.get(1).addressee()).isEqualTo("them");
      assertThat(found.get(1).content()).isEqualTo("that we will not pay");
      assertThat(found.get(1).via()).containsExactly("Radio Kano");
    }

    @Test
    void aParentStandsBeforeWhatItContains() {
      List<Said> found = read("Bello said the mayor claimed that the bridge was safe.");

      assertThat(found).extracting(Said::source).containsExactly("Bello", "the mayor");
      assertThat(found.get(1).parent()).isZero();
    }
  }
}
