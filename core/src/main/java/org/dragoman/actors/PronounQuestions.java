package org.dragoman.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Traits;
import org.dragoman.text.Words;
import org.dragoman.world.Person;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * For each pronoun of the third person, what it might stand for, and what speaks for and against
 * it: distance, roles in their clauses, number, gender, what kind of thing it is, how often it was
 * spoken of, and whether grammar forbids it.
 */
public final class PronounQuestions {

  /** How many sentences before its own a pronoun's phrase is looked for. */
  private static final int REACH = 4;

  /** So often is named whom a text tells most of. */
  private static final int HERO = 2;

  /** Words before a noun that say whether a man or a woman is meant. */
  private static final Map<String, String> SEXES = Map.of("female", "f", "woman", "f", "male", "m");

  private final List<Sentence> sentences;
  private final World world;
  private final Quotations quotations;

  /** What names were called he or she, or went with a given name or title that tells. */
  private final Map<String, String> genders = new HashMap<>();

  /** The last pronoun that stood for a word. */
  private final Map<String, String> called = new HashMap<>();

  /** The head of the phrase that the last pronoun of each kind stood for. */
  private final Map<String, String> lastKey = new HashMap<>();

  /** How often each word headed a phrase, by the sentence and the token before which. */
  private final Map<String, List<Place>> spoken = new HashMap<>();

  private final Map<Place, Facts> facts = new HashMap<>();

  private final List<Place> places = new ArrayList<>();
  private final List<Place> pronouns = new ArrayList<>();

  /**
   * A word of a text.
   *
   * @param sentence the position of its sentence
   * @param token its index in the sentence
   * @param pronoun whether it is a pronoun
   */
  public record Place(int sentence, int token, boolean pronoun) {}

  /**
   * A pronoun and what it might stand for.
   *
   * @param candidates the heads of the phrases, the nearest first
   * @param traits for each the numbers of its traits
   * @param nothing the traits of its standing for nothing: <i>it rains</i>
   * @param elsewhere the traits of its standing for what is no candidate: a clause, or something
   *     told long before
   * @param barred the heads of phrases that grammar forbids it to stand for; no candidates
   */
  public record Question(
      List<Place> candidates, int[][] traits, int[] nothing, int[] elsewhere, List<Place> barred) {

    /** Copies the lists. */
    public Question {
      candidates = List.copyOf(candidates);
      barred = List.copyOf(barred);
    }
  }

  /** The questions that a text raises. */
  public PronounQuestions(List<Sentence> sentences, World world) {
    this.sentences = List.copyOf(sentences);
    this.world = world;
    this.quotations = new Quotations(this.sentences);
    for (int s = 0; s < sentences.size(); s++) {
      for (Token token : sentences.get(s).tokens()) {
        if (kind(token) != null) {
          Place place = new Place(s, token.index(), true);
          places.add(place);
          pronouns.add(place);
        } else if (isPhrase(token) && !isTitle(sentences.get(s), token)) {
          Place place = new Place(s, token.index(), false);
          places.add(place);
          spoken
              .computeIfAbsent(called(sentences.get(s), token), k -> new ArrayList<>(1))
              .add(place);
          tellGender(sentences.get(s), token);
        }
      }
    }
  }

  /** The pronouns, in text order. */
  public List<Place> pronouns() {
    return List.copyOf(pronouns);
  }

  /** Remembers what a pronoun stands for: it will be called so again. */
  public void learn(Place pronoun, Place antecedent) {
    if (!antecedent.pronoun()) {
      String kind = String.valueOf(kind(token(pronoun)));
      String name = called(sentences.get(antecedent.sentence()), token(antecedent));
      called.put(name, kind);
      lastKey.put(kind, name);
    }
  }

  /** Which pronoun of the third person a word is: he, she, it or they; or null. */
  public static @Nullable String kind(Token token) {
    if (!token.upos().equals("PRON")) {
      return null;
    }
    return switch (token.form().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> "he";
      case "she", "her", "hers", "herself" -> "she";
      case "it", "its", "itself" -> "it";
      case "they", "them", "their", "theirs", "themselves", "themself" -> "they";
      default -> null;
    };
  }

  private static boolean isPhrase(Token token) {
    boolean part =
        token.is("compound")
            || token.is("flat")
            || token.is("fixed")
            || token.is("goeswith")
            || token.deprel().equals("obl:unmarked")
            || token.deprel().equals("obl:tmod");
    boolean people = token.xpos().startsWith("JJ") && token.is("nsubj");
    boolean none = token.lemma().equals("nobody") || token.lemma().equals("none");
    return !none && !part && (token.isNoun() || people);
  }

  /**
   * Whether a noun is the title of the person whose name follows, though the parser takes it for a
   * part of its own: <i>spokeswoman Ana Reyes said</i>.
   */
  private boolean isTitle(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    if (noun.name() != null || next >= sentence.size() || noun.xpos().endsWith("S")) {
      return false;
    }
    Token name = sentence.token(next);
    RoleNoun.Use use = world.roles().get(noun.lemma());
    return name.name() == NameType.PERSON
        && noun.head() == name.head()
        && name.xpos().equals("NNP")
        && use != null
        && use.noun().kind() == RoleNoun.Kind.PERSON;
  }

  private Token token(Place place) {
    return sentences.get(place.sentence()).token(place.token());
  }

  private static String key(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** What a phrase tells of, as far as its words say: names with the same head are the same. */
  Object thing(Place phrase) {
    Token head = token(phrase);
    Sentence sentence = sentences.get(phrase.sentence());
    String determiner = determiner(sentence, head);
    boolean same =
        head.xpos().startsWith("NNP")
            || determiner.equals("the")
            || determiner.equals("this")
            || determiner.equals("that");
    if (!same) {
      return phrase;
    }
    return called(sentence, head);
  }

  /** What a phrase will be called by when it is told of again: its noun, of persons the surname. */
  private static String called(Sentence sentence, Token head) {
    Token last = head;
    for (Token child : sentence.children(head)) {
      if (child.is("flat") && child.xpos().startsWith("NNP") && child.index() > last.index()) {
        last = child;
      }
    }
    return key(last);
  }

  private void tellGender(Sentence sentence, Token head) {
    boolean name =
        head.name() == null ? head.xpos().startsWith("NNP") : head.name() == NameType.PERSON;
    if (!name) {
      return;
    }
    String gender = ownGender(sentence, head);
    if (gender != null) {
      genders.putIfAbsent(key(head), gender);
      for (Token child : sentence.children(head)) {
        if (child.is("flat") || child.is("compound")) {
          genders.putIfAbsent(key(child), gender);
        }
      }
    }
  }

  private @Nullable String ownGender(Sentence sentence, Token head) {
    int first = head.index();
    for (Token child : sentence.children(head)) {
      if (child.is("compound") || child.is("flat")) {
        first = Math.min(first, child.index());
      }
    }
    for (int i = Math.max(0, first - 1); i <= head.index(); i++) {
      switch (sentence.token(i).form()) {
        case "Mr.",
            "Mr",
            "Sir",
            "Lord",
            "King",
            "Prince",
            "Monsieur",
            "Herr",
            "Father",
            "Brother",
            "Pope",
            "Congressman",
            "Duke",
            "Emperor",
            "Sheikh" -> {
          return "m";
        }
        case "Mrs.",
            "Mrs",
            "Ms.",
            "Ms",
            "Miss",
            "Dame",
            "Lady",
            "Queen",
            "Princess",
            "Madame",
            "Mademoiselle",
            "Mlle.",
            "Frau",
            "Sister",
            "Mother",
            "Congresswoman",
            "Duchess",
            "Empress",
            "Madam" -> {
          return "f";
        }
        default -> {}
      }
    }
    RoleNoun.Use title = first == 0 ? null : world.roles().get(sentence.token(first - 1).lemma());
    String titled = title == null || title.plural() ? null : title.noun().gender();
    return titled == null ? world.gender(sentence.token(first).form()) : titled;
  }

  private String gender(Place place) {
    Token head = token(place);
    String told = genders.get(called(sentences.get(place.sentence()), head));
    if (told != null) {
      return told;
    }
    for (Token child : sentences.get(place.sentence()).children(head)) {
      String sex = SEXES.get(child.lemma());
      if (sex != null && child.index() < head.index()) {
        return sex;
      }
    }
    RoleNoun.Use role = world.roles().get(head.lemma());
    if (role != null && role.noun().gender() != null) {
      return role.noun().gender();
    }
    if (head.xpos().startsWith("NNP")) {
      List<Person> persons = world.bySurname(head.form());
      if (!persons.isEmpty()) {
        String gender = persons.get(0).gender();
        return persons.stream().allMatch(person -> person.gender().equals(gender)) ? gender : "-";
      }
    }
    return "-";
  }

  /** What a pronoun might stand for. */
  public Question of(Place pronoun) {
    Sentence sentence = sentences.get(pronoun.sentence());
    Token word = sentence.token(pronoun.token());
    String kind = String.valueOf(kind(word));
    List<Place> candidates = new ArrayList<>();
    List<int[]> traits = new ArrayList<>();
    Map<Integer, Integer> agreeing = new HashMap<>();
    List<Place> barred = barred(pronoun, sentence, word, kind);
    boolean quoted = quotations.number(pronoun.sentence(), word.index()) > 0;
    if (kind.equals("it")) {
      for (Clause clause : Clause.around(sentences, pronoun)) {
        candidates.add(clause.place());
        traits.add(clause.traits(sentence, word, role(word)));
      }
    }
    int clauses = candidates.size();
    int at = Collections.binarySearch(places, pronoun, PronounQuestions::order);
    int sameKind = 0;
    int speakers = 0;
    boolean says = speaks(sentence, word);
    boolean opens = isFirst(pronoun) && isMain(sentence, word);
    for (int i = at - 1; i >= 0; i--) {
      Place place = places.get(i);
      if (pronoun.sentence() - place.sentence() > REACH) {
        break;
      }
      String other = kind(token(place));
      if (other != null && !other.equals(kind)) {
        continue;
      }
      if (isBarred(place, barred)) {
        continue;
      }
      candidates.add(place);
      int alike = agrees(kind, place) ? agreeing.merge(0, 1, Integer::sum) : 0;
      Standing standing =
          new Standing(candidates.size() - clauses, sameKind, alike, quoted, says, speakers, opens);
      traits.add(traits(pronoun, word, kind, place, standing));
      speakers += facts(place).speaks() && facts(place).inside() == quoted ? 1 : 0;
      sameKind += other == null ? 0 : 1;
    }
    Place ahead = ahead(pronoun, sentence, word);
    if (ahead != null && !isBarred(ahead, barred)) {
      candidates.add(ahead);
      int alike = agrees(kind, ahead) ? agreeing.merge(0, 1, Integer::sum) : 0;
      Standing standing =
          new Standing(candidates.size() - clauses, sameKind, alike, quoted, says, speakers, opens);
      traits.add(traits(pronoun, word, kind, ahead, standing));
    }
    Place hero = kind.equals("he") || kind.equals("she") ? hero(pronoun, kind, at) : null;
    if (hero != null && !isBarred(hero, barred)) {
      candidates.add(hero);
      int alike = agreeing.merge(0, 1, Integer::sum);
      Standing standing =
          new Standing(candidates.size() - clauses, sameKind, alike, quoted, says, speakers, opens);
      traits.add(traits(pronoun, word, kind, hero, standing));
    }
    return new Question(
        candidates,
        traits.toArray(new int[0][]),
        nothing("nothing", sentence, word, kind),
        nothing("elsewhere", sentence, word, kind),
        barred);
  }

  /**
   * <i>As <b>he</b> took the stage, the president thanked the mayor</i>: the subject of the clause
   * that a pronoun's own opens; null if the pronoun stands in no such clause or phrase.
   */
  private static @Nullable Place ahead(Place pronoun, Sentence sentence, Token word) {
    Token within = word;
    for (Token above = sentence.head(word); above != null; above = sentence.head(above)) {
      boolean opening = within.is("advcl") || within.is("obl");
      if (opening && above.isVerbal() && within.index() < above.index()) {
        for (Token child : sentence.children(above)) {
          if (child.is("nsubj")
              && child.isNoun()
              && child.index() > word.index()
              && child.index() > within.index()) {
            return new Place(pronoun.sentence(), child.index(), false);
          }
        }
      }
      within = above;
    }
    return null;
  }

  /**
   * Whom a text tells most of by name, if that is too long ago to be a candidate otherwise: the
   * name's last place; or null.
   */
  private @Nullable Place hero(Place pronoun, String kind, int at) {
    Set<String> near = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Place> last = new HashMap<>();
    for (int i = at - 1; i >= 0; i--) {
      Place place = places.get(i);
      if (place.pronoun()) {
        continue;
      }
      Facts known = facts(place);
      if (pronoun.sentence() - place.sentence() <= REACH) {
        near.add(known.name());
      } else if (known.sort().equals("PERSON")
          && !known.gender().equals(kind.equals("he") ? "f" : "m")) {
        counts.merge(known.name(), 1, Integer::sum);
        last.putIfAbsent(known.name(), place);
      }
    }
    String hero = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      String name = entry.getKey();
      boolean more =
          hero == null
              || entry.getValue() > counts.getOrDefault(hero, 0)
              || (entry.getValue().equals(counts.get(hero)) && name.compareTo(hero) < 0);
      if (entry.getValue() >= HERO && !near.contains(name) && more) {
        hero = name;
      }
    }
    return hero == null ? null : last.get(hero);
  }

  /**
   * What a pronoun cannot stand for: who takes part in the same act, whoever says the quotation
   * that <i>he</i> stands in, and for the <i>he</i> who says one whoever is told of in it.
   */
  private List<Place> barred(Place pronoun, Sentence sentence, Token word, String kind) {
    List<Place> barred = new ArrayList<>();
    int s = pronoun.sentence();
    for (int token : Binding.barred(sentence, word)) {
      barred.add(new Place(s, token, kind(sentence.token(token)) != null));
    }
    int said = quotations.said(s, word);
    for (int i = s; said > 0 && i >= 0 && s - i <= REACH; i--) {
      for (Token token : sentences.get(i).tokens()) {
        boolean inside = quotations.number(i, token.index()) == said;
        if (inside && (kind(token) != null || isPhrase(token))) {
          barred.add(new Place(i, token.index(), kind(token) != null));
        }
      }
    }
    int quotation = quotations.number(s, word.index());
    Words speaker = quotations.speaker(quotation);
    if (speaker != null && (kind.equals("he") || kind.equals("she"))) {
      Token head = sentences.get(speaker.sentence()).token(speaker.first());
      barred.add(new Place(speaker.sentence(), head.index(), kind(head) != null));
    }
    return barred;
  }

  /**
   * The first sentence of the quotation that a pronoun says, as its speaker outside of it; −1 if it
   * says none.
   */
  int beginOfSaid(Place pronoun) {
    int said = quotations.said(pronoun.sentence(), token(pronoun));
    return said == 0 ? -1 : quotations.begin(said, pronoun.sentence());
  }

  /** Whether a pronoun stands in a quotation. */
  boolean isQuoted(Place pronoun) {
    return quotations.number(pronoun.sentence(), pronoun.token()) > 0;
  }

  /** Whether a word is told to speak, outside of quotations. */
  boolean isSpeaker(int sentence, int token) {
    Sentence there = sentences.get(sentence);
    return quotations.number(sentence, token) == 0 && speaks(there, there.token(token));
  }

  /** The heads of phrases and other pronouns that a pronoun cannot stand for. */
  List<Place> barred(Place pronoun) {
    Sentence own = sentences.get(pronoun.sentence());
    Token word = own.token(pronoun.token());
    return barred(pronoun, own, word, String.valueOf(kind(word)));
  }

  /** Whether a phrase is barred, or tells by its words of the same as one that is. */
  private boolean isBarred(Place place, List<Place> barred) {
    for (Place other : barred) {
      if (other.sentence() == place.sentence() && other.token() == place.token()) {
        return true;
      }
      if (!other.pronoun() && !place.pronoun() && isSame(place, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether names or definite phrases have the same head. */
  private boolean isSame(Place one, Place other) {
    Sentence here = sentences.get(one.sentence());
    Sentence there = sentences.get(other.sentence());
    Token a = token(one);
    Token b = token(other);
    return called(here, a).equals(called(there, b))
        && a.xpos().endsWith("S") == b.xpos().endsWith("S")
        && a.xpos().startsWith("NNP") == b.xpos().startsWith("NNP")
        && !determiner(there, b).equals("a")
        && (a.xpos().startsWith("NNP") || one.sentence() >= other.sentence() - 1);
  }

  /**
   * Where a candidate stands among the others.
   *
   * @param rank 1 for the nearest
   * @param pronounsBetween the candidates nearer than it that are pronouns
   * @param alike 1 for the nearest whose number and kind agree with the pronoun; 0 if its do not
   * @param quoted whether the pronoun is in a quotation
   * @param says whether the pronoun stands for who speaks
   * @param speakers how many nearer ones are told to speak
   * @param opens whether the pronoun begins its sentence as its subject
   */
  private record Standing(
      int rank,
      int pronounsBetween,
      int alike,
      boolean quoted,
      boolean says,
      int speakers,
      boolean opens) {}

  /** Whether a phrase may by number and kind be called so: a rough cut, for counting. */
  private boolean agrees(String kind, Place place) {
    Token head = token(place);
    String pronoun = kind(head);
    if (pronoun != null) {
      return pronoun.equals(kind);
    }
    String number = number(sentences.get(place.sentence()), head);
    if (kind.equals("they")) {
      return number.equals("many") || number.equals("joined") || !agreesAsOne(head, "it").isEmpty();
    }
    String gender = gender(place);
    boolean person =
        head.name() == NameType.PERSON
            || !gender.equals("-")
            || isPerson(head)
            || isCalled(called(sentences.get(place.sentence()), head));
    if (kind.equals("it")) {
      return !number.equals("many") && !person;
    }
    return !number.equals("many")
        && person
        && (gender.equals("-") || gender.equals(kind.equals("he") ? "m" : "f"));
  }

  private String agreesAsOne(Token head, String kind) {
    RoleNoun.Use use = world.roles().get(head.lemma());
    boolean body = use != null && use.noun().kind() != RoleNoun.Kind.PERSON;
    return body || head.name() == NameType.ORGANIZATION ? kind : "";
  }

  private boolean isCalled(String name) {
    String before = called.getOrDefault(name, "");
    return before.equals("he") || before.equals("she");
  }

  private boolean isPerson(Token head) {
    RoleNoun.Use use = world.roles().get(head.lemma());
    return use == null
        ? !head.xpos().startsWith("NNP") && world.person(head.lemma()) != null
        : use.noun().kind() == RoleNoun.Kind.PERSON;
  }

  private static int order(Place one, Place other) {
    int order = Integer.compare(one.sentence(), other.sentence());
    return order != 0 ? order : Integer.compare(one.token(), other.token());
  }

  /** What tells that a pronoun stands for nothing, <i>it is clear that</i>, or no phrase. */
  private static int[] nothing(String what, Sentence sentence, Token word, String kind) {
    Traits traits = new Traits();
    traits.add(what, kind);
    traits.add(what + " role", kind, word.deprel());
    traits.add(what + " form", word.form().toLowerCase(Locale.ROOT));
    Token head = sentence.head(word);
    if (head != null) {
      traits.add(what + " head", kind, word.deprel(), head.lemma());
      traits.add(what + " head part", kind, head.xpos());
      for (Token child : sentence.children(head)) {
        traits.add(what + " sister", kind, child.deprel());
        if (child.is("ccomp") || child.is("xcomp") || child.is("advcl") || child.is("csubj")) {
          traits.add(what + " clause", kind, child.deprel(), head.xpos());
          traits.add(what + " clause head", kind, head.lemma());
        }
      }
    }
    for (int i = 1; i <= 2; i++) {
      if (word.index() + i < sentence.size()) {
        traits.add(what + " next", kind, i, sentence.token(word.index() + i).lemma());
      }
    }
    if (word.index() > 0) {
      traits.add(what + " before", kind, sentence.token(word.index() - 1).lemma());
    }
    return traits.indices();
  }

  /** What is known of a phrase or pronoun whatever pronoun asks for it. */
  private record Facts(
      String role,
      String sort,
      String name,
      boolean inside,
      @Nullable String after,
      String determiner,
      String gender,
      String table,
      boolean person,
      String number,
      int times,
      boolean first,
      boolean main,
      String setting,
      boolean speaks,
      int all,
      boolean title,
      int recent) {}

  private Facts facts(Place place) {
    Facts known = facts.get(place);
    if (known != null) {
      return known;
    }
    Sentence there = sentences.get(place.sentence());
    Token head = there.token(place.token());
    String name = called(there, head);
    Token adposition = adposition(there, head);
    RoleNoun.Use use = world.roles().get(head.lemma());
    int all = Math.min(spoken.getOrDefault(name, List.of()).size(), 12);
    Facts facts =
        new Facts(
            role(head),
            PersonNames.is(there, head.index(), world) ? "PERSON" : sort(head),
            name,
            quotations.number(place.sentence(), head.index()) > 0,
            adposition == null ? null : key(adposition),
            determiner(there, head),
            place.pronoun() ? "-" : gender(place),
            use == null ? "no" : use.noun().kind().name(),
            !place.pronoun() && isPerson(head),
            number(there, head),
            times(name, place),
            isFirst(place),
            isMain(there, head),
            setting(there, head),
            speaks(there, head),
            32 - Integer.numberOfLeadingZeros(all),
            inTitle(name),
            recent(name, place));
    this.facts.put(place, facts);
    return facts;
  }

  private int[] traits(Place pronoun, Token word, String kind, Place place, Standing standing) {
    Traits traits = new Traits();
    Sentence there = sentences.get(place.sentence());
    Token head = there.token(place.token());
    Facts facts = facts(place);
    int apart = Math.min(pronoun.sentence() - place.sentence(), REACH + 1);
    String role = role(word);
    String its = facts.role();
    String sort = facts.sort();
    String name = facts.name();
    traits.add("apart", kind, apart);
    traits.add("apart sort", kind, apart, sort);
    traits.add("apart role", kind + role, apart, its);
    int rank = standing.rank();
    int pronounsBetween = standing.pronounsBetween();
    int alike = Math.min(standing.alike(), 6);
    traits.add("alike", kind, alike);
    traits.add("alike role", kind + role, alike, its);
    traits.add("alike apart", kind, alike, apart);
    traits.add("alike sort", kind, alike, sort);
    boolean inside = facts.inside();
    traits.add("quoted", kind, standing.quoted(), inside);
    traits.add("quoted apart", kind + apart, standing.quoted(), inside);
    String after = facts.after();
    traits.add("after", kind, after == null ? "-" : after, apart);
    Token own = adposition(sentences.get(pronoun.sentence()), word);
    if (own != null) {
      traits.add("both after", kind, key(own), after == null ? its : after);
    }
    int size = 32 - Integer.numberOfLeadingZeros(rank);
    traits.add("rank", kind, size);
    traits.add("rank role", kind, size, its);
    traits.add("rank sort", kind, size, sort);
    traits.add("nearest", kind, Math.min(rank, 4), apart);
    traits.add("pronouns between", kind, Math.min(pronounsBetween, 2), place.pronoun());
    traits.add("role", kind, its);
    traits.add("roles", kind + role, its);
    traits.add("sort", kind, sort);
    traits.add("sort roles", kind + role, sort, its);
    traits.add("word", kind, key(head));
    traits.add("tag", kind, head.xpos());
    traits.add("ending", kind, ending(head));
    traits.add("determiner", kind, facts.determiner());
    traits.add("determiner sort", kind, facts.determiner(), sort);
    if (!place.pronoun()) {
      traits.add("gender", kind, facts.gender());
      traits.add("gender sort", kind, facts.gender(), sort);
      String before = called.getOrDefault(name, "nothing");
      traits.add("called", kind, before);
      traits.add("called sort", kind, before, sort);
      traits.add("in the tables", kind, facts.table());
      traits.add("person", kind, facts.person(), sort);
      traits.add("recent", kind, facts.recent(), alike);
    }
    traits.add("number", kind, facts.number());
    traits.add("number sort", kind, facts.number(), sort);
    traits.add("times", kind, facts.times());
    traits.add("times apart", kind, facts.times(), apart);
    traits.add("first phrase", kind, facts.first(), apart);
    traits.add("main", kind, facts.main(), apart);
    boolean opens = standing.opens();
    traits.add("both main", kind, opens + " " + facts.main(), apart);
    traits.add("both main alike", kind, opens + " " + facts.main() + apart, alike);
    String set = facts.setting();
    traits.add("setting", kind, set);
    traits.add("setting role", kind + role, set);
    traits.add("setting apart", kind, set, apart);
    traits.add("speaks", kind, facts.speaks() + " " + inside, standing.quoted());
    traits.add("speaks apart", kind + apart, facts.speaks() + " " + inside, standing.quoted());
    traits.add("all", kind, facts.all(), sort);
    if (standing.says()) {
      traits.add(
          "both speak", kind, facts.speaks() + " " + inside, Math.min(standing.speakers(), 3));
      traits.add("both speak apart", kind + apart, facts.speaks() + " " + inside, sort);
    }
    if (!place.pronoun()) {
      String last = lastKey.getOrDefault(kind, "");
      boolean same = last.equals(name);
      traits.add("last", kind, last.isEmpty() ? "none" : same ? "same" : "other");
      traits.add("last apart", kind, last.isEmpty() ? "none" : same ? "same" : "other", apart);
      traits.add("title", kind, facts.title(), sort);
    }
    traits.add("main sort", kind, facts.main(), sort);
    sameSentence(traits, pronoun, word, kind, place, head, role);
    Token verb = sentences.get(pronoun.sentence()).head(word);
    if (verb != null) {
      traits.add("does", kind + role, verb.lemma(), sort);
    }
    Token does = there.head(head);
    if (does != null && verb != null) {
      traits.add("same verb", kind, does.lemma().equals(verb.lemma()));
      traits.add("governed alike", kind + role, its, does.upos());
    }
    return traits.indices();
  }

  private void sameSentence(
      Traits traits, Place pronoun, Token word, String kind, Place place, Token head, String role) {
    if (pronoun.sentence() != place.sentence()) {
      return;
    }
    Sentence sentence = sentences.get(place.sentence());
    boolean ahead = head.index() > word.index();
    int gap = 32 - Integer.numberOfLeadingZeros(Math.abs(word.index() - head.index()));
    traits.add("gap", kind + role, ahead ? -gap : gap);
    if (ahead) {
      traits.add("ahead", kind + role, role(head));
    }
    boolean sisters = head.head() >= 0 && head.head() == word.head();
    boolean reflexive = word.form().endsWith("self") || word.form().endsWith("selves");
    traits.add("sisters", kind + role, sisters, reflexive);
    traits.add("sisters roles", kind + role, sisters, role(head));
    traits.add("nearest subject", kind + role, nearestSubject(sentence, word) == head.index());
    boolean within = sentence.dominates(head, word);
    traits.add("within", kind + role, within);
    // How the clauses lie to one another: up from the pronoun until the phrase is below.
    Token up = word;
    StringBuilder path = new StringBuilder();
    int steps = 0;
    while (up != null && !sentence.dominates(up, head) && steps < 5) {
      if (up.isVerbal() || up.is("conj") || up.is("advcl") || up.is("ccomp") || up.is("acl")) {
        path.append(base(up)).append(' ');
      }
      up = sentence.head(up);
      steps++;
    }
    traits.add("path", kind + role, path.toString(), role(head));
    traits.add("owner", kind, up != null && head.head() == up.index(), role(head));
  }

  /** The subject of the innermost clause around a word that has another one, or −1. */
  static int nearestSubject(Sentence sentence, Token word) {
    for (Token at = sentence.head(word); at != null; at = sentence.head(at)) {
      for (Token child : sentence.children(at)) {
        if (child.is("nsubj") && child.index() != word.index()) {
          return child.xpos().startsWith("W") ? relative(sentence, child, at) : child.index();
        }
      }
    }
    return -1;
  }

  /** The noun that a relative pronoun stands for, by the tree or else just before it. */
  private static int relative(Sentence sentence, Token pronoun, Token verb) {
    Token noun = sentence.head(verb);
    if (verb.is("acl") && noun != null) {
      return noun.index();
    }
    int before = pronoun.index() - 1;
    if (before > 0 && sentence.token(before).form().equals(",")) {
      before--;
    }
    if (before < 0 || !sentence.token(before).isNoun()) {
      return pronoun.index();
    }
    Token name = sentence.token(before);
    for (Token head = sentence.head(name);
        head != null && (name.is("flat") || name.is("compound"));
        head = sentence.head(name)) {
      name = head;
    }
    return name.index();
  }

  private int times(String name, Place place) {
    int count = 0;
    for (Place other : spoken.getOrDefault(name, List.of())) {
      if (order(other, place) < 0) {
        count++;
      }
    }
    return Math.min(count, 3);
  }

  /** How often a word headed a phrase in the two sentences before another, up to two times. */
  private int recent(String name, Place place) {
    int count = 0;
    for (Place other : spoken.getOrDefault(name, List.of())) {
      if (order(other, place) < 0 && place.sentence() - other.sentence() <= 2) {
        count++;
      }
    }
    return Math.min(count, 2);
  }

  private static @Nullable Token adposition(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.is("case") && !child.xpos().equals("POS")) {
        return child;
      }
    }
    return null;
  }

  private boolean isFirst(Place place) {
    for (Token token : sentences.get(place.sentence()).tokens()) {
      if (token.index() >= place.token()) {
        return true;
      }
      if (isPhrase(token) || kind(token) != null) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word heads a phrase of the first sentence. */
  private boolean inTitle(String name) {
    for (Place place : spoken.getOrDefault(name, List.of())) {
      if (place.sentence() == 0) {
        return true;
      }
    }
    return false;
  }

  /** How a phrase stands that is no part of a clause: said of something, beside it, alone. */
  private static String setting(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.is("cop")) {
        Token subject = sentence.child(head, "nsubj");
        return "said of " + (subject == null ? "nothing" : sort(subject));
      }
    }
    if (head.is("root")) {
      return "alone";
    }
    return head.is("appos") ? "beside" : "part";
  }

  /** Whether somebody is told to speak. */
  private static boolean speaks(Sentence sentence, Token head) {
    Token verb = sentence.head(head);
    return head.is("nsubj") && verb != null && Quotations.SPEECH.contains(verb.lemma());
  }

  private static boolean isMain(Sentence sentence, Token head) {
    Token verb = sentence.head(head);
    return head.is("nsubj") && verb != null && verb.is("root");
  }

  private static String role(Token token) {
    String relation = base(token);
    return token.xpos().equals("PRP$") ? "own" : relation;
  }

  private static String base(Token token) {
    int colon = token.deprel().indexOf(':');
    boolean passive = token.deprel().equals("nsubj:pass") || token.deprel().equals("nmod:poss");
    return colon < 0 || passive ? token.deprel() : token.deprel().substring(0, colon);
  }

  private static String sort(Token head) {
    String kind = kind(head);
    if (kind != null) {
      return kind;
    }
    NameType name = head.name();
    if (name != null) {
      return name.name();
    }
    return head.xpos().startsWith("NNP") ? "NNP" : head.isNoun() ? "noun" : "adjective";
  }

  private static String ending(Token head) {
    String lemma = key(head);
    return lemma.substring(Math.max(0, lemma.length() - 3));
  }

  private static String number(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.is("conj") && (child.isNoun() || child.upos().equals("PRON"))) {
        return "joined";
      }
    }
    return head.is("conj") ? "part" : head.xpos().endsWith("S") ? "many" : "one";
  }

  private static final Set<String> FIRST = Set.of("a", "an", "some", "another");

  private static String determiner(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.is("det")) {
        String word = key(child);
        return FIRST.contains(word) ? "a" : word;
      }
      if (child.deprel().equals("nmod:poss")) {
        return "owned";
      }
    }
    return "none";
  }
}
