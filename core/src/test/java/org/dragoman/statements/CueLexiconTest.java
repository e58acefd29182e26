package org.dragoman.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.model.Report;
import org.dragoman.text.AnnotatedReport;
import org.junit.jupiter.api.Test;

class CueLexiconTest {

  @Test
  void knowsVerbsNounsAdjectivesAdverbsAndPhrases() {
    CueLexicon lexicon = CueLexicon.english();

    assertThat(lexicon.all()).hasSizeGreaterThanOrEqualTo(350);
    assertThat(lexicon.all()).extracting(Cue::part).contains(Cue.Part.values());
    assertThat(lexicon.of(Cue.Part.VERB, "point")).extracting(Cue::name).contains("point out");
  }

  @Test
  void listsNoCueTwice() {
    assertThat(CueLexicon.english().all().stream().map(cue -> cue.part() + " " + cue.name()))
        .doesNotHaveDuplicates();
  }

  @Test
  void proposesAStatementInEveryExample() {
    List<String> failures = new ArrayList<>();
    for (Cue cue : CueLexicon.english().all()) {
      if (!isFoundInItsExample(cue)) {
        failures.add(cue.part() + " " + cue.name() + ": " + cue.example());
      }
    }

    assertThat(failures).isEmpty();
  }

  /** Whether a construction proposes it; whether it is also likely is for the weights to say. */
  private static boolean isFoundInItsExample(Cue cue) {
    AnnotatedReport report = AnnotatedReport.of(Report.of(cue.example(), null), Language.english());
    Scene scene = new Scene(report, Quotations.of(report), List.of(), CueLexicon.english());
    List<Draft> drafts = new ArrayList<>();
    for (Construction construction : StatementFinder.PROPOSING) {
      construction.find(scene, drafts);
    }
    return drafts.stream()
        .anyMatch(
            draft -> draft.construction().endsWith(": " + cue.name()) && !draft.marks().isEmpty());
  }
}
