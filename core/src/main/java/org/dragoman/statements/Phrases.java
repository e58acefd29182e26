package org.dragoman.statements;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** Noun phrases and subjects, from trees that are often wrong in their upper parts. */
final class Phrases {

  private static final Set<String> RELATIVES = Set.of("who", "that", "which");

  /** Whoever issues a statement saying something says it. */
  private static final Set<String> ISSUING =
      Set.of("issue", "release", "send", "post", "publish", "write", "make", "give", "deliver");

  /** <i>The remarks came as Haley dismissed it, calling …</i>: the clause tells the news. */
  private static final Set<String> HAPPENING = Set.of("come", "follow", "happen", "occur");

  private static final Set<String> GERUND_PREPOSITIONS = Set.of("of", "for", "from");

  /** Verbs that tell what their object did. */
  private static final Set<String> ACCUSING =
      Set.of(
          "accuse",
          "convict",
          "acquit",
          "suspect",
          "clear",
          "absolve",
          "blame",
          "criticize",
          "criticise",
          "condemn",
          "fault",
          "praise",
          "thank",
          "punish",
          "jail",
          "fine",
          "arrest",
          "prevent",
          "stop",
          "bar",
          "ban",
          "prohibit",
          "keep",
          "deter",
          "discourage",
          "forgive",
          "reprimand",
          "rebuke",
          "denounce",
          "applaud",
          "commend",
          "credit",
          "sue",
          "prosecute");

  private Phrases() {}

  /**
   * The noun phrase of a head: determiners, titles, appositions, complements and restrictive
   * clauses with it; relative clauses after a comma without.
   */
  static Words noun(int number, Sentence sentence, Token head) {
    int first = head.index();
    for (Token child : sentence.children(head)) {
      if (child.index() < first && belongsLeft(child)) {
        first = Math.min(first, sentence.first(child));
      }
    }
    first = withTitle(sentence, head, withWholeName(sentence, first));
    int last = lastOf(sentence, head);
    return trimmed(number, sentence, first, last);
  }

  /** The tokens of a person's name that stand before the one that a parser took for its head. */
  private static int withWholeName(Sentence sentence, int from) {
    int first = from;
    while (first > 0
        && sentence.token(first).name() == NameType.PERSON
        && sentence.token(first - 1).name() == NameType.PERSON) {
      first--;
    }
    return first;
  }

  /**
   * A title that a parser made a second subject beside the name: <i>spokesman Kofi Osei said</i>.
   */
  private static int withTitle(Sentence sentence, Token head, int first) {
    if (first == 0 || !head.is("nsubj")) {
      return first;
    }
    Token title = sentence.token(first - 1);
    boolean beside = title.isNoun() && title.head() == head.head() && title.is("nsubj");
    return beside ? sentence.first(title) : first;
  }

  private static boolean belongsLeft(Token child) {
    return !child.isPunctuation()
        && !child.is("case")
        && !child.is("cop")
        && !child.is("aux")
        && !child.is("mark")
        && !child.is("nsubj")
        && !child.is("csubj")
        && !child.is("advcl")
        && !child.is("parataxis")
        && !child.is("obl")
        && !(child.is("advmod") && !child.xpos().startsWith("RB"))
        && !(child.is("cc") && child.index() == 0);
  }

  private static int lastOf(Sentence sentence, Token head) {
    int last = head.index();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index() || child.isPunctuation()) {
        continue;
      }
      boolean afterComma = child.index() > 0 && precededByComma(sentence, child);
      boolean clause = child.is("acl") || child.is("advcl") || child.is("ccomp");
      if (clause && (afterComma || !child.is("acl"))) {
        break;
      }
      if (child.is("nmod") && LostSources.isTime(child) && !"of".equals(sentence.caseOf(child))) {
        break;
      }
      if (child.is("parataxis")
          || child.is("cop")
          || child.is("dep")
          || child.is("nsubj")
          || child.is("aux")
          || (child.is("advmod") && !child.xpos().startsWith("RB"))
          || (child.is("conj") && child.isVerbal())) {
        break;
      }
      if (child.is("cc") || (child.is("case") && !child.xpos().equals("POS"))) {
        continue;
      }
      if (child.xpos().equals("POS")) {
        continue;
      }
      last = Math.max(last, child.is("acl") ? sentence.last(child) : lastOf(sentence, child));
    }
    return last;
  }

  private static boolean precededByComma(Sentence sentence, Token child) {
    int first = sentence.first(child);
    // By the guidelines the comma is part of the clause that it sets off.
    return sentence.token(first).form().equals(",")
        || (first > 0 && sentence.token(first - 1).form().equals(","));
  }

  /** A run without the punctuation and conjunctions at its edges. */
  static Words trimmed(int number, Sentence sentence, int first, int last) {
    int from = first;
    int to = last;
    while (from < to && (edge(sentence.token(from)) || sentence.token(from).is("cc"))) {
      from++;
    }
    while (to > from && edge(sentence.token(to)) && !sentence.token(to).form().equals(")")) {
      to--;
    }
    return new Words(number, from, to);
  }

  private static boolean edge(Token token) {
    return token.isPunctuation() && !token.form().equals("(") && !token.form().equals("$");
  }

  /** Whether a token can head a noun phrase. */
  static boolean nominal(Token token) {
    return token.isNoun()
        || token.xpos().equals("PRP")
        || token.xpos().equals("CD")
        || token.xpos().equals("WP")
        || (token.xpos().equals("DT") && !token.is("det"))
        || token.upos().equals("PRON");
  }

  /**
   * The head of the noun phrase that acts: the verb's subject, or that of the verb which it shares
   * it with, or the noun that it modifies. In the passive the agent. Null if there is none.
   */
  static @Nullable Token subject(Sentence sentence, Token verb) {
    return subject(sentence, verb, 0);
  }

  private static @Nullable Token subject(Sentence sentence, Token verb, int depth) {
    if (isPassive(sentence, verb)) {
      return agent(sentence, verb);
    }
    Token subject = ownSubject(sentence, verb);
    if (subject != null && !subject.deprel().equals("nsubj:pass")) {
      return antecedent(sentence, verb, subject);
    }
    Token head = sentence.head(verb);
    if (head == null || depth > 4) {
      return null;
    }
    if (verb.xpos().equals("VBG") && precededByComma(sentence, verb)) {
      Token main = mainVerb(sentence, verb);
      if (main != null) {
        return subject(sentence, main, depth + 1);
      }
    }
    if (verb.is("acl") && verb.xpos().equals("VBG") && head.is("obj")) {
      Token issuing = sentence.head(head);
      if (issuing != null && ISSUING.contains(issuing.lemma())) {
        return subject(sentence, issuing, depth + 1);
      }
    }
    if (verb.xpos().equals("VBG") && hasPreposition(sentence, verb)) {
      return doerOfGerund(sentence, verb, depth);
    }
    if (verb.is("acl")) {
      return head.isNoun() || head.upos().equals("PRON") ? head : null;
    }
    boolean shares =
        verb.is("conj")
            || verb.is("xcomp")
            || ((verb.is("advcl") || verb.is("dep") || verb.is("parataxis"))
                && (verb.xpos().equals("VBG") || verb.xpos().equals("VBN")))
            || (verb.is("advcl") && hasTo(sentence, verb))
            || (verb.is("parataxis") && verb.xpos().equals(head.xpos()));
    if (!shares) {
      return null;
    }
    if (verb.is("xcomp")) {
      Token told = sentence.child(head, "obj");
      if (told != null && told.index() < verb.index()) {
        return told;
      }
    }
    if (isPassive(sentence, head)) {
      return sentence.child(head, "nsubj");
    }
    return subject(sentence, head, depth + 1);
  }

  private static boolean hasPreposition(Sentence sentence, Token verb) {
    Token mark = sentence.child(verb, "mark");
    return mark != null
        && mark.index() == sentence.first(verb)
        && GERUND_PREPOSITIONS.contains(mark.form().toLowerCase(Locale.ROOT));
  }

  /**
   * Who does what a gerund behind a preposition tells: <i>accused <u>Chad</u> of arming them, was
   * convicted of ordering raids, boasted of killing him</i>. The noun before it does not: <i>the
   * risk of losing</i>.
   */
  private static @Nullable Token doerOfGerund(Sentence sentence, Token verb, int depth) {
    Token above = sentence.head(verb);
    Token noun = null;
    while (above != null && !above.isVerbal()) {
      Token owner = sentence.child(above, "nmod:poss");
      if (owner != null) {
        return owner;
      }
      noun = above;
      above = sentence.head(above);
    }
    if (above == null) {
      return null;
    }
    Token object = sentence.child(above, "obj");
    if (object != null && object.index() < verb.index() && (noun == null || noun.equals(object))) {
      boolean blamed = ACCUSING.contains(above.lemma());
      return blamed ? antecedent(sentence, above, object) : subject(sentence, above, depth + 1);
    }
    if (isPassive(sentence, above)) {
      return sentence.child(above, "nsubj");
    }
    return subject(sentence, above, depth + 1);
  }

  /**
   * The verb of the main clause that a participle behind a comma goes with, if the tree hung it on
   * a clause that the comma ends: <i>Bello spoke after the envoys had met, pledging to …</i>
   */
  private static @Nullable Token mainVerb(Sentence sentence, Token participle) {
    Token above = sentence.head(participle);
    while (above != null && !(above.isVerbal() && isSubordinate(above))) {
      if (above.isVerbal() && !above.is("acl")) {
        return null;
      }
      above = sentence.head(above);
    }
    for (Token up = above; up != null; up = sentence.head(up)) {
      if (HAPPENING.contains(up.lemma())) {
        return null;
      }
      if (up.isVerbal() && !isSubordinate(up) && sentence.child(up, "nsubj") != null) {
        return up.index() < participle.index() ? up : null;
      }
    }
    return null;
  }

  private static boolean isSubordinate(Token verb) {
    return verb.is("advcl") || (verb.is("acl") && !verb.xpos().equals("VBG"));
  }

  /**
   * The subject that hangs on a verb: of several the last before it, as what stands before a
   * parenthetical <i>residents said</i> may be taken for its subject too.
   */
  static @Nullable Token ownSubject(Sentence sentence, Token verb) {
    Token found = null;
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj") && (found == null || child.index() < verb.index())) {
        found = child;
      }
    }
    return found;
  }

  /** The noun that a relative pronoun stands for, or the subject itself. */
  private static Token antecedent(Sentence sentence, Token verb, Token subject) {
    if (RELATIVES.contains(subject.form().toLowerCase(Locale.ROOT))) {
      Token head = sentence.head(verb);
      if (verb.is("acl") && head != null && head.index() < subject.index()) {
        return head;
      }
      Token named = subject.form().equals("who") ? beforeComma(sentence, subject) : null;
      return named == null ? subject : named;
    }
    return subject;
  }

  /**
   * Who is named right before a comma: of <i>…, who said</i>, where the parser hangs the clause
   * elsewhere.
   */
  private static @Nullable Token beforeComma(Sentence sentence, Token word) {
    int comma = word.index() - 1;
    if (comma < 1 || !sentence.token(comma).form().equals(",")) {
      return null;
    }
    Token before = sentence.token(comma - 1);
    Token whole = sentence.head(before);
    boolean part = before.is("flat") || before.is("compound");
    return !before.isNoun() ? null : part && whole != null ? whole : before;
  }

  /** Whether a verb stands in the passive. */
  static boolean isPassive(Sentence sentence, Token verb) {
    if (!verb.xpos().equals("VBN") && !verb.xpos().equals("VBD")) {
      return false;
    }
    return sentence.child(verb, "aux:pass") != null || sentence.child(verb, "nsubj:pass") != null;
  }

  /** The one who acts in a passive: <i>by the court</i>. */
  static @Nullable Token agent(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.index() > verb.index()
          && (child.is("obl") || child.is("nmod"))
          && "by".equals(sentence.caseOf(child))) {
        return child;
      }
    }
    return null;
  }

  static boolean hasTo(Sentence sentence, Token verb) {
    Token mark = sentence.child(verb, "mark");
    return mark != null && mark.xpos().equals("TO");
  }
}
