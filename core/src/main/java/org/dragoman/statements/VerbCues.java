package org.dragoman.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** A verb of the lexicon with its complement before, behind or around it. */
final class VerbCues implements Construction {

  /** The construction of a cue that stands before its source, right behind the content's comma. */
  static final String INVERTED = "cue and source behind their clause: ";

  /** Openings that end a parenthetical cue's clause instead of going on with the content. */
  private static final Set<String> NO_CONTINUATION =
      Set.of(
          "who", "which", "where", "when", "whose", "citing", "according", "while", "as", "after");

  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    for (int s = 0; s < scene.report().sentences().size(); s++) {
      Sentence sentence = scene.sentence(s);
      for (Token token : sentence.tokens()) {
        if (token.isVerbal()
            && !token.is("aux")
            && !isAdjective(scene, sentence, token)
            && !isCommand(sentence, token)
            && !taken(token, drafts)) {
          Draft draft = draft(scene, s, sentence, token, drafts);
          if (draft != null) {
            drafts.add(draft);
          }
        }
      }
    }
  }

  /** <i>Is convinced, was worried</i>: a state of mind, told by the adjective's entry. */
  private static boolean isAdjective(Scene scene, Sentence sentence, Token token) {
    return token.xpos().equals("VBN")
        && !scene.lexicon().of(Cue.Part.ADJECTIVE, token.form().toLowerCase(Locale.ROOT)).isEmpty()
        && Phrases.agent(sentence, token) == null
        && sentence.child(token, "obj") == null;
  }

  /** <i>Thank you for subscribing, see also</i>: said to the reader, not told of anybody. */
  static boolean isCommand(Sentence sentence, Token token) {
    boolean bare = token.xpos().equals("VB") || token.xpos().equals("VBP");
    return bare
        && token.is("root")
        && token.index() == 0
        && sentence.child(token, "nsubj") == null
        && sentence.child(token, "aux") == null;
  }

  static boolean taken(Token token, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.attributesBy(token.begin())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Draft draft(
      Scene scene, int s, Sentence sentence, Token verb, List<Draft> drafts) {
    for (Cue cue : scene.cues(sentence, verb, Cue.Part.VERB)) {
      Complements complements = new Complements(scene, sentence, verb, cue);
      boolean passive = Phrases.isPassive(sentence, verb);
      Complement complement = behind(complements, cue, passive);
      if (complement == null && (cue.takes("quote") || cue.takes("that")) && !passive) {
        Draft before = before(scene, s, sentence, verb, cue);
        if (before != null) {
          return before;
        }
      }
      if (complement == null) {
        complement = nominal(complements, cue, passive);
      }
      if (complement == null && passive && cue.takes("object")) {
        complement = suffered(scene, sentence, verb);
      }
      if (complement == null && cue.takes("stirs")) {
        Draft stirred = stirred(scene, s, sentence, verb, cue, passive);
        if (stirred != null) {
          return stirred;
        }
      }
      if (complement != null) {
        Draft draft = finished(scene, s, sentence, verb, cue, complement, passive);
        Words shared = passive ? null : sharedSource(sentence, verb, drafts);
        return shared == null ? draft : draft.withSource(shared);
      }
    }
    return null;
  }

  private static @Nullable Complement behind(Complements complements, Cue cue, boolean passive) {
    Complement found = null;
    if (cue.takes("raising") || (passive && cue.takes("passive"))) {
      found = complements.passive();
    }
    if (found == null && (cue.takes("that") || (passive && cue.takes("passive")))) {
      found = complements.clause();
    }
    if (found == null && cue.takes("to")) {
      found = complements.infinitive();
    }
    return found;
  }

  private static @Nullable Complement nominal(Complements complements, Cue cue, boolean passive) {
    Complement found = null;
    if (!passive) {
      for (String frame : List.of("whom-of", "at-figure", "as", "small")) {
        if (found == null && cue.takes(frame)) {
          found = complements.judgement(frame);
        }
      }
    } else if (cue.takes("whom-of")) {
      found = complements.accusation();
    }
    if (found == null) {
      found = complements.prepositional();
    }
    if (found == null && cue.takes("object") && !passive) {
      found = complements.object();
    }
    if (found == null && cue.takes("words") && !passive) {
      found = complements.words();
    }
    if (found == null && cue.takes("grounds") && !passive) {
      found = complements.judged();
    }
    if (found == null && cue.takes("figure") && !passive) {
      found = complements.figure();
    }
    return found;
  }

  /** The subject of a passive with an agent: <i>the raid was condemned by Cuba</i>. */
  private static @Nullable Complement suffered(Scene scene, Sentence sentence, Token verb) {
    Token subject = sentence.child(verb, "nsubj");
    if (subject == null || Phrases.agent(sentence, verb) == null) {
      return null;
    }
    int last = Math.min(sentence.last(subject), verb.index() - 1);
    Range content = scene.tidy(sentence, sentence.first(subject), last);
    return content == null
        ? null
        : new Complement("passive with agent", List.of(content), null, verb.index());
  }

  /**
   * <i>The ruling angered residents, residents were angered by the ruling</i>: the subject is what
   * the feeling is about, and they who have it are its source.
   */
  private static @Nullable Draft stirred(
      Scene scene, int s, Sentence sentence, Token verb, Cue cue, boolean passive) {
    Token subject = sentence.child(verb, "nsubj");
    Token other = passive ? Phrases.agent(sentence, verb) : sentence.child(verb, "obj");
    if (subject == null || other == null || subject.index() > verb.index()) {
      return null;
    }
    Token moved = passive ? subject : other;
    Token thing = passive ? other : subject;
    boolean behind = thing.index() > verb.index();
    int first = behind ? Math.max(verb.index() + 1, sentence.first(thing)) : sentence.first(thing);
    int last = behind ? sentence.last(thing) : Math.min(sentence.last(thing), verb.index() - 1);
    if (behind && sentence.token(first).is("case")) {
      first++;
    }
    Range content = scene.tidy(sentence, first, last);
    return content == null || !Phrases.nominal(moved)
        ? null
        : Draft.of(
            "verb with what stirs it: " + cue.name(),
            cue,
            scene.phrase(s, moved, verb.index()),
            null,
            mark(scene, sentence, verb, behind ? first - 1 : verb.index()),
            List.of(content));
  }

  private static Draft finished(
      Scene scene,
      int s,
      Sentence sentence,
      Token verb,
      Cue cue,
      Complement complement,
      boolean passive) {
    Token subject = source(scene, sentence, verb, cue, complement);
    Words source = subject == null ? null : scene.phrase(s, subject, verb.index());
    if (source != null) {
      source = clearOf(scene, sentence, source, complement.content().get(0));
    }
    Token told =
        passive && cue.takes("whom") ? sentence.child(verb, "nsubj") : complement.addressee();
    Words addressee = told == null ? null : scene.phrase(s, told, verb.index());
    Range mark = mark(scene, sentence, verb, complement.lastMark());
    return Draft.of(
        "verb with " + complement.frame() + ": " + cue.name(),
        cue,
        source,
        addressee,
        mark,
        complement.content());
  }

  /** <i>Accused by the charity of the abduction</i>: the agent ends where the content begins. */
  private static Words clearOf(Scene scene, Sentence sentence, Words source, Range content) {
    int last = source.last();
    while (last > source.first() && sentence.token(last).begin() >= content.begin()) {
      last--;
    }
    boolean runsInto =
        last < source.last() && scene.report().range(source).begin() < content.begin();
    return runsInto ? Phrases.trimmed(source.sentence(), sentence, source.first(), last) : source;
  }

  /**
   * <i>Denied that troops had crossed and accused Chad</i>: the content before ends at the
   * conjunction, so its speaker goes on, whatever the tree says.
   */
  private static @Nullable Words sharedSource(Sentence sentence, Token verb, List<Draft> drafts) {
    if (!verb.is("conj") || sentence.child(verb, "nsubj") != null) {
      return null;
    }
    int i = verb.index() - 1;
    while (i > 0 && !sentence.token(i).xpos().equals("CC")) {
      if (!sentence.token(i).is("aux") && !sentence.token(i).xpos().startsWith("RB")) {
        return null;
      }
      i--;
    }
    for (int d = drafts.size() - 1; d >= 0 && i > 0; d--) {
      Draft draft = drafts.get(d);
      int gap = sentence.token(i).begin() - draft.end();
      boolean near = gap >= 0 && gap <= 2 && draft.begin() >= sentence.begin();
      if (near && !draft.marks().isEmpty() && draft.marks().get(0).begin() < draft.begin()) {
        return draft.source();
      }
    }
    return null;
  }

  private static @Nullable Token source(
      Scene scene, Sentence sentence, Token verb, Cue cue, Complement complement) {
    if (cue.takes("raising") || complement.frame().equals("passive")) {
      return Phrases.isPassive(sentence, verb) ? Phrases.agent(sentence, verb) : null;
    }
    Token subject = Phrases.subject(sentence, verb);
    if (subject == null && !Phrases.isPassive(sentence, verb)) {
      subject = neighbour(scene, sentence, verb);
    }
    if (subject == null || subject.deprel().equals("expl") || isExpletive(subject, cue)) {
      return null;
    }
    return subject;
  }

  private static boolean isExpletive(Token subject, Cue cue) {
    boolean it = subject.form().equalsIgnoreCase("it") || subject.form().equalsIgnoreCase("there");
    return it && cue.takes("passive") && cue.kind() == Cue.Kind.THOUGHT;
  }

  /** Where the tree gives no subject: the noun before the verb and its auxiliaries. */
  static @Nullable Token neighbour(Scene scene, Sentence sentence, Token verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (!scene.sameVoice(token.begin(), verb.begin())) {
        return null;
      }
      if (Phrases.nominal(token) && !token.xpos().startsWith("W")) {
        return token.is("obl") || token.is("obl:unmarked") ? null : token;
      }
      boolean between =
          token.is("aux") || token.xpos().startsWith("RB") || token.xpos().equals("MD");
      if (!between) {
        return null;
      }
    }
    return null;
  }

  /** The verb with its auxiliaries and adverbs, and what belongs to it behind. */
  static Range mark(Scene scene, Sentence sentence, Token verb, int last) {
    int first = verb.index();
    for (int i = first - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      boolean belongs =
          token.head() == verb.index()
              && (token.is("aux")
                  || token.is("cop")
                  || token.xpos().equals("TO")
                  || (token.xpos().startsWith("RB")
                      && token.is("advmod")
                      && sentence.children(token).isEmpty()));
      if (!belongs || !scene.sameVoice(token.begin(), verb.begin())) {
        break;
      }
      first = i;
    }
    return scene.mark(sentence, first, Math.max(last, verb.index()));
  }

  /** A clause before its cue: <i>the bridge is safe, he said, and will reopen</i>. */
  private static @Nullable Draft before(
      Scene scene, int s, Sentence sentence, Token verb, Cue cue) {
    if (verb.is("acl") || verb.xpos().equals("VB") || verb.xpos().equals("VBG")) {
      return null;
    }
    Token subject = Phrases.ownSubject(sentence, verb);
    if (subject == null) {
      subject = neighbour(scene, sentence, verb);
    }
    boolean turned = subject == null && cue.takes("quote");
    if (turned) {
      subject = inverted(sentence, verb);
    }
    if (subject == null || subject.xpos().startsWith("W")) {
      return null;
    }
    Words source = scene.phrase(s, subject, verb.index());
    int first = Math.min(source.first(), firstOfMark(sentence, verb));
    int last = Math.max(source.last(), verb.index());
    first = withAs(sentence, first);
    if (first == 0 || !separated(scene, sentence, first)) {
      return null;
    }
    int start = clauseBefore(scene, sentence, first - 1, verb);
    Range right = continuation(scene, sentence, verb, last, subject.index() < verb.index());
    if (start < 0
        && right != null
        && (goesOnWithVerb(sentence, last) || goesOnWithClause(sentence, last))) {
      start = 0;
    }
    if (start < 0) {
      return null;
    }
    List<Range> content = new ArrayList<>();
    int begin = sentence.token(start).begin();
    Quotation quotation = scene.quotations().at(sentence.token(first - 1).begin());
    if (quotation != null && scene.quotations().at(verb.begin()) == null && start == 0) {
      begin = Math.min(begin, quotation.whole().begin());
    }
    Range left = scene.tidy(begin, sentence.token(first - 1).end());
    if (left == null) {
      return null;
    }
    content.add(left);
    if (right != null) {
      content.add(right);
    }
    return Draft.of(
        (turned ? INVERTED : right == null ? "cue behind its clause: " : "cue within its clause: ")
            + cue.name(),
        cue,
        source,
        null,
        mark(scene, sentence, verb, verb.index()),
        content);
  }

  /**
   * The noun behind a verb that a comma precedes, up to the next mark: <i>…, reported Radio X</i>.
   */
  private static @Nullable Token inverted(Sentence sentence, Token verb) {
    if (verb.index() == 0 || !sentence.token(verb.index() - 1).form().equals(",")) {
      return null;
    }
    Token found = null;
    for (int i = verb.index() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.isNoun()) {
        found = token;
      } else if (token.isPunctuation() || token.xpos().equals("IN")) {
        break;
      } else if (token.isVerbal() || token.xpos().equals("PRP")) {
        return null;
      }
    }
    return found;
  }

  static int firstOfMark(Sentence sentence, Token verb) {
    int first = verb.index();
    while (first > 0 && sentence.token(first - 1).is("aux")) {
      first--;
    }
    return first;
  }

  /** <i>The numbers changed, as Osei has acknowledged</i>: the conjunction is no part of either. */
  static int withAs(Sentence sentence, int first) {
    boolean as =
        first > 1
            && sentence.token(first - 1).form().equals("as")
            && sentence.token(first - 2).form().equals(",");
    return as ? first - 1 : first;
  }

  static boolean separated(Scene scene, Sentence sentence, int first) {
    Token before = sentence.token(first - 1);
    String form = before.form();
    boolean endsQuotation =
        scene.quotations().at(before.begin()) != null
            && scene.quotations().at(sentence.token(first).begin()) == null;
    return form.equals(",")
        || form.equals("—")
        || form.equals("–")
        || form.equals("--")
        || form.equals("?")
        || endsQuotation;
  }

  /** Where the clause begins that ends before the cue, or −1 if there is no finite verb in it. */
  static int clauseBefore(Scene scene, Sentence sentence, int end, Token verb) {
    int start = 0;
    boolean finite = false;
    for (int i = end; i >= 0; i--) {
      Token token = sentence.token(i);
      if (!scene.sameVoice(token.begin(), verb.begin())
          && scene.quotations().at(verb.begin()) != null) {
        start = i + 1;
        break;
      }
      if (token.form().equals(";")) {
        start = i + 1;
        break;
      }
      finite |= FINITE.contains(token.xpos());
      finite |= scene.quotations().at(verb.begin()) == null && scene.quoted(token);
    }
    if (finite
        && sentence.token(start).is("mark")
        && sentence.token(start).upos().equals("SCONJ")) {
      // "When he came, she said": a subordinate clause alone is no content.
      Token clause = sentence.head(sentence.token(start));
      finite = clause == null || !clause.is("advcl") || clause.head() != verb.index();
    }
    return finite ? start : -1;
  }

  /** <i>The rebels, he said, had fled</i>: the cue parts the subject from its verb. */
  private static boolean goesOnWithVerb(Sentence sentence, int last) {
    for (int i = last + 1; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).form().equals(",")) {
        return FINITE.contains(sentence.token(i + 1).xpos());
      }
    }
    return false;
  }

  /** <i>If they talk, he said, we will listen</i>: the cue parts a clause from its main clause. */
  private static boolean goesOnWithClause(Sentence sentence, int last) {
    for (int i = last + 1; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).form().equals(",")) {
        for (Token subject : sentence.tokens()) {
          Token verb = sentence.head(subject);
          if (subject.is("nsubj") && verb != null && sentence.first(subject) == i + 1) {
            return verb.index() > subject.index();
          }
        }
        return false;
      }
    }
    return false;
  }

  /** What goes on behind a parenthetical cue. */
  private static @Nullable Range continuation(
      Scene scene, Sentence sentence, Token verb, int last, boolean subjectFirst) {
    int i = last + 1;
    while (i < sentence.size() && !sentence.token(i).isPunctuation()) {
      if (sentence.token(i).isVerbal()
          || !scene.sameVoice(sentence.token(i).begin(), verb.begin())) {
        return null;
      }
      i++;
    }
    if (i + 2 >= sentence.size() || !sentence.token(i).form().equals(",")) {
      return null;
    }
    Token next = sentence.token(i + 1);
    String word = next.form().toLowerCase(Locale.ROOT);
    if (NO_CONTINUATION.contains(word)
        || next.xpos().equals("VBG")
        || (!subjectFirst && !Set.of("and", "but", "or").contains(word))
        || (next.xpos().equals("RB") && sentence.token(i + 2).xpos().equals("VBG"))) {
      return null;
    }
    return Extent.from(scene, sentence, verb, i + 1);
  }
}
