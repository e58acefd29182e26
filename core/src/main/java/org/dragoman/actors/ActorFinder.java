package org.dragoman.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.model.Actor;
import org.dragoman.statements.Attribution;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors of a report, in two steps: the mentions, from the words alone; then, when it is
 * known who speaks where, which mentions are the same actor. Immutable and thread-safe.
 */
public final class ActorFinder {

  private final World world;
  private final boolean countryFromContext;
  private final Referents.Choice choice;
  private final Segmenter segmenter;

  /** A finder that knows the standard world and takes countries from the context. */
  public ActorFinder() {
    this(World.standard(), true);
  }

  /**
   * A finder.
   *
   * @param world who is who
   * @param countryFromContext whether actors of whom the report does not say whose they are get the
   *     country that it is about or was filed from
   */
  public ActorFinder(World world, boolean countryFromContext) {
    this(world, countryFromContext, Referents.english()::of);
  }

  /**
   * A finder that is told otherwise whom descriptions mean.
   *
   * @param choice tells whom each definite description means
   */
  public ActorFinder(World world, boolean countryFromContext, Referents.Choice choice) {
    this.choice = choice;
    this.world = world;
    this.countryFromContext = countryFromContext;
    this.segmenter = new Segmenter(world);
  }

  /**
   * Finds every mention of an actor, in text order.
   *
   * @param report the report
   * @param given stretches of its text that name participants for certain; each is a mention,
   *     whatever its words
   */
  public List<Mention> mentions(AnnotatedReport report, List<Range> given) {
    Phrasing phrasing = new Phrasing(report, segmenter);
    ProfileComposer composer = new ProfileComposer(world, report.report().published());
    List<Mention> mentions = new ArrayList<>();
    for (int s = 0; s < report.sentences().size(); s++) {
      List<Mention> found = MentionFinder.find(report.sentence(s), s, phrasing.in(s), composer);
      mentions.addAll(found);
      mentions.addAll(PlaceTargets.find(report.sentence(s), s, phrasing.in(s), found));
      mentions.addAll(UnknownNames.find(report.sentence(s), phrasing.in(s), found));
    }
    mentions = Repeated.include(report, mentions);
    return given.isEmpty() ? mentions : GivenSpans.include(report, mentions, given);
  }

  /**
   * Tells which mentions are the same actor.
   *
   * @param report the report
   * @param mentions its mentions
   * @param attributions its statements: <i>I</i> in a quotation is its speaker
   */
  public Cast cast(AnnotatedReport report, List<Mention> mentions, List<Attribution> attributions) {
    return cast(report, mentions, attributions, Map.of());
  }

  /**
   * Finds who each mention is, in a report whose places tell where it plays.
   *
   * @param setting how many of its names of places are names of places in each country
   */
  public Cast cast(
      AnnotatedReport report,
      List<Mention> mentions,
      List<Attribution> attributions,
      Map<String, Integer> setting) {
    Phrasing phrasing = new Phrasing(report, segmenter);
    Map<Mention, Figure> figures =
        new Coreference(report, phrasing, mentions, attributions, world, choice).resolve();
    Map<Figure, String> ids = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Figure figure = figures.get(mention);
      if (figure != null && !isNobody(figure)) {
        number(figure, ids);
      }
    }
    if (countryFromContext) {
      SpeakerCountry.give(report, ids.keySet());
      HomeCountry.give(report, ids.keySet(), world, setting);
    }
    List<Actor> actors = new ArrayList<>();
    ids.forEach((figure, id) -> actors.add(actor(report, figure, id, ids)));
    Map<Mention, String> actorOf = new HashMap<>();
    figures.forEach(
        (mention, figure) -> {
          String id = ids.get(figure);
          if (id != null) {
            actorOf.put(mention, id);
          }
        });
    return new Cast(actors, actorOf);
  }

  /**
   * Tells whom a phrase that stands alone names: what is known of the mention that the others hang
   * on. Of those that it puts side by side it tells what they have in common. A phrase that names
   * no actor may name a place.
   *
   * @param phrase the phrase as the only sentence of a report
   * @return null if it names neither
   */
  public @Nullable Actor named(AnnotatedReport phrase) {
    if (phrase.sentences().isEmpty()) {
      return null;
    }
    Sentence sentence = phrase.sentence(0);
    Words words = new Words(0, 0, sentence.size() - 1);
    Foremost foremost = new Foremost(sentence, words);
    List<Mention> found = mentions(phrase, List.of());
    Mention first = foremost.of(found);
    boolean place =
        first != null
            && first.head() != foremost.head()
            && PlaceMeant.isPlaceOrThing(sentence.token(foremost.head()));
    if (first == null || place) {
      found = mentions(phrase, List.of(new Range(0, phrase.report().text().length())));
      first = foremost.of(found);
    }
    if (first == null) {
      return null;
    }
    Cast cast = cast(phrase, found, List.of());
    Actor actor = cast.find(first);
    List<Actor> all = new ArrayList<>();
    for (Mention mention : foremost.coordinated(first, found)) {
      Actor one = cast.find(mention);
      if (one != null) {
        all.add(one);
      }
    }
    if (all.size() < 2 && actor != null && isCalledFormer(sentence, first.words(), actor)) {
      return with(actor, List.of("ELI"));
    }
    if (all.size() < 2 && actor != null && actor.country() == null && !actor.name().isEmpty()) {
      return alone(phrase, actor, first);
    }
    return all.size() < 2 ? actor : together(all);
  }

  /**
   * What can be told of a name that has no country: a country behind it, or whom a surname means
   * that so many have that in a report the state would have to be told of, too.
   */
  private Actor alone(AnnotatedReport phrase, Actor actor, Mention mention) {
    Sentence sentence = phrase.sentence(0);
    String country = PlaceMeant.behindComma(sentence, mention.words());
    boolean surname =
        sentence.token(mention.head()).xpos().startsWith("NNP")
            && sentence.token(mention.head()).form().equals(actor.name());
    Profile known =
        country == null && surname
            ? new Officeholders(world, phrase.report().published())
                .famous(actor.name(), actor.sectors())
            : null;
    if (known == null) {
      return in(actor, country);
    }
    List<String> sectors = actor.sectors().isEmpty() ? known.sectors() : actor.sectors();
    return new Actor(
        actor.id(),
        String.valueOf(known.name()),
        known.country(),
        null,
        sectors,
        known.role(),
        known.wikidata(),
        null,
        List.of(),
        actor.mentions(),
        known.reasons());
  }

  /** Whether a phrase goes on to say that the office is past: <i>…, the former ambassador</i>. */
  private static boolean isCalledFormer(Sentence sentence, Words name, Actor actor) {
    int comma = name.last() + 1;
    boolean beside =
        comma + 2 < sentence.size()
            && sentence.token(comma).form().equals(",")
            && !actor.name().isEmpty()
            && Sectors.official(actor.sectors());
    for (int i = comma + 1; beside && i < Math.min(comma + 4, sentence.size()); i++) {
      if (sentence.token(i).form().matches("(?i)former|ex|onetime|one-time")) {
        return true;
      }
    }
    return false;
  }

  private static Actor with(Actor actor, List<String> sectors) {
    return with(actor, actor.country(), sectors);
  }

  /** The same actor in a country, if one is known. */
  private static Actor in(Actor actor, @Nullable String country) {
    return country == null ? actor : with(actor, country, actor.sectors());
  }

  private static Actor with(Actor actor, @Nullable String country, List<String> sectors) {
    return new Actor(
        actor.id(),
        actor.name(),
        country,
        actor.countryConfidence(),
        sectors,
        actor.role(),
        actor.wikidata(),
        actor.groupSize(),
        actor.members(),
        actor.mentions(),
        actor.reasons());
  }

  /** What actors have in common: a country if no other is known; their sectors in order. */
  private static Actor together(List<Actor> actors) {
    Set<String> countries = new LinkedHashSet<>();
    Set<String> sectors = new LinkedHashSet<>();
    for (Actor actor : actors) {
      String country = actor.country();
      if (country != null) {
        countries.add(country);
      }
      sectors.addAll(actor.sectors());
    }
    return new Actor(
        actors.get(0).id(),
        "",
        countries.size() == 1 ? countries.iterator().next() : null,
        null,
        List.copyOf(sectors),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether all that is known of somebody is a pronoun that stands for nobody known. */
  private static boolean isNobody(Figure figure) {
    return figure.country() == null
        && figure.sectors().isEmpty()
        && figure.members().isEmpty()
        && figure.mentions().stream()
            .allMatch(mention -> mention.kind() == Actor.Mention.Kind.PRONOUN && !mention.given());
  }

  /** Numbers by first mention; the members of a group before it, for it is told by them. */
  private static void number(Figure figure, Map<Figure, String> ids) {
    if (!ids.containsKey(figure)) {
      ids.put(figure, "a" + (ids.size() + 1));
    }
  }

  private static Actor actor(
      AnnotatedReport report, Figure figure, String id, Map<Figure, String> ids) {
    String name = figure.name();
    return new Actor(
        id,
        name == null ? "" : name,
        figure.country(),
        figure.countryConfidence(),
        figure.sectors(),
        figure.role(),
        figure.wikidata(),
        figure.size(),
        figure.members().stream()
            .map(member -> ids.getOrDefault(member, ""))
            .filter(known -> !known.isEmpty()) // One of the two leaders may be an unknown "he".
            .toList(),
        figure.mentions().stream()
            .sorted((a, b) -> a.words().compareTo(b.words()))
            .map(mention -> new Actor.Mention(report.span(mention.words()), mention.kind()))
            .toList(),
        figure.reasons());
  }
}
