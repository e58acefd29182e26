package org.dragoman.events;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is the subject of a verb. One that is not printed is the one that grammar supplies: of the
 * clause above for infinitives, participles and conjuncts; the antecedent for relative clauses.
 */
final class Subjects {

  /** Verbs whose subject, not object, does what their infinitive says. */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "offer", "pledge", "use", "need");

  /** Conjunctions of time that are prepositions as well. */
  private static final Set<String> TIMES =
      Set.of("as", "after", "before", "while", "since", "until", "once", "when");

  /** Prepositions whose gerund is done by the object of the verb that they depend on. */
  static final Set<String> OF_THE_OBJECT = Set.of("of", "from", "for", "with", "into", "against");

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "last", "latest", "only", "next", "sole", "newest");

  private static final Set<String> BECOMING = Set.of("become", "remain");

  /** How one gets in touch with somebody to tell him something. */
  private static final Set<String> CONTACTS =
      Set.of(
          "call",
          "phone",
          "telephone",
          "ring",
          "write",
          "cable",
          "text",
          "email",
          "meet",
          "visit",
          "summon",
          "tweet",
          "post");

  /** What one says then, and thereby does. */
  private static final Set<String> MESSAGES =
      Set.of(
          "express",
          "convey",
          "voice",
          "congratulate",
          "thank",
          "condemn",
          "denounce",
          "protest",
          "complain",
          "object",
          "apologize",
          "apologise",
          "condole",
          "reiterate",
          "reaffirm",
          "relay",
          "extend",
          "lodge",
          "register",
          "praise",
          "welcome",
          "announce");

  /** Verbs of wishing whose <i>for</i> and infinitive make one clause. */
  private static final Set<String> FOR_TO =
      Set.of("call", "appeal", "push", "press", "ask", "plead", "lobby", "wait", "arrange");

  /** Verbs of having done to one what the object tells of. */
  private static final Set<String> SUFFERING =
      Set.of("face", "suffer", "see", "witness", "endure", "experience", "survive");

  /** Bodies of people that do without an article. */
  private static final Set<String> BODIES = Set.of("police", "people", "parliament", "congress");

  /** Prepositions of whom words of blame are turned to. */
  private static final Set<String> BLAMED = Set.of("at", "on", "against", "into");

  /** So many clauses up, at most, the subject of a verb is looked for. */
  private static final int FARTHEST = 6;

  private final Sentence sentence;
  private final Antecedents antecedents;

  Subjects(Sentence sentence, Antecedents antecedents) {
    this.sentence = sentence;
    this.antecedents = antecedents;
  }

  /**
   * Who stands as the subject of a verb, printed or supplied by grammar; of a passive that to which
   * it is done. Null if nobody does.
   */
  @Nullable Token of(Token verb) {
    return surface(verb, 0);
  }

  private @Nullable Token surface(Token verb, int depth) {
    Token prefix = VerbForms.prefixOf(sentence, verb);
    if (prefix != null) {
      Token before = sentence.child(prefix, "compound");
      if (before != null && before.isNoun()) {
        return before;
      }
    }
    Token own = sentence.child(verb, "nsubj");
    if (own != null && !own.equals(prefix)) {
      return antecedents.of(own);
    }
    Token mistaken = takenForAdjunct(verb);
    if (mistaken == null) {
      mistaken = takenFromClause(verb);
    }
    if (mistaken != null) {
      return mistaken;
    }
    Token before = sentence.child(verb, "compound");
    if (before != null && before.isNoun() && verb.isFinite()) {
      // "Ghana plans to send food": what stands before a finite verb is no part of a compound.
      return before;
    }
    Token head = sentence.head(verb);
    if (head == null || depth > FARTHEST) {
      return null;
    }
    if (verb.is("acl")) {
      Token clause = clauseOfAside(verb, head);
      if (clause != null) {
        return surface(clause, depth + 1);
      }
      if (isRanked(sentence, verb)) {
        return bearer(head, depth + 1);
      }
      Token said = sentence.child(head, "nsubj");
      boolean behindComma = verb.index() > 0 && sentence.token(verb.index() - 1).form().equals(",");
      if (behindComma && said != null && sentence.child(head, "cop") != null) {
        return antecedents.of(said); // "Oman is a donor to Sudan, providing tents"
      }
      // "the plan to leave" has no subject, the headline "France to send doctors" has
      boolean headline = head.is("root") && head.xpos().startsWith("NNP");
      return VerbForms.hasMark(sentence, verb, "to") && !headline ? null : head;
    }
    if (!head.isVerbal()) {
      // "able to leave", "a member and left": the nominal predicate's subject.
      Token subject = sentence.child(head, "nsubj");
      if (subject == null && verb.is("conj") && sentence.child(verb, "cc") != null) {
        // "Police shot and killed": a verb that was taken for a noun.
        Token compound = sentence.child(head, "compound");
        return compound != null && head.is("root") ? compound : null;
      }
      return subject == null ? null : antecedents.of(subject);
    }
    if (verb.is("xcomp") || (verb.is("ccomp") && VerbForms.hasMark(sentence, verb, "to"))) {
      Token object = sentence.child(head, "obj");
      boolean subject =
          SUBJECT_CONTROL.contains(head.lemma())
              || BECOMING.contains(head.lemma())
              || isMessage(head, verb);
      if (object != null && !subject) {
        return antecedents.of(object);
      }
      Token number = head.lemma().equals("leave") ? sentence.child(head, "obl") : null;
      if (number != null && number.xpos().equals("CD") && number.index() < verb.index()) {
        return number; // "leaving around 202 injured"
      }
      return surface(head, depth + 1);
    }
    if (verb.is("advcl")
        && OF_THE_OBJECT.contains(String.valueOf(VerbForms.mark(sentence, verb)))) {
      // "accused the army of burning", "kept the convoy from leaving": the object does it.
      Token object = sentence.child(head, "obj");
      if (object == null) {
        object = sentence.child(head, "nsubj:pass");
      }
      if (object == null && VerbForms.hasMark(sentence, verb, "for")) {
        object = blamed(head, verb);
      }
      if (object != null) {
        return antecedents.of(object);
      }
    }
    Token wished =
        verb.is("advcl") && VerbForms.hasMark(sentence, verb, "to") ? wishedOf(head, verb) : null;
    if (wished != null) {
      return wished;
    }
    if (isBesideModal(verb, head)) {
      Token above = sentence.head(head);
      return above == null ? null : surface(above, depth + 1);
    }
    Token suffered = verb.is("advcl") ? sentence.child(head, "obj") : null;
    if (suffered != null && verb.xpos().equals("VBG") && SUFFERING.contains(head.lemma())) {
      return suffered; // "faced attacks, killing dozens"
    }
    if (verb.is("conj") || verb.is("advcl") || verb.is("parataxis")) {
      return surface(head, depth + 1);
    }
    return null;
  }

  /**
   * In <i>the summit opened as two warships left port</i> parsers like to hang the ships on the
   * first verb: a noun after a conjunction of time and right before a verb that has no subject is
   * that verb's.
   */
  @Nullable Token takenForAdjunct(Token verb) {
    boolean finite = verb.isFinite() || verb.xpos().equals("VBN");
    if (!finite
        || verb.index() == 0
        || !(verb.is("advcl") || verb.is("acl") || isLooseConjunct(verb))
        || sentence.child(verb, "nsubj") != null
        || sentence.child(verb, "nsubj:pass") != null
        || sentence.child(verb, "aux") != null
        || sentence.child(verb, "mark") != null) {
      return null;
    }
    for (Token at = sentence.token(verb.index() - 1);
        at != null && at.index() < verb.index() && at.isNoun();
        at = sentence.head(at)) {
      boolean time = TIMES.contains(String.valueOf(sentence.caseOf(at)));
      if (at.is("obl") && time) {
        return verb.head() == at.index() ? null : at;
      }
    }
    return null;
  }

  /**
   * In <i>was due to open after Oslo offered to talk</i> parsers like to give the noun to the verb
   * above: what stands between a conjunction and its verb is that verb's.
   */
  private @Nullable Token takenFromClause(Token verb) {
    Token head = sentence.head(verb);
    Token mark = sentence.child(verb, "mark");
    if (!verb.is("advcl") || head == null || mark == null || !TIMES.contains(mark.form())) {
      return null;
    }
    for (Token child : sentence.children(head)) {
      boolean between = child.index() > mark.index() && child.index() < verb.index();
      if (between && (child.is("nsubj") || child.is("nsubj:pass"))) {
        return child;
      }
    }
    return null;
  }

  /** A conjunct that no conjunction joins. */
  private boolean isLooseConjunct(Token verb) {
    return verb.is("conj") && sentence.child(verb, "cc") == null;
  }

  /**
   * In <i>called for <b>France</b> to send doctors</i> who is to do what is called for, or null.
   */
  private @Nullable Token wishedOf(Token call, Token infinitive) {
    for (Token child : sentence.children(call, "obl")) {
      boolean between = child.index() > call.index() && child.index() < infinitive.index();
      boolean mass = child.xpos().equals("NN") && sentence.child(child, "det") == null;
      boolean bare = mass && !BODIES.contains(child.lemma());
      if (between
          && !bare // "called for more training to fight crime"
          && "for".equals(sentence.caseOf(child))
          && FOR_TO.contains(call.lemma())) {
        return antecedents.of(child);
      }
    }
    return null;
  }

  /** In <i>lashed out at <b>Turkey</b> for shooting</i> who did what he is blamed for, or null. */
  private @Nullable Token blamed(Token blame, Token deed) {
    for (Token child : sentence.children(blame, "obl")) {
      boolean between = child.index() > blame.index() && child.index() < deed.index();
      if (between && BLAMED.contains(String.valueOf(sentence.caseOf(child)))) {
        return child;
      }
    }
    return null;
  }

  /**
   * Of whom a noun is said, where it is: <i>Ghana is, became the first country</i>; else itself.
   */
  private @Nullable Token bearer(Token noun, int depth) {
    Token subject = sentence.child(noun, "nsubj");
    if (subject != null) {
      return antecedents.of(subject);
    }
    Token verb = sentence.head(noun);
    if (verb == null || !verb.isVerbal() || noun.is("nsubj")) {
      return noun;
    }
    return BECOMING.contains(verb.lemma()) ? surface(verb, depth) : noun;
  }

  /**
   * Whether an infinitive tells what one of a rank has done: <i>the first state to call for talks,
   * the only one to reject them</i>.
   */
  static boolean isRanked(Sentence sentence, Token infinitive) {
    Token head = sentence.head(infinitive);
    boolean to =
        sentence.children(infinitive).stream().anyMatch(child -> child.xpos().equals("TO"));
    if (head == null || !to) {
      return false;
    }
    boolean become = infinitive.is("xcomp") && BECOMING.contains(head.lemma());
    Token noun = become ? sentence.child(head, "obj") : infinitive.is("acl") ? head : null;
    if (noun == null) {
      return false;
    }
    return RANKS.contains(noun.lemma())
        || sentence.children(noun, "amod").stream()
            .anyMatch(child -> RANKS.contains(child.form().toLowerCase(Locale.ROOT)));
  }

  /** Whether an infinitive says what somebody was called, written or visited to be told. */
  static boolean isMessage(Token contact, Token infinitive) {
    return contact.isVerbal()
        && infinitive.index() > contact.index()
        && CONTACTS.contains(contact.lemma())
        && MESSAGES.contains(infinitive.lemma());
  }

  /**
   * In <i>said that it would help and proposed a meeting</i> the past cannot share the modal of the
   * clause that parsers like to hang it on: it goes with what was said.
   */
  private boolean isBesideModal(Token verb, Token first) {
    Token above = sentence.head(first);
    return verb.is("conj")
        && (verb.xpos().equals("VBD") || verb.xpos().equals("VBN"))
        && first.is("ccomp")
        && first.xpos().equals("VB")
        && above != null
        && above.isVerbal()
        && sentence.child(verb, "aux") == null
        && sentence.child(verb, "aux:pass") == null
        && sentence.children(first, "aux").stream().anyMatch(aux -> aux.xpos().equals("MD"));
  }

  /**
   * In <i>rammed a car into the wall of a house in Herat, killing two</i> parsers like to hang the
   * participle on the last noun: after a comma and a complement it goes with the clause.
   *
   * @return the verb of that clause, or null if the participle is the noun's own
   */
  private @Nullable Token clauseOfAside(Token participle, Token noun) {
    boolean aside =
        participle.xpos().equals("VBG")
            && participle.index() > 0
            && sentence.token(participle.index() - 1).form().equals(",")
            && participle.index() > noun.index();
    if (!aside) {
      return null;
    }
    Token at = noun;
    while (at != null && !at.isVerbal() && (at.is("nmod") || at.is("obl") || at.is("appos"))) {
      at = sentence.head(at);
    }
    // Of "a car packed with explosives" it is not the packing either.
    while (at != null && at.isVerbal() && at.deprel().equals("acl") && sentence.head(at) != null) {
      Token outer = sentence.head(at);
      while (outer != null && !outer.isVerbal()) {
        outer = sentence.head(outer);
      }
      at = outer;
    }
    return at != null && at.isVerbal() && !at.equals(participle) ? at : null;
  }
}
