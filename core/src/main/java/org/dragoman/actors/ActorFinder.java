package org.dragoman.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Actor;
import org.dragoman.statements.Attribution;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.Range;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors of a report, in two steps: the mentions, from the words alone; then, when it is
 * known who speaks where, which mentions are the same actor. Immutable and thread-safe.
 */
public final class ActorFinder {

  private final World world;
  private final boolean countryFromContext;
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
    ProfileComposer composer = new ProfileComposer(report.report().published());
    List<Mention> mentions = new ArrayList<>();
    for (int s = 0; s < report.sentences().size(); s++) {
      mentions.addAll(MentionFinder.find(report.sentence(s), s, phrasing.in(s), composer));
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
    return cast(report, mentions, attributions, null);
  }

  /**
   * Finds who each mention is, in a report whose places tell where it plays.
   *
   * @param setting the country in which all places of the report lie, or null
   */
  public Cast cast(
      AnnotatedReport report,
      List<Mention> mentions,
      List<Attribution> attributions,
      @Nullable String setting) {
    Phrasing phrasing = new Phrasing(report, segmenter);
    Map<Mention, Figure> figures =
        new Coreference(report, phrasing, mentions, attributions, world).resolve();
    Map<Figure, String> ids = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Figure figure = figures.get(mention);
      if (figure != null && !isNobody(figure)) {
        number(figure, ids);
      }
    }
    if (countryFromContext) {
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
        figure.members().stream().map(member -> ids.getOrDefault(member, "")).toList(),
        figure.mentions().stream()
            .sorted((a, b) -> a.words().compareTo(b.words()))
            .map(mention -> new Actor.Mention(report.span(mention.words()), mention.kind()))
            .toList(),
        figure.reasons());
  }
}
