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

/** A quotation with its cue beside it: <i>"No," she said</i> or <i>She said: "No."</i> */
final class QuotedSpeech implements Construction {

  /** How many words behind a quotation its cue may stand. */
  private static final int REACH = 24;

  /** Verbs behind which whoever is named without a subject was told, and did not speak. */
  private static final Set<String> TOLD =
      Set.of("tell", "inform", "notify", "assure", "remind", "advise");

  /** A cue beside a quotation. */
  private record Beside(
      Cue cue,
      int number,
      Token verb,
      Words source,
      @Nullable Words addressee,
      int end,
      List<Words> via,
      List<Range> relayMarks) {}

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    List<Quotation> all = scene.quotations().all();
    for (int q = 0; q < all.size(); q++) {
      Quotation quotation = all.get(q);
      Quotation before = q > 0 && samePassage(all.get(q - 1), quotation) ? all.get(q - 1) : null;
      if (joined(scene, drafts, quotation, before)) {
        continue;
      }
      Draft draft = introduced(scene, quotation, before, drafts);
      if (draft == null) {
        Quotation next =
            q + 1 < all.size() && samePassage(all.get(q + 1), quotation) ? all.get(q + 1) : null;
        draft = followed(scene, quotation, before, next, drafts);
      }
      if (draft != null) {
        drafts.add(draft);
      }
    }
  }

  private static boolean samePassage(Quotation one, Quotation other) {
    return one.passage() == other.passage();
  }

  /**
   * Whether a quotation goes on behind the cue of the one before: <i>"Yes," he said, "we won."</i>
   * If so it becomes part of that statement.
   */
  private static boolean joined(
      Scene scene, List<Draft> drafts, Quotation quotation, @Nullable Quotation before) {
    if (before == null || drafts.isEmpty()) {
      return false;
    }
    Draft last = drafts.get(drafts.size() - 1);
    boolean behind = last.construction().startsWith("quotation before");
    if (!behind || !before.inside().overlaps(endOf(last))) {
      return false;
    }
    String gap =
        Blanks.strip(
            scene.report().text().substring(before.whole().end(), quotation.whole().begin()));
    boolean comma = gap.endsWith(",") || gap.endsWith("—") || gap.endsWith("–");
    boolean lower =
        Character.isLowerCase(scene.report().text().charAt(quotation.inside().begin()))
            && gap.indexOf('.') < 0;
    if (!comma && !lower) {
      return false;
    }
    if (anotherCue(scene, last, gap(before.whole(), quotation.whole()))) {
      return false;
    }
    Range part = scene.tidy(quotation.whole().begin(), quotation.whole().end());
    if (part == null) {
      return true;
    }
    List<Range> content = new ArrayList<>(last.content());
    content.add(part);
    drafts.set(drafts.size() - 1, last.withContent(content));
    return true;
  }

  private static Range gap(Range left, Range right) {
    int from = left.end();
    int to = right.begin();
    return new Range(from, to);
  }

  private static Range endOf(Draft draft) {
    return draft.content().get(draft.content().size() - 1);
  }

  private static boolean anotherCue(Scene scene, Draft last, Range gap) {
    for (Spot spot : spots(scene, gap.begin(), gap.end())) {
      if (spot.token().isVerbal()
          && quoteCue(scene, spot) != null
          && spot.token().begin() >= last.marks().get(last.marks().size() - 1).end()) {
        return true;
      }
    }
    return false;
  }

  /** A token and its sentence. */
  private record Spot(int number, Sentence sentence, Token token) {}

  private static List<Spot> spots(Scene scene, int begin, int end) {
    List<Spot> spots = new ArrayList<>();
    int at = begin;
    int number = -1;
    while (at < end && (number = scene.report().sentenceAt(at)) < 0) {
      at++;
    }
    for (int s = number; s >= 0 && s < scene.report().sentences().size(); s++) {
      Sentence sentence = scene.sentence(s);
      if (sentence.begin() >= end) {
        break;
      }
      for (Token token : sentence.tokens()) {
        if (token.begin() >= begin && token.end() <= end) {
          spots.add(new Spot(s, sentence, token));
        }
      }
    }
    return spots;
  }

  private static @Nullable Cue quoteCue(Scene scene, Spot spot) {
    for (Cue cue : scene.cues(spot.sentence(), spot.token(), Cue.Part.VERB)) {
      if (cue.takes("quote")) {
        return cue;
      }
    }
    return null;
  }

  /** <i>She said: "No."</i> The cue stands before, with nothing but the addressee between. */
  private static @Nullable Draft introduced(
      Scene scene, Quotation quotation, @Nullable Quotation before, List<Draft> drafts) {
    int open = quotation.whole().begin();
    int number = sentenceBefore(scene, open);
    if (number < 0) {
      return null;
    }
    int from = scene.sentence(number).begin();
    if (before != null) {
      from = Math.max(from, before.whole().end());
    }
    List<Spot> spots = spots(scene, from, open);
    int found = -1;
    for (int i = spots.size() - 1; i >= 0 && found < 0; i--) {
      Token token = spots.get(i).token();
      String form = token.form().toLowerCase(Locale.ROOT);
      if (form.equals("that") || form.equals("whether") || form.equals(";")) {
        return null;
      }
      if (token.isVerbal() && !token.is("aux") && !token.is("cop")) {
        if (quoteCue(scene, spots.get(i)) == null) {
          return null;
        }
        found = i;
      }
    }
    if (found < 0) {
      return null;
    }
    Spot spot = spots.get(found);
    Token last = spots.get(spots.size() - 1).token();
    boolean mark = last.form().equals(":") || last.form().equals(",");
    boolean adjacent = found == spots.size() - 1;
    boolean colon = last.form().equals(":");
    if (!(adjacent || (mark && (quotation.speech() || colon)))) {
      return null;
    }
    if (VerbCues.taken(spot.token(), drafts) && !colon && !adjacent) {
      return null;
    }
    if (VerbCues.taken(spot.token(), drafts)) {
      return null;
    }
    if (scene.quoted(spot.token())) {
      return null;
    }
    Cue cue = quoteCue(scene, spot);
    Range content = behind(scene, spot, quotation);
    if (cue == null || content == null) {
      return null;
    }
    Token subject = speaker(scene, spot);
    Words source =
        subject == null ? null : scene.phrase(spot.number(), subject, spot.token().index());
    return Draft.of(
        "quotation behind its cue: " + cue.name(),
        cue,
        source,
        addressee(scene, spot, cue),
        VerbCues.mark(scene, spot.sentence(), spot.token(), lastOfCue(scene, spot, cue)),
        List.of(content));
  }

  private static int sentenceBefore(Scene scene, int open) {
    for (int at = open - 1; at >= 0 && at > open - 4; at--) {
      int number = scene.report().sentenceAt(at);
      if (number >= 0) {
        int here = scene.report().sentenceAt(open);
        String text = scene.report().text();
        boolean same = here == number || text.charAt(at) == ':' || text.charAt(at) == ',';
        return same ? number : -1;
      }
    }
    return -1;
  }

  /** The quotation, and what the sentence adds to a fragment of one. */
  private static @Nullable Range behind(Scene scene, Spot spot, Quotation quotation) {
    Range inside = scene.tidy(quotation.whole().begin(), quotation.whole().end());
    if (inside == null || quotation.speech()) {
      return inside;
    }
    int end = quotation.whole().end();
    Sentence sentence = spot.sentence();
    for (Token token : sentence.tokens()) {
      if (token.begin() >= end && !token.isPunctuation()) {
        Token previous = sentence.token(token.index() - 1);
        if (previous.form().equals(",") || previous.begin() < quotation.whole().begin()) {
          return inside;
        }
        Range longer =
            Extent.from(
                scene, sentence, spot.token(), firstIn(sentence, quotation.whole().begin()));
        return longer == null ? inside : longer;
      }
    }
    return inside;
  }

  private static int firstIn(Sentence sentence, int offset) {
    for (Token token : sentence.tokens()) {
      if (token.begin() >= offset) {
        return token.index();
      }
    }
    return sentence.size() - 1;
  }

  /** <i>"No," she said</i>, <i>"No," said Smith</i>, with relays behind. */
  private static @Nullable Draft followed(
      Scene scene,
      Quotation quotation,
      @Nullable Quotation before,
      @Nullable Quotation next,
      List<Draft> drafts) {
    if (!quotation.closed()) {
      return null;
    }
    int from = quotation.whole().end();
    int end = scene.report().range(passage(scene, quotation)).end();
    if (next != null) {
      end = next.whole().begin();
    }
    List<Spot> gap = firstSentence(spots(scene, from, end));
    if (gap.isEmpty() || !attaches(scene, quotation, gap)) {
      return null;
    }
    Beside beside = beside(scene, gap, drafts);
    if (beside == null) {
      return null;
    }
    int begin = start(scene, quotation, before);
    Range content = scene.tidy(begin, quotation.whole().end());
    if (content == null) {
      return null;
    }
    return new Draft(
        "quotation before its cue: " + beside.cue().name(),
        beside.cue(),
        beside.cue().act(),
        beside.source(),
        false,
        beside.via(),
        beside.addressee(),
        List.of(VerbCues.mark(scene, scene.sentence(beside.number()), beside.verb(), beside.end())),
        List.of(content),
        beside.relayMarks());
  }

  private static org.dragoman.model.Span passage(Scene scene, Quotation quotation) {
    return scene.report().passages().get(quotation.passage()).span();
  }

  /** The words up to the end of the sentence that the first of them belongs to. */
  private static List<Spot> firstSentence(List<Spot> spots) {
    List<Spot> gap = new ArrayList<>();
    int number = -1;
    for (Spot spot : spots) {
      if (number < 0 && spot.token().isPunctuation()) {
        if (".!?".contains(spot.token().form())) {
          return List.of();
        }
        continue;
      }
      if (number < 0) {
        number = spot.number();
      }
      if (spot.number() != number) {
        break;
      }
      gap.add(spot);
    }
    return gap;
  }

  private static boolean attaches(Scene scene, Quotation quotation, List<Spot> gap) {
    String inside =
        Blanks.strip(
            scene.report().text().substring(quotation.inside().begin(), quotation.inside().end()));
    char last = inside.isEmpty() ? ' ' : inside.charAt(inside.length() - 1);
    Token first = gap.get(0).token();
    boolean lower = Character.isLowerCase(first.form().charAt(0));
    if (last == '.') {
      return lower;
    }
    if (last == '?' || last == '!' || last == '…') {
      return true;
    }
    String between =
        Blanks.strip(scene.report().text().substring(quotation.whole().end(), first.begin()));
    return last == ','
        || last == '—'
        || last == '-'
        || last == '–'
        || between.startsWith(",")
        || between.startsWith("–")
        || between.startsWith("—")
        || (quotation.speech() && between.isEmpty());
  }

  private static @Nullable Beside beside(Scene scene, List<Spot> gap, List<Draft> drafts) {
    Beside found = null;
    List<Words> via = new ArrayList<>();
    List<Range> relayMarks = new ArrayList<>();
    for (int i = 0; i < gap.size() && (found != null || i < REACH); i++) {
      Spot spot = gap.get(i);
      Token token = spot.token();
      if (token.form().equalsIgnoreCase("according") && found != null) {
        Token whom = nominalAfter(gap, i + 2);
        if (whom != null) {
          via.add(scene.phrase(spot.number(), whom, token.index() + 1));
          relayMarks.add(new Range(token.begin(), token.end()));
        }
        continue;
      }
      if (!token.isVerbal() || token.is("aux") || token.is("cop") || token.is("amod")) {
        continue;
      }
      Cue cue = quoteCue(scene, spot);
      boolean finite =
          token.xpos().equals("VBD")
              || token.xpos().equals("VBZ")
              || token.xpos().equals("VBP")
              || token.xpos().equals("VBN");
      if (found == null) {
        if (cue == null || !finite || VerbCues.taken(token, drafts)) {
          if (token.is("acl") || token.xpos().equals("VBG") || token.is("advcl")) {
            continue;
          }
          return null;
        }
        if (token.is("acl:relcl")) {
          continue;
        }
        Token subject = speaker(scene, spot);
        Token first = nameInFront(gap, i);
        if (first != null) {
          subject = first;
        }
        if (subject == null || subject.begin() < gap.get(0).token().begin()) {
          subject = nominalNear(gap, i, cue);
        }
        if (subject == null) {
          return null;
        }
        Words source = scene.phrase(spot.number(), subject, token.index());
        source = clearOf(source, gap.get(0).token().index());
        Words told = addressee(scene, spot, cue);
        found =
            new Beside(
                cue,
                spot.number(),
                token,
                source,
                told == null || told.covers(subject.index()) ? null : told,
                lastOfCue(scene, spot, cue),
                List.of(),
                List.of());
      } else if (cue != null && finite && relays(gap, i)) {
        Token relay = nominalAfter(gap, i + 1);
        if (relay != null) {
          via.add(scene.phrase(spot.number(), relay, token.index()));
          relayMarks.add(new Range(token.begin(), token.end()));
        }
      }
    }
    return found == null
        ? null
        : new Beside(
            found.cue(),
            found.number(),
            found.verb(),
            found.source(),
            found.addressee(),
            found.end(),
            via,
            relayMarks);
  }

  /**
   * Who is named right behind the quotation, if only what is told of him stands between him and his
   * verb: <i>“…,” Osei, now 81 and retired in Tema, Ghana, said</i>. A parser may have lost him.
   */
  private static @Nullable Token nameInFront(List<Spot> gap, int verb) {
    int end = 0;
    while (end < verb && !gap.get(end).token().isPunctuation()) {
      end++;
    }
    int last = verb - 1;
    while (last > end
        && (gap.get(last).token().is("aux") || gap.get(last).token().xpos().startsWith("RB"))) {
      last--;
    }
    boolean between = end > 0 && last > end && gap.get(last).token().form().equals(",");
    if (!between || !gap.get(end).token().form().equals(",")) {
      return null;
    }
    Token head = null;
    for (int i = 0; i < end; i++) {
      Token token = gap.get(i).token();
      boolean preposition = token.xpos().equals("IN") || token.xpos().equals("TO");
      if (token.isVerbal() || (preposition && (i == 0 || !token.form().equals("of")))) {
        return null;
      }
      boolean inner =
          token.head() >= gap.get(0).token().index()
              && token.head() <= gap.get(end - 1).token().index();
      if (Phrases.nominal(token) && !inner) {
        head = token;
      }
    }
    return head == null || LostSources.isTime(head) ? null : head;
  }

  private static int lastOfCue(Scene scene, Spot spot, Cue cue) {
    Token particle =
        cue.particle().isEmpty() ? null : scene.particle(spot.sentence(), spot.token(), cue);
    return particle == null ? spot.token().index() : particle.index();
  }

  private static Words clearOf(Words source, int first) {
    return source.first() < first ? new Words(source.sentence(), first, source.last()) : source;
  }

  private static boolean relays(List<Spot> gap, int index) {
    return index > 0
        && gap.get(index - 1).token().form().equals(",")
        && nominalAfter(gap, index + 1) != null;
  }

  private static @Nullable Token nominalAfter(List<Spot> gap, int from) {
    Token found = null;
    for (int i = from; i < gap.size() && i >= 0; i++) {
      Token token = gap.get(i).token();
      if (Phrases.nominal(token)) {
        found = token;
      } else if (token.isPunctuation() || token.isVerbal() || token.xpos().equals("IN")) {
        break;
      }
    }
    return found;
  }

  private static @Nullable Token nominalNear(List<Spot> gap, int verb, Cue cue) {
    for (int i = verb - 1; i >= 0; i--) {
      Token token = gap.get(i).token();
      if (Phrases.nominal(token)) {
        return token;
      }
      if (!token.is("aux") && !token.xpos().startsWith("RB")) {
        break;
      }
    }
    // Behind a verb that names whom it was said to nobody speaks: told the Post.
    return TOLD.contains(cue.lemma()) ? null : nominalAfter(gap, verb + 1);
  }

  private static @Nullable Token speaker(Scene scene, Spot spot) {
    Token subject = Phrases.subject(spot.sentence(), spot.token());
    if (subject == null) {
      subject = VerbCues.neighbour(scene, spot.sentence(), spot.token());
    }
    if (subject != null && scene.quoted(subject)) {
      return VerbCues.neighbour(scene, spot.sentence(), spot.token());
    }
    return subject;
  }

  private static @Nullable Words addressee(Scene scene, Spot spot, Cue cue) {
    for (Token child : spot.sentence().children(spot.token())) {
      boolean told =
          cue.takes("whom") && (child.is("obj") || child.is("iobj")) && Phrases.nominal(child);
      boolean to = child.is("obl") && "to".equals(spot.sentence().caseOf(child));
      if ((told || to) && child.index() > spot.token().index() && !scene.quoted(child)) {
        return scene.phrase(spot.number(), child, spot.token().index());
      }
    }
    return null;
  }

  /**
   * Where the content begins: at the quotation, or, if the quotation only completes a clause, where
   * that begins: <i>The plan is "nonsense," she said.</i>
   */
  static int start(Scene scene, Quotation quotation, @Nullable Quotation before) {
    int open = quotation.whole().begin();
    int number = scene.report().sentenceAt(open);
    if (number < 0) {
      return open;
    }
    int from = scene.sentence(number).begin();
    if (from >= open) {
      return open;
    }
    String lead = Blanks.strip(scene.report().text().substring(from, open));
    if (lead.isEmpty()
        || lead.endsWith(",")
        || lead.endsWith(":")
        || lead.endsWith(".")
        || lead.endsWith("-")
        || lead.endsWith("–")
        || lead.endsWith("—")) {
      return open;
    }
    Quotation first = before != null && before.whole().end() > from ? before : null;
    return first == null ? from : Math.min(from, first.whole().begin());
  }
}
