package org.dragoman.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.Referents.Question;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.Traits;
import org.dragoman.world.RoleNoun;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a description to mean somebody told of before: whether he was called so or nearly
 * so, of what kind, sector and country he is, how long ago and how often he was told of; and what
 * speaks for somebody new: an <i>of</i> behind it, a superlative before it.
 */
final class ReferentTraits {

  private final Phrasing phrasing;

  ReferentTraits(Phrasing phrasing) {
    this.phrasing = phrasing;
  }

  /**
   * The question whom a description means.
   *
   * @param figures those whom it may mean, the latest first
   * @param proposed whom the rules take it for; null for somebody new
   */
  Question of(
      Mention mention,
      NounPhrase phrase,
      RoleNoun noun,
      List<Figure> figures,
      @Nullable Figure proposed) {
    String how = how(phrase);
    List<List<Mention>> candidates = new ArrayList<>();
    int[][] traits = new int[figures.size()][];
    Set<String> own = qualifiers(phrase);
    int alike = 0;
    for (int i = 0; i < traits.length; i++) {
      Figure figure = figures.get(i);
      candidates.add(figure.mentions());
      alike += figure.type() == mention.profile().type() ? 1 : 0;
      traits[i] = traits(mention, noun, figure, figure.equals(proposed), how, own, alike);
    }
    int[] nobody = nobody(mention, phrase, noun, proposed, how);
    return new Question(mention, candidates, traits, nobody, figures.indexOf(proposed));
  }

  /** How a description begins and goes on: <i>the, this, its</i>; with a complement or not. */
  private static String how(NounPhrase phrase) {
    String opening =
        switch (phrase.opening()) {
          case "the" -> "the";
          case "this", "that", "these", "those" -> "this";
          case "his", "her", "its", "their", "my", "our", "your" -> "own";
          default -> phrase.possessor() != null ? "owned" : "bare";
        };
    return phrase.complement() == null ? opening : opening + " of";
  }

  private int[] traits(
      Mention mention,
      RoleNoun noun,
      Figure figure,
      boolean proposed,
      String how,
      Set<String> own,
      int alike) {
    Profile profile = mention.profile();
    Mention last = figure.mentions().get(figure.mentions().size() - 1);
    int apart = distance(mention.sentence() - last.sentence());
    String called = called(mention, noun, figure);
    String kinds = profile.type() + " " + figure.type();
    String words = words(noun, figure, own);
    int times = 32 - Integer.numberOfLeadingZeros(figure.mentions().size());
    String named = figure.name() != null ? "named" : figure.nouns().isEmpty() ? "pronoun" : "noun";
    String sectors =
        profile.sectors().isEmpty()
            ? "open"
            : figure.sectors().isEmpty()
                ? "unknown"
                : profile.sectors().stream().anyMatch(figure::has) ? "share" : "differ";
    String country =
        profile.country() == null
            ? "open"
            : figure.country() == null
                ? "unknown"
                : profile.country().equals(figure.country()) ? "same" : "differ";
    char gender = Genders.of(noun);
    boolean clash = gender != '-' && figure.gender() != '-' && gender != figure.gender();
    String general = noun.takes() + " " + noun.kind();
    Traits traits = new Traits();
    traits.add("proposed", proposed);
    traits.add("proposed how", proposed, how);
    traits.add("proposed called", proposed, called, words);
    traits.add("proposed apart", proposed, apart);
    traits.add("proposed named", proposed, named, sectors);
    traits.add("called", called);
    traits.add("called apart", called, apart);
    traits.add("called how", called, how);
    traits.add("called words", called, words);
    traits.add("called named", called, named);
    traits.add("kinds", kinds);
    traits.add("kinds called", kinds, called);
    traits.add("kinds apart", kinds, apart);
    traits.add("number", profile.plural(), figure.plural());
    traits.add("number called", profile.plural(), figure.plural(), called);
    traits.add("sectors", sectors);
    traits.add("sectors named", sectors, named, general);
    traits.add("country", country);
    traits.add("country called", country, called);
    traits.add("gender", clash);
    traits.add("times", times, named);
    traits.add("times apart", times, apart);
    traits.add("alike", Math.min(alike, 5), figure.type() == profile.type());
    traits.add("alike apart", Math.min(alike, 5), apart);
    traits.add("general", general, named);
    traits.add("general kinds", general, kinds);
    traits.add("noun", last(noun), named);
    traits.add("noun kind", last(noun), figure.type());
    traits.add("subject", phrasing.isSubject(last), apart);
    traits.add("pronoun", last.kind() == Kind.PRONOUN, apart);
    traits.add("members", figure.members().isEmpty());
    traits.add("headline", phrasing.isHeadline(last.sentence()));
    return traits.indices();
  }

  /** By what of a description somebody was called before. */
  private String called(Mention mention, RoleNoun noun, Figure figure) {
    String words = text(mention);
    for (Mention told : figure.mentions()) {
      if (told.kind() == Kind.DESCRIPTION && text(told).equals(words)) {
        return "the same";
      }
    }
    if (figure.nouns().contains(noun.noun())) {
      return "noun";
    }
    for (String known : figure.nouns()) {
      if (last(known).equals(last(noun))) {
        return "last word";
      }
    }
    if (Likeness.isInName(noun, figure)) {
      return "name";
    }
    if (Likeness.hasRole(noun, figure)) {
      return "role";
    }
    return Likeness.sameNoun(noun, figure) ? "synonym" : "otherwise";
  }

  /** Whether the words before the noun are those that were before the same noun, or others. */
  private String words(RoleNoun noun, Figure figure, Set<String> own) {
    Set<String> others = new HashSet<>();
    for (Mention told : figure.mentions()) {
      RoleNoun before = phrasing.role(told);
      NounPhrase phrase = phrasing.of(told);
      if (before != null && phrase != null && last(before).equals(last(noun))) {
        others.addAll(qualifiers(phrase));
      }
    }
    if (own.isEmpty()) {
      return others.isEmpty() ? "none" : "fewer";
    }
    if (others.isEmpty()) {
      return "more";
    }
    return Collections.disjoint(own, others) ? "differ" : "share";
  }

  private static int[] nobody(
      Mention mention, NounPhrase phrase, RoleNoun noun, @Nullable Figure proposed, String how) {
    Traits traits = new Traits();
    Token head = phrase.sentence().token(mention.head());
    boolean modified = false;
    for (Token child : phrase.sentence().children(head)) {
      boolean after = child.index() > head.index();
      modified |= after && (child.is("acl") || child.is("nmod") || child.is("appos"));
    }
    boolean most = false;
    int before = 0;
    for (int i = phrase.first(); i < phrase.head().first(); i++) {
      Token token = phrase.sentence().token(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      most |= token.xpos().equals("JJS") || form.matches("first|last|only|other|next|former|new");
      before += token.isNoun() || token.xpos().startsWith("JJ") ? 1 : 0;
    }
    boolean none = proposed == null;
    traits.add("nobody");
    traits.add("nobody proposed", none, how);
    traits.add("nobody how", how, modified);
    traits.add("nobody before", Math.min(before, 3), modified);
    traits.add("nobody most", most);
    traits.add("nobody noun", last(noun));
    traits.add("nobody general", noun.takes(), noun.kind());
    traits.add("nobody type", mention.profile().type(), mention.profile().plural());
    traits.add("nobody type how", mention.profile().type(), how, mention.profile().plural());
    traits.add("nobody role", head.deprel());
    traits.add("nobody sentence", Math.min(mention.sentence(), 3));
    traits.add("nobody number", phrase.number() != null);
    traits.add("nobody country", mention.profile().country() != null);
    return traits.indices();
  }

  private static int distance(int sentences) {
    return sentences <= 3 ? sentences : 32 - Integer.numberOfLeadingZeros(sentences) + 1;
  }

  private static String last(RoleNoun noun) {
    return last(noun.noun());
  }

  private static String last(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /** The words of a phrase without article and complement, in lower case. */
  private String text(Mention mention) {
    NounPhrase phrase = phrasing.of(mention);
    StringBuilder words = new StringBuilder();
    for (int i = phrase == null ? 0 : phrase.first(); phrase != null && i <= phrase.last(); i++) {
      Token token = phrase.sentence().token(i);
      if (!token.upos().equals("DET")) {
        words.append(token.form().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return words.toString();
  }

  private static Set<String> qualifiers(NounPhrase phrase) {
    Set<String> qualifiers = new HashSet<>();
    for (int i = phrase.first(); i < phrase.last(); i++) {
      Token token = phrase.sentence().token(i);
      if (token.isNoun() || token.xpos().startsWith("JJ")) {
        qualifiers.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return qualifiers;
  }
}
