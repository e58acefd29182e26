package org.dragoman.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.actors.Coreference.Story;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the state that <i>the government</i> and <i>the country</i> mean. */
final class StateMeant {
  private static final Set<String> FINITE_CLAUSES =
      Set.of("ccomp", "advcl", "acl:relcl", "parataxis", "csubj");

  /** States that may be called by what they are. */
  private static final Map<String, Set<String>> FORMS =
      Map.of(
          "sultanate",
          Set.of("OMN", "BRN"),
          "emirate",
          Set.of("KWT", "QAT", "ARE"),
          "kingdom",
          Set.of(
              "SAU", "GBR", "ESP", "JOR", "MAR", "BHR", "THA", "BEL", "NLD", "DNK", "NOR", "SWE",
              "KHM", "BTN", "LSO", "SWZ", "TON"));

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
    if (phrase.before().equals("whose")) {
      Figure owner = relative(mention, phrase);
      String country = owner == null ? null : owner.country();
      return country == null ? null : story.state(country);
    }
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
      boolean apart =
          mention.profile().type() != Profile.Type.STATE
              && isSubjectAbove(told, mention, phrase.sentence());
      if (country != null && !apart && !Sectors.international(country)) {
        int near = mention.sentence() - told.sentence();
        weights.merge(country, near == 0 ? 4 : near == 1 ? 2 : 1, Integer::sum);
      }
    }
    Set<String> forms = FORMS.get(phrase.sentence().token(phrase.last()).lemma());
    Figure best = null;
    int most = 0;
    for (Figure figure : story.latest()) {
      boolean formed = forms == null || forms.contains(String.valueOf(figure.country()));
      if (figure.type() == Profile.Type.STATE && figure.members().isEmpty() && formed) {
        int weight = weights.getOrDefault(String.valueOf(figure.country()), 0);
        if (weight > most) {
          most = weight;
          best = figure;
        }
      }
    }
    // A report may be about a country that it does not name as a state: "Nepalese soldiers".
    int heaviest = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return heaviest > most && forms == null ? null : best;
  }

  /**
   * The country of all who were told of close by, where no state was: <i>police in Haiti said
   * <b>the country</b> …</i>; null if they are of several, or of none.
   */
  @Nullable String only(Mention mention) {
    String only = null;
    for (Mention told : story.told()) {
      Figure figure = mention.sentence() - told.sentence() > 1 ? null : story.figure(told);
      String country = figure == null ? null : figure.country();
      if (country != null && !Sectors.international(country)) {
        if (only != null && !only.equals(country)) {
          return null;
        }
        only = country;
      }
    }
    return only;
  }

  /**
   * Whether who is told of does something to or for the government in the same clause: in <i>Norway
   * mediated between the government and the rebels</i> the government is not Norway's.
   */
  private static boolean isSubjectAbove(Mention told, Mention mention, Sentence sentence) {
    if (told.sentence() != mention.sentence()) {
      return false;
    }
    Token subject = sentence.token(told.head());
    if (!subject.deprel().startsWith("nsubj")) {
      return false;
    }
    Token at = sentence.token(mention.head());
    while (at != null && at.index() != subject.head()) {
      if (at.deprel().startsWith("nsubj") || FINITE_CLAUSES.contains(at.deprel())) {
        return false;
      }
      at = sentence.head(at);
    }
    return at != null;
  }

  /** Whether a government is another one than that of the state which acts in its clause. */
  boolean isAnother(Mention mention, NounPhrase phrase) {
    return story.told().stream()
        .anyMatch(told -> isSubjectAbove(told, mention, phrase.sentence()) && isOfState(told));
  }

  private boolean isOfState(Mention told) {
    Figure figure = story.figure(told);
    return figure != null && figure.country() != null;
  }

  /**
   * Whom a <i>whose</i> before a phrase stands for: <i>Oman, whose government said …</i>; or null.
   */
  private @Nullable Figure relative(Mention mention, NounPhrase phrase) {
    int comma = phrase.core().first() - 2;
    int last = comma >= 0 && phrase.sentence().token(comma).form().equals(",") ? comma - 1 : comma;
    for (Mention told : story.told()) {
      if (told.sentence() == mention.sentence() && told.words().last() == last) {
        return story.figure(told);
      }
    }
    return null;
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
