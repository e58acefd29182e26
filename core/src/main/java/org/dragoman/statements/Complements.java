package org.dragoman.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.SpeechAct;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in the frames of a cue, behind it. The tree is asked first; where it has lost
 * the clause, the order of the words decides.
 */
final class Complements {

  /** How far behind its cue a clause may begin. */
  private static final int REACH = 16;

  private static final Set<String> ALWAYS = Set.of("whether", "how", "why", "what");
  private static final Set<String> WHEN_ASKED = Set.of("if", "who", "where", "when", "which");
  private static final Set<Cue.Kind> OPEN =
      Set.of(Cue.Kind.KNOWLEDGE, Cue.Kind.THOUGHT, Cue.Kind.PERCEPTION);

  /** Verbs that only make a noun a predicate: <i>made the case that</i> is the noun's affair. */
  static final Set<String> LIGHT =
      Set.of(
          "make", "take", "give", "have", "hold", "deliver", "draw", "pay", "launch", "offer",
          "lead", "wage", "fire", "put", "place", "bring", "mount", "lay", "issue", "show",
          "express", "voice", "raise", "file", "run", "poke", "land", "hurl", "lob", "level",
          "unleash", "sound");

  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

  private final Scene scene;
  private final Sentence sentence;
  private final Token head;
  private final Cue cue;

  /** Where the words behind the cue begin. */
  private final int next;

  Complements(Scene scene, Sentence sentence, Token head, Cue cue) {
    this.scene = scene;
    this.sentence = sentence;
    this.head = head;
    this.cue = cue;
    Token particle = cue.particle().isEmpty() ? null : scene.particle(sentence, head, cue);
    this.next = particle == null ? head.index() + 1 : particle.index() + 1;
  }

  private int lastMark() {
    return next - 1;
  }

  private @Nullable Complement of(
      String frame, @Nullable Range content, @Nullable Token addressee, int lastMark) {
    return content == null ? null : new Complement(frame, List.of(content), addressee, lastMark);
  }

  /** A clause: with <i>that</i>, with a question word, or bare. */
  @Nullable Complement clause() {
    int start = clauseStart();
    if (start < 0 && mayOnlySpeak() && finiteFollows()) {
      start = next;
    }
    if (start < 0) {
      return null;
    }
    Token object = cue.takes("object") && !cue.takes("whom") ? objectChild() : null;
    if (object != null && cue.part() == Cue.Part.VERB && object.index() < start) {
      // show little evidence that …: the clause belongs to the object
      start = Math.max(next, sentence.first(object));
    }
    Range content = Extent.from(scene, sentence, head, start);
    return of("clause", content, addressee(start), lastMark());
  }

  /** Whether what follows the cue can hardly be anything but what was said. */
  private boolean mayOnlySpeak() {
    boolean speaks = cue.kind() == Cue.Kind.SPEECH && cue.takes("quote") && cue.takes("that");
    Token subject = sentence.child(head, "nsubj");
    boolean inverted = subject != null && subject.index() > head.index();
    return speaks
        && !inverted
        && !cue.takes("object")
        && !cue.takes("whom")
        && !cue.takes("to")
        && !head.is("acl")
        && !Phrases.isPassive(sentence, head);
  }

  /** Whether a phrase begins right behind the cue and a finite verb comes later. */
  private boolean finiteFollows() {
    if (next >= sentence.size() || !opensPhrase(sentence.token(next))) {
      return false;
    }
    for (int i = next + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (FINITE.contains(token.xpos())) {
        return true;
      }
      if (token.isPunctuation() && scene.quotations().at(token.begin()) == null && i < next + 3) {
        return false;
      }
    }
    return false;
  }

  private boolean opensPhrase(Token token) {
    boolean adverbial = token.is("obl") || token.is("advmod") || token.is("obl:unmarked");
    boolean noun = token.isNoun() || token.xpos().startsWith("PRP") || token.xpos().equals("CD");
    boolean before = token.xpos().equals("DT") || token.xpos().startsWith("JJ");
    return !adverbial
        && (noun || before || token.xpos().equals("EX") || token.form().equals("that"))
        && scene.sameVoice(token.begin(), head.begin());
  }

  private int clauseStart() {
    boolean adds =
        next + 1 < sentence.size()
            && sentence.token(next).form().equals(",")
            && sentence.token(next + 1).xpos().equals("VBG");
    if (adds) {
      return -1;
    }
    int end = Math.min(sentence.size(), next + REACH);
    Token clause = clausalChild();
    for (int i = next; i < end; i++) {
      Token token = sentence.token(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      if (!scene.sameVoice(token.begin(), head.begin())) {
        return clause != null && i >= firstRight(clause) ? i : -1;
      }
      if (form.equals("that") && opensClause(token)) {
        return i;
      }
      if (ALWAYS.contains(form) || (WHEN_ASKED.contains(form) && mayAsk(token, clause))) {
        return i;
      }
      if (clause != null && i >= firstRight(clause) && !token.isPunctuation()) {
        return i;
      }
      if (opensBareClause(token)) {
        return i;
      }
      boolean modifier = token.is("acl") && token.xpos().equals("VBN");
      if (token.isVerbal() && i > next && !modifier) {
        return -1;
      }
      if (token.isPunctuation() && !parenthesis(i)) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Token clausalChild() {
    for (Token child : sentence.children(head)) {
      boolean nominal = cue.part() == Cue.Part.NOUN && child.is("acl") && !child.is("acl:relcl");
      if ((child.is("ccomp") || nominal) && child.index() >= next && firstRight(child) >= next) {
        return child;
      }
    }
    return null;
  }

  private int firstRight(Token clause) {
    return Math.max(next, sentence.first(clause));
  }

  private boolean opensClause(Token that) {
    int i = that.index();
    if (i + 1 >= sentence.size()) {
      return false;
    }
    Token after = sentence.token(i + 1);
    boolean pronoun = that.is("nsubj") || that.is("obj") || that.is("det") || that.is("obl");
    if (that.xpos().equals("IN") || that.is("mark")) {
      return true;
    }
    if (that.is("det")) {
      return false;
    }
    return !(pronoun && (after.isVerbal() || after.isPunctuation()))
        || (that.is("nsubj") && cue.part() == Cue.Part.VERB && i == next);
  }

  private boolean mayAsk(Token word, @Nullable Token clause) {
    if (clause != null && word.index() >= firstRight(clause)) {
      return true;
    }
    boolean asks = cue.act() == SpeechAct.ASK || OPEN.contains(cue.kind());
    return asks && (word.index() == next || word.form().equalsIgnoreCase("if"));
  }

  /** Whether a subject begins here whose verb follows it. */
  private boolean opensBareClause(Token token) {
    for (Token at = token; at != null; at = sentence.head(at)) {
      if (sentence.first(at) != token.index()) {
        return false;
      }
      if ((at.is("nsubj") || at.is("expl") || at.is("csubj")) && !at.xpos().startsWith("W")) {
        Token verb = sentence.head(at);
        if (verb == null) {
          return false;
        }
        return verb.index() > at.index() && verb.index() != head.index() && !verb.is("acl");
      }
    }
    return false;
  }

  private boolean parenthesis(int index) {
    String form = sentence.token(index).form();
    if (form.equals("(") || form.equals(")")) {
      return true;
    }
    if (!form.equals(",")) {
      return false;
    }
    // said, however, that: the comma's partner stands before the conjunction
    int end = Math.min(sentence.size(), index + REACH);
    for (int i = index + 1; i + 1 < end; i++) {
      if (sentence.token(i).form().equals(",")) {
        return i > index + 1 && sentence.token(i + 1).form().equalsIgnoreCase("that");
      }
      if (sentence.token(i).form().equalsIgnoreCase("that")) {
        return true;
      }
      if (sentence.token(i).isVerbal() && !speaks(sentence.token(i))) {
        return false;
      }
    }
    return false;
  }

  /** <i>Said, the agency reported, that</i>. */
  private boolean speaks(Token verb) {
    return scene.cues(sentence, verb, Cue.Part.VERB).stream()
        .anyMatch(other -> other.takes("quote") && other.kind() == Cue.Kind.SPEECH);
  }

  private @Nullable Token addressee(int start) {
    if (!cue.takes("whom") && !cue.takes("quote")) {
      return null;
    }
    for (Token child : sentence.children(head)) {
      if (child.index() > head.index() && child.index() < start) {
        if (cue.takes("whom")
            && (child.is("obj") || child.is("iobj") || lost(child))
            && Phrases.nominal(child)) {
          return child;
        }
        if ((child.is("obl") || child.is("nmod")) && "to".equals(sentence.caseOf(child))) {
          return child;
        }
      }
    }
    if (cue.takes("whom") && start > next && Phrases.nominal(sentence.token(start - 1))) {
      Token last = sentence.token(start - 1);
      boolean close = start - next <= 4;
      return close ? last : null;
    }
    return null;
  }

  private static boolean lost(Token child) {
    return child.is("dep") || child.is("nsubj");
  }

  /** An infinitive, with the one who is asked standing between where the cue allows it. */
  @Nullable Complement infinitive() {
    if (next + 1 < sentence.size()
        && sentence.token(next).form().equals("for")
        && cue.takes("for")) {
      return infinitiveFor();
    }
    int end = Math.min(sentence.size() - 1, next + (cue.takes("whom") ? REACH : 4));
    for (int i = next; i < end; i++) {
      Token token = sentence.token(i);
      if (!scene.sameVoice(token.begin(), head.begin())) {
        return null;
      }
      if (token.xpos().equals("TO") && startsVerb(i + 1)) {
        boolean negated = i > next && sentence.token(i - 1).form().equalsIgnoreCase("not");
        int start = negated ? i - 1 : i;
        Range content = Extent.from(scene, sentence, head, start);
        return of("infinitive", content, addressee(start), lastMark());
      }
      boolean adverb = token.xpos().startsWith("RB");
      if (cue.part() == Cue.Part.NOUN && i == next && isBy(token)) {
        return infinitiveBehindAuthor();
      }
      if (token.isVerbal()
          || (!adverb && !cue.takes("whom"))
          || (token.isPunctuation() && !token.form().equals(","))) {
        return null;
      }
    }
    return null;
  }

  /** <i>Asked for the border to be opened</i>: nobody is asked, the preposition is the cue's. */
  private @Nullable Complement infinitiveFor() {
    for (int i = next + 1; i < Math.min(sentence.size() - 1, next + REACH); i++) {
      if (sentence.token(i).xpos().equals("TO") && startsVerb(i + 1)) {
        Range content = Extent.from(scene, sentence, head, next + 1);
        return of("infinitive behind for", content, null, next);
      }
      if (sentence.token(i).isVerbal() || sentence.token(i).isPunctuation()) {
        return null;
      }
    }
    return null;
  }

  private static boolean isBy(Token token) {
    return token.form().equalsIgnoreCase("by") || token.form().equalsIgnoreCase("from");
  }

  /** <i>A pledge by 24 nations to help</i>. */
  private @Nullable Complement infinitiveBehindAuthor() {
    for (int i = next + 1; i < Math.min(sentence.size() - 1, next + REACH); i++) {
      Token token = sentence.token(i);
      if (token.xpos().equals("TO") && startsVerb(i + 1)) {
        return of(
            "infinitive" + NounCues.BEHIND_AUTHOR,
            Extent.from(scene, sentence, head, i),
            null,
            lastMark());
      }
      if (token.isVerbal() || token.isPunctuation()) {
        return null;
      }
    }
    return null;
  }

  private boolean startsVerb(int index) {
    int end = Math.min(sentence.size(), index + 3);
    for (int i = index; i < end; i++) {
      Token token = sentence.token(i);
      if (token.xpos().equals("VB")) {
        return true;
      }
      if (!token.xpos().startsWith("RB")) {
        return token.isVerbal();
      }
    }
    return false;
  }

  /** The object, a gerund included; with what it is criticised or praised for. */
  @Nullable Complement object() {
    if (next >= sentence.size()) {
      return null;
    }
    Token first = sentence.token(next);
    if (first.xpos().equals("VBG")
        && (first.is("xcomp") || first.is("ccomp") || first.is("advcl") || first.is("obj"))) {
      return of("gerund", Extent.from(scene, sentence, head, next), null, lastMark());
    }
    Token object = objectChild();
    if (object == null) {
      boolean preposition = !cue.particle().isEmpty() && isPreposition(sentence.token(next - 1));
      return preposition ? behind(next - 1) : null;
    }
    int from = Math.max(next, sentence.first(object));
    int last = objectEnd(object);
    for (Token child : sentence.children(head)) {
      String preposition = sentence.caseOf(child);
      if (child.index() > last
          && preposition != null
          && cue.takes(preposition.equals("to") ? "to-object" : preposition)
          && sentence.first(child) == last + 1) {
        last = sentence.last(child);
      }
    }
    if (last + 1 < sentence.size()
        && sentence.token(last + 1).xpos().equals("IN")
        && cue.takes(sentence.token(last + 1).form().toLowerCase(Locale.ROOT))) {
      return of("object", Extent.from(scene, sentence, head, from), null, lastMark());
    }
    if (last + 2 < sentence.size()
        && sentence.token(last + 1).xpos().equals("TO")
        && startsVerb(last + 2)) {
      return of("object", Extent.from(scene, sentence, head, from), null, lastMark());
    }
    return of("object", within(from, last), null, lastMark());
  }

  /** The object if it names something said or written: <i>released a report, raised doubts</i>. */
  @Nullable Complement words() {
    Token object = objectChild();
    boolean own = object != null && LIGHT.contains(head.lemma()) && hasComplement(object);
    return isWords(object) && !own ? object() : null;
  }

  /** Whether a noun names something said or written, or thought. */
  private boolean isWords(@Nullable Token noun) {
    return noun != null
        && !scene.lexicon().of(Cue.Part.NOUN, noun.lemma().toLowerCase(Locale.ROOT)).isEmpty();
  }

  private @Nullable Token objectOf(int preposition) {
    Token object = sentence.head(sentence.token(preposition));
    return object != null && object.index() > preposition ? object : null;
  }

  private boolean hasComplement(Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean clause = child.is("acl") || child.is("ccomp") || child.is("nmod");
      if (child.index() > noun.index() && clause && !child.deprel().equals("acl:relcl")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The object if it is blamed or praised for something: <i>blasted the mayor for the delay</i>.
   */
  @Nullable Complement judged() {
    return Readings.hasGround(sentence, head) ? object() : null;
  }

  /** The object if it is counted: <i>a doctor counted 23 bodies</i>. */
  @Nullable Complement figure() {
    Token object = objectChild();
    boolean counted =
        object != null && (object.xpos().equals("CD") || sentence.child(object, "nummod") != null);
    return counted ? object() : null;
  }

  private static boolean isPreposition(Token token) {
    return token.xpos().equals("IN") || token.xpos().equals("TO");
  }

  private @Nullable Token objectChild() {
    for (Token child : sentence.children(head)) {
      if (child.is("obj") && child.index() >= next) {
        return child;
      }
    }
    return null;
  }

  private int objectEnd(Token object) {
    int last = sentence.last(object);
    for (int i = object.index() + 1; i <= last; i++) {
      if (sentence.token(i).form().equals(",")
          && i + 1 <= last
          && (sentence.token(i + 1).xpos().equals("VBG")
              || sentence.token(i + 1).xpos().startsWith("W"))) {
        return i - 1;
      }
    }
    return last;
  }

  /** A stretch behind the cue that follows into a quotation but not out of its own. */
  private @Nullable Range within(int from, int last) {
    if (last < from) {
      return null;
    }
    int begin = sentence.token(from).begin();
    int end = sentence.token(last).end();
    Quotation around = scene.quotations().at(head.begin());
    Quotation closing = scene.quotations().at(sentence.token(last).begin());
    if (around != null) {
      end = Math.min(end, around.inside().end());
    } else if (closing != null) {
      end = Math.max(end, closing.whole().end());
    }
    return scene.told(begin, end, around);
  }

  /**
   * The object and what it is called: <i>called the plan a disaster, accused Chad of arming</i>.
   */
  @Nullable Complement judgement(String frame) {
    int start = next;
    if (start >= sentence.size() || sentence.token(start).isPunctuation()) {
      return null;
    }
    Token first = sentence.token(start);
    if (frame.equals("whom-of")) {
      Complement apart = accusation();
      if (apart != null) {
        return apart;
      }
    }
    if (first.isVerbal() || first.xpos().equals("IN") || first.xpos().equals("TO")) {
      return null;
    }
    if (!judges(frame, start)) {
      return null;
    }
    return of(frame, Extent.from(scene, sentence, head, start), null, lastMark());
  }

  /**
   * What somebody is accused of, where he stands before the verb: <i>which Chad accused of arming
   * them, was accused by the charity of the abduction</i>.
   */
  @Nullable Complement accusation() {
    int start = next;
    Token agent = Phrases.isPassive(sentence, head) ? Phrases.agent(sentence, head) : null;
    if (agent != null && sentence.first(agent) == next) {
      start = agent.index() + 1;
    }
    boolean of = start + 1 < sentence.size() && sentence.token(start).form().equalsIgnoreCase("of");
    if (!of) {
      return null;
    }
    return of("whom-of", Extent.from(scene, sentence, head, start), null, lastMark());
  }

  private boolean judges(String frame, int start) {
    if (frame.equals("small")) {
      return judged(start);
    }
    String preposition =
        switch (frame) {
          case "as" -> "as";
          case "at-figure" -> "at";
          default -> "of";
        };
    int end = Math.min(sentence.size(), start + REACH);
    for (int i = start + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.form().equalsIgnoreCase(preposition) && token.head() != start) {
        return !frame.equals("at-figure") || numberFollows(i);
      }
      if (token.isPunctuation() && scene.quotations().at(token.begin()) == null) {
        return false;
      }
    }
    return false;
  }

  private boolean numberFollows(int index) {
    for (int i = index + 1; i < Math.min(sentence.size(), index + 6); i++) {
      if (sentence.token(i).xpos().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** Whether two phrases follow: the thing, and what it is called. */
  private boolean judged(int start) {
    int phrases = 0;
    for (Token child : sentence.children(head)) {
      if (child.index() >= start
          && (child.is("obj")
              || child.is("iobj")
              || child.is("xcomp")
              || child.is("ccomp")
              || child.is("nsubj"))) {
        phrases += child.is("xcomp") || child.is("ccomp") ? 2 : 1;
      }
    }
    boolean quotes = false;
    for (int i = start + 1; i < sentence.size(); i++) {
      Quotation quotation = scene.quotations().at(sentence.token(i).begin());
      quotes |= quotation != null && scene.quotations().at(head.begin()) == null;
    }
    boolean only = !cue.takes("object") && !cue.takes("quote") && !cue.takes("that");
    return phrases >= 2 || ((quotes || only) && phrases >= 1);
  }

  /** The object of a preposition of the cue's. */
  @Nullable Complement prepositional() {
    int end = Math.min(sentence.size() - 1, next + 6);
    for (int i = behindHearer(); i < end; i++) {
      Token token = sentence.token(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean to = form.equals("to");
      boolean taken = cue.takes(form) || (cue.takes(form + "+words") && isWords(objectOf(i)));
      if ((!to && taken && (token.xpos().equals("IN") || token.xpos().equals("RP")))
          || (to && toObject(i))) {
        return behind(i);
      }
      // distanced himself from: the pronoun stands for the subject
      boolean skippable =
          token.xpos().startsWith("RB")
              || (token.xpos().equals("PRP") && form.contains("sel"))
              || (cue.takes("whom") && !token.isPunctuation() && !token.isVerbal());
      if (!skippable) {
        return null;
      }
    }
    return null;
  }

  /** Where the words begin behind <i>to donors</i> in <i>appealed to donors for money</i>. */
  private int behindHearer() {
    for (Token child : sentence.children(head)) {
      int after = child.index() + 1;
      boolean hearer =
          child.is("obl")
              && sentence.first(child) == next
              && "to".equals(sentence.caseOf(child))
              && after < sentence.size()
              && cue.kind() == Cue.Kind.SPEECH
              && !cue.takes("to-object")
              && cue.takes(sentence.token(after).form().toLowerCase(Locale.ROOT));
      if (hearer && after < next + 6) {
        return after;
      }
    }
    return next;
  }

  private boolean toObject(int index) {
    boolean verb = startsVerb(index + 1);
    return (cue.takes("to-object") && !verb)
        || (cue.takes("to-ing") && sentence.token(index + 1).xpos().equals("VBG"));
  }

  private @Nullable Complement behind(int preposition) {
    int start = preposition + 1;
    Token word = sentence.token(start);
    Token object = sentence.head(sentence.token(preposition));
    boolean clause = word.xpos().equals("VBG") || word.xpos().startsWith("W");
    if (clause || object == null || object.index() <= preposition) {
      return of(
          "preposition",
          Extent.from(scene, sentence, head, start),
          addressee(preposition),
          preposition);
    }
    int last = Math.max(start, objectEnd(object));
    return of("preposition", within(start, last), addressee(preposition), preposition);
  }

  /** In the passive: the subject, and the infinitive behind the verb if there is one. */
  @Nullable Complement passive() {
    Token subject = sentence.child(head, "nsubj");
    if (subject == null || subject.index() > head.index() || subject.form().equals("It")) {
      return null;
    }
    int first = sentence.first(subject);
    int last = Math.min(sentence.last(subject), head.index() - 1);
    Range who = scene.tidy(sentence, first, last);
    if (who == null) {
      return null;
    }
    List<Range> content = new ArrayList<>();
    content.add(who);
    for (int i = next; i < Math.min(sentence.size() - 1, next + REACH); i++) {
      if (sentence.token(i).isPunctuation() || sentence.token(i).isVerbal()) {
        return null;
      }
      if (sentence.token(i).xpos().equals("TO") && startsVerb(i + 1)) {
        Range rest = Extent.from(scene, sentence, head, i);
        if (rest != null) {
          content.add(rest);
          return new Complement("passive", content, null, lastMark());
        }
      }
    }
    return null;
  }
}
