package org.dragoman.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.events.Composition.Outer;
import org.dragoman.ontology.Knowledge;
import org.dragoman.ontology.Knowledge.Sense;

/** What a lexicon knows of a word, and where it is written, for people. Immutable. */
public final class Glossary {

  private final Lexicon lexicon;

  /** What this lexicon knows. */
  public Glossary(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What is known of a word.
   *
   * @param word a lemma, with a particle or not: {@code carry}, {@code carry out}
   */
  public Knowledge of(String word) {
    String lemma = word.toLowerCase(Locale.ROOT);
    List<Sense> senses = new ArrayList<>();
    Set<String> asking = new LinkedHashSet<>();
    Map<String, Set<String>> users = new TreeMap<>();
    lexicon
        .classes()
        .forEach(
            (name, words) -> {
              if (words.contains(lemma)) {
                users.put(name, new LinkedHashSet<>());
              }
            });
    for (Entry entry : lexicon.all()) {
      if (entry.predicate().equals(lemma) || entry.predicate().startsWith(lemma + " ")) {
        senses.add(sense(entry));
      }
      for (Set<String> names : entry.frame().conditions().values()) {
        for (String name : names) {
          String bare = name.startsWith("!") ? name.substring(1) : name;
          if (bare.equals(lemma)) {
            asking.add(said(entry));
          } else if (users.containsKey(bare)) {
            users.get(bare).add(said(entry));
          }
        }
      }
    }
    senses.sort((a, b) -> a.source().compareTo(b.source()));
    Map<String, List<String>> classes = new TreeMap<>();
    users.forEach((name, entries) -> classes.put(name, entries.stream().sorted().toList()));
    return new Knowledge(senses, classes, asking.stream().sorted().toList(), contexts(lemma));
  }

  private List<String> contexts(String lemma) {
    List<String> contexts = new ArrayList<>();
    for (Contexts.Cue cue : lexicon.contexts().cues()) {
      for (String word : cue.words()) {
        if (word.equals(lemma.replace(' ', '-')) || List.of(word.split("-")).contains(lemma)) {
          contexts.add(cue.context() + " by \"" + word + "\" (" + cue.source() + ")");
        }
      }
    }
    return contexts;
  }

  private static String said(Entry entry) {
    return entry.predicate() + " (" + entry.source() + ")";
  }

  private Sense sense(Entry entry) {
    boolean operator = entry instanceof Entry.Operator;
    String code =
        entry instanceof Entry.Act act ? written(act.code()) : ((Entry.Operator) entry).kind();
    return new Sense(
        entry.predicate(),
        entry.pos().name().toLowerCase(Locale.ROOT),
        entry.frame().written(),
        code,
        operator,
        entry.source(),
        entry.example(),
        entry.expected(),
        entry instanceof Entry.Act act ? made(act.code()) : makes(code));
  }

  private String written(Code code) {
    String cameo = lexicon.cameoOf(code);
    return code + (cameo.isEmpty() ? "" : " " + cameo) + (code.kind() == null ? "" : code.kind());
  }

  /** What the operators make of an act. */
  private List<String> made(Code code) {
    Set<String> kinds = new LinkedHashSet<>();
    lexicon.compositions().stream().map(Composition::operator).sorted().forEach(kinds::add);
    List<String> made = new ArrayList<>();
    for (String kind : kinds) {
      Composition rule = lexicon.compose(kind, code, false);
      if (rule != null) {
        made.add(kind + " → " + written(rule.outer()) + " (" + rule.source() + ")");
      }
    }
    return made;
  }

  /** What an operator makes of acts. */
  private List<String> makes(String kind) {
    return lexicon.compositions().stream()
        .filter(rule -> rule.operator().equals(kind))
        .map(
            rule ->
                (rule.inner().negated() ? "not " : "")
                    + rule.inner().pattern()
                    + " → "
                    + written(rule.outer())
                    + " ("
                    + rule.source()
                    + ")")
        .toList();
  }

  private String written(Outer outer) {
    if (outer instanceof Outer.Act act) {
      return written(act.code());
    }
    if (outer instanceof Outer.With with) {
      return "the act itself, " + with.status().name().toLowerCase(Locale.ROOT);
    }
    return outer instanceof Outer.Same ? "the act itself" : "nothing";
  }
}
