package org.dragoman.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the tree leaves out and meaning needs: who acts in <i>rebels attacked and fled, she was
 * ordered to leave, the men who fled, troops stationed there</i>, and by whom in <i>was attacked by
 * rebels</i>.
 *
 * <p>After the enhanced representation of Universal Dependencies, with differences that make it
 * easier to use: an added subject is plainly {@code nsubj} or {@code nsubj:pass}, and a noun that a
 * relative clause says more of takes the part of its pronoun beside it. A noun before a participle
 * is its subject too.
 *
 * @see <a href="https://universaldependencies.org/u/overview/enhanced-syntax.html">Enhanced
 *     dependencies</a>
 */
public final class EnhancedDependencies {

  private static final int NONE = -1;
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl", "nmod");
  private static final Set<String> RELATIVE_WORDS =
      Set.of("who", "whom", "whose", "which", "that", "where", "when");

  private final Sentence sentence;
  private final Set<Dependency> added = new LinkedHashSet<>();

  // Of every word, by index, what it has among its children; NONE if it has none.
  private final int[] ownSubject;
  private final int[] object;
  private final int[] indirectObject;
  private final int[] openComplement;
  private final boolean[] hasClosedComplement;
  private final boolean[] hasAnySubject;
  private final boolean[] hasAuxiliary;
  private final boolean[] hasCopula;
  private final boolean[] hasMarker;

  // Of every word, told from the top of the tree downwards.
  private final int[] subject;
  private final int[] relativeClause;
  private final int[] relativePronoun;
  private final boolean[] passive;

  private EnhancedDependencies(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.size();
    ownSubject = filled(size);
    object = filled(size);
    indirectObject = filled(size);
    openComplement = filled(size);
    hasClosedComplement = new boolean[size];
    hasAnySubject = new boolean[size];
    hasAuxiliary = new boolean[size];
    hasCopula = new boolean[size];
    hasMarker = new boolean[size];
    subject = filled(size);
    relativeClause = filled(size);
    relativePronoun = filled(size);
    passive = new boolean[size];
  }

  /**
   * The dependencies that the tree does not hold.
   *
   * @param sentence a sentence with its tree
   * @return the added ones only, by head, then by dependent; the tree itself stays as it is
   */
  public static List<Dependency> of(Sentence sentence) {
    EnhancedDependencies enhanced = new EnhancedDependencies(sentence);
    enhanced.lookAtChildren();
    enhanced.goDown();
    enhanced.findAntecedents();
    List<Dependency> sorted = new ArrayList<>(enhanced.added);
    sorted.sort(
        Comparator.comparingInt(Dependency::head)
            .thenComparingInt(Dependency::dependent)
            .thenComparing(Dependency::relation));
    return sorted;
  }

  private static int[] filled(int size) {
    int[] filled = new int[size];
    Arrays.fill(filled, NONE);
    return filled;
  }

  private void lookAtChildren() {
    for (Token token : sentence.tokens()) {
      int head = token.head();
      if (head < 0) {
        continue;
      }
      switch (token.deprel()) {
        case "nsubj", "nsubj:pass" -> first(ownSubject, head, token);
        case "obj" -> first(object, head, token);
        case "iobj" -> first(indirectObject, head, token);
        case "xcomp" -> first(openComplement, head, token);
        case "ccomp" -> hasClosedComplement[head] = true;
        case "mark", "case" -> hasMarker[head] = true;
        case "cop" -> hasCopula[head] = true;
        case "aux" -> hasAuxiliary[head] = true;
        default -> {}
      }
      hasAnySubject[head] |= token.is("nsubj") || token.is("csubj") || token.is("expl");
      passive[head] |= token.deprel().equals("aux:pass") || token.deprel().equals("nsubj:pass");
    }
  }

  private static void first(int[] of, int head, Token token) {
    if (of[head] == NONE) {
      of[head] = token.index();
    }
  }

  /** Visits every word after its head, so that what is added there can be handed down. */
  private void goDown() {
    int[] order = new int[sentence.size()];
    int filled = 1;
    order[0] = sentence.root().index();
    for (int k = 0; k < filled; k++) {
      Token token = sentence.token(order[k]);
      visit(token);
      for (Token child : sentence.children(token)) {
        order[filled++] = child.index();
      }
    }
  }

  private void visit(Token token) {
    int i = token.index();
    int head = token.head();
    boolean relative = token.deprel().equals("acl:relcl");
    if (head >= 0) {
      relativeClause[i] = relative ? i : relativeClause[head];
    }
    passive[i] |= isPassiveParticiple(token);
    if (hasAnySubject[i]) {
      subject[i] = antecedentOr(ownSubject[i], i);
    } else if (token.deprel().equals("conj")) {
      shareSubject(token);
    } else if (token.deprel().equals("xcomp")) {
      controlSubject(token);
    } else if (token.deprel().equals("acl")) {
      modifiedSubject(token);
    }
    if (token.deprel().equals("conj")) {
      shareObject(token);
    }
    if (token.deprel().equals("obl")) {
      findAgent(token);
    }
  }

  /** A participle without <i>have</i>: <i>troops stationed there; backed by Peru, he left</i>. */
  private boolean isPassiveParticiple(Token token) {
    int i = token.index();
    int head = token.head();
    if (head < 0 || hasAuxiliary[i] || hasAnySubject[i] || !token.isVerbal()) {
      return false;
    }
    boolean participle = token.xpos().equals("VBN");
    return switch (token.deprel()) {
      // Taggers take one for the other where nothing else tells them apart.
      case "acl" -> participle || token.xpos().equals("VBD");
      case "advcl", "amod", "xcomp" -> participle;
      case "conj" -> participle && passive[head];
      default -> false;
    };
  }

  /** The noun that a relative clause modifies, if its subject is only a pronoun for it. */
  private int antecedentOr(int ownSubject, int verb) {
    if (ownSubject == NONE || relativeClause[verb] != verb) {
      return ownSubject;
    }
    return isRelative(sentence.token(ownSubject)) ? sentence.token(verb).head() : ownSubject;
  }

  private static boolean isRelative(Token token) {
    return token.xpos().startsWith("W")
        && RELATIVE_WORDS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** <i>Rebels attacked the town and fled.</i> */
  private void shareSubject(Token verb) {
    Token first = sentence.token(verb.head());
    boolean predicates = isPredicate(first) && isPredicate(verb);
    boolean alike = hasCopula[first.index()] && first.upos().equals(verb.upos());
    if (predicates || alike) {
      addSubject(verb.index(), subject[first.index()]);
    }
  }

  private boolean isPredicate(Token token) {
    return token.xpos().startsWith("VB") || hasCopula[token.index()];
  }

  /** <i>Peru ordered the rebels to leave; Peru agreed to leave; Peru was ordered to leave.</i> */
  private void controlSubject(Token complement) {
    Token head = sentence.token(complement.head());
    int h = head.index();
    if (EnhancementWords.isObjectRaising(head)) {
      sufferSubject(complement, subject[h]);
      return;
    }
    int controller = subject[h];
    int oblique = passive[h] ? NONE : obliqueController(head, complement);
    int affected = object[h] == NONE ? indirectObject[h] : object[h];
    if (oblique != NONE) {
      controller = oblique;
    } else if (affected != NONE && !passive[h] && !EnhancementWords.isSubjectControl(head)) {
      controller = affected;
    }
    addSubject(complement.index(), controller);
  }

  /** <i>The claim is hard to prove.</i> */
  private void sufferSubject(Token complement, int noun) {
    int i = complement.index();
    boolean lacksObject = object[i] == NONE && openComplement[i] == NONE && !hasClosedComplement[i];
    if (noun != NONE && lacksObject && strandedPreposition(complement) == null && !passive[i]) {
      add(i, noun, "obj");
    }
  }

  private int obliqueController(Token verb, Token complement) {
    // Of several complements the first, so that a verb's children are looked through once.
    if (object[verb.index()] != NONE || openComplement[verb.index()] != complement.index()) {
      return NONE;
    }
    for (Token noun : sentence.children(verb)) {
      if (noun.is("obl")) {
        String preposition = sentence.caseOf(noun);
        if (preposition != null && EnhancementWords.isObliqueControl(verb, preposition)) {
          return noun.index();
        }
      }
    }
    return NONE;
  }

  /** <i>Troops stationed there; rebels holding the town.</i> */
  private void modifiedSubject(Token participle) {
    int i = participle.index();
    boolean progressive = participle.xpos().equals("VBG");
    if (!hasMarker[i] && (progressive || passive[i])) {
      addSubject(i, participle.head());
    }
  }

  private void addSubject(int verb, int noun) {
    if (noun != NONE && noun != verb) {
      subject[verb] = noun;
      add(verb, noun, passive[verb] ? "nsubj:pass" : "nsubj");
    }
  }

  /**
   * <i>They made and sold arms</i>: an object of the first verb that stands after the second is an
   * object of both. Others are not shared: <i>they attacked the town and fled</i>.
   */
  private void shareObject(Token verb) {
    int v = verb.index();
    int shared = object[verb.head()];
    boolean lacksOne =
        object[v] == NONE
            && openComplement[v] == NONE
            && !hasClosedComplement[v]
            && !passive[v]
            && !hasCopula[v];
    if (shared > v && verb.head() < v && verb.xpos().startsWith("VB") && lacksOne) {
      add(v, shared, "obj");
    }
  }

  /** <i>Was attacked by rebels</i>, but not <i>by Monday, by force, by a third</i>. */
  private void findAgent(Token noun) {
    boolean passiveHead = noun.head() >= 0 && passive[noun.head()];
    if (passiveHead && "by".equals(sentence.caseOf(noun)) && canAct(noun)) {
      add(noun.head(), noun.index(), "obl:agent");
    }
  }

  private boolean canAct(Token noun) {
    NameType name = noun.name();
    if (name == NameType.PERSON || name == NameType.ORGANIZATION || name == NameType.PLACE) {
      return true;
    }
    boolean nominal = noun.isNoun() || noun.upos().equals("PRON") || noun.upos().equals("PROPN");
    if (!nominal || EnhancementWords.isTimeOrMeasure(noun)) {
      return false;
    }
    return !EnhancementWords.isMeans(noun) || isModified(noun);
  }

  private boolean isModified(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.is("det")
          || child.is("amod")
          || child.is("compound")
          || child.is("nummod")
          || child.deprel().equals("nmod:poss")) {
        return true;
      }
    }
    return false;
  }

  private void findAntecedents() {
    for (Token token : sentence.tokens()) {
      int clause = relativeClause[token.index()];
      // Only the first: in "those who know who left" the second asks.
      if (clause != NONE && relativePronoun[clause] == NONE && isRelative(token)) {
        relativePronoun[clause] = token.index();
      }
    }
    for (Token clause : sentence.tokens()) {
      int i = clause.index();
      if (relativeClause[i] == i && relativePronoun[i] == NONE) {
        fillGap(clause);
      } else if (relativeClause[i] == i && relativePronoun[i] != i) {
        standIn(sentence.token(relativePronoun[i]), clause.head());
      }
    }
  }

  /** <i>The men who fled; the town that they left; the town in which, the man whose son.</i> */
  private void standIn(Token pronoun, int antecedent) {
    // Where and when are obliques without their preposition.
    String relation = pronoun.deprel().equals("advmod") ? "obl" : pronoun.deprel();
    int colon = relation.indexOf(':');
    if (ARGUMENTS.contains(colon < 0 ? relation : relation.substring(0, colon))) {
      add(pronoun.head(), antecedent, relation);
    }
  }

  /** <i>The town they left; the town they want to leave; the man they spoke to.</i> */
  private void fillGap(Token clause) {
    int verb = clause.index();
    Token noun = sentence.token(clause.head());
    if (!clause.xpos().startsWith("VB") || EnhancementWords.isCircumstance(noun)) {
      return;
    }
    if (!hasAnySubject[verb]) {
      add(verb, noun.index(), passive[verb] ? "nsubj:pass" : "nsubj");
      return;
    }
    while (verb != NONE) {
      Token stranded = strandedPreposition(sentence.token(verb));
      if (stranded != null) {
        add(verb, noun.index(), "obl");
        return;
      }
      if (object[verb] != NONE || hasClosedComplement[verb] || passive[verb]) {
        return;
      }
      if (openComplement[verb] == NONE) {
        add(verb, noun.index(), "obj");
        return;
      }
      verb = openComplement[verb];
    }
  }

  private @Nullable Token strandedPreposition(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.upos().equals("ADP") && child.is("obl") && sentence.children(child).isEmpty()) {
        return child;
      }
    }
    return null;
  }

  private void add(int head, int dependent, String relation) {
    Token in = sentence.token(dependent);
    boolean known = in.head() == head && in.deprel().equals(relation);
    if (head >= 0 && head != dependent && !known) {
      added.add(new Dependency(head, dependent, relation));
    }
  }
}
