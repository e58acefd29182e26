package org.dragoman.events;

import java.util.List;
import java.util.Locale;
import org.dragoman.actors.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Acts of one sentence that the lexicon does not list, as the {@link BackOff} takes them. */
final class Unlisted {

  /** How sure the back-off must be of a word that the lexicon does not have. */
  private static final double SURE_OF_VERB = 0.6;

  /** Most nouns are no acts at all. */
  private static final double SURE_OF_NOUN = 0.75;

  /** What an answer that was asked for is worth, however sure it is. */
  private static final double ASKED = 0.5;

  /** Words that are known to be no acts. */
  private static final String ORDINARY = "@ordinary";

  private static final Frame VERB = Frame.parse("", PartOfSpeech.VERB);
  private static final Frame NOUN = Frame.parse("", PartOfSpeech.NOUN);

  private final Lexicon lexicon;
  private final BackOff backOff;
  private final Sentence sentence;
  private final Participants participants;

  Unlisted(Lexicon lexicon, BackOff backOff, Sentence sentence, Participants participants) {
    this.lexicon = lexicon;
    this.backOff = backOff;
    this.sentence = sentence;
    this.participants = participants;
  }

  /**
   * What a predicate is that the lexicon does not know, between participants that were given.
   * Elsewhere it is not asked: of words unknown to the lexicon that running text has between two
   * actors only a quarter are the acts that they look like.
   *
   * @param known whether the lexicon knows it in other company; then the back-off must be surer
   * @return empty if it is not sure enough, or if nobody takes part
   */
  List<Meaning> read(Token predicate, boolean known, Arguments arguments) {
    if (lexicon.isA(predicate, ORDINARY)) {
      return List.of();
    }
    Pair pair = pair(predicate, arguments);
    if (pair == null || pair.given() == 0 || !pair.isBetweenTwo()) {
      return List.of();
    }
    Candidate candidate = guessed(predicate, arguments, pair);
    double needed = predicate.isVerbal() ? SURE_OF_VERB : SURE_OF_NOUN;
    boolean sure = candidate.chance() >= (known ? (1 + needed) / 2 : needed);
    Meaning meaning = sure ? meaning(candidate, candidate.chance()) : null;
    return meaning == null ? List.of() : List.of(meaning);
  }

  /**
   * The most probable act between participants that were given, where the lexicon has none: whoever
   * names them asks what the one did to the other.
   */
  List<Meaning> asked() {
    Candidate best = null;
    for (Token token : sentence.tokens()) {
      Arguments arguments = Arguments.of(sentence, token);
      Pair pair = pair(token, arguments);
      if (pair == null || pair.given() == 0) {
        continue;
      }
      Candidate candidate = guessed(token, arguments, pair);
      if (best == null || candidate.worth() > best.worth()) {
        best = candidate;
      }
    }
    Meaning meaning = best == null ? null : meaning(best, ASKED * best.chance());
    return meaning == null ? List.of() : List.of(meaning);
  }

  /** Who takes part in what a predicate tells of. */
  private record Pair(List<Mention> actors, List<Mention> recipients) {

    /** Of what one does alone an unknown word tells too often nothing. */
    boolean isBetweenTwo() {
      return given() > 0 || actors.size() > 1 || (!actors.isEmpty() && !recipients.isEmpty());
    }

    /** On how many sides a participant was given. */
    long given() {
      return List.of(actors, recipients).stream()
          .filter(side -> side.stream().anyMatch(Mention::given))
          .count();
    }
  }

  private record Candidate(Token predicate, Pair pair, Guess guess) {

    double chance() {
      return guess.chanceOf(guess.type());
    }

    double worth() {
      return pair.given() * (1 - guess.chanceOfNone()) + chance();
    }
  }

  /** Null if the word can be no act, or nobody takes part. */
  private @Nullable Pair pair(Token predicate, Arguments arguments) {
    PartOfSpeech pos = PartOfSpeech.of(predicate);
    if (predicate.xpos().startsWith("NNP")) {
      return null; // what has a name is somebody or something
    }
    if (pos != PartOfSpeech.VERB && (pos != PartOfSpeech.NOUN || participants.isNamed(predicate))) {
      return null; // thugs, a channel and an agency act but are no acts
    }
    Frame frame = pos == PartOfSpeech.VERB ? VERB : NOUN;
    List<Mention> actors = in(frame.actors(), arguments);
    List<Mention> recipients =
        in(frame.recipients(), arguments).stream()
            .filter(mention -> actors.stream().noneMatch(one -> participants.same(one, mention)))
            .toList();
    boolean passive = pos == PartOfSpeech.VERB && !recipients.isEmpty();
    return actors.isEmpty() && !passive ? null : new Pair(actors, recipients);
  }

  private Candidate guessed(Token predicate, Arguments arguments, Pair pair) {
    return new Candidate(
        predicate, pair, backOff.guess(sentence, predicate, arguments, participants));
  }

  private List<Mention> in(List<String> slots, Arguments arguments) {
    List<Mention> found = participants.first(slots, arguments, false);
    return found.isEmpty() ? participants.first(slots, arguments, true) : found;
  }

  /** Null if the user's codebook has no such type or mode. */
  private @Nullable Meaning meaning(Candidate candidate, double confidence) {
    Code code = lexicon.codeOf(candidate.guess().code());
    if (code == null) {
      return null;
    }
    String reason =
        String.format(
            Locale.ROOT,
            "the lexicon does not list “%s”; most like it are acts of %s (chance %.2f)",
            candidate.predicate().form(),
            code,
            candidate.chance());
    return new Meaning(
        code,
        null,
        candidate.pair().actors(),
        candidate.pair().recipients(),
        candidate.predicate(),
        candidate.predicate(),
        false,
        null,
        false,
        confidence,
        List.of(reason));
  }
}
