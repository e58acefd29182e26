package org.dragoman.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** What form a verb has where its tag alone misleads: its voice, its particle, its conjunction. */
final class VerbForms {

  /** Verbs that have no passive, with the preposition that they then have where they have one. */
  private static final Map<String, List<String>> NEVER_PASSIVE =
      Map.ofEntries(
          Map.entry("call", List.of("for", "on", "upon")),
          Map.entry("appeal", List.of("for", "to")),
          Map.entry("agree", List.of("to", "with")),
          Map.entry("ask", List.of("for")),
          Map.entry("confer", List.of("with")),
          Map.entry("intercede", List.of()),
          Map.entry("plead", List.of()),
          Map.entry("resign", List.of()),
          Map.entry("retreat", List.of()),
          Map.entry("withdraw", List.of("from")),
          Map.entry("clash", List.of()),
          Map.entry("march", List.of()),
          Map.entry("arrive", List.of()),
          Map.entry("travel", List.of()),
          Map.entry("talk", List.of()),
          Map.entry("apologize", List.of()),
          Map.entry("apologise", List.of()));

  /** Verbs that "over" after them belongs to: <i>handed over the weapons</i>. */
  private static final Set<String> OVER = Set.of("hand", "take", "turn", "sign");

  /** Words that after a verb are rather part of it than a preposition. */
  private static final Set<String> PARTICLES =
      Set.of("off", "out", "up", "down", "aside", "away", "back");

  /** Particles that an object may stand before: <i>handed the prisoners over to the army</i>. */
  static final Set<String> SEPARATED = Set.of("over", "back", "out", "up", "off", "down");

  /** Whether a verb is passive: by its auxiliary, or as a bare past participle. */
  static boolean isPassive(Sentence sentence, Token verb) {
    Token be = sentence.child(verb, "aux:pass");
    if (be != null) {
      // "who's called for talks, which he's condemned" has the perfect
      boolean has = be.form().equals("'s") || be.form().equals("’s");
      return !(has && (isNeverPassive(sentence, verb) || sentence.child(verb, "obj") != null));
    }
    if (verb.xpos().equals("VBD") || isNeverPassive(sentence, verb)) {
      return false;
    }
    if (sentence.child(verb, "nsubj:pass") != null) {
      return true;
    }
    if (!verb.xpos().equals("VBN")) {
      return false;
    }
    if (sentence.child(verb, "cop") != null) {
      return true;
    }
    for (Token child : sentence.children(verb)) {
      if (child.is("aux") && (child.lemma().equals("have") || child.lemma().equals("’ve"))) {
        return false;
      }
    }
    if (verb.is("acl")) {
      return !verb.deprel().equals("acl:relcl") || sentence.child(verb, "nsubj") == null;
    }
    Token head = sentence.head(verb);
    if (verb.is("conj") && head != null && head.isVerbal()) {
      return sentence.child(verb, "nsubj") == null && isPassive(sentence, head);
    }
    return (verb.is("advcl") || verb.is("xcomp")) && sentence.child(verb, "obj") == null;
  }

  /** Parsers like to take <i>the opposition called for calm</i> for a noun with a participle. */
  private static boolean isNeverPassive(Sentence sentence, Token verb) {
    List<String> prepositions = NEVER_PASSIVE.get(verb.lemma());
    if (prepositions == null
        || sentence.child(verb, "obj") != null
        || sentence.child(verb, "obl:agent") != null) {
      return false;
    }
    return prepositions.isEmpty()
        || sentence.children(verb).stream()
            .anyMatch(child -> prepositions.contains(String.valueOf(sentence.caseOf(child))));
  }

  /**
   * The "has" of which a participle is the verb, though it was taken for an adjective of the
   * object: <i>has frozen talks</i>; or null.
   */
  static @Nullable Token perfectOf(Sentence sentence, Token participle) {
    Token object = sentence.head(participle);
    if (!participle.xpos().equals("VBN")
        || !participle.is("amod")
        || participle.index() == 0
        || object == null
        || !object.is("obj")) {
      return null;
    }
    Token has = sentence.token(participle.index() - 1);
    boolean governs = object.head() == has.index();
    return governs && has.isVerbal() && has.lemma().equals("have") ? has : null;
  }

  /** In <i>test-fired a missile</i> the noun that makes one verb with what follows it, or null. */
  static @Nullable Token prefixOf(Sentence sentence, Token verb) {
    if (verb.index() < 2 || !verb.isVerbal()) {
      return null;
    }
    Token hyphen = sentence.token(verb.index() - 1);
    Token prefix = sentence.token(verb.index() - 2);
    boolean joined =
        hyphen.form().equals("-") && prefix.end() == hyphen.begin() && hyphen.end() == verb.begin();
    return joined && prefix.isNoun() ? prefix : null;
  }

  /**
   * Whether a word, standing after a verb, is rather part of it: <i>called <b>off</b> a strike</i>.
   */
  static boolean isParticle(Token verb, Token token) {
    return PARTICLES.contains(token.form())
        || (token.form().equals("over") && OVER.contains(verb.lemma()));
  }

  static boolean hasMark(Sentence sentence, Token clause, String word) {
    return word.equals(mark(sentence, clause));
  }

  /** The word that introduces a clause, {@code ing} for a bare participle, or null. */
  static @Nullable String mark(Sentence sentence, Token clause) {
    for (Token child : sentence.children(clause)) {
      if (child.is("mark") || (child.xpos().equals("TO") && child.is("aux"))) {
        return child.form().toLowerCase(Locale.ROOT);
      }
      if (child.is("case") && clause.xpos().equals("VBG")) {
        return child.form().toLowerCase(Locale.ROOT);
      }
    }
    return clause.xpos().equals("VBG") ? "ing" : null;
  }

  /** <i>to leave</i> */
  static boolean isInfinitive(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.xpos().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an auxiliary stands before the subject of its verb: <i>should the army attack</i>. */
  static boolean isInverted(Sentence sentence, Token verb, Token auxiliary) {
    Token subject = sentence.child(verb, "nsubj");
    return subject != null && auxiliary.index() < subject.index();
  }

  private VerbForms() {}
}
