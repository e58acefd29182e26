package org.dragoman.events;

import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * How what a verb tells of stands to reality: by its form and auxiliaries, and where it has no
 * tense of its own by the verb that it depends on.
 */
final class VerbReality {

  /** Verbs of doing what one can to have something come about. */
  private static final Set<String> ENSURING = Set.of("ensure", "guarantee", "assure");

  /** Verbs of thinking of what one might do. */
  private static final Set<String> ENTERTAINING =
      Set.of("risk", "consider", "contemplate", "imagine", "avoid", "fear", "discuss", "think");

  /** What one does of or about an act that need not come. */
  private static final Set<String> TALKING = Set.of("talk", "think", "speak", "dream", "joke");

  private static final Set<String> SPOKEN_OF = Set.of("about", "of");

  /** So many verbs up, at most, it is looked up what became of an act. */
  private static final int FARTHEST = 5;

  private final Sentence sentence;
  private final Questions questions;
  private final boolean headline;
  private final Tenses tenses;
  private final Prospects prospects;

  VerbReality(Sentence sentence, boolean headline, Tenses tenses, Prospects prospects) {
    this.sentence = sentence;
    this.questions = new Questions(sentence);
    this.headline = headline;
    this.tenses = tenses;
    this.prospects = prospects;
  }

  /** How the clause of a verb stands to reality, by its verb and those above that it depends on. */
  Reality of(Token verb) {
    return of(verb, 0);
  }

  private Reality of(Token verb, int depth) {
    Reality modal = Modals.of(sentence, verb);
    if (modal != null) {
      return modal;
    }
    if (VerbForms.isInfinitive(sentence, verb)) {
      return ofInfinitive(verb, depth);
    }
    Token auxiliary = sentence.child(verb, "aux");
    Token head = sentence.head(verb);
    if (prospects.isAhead(verb)) {
      return Reality.UNREAL;
    }
    if (head != null
        && verb.is("ccomp")
        && ENSURING.contains(head.lemma())
        && of(head, depth + 1) != Reality.PAST) {
      return Reality.UNREAL; // "to ensure that they are brought to justice"
    }
    if (isImperative(verb)) {
      return Reality.UNREAL; // "If he lied, prosecute the man!"
    }
    boolean bare = verb.xpos().equals("VB") || verb.xpos().startsWith("JJ");
    boolean open = bare && verb.is("xcomp") && auxiliary == null && depth < FARTHEST;
    if (open && head != null && head.isVerbal()) {
      return of(head, depth + 1); // "could help calm tensions"
    }
    boolean shared = auxiliary == null && sentence.child(verb, "nsubj") == null && depth < FARTHEST;
    if (shared && verb.is("conj") && head != null && head.isVerbal() && !verb.isFinite()) {
      return of(head, depth + 1);
    }
    if (questions.isAsked(verb, auxiliary)) {
      return Reality.UNREAL;
    }
    boolean participle = verb.xpos().equals("VBG") && auxiliary == null;
    if (participle && verb.is("advcl") && tenses.isStateOfAffairs(head)) {
      return Reality.ONGOING;
    }
    if (participle && (isKeptFrom(verb, head) || isEntertained(verb, head))) {
      return Reality.UNREAL;
    }
    if (participle && verb.is("advcl") && head != null && head.isVerbal() && depth < FARTHEST) {
      // "will help by sending food": what goes with what is still to come is so itself.
      Reality above = of(head, depth + 1);
      boolean undone = above == Reality.FUTURE || above == Reality.DUTY || above == Reality.UNREAL;
      boolean unsettled = above == Reality.UNREAL; // "ignoring the offer, it may lose"
      if (undone
          && (unsettled
              || verb.index() > head.index()
              || Subordination.introduction(sentence, verb) != null)) {
        return above;
      }
    }
    if (verb.lemma().equals("go") && verb.xpos().equals("VBG") && auxiliary != null) {
      Token done = sentence.child(verb, "xcomp");
      if (done != null && VerbForms.isInfinitive(sentence, done)) {
        return Tenses.isPresent(auxiliary) ? Reality.FUTURE : Reality.UNREAL; // "is going to meet"
      }
    }
    if (verb.xpos().equals("VBG") && tenses.isProgressive(verb)) {
      return auxiliary != null && Tenses.isPresent(auxiliary) ? Reality.ONGOING : Reality.PAST;
    }
    if (tenses.isTimeless(verb)) {
      return Reality.ONGOING;
    }
    return verb.xpos().equals("VBD") && tenses.isHabit(verb) ? Reality.FORMER : Reality.PAST;
  }

  private Reality ofInfinitive(Token verb, int depth) {
    Token auxiliary = sentence.child(verb, "aux");
    Token head = sentence.head(verb);
    Token be = sentence.child(verb, "cop");
    if (be == null && auxiliary != null && auxiliary.lemma().equals("be")) {
      be = auxiliary;
    }
    if (be != null && Tenses.isPresent(be)) {
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
    if (carrier != null && depth < FARTHEST) {
      return of(carrier, depth + 1);
    }
    return headline && (head == null || verb.is("acl")) ? Reality.FUTURE : Reality.UNREAL;
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

  /** <i>Attacking them <b>would</b> be a mistake; arresting him <b>is</b> wrong</i>. */
  boolean isThoughtOf(Token predicate) {
    Token verdict = sentence.head(predicate);
    if (verdict == null || !predicate.xpos().equals("VBG")) {
      return false;
    }
    boolean subject =
        predicate.is("csubj")
            || (predicate.is("advcl")
                && predicate.index() < verdict.index()
                && Subordination.introduction(sentence, predicate) == null
                && sentence.child(verdict, "nsubj") == null);
    if (!subject) {
      return false;
    }
    Token modal = sentence.child(verdict, "aux");
    Token copula = sentence.child(verdict, "cop");
    return (modal != null && modal.xpos().equals("MD"))
        || (copula != null && copula.xpos().equals("VBZ"));
  }

  /** <i>kept the convoy from leaving</i>: it did not leave. */
  private boolean isKeptFrom(Token verb, @Nullable Token keeper) {
    return keeper != null
        && keeper.isVerbal()
        && "from".equals(Subordination.introduction(sentence, verb))
        && (sentence.child(keeper, "obj") != null || VerbForms.isPassive(sentence, keeper));
  }

  /** <i><b>Making</b> a deal would be good; they risk <b>losing</b> donors</i>: only thought of. */
  private boolean isEntertained(Token verb, @Nullable Token above) {
    boolean complement = verb.is("xcomp") || verb.is("ccomp");
    boolean spoken =
        verb.is("advcl")
            && above != null
            && TALKING.contains(above.lemma())
            && SPOKEN_OF.contains(String.valueOf(Subordination.introduction(sentence, verb)));
    return verb.is("csubj")
        || spoken
        || (complement && above != null && ENTERTAINING.contains(above.lemma()));
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
}
