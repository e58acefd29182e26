package org.dragoman.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor;
import org.dragoman.model.Statement;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of a report. Each construction of English proposes its own; of what they
 * propose, and of all else that is possible, the most probable is chosen; then relays are told from
 * sources, and nested statements find their parents.
 *
 * <p>Immutable and thread-safe.
 */
public final class StatementFinder {

  /** In order: what an earlier construction has taken, a later one leaves alone. */
  static final List<Construction> PROPOSING =
      List.of(
          new QuotedAsSaying(),
          new QuotedSpeech(),
          new NestedQuotations(),
          new PhraseCues(),
          new VerbCues(),
          new NounCues(),
          new AdjectiveCues(),
          new AdverbCues(),
          new ColonCues());

  /** What has to see the statements that were chosen. */
  private static final List<Construction> FINISHING =
      List.of(
          new LostSources(), new Addressees(), new Relays(), new Channels(), new ContinuedSpeech());

  private static final List<String> ASIDES =
      List.of("however", "though", "meanwhile", "moreover", "nevertheless", "in turn", "too");

  private static final Set<String> SUPPOSING = Set.of("if", "unless");

  private final @Nullable BestReading choice;

  /** A finder with the weights that ship. */
  public StatementFinder() {
    this(ReadingWeights.standard(), ReadingThresholds.STANDARD);
  }

  /** A finder with weights of one's own. */
  public StatementFinder(ReadingWeights weights, ReadingThresholds thresholds) {
    this.choice = new BestReading(weights, thresholds);
  }

  private StatementFinder(@Nullable BestReading choice) {
    this.choice = choice;
  }

  /** A finder that takes what the constructions propose, and weighs nothing. */
  public static StatementFinder ofRulesAlone() {
    return new StatementFinder(null);
  }

  /**
   * Finds every statement.
   *
   * @param report the report
   * @param mentions where it speaks of actors
   * @return the statements by where they begin, a parent before what it contains
   */
  public List<Attribution> find(AnnotatedReport report, List<Mention> mentions) {
    Quotations quotations = Quotations.of(report);
    Scene scene = new Scene(report, quotations, mentions, CueLexicon.english());
    List<Draft> drafts = new ArrayList<>();
    for (Construction construction : PROPOSING) {
      construction.find(scene, drafts);
    }
    if (choice != null) {
      choice.find(scene, drafts);
    }
    drafts.removeIf(
        draft ->
            standsInTitle(scene, draft) || namesOnly(scene, draft) || isSupposed(scene, draft));
    drafts.replaceAll(draft -> withoutAside(scene, draft));
    for (Construction construction : FINISHING) {
      construction.find(scene, drafts);
    }
    drafts.sort(
        Comparator.comparingInt((Draft draft) -> begin(scene, draft))
            .thenComparingInt(draft -> -draft.length())
            .thenComparingInt(StatementFinder::markBegin));
    drafts = parentsFirst(drafts);
    List<Attribution> attributions = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      attributions.add(attribution(scene, drafts, i));
    }
    return List.copyOf(attributions);
  }

  /** <i>Admitted, however, that …</i>: the reporter's adverb is no part of what was said. */
  private static Draft withoutAside(Scene scene, Draft draft) {
    Range first = draft.content().get(0);
    String text = scene.report().text();
    for (String aside : ASIDES) {
      int end = first.begin() + aside.length();
      if (end + 1 < first.end()
          && text.charAt(end) == ','
          && text.regionMatches(first.begin(), aside, 0, aside.length())) {
        Range rest = scene.tidy(end + 1, first.end());
        if (rest != null && scene.quotations().at(first.begin()) == null) {
          List<Range> content = new ArrayList<>(draft.content());
          content.set(0, rest);
          return draft.withContent(content);
        }
      }
    }
    return draft;
  }

  private static boolean standsInTitle(Scene scene, Draft draft) {
    Quotation around =
        draft.marks().isEmpty() ? null : scene.quotations().at(draft.marks().get(0).begin());
    return around != null && scene.quotations().isTitle(scene.report(), around);
  }

  /** <i>If the court agreed to try them</i>: nobody has said, thought or decided it. */
  private static boolean isSupposed(Scene scene, Draft draft) {
    int begin = draft.marks().isEmpty() ? -1 : draft.marks().get(0).begin();
    int number = begin < 0 ? -1 : scene.report().sentenceAt(begin);
    if (number < 0) {
      return false;
    }
    Sentence sentence = scene.sentence(number);
    for (Token at = head(sentence, draft.marks().get(0));
        at != null && draft.begin() > begin;
        at = sentence.head(at)) {
      Token mark = at.is("advcl") ? sentence.child(at, "mark") : null;
      if (mark != null && SUPPOSING.contains(mark.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!at.is("conj") && !at.is("xcomp") && !at.is("obj")) {
        return false;
      }
    }
    return false;
  }

  private static @Nullable Token head(Sentence sentence, Range mark) {
    for (Token token : sentence.tokens()) {
      Token head = sentence.head(token);
      if (mark.covers(token.begin()) && (head == null || !mark.covers(head.begin()))) {
        return token;
      }
    }
    return null;
  }

  /** <i>Praised Oman, admires him</i>: whom an attitude is to, but nothing that is said of him. */
  private static boolean namesOnly(Scene scene, Draft draft) {
    if (draft.content().size() != 1 || draft.marks().isEmpty()) {
      return false;
    }
    Range content = draft.content().get(0);
    if (scene.quotations().at(content.begin()) != null
        && scene.quotations().at(draft.marks().get(0).begin()) == null) {
      return false;
    }
    int number = scene.report().sentenceAt(content.begin());
    if (number < 0) {
      return false;
    }
    boolean proper = true;
    for (Token token : scene.sentence(number).tokens()) {
      if (content.begin() == token.begin()
          && content.end() == token.end()
          && token.xpos().equals("PRP")) {
        return true;
      }
      proper &= !content.covers(token.begin()) || token.xpos().startsWith("NNP");
    }
    if (proper) {
      return true;
    }
    for (Mention mention : scene.mentions()) {
      if (mention.sentence() == number
          && mention.kind() == Actor.Mention.Kind.NAME
          && scene.report().range(mention.words()).equals(content)) {
        return true;
      }
    }
    return false;
  }

  private static int begin(Scene scene, Draft draft) {
    int begin = draft.begin();
    for (Range mark : draft.marks()) {
      begin = Math.min(begin, mark.begin());
    }
    if (draft.source() != null && !draft.carried()) {
      begin = Math.min(begin, scene.report().range(draft.source()).begin());
    }
    return begin;
  }

  private static int markBegin(Draft draft) {
    return draft.marks().isEmpty() ? draft.begin() : draft.marks().get(0).begin();
  }

  /** Moves each statement behind the one that contains it; otherwise the order stays. */
  private static List<Draft> parentsFirst(List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts.size());
    List<Draft> waiting = new ArrayList<>(drafts);
    while (!waiting.isEmpty()) {
      int before = waiting.size();
      List<Draft> still = new ArrayList<>();
      for (Draft draft : waiting) {
        Draft parent = parent(drafts, draft);
        if (parent == null || ordered.contains(parent)) {
          ordered.add(draft);
        } else {
          still.add(draft);
        }
      }
      waiting = still;
      if (waiting.size() == before) {
        ordered.addAll(waiting);
        break;
      }
    }
    return ordered;
  }

  /** The shortest statement whose content holds the cue and all of the content of this one. */
  private static @Nullable Draft parent(List<Draft> drafts, Draft child) {
    Draft best = null;
    int at = markBegin(child);
    for (Draft draft : drafts) {
      boolean larger =
          draft.length() > child.length()
              || (draft.length() == child.length() && markBegin(draft) < at);
      if (!draft.equals(child)
          && larger
          && draft.says(at)
          && draft.says(child.begin())
          && (best == null || draft.length() < best.length())) {
        best = draft;
      }
    }
    return best;
  }

  private static Attribution attribution(Scene scene, List<Draft> drafts, int position) {
    Draft draft = drafts.get(position);
    Draft parent = parent(drafts, draft);
    int parentPosition = -1;
    for (int i = 0; i < position; i++) {
      if (drafts.get(i).equals(parent)) {
        parentPosition = i;
      }
    }
    List<Range> quoted = quoted(scene, draft);
    Draft voice = draft;
    // What a relayed speaker says within his quotation is relayed with it.
    if (parent != null && draft.via().isEmpty() && !parent.via().isEmpty()) {
      for (Words relay : parent.via()) {
        voice = voice.relayedBy(relay);
      }
    }
    return new Attribution(
        kind(scene, draft, quoted),
        SpeechActs.of(scene, draft),
        draft.source(),
        draft.carried(),
        voice.via(),
        isItself(draft) ? null : draft.addressee(),
        draft.marks(),
        draft.content(),
        quoted,
        parentPosition,
        List.of(draft.construction()));
  }

  /** Whether the words that name the addressee name the source. */
  private static boolean isItself(Draft draft) {
    return draft.addressee() != null && draft.addressee().equals(draft.source());
  }

  private static List<Range> quoted(Scene scene, Draft draft) {
    List<Range> quoted = new ArrayList<>();
    int cue = draft.marks().isEmpty() ? -1 : draft.marks().get(0).begin();
    // Of a statement told within a quotation, the words are the outer speaker's.
    boolean within = cue >= 0 && scene.quotations().at(cue) != null;
    Quotations quotations = within ? scene.quotations().nested() : scene.quotations();
    for (Range content : draft.content()) {
      for (Quotation quotation : quotations.all()) {
        int begin = Math.max(content.begin(), quotation.inside().begin());
        int end = Math.min(content.end(), quotation.inside().end());
        if (begin < end) {
          quoted.add(new Range(begin, end));
        }
      }
    }
    return quoted;
  }

  private static Statement.Kind kind(Scene scene, Draft draft, List<Range> quoted) {
    if (quoted.isEmpty()) {
      return Statement.Kind.INDIRECT;
    }
    String text = scene.report().text();
    for (Range content : draft.content()) {
      for (int i = content.begin(); i < content.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i)) && !covers(quoted, i)) {
          return Statement.Kind.MIXED;
        }
      }
    }
    return Statement.Kind.DIRECT;
  }

  private static boolean covers(List<Range> ranges, int offset) {
    for (Range range : ranges) {
      if (range.covers(offset)) {
        return true;
      }
    }
    return false;
  }
}
