package org.dragoman.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.Cast;
import org.dragoman.actors.Mention;
import org.dragoman.actors.Profile;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds the actors that the words in a predicate's slots stand for, in one sentence. */
final class Participants {

  /** Nouns that count or part what their <i>of</i> names: <i>a group of rebels</i>. */
  private static final Set<String> PARTITIVES =
      Set.of(
          "number",
          "dozen",
          "dozens",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "score",
          "scores",
          "majority",
          "member",
          "some",
          "one",
          "many",
          "most",
          "several",
          "few",
          "none",
          "part",
          "rest",
          "series",
          "group",
          "handful",
          "crowd",
          "wave",
          "pair",
          "couple",
          "any",
          "each",
          "both",
          "all",
          "half",
          "ten",
          "tens",
          "million",
          "millions",
          "spate",
          "round");

  private static final Set<String> OFFICES =
      Set.of("GOV", "LEG", "MIL", "ELI", "PTY", "OPP", "JUD", "REB", "SPY", "PRE");

  private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR");

  /** Participles of whoever has something in hand. */
  private static final Set<String> HOLDERS = Set.of("lead", "hold", "control", "occupy", "run");

  /** Writings and agreements that have the name of a place in theirs. */
  private static final Set<String> DOCUMENTS =
      Set.of("paper", "accord", "agreement", "convention", "protocol", "treaty", "file");

  /** What is held or shown in a place and is not its: <i>New Hampshire ads</i>. */
  private static final Set<String> LOCAL =
      Set.of("ad", "advert", "commercial", "primary", "caucus", "race");

  private final Sentence sentence;
  private final int position;
  private final Cast cast;
  private final AnnotatedReport report;

  Participants(Sentence sentence, int position, Cast cast, AnnotatedReport report) {
    this.sentence = sentence;
    this.position = position;
    this.cast = cast;
    this.report = report;
  }

  /**
   * The nouns by which a pronoun's actor is named in the report: what holds of them holds of it.
   */
  List<String> nouns(Token pronoun) {
    Mention mention = cast.headedBy(position, pronoun.index());
    if (mention == null) {
      return List.of();
    }
    Set<String> nouns = new LinkedHashSet<>();
    Actor actor = cast.actorOf(mention);
    for (Actor.Mention other : actor.mentions()) {
      if (other.kind() == Actor.Mention.Kind.DESCRIPTION) {
        Range range = report.range(other.span());
        int where = report.sentenceAt(range.begin());
        for (Token token : report.sentence(where).tokens()) {
          boolean within = token.begin() >= range.begin() && token.end() <= range.end();
          if (within && token.isNoun()) {
            nouns.add(token.lemma().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return List.copyOf(nouns);
  }

  /** The actors named by the first of the slots that names any. */
  List<Mention> first(List<String> slots, Arguments arguments, boolean owners) {
    for (String slot : slots) {
      List<Mention> found = in(slot, arguments, owners);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * The actors named in a slot.
   *
   * @param owners whether <i>the rebels' base</i> may stand for the rebels
   */
  List<Mention> in(String slot, Arguments arguments, boolean owners) {
    Set<Mention> found = new LinkedHashSet<>();
    for (Token token : arguments.get(slot)) {
      addAll(token, owners || slot.endsWith("mod") || slot.endsWith("poss"), found);
    }
    return List.copyOf(found);
  }

  private void addAll(Token token, boolean owners, Set<Mention> found) {
    sharing(token, found);
    add(token, owners, found);
    for (Token conjunct : sentence.children(token, "conj")) {
      add(conjunct, owners, found);
    }
  }

  /** In <i>French and EU negotiators</i> the French, who share the noun of the others. */
  private void sharing(Token noun, Set<Mention> found) {
    for (Token modifier : sentence.children(noun)) {
      if (modifier.is("compound") || modifier.is("amod")) {
        Mention first = cast.headedBy(position, modifier.index());
        Mention whole = cast.headedBy(position, noun.index());
        boolean apart = first != null && whole != null && !whole.words().contains(first.words());
        boolean coordinated =
            sentence.child(modifier, "conj") != null
                || sentence.token(modifier.index() + 1).is("cc")
                || sentence.children(noun, "cc").stream()
                    .anyMatch(and -> and.index() > modifier.index() && and.index() < noun.index());
        if (first != null && apart && coordinated) {
          found.add(first);
        }
      }
    }
  }

  private void add(Token token, boolean owners, Set<Mention> found) {
    Mention mention = named(token);
    if (mention != null) {
      found.add(mention);
      found.addAll(furtherStates(token, mention));
      return;
    }
    Token whole = partOf(token);
    if (whole != null) {
      addAll(whole, owners, found);
      if (!found.isEmpty()) {
        return;
      }
    }
    if (owners) {
      Mention owner = owner(token);
      if (owner != null) {
        found.add(owner);
      }
    }
  }

  /** Of <i>officials from Armenia and Azerbaijan</i> the second state, which has its own. */
  private List<Mention> furtherStates(Token people, Mention mention) {
    List<Mention> further = new ArrayList<>();
    if (mention.profile().plural()) {
      for (Token origin : sentence.children(people, "nmod")) {
        String preposition = sentence.caseOf(origin);
        boolean sent = "from".equals(preposition) || "for".equals(preposition);
        if (sent || "of".equals(preposition)) {
          for (Token conjunct : sentence.children(origin, "conj")) {
            Mention other = cast.headedBy(position, conjunct.index());
            if (other != null && (sent || other.profile().type() == Profile.Type.STATE)) {
              further.add(other);
            }
          }
        }
      }
      // "Kuwaiti and Iraqi officials"
      for (Token nation : sentence.children(people, "amod")) {
        for (Token one : sentence.children(nation, "conj")) {
          addState(nation, mention, further);
          addState(one, mention, further);
        }
      }
    }
    return further;
  }

  private void addState(Token adjective, Mention people, List<Mention> further) {
    Mention state = cast.headedBy(position, adjective.index());
    String country = state == null ? null : state.profile().country();
    if (state != null && country != null && !country.equals(people.profile().country())) {
      further.add(state);
    }
  }

  /** Whether a pronoun stands for somebody described as people, not for a body with a name. */
  boolean isOfPeople(Mention pronoun) {
    return cast.actorOf(pronoun).mentions().stream()
            .noneMatch(other -> other.kind() == Actor.Mention.Kind.NAME)
        && cast.actorOf(pronoun).sectors().stream().noneMatch(OFFICES::contains);
  }

  /** Whether it is known of a mention who or what it is, or it has a name. */
  boolean isSomebody(Mention mention) {
    Actor actor = cast.actorOf(mention);
    return mention.profile().type() != Profile.Type.OTHER
        || mention.kind() != Actor.Mention.Kind.DESCRIPTION
        || actor.country() != null
        || !actor.sectors().isEmpty();
  }

  /** Whether a token heads a mention of an actor. */
  boolean isNamed(Token token) {
    return cast.headedBy(position, token.index()) != null;
  }

  /** Whether a noun is part of an actor's name: <i>the mission <b>Resolute Support</b></i>. */
  boolean isPartOfName(Token token) {
    if (!token.xpos().startsWith("NNP")) {
      return false;
    }
    Mention around = cast.covering(position, token.index());
    return around != null
        && (around.kind() == Actor.Mention.Kind.NAME || around.given())
        && (around.head() == token.index() || around.given() || isCalled(around, token));
  }

  private static boolean isCalled(Mention mention, Token word) {
    String name = mention.profile().name();
    return name != null && List.of(name.split(" ")).contains(word.form());
  }

  /** The mention that a token heads or is part of, or null. */
  @Nullable Mention named(Token token) {
    Mention mention = cast.headedBy(position, token.index());
    if (mention != null) {
      return isAfterPlace(token) ? null : mention;
    }
    if (token.xpos().equals("VBN")) {
      return leader(token);
    }
    Mention around = cast.covering(position, token.index());
    if (around == null || !(token.isNoun() || token.xpos().startsWith("PRP"))) {
      return null;
    }
    // The parser may take another word of a name or title for its head than the mention does.
    Token head = sentence.token(around.head());
    // "President Emmanuel Macron": a title may hang beside its bearer instead of on him.
    return sentence.dominates(token, head)
            || sentence.dominates(head, token)
            || token.head() == head.head()
        ? around
        : null;
  }

  /** Whether a token names people who speak and act for a state, a party or an army. */
  boolean isOfficial(Token token) {
    Mention mention = named(token);
    if (mention == null) {
      return false;
    }
    Actor actor = cast.actorOf(mention);
    Profile.Type type = mention.profile().type();
    boolean people =
        actor.role() != null || type == Profile.Type.PERSON || type == Profile.Type.GROUP;
    String country = actor.country();
    boolean international = country != null && INTERNATIONAL.contains(country);
    return people && (international || actor.sectors().stream().anyMatch(OFFICES::contains));
  }

  /** Which sentence of the report this is. */
  int position() {
    return position;
  }

  /** The ids of the actors that mentions stand for, of groups those of their members. */
  List<String> actors(List<Mention> mentions) {
    Set<String> ids = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      Actor actor = cast.actorOf(mention);
      if (actor.members().isEmpty()) {
        ids.add(actor.id());
      } else {
        ids.addAll(actor.members());
      }
    }
    return new ArrayList<>(ids);
  }

  /** Whether somebody's own is meant: <i>he said that <b>his movement</b> would resume</i>. */
  boolean isOwnedBy(Mention mention, Mention owner) {
    return cast.mentions(position).stream()
        .filter(other -> same(other, mention))
        .anyMatch(other -> isCalledOwn(sentence.token(other.head()), owner));
  }

  private boolean isCalledOwn(Token noun, Mention owner) {
    Token possessor = sentence.child(noun, "nmod:poss");
    // "Nassour said his movement": it is rather who speaks there than who was told of before.
    return possessor != null
        && possessor.xpos().equals("PRP$")
        && owner.sentence() == position
        && owner.head() < possessor.index();
  }

  /** Whether two mentions are of one actor. */
  boolean same(Mention one, Mention other) {
    return cast.actorOf(one).id().equals(cast.actorOf(other).id());
  }

  /** Whether two mentions are of one actor, or of actors of the same country. */
  boolean alike(Mention one, Mention other) {
    Actor first = cast.actorOf(one);
    Actor second = cast.actorOf(other);
    String country = first.country();
    return first.id().equals(second.id()) || (country != null && country.equals(second.country()));
  }

  /** In <i>the U.S.-led invasion</i> the United States, in <i>rebel-held towns</i> the rebels. */
  private @Nullable Mention leader(Token participle) {
    if (!HOLDERS.contains(participle.lemma())) {
      return null;
    }
    for (Token child : sentence.children(participle)) {
      Mention mention = cast.headedBy(position, child.index());
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /** In <i>in Lyon, France</i> the state only tells where the town is. */
  private boolean isAfterPlace(Token token) {
    if (token.index() < 2 || token.name() != NameType.PLACE) {
      return false;
    }
    Token comma = sentence.token(token.index() - 1);
    Token place = sentence.token(token.index() - 2);
    boolean alone =
        token.index() + 1 >= sentence.size() || sentence.token(token.index() + 1).isPunctuation();
    return alone
        && comma.form().equals(",")
        && place.name() == NameType.PLACE
        && place.isNoun()
        && cast.headedBy(position, place.index()) == null
        && !token.is("conj");
  }

  /** What a partitive is part of, or null if the token is none. */
  private @Nullable Token partOf(Token token) {
    boolean partitive =
        PARTITIVES.contains(token.lemma().toLowerCase(Locale.ROOT)) || token.xpos().equals("CD");
    if (!partitive) {
      return null;
    }
    for (Token child : sentence.children(token)) {
      if ((child.is("nmod") || child.is("obl")) && "of".equals(sentence.caseOf(child))) {
        return child;
      }
    }
    return null;
  }

  /** <i>The Panama Papers, the Oslo Accords</i>: called by a place, and not that place's. */
  private static boolean isCalledByPlace(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean named = Character.isUpperCase(noun.form().charAt(0));
    return LOCAL.contains(lemma) || (named && DOCUMENTS.contains(lemma));
  }

  /**
   * The actor whose thing a noun is: by possessive, <i>by</i>, modifier, <i>of</i> or participle
   * (<i>an appeal filed by the opposition</i>); or null.
   */
  private @Nullable Mention owner(Token noun) {
    List<Token> candidates = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      if (child.deprel().equals("nmod:poss")) {
        candidates.add(0, child);
      } else if ((child.is("compound") && !isCalledByPlace(noun))
          || child.is("amod")
          || child.deprel().equals("nmod:desc")) {
        candidates.add(child);
      } else if (child.is("nmod") && "of".equals(sentence.caseOf(child))) {
        candidates.add(child);
      } else if (child.is("nmod") && "by".equals(sentence.caseOf(child))) {
        candidates.add(0, child);
      } else if (child.is("acl") && child.xpos().equals("VBN")) {
        for (Token agent : sentence.children(child, "obl")) {
          if ("by".equals(sentence.caseOf(agent))) {
            candidates.add(agent);
          }
        }
      }
    }
    for (Token candidate : candidates) {
      Mention mention = named(candidate);
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /** Those of either list, each once, in order. */
  static List<Mention> union(List<Mention> some, List<Mention> more) {
    Set<Mention> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** Those of one list that are not in another. */
  static List<Mention> without(List<Mention> all, List<Mention> some) {
    return all.stream().filter(mention -> !some.contains(mention)).toList();
  }
}
