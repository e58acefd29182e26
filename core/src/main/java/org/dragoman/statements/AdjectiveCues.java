package org.dragoman.statements;

import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** An adjective that attributes: <i>confident that …, critical of …, willing to …</i>. */
final class AdjectiveCues implements Construction {

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    for (int s = 0; s < scene.report().sentences().size(); s++) {
      Sentence sentence = scene.sentence(s);
      for (Token token : sentence.tokens()) {
        boolean may = token.xpos().startsWith("JJ") || token.xpos().equals("VBN");
        if (may && !token.is("amod") && !VerbCues.taken(token, drafts)) {
          Draft draft = draft(scene, s, sentence, token);
          if (draft != null) {
            drafts.add(draft);
          }
        }
      }
    }
  }

  private static @Nullable Draft draft(Scene scene, int s, Sentence sentence, Token adjective) {
    List<Cue> cues =
        scene.lexicon().of(Cue.Part.ADJECTIVE, adjective.form().toLowerCase(java.util.Locale.ROOT));
    for (Cue cue : cues) {
      if (!cue.particle().isEmpty() && scene.particle(sentence, adjective, cue) == null) {
        continue;
      }
      Complements complements = new Complements(scene, sentence, adjective, cue);
      Complement complement = cue.takes("that") ? complements.clause() : null;
      if (complement == null && cue.takes("to")) {
        complement = complements.infinitive();
      }
      if (complement == null) {
        complement = complements.prepositional();
      }
      if (complement == null) {
        continue;
      }
      Token subject = subject(sentence, adjective);
      if (subject == null || subject.index() > adjective.index()) {
        continue;
      }
      Words source =
          subject.form().equalsIgnoreCase("it")
              ? null
              : scene.phrase(s, subject, adjective.index());
      return Draft.of(
          "adjective with " + complement.frame() + ": " + cue.name(),
          cue,
          source,
          null,
          VerbCues.mark(scene, sentence, adjective, complement.lastMark()),
          complement.content());
    }
    return null;
  }

  static @Nullable Token subject(Sentence sentence, Token adjective) {
    Token subject = sentence.child(adjective, "nsubj");
    if (subject != null) {
      return subject;
    }
    Token head = sentence.head(adjective);
    if (head == null) {
      return null;
    }
    if (adjective.is("xcomp") || adjective.is("conj") || adjective.is("advcl")) {
      Token shared = sentence.child(head, "nsubj");
      return shared != null ? shared : Phrases.subject(sentence, head);
    }
    return null;
  }
}
