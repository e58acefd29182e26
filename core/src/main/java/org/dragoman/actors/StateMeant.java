package org.dragoman.actors;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.actors.Coreference.Story;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the state that <i>the government</i> and <i>the country</i> mean. */
final class StateMeant {
  private final Story story;

  StateMeant(Story story) {
    this.story = story;
  }

  /**
   * The state whose government a description means that does not say so: that of the person whose
   * it is (<i>the Trump administration, his regime</i>), or of those told of the one that the
   * report has spoken most of, what the sentence and the one before it say counting more; or null.
   */
  @Nullable Figure of(Mention mention, NounPhrase phrase) {
    boolean owned = phrase.possessivePronoun() >= 0;
    for (int i = phrase.first(); i < phrase.head().first(); i++) {
      Token token = phrase.sentence().token(i);
      if (token.xpos().startsWith("NNP") || i == phrase.possessivePronoun()) {
        owned = true;
        Figure owner = owner(mention, token);
        String country = owner == null ? null : owner.country();
        if (country != null) {
          return story.state(country);
        }
      }
    }
    if (owned) {
      return null;
    }
    Map<String, Integer> weights = new HashMap<>();
    for (Mention told : story.told()) {
      Figure figure = story.figure(told);
      String country = figure == null ? null : figure.country();
      if (country != null && !Sectors.international(country)) {
        int near = mention.sentence() - told.sentence();
        weights.merge(country, near == 0 ? 4 : near == 1 ? 2 : 1, Integer::sum);
      }
    }
    Figure best = null;
    int most = 0;
    for (Figure figure : story.latest()) {
      if (figure.type() == Profile.Type.STATE && figure.members().isEmpty()) {
        int weight = weights.getOrDefault(String.valueOf(figure.country()), 0);
        if (weight > most) {
          most = weight;
          best = figure;
        }
      }
    }
    return best;
  }

  /** The person told of by a pronoun at a token before a noun, or of the name that stands there. */
  private @Nullable Figure owner(Mention mention, Token token) {
    for (Mention told : story.told()) {
      if (told.sentence() == mention.sentence() && told.head() == token.index()) {
        return story.figure(told);
      }
    }
    for (Figure figure : story.latest()) {
      String name = figure.name();
      if (figure.type() == Profile.Type.PERSON
          && name != null
          && (name.equals(token.form()) || name.endsWith(" " + token.form()))) {
        return figure;
      }
    }
    return null;
  }
}
