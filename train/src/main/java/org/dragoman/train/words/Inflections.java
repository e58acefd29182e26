package org.dragoman.train.words;

import static org.dragoman.language.words.WordLexicon.COMPARATIVE;
import static org.dragoman.language.words.WordLexicon.PLURAL_NOUN;
import static org.dragoman.language.words.WordLexicon.SUPERLATIVE;
import static org.dragoman.language.words.WordLexicon.VERB_ED;
import static org.dragoman.language.words.WordLexicon.VERB_EN;
import static org.dragoman.language.words.WordLexicon.VERB_ING;
import static org.dragoman.language.words.WordLexicon.VERB_S;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.words.IrregularForms;

/** Adds the inflected forms of base forms to a collection of word classes. */
final class Inflections {

  private record Word(IrregularForms.Kind kind, String base) {}

  private final WordClasses classes;
  private final Map<Word, IrregularForms> irregular = new HashMap<>();
  // By WordNet: "abetted" is of "abet". Verbs of several syllables that double their last letter.
  private final Set<String> doubling = new HashSet<>();
  private final Map<String, String> exceptionalPlurals = new HashMap<>();

  Inflections(WordClasses classes) throws IOException {
    this.classes = classes;
    for (IrregularForms forms : IrregularForms.all()) {
      irregular.put(new Word(forms.kind(), forms.base()), forms);
    }
    WordNet.exceptions(
        "verb",
        (form, base) -> {
          if (form.equals(Spelling.withIng(base, true))) {
            doubling.add(base);
          }
        });
    WordNet.exceptions("noun", (form, base) -> exceptionalPlurals.putIfAbsent(base, form));
  }

  /** Adds the plural of a noun. */
  void noun(String base) {
    IrregularForms forms = irregular.get(new Word(IrregularForms.Kind.NOUN, base));
    if (forms != null) {
      forms.first().forEach(form -> classes.add(form, PLURAL_NOUN));
      return;
    }
    String exception = exceptionalPlurals.get(base);
    if (exception != null && !exception.equals(base)) {
      classes.add(exception, PLURAL_NOUN);
    }
    String regular = Spelling.withS(base);
    // Nobody writes "basises" or "gunmans", but "cactuses" may be seen.
    if (exception == null || !(base.endsWith("is") || base.endsWith("man"))) {
      classes.add(regular, PLURAL_NOUN);
    }
    if (regular.endsWith("oes")) {
      classes.add(base + "s", PLURAL_NOUN);
    }
  }

  /** Adds the forms of a verb. */
  void verb(String base) {
    if (base.equals("be")) {
      return; // its forms are function words, which need no lexicon
    }
    IrregularForms forms = irregular.get(new Word(IrregularForms.Kind.VERB, base));
    classes.add(base.equals("have") ? "has" : Spelling.withS(base), VERB_S);
    boolean doubled = Spelling.doubles(base) || doubling.contains(base);
    classes.add(Spelling.withIng(base, doubled), VERB_ING);
    boolean wavers = doubled && base.endsWith("l") && !Spelling.doubles(base); // travel(l)ing
    if (wavers) {
      classes.add(Spelling.withIng(base, false), VERB_ING);
    }
    if (forms == null) {
      classes.add(Spelling.withEd(base, doubled), VERB_ED);
      if (wavers) {
        classes.add(Spelling.withEd(base, false), VERB_ED);
      }
      return;
    }
    forms.first().forEach(form -> classes.add(form, VERB_ED));
    forms.second().stream()
        .filter(form -> !form.equals(Spelling.withEd(base, doubled)))
        .forEach(form -> classes.add(form, VERB_EN));
  }

  /** Adds the degrees of an adjective that has any by its ending. */
  void adjective(String base) {
    IrregularForms forms = irregular.get(new Word(IrregularForms.Kind.ADJECTIVE, base));
    if (forms != null) {
      forms.first().forEach(form -> classes.add(form, COMPARATIVE));
      forms.second().forEach(form -> classes.add(form, SUPERLATIVE));
    } else if (Spelling.comparesByEnding(base)) {
      classes.add(Spelling.withDegree(base, "er"), COMPARATIVE);
      classes.add(Spelling.withDegree(base, "est"), SUPERLATIVE);
    }
  }
}
