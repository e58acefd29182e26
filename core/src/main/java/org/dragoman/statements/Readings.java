package org.dragoman.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.SpeechAct;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * All ways in which a word may attribute: its content begins with one of its complements or with a
 * conjunction, and ends where a phrase, a clause or the sentence does; or it stands before the
 * word; or it is the subject and what is said of it. Most are nonsense; {@link BestReading} weighs
 * them.
 */
final class Readings {

  /** How many ends of one beginning are tried, the nearest first. */
  private static final int ENDS = 12;

  /** How far behind its cue content may begin, in tokens. */
  private static final int REACH = 30;

  private static final int REACH_OF_OPENERS = 20;

  /** How many beginnings before a cue are tried. */
  private static final int BEGINNINGS = 5;

  private static final Set<String> OPENERS = Set.of("that", "whether", "how", "why", "what");

  /** Words before which content may end. */
  static final Set<String> CLOSERS =
      Set.of(
          "when",
          "as",
          "after",
          "while",
          "because",
          "if",
          "before",
          "according",
          "although",
          "though",
          "since",
          "until",
          "but",
          "and",
          "or",
          "which",
          "who",
          "where",
          "despite",
          "following",
          "citing",
          "adding",
          "saying",
          "ahead",
          "amid");

  /** Forms of verbs that are prepositions. */
  private static final Set<String> NO_CUES = Set.of("according", "regarding");

  /** Deeds, whose objects nobody says or thinks, whatever political stories call so. */
  private static final Set<String> DEEDS =
      Set.of(
          "convict",
          "acquit",
          "sentence",
          "arrest",
          "detain",
          "jail",
          "imprison",
          "kill",
          "wound",
          "injure",
          "shoot",
          "bomb",
          "shell",
          "burn",
          "destroy",
          "abduct",
          "kidnap",
          "capture",
          "rape",
          "torture",
          "evacuate",
          "deport",
          "expel",
          "rescue",
          "storm",
          "raid",
          "invade",
          "ambush",
          "stab",
          "rob",
          "assassinate",
          "execute",
          "behead",
          "flee",
          "crash",
          "explode");

  /** Deeds that are words too if somebody is named for what he did. */
  private static final Set<String> BLOWS =
      Set.of("attack", "hit", "strike", "target", "beat", "fire", "seize", "fight");

  private static final Set<String> NAMING =
      Set.of("call", "name", "dub", "title", "entitle", "nickname", "know");

  private static final Set<String> GROUNDS = Set.of("for", "over", "as", "on");

  private final Scene scene;
  private final int number;
  private final Sentence sentence;
  private final Token cue;
  private final List<Reading> found = new ArrayList<>();
  private final Set<List<Range>> seen = new HashSet<>();

  private Readings(Scene scene, int number, Token cue) {
    this.scene = scene;
    this.number = number;
    this.sentence = scene.sentence(number);
    this.cue = cue;
  }

  /** Whether a word is of a kind, and has complements, such that it might attribute. */
  static boolean mayAttribute(Sentence sentence, Token token) {
    if (token.isVerbal()) {
      String form = token.form().toLowerCase(Locale.ROOT);
      return !token.is("aux")
          && !token.is("cop")
          && !NO_CUES.contains(form)
          && !DEEDS.contains(token.lemma())
          && !isNaming(token)
          && !(BLOWS.contains(token.lemma()) && !hasGround(sentence, token))
          && !VerbCues.isCommand(sentence, token)
          && !(token.is("csubj") && token.xpos().equals("VBG"))
          && !isSoCalled(sentence, token);
    }
    boolean noun = token.xpos().equals("NN") || token.xpos().equals("NNS");
    boolean adjective = token.xpos().startsWith("JJ") && !token.is("amod");
    if (!noun && !adjective) {
      return false;
    }
    for (Token child : sentence.children(token)) {
      boolean clause =
          child.is("ccomp") || child.is("xcomp") || child.is("csubj") || child.is("obl");
      boolean fits =
          noun
              ? child.is("acl") || child.is("nmod") || child.is("appos") || child.is("parataxis")
              : child.is("advcl");
      if ((child.index() > token.index() && (clause || fits)) || (noun && child.is("cop"))) {
        return true;
      }
    }
    return false;
  }

  /** <i>A firm called Best Finance</i>: whoever calls it so is nobody. */
  private static boolean isNaming(Token token) {
    return token.xpos().equals("VBN") && token.is("acl") && NAMING.contains(token.lemma());
  }

  static boolean hasGround(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      Token first = sentence.token(sentence.first(child));
      if (child.index() > verb.index()
          && (child.is("obl") || child.is("advcl") || Readings.isMark(first))
          && (Readings.isMark(first) || GROUNDS.contains(first.form().toLowerCase(Locale.ROOT)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSoCalled(Sentence sentence, Token token) {
    int i = token.index();
    return i > 1
        && token.form().equalsIgnoreCase("called")
        && sentence.token(i - 1).form().equals("-")
        && sentence.token(i - 2).form().equalsIgnoreCase("so");
  }

  /**
   * The readings of a word.
   *
   * @param drafts what constructions have proposed for it; they come first
   */
  static List<Reading> of(Scene scene, int number, Token cue, List<Draft> drafts) {
    Readings readings = new Readings(scene, number, cue);
    for (Draft draft : drafts) {
      Reading reading = new Reading(draft, family(draft), "", true);
      readings.found.add(reading);
      readings.seen.add(reading.marked(scene));
    }
    if (mayAttribute(readings.sentence, cue)) {
      readings.behind();
      if (cue.isVerbal()) {
        readings.before();
        readings.around();
      }
    }
    return readings.found;
  }

  /** The construction of a draft without its cue. */
  static String family(Draft draft) {
    int colon = draft.construction().indexOf(':');
    return colon < 0 ? draft.construction() : draft.construction().substring(0, colon);
  }

  private void behind() {
    for (Map.Entry<Integer, String> start : starts().entrySet()) {
      int first = start.getKey();
      Token token = sentence.token(first);
      boolean adds =
          token.xpos().equals("VBG") && first > 0 && sentence.token(first - 1).form().equals(",");
      if ((token.isPunctuation() && !isMark(token)) || adds) {
        continue;
      }
      for (Map.Entry<Integer, String> end : ends(first).entrySet()) {
        Range range = range(first, end.getKey());
        if (range != null) {
          add(List.of(range), start.getValue(), end.getValue(), first);
        }
      }
    }
  }

  /** Where content may begin behind the cue, and why. */
  private Map<Integer, String> starts() {
    Map<Integer, String> starts = new TreeMap<>();
    int next = cue.index() + 1;
    for (Token child : sentence.children(cue)) {
      boolean grammar =
          child.isPunctuation()
              || child.is("aux")
              || child.is("det")
              || child.is("case")
              || child.is("cc")
              || child.is("conj");
      int first = sentence.first(child);
      while (first < child.index()
          && sentence.token(first).isPunctuation()
          && !isMark(sentence.token(first))) {
        first++;
      }
      if (grammar || first < next || first > cue.index() + REACH) {
        continue;
      }
      starts.putIfAbsent(first, base(child));
      boolean prepositional = child.is("obl") || child.is("nmod");
      if (prepositional && sentence.caseOf(child) != null && first < sentence.last(child)) {
        starts.putIfAbsent(first + 1, base(child) + " inside");
      }
    }
    if (next < sentence.size()) {
      starts.putIfAbsent(next, "next");
    }
    for (int i = next; i < Math.min(sentence.size(), next + REACH_OF_OPENERS); i++) {
      Token token = sentence.token(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean infinitive =
          token.xpos().equals("TO")
              && i + 1 < sentence.size()
              && sentence.token(i + 1).xpos().equals("VB");
      if (OPENERS.contains(form) || infinitive) {
        starts.putIfAbsent(i, form);
      }
      if (isMark(token)) {
        starts.putIfAbsent(i, "quotation");
        break;
      }
    }
    return starts;
  }

  /** Where content may end that begins at a token, and why. */
  private Map<Integer, String> ends(int first) {
    Map<Integer, String> ends = new LinkedHashMap<>();
    int bound = Extent.bound(sentence, cue);
    ends.put(bound, "sentence");
    Token said = predicateFrom(first);
    for (Token child : sentence.children(cue)) {
      if (sentence.first(child) <= first && sentence.last(child) >= first) {
        ends.putIfAbsent(Math.min(bound, sentence.last(child)), "phrase");
      }
    }
    for (int i = first + 1; i <= bound && ends.size() < ENDS; i++) {
      Token token = sentence.token(i);
      boolean border = token.isPunctuation() || isCloser(token) || token.xpos().equals("CC");
      if (border) {
        ends.putIfAbsent(i - 1, closing(token));
      }
      if (token.xpos().equals("CC") && Extent.joinsAnother(sentence, cue, token, first)) {
        int last = i - 1;
        ends.keySet().removeIf(end -> end > last);
        break;
      }
      if (isMark(token)) {
        ends.putIfAbsent(i, "quotation");
      }
    }
    if (said != null) {
      ends.keySet()
          .removeIf(end -> end + 1 < sentence.size() && Extent.goesOnWithModal(sentence, end + 1));
    }
    return ends;
  }

  /** The first finite verb from a token on, if content that begins there may be a clause. */
  private @Nullable Token predicateFrom(int first) {
    for (int i = first; i < Math.min(sentence.size(), first + REACH); i++) {
      if (Extent.FINITE.contains(sentence.token(i).xpos())) {
        return sentence.token(i);
      }
      if (sentence.token(i).xpos().equals("CC")) {
        return null;
      }
    }
    return null;
  }

  private void before() {
    int first = cue.index();
    for (Token child : sentence.children(cue)) {
      boolean close = child.is("advmod") && child.index() == first - 1;
      if (child.index() < cue.index() && (child.is("aux") || close)) {
        first = Math.min(first, child.index());
      }
    }
    Token speaker = Phrases.ownSubject(sentence, cue);
    if (speaker == null) {
      speaker = VerbCues.neighbour(scene, sentence, cue);
    }
    if (speaker != null && speaker.index() < cue.index()) {
      first = Math.min(first, sentence.first(speaker));
    }
    before(VerbCues.withAs(sentence, first) - 1, "before the subject");
    // What stands right before the verb is its speaker, unless he stands behind it or nowhere.
    Token subject = sentence.child(cue, "nsubj");
    boolean inverted = subject != null && subject.index() > cue.index();
    if (first < cue.index() && (inverted || Phrases.isPassive(sentence, cue))) {
      int last = cue.index() - 1;
      while (last > 0 && (sentence.token(last).is("aux") || sentence.token(last).is("advmod"))) {
        last--;
      }
      before(last, "before the verb");
    }
  }

  private void before(int last, String start) {
    if (last <= 1) {
      return;
    }
    Map<Integer, String> beginnings = new LinkedHashMap<>();
    beginnings.put(0, "sentence");
    for (int i = last - 1; i > 0 && beginnings.size() < BEGINNINGS; i--) {
      Token token = sentence.token(i);
      boolean parts = token.isPunctuation() && ",;:—–-".contains(token.form());
      if (parts || isMark(token)) {
        beginnings.putIfAbsent(i + 1, closing(token));
      }
    }
    if (sentence.token(0).xpos().equals("CC")) {
      beginnings.putIfAbsent(1, "conjunction");
    }
    beginnings.forEach(
        (begin, why) -> {
          Range range = begin > last ? null : range(begin, last);
          if (range != null) {
            add(List.of(range), start, why, -1);
          }
        });
  }

  /** The subject, and what is said of it: <i>the bill is expected to fail</i>. */
  private void around() {
    Token subject = sentence.child(cue, "nsubj");
    if (subject == null) {
      subject = sentence.child(cue, "csubj");
    }
    if (subject == null || subject.index() > cue.index()) {
      return;
    }
    int last = Math.min(sentence.last(subject), cue.index() - 1);
    Range left = range(sentence.first(subject), last);
    if (left == null) {
      return;
    }
    add(List.of(left), "subject", "", -1);
    for (Token child : sentence.children(cue)) {
      boolean clause =
          child.is("xcomp") || child.is("ccomp") || child.is("obl") || child.is("advcl");
      if (child.index() > cue.index() && clause) {
        int first = Math.max(cue.index() + 1, sentence.first(child));
        Range right = range(first, sentence.last(child));
        if (right != null) {
          add(List.of(left, right), "subject and " + base(child), "phrase", -1);
        }
        Range rest = range(first, sentence.size() - 1);
        if (rest != null) {
          add(List.of(left, rest), "subject and " + base(child), "sentence", -1);
        }
      }
    }
  }

  private void add(List<Range> content, String start, String end, int first) {
    if (seen.add(content)) {
      found.add(new Reading(draft(content, start, first), start, end, false));
    }
  }

  private Draft draft(List<Range> content, String start, int first) {
    Cue.Part part = part(cue);
    List<Cue> entries = scene.cues(sentence, cue, part);
    Cue entry = entries.isEmpty() ? null : entries.get(0);
    SpeechAct act = entry == null ? SpeechAct.ASSERT : entry.act();
    Range mark = cue.isVerbal() ? VerbCues.mark(scene, sentence, cue, cue.index()) : noun();
    String frame = part.name().toLowerCase(Locale.ROOT) + " with ";
    String name = ": " + (entry == null ? cue.lemma() : entry.name());
    Words source = source(start);
    Token asked = asked(entry, first);
    if (asked != null) {
      int to = infinitive(asked);
      Range wanted = scene.tidy(sentence.token(to).begin(), content.get(0).end());
      if (wanted != null) {
        return new Draft(
            frame + "infinitive" + name,
            entry,
            act,
            source,
            false,
            List.of(),
            scene.phrase(number, asked, cue.index()),
            List.of(mark),
            List.of(wanted));
      }
    }
    return new Draft(
        construction(frame, start) + name,
        entry,
        act,
        source,
        false,
        List.of(),
        null,
        List.of(mark),
        content);
  }

  /** In the words of a reason: <i>verb with clause, cue behind its clause</i>. */
  private static String construction(String frame, String start) {
    if (start.startsWith("before")) {
      return "cue behind its clause";
    }
    return frame
        + switch (start) {
          case "ccomp", "that", "whether", "how", "why", "what" -> "clause";
          case "xcomp", "to" -> "complement";
          case "obj" -> "object";
          case "subject" -> "its subject";
          case "next", "quotation" -> "what follows";
          default -> start.startsWith("subject") ? "its subject and a complement" : "modifier";
        };
  }

  private Range noun() {
    int first = cue.index();
    while (first > 0
        && sentence.token(first - 1).head() == cue.index()
        && (sentence.token(first - 1).is("det") || sentence.token(first - 1).is("amod"))) {
      first--;
    }
    return scene.mark(sentence, first, cue.index());
  }

  /** Who is asked, if content that begins at a token is one with what is asked of him. */
  private @Nullable Token asked(@Nullable Cue entry, int first) {
    if (entry == null || first < 0 || !entry.takes("whom") || !entry.takes("to")) {
      return null;
    }
    Token object = sentence.child(cue, "obj");
    boolean begins = object != null && sentence.first(object) == first;
    return begins && object != null && infinitive(object) > 0 ? object : null;
  }

  private int infinitive(Token object) {
    int i = sentence.last(object) + 1;
    if (i + 2 < sentence.size() && sentence.token(i).form().equalsIgnoreCase("not")) {
      return sentence.token(i + 1).xpos().equals("TO") ? i : -1;
    }
    boolean follows =
        i + 1 < sentence.size()
            && sentence.token(i).xpos().equals("TO")
            && sentence.token(i + 1).xpos().startsWith("VB");
    return follows ? i : -1;
  }

  private @Nullable Words source(String start) {
    Token owner;
    if (cue.isVerbal()) {
      owner =
          Phrases.isPassive(sentence, cue)
              ? Phrases.agent(sentence, cue)
              : Phrases.subject(sentence, cue);
      if (start.startsWith("before") && sentence.child(cue, "nsubj") == null) {
        Token near = VerbCues.neighbour(scene, sentence, cue);
        owner = near == null ? owner : near;
      }
    } else if (cue.isNoun()) {
      owner = NounCues.owner(sentence, cue);
    } else {
      owner = AdjectiveCues.subject(sentence, cue);
      owner = owner != null && owner.form().equalsIgnoreCase("it") ? null : owner;
    }
    boolean nobody = owner == null || owner.index() == cue.index() || owner.is("expl");
    return nobody || owner == null ? null : scene.phrase(number, owner, cue.index());
  }

  static Cue.Part part(Token cue) {
    return cue.isVerbal() ? Cue.Part.VERB : cue.isNoun() ? Cue.Part.NOUN : Cue.Part.ADJECTIVE;
  }

  /** A relation without its subtype, save for those that change what it means. */
  static String base(Token token) {
    String relation = token.deprel();
    int colon = relation.indexOf(':');
    boolean kept = relation.equals("acl:relcl") || relation.equals("nsubj:pass");
    return colon < 0 || kept ? relation : relation.substring(0, colon);
  }

  static boolean isCloser(Token token) {
    return CLOSERS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static String closing(Token token) {
    return token.isPunctuation() || isCloser(token)
        ? token.form().toLowerCase(Locale.ROOT)
        : token.xpos();
  }

  /** Whether a token is a quotation mark. */
  static boolean isMark(Token token) {
    String tag = token.xpos();
    return tag.equals("``") || tag.equals("''") || "\"“”'‘’«»".contains(token.form());
  }

  /** The text of a run of tokens, kept within the quotation that the cue stands in. */
  private @Nullable Range range(int first, int until) {
    int to = until;
    while (to > first && sentence.token(to).isPunctuation() && !isMark(sentence.token(to))) {
      to--;
    }
    if (to < first) {
      return null;
    }
    int begin = sentence.token(first).begin();
    int end = sentence.token(to).end();
    Quotation around = scene.quotations().at(cue.begin());
    if (around != null) {
      begin = Math.max(begin, around.inside().begin());
      end = Math.min(end, around.inside().end());
    }
    Quotation last = scene.quotations().at(end - 1);
    boolean closes = last != null && last.closed() && last.inside().end() <= end + 1;
    if (around == null && last != null && closes && last.whole().begin() >= begin) {
      end = last.whole().end();
    }
    return begin < end ? scene.told(begin, end, around) : null;
  }
}
