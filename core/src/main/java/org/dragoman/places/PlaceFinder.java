package org.dragoman.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Dateline;
import org.dragoman.model.Place;
import org.dragoman.model.Span;
import org.dragoman.places.Gazetteer.Entry;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of a report: the dateline's, and those that the text names as places. A state or
 * capital that acts, speaks or is acted upon is an actor there and no place. Immutable and
 * thread-safe.
 */
public final class PlaceFinder {

  /** The parts of a dateline: <i>LAGOS, Nigeria (AP)</i>, <i>GAZA/JERUSALEM</i>. */
  private static final Pattern DATELINE_PART = Pattern.compile("[^,/(–—]+");

  private final Gazetteer gazetteer = Gazetteer.standard();
  private final NameScanner scanner = new NameScanner(gazetteer);

  /** Finds every name of a place and what place it is. */
  public Places find(AnnotatedReport report) {
    Resolver resolver = new Resolver();
    List<Naming> namings = new ArrayList<>();
    for (int s = 0; s < report.sentences().size(); s++) {
      List<Naming> here = scanner.scan(report, s, resolver);
      settle(report.sentence(s), here, resolver);
      namings.addAll(here);
    }
    Map<Words, Entry> listed = new TreeMap<>();
    Map<Words, String> unknown = new TreeMap<>();
    for (Naming naming : namings) {
      Sentence sentence = report.sentence(naming.words().sentence());
      Entry entry = resolver.resolve(naming.name(), naming.candidates());
      if (isPlace(sentence, naming, entry, namings)) {
        if (entry == null) {
          unknown.put(naming.words(), naming.name());
        } else {
          listed.put(naming.words(), entry);
        }
      }
    }
    for (int s = 0; s < report.sentences().size(); s++) {
      listed.putAll(scanner.described(report, s));
    }
    return collect(report, listed, unknown, dateline(report, resolver));
  }

  /**
   * Lets what follows a name tell which place it is: <i>Paris, Texas; the Texan city of Paris</i>.
   */
  private void settle(Sentence sentence, List<Naming> namings, Resolver resolver) {
    for (int i = 0; i < namings.size(); i++) {
      Naming naming = namings.get(i);
      if (i + 1 < namings.size() && follows(sentence, naming, namings.get(i + 1))) {
        resolver.settle(naming.name(), naming.candidates(), namings.get(i + 1).candidates());
      }
      Token head = PlaceWords.head(sentence, naming.words());
      Token noun = sentence.head(head);
      if (noun != null && "of".equals(sentence.caseOf(head)) && PlaceWords.isPlaceNoun(noun)) {
        for (Token modifier : sentence.children(noun)) {
          List<Entry> around = scanner.aroundOf(modifier);
          resolver.settle(naming.name(), naming.candidates(), around);
        }
      }
    }
  }

  private static boolean follows(Sentence sentence, Naming first, Naming second) {
    int comma = first.words().last() + 1;
    return second.words().first() == comma + 1 && sentence.token(comma).form().equals(",");
  }

  private static boolean isPlace(
      Sentence sentence, Naming naming, @Nullable Entry entry, List<Naming> all) {
    Token head = PlaceWords.head(sentence, naming.words());
    String preposition = PlaceWords.preposition(sentence, head);
    if (entry == null) {
      return PlaceWords.isLocative(preposition);
    }
    if (!entry.mayAct()) {
      return true;
    }
    for (Naming other : all) {
      boolean here = other.words().sentence() == naming.words().sentence();
      if (here
          && follows(sentence, other, naming)
          && other.candidates().stream().anyMatch(place -> place.country().equals(entry.country()))
          && entry.kind() == Gazetteer.Kind.COUNTRY) {
        return true;
      }
    }
    Token governor = sentence.head(PlaceWords.top(sentence, head));
    boolean capital = entry.kind() == Gazetteer.Kind.CAPITAL;
    if (PlaceWords.isLocative(preposition)) {
      boolean affairs = preposition != null && PlaceWords.isOfAffairs(preposition);
      return capital || !affairs || (governor != null && governor.isVerbal());
    }
    if (governor == null) {
      return false;
    }
    if (PlaceWords.isDirection(preposition)) {
      return PlaceWords.isMotion(governor);
    }
    if ("of".equals(preposition)) {
      return PlaceWords.isPlaceNoun(governor);
    }
    if (head.is("obj") || head.is("nsubj:pass")) {
      return PlaceWords.happensAtItsObject(governor) && (capital || isMovement(governor));
    }
    boolean named = capital && (head.is("compound") || head.is("appos"));
    return named && governor.isNoun() && !PlaceWords.isGoverning(governor);
  }

  /** <i>visited France</i> tells where; <i>attacked France</i> may be done by words. */
  private static boolean isMovement(Token verb) {
    return PlaceWords.isMotion(verb) || verb.lemma().equals("tour") || verb.lemma().equals("reach");
  }

  /**
   * The dateline's place.
   *
   * @param entry what it is
   * @param span where the dateline names it, or null if the dateline is no part of the text
   */
  private record Filed(Entry entry, @Nullable Span span) {}

  private @Nullable Filed dateline(AnnotatedReport report, Resolver resolver) {
    Dateline dateline = report.report().dateline();
    if (dateline == null) {
      return null;
    }
    Matcher part = DATELINE_PART.matcher(dateline.text());
    while (part.find()) {
      String name = part.group().strip().replaceAll("\\s+", " ");
      List<Entry> candidates = gazetteer.named(name);
      if (candidates.isEmpty()) {
        continue;
      }
      String key = candidates.get(0).name();
      int end = part.end();
      String rest = dateline.text().substring(end).replaceFirst("^\\s*,\\s*", "");
      Matcher next = DATELINE_PART.matcher(rest);
      if (dateline.text().startsWith(",", end) && next.lookingAt()) {
        resolver.settle(key, candidates, gazetteer.named(next.group().strip()));
      }
      Entry entry = resolver.resolve(key, candidates);
      return entry == null ? null : new Filed(entry, spanOf(report, dateline, name, part.start()));
    }
    return null;
  }

  private static @Nullable Span spanOf(
      AnnotatedReport report, Dateline dateline, String name, int from) {
    Span line = dateline.span();
    if (line == null) {
      return null;
    }
    int begin = report.range(line).begin();
    int at = report.text().indexOf(name, Math.max(begin, begin + from - 1));
    if (at < 0 || at >= report.range(line).end()) {
      return null;
    }
    return report.span(new org.dragoman.text.Range(at, at + name.length()));
  }

  private static Places collect(
      AnnotatedReport report,
      Map<Words, Entry> listed,
      Map<Words, String> unknown,
      @Nullable Filed filed) {
    Map<Object, List<Span>> spans = new LinkedHashMap<>();
    Map<Words, Object> keys = new TreeMap<>();
    keys.putAll(listed);
    keys.putAll(unknown);
    if (filed != null) {
      Span span = filed.span();
      spans.put(filed.entry(), new ArrayList<>(span == null ? List.of() : List.of(span)));
    }
    keys.forEach(
        (words, key) -> spans.computeIfAbsent(key, k -> new ArrayList<>()).add(report.span(words)));
    List<Object> order = new ArrayList<>(spans.keySet());
    spans.values().forEach(list -> list.sort(Comparator.naturalOrder()));
    // A dateline that is no part of the text comes first.
    Span before = new Span(0, 0);
    order.sort(
        Comparator.comparing(
            key -> {
              List<Span> named = spans.getOrDefault(key, List.of());
              return named.isEmpty() ? before : named.get(0);
            }));
    List<Place> places = new ArrayList<>();
    Map<Object, String> ids = new HashMap<>();
    for (Object key : order) {
      String id = "p" + (places.size() + 1);
      ids.put(key, id);
      places.add(place(id, key, spans.getOrDefault(key, List.of())));
    }
    Map<Words, String> named = new HashMap<>();
    keys.forEach((words, key) -> named.put(words, ids.getOrDefault(key, "")));
    return new Places(places, named, filed == null ? null : ids.get(filed.entry()));
  }

  private static Place place(String id, Object key, List<Span> spans) {
    if (key instanceof Entry entry) {
      String country = entry.country().isEmpty() ? null : entry.country();
      return new Place(id, entry.name(), country, entry.lat(), entry.lon(), spans);
    }
    return new Place(id, key.toString(), null, null, null, spans);
  }
}
