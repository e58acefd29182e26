package org.dragoman.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which of the mentions in a stretch of words tells whom the stretch names: the one that stands
 * nearest to the word that all others hang on. In <i>the last rebel base in the country</i> that is
 * the rebels, not the country.
 */
final class Foremost {

  private static final int OUTSIDE = 1000;

  private final Sentence sentence;
  private final Words words;
  private final int head;

  Foremost(Sentence sentence, Words words) {
    this.sentence = sentence;
    this.words = words;
    this.head = head(sentence, words);
  }

  /** The word of the stretch that its other words hang on. */
  int head() {
    return head;
  }

  /** The foremost mention with its head in the stretch; of equals the longest. Null for none. */
  @Nullable Mention of(Collection<Mention> mentions) {
    Mention best = null;
    for (Mention mention : mentions) {
      boolean inside = mention.sentence() == words.sentence() && words.covers(mention.head());
      if (inside && (best == null || compare(mention, best) < 0)) {
        best = mention;
      }
    }
    return best;
  }

  /**
   * The mention and those that an <i>and</i> puts beside it, in the order given. In <i>French and
   * German troops</i> it is the first adjective that stands for an actor of its own.
   */
  List<Mention> coordinated(Mention first, Collection<Mention> mentions) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean inside = mention.sentence() == words.sentence() && words.covers(mention.head());
      if (mention.equals(first)
          || (inside && (isBeside(mention.head(), first.head()) || shares(mention, first)))) {
        found.add(mention);
      }
    }
    return found;
  }

  private boolean isBeside(int token, int first) {
    int i = token;
    for (int steps = 0; i >= 0 && i != first && steps < words.last(); steps++) {
      if (!sentence.token(i).is("conj")) {
        return false;
      }
      i = sentence.token(i).head();
    }
    return i == first && token != first;
  }

  private boolean shares(Mention adjective, Mention whole) {
    int joint = adjective.words().last() + 1;
    return sentence.token(adjective.head()).xpos().equals("JJ")
        && joint + 1 == whole.words().first()
        && sentence.token(joint).xpos().equals("CC");
  }

  private int compare(Mention one, Mention other) {
    int order = Integer.compare(rank(one.head()), rank(other.head()));
    return order != 0 ? order : Integer.compare(length(other), length(one));
  }

  /** The head first; then what stands before it and says whose it is; then what follows it. */
  private int rank(int token) {
    return token == head ? 0 : token < head ? 1 : 1 + depth(token);
  }

  private static int length(Mention mention) {
    return mention.words().last() - mention.words().first();
  }

  /** How many steps lead from a token up to the head; many if they leave the stretch. */
  private int depth(int token) {
    int i = token;
    for (int steps = 0; steps <= words.last() - words.first(); steps++) {
      if (i == head) {
        return steps;
      }
      if (i < words.first() || i > words.last()) {
        return OUTSIDE;
      }
      i = sentence.token(i).head();
    }
    return OUTSIDE;
  }

  private static int head(Sentence sentence, Words words) {
    int found = -1;
    for (int i = words.first(); i <= words.last(); i++) {
      Token token = sentence.token(i);
      boolean outside = token.head() < words.first() || token.head() > words.last();
      if (outside && (found < 0 || !sentence.token(found).isNoun()) && !token.isPunctuation()) {
        found = i;
      }
    }
    return found < 0 ? words.last() : found;
  }
}
