package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actors.Mention;
import org.dragoman.actors.Profile;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.places.PlaceNames;

/** Which entries of the lexicon a predicate with its arguments may be. */
final class FrameMatch {

  /** Tells acts, which entries may ask for in a slot. */
  interface Acts {

    /** Whether what stands in a slot tells of an act. */
    boolean isAct(Token token, String slot, Arguments arguments);
  }

  private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");

  /** Particles that stand as far from their verbs: <i>took the migrants <b>back</b></i>. */
  private static final Set<String> APART = Set.of("together", "back");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Participants participants;
  private final Clauses clauses;
  private final Acts acts;

  FrameMatch(
      Lexicon lexicon, Sentence sentence, Participants participants, Clauses clauses, Acts acts) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.participants = participants;
    this.clauses = clauses;
    this.acts = acts;
  }

  List<Entry> entries(Token predicate, PartOfSpeech pos) {
    String lemma = predicate.lemma().toLowerCase(Locale.ROOT);
    Token prefix = VerbForms.prefixOf(sentence, predicate);
    if (prefix != null) {
      String joined = prefix.lemma().toLowerCase(Locale.ROOT) + "-" + lemma;
      List<Entry> compound = lexicon.find(joined, pos);
      if (!compound.isEmpty()) {
        return compound;
      }
    }
    for (Token child : sentence.children(predicate)) {
      boolean particle =
          child.is("compound:prt")
              || child.xpos().equals("RP")
              || ((child.is("advmod") || child.is("xcomp"))
                  && (child.index() == predicate.index() + 1
                      || child.xpos().equals("JJ")
                      || APART.contains(child.form())));
      if (particle) {
        List<Entry> phrasal =
            lexicon.find(lemma + " " + child.form().toLowerCase(Locale.ROOT), pos);
        if (!phrasal.isEmpty()) {
          return phrasal;
        }
      }
    }
    for (Token complement : sentence.children(predicate)) {
      // "handed the prisoners over to the army"
      List<Token> cases = sentence.children(complement, "case");
      boolean outOf = "out of".equals(sentence.caseOf(complement));
      if (cases.size() == 2 && !outOf && VerbForms.SEPARATED.contains(cases.get(0).form())) {
        List<Entry> phrasal = lexicon.find(lemma + " " + cases.get(0).form(), pos);
        if (!phrasal.isEmpty()) {
          return phrasal;
        }
      }
    }
    Token next =
        predicate.index() + 1 < sentence.size() ? sentence.token(predicate.index() + 1) : null;
    boolean result = next != null && next.xpos().equals("JJ") && next.is("amod");
    if (predicate.isVerbal() && next != null && (result || VerbForms.isParticle(predicate, next))) {
      // "let free the hostages", where what they were let is read as their adjective
      List<Entry> phrasal = lexicon.find(lemma + " " + next.form(), pos);
      if (!phrasal.isEmpty()) {
        return phrasal;
      }
    }
    return lexicon.find(lemma, pos);
  }

  /** Whether an entry that is about what somebody is not stands under a negation. */
  boolean isMeantSo(Entry entry, Token predicate) {
    return !entry.frame().conditions().containsKey(Frame.NOT) || clauses.isNegated(predicate);
  }

  boolean fits(Frame frame, Arguments arguments) {
    for (Map.Entry<String, Set<String>> condition : frame.conditions().entrySet()) {
      if (condition.getKey().equals(Frame.NOT)) {
        continue;
      }
      boolean asked = false;
      boolean met = false;
      for (String name : condition.getValue()) {
        boolean forbidden = name.startsWith("!");
        String bare = forbidden ? name.substring(1) : name;
        if (forbidden && isBarred(bare, condition.getKey(), arguments)) {
          return false;
        }
        asked |= !forbidden;
        met |= !forbidden && stands(bare, condition.getKey(), arguments);
      }
      if (asked && !met) {
        return false;
      }
    }
    return true;
  }

  /** Whether something stands in a slot that bars an entry; a time bars none. */
  private boolean isBarred(String name, String slot, Arguments arguments) {
    boolean time =
        name.equals("@filled")
            && !slot.equals("that")
            && arguments.get(slot).stream().allMatch(this::isTime);
    return !time && stands(name, slot, arguments);
  }

  /** Whether something of a class stands in a slot. */
  boolean stands(String name, String slot, Arguments arguments) {
    if (slot.equals("speaker")) {
      return true;
    }
    for (Token filler : arguments.get(slot)) {
      for (Token token : withConjuncts(whole(filler))) {
        if (isQuestionWord(token)) {
          continue; // "who is responsible": nobody yet
        }
        if (name.equals("@filled") || (name.equals("@state") && isState(token))) {
          return true;
        } else if (name.equals("@named-place")) {
          if (isNamedPlace(token)) {
            return true;
          }
        } else if (name.equals("@official")) {
          if (participants.isOfficial(token)) {
            return true;
          }
        } else if (name.equals("@actor")) {
          if (participants.named(token) != null) {
            return true;
          }
        } else if (Lexicon.isSector(name)) {
          if (isOf(token, name.substring(1))) {
            return true;
          }
        } else if (name.equals("@act")) {
          if (acts.isAct(token, slot, arguments)) {
            return true;
          }
        } else if (lexicon.isA(token, name)) {
          return true;
        } else if (token.isNoun() && (isCompoundOf(token, name) || hasTitle(token, name))) {
          return true;
        } else if (token.xpos().equals("PRP")
            && participants.nouns(token).stream().anyMatch(noun -> lexicon.isA(noun, name))) {
          return true;
        }
      }
    }
    return false;
  }

  /** <i>On Friday, in May, in 2011</i> tell when, and fill no slot of a frame. */
  boolean isTime(Token token) {
    return lexicon.isA(token, "@time")
        || (token.xpos().equals("CD") && YEAR.matcher(token.form()).matches());
  }

  private static boolean isQuestionWord(Token token) {
    return token.xpos().equals("WP") || token.xpos().equals("WDT");
  }

  /** Whether a token names a state, its government or its forces. */
  private boolean isState(Token token) {
    Mention mention = participants.named(token);
    if (mention == null) {
      return false;
    }
    List<String> sectors = mention.profile().sectors();
    return sectors.contains("GOV") || sectors.contains("MIL");
  }

  /** Whether a token names a town, province or the like, not a state or somebody. */
  boolean isNamedPlace(Token token) {
    if (!token.xpos().startsWith("NNP")) {
      return false;
    }
    Mention mention = participants.named(token);
    boolean somebody =
        mention != null
            && (mention.profile().type() == Profile.Type.PERSON
                || !mention.profile().sectors().isEmpty());
    boolean called = token.name() != null && token.name() != NameType.PLACE;
    return !somebody
        && (token.name() == NameType.PLACE
            || (!called && PlaceNames.country(token.form()) != null));
  }

  private boolean isOf(Token token, String sector) {
    Mention mention = participants.named(token);
    return mention != null && mention.profile().sectors().contains(sector);
  }

  /** Whether a name stands with the title named: <i>Ambassador Silva</i>. */
  private boolean hasTitle(Token name, String title) {
    if (!name.xpos().startsWith("NNP")) {
      return false;
    }
    for (Token child : sentence.children(name)) {
      boolean before = child.index() < name.index() && child.isNoun();
      if (before && lexicon.isA(child, title)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun with the compound before it is the lemma named: {@code peace deal}. */
  private boolean isCompoundOf(Token noun, String name) {
    for (Token child : sentence.children(noun)) {
      if (child.is("compound") || child.is("amod")) {
        String both = child.lemma() + "-" + noun.lemma();
        if (lexicon.isA(both.toLowerCase(Locale.ROOT), name)) {
          return true;
        }
      }
    }
    return false;
  }

  List<Token> withConjuncts(Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    all.addAll(sentence.children(token, "conj"));
    return all;
  }

  /** Of <i>a series of attacks</i> the attacks. */
  Token whole(Token token) {
    boolean part = token.isNoun() || token.xpos().equals("CD") || token.xpos().equals("DT");
    if (part && lexicon.isA(token, "@quantity")) {
      for (Token child : sentence.children(token)) {
        if (child.is("nmod") && "of".equals(sentence.caseOf(child))) {
          return whole(child);
        }
      }
    }
    return token;
  }
}
