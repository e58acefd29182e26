package org.dragoman.statements;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/** What a speaker quotes within a quotation: <i>“He told me, ‘Run,’” she said.</i> */
final class NestedQuotations implements Construction {

  /** How the reasons begin. */
  static final String NAME = "quotation within a quotation";

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    Quotations nested = scene.quotations().nested();
    if (nested.all().isEmpty()) {
      return;
    }
    Scene inner = new Scene(scene.report(), nested, scene.mentions(), scene.lexicon());
    List<Draft> told = new ArrayList<>();
    new QuotedSpeech().find(inner, told);
    for (Draft draft : told) {
      if (isWithin(scene, draft)) {
        drafts.add(draft.named(NAME));
      }
    }
  }

  /** Whether cue and content stand in the same outer quotation. */
  private static boolean isWithin(Scene scene, Draft draft) {
    @Nullable Quotation outer = scene.quotations().at(draft.marks().get(0).begin());
    if (outer == null) {
      return false;
    }
    for (Range part : draft.content()) {
      if (!outer.inside().contains(part)) {
        return false;
      }
    }
    return true;
  }
}
