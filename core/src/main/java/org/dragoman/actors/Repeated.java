package org.dragoman.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Adds names that a sentence by itself does not show to be names of actors, but the report does:
 * where it has <i>President Moon Jae-in</i>, a <i>Moon</i> at the beginning of a sentence is no
 * moon, where it has <i>the Free Patriotic Union (FPU)</i>, <i>FPU</i> is that, and what is a
 * body's name in one sentence is that in others.
 */
final class Repeated {
  /** What a report on the two Koreas calls each. */
  private static final Map<String, String> HALVES = Map.of("PRK", "North", "KOR", "South");

  /** Prepositions that stand before people rather than before places. */
  private static final Set<String> WITH_PEOPLE =
      Set.of("with", "by", "for", "against", "about", "behind", "between", "than", "like");

  /** Shorter names in capitals may be abbreviations. */
  private static final int MARK = 3;

  private Repeated() {}

  /** The mentions with those added, in text order. */
  static List<Mention> include(AnnotatedReport report, List<Mention> mentions) {
    Map<String, Profile> names = names(report, mentions);
    Map<String, Profile> halves = halves(mentions);
    if (names.isEmpty() && halves.isEmpty()) {
      return mentions;
    }
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
    }
    List<Mention> all = new ArrayList<>(mentions);
    for (int s = 0; s < report.sentences().size(); s++) {
      Sentence sentence = report.sentence(s);
      for (Token token : sentence.tokens()) {
        // A name that begins a sentence may be tagged as a pronoun.
        boolean noun = token.isNoun() || (token.xpos().equals("PRP") && isNoPronoun(token));
        Profile profile = token.isNoun() ? half(sentence, token, halves) : null;
        if (profile == null && noun) {
          profile = names.get(token.form());
        }
        // Who does something is rather the person told of than a place of that name.
        boolean place =
            token.name() == NameType.PLACE
                && !isHalf(profile)
                && !(isPerson(profile) && isForSomebody(sentence, token));
        if (profile != null
            && !place
            && isAlone(sentence, token)
            && isFree(standing(bySentence, token, s), profile, token)) {
          all.removeAll(standing(bySentence, token, s));
          boolean half = profile.type() == Profile.Type.STATE;
          int first = half ? sentence.first(token) : token.index();
          Words words = new Words(s, first, token.index());
          all.add(new Mention(words, token.index(), Kind.NAME, profile));
        }
      }
    }
    all.sort((a, b) -> a.words().compareTo(b.words()));
    return all;
  }

  /** <i>Endorsed Reyes, met with Reyes</i>: not where something is. */
  private static boolean isForSomebody(Sentence sentence, Token name) {
    Token head = sentence.head(name);
    if (name.is("conj") && head != null && sentence.child(name, "case") == null) {
      return isForSomebody(sentence, head);
    }
    String preposition = sentence.caseOf(name);
    return name.is("nsubj")
        || name.is("obj")
        || name.is("iobj")
        || name.deprel().equals("nmod:poss")
        || (preposition != null && WITH_PEOPLE.contains(preposition));
  }

  /** The short forms of the report's own long names, with what they tell. */
  private static Map<String, Profile> names(AnnotatedReport report, List<Mention> mentions) {
    Map<String, Profile> names = new HashMap<>();
    Abbreviations.find(report, mentions)
        .forEach(
            (mention, abbreviation) ->
                names.putIfAbsent(abbreviation.letters(), named(mention, abbreviation.letters())));
    for (Mention mention : mentions) {
      String name = mention.profile().name();
      if (mention.kind() == Kind.NAME
          && mention.profile().type() == Profile.Type.PERSON
          && name != null
          && name.indexOf(' ') > 0) {
        Token last = report.sentence(mention.sentence()).token(mention.words().last());
        // Moon Jae-in is Moon: a hyphen is in a given name.
        boolean given = last.form().indexOf('-') > 0;
        String surname = given ? name.substring(0, name.indexOf(' ')) : last.form();
        if (surname.length() > 2 && Character.isUpperCase(surname.charAt(0))) {
          names.putIfAbsent(surname, named(mention, surname));
          if (surname.length() > MARK) {
            // So transcripts mark who speaks.
            names.putIfAbsent(surname.toUpperCase(Locale.ROOT), named(mention, surname));
          }
        }
      } else if (isUnknown(mention) && name != null && isWord(name)) {
        names.putIfAbsent(name, named(mention, name));
      }
    }
    return names;
  }

  /** Whether a mention is the name of a person or body that the tables do not know. */
  private static boolean isUnknown(Mention mention) {
    Profile profile = mention.profile();
    return mention.kind() == Kind.NAME
        && profile.wikidata() == null
        && (profile.type() == Profile.Type.PERSON || profile.type() == Profile.Type.ORGANISATION);
  }

  /** Whether a name is one word with a capital, which a common word at the start is not. */
  private static boolean isWord(String name) {
    return name.length() > 2 && name.indexOf(' ') < 0 && Character.isUpperCase(name.charAt(0));
  }

  /** The two Koreas by the words for them, if the report speaks of both. */
  private static Map<String, Profile> halves(List<Mention> mentions) {
    Map<String, Profile> halves = new HashMap<>();
    for (Mention mention : mentions) {
      Profile profile = mention.profile();
      String half = profile.country() == null ? null : HALVES.get(profile.country());
      if (half != null && profile.type() == Profile.Type.STATE) {
        halves.putIfAbsent(half, profile);
      }
    }
    return halves.size() == HALVES.size() ? halves : Map.of();
  }

  /** The half that "the North" or "the nuclear-armed South" means, or null. */
  private static @Nullable Profile half(
      Sentence sentence, Token token, Map<String, Profile> halves) {
    Profile half = halves.get(token.form());
    if (half == null) {
      return null;
    }
    return sentence.children(token).stream().anyMatch(child -> child.lemma().equals("the"))
        ? half
        : null;
  }

  private static Profile named(Mention mention, String word) {
    Profile full = mention.profile();
    return new Profile(full.type(), word, null, List.of(), null, null, false, null, List.of());
  }

  private static boolean isNoPronoun(Token token) {
    return !MentionFinder.isPronoun(token.form().toLowerCase(Locale.ROOT));
  }

  private static boolean isPerson(@Nullable Profile profile) {
    return profile != null && profile.type() == Profile.Type.PERSON;
  }

  private static boolean isHalf(@Nullable Profile profile) {
    return profile != null && profile.type() == Profile.Type.STATE;
  }

  /** Whether a name stands for itself rather than as part of a longer one. */
  private static boolean isAlone(Sentence sentence, Token token) {
    return !isName(sentence, token.index() - 1) && !isName(sentence, token.index() + 1);
  }

  private static boolean isName(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).xpos().startsWith("NNP");
  }

  /** The mentions that a word is part of. */
  private static List<Mention> standing(
      Map<Integer, List<Mention>> bySentence, Token token, int sentence) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(mention -> mention.words().covers(token.index()))
        .toList();
  }

  /**
   * Whether nobody stands there, or only who gives way. A paper, firm or city of one word does to
   * the person of that name who does something: <i>Guardian</i> in a report on the mayor Don
   * Guardian. An unknown body does to the half of a country: <i>the North</i>.
   */
  private static boolean isFree(List<Mention> standing, Profile profile, Token token) {
    return standing.stream()
        .allMatch(
            mention ->
                mention.kind() == Kind.NAME
                    && mention.head() == token.index()
                    && givesWay(mention, profile));
  }

  private static boolean givesWay(Mention mention, Profile profile) {
    boolean one = mention.words().first() == mention.words().last();
    Profile.Type type = mention.profile().type();
    if (isHalf(profile)) {
      return type == Profile.Type.ORGANISATION && isUnknown(mention);
    }
    boolean named = type == Profile.Type.ORGANISATION || type == Profile.Type.STATE;
    return isPerson(profile) && one && named;
  }
}
