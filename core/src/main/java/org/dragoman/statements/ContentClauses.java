package org.dragoman.statements;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.SpeechAct;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that tell what is said or thought: with <i>that</i>, with a question word, or bare. The
 * tree is asked for them first; where it has lost the clause, the order of the words decides.
 */
final class ContentClauses {

  /** Words that open a question wherever they stand, and those that do only behind some cues. */
  private static final Set<String> ALWAYS = Set.of("whether", "how", "why", "what");

  private static final Set<String> WHEN_ASKED = Set.of("if", "who", "where", "when", "which");

  /** Kinds of cue whose content may be a question. */
  private static final Set<Cue.Kind> OPEN =
      Set.of(Cue.Kind.KNOWLEDGE, Cue.Kind.THOUGHT, Cue.Kind.PERCEPTION);

  private final Governor governor;
  private final Scene scene;
  private final Sentence sentence;
  private final Token head;
  private final Cue cue;

  /** Where the words behind the cue begin. */
  private final int next;

  ContentClauses(Governor governor) {
    this.governor = governor;
    this.scene = governor.scene();
    this.sentence = governor.sentence();
    this.head = governor.head();
    this.cue = governor.cue();
    this.next = governor.next();
  }

  /** The clause behind the cue; null if there is none. */
  @Nullable Complement find() {
    int start = clauseStart();
    if (start < 0 && mayOnlySpeak() && finiteFollows()) {
      start = next;
    }
    if (start < 0) {
      return null;
    }
    Token object = cue.takes("object") && !cue.takes("whom") ? governor.object() : null;
    if (object != null && cue.part() == Cue.Part.VERB && object.index() < start) {
      // show little evidence that …: the clause belongs to the object
      start = Math.max(next, sentence.first(object));
    }
    Range content = governor.content(start);
    return Complement.of("clause", content, governor.addressee(start), governor.lastMark());
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
      if (Extent.FINITE.contains(token.xpos())) {
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
    int end = Math.min(sentence.size(), next + Governor.REACH);
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
    int end = Math.min(sentence.size(), index + Governor.REACH);
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
}
