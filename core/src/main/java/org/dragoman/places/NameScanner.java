package org.dragoman.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.places.Gazetteer.Entry;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Words;
import org.dragoman.world.Countries;
import org.jspecify.annotations.Nullable;

/** Finds words that may name places. Immutable and thread-safe. */
final class NameScanner {

  private final Gazetteer gazetteer;
  private final Countries countries = Countries.standard();

  NameScanner(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The names in a sentence in text order; what they say of the report's world goes on record. */
  List<Naming> scan(AnnotatedReport report, int position, Resolver resolver) {
    Sentence sentence = report.sentence(position);
    List<Naming> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Naming naming = namingAt(report, position, i);
      Countries.Entry country = countries.find(sentence.token(i).form());
      if (country != null) {
        resolver.sawCountry(country.country().code());
      }
      if (naming == null) {
        i++;
      } else {
        naming.candidates().stream()
            .filter(entry -> entry.kind() == Gazetteer.Kind.COUNTRY)
            .forEach(entry -> resolver.sawCountry(entry.country()));
        resolver.saw(naming.name(), naming.candidates());
        found.add(naming);
        i = naming.words().last() + 1;
      }
    }
    return found;
  }

  private @Nullable Naming namingAt(AnnotatedReport report, int position, int first) {
    Sentence sentence = report.sentence(position);
    Token token = sentence.token(first);
    boolean capital = Character.isUpperCase(token.form().charAt(0));
    if (!capital && !token.form().startsWith("al")) {
      return null;
    }
    int most = Math.min(sentence.size(), first + gazetteer.longestName()) - 1;
    for (int last = most; last >= first; last--) {
      Words words = new Words(position, first, last);
      String name = report.textOf(words).replaceAll("\\s+", " ");
      List<Entry> candidates = gazetteer.named(name);
      if (!candidates.isEmpty()) {
        return isName(sentence, words, candidates) ? new Naming(words, name, candidates) : null;
      }
    }
    return unknown(report, position, first);
  }

  /** A name that is known only to be one of a place. */
  private static @Nullable Naming unknown(AnnotatedReport report, int position, int first) {
    Sentence sentence = report.sentence(position);
    boolean begins = first == 0 || sentence.token(first - 1).name() != NameType.PLACE;
    if (sentence.token(first).name() != NameType.PLACE || !begins) {
      return null;
    }
    int last = first;
    while (last + 1 < sentence.size() && sentence.token(last + 1).name() == NameType.PLACE) {
      // A caption's end and the next line's begin are no one name.
      int gap = sentence.token(last).end();
      if (report.text().substring(gap, sentence.token(last + 1).begin()).contains("\n")) {
        break;
      }
      last++;
    }
    if (!sentence.token(last).isNoun()) {
      return null;
    }
    Words words = new Words(position, first, last);
    return new Naming(words, report.textOf(words).replaceAll("\\s+", " "), List.of());
  }

  /** Whether the words are a name there, and not a part of a person's or a body's. */
  private static boolean isName(Sentence sentence, Words words, List<Entry> candidates) {
    NameType type = sentence.token(words.first()).name();
    boolean locative =
        PlaceWords.isLocative(PlaceWords.preposition(sentence, PlaceWords.head(sentence, words)));
    boolean wide = words.last() > words.first();
    boolean weighty = candidates.stream().anyMatch(Entry::mayAct);
    if (type == null) {
      boolean proper = sentence.token(words.last()).xpos().startsWith("NNP");
      return proper && (locative || wide || weighty);
    }
    for (int i = words.first(); i <= words.last(); i++) {
      if (sentence.token(i).name() == NameType.PERSON) {
        return false;
      }
    }
    boolean alone = standsAlone(sentence, words, type);
    return switch (type) {
      case PLACE -> alone || weighty || locative;
      case PERSON -> false;
      case ORGANIZATION, NATIONALITY, OTHER -> alone && (locative || weighty || wide);
    };
  }

  /** Whether no other words but such as <i>province</i> belong to the same name. */
  private static boolean standsAlone(Sentence sentence, Words words, NameType type) {
    for (int step : new int[] {-1, 1}) {
      int i = step < 0 ? words.first() - 1 : words.last() + 1;
      while (i >= 0 && i < sentence.size() && sentence.token(i).name() == type) {
        if (!PlaceWords.isGenericPart(sentence.token(i)) && !sentence.token(i).isPunctuation()) {
          return false;
        }
        i += step;
      }
    }
    return true;
  }

  /** The country or region that a modifier says something lies in: <i>Nigerian, Texas</i>. */
  List<Entry> aroundOf(Token modifier) {
    Countries.Entry country = countries.find(modifier.form());
    if (country != null) {
      return gazetteer.country(country.country().code());
    }
    return gazetteer.named(modifier.form());
  }

  /**
   * Places that are told by a country's adjective: <i>over Iraqi skies</i> is over Iraq, <i>in the
   * Syrian capital</i> is in Damascus.
   */
  Map<Words, Entry> described(AnnotatedReport report, int position) {
    Sentence sentence = report.sentence(position);
    Map<Words, Entry> found = new TreeMap<>();
    for (Token token : sentence.tokens()) {
      Countries.Entry country = countries.find(token.form());
      Token noun = sentence.head(token);
      if (country == null
          || country.kind() != Countries.Kind.ADJECTIVE
          || noun == null
          || !PlaceWords.isPlaceNoun(noun)
          || !PlaceWords.isLocative(PlaceWords.preposition(sentence, noun))
          || isNamed(sentence, noun)) {
        continue;
      }
      String code = country.country().code();
      boolean capital = noun.lemma().equalsIgnoreCase("capital");
      List<Entry> places = capital ? gazetteer.capitalOf(code) : gazetteer.country(code);
      if (!places.isEmpty()) {
        int last = capital ? noun.index() : token.index();
        found.put(new Words(position, Math.min(token.index(), last), last), places.get(0));
      }
    }
    return found;
  }

  /** Whether the noun's own name stands beside it: <i>the Syrian city of Homs</i>. */
  private static boolean isNamed(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean proper = child.xpos().startsWith("NNP");
      if (proper && (child.is("nmod") || child.is("appos") || child.is("compound"))) {
        return true;
      }
    }
    return noun.is("compound");
  }
}
