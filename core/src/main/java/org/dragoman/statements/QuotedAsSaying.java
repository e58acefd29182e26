package org.dragoman.statements;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is quoted: <i>the agency quoted him as saying …</i>, <i>…, he was quoted as telling the
 * paper</i>, <i>… was reported as saying</i>. He is the source, whoever quotes him relays.
 */
final class QuotedAsSaying implements Construction {

  /** How the reasons begin. */
  static final String NAME = "quoted as saying";

  /** How many words may stand between the verb and <i>as</i>. */
  private static final int REACH = 14;

  /** Verbs of quoting whose frame in the lexicon has other uses of <i>as</i>, or none. */
  private static final Set<String> QUOTING = Set.of("quote", "cite", "report");

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    for (int s = 0; s < scene.report().sentences().size(); s++) {
      Sentence sentence = scene.sentence(s);
      for (int i = 1; i + 1 < sentence.size(); i++) {
        Token saying = sentence.token(i + 1);
        if (sentence.token(i).form().equalsIgnoreCase("as") && saying.xpos().equals("VBG")) {
          Token verb = verb(sentence, i);
          Draft draft = verb == null ? null : draft(scene, s, verb, i, drafts);
          if (draft != null) {
            drafts.add(draft);
          }
        }
      }
    }
  }

  private static @Nullable Token verb(Sentence sentence, int as) {
    for (int i = as - 1; i >= Math.max(0, as - REACH); i--) {
      if (QUOTING.contains(sentence.token(i).lemma()) && sentence.token(i).isVerbal()) {
        return sentence.token(i);
      }
    }
    return null;
  }

  private static @Nullable Draft draft(Scene scene, int s, Token verb, int as, List<Draft> drafts) {
    Sentence sentence = scene.sentence(s);
    Token saying = sentence.token(as + 1);
    Cue cue = scene.cues(sentence, verb, Cue.Part.VERB).stream().findFirst().orElse(null);
    Cue inner =
        scene.cues(sentence, saying, Cue.Part.VERB).stream()
            .filter(each -> each.takes("that"))
            .findFirst()
            .orElse(null);
    if (cue == null || inner == null || VerbCues.taken(verb, drafts)) {
      return null;
    }
    boolean passive = Phrases.isPassive(sentence, verb) || verb.is("acl");
    Token speaker = passive ? quoted(sentence, verb) : between(sentence, verb.index() + 1, as);
    Token agent = passive ? agent(sentence, verb, saying) : Phrases.subject(sentence, verb);
    if (speaker == null) {
      return null;
    }
    Complement said = behind(scene, sentence, saying, inner);
    if (said == null) {
      Range before = before(scene, sentence, passive ? speaker : agent, verb);
      said =
          before == null
              ? null
              : new Complement("clause", List.of(before), told(sentence, saying, inner), as + 1);
    }
    if (said == null) {
      return null;
    }
    Token told = said.addressee();
    Range verbMark = VerbCues.mark(scene, sentence, verb, verb.index());
    List<Range> marks =
        as == verb.index() + 1
            ? List.of(new Range(verbMark.begin(), saying.end()))
            : List.of(verbMark, scene.mark(sentence, as, as + 1));
    return new Draft(
        NAME + ": " + cue.name(),
        cue,
        inner.act(),
        scene.phrase(s, speaker, verb.index()),
        false,
        agent == null ? List.of() : List.of(scene.phrase(s, agent, verb.index())),
        told == null ? null : scene.phrase(s, told, saying.index()),
        marks,
        said.content());
  }

  /** Of whom a passive tells: its subject, or the noun that it modifies. */
  private static @Nullable Token quoted(Sentence sentence, Token verb) {
    Token subject = sentence.child(verb, "nsubj");
    return subject == null && verb.is("acl") ? sentence.head(verb) : subject;
  }

  private static @Nullable Token agent(Sentence sentence, Token verb, Token saying) {
    Token agent = Phrases.agent(sentence, verb);
    return agent == null ? Phrases.agent(sentence, saying) : agent;
  }

  private static @Nullable Token between(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      Token head = sentence.head(token);
      boolean inside = head != null && head.index() >= from && head.index() < to;
      if (Phrases.nominal(token) && !inside) {
        return token;
      }
    }
    return null;
  }

  private static @Nullable Token told(Sentence sentence, Token saying, Cue inner) {
    for (Token child : sentence.children(saying)) {
      boolean object = child.is("obj") || child.is("iobj");
      if (inner.takes("whom") && object && child.index() > saying.index()) {
        return child;
      }
    }
    return null;
  }

  /** What is said behind <i>saying</i>; null if only time, place or the one who quotes follow. */
  private static @Nullable Complement behind(
      Scene scene, Sentence sentence, Token saying, Cue inner) {
    Complement clause = new Complements(scene, sentence, saying, inner).clause();
    int next = saying.index() + 1;
    if (clause != null || next >= sentence.size()) {
      return clause;
    }
    Token told = told(sentence, saying, inner);
    int from = told == null ? next : sentence.last(told) + 1;
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean quotes = !scene.sameVoice(token.begin(), saying.begin());
      if (quotes || (token.isVerbal() && !token.is("acl"))) {
        Range rest = Extent.from(scene, sentence, saying, from);
        return rest == null ? null : new Complement("rest", List.of(rest), told, saying.index());
      }
    }
    return null;
  }

  /** The quotation or clause that ends where the words that attribute it begin. */
  private static @Nullable Range before(
      Scene scene, Sentence sentence, @Nullable Token subject, Token verb) {
    if (subject == null) {
      return null;
    }
    int first = Math.min(sentence.first(subject), verb.index());
    // By its head alone: a parser may hang what stands before the comma on it.
    for (int i = subject.index(); i > first; i--) {
      if (VerbCues.separated(scene, sentence, i)) {
        first = i;
        break;
      }
    }
    if (first == 0 || !VerbCues.separated(scene, sentence, first)) {
      return null;
    }
    Quotation quotation = null;
    for (int i = first - 1; i >= 0 && i >= first - 2 && quotation == null; i--) {
      quotation = scene.quotations().at(sentence.token(i).begin());
    }
    if (quotation != null && scene.quotations().at(verb.begin()) == null) {
      return scene.tidy(
          QuotedSpeech.start(scene, quotation, null), sentence.token(first - 1).end());
    }
    int start = VerbCues.clauseBefore(scene, sentence, first - 1, verb);
    return start < 0 ? null : scene.tidy(sentence, start, first - 1);
  }
}
