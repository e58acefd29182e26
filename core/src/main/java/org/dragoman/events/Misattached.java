package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Subjects and objects that the parser hung on the wrong word, where grammar leaves no doubt: no
 * verb has two subjects, no noun without a preposition is an oblique right before a verb that has
 * no subject, and no noun is joined to another across a verb.
 */
final class Misattached {

  private static final Set<String> TIMES = Set.of("after", "before", "since", "until", "as");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** What one does with the words by which one tells of it. */
  private static final Set<String> SPOKEN =
      Set.of(
          "welcome",
          "urge",
          "call",
          "warn",
          "accuse",
          "condemn",
          "blame",
          "praise",
          "add",
          "cite",
          "describe",
          "promise",
          "vow",
          "demand",
          "note",
          "insist",
          "denounce",
          "criticise",
          "criticize",
          "thank",
          "deny",
          "reject",
          "express",
          "reiterate",
          "stress",
          "confirm",
          "appeal",
          "invite",
          "pledge");

  /** Verbs beside which a participle says what comes of somebody: <i>got killed</i>. */
  private static final Set<String> RESULTATIVE =
      Set.of("get", "have", "be", "become", "seem", "look", "feel", "keep", "leave", "remain");

  /** So many words at most, adverbs and auxiliaries, stand between a subject and its verb. */
  private static final int REACH = 3;

  /** What is put right, one after the other, each in what those before it left. */
  private static final List<Function<Misattached, Sentence>> MENDS =
      List.of(
          Misattached::withAmounts,
          Misattached::withOneSubject,
          Misattached::withSaidTogether,
          Misattached::withSubjectsBefore,
          Misattached::withClausesOfTime,
          Misattached::withObjectsBehind,
          Misattached::withParticiplesBefore,
          Misattached::withDeedsOfSpeakers,
          Misattached::withTensesTogether,
          Misattached::withSingularSubjects);

  private final Sentence sentence;

  private Misattached(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence with such subjects beside their verbs; the same one if there are none. */
  static Sentence repaired(Sentence sentence) {
    Sentence mended = sentence;
    for (Function<Misattached, Sentence> mend : MENDS) {
      mended = mend.apply(new Misattached(mended));
    }
    return mended;
  }

  /** <i>Lend <b>up to</b> $2 million to Chad</i>: only the second goes to somebody. */
  private Sentence withAmounts() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token to : sentence.tokens()) {
      Token amount = sentence.head(to);
      Token up = to.index() > 0 ? sentence.token(to.index() - 1) : to;
      Token next = to.index() + 1 < sentence.size() ? sentence.token(to.index() + 1) : to;
      boolean number = next.xpos().equals("CD") || next.xpos().equals("$");
      if (amount == null
          || !to.is("case")
          || !to.form().equals("to")
          || !up.form().equalsIgnoreCase("up")
          || !number) {
        continue;
      }
      Token verb = sentence.head(amount);
      tokens.set(up.index(), up.attached(amount.index(), "advmod"));
      tokens.set(to.index(), to.attached(up.index(), "fixed"));
      if (amount.is("obl") && verb != null && sentence.child(verb, "obj") == null) {
        tokens.set(amount.index(), amount.attached(verb.index(), "obj"));
      }
    }
    return tree(tokens);
  }

  /** <i><b>Gunmen</b> set a worker free, his employer said</i>, where both are subjects of said. */
  private Sentence withOneSubject() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token verb : sentence.tokens()) {
      List<Token> subjects =
          sentence.children(verb).stream().filter(child -> child.is("nsubj")).toList();
      if (verb.isVerbal() && subjects.size() > 1) {
        Token first = subjects.get(0);
        boolean active = subjects.stream().allMatch(one -> one.deprel().equals("nsubj"));
        Token clause = active ? orphan(verb, first, subjects.get(1)) : null;
        if (clause != null) {
          tokens.set(first.index(), asSubject(first, clause));
        } else if (isInBrackets(first)) {
          tokens.set(
              first.index(),
              first.attached(verb.index(), "parataxis")); // "(CNN) Rebels freed them"
        }
      }
    }
    return tree(tokens);
  }

  /**
   * <i>A man drove into a crowd, <b>killing</b> ten, officials said, before <b>being shot</b></i>:
   * what is told beside who says it belongs to what is said.
   */
  private Sentence withSaidTogether() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token verb : sentence.tokens()) {
      Token said = sentence.child(verb, "ccomp");
      Token speaker = sentence.child(verb, "nsubj");
      if (said == null
          || speaker == null
          || !said.isVerbal()
          || said.index() > Math.min(verb.index(), speaker.index())) {
        continue;
      }
      for (Token clause : sentence.children(verb)) {
        boolean before = clause.index() > said.index() && clause.index() < speaker.index();
        boolean after =
            clause.index() > verb.index() && isBehindComma(verb, clause) && !isSpoken(clause);
        if (clause.is("advcl") && clause.isVerbal() && (before || after)) {
          tokens.set(clause.index(), clause.attached(said.index(), clause.deprel()));
        }
      }
    }
    return tree(tokens);
  }

  /** <i>The army freed ten rebels, the UN said, <b>welcoming</b> the step</i>: so does the UN. */
  private static boolean isSpoken(Token clause) {
    return clause.xpos().equals("VBG") && SPOKEN.contains(clause.lemma());
  }

  private boolean isBehindComma(Token verb, Token clause) {
    int next = verb.index() + 1;
    for (Token when : sentence.children(verb)) {
      // "officials said on Monday, prompting …"
      boolean day =
          when.is("obl") && when.index() > verb.index() && when.index() <= verb.index() + 2;
      next = day ? when.index() + 1 : next;
    }
    return next < clause.index() && sentence.token(next).form().equals(",");
  }

  private boolean isInBrackets(Token word) {
    return word.index() > 0
        && word.index() + 1 < sentence.size()
        && sentence.token(word.index() - 1).form().equals("(")
        && sentence.token(word.index() + 1).form().equals(")");
  }

  /** The clause of a verb's complement that has no subject, between two subjects of the verb. */
  private @Nullable Token orphan(Token verb, Token first, Token second) {
    for (Token clause : sentence.children(verb)) {
      if ((clause.is("ccomp") || clause.is("parataxis"))
          && clause.isVerbal()
          && first.index() < clause.index()
          && clause.index() < second.index()
          && isWithoutSubject(clause)) {
        return clause;
      }
    }
    return null;
  }

  /** <i>after <b>militants</b> killed four</i>, where the militants hang on the verb above. */
  private Sentence withSubjectsBefore() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token noun : sentence.tokens()) {
      boolean oblique = noun.deprel().equals("obl") || noun.deprel().equals("obl:agent");
      if (oblique && noun.isNoun() && sentence.child(noun, "case") == null) {
        Token verb = isSubjectOfHead(noun) ? sentence.head(noun) : verbBehind(noun);
        if (verb != null && !sentence.dominates(noun, verb)) {
          tokens.set(noun.index(), asSubject(noun, verb));
        }
      }
    }
    return tree(tokens);
  }

  /**
   * <i>after <b>a group of men</b> took over the base</i>, where the verb is a clause of its own.
   */
  private Sentence withClausesOfTime() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token noun : sentence.tokens()) {
      Token marker = sentence.child(noun, "case");
      Token above = sentence.head(noun);
      if (!noun.is("obl") || above == null || marker == null || !isOfTime(marker)) {
        continue;
      }
      int end = noun.index();
      for (Token inside : sentence.tokens()) {
        if (inside.index() > end && sentence.dominates(noun, inside)) {
          end = inside.index();
        }
      }
      Token verb = end + 1 < sentence.size() ? sentence.token(end + 1) : noun;
      if (verb.is("conj")
          && FINITE.contains(verb.xpos())
          && isWithoutSubject(verb)
          && sentence.child(verb, "cc") == null
          && !sentence.dominates(verb, noun)) {
        tokens.set(noun.index(), asSubject(noun, verb));
        tokens.set(marker.index(), marker.attached(verb.index(), "mark"));
        tokens.set(verb.index(), verb.attached(above.index(), "advcl"));
      }
    }
    return tree(tokens);
  }

  /**
   * <i>Killed ten people and injured <b>hundreds</b> more</i>, where the hundreds are joined to the
   * people across the second verb.
   */
  private Sentence withObjectsBehind() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token noun : sentence.tokens()) {
      Token first = sentence.head(noun);
      if (!noun.is("conj") || first == null || !first.is("obj")) {
        continue;
      }
      Token second = sentence.token(noun.index() - 1);
      if (second.is("conj")
          && second.isVerbal()
          && second.head() == first.head()
          && second.index() > first.index()
          && sentence.child(second, "obj") == null
          && sentence.child(noun, "cc") == null) {
        tokens.set(noun.index(), noun.attached(second.index(), "obj"));
      }
    }
    return tree(tokens);
  }

  /**
   * <i>Exchanged <b>imprisoned</b> rebels</i>, where the rebels are read as an object of the
   * participle: what a transitive verb lacks stands behind it.
   */
  private Sentence withParticiplesBefore() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token participle : sentence.tokens()) {
      Token verb = sentence.head(participle);
      Token noun = sentence.child(participle, "obj");
      if (participle.is("xcomp")
          && participle.xpos().equals("VBN")
          && verb != null
          && noun != null
          && verb.index() == participle.index() - 1
          && noun.index() > participle.index()
          && sentence.tokens().subList(participle.index() + 1, noun.index()).stream()
              .allMatch(between -> sentence.dominates(noun, between))
          && !RESULTATIVE.contains(verb.lemma())
          && sentence.child(verb, "obj") == null) {
        tokens.set(noun.index(), noun.attached(verb.index(), "obj"));
        tokens.set(participle.index(), participle.attached(noun.index(), "amod"));
        for (Token child : sentence.children(participle)) {
          if (child.index() > noun.index()) {
            tokens.set(child.index(), child.attached(verb.index(), child.deprel()));
          }
        }
      }
    }
    return tree(tokens);
  }

  /**
   * <i>Ms. Roe said that the mayor was late and <b>accused</b> him</i>, where the accusing is
   * joined to what she says, though it is of another tense and done to whom she speaks of.
   */
  private Sentence withDeedsOfSpeakers() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token deed : sentence.tokens()) {
      Token said = sentence.head(deed);
      Token saying = said == null ? null : sentence.head(said);
      Token object = sentence.child(deed, "obj");
      if (!deed.is("conj")
          || !deed.xpos().equals("VBD")
          || said == null
          || saying == null
          || !said.is("ccomp")
          || said.index() < saying.index()
          || !saying.xpos().equals("VBD")
          || object == null
          || !object.xpos().equals("PRP")
          || object.form().endsWith("self")) {
        continue;
      }
      boolean otherTense =
          sentence.child(said, "cop") != null
              || sentence.child(said, "aux") != null
              || !said.xpos().equals("VBD");
      if (otherTense && isWithoutSubject(deed) && !isWithoutSubject(saying)) {
        tokens.set(deed.index(), deed.attached(saying.index(), "conj"));
      }
    }
    return tree(tokens);
  }

  /**
   * <i>She <b>began</b> by blaming those who think so and <b>ended</b> with praise</i>, where the
   * past is joined to the present of the relative clause: it goes with the last past before it.
   */
  private Sentence withTensesTogether() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token verb : sentence.tokens()) {
      Token first = sentence.head(verb);
      boolean past = verb.is("conj") && verb.xpos().equals("VBD") && isWithoutSubject(verb);
      if (!past || first == null || !(first.is("acl") || first.is("ccomp")) || isPast(first)) {
        continue;
      }
      for (Token up = sentence.head(first); up != null; up = sentence.head(up)) {
        if (up.xpos().equals("VBD") && !isWithoutSubject(up)) {
          tokens.set(verb.index(), verb.attached(up.index(), "conj"));
          break;
        }
      }
    }
    return tree(tokens);
  }

  /**
   * <i>After a <b>storm</b> flattened villages and forced people out</i>, where <i>a storm
   * flattened</i> is read as what describes the villages: none of them is <i>a</i> villages. What
   * is joined to the verb above is then joined to the nearer one.
   */
  private Sentence withSingularSubjects() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token verb : sentence.tokens()) {
      Token object = sentence.head(verb);
      Token above = object == null ? null : sentence.head(object);
      int at = verb.index();
      if (object == null
          || above == null
          || at < 3
          || !verb.is("amod")
          || !verb.xpos().equals("VBN")
          || !object.xpos().equals("NNS")
          || object.index() != at + 1
          || above.index() > at) {
        continue;
      }
      Token marker = sentence.token(at - 3);
      Token article = sentence.token(at - 2);
      Token subject = sentence.token(at - 1);
      if (!isOfTime(marker)
          || !article.lemma().equals("a")
          || !subject.xpos().equals("NN")
          || !object.equals(sentence.head(subject))) {
        continue;
      }
      tokens.set(at, Mistagged.asVerb(verb, "VBD", above.index(), "advcl"));
      tokens.set(marker.index(), marker.attached(at, "mark"));
      tokens.set(article.index(), article.attached(subject.index(), "det"));
      tokens.set(subject.index(), subject.attached(at, "nsubj"));
      tokens.set(object.index(), object.attached(at, "obj"));
      for (Token joined : sentence.children(above)) {
        if (joined.is("conj") && joined.index() > at && isWithoutSubject(joined)) {
          tokens.set(joined.index(), joined.attached(at, "conj"));
        }
      }
    }
    return tree(tokens);
  }

  private boolean isPast(Token verb) {
    Token aux = sentence.child(verb, "aux");
    Token finite = aux == null ? verb : aux;
    boolean present = finite.xpos().equals("VBP") || finite.xpos().equals("VBZ");
    return !present && !finite.xpos().equals("MD");
  }

  private static boolean isOfTime(Token marker) {
    return TIMES.contains(marker.form().toLowerCase(Locale.ROOT));
  }

  private @Nullable Token verbBehind(Token noun) {
    for (int i = noun.index() + 1; i < sentence.size() && i <= noun.index() + REACH; i++) {
      Token next = sentence.token(i);
      if (next.isVerbal() && !next.upos().equals("AUX")) {
        boolean clause = next.is("advcl") || next.is("ccomp") || next.is("acl");
        return clause && FINITE.contains(next.xpos()) && isWithoutSubject(next) ? next : null;
      }
      if (!next.upos().equals("ADV") && !next.upos().equals("AUX")) {
        return null;
      }
    }
    return null;
  }

  /** <i>The state and <b>cities</b> of the bay have sued the firm</i>: nothing stands between. */
  private boolean isSubjectOfHead(Token noun) {
    Token verb = sentence.head(noun);
    if (verb == null
        || verb.index() < noun.index()
        || sentence.child(verb, "obj") == null
        || !isWithoutSubject(verb)) {
      return false;
    }
    Token aux = sentence.child(verb, "aux");
    Token start = aux == null || aux.index() < noun.index() ? verb : aux;
    return (aux != null || FINITE.contains(verb.xpos()))
        && sentence.tokens().subList(noun.index(), start.index()).stream()
            .allMatch(between -> sentence.dominates(noun, between));
  }

  private boolean isWithoutSubject(Token verb) {
    return sentence.children(verb).stream().noneMatch(child -> child.is("nsubj"));
  }

  private Token asSubject(Token token, Token verb) {
    boolean passive = sentence.child(verb, "aux:pass") != null;
    return token.attached(verb.index(), passive ? "nsubj:pass" : "nsubj");
  }

  /** The sentence of these tokens; the one before if they are no tree. */
  private Sentence tree(List<Token> tokens) {
    try {
      return tokens.equals(sentence.tokens()) ? sentence : new Sentence(tokens);
    } catch (IllegalArgumentException notATree) {
      return sentence;
    }
  }
}
