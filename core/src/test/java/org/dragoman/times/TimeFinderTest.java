package org.dragoman.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.EventDate;
import org.dragoman.model.EventDate.Basis;
import org.dragoman.model.Report;
import org.dragoman.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {

  /** A Tuesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2014, 9, 16);

  private final TimeFinder times = new TimeFinder();

  private static AnnotatedReport report(String text, @Nullable LocalDate published) {
    return AnnotatedReport.of(Report.of(text, published), Language.english());
  }

  private static Token find(AnnotatedReport report, String form) {
    Sentence sentence = report.sentence(0);
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow();
  }

  private EventDate date(String text, String predicate, @Nullable LocalDate published) {
    AnnotatedReport report = report(text, published);
    return times.date(report, 0, find(report, predicate));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys met on Monday.                           | met      | 2014-09-15 | 2014-09-15 | Monday",
        "The envoys met on Tuesday.                          | met      | 2014-09-16 | 2014-09-16 | Tuesday",
        "The envoys met on Wednesday.                        | met      | 2014-09-10 | 2014-09-10 | Wednesday",
        "The envoys met last Tuesday.                        | met      | 2014-09-09 | 2014-09-09 | last Tuesday",
        "The two leaders will meet on Friday.                | meet     | 2014-09-19 | 2014-09-19 | Friday",
        "The two leaders will meet next Monday.              | meet     | 2014-09-22 | 2014-09-22 | next Monday",
        "The president said Monday that he would resign next week. | said | 2014-09-15 | 2014-09-15 | Monday",
        "The president said Monday that he would resign next week. | resign | 2014-09-22 | 2014-09-28 | next week",
        "The union plans to strike tomorrow.                 | strike   | 2014-09-17 | 2014-09-17 | tomorrow",
        "Yesterday the court convicted the colonel.          | convicted | 2014-09-15 | 2014-09-15 | Yesterday",
        "Soldiers fired on protesters Sunday night.          | fired    | 2014-09-14 | 2014-09-14 | Sunday night",
        "Gunmen killed two aid workers on 3 May 2013.        | killed   | 2013-05-03 | 2013-05-03 | 3 May 2013",
        "Rebels attacked the town on May 3, 2013.            | attacked | 2013-05-03 | 2013-05-03 | 'May 3, 2013'",
        "Rebels attacked the town on September 3.            | attacked | 2014-09-03 | 2014-09-03 | September 3",
        "A bomb exploded on Dec. 11.                         | exploded | 2013-12-11 | 2013-12-11 | Dec. 11",
        "Ministers signed the treaty in May.                 | signed   | 2014-05-01 | 2014-05-31 | May",
        "In July, China threatened to veto any move.         | threatened | 2014-07-01 | 2014-07-31 | July",
        "Ministers signed the treaty in May 2012.            | signed   | 2012-05-01 | 2012-05-31 | May 2012",
        "On 2014-09-12 the envoy resigned.                   | resigned | 2014-09-12 | 2014-09-12 | 2014-09-12",
        "The United States invaded Iraq in 2003.             | invaded  | 2003-01-01 | 2003-12-31 | 2003",
        "Guerrillas attacked the posts in the 1990s.         | attacked | 1990-01-01 | 1999-12-31 | 1990s",
        "From 1992 to 1995 the city was besieged.            | besieged | 1992-01-01 | 1995-12-31 | 1992 to 1995",
        "Protests began two days ago.                        | began    | 2014-09-14 | 2014-09-14 | two days ago",
        "Police arrested ten people earlier this week.       | arrested | 2014-09-15 | 2014-09-16 | earlier this week",
        "The army retook the town last month.                | retook   | 2014-08-01 | 2014-08-31 | last month",
        "The army retook the town last week.                 | retook   | 2014-09-08 | 2014-09-14 | last week",
        "The army retook the town last year.                 | retook   | 2013-01-01 | 2013-12-31 | last year",
        "The army has held the town since Friday.            | held     | 2014-09-12 | 2014-09-16 | Friday",
        "He condemned the 2003 invasion of Iraq.             | invasion | 2003-01-01 | 2003-12-31 | 2003",
        "Monday's attack killed ten.                         | attack   | 2014-09-15 | 2014-09-15 | Monday",
        "The envoys held talks in Oslo on Monday.            | talks    | 2014-09-15 | 2014-09-15 | Monday",
        "The envoys held talks in Oslo on Monday.            | held     | 2014-09-15 | 2014-09-15 | Monday",
      })
  void whatTheSentenceSays(
      String text, String predicate, LocalDate from, LocalDate to, String words) {
    EventDate date = date(text, predicate, PUBLISHED);
    assertThat(date.from()).isEqualTo(from);
    assertThat(date.to()).isEqualTo(to);
    assertThat(date.basis()).isEqualTo(Basis.SAID);
    assertThat(date.spans()).extracting(span -> span.of(text)).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He condemned the 2003 invasion of Iraq.                       | condemned",
        "The president, elected in 2010, resigned.                     | resigned",
        "The president said Monday that rebels had burned the village. | burned",
        "The ministry, which was bombed on Friday, reopened.           | reopened",
        "Ghana signed a treaty with Iceland.                           | signed",
        "Police arrested 2000 people.                                  | arrested",
      })
  void aDateOfSomethingElseIsNotTaken(String text, String predicate) {
    assertThat(date(text, predicate, PUBLISHED)).isEqualTo(EventDate.UNKNOWN);
  }

  @Test
  void aDateBesideTheComplementIsTheVerbs() {
    String text = "On April 14, 2014, girls were seized, and 21 of them were set free in May 2016.";
    assertThat(date(text, "set", PUBLISHED).from()).isEqualTo(LocalDate.of(2016, 5, 1));
  }

  @Test
  void whatIsDoneInOneBreathHasOneDate() {
    String text = "On Monday gunmen stormed the camp and killed six guards.";
    assertThat(date(text, "stormed", PUBLISHED).basis()).isEqualTo(Basis.SAID);
    EventDate second = date(text, "killed", PUBLISHED);
    assertThat(second.basis()).isEqualTo(Basis.INFERRED);
    assertThat(second.from()).isEqualTo(LocalDate.of(2014, 9, 15));
  }

  @Test
  void withoutADayOfPublicationRelativeDatesStayOpen() {
    String text = "The envoys met on Monday.";
    EventDate date = date(text, "met", null);
    assertThat(date.from()).isNull();
    assertThat(date.to()).isNull();
    assertThat(date.basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(date.spans()).extracting(span -> span.of(text)).containsExactly("Monday");
    EventDate absolute = date("The envoys met on 3 May 2014.", "met", null);
    assertThat(absolute.from()).isEqualTo(LocalDate.of(2014, 5, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The peace agreement of 1995 ended the war.         | agreement | true",
        "The United States invaded Iraq in 2003.            | invaded   | true",
        "Guerrillas attacked the posts in the 1990s.        | attacked  | true",
        "The colonel seized power two decades ago.          | seized    | true",
        "He condemned the 2003 invasion of Iraq.            | invasion  | true",
        "He condemned the 2003 invasion of Iraq.            | condemned | false",
        "The army has held the town since 2011.             | held      | false",
        "The army retook the town last month.               | retook    | false",
        "The army retook the town on Monday.                | retook    | false",
        "The army retook the town.                          | retook    | false",
      })
  void backgroundIsWhatEndedLongBefore(String text, String predicate, boolean historical) {
    AnnotatedReport report = report(text, PUBLISHED);
    assertThat(times.isHistorical(report, 0, find(report, predicate))).isEqualTo(historical);
  }

  @Test
  void decadesAreBackgroundWhateverTheDayOfPublication() {
    AnnotatedReport report = report("Guerrillas attacked the posts in the 1990s.", null);
    assertThat(times.isHistorical(report, 0, find(report, "attacked"))).isTrue();
    AnnotatedReport year = report("Guerrillas attacked the posts in 2014.", null);
    assertThat(times.isHistorical(year, 0, find(year, "attacked"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministers are meeting next week.    | meeting | true",
        "The union plans to strike tomorrow.     | strike  | true",
        "The two leaders will meet on Friday.    | meet    | true",
        "The ministers met last week.            | met     | false",
        "The ministers met on Friday.            | met     | false",
      })
  void whatIsStillToCome(String text, String predicate, boolean future) {
    AnnotatedReport report = report(text, PUBLISHED);
    assertThat(times.isFuture(report, 0, find(report, predicate))).isEqualTo(future);
  }
}
