package org.dragoman.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.statements.Attribution;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.world.RoleNoun;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Tells which mentions of a report are the same actor. Names first, wherever they stand; then, in
 * text order, descriptions and pronouns of the third person, which look back; at last those of the
 * first and second, which need to know who speaks.
 */
final class Coreference {

  /** Offices that states and other bodies have alike. */
  private static final Set<String> LEADS =
      Set.of(
          "president",
          "vice president",
          "secretary",
          "secretary-general",
          "secretary general",
          "general secretary",
          "director",
          "leader",
          "deputy leader",
          "chairman",
          "chairwoman",
          "chairperson",
          "chair",
          "chief",
          "head",
          "founder",
          "spokesman",
          "spokeswoman",
          "spokesperson");

  private final AnnotatedReport report;
  private final Phrasing phrasing;
  private final List<Mention> mentions;
  private final Story story;
  private final Koreas koreas;
  private final Introductions introductions;
  private final Descriptions descriptions;
  private final Pronouns pronouns;
  private final Speakers speakers;

  Coreference(
      AnnotatedReport report,
      Phrasing phrasing,
      List<Mention> mentions,
      List<Attribution> attributions,
      World world,
      Referents.Choice choice) {
    this.report = report;
    this.phrasing = phrasing;
    this.mentions =
        mentions.stream()
            .sorted(Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::head))
            .toList();
    Names names =
        new Names(
            world,
            report.report().published(),
            mention -> Genders.of(report.sentence(mention.sentence()), mention, phrasing, world),
            mention -> report.textOf(mention.words()));
    this.story =
        new Story(names.join(this.mentions, phrasing, Abbreviations.find(report, mentions)));
    this.koreas = new Koreas(story, this.mentions);
    this.speakers = new Speakers(report, this.mentions, attributions, story);
    this.introductions = new Introductions(report, phrasing, story);
    this.descriptions = new Descriptions(phrasing, story, choice);
    this.pronouns = new Pronouns(report, phrasing, story, speakers, world);
    Genders.tell(report, phrasing, this.mentions, story, world);
  }

  /** The figure of every mention, in text order. */
  Map<Mention, Figure> resolve() {
    Map<Mention, Mention> appositions = Appositions.find(report, phrasing, mentions);
    Map<Mention, Mention> predicates = Predicates.find(report, mentions);
    List<Mention> speaking = new ArrayList<>();
    for (Mention mention : inOrder()) {
      if (mention.kind() == Kind.PRONOUN) {
        Pronoun pronoun = Pronoun.of(form(mention));
        if (pronoun.person() == 3) {
          story.tell(mention, pronouns.resolve(mention, pronoun));
        } else {
          speaking.add(mention);
        }
        continue;
      }
      Mention twin = appositions.get(mention);
      Figure figure = koreas.named(report.textOf(mention.words()));
      if (figure == null) {
        figure = story.named(mention);
      }
      introduce(mention, twin, figure);
      if (figure == null && twin != null) {
        figure = story.figure(twin);
        if (figure == null) {
          figure = story.named(twin);
        }
        if (figure != null) {
          introduce(mention, twin, figure);
          if (figure.type() != mention.profile().type()) {
            figure.retype(mention.profile());
          }
          figure.learn(mention.profile());
          figure.because("\"" + report.textOf(mention.words()) + "\" stands beside its name");
        }
      }
      if (figure == null) {
        figure = FormerAndLatter.resolve(report, story, mention);
      }
      if (figure == null) {
        figure = subject(mention, predicates.get(mention));
      }
      if (figure == null) {
        figure = descriptions.resolve(mention);
      }
      String country = mention.profile().country();
      if (figure.country() == null && country != null && figure.members().isEmpty()) {
        figure.country(country, "by \"" + report.textOf(mention.words()) + "\"");
      }
      RoleNoun noun = phrasing.role(mention);
      if (noun != null && noun.kind() != RoleNoun.Kind.QUANTITY) {
        figure.noun(noun.noun());
      }
      if (noun != null) {
        belong(mention, noun, figure);
      }
      title(mention, figure);
      story.tell(mention, figure);
    }
    for (Mention mention : speaking) {
      story.tell(mention, speakers.resolve(mention, Pronoun.of(form(mention))));
    }
    nameTheNameless();
    return story.figures();
  }

  /**
   * The mentions as a reader knows whom they mean: in text order, but a pronoun that stands for
   * what is told later in its sentence after that. <i>As <b>he</b> spoke, the president wept.</i>
   */
  private List<Mention> inOrder() {
    List<Mention> order = new ArrayList<>();
    List<Mention> early = new ArrayList<>();
    for (Mention mention : mentions) {
      early.removeIf(
          pronoun ->
              (mention.sentence() > pronoun.sentence() || mention.head() > pronouns.ahead(pronoun))
                  && order.add(pronoun));
      boolean ahead = mention.kind() == Kind.PRONOUN && pronouns.ahead(mention) > mention.head();
      (ahead ? early : order).add(mention);
    }
    order.addAll(early);
    return order;
  }

  /**
   * If this is the first that is told of a named person, whoever was described before without a
   * name may be that person.
   *
   * @param twin the name beside a description, or null
   */
  private void introduce(Mention mention, @Nullable Mention twin, @Nullable Figure figure) {
    Mention name = twin == null ? mention : twin;
    if (figure == null || !figure.mentions().isEmpty() || name.sentence() != mention.sentence()) {
      return;
    }
    Figure described = introductions.before(name, figure);
    if (described == null && twin != null) {
      described = descriptions.nameless(mention);
    }
    if (described != null) {
      story.join(described, figure);
      figure.because("it was told of before it was named");
    }
  }

  /** Whoever is named with a title may be called by it: <i>Colonel Ana Reyes … the colonel</i>. */
  private void title(Mention mention, Figure figure) {
    NounPhrase phrase = mention.kind() == Kind.NAME ? phrasing.of(mention) : null;
    if (phrase == null || figure.type() != Profile.Type.PERSON) {
      return;
    }
    for (Segment segment : phrase.segments()) {
      if (segment.sense() instanceof Segment.Role role
          && role.noun().kind() == RoleNoun.Kind.PERSON
          && !role.plural()) {
        figure.noun(role.noun().noun());
        Figure body = body(mention, segment);
        if (body != null && LEADS.contains(role.noun().noun())) {
          figure.belong(mention.profile(), body, true);
        }
      }
    }
  }

  /** The body told of before that a title belongs to: <i><b>FDC</b> spokesman Ana Reyes</i>. */
  private @Nullable Figure body(Mention mention, Segment title) {
    for (int i = mention.words().first(); i < title.first(); i++) {
      String word = report.sentence(mention.sentence()).token(i).form();
      for (Mention told : story.told()) {
        Figure figure = story.figure(told);
        if (figure != null
            && figure.type() == Profile.Type.ORGANISATION
            && !figure.has("GOV")
            && Character.isUpperCase(word.charAt(0))
            && report.textOf(told.words()).equals(word)) {
          return figure;
        }
      }
    }
    return null;
  }

  /** "Its president" is of the country, and a union's president of the union, that "it" is. */
  private void belong(Mention mention, RoleNoun noun, Figure figure) {
    NounPhrase phrase = phrasing.of(mention);
    NounPhrase possessor = phrase == null ? null : phrase.possessor();
    if (possessor != null && !(possessor.head().sense() instanceof Segment.Role)) {
      return; // What a name before it says is known already.
    }
    boolean relative = phrase != null && phrase.before().equals("whose");
    if (phrase == null
        || (phrase.possessivePronoun() < 0 && possessor == null && !relative)
        || noun.noun().equals("counterpart")) {
      return;
    }
    int whose = possessor == null ? phrase.first() : possessor.headToken();
    if (relative) {
      whose = antecedent(phrase);
    }
    Figure owner = story.at(mention.sentence(), whose);
    if (owner == null || owner.equals(figure) || !owner.members().isEmpty()) {
      return;
    }
    boolean official = Sectors.official(mention.profile().sectors());
    boolean body = owner.type() == Profile.Type.ORGANISATION && !owner.has("GOV");
    boolean leads = noun.kind() == RoleNoun.Kind.PERSON && LEADS.contains(noun.noun());
    if (owner.type() == Profile.Type.STATE || (body && leads) || official) {
      figure.belong(mention.profile(), owner, body && leads);
    }
  }

  /** In <i>Iran, whose leaders</i> the word before the relative pronoun. */
  private static int antecedent(NounPhrase phrase) {
    int before = phrase.core().first() - 2;
    boolean comma = before > 0 && phrase.sentence().token(before).form().equals(",");
    return comma ? before - 1 : before;
  }

  /** Whoever a description is said of, if they may be that; or null. */
  private @Nullable Figure subject(Mention mention, @Nullable Mention subject) {
    Figure figure = subject == null ? null : story.figure(subject);
    Profile profile = mention.profile();
    if (figure == null
        || figure.plural()
        || figure.type() != profile.type()
        || !figure.fits(profile.country())) {
      return null;
    }
    RoleNoun noun = phrasing.role(mention);
    char gender = noun == null ? '-' : Genders.of(noun);
    if (gender != '-' && figure.gender() != '-' && gender != figure.gender()) {
      return null;
    }
    figure.learn(profile);
    figure.because("it is said to be \"" + report.textOf(mention.words()) + "\"");
    return figure;
  }

  private String form(Mention mention) {
    return report
        .sentence(mention.sentence())
        .token(mention.head())
        .form()
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** An actor without a name is called by its fullest description. */
  private void nameTheNameless() {
    Map<Figure, String> names = new HashMap<>();
    for (Mention mention : mentions) {
      Figure figure = story.figure(mention);
      if (figure != null && figure.name() == null) {
        NounPhrase phrase = phrasing.of(mention);
        String words =
            phrase == null ? report.textOf(mention.words()) : withoutArticle(mention, phrase);
        if (mention.kind() == Kind.PRONOUN) {
          names.putIfAbsent(figure, words);
        } else {
          names.merge(
              figure, words, (before, now) -> now.length() > before.length() ? now : before);
        }
      }
    }
    names.forEach(Figure::name);
  }

  private String withoutArticle(Mention mention, NounPhrase phrase) {
    String words = report.textOf(mention.words());
    boolean article =
        mention.words().first() == phrase.first()
            && Set.of("the", "a", "an").contains(phrase.opening())
            && words.indexOf(' ') > 0;
    return article ? words.substring(words.indexOf(' ') + 1).strip() : words;
  }

  /** What has been told so far: which figures there are and where they were last spoken of. */
  static final class Story {

    private final Map<Mention, Figure> named;
    private final Map<Mention, Figure> figures = new HashMap<>();
    private final List<Mention> told = new ArrayList<>();

    Story(Map<Mention, Figure> named) {
      this.named = named;
    }

    /** The figure of a name, known before the story begins; or null. */
    @Nullable Figure named(Mention mention) {
      return named.get(mention);
    }

    /** The figure of a mention told already, or null. */
    @Nullable Figure figure(Mention mention) {
      return figures.get(mention);
    }

    void tell(Mention mention, Figure figure) {
      figure.add(mention);
      figures.put(mention, figure);
      told.add(mention);
    }

    /** What was told of one figure was told of another. */
    void join(Figure from, Figure into) {
      for (Mention mention : from.mentions()) {
        into.add(mention);
        figures.put(mention, into);
      }
      into.takeOver(from);
      figures.values().forEach(figure -> figure.exchange(from, into));
    }

    Map<Mention, Figure> figures() {
      return figures;
    }

    /** The mentions told so far in text order. */
    List<Mention> told() {
      return told;
    }

    /** The figure of the mention with that head word, if it was told already; or null. */
    @Nullable Figure at(int sentence, int head) {
      Figure figure = null;
      for (Mention mention : told) {
        if (mention.sentence() == sentence && mention.head() == head) {
          figure = figures.get(mention);
        }
      }
      return figure;
    }

    /** The figures told so far, the latest first. */
    Set<Figure> latest() {
      Set<Figure> latest = new LinkedHashSet<>();
      for (int i = told.size() - 1; i >= 0; i--) {
        Figure figure = figures.get(told.get(i));
        if (figure != null) {
          latest.add(figure);
        }
      }
      return latest;
    }

    /** Whether a figure of that type and country has been told. */
    @Nullable Figure state(String country) {
      for (Figure figure : latest()) {
        if (figure.type() == Profile.Type.STATE && country.equals(figure.country())) {
          return figure;
        }
      }
      return null;
    }
  }
}
