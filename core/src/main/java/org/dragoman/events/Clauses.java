package org.dragoman.events;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the clause of a predicate says of its reality: polarity, modality, tense and condition, read
 * off the auxiliaries, negations and conjunctions of one sentence.
 */
final class Clauses {

  /** How a clause stands to reality. */
  enum Reality {
    /** It is told as having taken place. */
    PAST,
    /** It is told as going on. */
    ONGOING,
    /** It is told as still to come. */
    FUTURE,
    /** It is told as someone's duty: <i>must, should</i>. */
    DUTY,
    /** It is told as what was once done again and again: <i>used to</i>. */
    FORMER,
    /** Somebody says that it is not so. */
    DENIED,
    /** It is told as possible, wished for, or depending on something else. */
    UNREAL
  }

  /** Words that make what is asked a question. */
  private static final Set<String> QUESTIONS = Set.of("whether", "if");

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  /** Verbs of thinking of what one might do. */
  private static final Set<String> ENTERTAINING =
      Set.of("risk", "consider", "contemplate", "imagine", "avoid", "fear", "discuss", "think");

  private static final Set<String> WISHING = Set.of("want", "need", "fear", "oppose", "crave");

  private static final Set<String> ASKED = Set.of("what", "which", "whose");

  /** What somebody's consent depends on. */
  private static final Set<String> PROVISOS = Set.of("condition", "proviso", "understanding");

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "n’t",
          "never",
          "neither",
          "nor",
          "hardly",
          "barely",
          "scarcely",
          "nowhere");
  private static final Set<String> NEGATIVE_SUBJECTS =
      Set.of("no", "neither", "nobody", "none", "nothing", "no-one");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "provided", "providing", "should", "assuming");

  /** Verbs whose negation is meant of what stands below them. */
  private static final Set<String> OPINIONS =
      Set.of("think", "believe", "expect", "suppose", "imagine", "reckon", "feel");

  /** Until when something will or will not be done: whether that comes is open. */
  private static final Set<String> ENDS = Set.of("until", "till", "before", "once");

  /** What is all but done is not done. */
  private static final Set<String> ALMOST = Set.of("nearly", "almost", "narrowly");

  /** How often something is done that is done as a habit. */
  private static final Set<String> HABITS =
      Set.of(
          "routinely",
          "regularly",
          "often",
          "usually",
          "frequently",
          "habitually",
          "sometimes",
          "always",
          "periodically",
          "typically",
          "generally");

  private static final Set<String> SUPPOSITIONS =
      Set.of("imagine", "suppose", "assume", "presume", "pretend", "simulate", "envisage");

  /** Verbs of asking whose <i>that</i> says what is wanted. */
  private static final Set<String> MANDATES =
      Set.of(
          "propose",
          "suggest",
          "recommend",
          "demand",
          "insist",
          "request",
          "ask",
          "urge",
          "order",
          "require",
          "advise",
          "advocate");

  /** What somebody says that others turn down as untrue. */
  private static final Set<String> CLAIMS =
      Set.of(
          "claim",
          "report",
          "allegation",
          "suggestion",
          "accusation",
          "rumor",
          "rumour",
          "assertion",
          "charge",
          "notion");

  /** What shows that something took place. */
  private static final Set<String> EVIDENCE =
      Set.of(
          "sign",
          "evidence",
          "proof",
          "indication",
          "hint",
          "confirmation",
          "suggestion",
          "word",
          "report",
          "information",
          "reason",
          "indicator",
          "trace");

  /** Verbs whose past looks like their present: <i>the army let the hostages go</i>. */
  private static final Set<String> UNCHANGED =
      Set.of(
          "let",
          "put",
          "set",
          "cut",
          "hit",
          "shut",
          "beat",
          "split",
          "spread",
          "quit",
          "bid",
          "hurt",
          "burst",
          "cast",
          "thrust",
          "upset",
          "shed",
          "rid",
          "cost",
          "broadcast");

  /** What one has against acts that may come. */
  private static final Set<String> DEFENCES =
      Set.of(
          "defence",
          "defense",
          "defend",
          "protection",
          "protect",
          "guard",
          "safeguard",
          "shield",
          "bulwark",
          "insurance",
          "precaution",
          "vigilance",
          "deter",
          "deterrent");

  private static final Set<String> ENSURING = Set.of("ensure", "guarantee", "assure");

  /** What one does of or about an act that need not come. */
  private static final Set<String> TALKING = Set.of("talk", "think", "speak", "dream", "joke");

  private static final Set<String> SPOKEN_OF = Set.of("about", "of");

  /** What is talked about: <i>the question of admitting refugees</i> admits none. */
  private static final Set<String> TOPICS =
      Set.of("issue", "question", "matter", "topic", "subject", "notion", "concept", "thought");

  /** What says of an act that it may come. */
  private static final Set<String> PROSPECTS =
      Set.of(
          "threat",
          "platform",
          "agenda",
          "risk",
          "danger",
          "fear",
          "possibility",
          "prospect",
          "likelihood",
          "chance",
          "hope",
          "verge",
          "brink",
          "probability",
          "spectre",
          "specter",
          "rehearsal",
          "idea",
          "goal",
          "aim",
          "objective",
          "ambition",
          "dream",
          "plan",
          "date",
          "venue",
          "preparation",
          "map",
          "roadmap",
          "path",
          "road",
          "framework",
          "blueprint",
          "condition",
          "precondition",
          "groundwork",
          "pretext",
          "excuse",
          "justification",
          "formula",
          "obstacle",
          "hurdle",
          "barrier",
          "readiness");

  /** <i>without</i>, <i>rather</i> than, <i>instead</i> of arresting him */
  private static final Set<String> PASSING_OVER = Set.of("without", "rather", "instead");

  private static final Set<String> DENIALS =
      Set.of("reject", "deny", "dismiss", "refute", "rebut", "contradict", "dispute", "debunk");

  private static final Set<String> FALSE =
      Set.of("false", "untrue", "baseless", "unfounded", "wrong", "fabricated", "groundless");

  private static final Set<String> TRUE = Set.of("true", "correct", "case");
  private static final Set<String> DUTIES = Set.of("must", "should", "ought", "shall");
  private static final Set<String> PLANNED =
      Set.of(
          "planned",
          "eventual",
          "mock",
          "simulated",
          "possible",
          "potential",
          "proposed",
          "future",
          "upcoming",
          "expected",
          "anticipated",
          "threatened",
          "further",
          "imminent",
          "feared",
          "would-be",
          "hypothetical",
          "any",
          "likely",
          "scheduled",
          "prospective",
          "next");

  private final Sentence sentence;
  private final boolean headline;

  Clauses(Sentence sentence, boolean headline) {
    this.sentence = sentence;
    this.headline = headline;
  }

  /** Whether the predicate itself is negated in its own clause. */
  boolean isNegated(Token predicate) {
    for (Token child : sentence.children(predicate)) {
      String form = child.form().toLowerCase(Locale.ROOT);
      boolean adverb = child.is("advmod") || child.is("neg") || child.is("cc:preconj");
      if (NEGATIONS.contains(form) && (adverb || child.xpos().equals("RB"))) {
        return true;
      }
      if (ALMOST.contains(form) && child.is("advmod") && child.index() < predicate.index()) {
        return predicate.isVerbal();
      }
      if (form.equals("longer") && hasNo(child)) {
        return true;
      }
      boolean introduces = child.is("mark") || child.is("case") || child.is("cc");
      if (introduces && PASSING_OVER.contains(form)) {
        return true;
      }
      if ((child.is("nsubj") || child.is("obj")) && hasNo(child)) {
        return true;
      }
      if (child.is("det") && form.equals("no")) {
        return true;
      }
      if (child.is("nsubj") && NEGATIVE_SUBJECTS.contains(form)) {
        return true;
      }
    }
    if (isFalse(predicate)) {
      return true;
    }
    Token head = sentence.head(predicate);
    if (head != null
        && predicate.is("ccomp")
        && OPINIONS.contains(head.lemma().toLowerCase(Locale.ROOT))
        && isNegated(head)) {
      return true; // "does not believe that she should resign"
    }
    // "has not met or called", "have yet to meet"
    boolean shares = predicate.is("conj") && predicate.isVerbal() && !isFinitePast(predicate);
    if (head != null && shares && head.isVerbal()) {
      boolean ownAuxiliary = sentence.child(predicate, "aux") != null;
      return !ownAuxiliary && sentence.child(predicate, "nsubj") == null && isNegated(head);
    }
    return head != null && predicate.is("xcomp") && isYet(head, predicate);
  }

  /** Whether the clause around says that it is untrue: <i>it is not true that …, is false</i>. */
  private boolean isFalse(Token predicate) {
    Token above = sentence.head(predicate);
    if (above == null || !isThatClause(predicate)) {
      return false;
    }
    String lemma = above.lemma().toLowerCase(Locale.ROOT);
    if (TRUE.contains(lemma) && sentence.child(above, "cop") != null) {
      return isNegated(above);
    }
    Token verdict = sentence.head(above);
    return CLAIMS.contains(lemma)
        && above.is("nsubj")
        && verdict != null
        && FALSE.contains(verdict.lemma().toLowerCase(Locale.ROOT));
  }

  /** <i>asked whether they left, asked how they had left</i> */
  boolean isQuestion(Token clause) {
    return !clause.isNoun()
        && (asksWhich(clause)
            || QUESTIONS.contains(String.valueOf(introduction(clause)))
            || sentence.children(clause).stream()
                .anyMatch(
                    child ->
                        child.index() < clause.index()
                            && child.xpos().equals("WRB")
                            && !clause.is("acl:relcl")));
  }

  /** <i>did not say <b>what</b> techniques he would support</i> */
  private boolean asksWhich(Token clause) {
    return clause.is("ccomp")
        && sentence.children(clause).stream()
            .filter(child -> child.index() < clause.index())
            .map(child -> sentence.child(child, "det"))
            .anyMatch(det -> det != null && ASKED.contains(det.form().toLowerCase(Locale.ROOT)));
  }

  /** Whether somebody turns down what others say of it: <i>rejected claims that …</i>. */
  private boolean isDenied(Token predicate) {
    Token claim = sentence.head(predicate);
    if (claim == null
        || !isThatClause(predicate)
        || !CLAIMS.contains(claim.lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Token verb = sentence.head(claim);
    boolean turned = claim.is("obj") || claim.is("nsubj:pass");
    return verb != null && turned && DENIALS.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }

  /** <i>there was no sign that the army had left</i>: whether it had is open. */
  private boolean isWithoutEvidence(Token predicate) {
    Token evidence = sentence.head(predicate);
    if (evidence == null
        || !isThatClause(predicate)
        || !EVIDENCE.contains(evidence.lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Token above = sentence.head(evidence);
    return hasNo(evidence) || isNegated(evidence) || (above != null && isNegated(above));
  }

  /** <i>Attacking them <b>would</b> be a mistake; arresting him <b>is</b> wrong</i>. */
  private boolean isThoughtOf(Token predicate) {
    Token verdict = sentence.head(predicate);
    if (verdict == null || !predicate.xpos().equals("VBG")) {
      return false;
    }
    boolean subject =
        predicate.is("csubj")
            || (predicate.is("advcl")
                && predicate.index() < verdict.index()
                && introduction(predicate) == null
                && sentence.child(verdict, "nsubj") == null);
    if (!subject) {
      return false;
    }
    Token modal = firstAuxiliary(verdict);
    Token copula = sentence.child(verdict, "cop");
    return (modal != null && modal.xpos().equals("MD"))
        || (copula != null && copula.xpos().equals("VBZ"));
  }

  private boolean isThatClause(Token predicate) {
    boolean clause =
        predicate.is("ccomp")
            || predicate.is("acl")
            || predicate.is("csubj")
            || predicate.is("advcl");
    return clause
        && sentence.children(predicate).stream()
            .anyMatch(child -> child.is("mark") && child.form().equalsIgnoreCase("that"));
  }

  private boolean hasNo(Token noun) {
    for (Token child : sentence.children(noun)) {
      String form = child.form().toLowerCase(Locale.ROOT);
      if (form.equals("no") || form.equals("neither")) {
        return true;
      }
    }
    return false;
  }

  private boolean isYet(Token have, Token infinitive) {
    if (!have.lemma().equals("have")) {
      return false;
    }
    return Stream.concat(sentence.children(have).stream(), sentence.children(infinitive).stream())
        .anyMatch(child -> child.form().equalsIgnoreCase("yet"));
  }

  /** The word that introduces the clause of a verb: <i>for</i> in <i>for spying</i>; or null. */
  @Nullable String introduction(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.is("mark") || child.is("case")) {
        return child.form().toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  /** How the clause of a predicate stands to reality. */
  Reality of(Token predicate) {
    if (isConditional(predicate)) {
      return Reality.UNREAL;
    }
    if (isDenied(predicate)) {
      return Reality.DENIED;
    }
    if (isWithoutEvidence(predicate) || isThoughtOf(predicate)) {
      return Reality.UNREAL;
    }
    return predicate.isVerbal() ? ofVerb(predicate, 0) : ofNominal(predicate);
  }

  private boolean isImperative(Token verb) {
    boolean clause = verb.head() < 0 || verb.is("parataxis") || verb.is("ccomp");
    return !headline
        && clause
        && verb.xpos().equals("VB")
        && sentence.child(verb, "aux") == null
        && sentence.child(verb, "nsubj") == null
        && sentence.child(verb, "mark") == null;
  }

  private Reality ofVerb(Token verb, int depth) {
    Token auxiliary = firstAuxiliary(verb);
    boolean infinitive = isInfinitive(verb);
    if (auxiliary != null && auxiliary.xpos().equals("MD") && !isHad(verb, auxiliary)) {
      return isWouldHave(verb, auxiliary) ? Reality.UNREAL : ofModal(auxiliary);
    }
    Token head = sentence.head(verb);
    if (infinitive) {
      Token be = sentence.child(verb, "cop");
      if (be == null && auxiliary != null && auxiliary.lemma().equals("be")) {
        be = auxiliary;
      }
      if (be != null && isPresent(be)) {
        return Reality.FUTURE; // "is to meet"
      }
      boolean due =
          sentence.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("due"));
      if (due) {
        return Reality.FUTURE; // "is due to meet"
      }
      if (head != null && head.lemma().equals("use") && head.xpos().equals("VBD")) {
        return verb.is("xcomp") ? Reality.FORMER : Reality.UNREAL; // "used to"
      }
      Token carrier = carrier(verb);
      if (carrier != null && depth < 5) {
        return ofVerb(carrier, depth + 1);
      }
      return headline && (head == null || verb.is("acl")) ? Reality.FUTURE : Reality.UNREAL;
    }
    if (head != null && verb.is("acl") && PROVISOS.contains(head.lemma())) {
      return Reality.UNREAL; // "on the condition it scaled back its operations"
    }
    if (head != null
        && verb.is("ccomp")
        && ENSURING.contains(head.lemma())
        && ofVerb(head, depth + 1) != Reality.PAST) {
      return Reality.UNREAL; // "to ensure that they are brought to justice"
    }
    boolean ofProspect =
        head != null
            && verb.is("acl")
            && verb.xpos().equals("VBG")
            && (PROSPECTS.contains(head.lemma().toLowerCase(Locale.ROOT))
                || TOPICS.contains(head.lemma().toLowerCase(Locale.ROOT)));
    if (ofProspect) {
      return Reality.UNREAL; // "the goal of withdrawing"
    }
    if (isImperative(verb)) {
      return Reality.UNREAL; // "If he lied, prosecute the man!"
    }
    boolean bare = verb.xpos().equals("VB") || verb.xpos().startsWith("JJ");
    boolean open = bare && verb.is("xcomp") && auxiliary == null && depth < 5;
    if (open && head != null && head.isVerbal()) {
      return ofVerb(head, depth + 1); // "could help calm tensions"
    }
    boolean shared = auxiliary == null && sentence.child(verb, "nsubj") == null && depth < 5;
    if (shared && verb.is("conj") && head != null && head.isVerbal() && !isFinitePast(verb)) {
      return ofVerb(head, depth + 1);
    }
    if (isQuestion() && auxiliary != null && auxiliary.index() < subjectIndex(verb)) {
      return Reality.UNREAL;
    }
    boolean participle = verb.xpos().equals("VBG") && auxiliary == null;
    if (participle && verb.is("advcl") && isStateOfAffairs(head)) {
      return Reality.ONGOING;
    }
    if (participle && (isKeptFrom(verb, head) || isEntertained(verb, head))) {
      return Reality.UNREAL;
    }
    if (participle && verb.is("advcl") && head != null && head.isVerbal() && depth < 5) {
      // "will help by sending food": what goes with what is still to come is so itself.
      Reality above = ofVerb(head, depth + 1);
      boolean undone = above == Reality.FUTURE || above == Reality.DUTY || above == Reality.UNREAL;
      boolean unsettled = above == Reality.UNREAL; // "ignoring the offer, it may lose"
      if (undone && (unsettled || verb.index() > head.index() || introduction(verb) != null)) {
        return above;
      }
    }
    if (verb.lemma().equals("go") && verb.xpos().equals("VBG") && auxiliary != null) {
      Token done = sentence.child(verb, "xcomp");
      if (done != null && isInfinitive(done)) {
        return isPresent(auxiliary) ? Reality.FUTURE : Reality.UNREAL; // "is going to meet"
      }
    }
    if (verb.xpos().equals("VBG") && isProgressive(verb)) {
      return auxiliary != null && isPresent(auxiliary) ? Reality.ONGOING : Reality.PAST;
    }
    if (isTimeless(verb)) {
      return Reality.ONGOING;
    }
    return verb.xpos().equals("VBD") && isHabit(verb) ? Reality.FORMER : Reality.PAST;
  }

  /**
   * The predicate that tells whether what an infinitive tells of was done: in <i>was the first to
   * call for talks</i> and <i>phoned him to express support</i> it was. Null if there is none, and
   * the infinitive only says what is meant to be.
   */
  private @Nullable Token carrier(Token infinitive) {
    Token head = sentence.head(infinitive);
    if (head == null) {
      return null;
    }
    if (Subjects.isMessage(head, infinitive)) {
      return head;
    }
    if (!Subjects.isRanked(sentence, infinitive)) {
      return null;
    }
    Token above = sentence.head(head);
    boolean predicate = head.isVerbal() || sentence.child(head, "cop") != null;
    return predicate || above == null || !above.isVerbal() ? head : above;
  }

  /** Whether <i>'d</i> is short for had: <i>who'd been stealing, he'd met</i>. */
  private boolean isHad(Token verb, Token auxiliary) {
    String form = auxiliary.form().toLowerCase(Locale.ROOT);
    boolean shortened = form.equals("'d") || form.equals("’d");
    boolean been =
        sentence.children(verb).stream().anyMatch(word -> word.form().equalsIgnoreCase("been"));
    boolean have =
        sentence.children(verb, "aux").stream().anyMatch(word -> word.form().equals("have"));
    return shortened && !have && (been || verb.xpos().equals("VBN"));
  }

  /** <i>would have attacked</i>: but did not. */
  private boolean isWouldHave(Token verb, Token modal) {
    return verb.xpos().equals("VBN")
        && !modal.form().equalsIgnoreCase("will")
        && sentence.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
  }

  /** <i>kept the convoy from leaving</i>: it did not leave. */
  private boolean isKeptFrom(Token verb, @Nullable Token keeper) {
    return keeper != null
        && keeper.isVerbal()
        && "from".equals(introduction(verb))
        && (sentence.child(keeper, "obj") != null || VerbForms.isPassive(sentence, keeper));
  }

  /** <i><b>Making</b> a deal would be good; they risk <b>losing</b> donors</i>: only thought of. */
  private boolean isEntertained(Token verb, @Nullable Token above) {
    boolean complement = verb.is("xcomp") || verb.is("ccomp");
    boolean spoken =
        verb.is("advcl")
            && above != null
            && TALKING.contains(above.lemma())
            && SPOKEN_OF.contains(String.valueOf(introduction(verb)));
    return verb.is("csubj")
        || spoken
        || (complement && above != null && ENTERTAINING.contains(above.lemma()));
  }

  private boolean isProgressive(Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("be"));
  }

  /**
   * Whether a verb is in the simple present of a running text: outside headlines reports tell by it
   * what is done as a habit or goes on, while single acts are told in the past.
   */
  boolean isTimeless(Token verb) {
    boolean plural = verb.xpos().equals("VBP") && !UNCHANGED.contains(verb.lemma());
    boolean present = plural || verb.xpos().equals("VBZ");
    return present && !headline && firstAuxiliary(verb) == null;
  }

  private boolean isHabit(Token verb) {
    return sentence.children(verb, "advmod").stream()
        .anyMatch(adverb -> HABITS.contains(adverb.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isPresent(Token auxiliary) {
    return auxiliary.xpos().equals("VBZ") || auxiliary.xpos().equals("VBP");
  }

  private Reality ofModal(Token modal) {
    String form = modal.form().toLowerCase(Locale.ROOT);
    if (form.equals("will") || form.equals("wo") || form.equals("'ll") || form.equals("’ll")) {
      return Reality.FUTURE;
    }
    if (form.equals("would") || form.equals("'d") || form.equals("’d")) {
      // In reported speech "would" is the past of "will".
      return Reality.FUTURE;
    }
    if (DUTIES.contains(form)) {
      return Reality.DUTY;
    }
    return Reality.UNREAL;
  }

  /** Whether a clause says what <i>would</i> be: in nobody's words that is no plan. */
  boolean isHypothetical(Token verb) {
    Token auxiliary = verb.isVerbal() ? firstAuxiliary(verb) : null;
    return auxiliary != null && auxiliary.lemma().equals("would");
  }

  private Reality ofNominal(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (PLANNED.contains(child.form().toLowerCase(Locale.ROOT))) {
        return Reality.UNREAL;
      }
      if (child.is("aux") && child.xpos().equals("MD")) {
        return ofModal(child);
      }
    }
    if (isFeared(noun) || isClaimed(noun) || isWished(noun)) {
      return Reality.UNREAL;
    }
    Token head = sentence.head(noun);
    boolean argument =
        noun.is("obj") || noun.is("nsubj") || noun.is("obl") || noun.is("conj") || noun.is("nmod");
    if (head != null && head.is("xcomp") && head.xpos().startsWith("JJ")) {
      head = sentence.head(head); // "help smooth over the row", with an adjective for the verb
    }
    if (head != null && head.isVerbal() && argument) {
      // An act told as the object of what will or may happen has itself not happened.
      Reality above = ofVerb(head, 0);
      // "will review it in consultation with France"
      boolean object = noun.is("obj") || (noun.is("obl") && "in".equals(sentence.caseOf(noun)));
      return object && above != Reality.PAST && above != Reality.ONGOING
          ? Reality.UNREAL
          : Reality.PAST;
    }
    return Reality.PAST;
  }

  /** <i>He wants a tax cut and a <b>war</b> with Iran</i>. */
  private boolean isWished(Token noun) {
    Token first = noun;
    Token verb = sentence.head(first);
    while (first.is("conj") && verb != null && verb.isNoun()) {
      first = verb;
      verb = sentence.head(first);
    }
    return verb != null && verb.isVerbal() && first.is("obj") && WISHING.contains(verb.lemma());
  }

  /** <i>the threat of war, on the brink of war, closer to war</i>: there is none yet. */
  private boolean isFeared(Token noun) {
    Token head = ofWhat(noun);
    if (head == null || !(noun.is("nmod") || noun.is("obl"))) {
      return false;
    }
    String preposition = String.valueOf(sentence.caseOf(noun));
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    return switch (preposition) {
      case "of", "for" -> head.isNoun() && PROSPECTS.contains(lemma);
      case "against", "from" -> DEFENCES.contains(lemma);
      case "to" ->
          lemma.equals("close")
              || lemma.equals("closer")
              || lemma.equals("closest")
              || (head.isNoun() && PROSPECTS.contains(lemma));
      default -> false;
    };
  }

  /**
   * The word that a noun with its preposition hangs on: in <i>watched over the plan for a deal</i>
   * the noun right before, if what that tells of may come.
   */
  private @Nullable Token ofWhat(Token noun) {
    Token head = sentence.head(noun);
    Token marker = sentence.child(noun, "case");
    if (head == null || marker == null || !head.isVerbal() || marker.index() < head.index() + 2) {
      return head;
    }
    Token before = sentence.token(marker.index() - 1);
    return before.isNoun() && PROSPECTS.contains(before.lemma()) ? before : head;
  }

  /** <i>Their <b>assault</b> claims, the <b>attack</b> plan</i>: told of as claimed or planned. */
  private boolean isClaimed(Token noun) {
    if (noun.index() + 1 == sentence.size()) {
      return false;
    }
    // The parser may hang both on the verb.
    Token next = sentence.token(noun.index() + 1);
    String lemma = next.lemma().toLowerCase(Locale.ROOT);
    return next.isNoun()
        && (next.index() == noun.head() || next.head() == noun.head())
        && (PROSPECTS.contains(lemma) || CLAIMS.contains(lemma));
  }

  /** Whether a word is a predicate with a present or perfect copula: <i>has been alone in</i>. */
  private boolean isStateOfAffairs(@Nullable Token predicate) {
    Token copula = predicate == null ? null : sentence.child(predicate, "cop");
    if (copula == null) {
      return false;
    }
    return copula.xpos().equals("VBZ")
        || copula.xpos().equals("VBP")
        || copula.xpos().equals("VBN");
  }

  private static boolean isFinitePast(Token verb) {
    return verb.xpos().equals("VBD") || verb.xpos().equals("VBZ") || verb.xpos().equals("VBP");
  }

  private int subjectIndex(Token verb) {
    Token subject = sentence.child(verb, "nsubj");
    return subject == null ? -1 : subject.index();
  }

  private boolean isQuestion() {
    for (int i = sentence.size() - 1; i >= 0 && i >= sentence.size() - 3; i--) {
      if (sentence.token(i).form().contains("?")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Token firstAuxiliary(Token verb) {
    return sentence.child(verb, "aux");
  }

  private boolean isInfinitive(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.xpos().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCondition(Token clause) {
    return sentence.children(clause).stream()
        .anyMatch(
            child ->
                child.is("mark") && CONDITIONS.contains(child.form().toLowerCase(Locale.ROOT)));
  }

  /** Whether a clause tells of what is still to come. */
  private boolean isOpen(@Nullable Token predicate) {
    if (predicate == null || !predicate.isVerbal()) {
      return false;
    }
    Token auxiliary = firstAuxiliary(predicate);
    return isInfinitive(predicate) || (auxiliary != null && auxiliary.xpos().equals("MD"));
  }

  /**
   * The clause on which it depends whether or until when something is done: <i>will not release
   * them <b>until the army withdraws</b></i>; null if there is none.
   */
  @Nullable Token condition(Token predicate) {
    for (Token clause : sentence.children(predicate, "advcl")) {
      for (Token child : sentence.children(clause)) {
        String form = child.form().toLowerCase(Locale.ROOT);
        boolean mark = child.is("mark") || child.is("advmod") || child.is("case");
        if (mark && (form.equals("if") || form.equals("unless") || ENDS.contains(form))) {
          return clause;
        }
      }
    }
    return null;
  }

  /** <i>Had the police arrested him, …</i>, as parsers see it: a participle of what they had. */
  private boolean isInverted(Token predicate) {
    Token first = sentence.token(0);
    Token done = sentence.child(first, "xcomp");
    return first.form().equals("Had")
        && done != null
        && done.xpos().equals("VBN")
        && (predicate.index() == 0 || predicate.index() == done.index());
  }

  /** What is only imagined: <i>imagine that …, the exercise assumed that …</i>. */
  private boolean isSupposed(Token predicate) {
    Token verb = sentence.head(predicate);
    return verb != null
        && predicate.is("ccomp")
        && SUPPOSITIONS.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }

  /** What is asked for, in the subjunctive: <i>proposed that Seoul postpone the drills</i>. */
  private boolean isProposed(Token predicate) {
    boolean bare =
        predicate.xpos().equals("VB")
            || predicate.xpos().equals("VBP")
            || UNCHANGED.contains(predicate.lemma());
    Token above = sentence.head(predicate);
    boolean wanted =
        predicate.is("ccomp")
            && above != null
            && MANDATES.contains(above.lemma().toLowerCase(Locale.ROOT));
    if (!bare || firstAuxiliary(predicate) != null || !(wanted || isThatClause(predicate))) {
      return false;
    }
    if (wanted) {
      return true; // "demanding he quit"
    }
    // The clause may hang on a verb further up; its own stands before its "that".
    for (int i = mark(predicate) - 1; i >= 0; i--) {
      if (sentence.token(i).isVerbal()) {
        return MANDATES.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  private int mark(Token clause) {
    Token mark = sentence.child(clause, "mark");
    return mark == null ? clause.index() : mark.index();
  }

  /** Whether the predicate stands in an if-clause, or in a main clause that <i>would</i> follow. */
  private boolean isConditional(Token predicate) {
    for (Token at = predicate; at != null; at = sentence.head(at)) {
      for (Token child : sentence.children(at)) {
        boolean mark = child.is("mark") || child.is("advmod") || child.is("case");
        String form = child.form().toLowerCase(Locale.ROOT);
        if (mark && CONDITIONS.contains(form)) {
          return true;
        }
        if (mark && ENDS.contains(form) && at.is("advcl") && isOpen(sentence.head(at))) {
          return true;
        }
        // "should the U.S. begin bombing": inverted
        boolean inverted = form.equals("should") || form.equals("were") || form.equals("had");
        if (inverted && child.is("aux") && at.is("advcl") && child.index() < subjectIndex(at)) {
          return true;
        }
      }
      if (isInverted(at) || isSupposed(at) || isProposed(at)) {
        return true;
      }
      Token first = sentence.head(at);
      if (at.is("conj") && first != null && first.is("advcl") && hasCondition(first)) {
        return true;
      }
      if (at.is("ccomp") || at.is("parataxis") || at.is("conj") || at.is("acl:relcl")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a clause is in the present tense, or its verb's auxiliary is: <i>is due to meet</i>.
   */
  boolean isNow(Token predicate) {
    if (PRESENT.contains(predicate.xpos())) {
      return true;
    }
    for (Token child : sentence.children(predicate)) {
      boolean auxiliary = child.is("aux") || child.is("aux:pass") || child.is("cop");
      if (auxiliary && PRESENT.contains(child.xpos())) {
        return true;
      }
    }
    return false;
  }
}
