package org.dragoman.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.Mention;
import org.dragoman.actors.Profile;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Quantity;
import org.dragoman.model.Span;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.NumberWords;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many were killed, hurt, arrested, displaced or took part: from the act's own words, and
 * from those that tell its outcome (<i>shelled the town, killing two and wounding 30; the bombing
 * left nine dead</i>).
 */
final class Magnitudes {

  private static final Set<String> DEATH =
      Set.of(
          "kill",
          "die",
          "perish",
          "slay",
          "murder",
          "massacre",
          "slaughter",
          "execute",
          "behead",
          "assassinate",
          "gun",
          "killing",
          "death",
          "execution",
          "lynch",
          "dead");
  private static final Set<String> INJURY =
      Set.of("wound", "injure", "hurt", "maim", "wounded", "injured");

  /** Verbs whose subject is who dies. */
  private static final Set<String> DYING = Set.of("die", "perish");

  private static final Set<String> OUTCOMES = Set.of("conj", "advcl", "acl", "parataxis", "xcomp");

  private final AnnotatedReport report;
  private final int position;
  private final Sentence sentence;
  private final Meaning meaning;

  private Magnitudes(AnnotatedReport report, int position, Sentence sentence, Meaning meaning) {
    this.report = report;
    this.position = position;
    this.sentence = sentence;
    this.meaning = meaning;
  }

  /** The magnitude of an event, by the numbers that count its victims or doers. */
  static Magnitude of(
      AnnotatedReport report, int position, Sentence sentence, Code code, Meaning meaning) {
    return new Magnitudes(report, position, sentence, meaning).of(code);
  }

  private Magnitude of(Code code) {
    Token trigger = meaning.trigger();
    return switch (code.type()) {
      case "ASSAULT" -> tolls();
      case "COERCE" -> {
        if (code.modes().contains("arrest")) {
          yield new Magnitude(null, null, victims(trigger), null, null);
        }
        yield code.modes().contains("deport")
            ? new Magnitude(null, null, null, victims(trigger), null)
            : Magnitude.NONE;
      }
      case "SANCTION" ->
          code.modes().contains("expel")
              ? new Magnitude(null, null, null, victims(trigger), null)
              : Magnitude.NONE;
      case "PROTEST" -> new Magnitude(null, null, null, null, doers(trigger));
      case "MOBILIZE" ->
          code.modes().contains("weapons")
              ? Magnitude.NONE // ships and jets are no people
              : new Magnitude(null, null, null, null, troops(trigger));
      default -> Magnitude.NONE;
    };
  }

  /** What two tellings of one event say together; the first counts where both speak. */
  static Magnitude join(Magnitude one, Magnitude other) {
    return new Magnitude(
        one.dead() != null ? one.dead() : other.dead(),
        one.injured() != null ? one.injured() : other.injured(),
        one.arrested() != null ? one.arrested() : other.arrested(),
        one.displaced() != null ? one.displaced() : other.displaced(),
        one.size() != null ? one.size() : other.size());
  }

  private Magnitude tolls() {
    Quantity dead = null;
    Quantity injured = null;
    for (Token word : outcomes()) {
      if (dead == null && tellsOf(word, DEATH)) {
        dead = victims(word);
      } else if (injured == null && tellsOf(word, INJURY)) {
        injured = victims(word);
      }
      if (word.lemma().equals("leave")) {
        dead = dead == null ? left(word, DEATH) : dead;
        injured = injured == null ? left(word, INJURY) : injured;
      }
    }
    return new Magnitude(dead, injured, null, null, size());
  }

  private @Nullable Quantity size() {
    return meaning.trigger().isVerbal() && !tellsOf(meaning.trigger(), DEATH) ? attackers() : null;
  }

  private @Nullable Quantity attackers() {
    return first(Arguments.of(sentence, meaning.trigger()), List.of("subj"), false);
  }

  private boolean tellsOf(Token word, Set<String> lemmas) {
    if (lemmas.contains(lemma(word))) {
      return true;
    }
    // "shot dead six prisoners"
    return lemmas == DEATH
        && lemma(word).equals("shoot")
        && word.index() + 1 < sentence.size()
        && sentence.token(word.index() + 1).form().equals("dead");
  }

  /** The act and the words that may tell what came of it, nearest first. */
  private List<Token> outcomes() {
    Set<Token> words = new LinkedHashSet<>();
    add(meaning.trigger(), words, 0);
    add(meaning.anchor(), words, 0);
    Token above = sentence.head(meaning.trigger());
    if (above != null && above.lemma().equals("leave") && meaning.trigger().is("nsubj")) {
      add(above, words, 0); // "the attack left five dead"
    }
    return List.copyOf(words);
  }

  private void add(Token word, Set<Token> words, int depth) {
    if (depth > 2 || !words.add(word)) {
      return;
    }
    for (Token child : sentence.children(word)) {
      String relation = child.deprel();
      boolean verb = child.isVerbal() && OUTCOMES.contains(relation);
      if (verb && !hasOwnSubject(child, word)) {
        add(child, words, depth + 1);
      }
    }
  }

  /** Whether a clause beside the act has another doer; of the passive others may be victims. */
  private boolean hasOwnSubject(Token clause, Token act) {
    boolean passive = VerbForms.isPassive(sentence, clause);
    boolean both = passive && VerbForms.isPassive(sentence, act);
    return sentence.child(clause, "nsubj") != null && !both && !DYING.contains(lemma(clause));
  }

  private @Nullable Quantity victims(Token word) {
    List<String> slots =
        DYING.contains(lemma(word))
            ? List.of("subj")
            : word.isVerbal() ? List.of("obj") : List.of("of");
    return first(Arguments.of(sentence, word), slots, true);
  }

  private @Nullable Quantity doers(Token word) {
    return first(Arguments.of(sentence, word), List.of("subj", "of", "by"), false);
  }

  private @Nullable Quantity troops(Token word) {
    Arguments arguments = Arguments.of(sentence, word);
    List<String> slots = word.isVerbal() ? List.of("obj", "subj") : List.of("of");
    return first(arguments, slots, false);
  }

  /** In <i>left 12 people dead and 20 injured</i> those of one fate. */
  private @Nullable Quantity left(Token leave, Set<String> fate) {
    for (Token word : sentence.subtree(leave)) {
      boolean told = word.index() > leave.index() && fate.contains(word.form());
      if (told && (!word.isVerbal() || word.xpos().equals("VBN"))) {
        for (int i = word.index() - 1; i > leave.index() && i > word.index() - 4; i--) {
          Token noun = sentence.token(i);
          Token first = sentence.head(noun);
          boolean listed =
              noun.is("conj")
                  && first != null
                  && first.index() > leave.index()
                  && !isFateBetween(first, noun);
          Quantity quantity = listed && first != null ? sum(first, true) : counted(noun, true);
          if (quantity != null) {
            return quantity;
          }
        }
      }
    }
    return null;
  }

  /** In <i>12 people dead and 20 injured</i> the dead and the injured are no sum. */
  private boolean isFateBetween(Token first, Token last) {
    for (int i = first.index(); i < last.index(); i++) {
      String form = sentence.token(i).form();
      if (DEATH.contains(form) || INJURY.contains(form)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Quantity first(Arguments arguments, List<String> slots, boolean persons) {
    for (String slot : slots) {
      for (Token token : arguments.get(slot)) {
        Quantity quantity = sum(token, persons);
        if (quantity != null) {
          return quantity;
        }
      }
    }
    return null;
  }

  /** <i>four police officers and a driver</i> are five. */
  private @Nullable Quantity sum(Token noun, boolean persons) {
    List<Token> parts = new ArrayList<>();
    parts.add(noun);
    parts.addAll(sentence.children(noun, "conj"));
    List<Quantity> counts = new ArrayList<>();
    boolean open = false;
    for (Token part : parts) {
      Quantity quantity = counted(part, persons);
      if (quantity != null) {
        counts.add(quantity);
      } else if (!part.xpos().equals("PRP")) {
        open = true;
      }
    }
    if (counts.isEmpty()) {
      return null;
    }
    Quantity first = counts.get(0);
    if (counts.size() == 1 && (parts.size() == 1 || !open)) {
      return first;
    }
    int min = 0;
    Integer max = 0;
    for (Quantity count : counts) {
      min += count.min();
      max = max == null || count.max() == null ? null : Integer.valueOf(max + count.max());
    }
    Quantity last = counts.get(counts.size() - 1);
    int begin = first.words().begin();
    int end = counts.size() == 1 ? first.words().end() : end(parts, last);
    return new Quantity(min, open ? null : max, new Span(begin, end));
  }

  private int end(List<Token> parts, Quantity last) {
    Token noun = parts.get(parts.size() - 1);
    int end = report.span(new Words(position, noun.index(), noun.index())).end();
    return Math.max(end, last.words().end());
  }

  private @Nullable Quantity counted(Token token, boolean persons) {
    NumberWords.Count count = NumberWords.of(sentence, token);
    if (count != null) {
      Words words = new Words(position, count.firstToken(), count.lastToken());
      return new Quantity(count.min(), count.max(), report.span(words));
    }
    return persons ? onePerson(token) : null;
  }

  /** <i>a policeman, the 12-year-old boy, Ana Silva</i> are one. */
  private @Nullable Quantity onePerson(Token noun) {
    if (!noun.xpos().equals("NN") && !noun.xpos().equals("NNP")) {
      return null;
    }
    for (Mention mention : meaning.recipients()) {
      boolean person =
          mention.profile().type() == Profile.Type.PERSON && !mention.profile().plural();
      if (person && mention.head() == noun.index()) {
        return new Quantity(1, 1, report.span(mention.words()));
      }
    }
    return null;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
