package org.dragoman.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Folds the dependency tree of one sentence bottom-up: predicates become acts, and operators make
 * other acts of them. <i>Refused to discuss lifting the ban</i> is refuse ∘ discuss ∘ lift ∘ ban.
 */
final class Composer implements Predicates {

  /** Prepositions of the time in which something happens. */
  private static final List<String> DURING = List.of("during", "in", "under", "throughout");

  private final Sentence sentence;
  private final Participants participants;
  private final @Nullable Unlisted unlisted;
  private final FrameMatch match;
  private final Agency agency;
  private final ListedActs acts;
  private final OperatorContents contents;
  private final Operators operators;
  private final UnknownContents unknown;
  private final Map<Integer, List<Meaning>> known = new HashMap<>();
  private final Set<Integer> absorbed = new HashSet<>();

  Composer(
      Lexicon lexicon,
      Sentence sentence,
      Participants participants,
      Clauses clauses,
      @Nullable BackOff backOff,
      Fillers.Speaker speaker) {
    this.sentence = sentence;
    this.participants = participants;
    this.unlisted = backOff == null ? null : new Unlisted(lexicon, backOff, sentence, participants);
    this.match = new FrameMatch(lexicon, sentence, participants, clauses, this::isAct);
    this.agency = new Agency(lexicon, participants, match, this);
    Fillers fillers = new Fillers(lexicon, sentence, participants, match, this, speaker);
    this.acts = new ListedActs(lexicon, sentence, participants, match, this, fillers, backOff);
    Assertions assertions = new Assertions(sentence, participants);
    this.contents = new OperatorContents(sentence, match, this, clauses, assertions, acts);
    this.operators =
        new Operators(lexicon, sentence, participants, clauses, this, contents, fillers, agency);
    this.unknown =
        new UnknownContents(
            lexicon, sentence, participants, match, clauses, contents, fillers, agency);
  }

  @Override
  public List<Meaning> meanings(Token predicate) {
    List<Meaning> before = known.get(predicate.index());
    if (before != null) {
      return before;
    }
    // A predicate that is reached again while it is being read has no meaning of its own.
    known.put(predicate.index(), List.of());
    List<Meaning> found = read(predicate);
    known.put(predicate.index(), found);
    return found;
  }

  @Override
  public void absorb(Token predicate) {
    absorbed.add(predicate.index());
  }

  @Override
  public boolean isAbsorbed(Token predicate) {
    return absorbed.contains(predicate.index());
  }

  /** The most probable act between given participants, where there is no other; or none. */
  List<Meaning> asked() {
    return unlisted == null ? List.of() : unlisted.asked();
  }

  /** Whether an act took place in times of which news only tell as background. */
  boolean isLongAgo(Token predicate) {
    Arguments arguments = Arguments.of(sentence, predicate);
    return DURING.stream().anyMatch(slot -> match.stands("@bygone", slot, arguments));
  }

  private List<Meaning> read(Token predicate) {
    PartOfSpeech pos = PartOfSpeech.of(predicate);
    if (pos == null) {
      return List.of();
    }
    if (hasPerfect(predicate)
        || participants.isPartOfName(predicate)
        || isEndOfTitle(predicate)
        || (predicate.is("amod") && VerbForms.prefixOf(sentence, predicate) != null)) {
      return List.of();
    }
    Arguments arguments = Arguments.of(sentence, predicate);
    List<Entry> entries = match.entries(predicate, pos);
    List<Meaning> found = List.of();
    for (Entry entry : entries) {
      if (found.isEmpty()
          && match.fits(entry.frame(), arguments)
          && match.isMeantSo(entry, predicate)) {
        if (entry instanceof Entry.Act act && !act.frame().conditions().isEmpty()) {
          if (agency.isDoneByThing(act, arguments)) {
            return List.of();
          }
          found = List.of(acts.of(act, predicate, arguments));
        } else if (entry instanceof Entry.Operator operator) {
          found = operators.of(operator, predicate, arguments);
          if (found.isEmpty() && contents.isAbsorbed(operator, arguments)) {
            return List.of();
          }
        }
      }
    }
    for (Entry entry : entries) {
      if (found.isEmpty() && entry.frame().conditions().isEmpty()) {
        if (entry instanceof Entry.Act act && !agency.isDoneByThing(act, arguments)) {
          found = List.of(acts.of(act, predicate, arguments));
        }
      }
    }
    for (Entry entry : entries) {
      if (found.isEmpty()
          && entry instanceof Entry.Operator operator
          && match.fits(entry.frame(), arguments)) {
        found = unknown.of(operator, predicate, arguments);
      }
    }
    return found.isEmpty() && unlisted != null
        ? unlisted.read(predicate, !entries.isEmpty(), arguments)
        : found;
  }

  private boolean isAct(Token token, String slot, Arguments arguments) {
    boolean deed = slot.equals("to") && !acts.deed(token, arguments).isEmpty();
    return deed || !meanings(token).isEmpty();
  }

  /**
   * Whether a noun ends a name of several words: <i>Homeland Security <b>Investigations</b></i>.
   */
  private boolean isEndOfTitle(Token noun) {
    if (!noun.isNoun()
        || !Character.isUpperCase(noun.form().charAt(0))
        || noun.index() < 2
        || isInCapitals()) {
      return false;
    }
    Token before = sentence.token(noun.index() - 1);
    Token first = sentence.token(noun.index() - 2);
    return before.xpos().startsWith("NNP")
        && first.xpos().startsWith("NNP")
        && first.name() != NameType.PERSON;
  }

  /** Whether all nouns and verbs have capitals, as in headlines. */
  private boolean isInCapitals() {
    return sentence.tokens().stream()
        .filter(token -> token.isNoun() || token.isVerbal())
        .allMatch(token -> Character.isUpperCase(token.form().charAt(0)));
  }

  /** Whether "has" is but the auxiliary of a participle that was taken for an adjective. */
  private boolean hasPerfect(Token predicate) {
    return predicate.lemma().equals("have")
        && predicate.index() + 1 < sentence.size()
        && predicate.equals(VerbForms.perfectOf(sentence, sentence.token(predicate.index() + 1)));
  }
}
