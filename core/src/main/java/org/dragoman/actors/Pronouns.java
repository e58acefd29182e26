package org.dragoman.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actors.Coreference.Story;
import org.dragoman.actors.PronounQuestions.Place;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom <i>he, she, it, they</i> mean: among the last four sentences, by agreement, by
 * nearness, and subjects before others. Things that are no actors compete for <i>it</i> and
 * <i>they</i>; where one wins, the pronoun is nobody of whom the report has told.
 */
final class Pronouns {

  private static final int REACH = 4;

  private static final Set<String> SIDES = Set.of("MIL", "REB", "COP", "NGO", "MED", "LAB", "SOC");

  /** So many times more a report tells of its hero than of whom it only lets speak. */
  private static final int MUCH = 2;

  private final AnnotatedReport report;
  private final Phrasing phrasing;
  private final Story story;
  private final Speakers speakers;
  private final Map<List<Figure>, Figure> pairs = new HashMap<>();
  private final PronounQuestions questions;
  private final Set<Figure> forbidden = new HashSet<>();
  private @Nullable Mention asked;
  private final Map<Place, Place> antecedents;

  Pronouns(AnnotatedReport report, Phrasing phrasing, Story story, Speakers speakers, World world) {
    this.report = report;
    this.phrasing = phrasing;
    this.story = story;
    this.speakers = speakers;
    this.questions = new PronounQuestions(report.sentences(), world);
    this.antecedents = Antecedents.english().resolve(questions);
    for (Place pronoun : questions.pronouns()) {
      Token topic = questions.isQuoted(pronoun) ? topic(pronoun) : null;
      if (topic != null) {
        antecedents.put(pronoun, new Place(pronoun.sentence(), topic.index(), false));
      }
    }
  }

  /**
   * <i>“They lost everything,” he said of <b>the rebels</b></i>: whom the words of a quotation are
   * about, as the verb of saying behind it tells, if the pronoun agrees in number; or null.
   */
  private @Nullable Token topic(Place pronoun) {
    Sentence sentence = report.sentence(pronoun.sentence());
    boolean they = "they".equals(PronounQuestions.kind(sentence.token(pronoun.token())));
    for (Token verb : sentence.tokens()) {
      if (!verb.lemma().equals("say") || verb.index() < pronoun.token()) {
        continue;
      }
      for (Token topic : sentence.children(verb, "obl")) {
        if ("of".equals(sentence.caseOf(topic))
            && topic.index() > verb.index()
            && they == topic.xpos().endsWith("S")
            && topic.isNoun()) {
          return topic;
        }
      }
    }
    return null;
  }

  /** The token of its own sentence that a pronoun stands for though it comes later; else −1. */
  int ahead(Mention pronoun) {
    Place target = antecedents.get(place(pronoun));
    return target != null
            && target.sentence() == pronoun.sentence()
            && target.token() > pronoun.head()
        ? target.token()
        : -1;
  }

  /** The figure that a pronoun of the third person means. */
  Figure resolve(Mention mention, Pronoun pronoun) {
    Place place = new Place(mention.sentence(), mention.head(), true);
    Place target = antecedents.get(place);
    Figure speaking = goesOn(place, pronoun, mention);
    if (speaking != null) {
      speaking.because("\"" + form(mention) + "\" goes on speaking");
      return speaking;
    }
    Figure subject = ownSubject(mention, pronoun);
    if (subject != null
        && target != null
        && (target.sentence() < mention.sentence() || isRelative(mention))) {
      subject.because("\"" + form(mention) + "\" stands in a clause of its own");
      return subject;
    }
    if (target == null) {
      return nearest(mention, pronoun);
    }
    Mention told = at(target);
    if (told == null && pronoun.gender() == 'n' && !target.pronoun()) {
      Figure body = mainSubject(mention, pronoun);
      if (body != null) {
        body.because("\"" + form(mention) + "\" is the subject beside it");
        return body;
      }
    }
    if (told == null) {
      // What it stands for is no actor.
      return target.pronoun() ? nearest(mention, pronoun) : new Figure(mention.profile());
    }
    Figure figure = story.figure(told);
    if (pronoun.plural() && !target.pronoun()) {
      Figure pair = joined(target, told);
      figure = pair == null ? figure : pair;
    }
    if (figure == null
        || figure.equals(speakers.speaker(mention))
        || !agrees(pronoun, figure)
        || forbidden(mention).contains(figure)) {
      return nearest(mention, pronoun);
    }
    Figure hero = questions.isQuoted(place) ? hero(mention, pronoun, figure) : null;
    if (hero != null) {
      hero.because("\"" + form(mention) + "\" is rather whom the report tells most of");
      return hero;
    }
    figure.because("\"" + form(mention) + "\" most probably stands for it");
    if (pronoun.gender() == 'm' || pronoun.gender() == 'f') {
      figure.gender(pronoun.gender());
    }
    return figure;
  }

  /**
   * For the <i>he</i> who says a quotation whoever is told to speak just before it: <i>Adjei said
   * that he was ill. “I shall go home,” <b>he</b> said</i>; or null.
   */
  private @Nullable Figure goesOn(Place place, Pronoun pronoun, Mention mention) {
    int begin = isGendered(pronoun) ? questions.beginOfSaid(place) : -1;
    List<Mention> told = story.told();
    for (int i = told.size() - 1; begin >= 0 && i >= 0; i--) {
      Mention candidate = told.get(i);
      if (begin - candidate.sentence() > 1) {
        return null;
      }
      Figure figure = story.figure(candidate);
      if (candidate.sentence() < begin
          && figure != null
          && questions.isSpeaker(candidate.sentence(), candidate.head())) {
        boolean may = agrees(pronoun, figure) && !forbidden(mention).contains(figure);
        return may ? figure : null;
      }
    }
    return null;
  }

  /**
   * Whom a report tells most of, where somebody would else be meant whom it only lets speak:
   * witnesses speak of the accused, not of his lawyer; or null.
   */
  private @Nullable Figure hero(Mention mention, Pronoun pronoun, Figure figure) {
    Place last = null;
    int named = 0;
    for (Mention told : figure.mentions()) {
      if (told.kind() == Kind.PRONOUN && questions.isQuoted(place(told))) {
        return null;
      }
      boolean speaks = questions.isSpeaker(told.sentence(), told.head());
      boolean beside = report.sentence(told.sentence()).token(told.head()).is("appos");
      named += speaks || beside ? 0 : 1;
      last = place(told);
    }
    if (!isGendered(pronoun)
        || named > 0
        || last == null
        || last.sentence() == mention.sentence()) {
      return null;
    }
    Figure hero = null;
    for (Figure other : story.latest()) {
      boolean more = hero == null || other.mentions().size() > hero.mentions().size();
      if (other.type() == Profile.Type.PERSON && agrees(pronoun, other) && more) {
        hero = other;
      }
    }
    boolean much = hero != null && hero.mentions().size() >= MUCH * figure.mentions().size();
    return hero != null && much && !forbidden(mention).contains(hero) ? hero : null;
  }

  private static Place place(Mention mention) {
    return new Place(mention.sentence(), mention.head(), mention.kind() == Kind.PRONOUN);
  }

  private static boolean isGendered(Pronoun pronoun) {
    return pronoun.gender() == 'm' || pronoun.gender() == 'f';
  }

  /**
   * For <i>it</i> as subject of a clause beside the main one the main one's subject, if that is a
   * body or state: <i>the group shocked the world when <b>it</b> took the girls</i>.
   */
  private @Nullable Figure mainSubject(Mention mention, Pronoun pronoun) {
    Sentence sentence = report.sentence(mention.sentence());
    Token token = sentence.token(mention.head());
    Token verb = sentence.head(token);
    if (verb == null || !token.is("nsubj") || !verb.is("advcl")) {
      return null;
    }
    int subject = ClauseSubjects.nearest(sentence, token);
    Mention told =
        subject < 0 || subject > token.index()
            ? null
            : at(new Place(mention.sentence(), subject, false));
    Figure figure = told == null || isBound(mention, told) ? null : story.figure(told);
    return figure != null && agrees(pronoun, figure) && !figure.equals(speakers.speaker(mention))
        ? figure
        : null;
  }

  /** Who is the subject of the innermost clause around <i>he</i> or <i>she</i>, if he agrees. */
  private @Nullable Figure ownSubject(Mention mention, Pronoun pronoun) {
    if (pronoun.gender() != 'm' && pronoun.gender() != 'f') {
      return null;
    }
    Sentence sentence = report.sentence(mention.sentence());
    Token token = sentence.token(mention.head());
    int subject = ClauseSubjects.nearest(sentence, token);
    Mention told =
        subject < 0 || subject > token.index()
            ? null
            : at(new Place(mention.sentence(), subject, false));
    Figure figure = told == null || isBound(mention, told) ? null : story.figure(told);
    return figure != null && agrees(pronoun, figure) && !figure.equals(speakers.speaker(mention))
        ? figure
        : null;
  }

  /** Whether the subject around <i>she</i> is a "who": <i>Ms. Diallo, who said that she …</i>. */
  private boolean isRelative(Mention mention) {
    Sentence sentence = report.sentence(mention.sentence());
    Token token = sentence.token(mention.head());
    for (Token at = sentence.head(token); at != null; at = sentence.head(at)) {
      for (Token child : sentence.children(at)) {
        if (child.is("nsubj") && child.index() != token.index()) {
          return child.xpos().startsWith("W");
        }
      }
    }
    return false;
  }

  private String form(Mention mention) {
    return report.sentence(mention.sentence()).token(mention.head()).form();
  }

  /** The mention told already that has its head at a place, or whose head hangs on it. */
  private @Nullable Mention at(Place place) {
    Sentence sentence = report.sentence(place.sentence());
    List<Mention> told = story.told();
    Mention titled = null;
    for (int i = told.size() - 1; i >= 0; i--) {
      Mention mention = told.get(i);
      if (mention.sentence() < place.sentence()) {
        break;
      }
      if (mention.sentence() != place.sentence() || !mention.words().covers(place.token())) {
        continue;
      }
      Token head = sentence.token(mention.head());
      boolean named = (head.is("flat") || head.is("compound")) && head.head() == place.token();
      if (head.index() == place.token() || named) {
        return mention;
      }
      // The parser may take "spokeswoman" and "Ana Reyes" for two.
      boolean before =
          mention.kind() == Kind.NAME
              && mention.profile().type() == Profile.Type.PERSON
              && place.token() < mention.head()
              && sentence.token(place.token()).head() == head.head();
      titled = before ? mention : titled;
    }
    return titled;
  }

  /**
   * Those who are told of together as one figure, if the phrase at a place is one of them: <i>Xi
   * and Putin; the leaders of <b>Chad</b> and Niger; the <b>Kenyan</b> and Ugandan presidents</i>,
   * and who met whom: <i>Xi met Putin. <b>They</b> …</i>; or null.
   */
  private @Nullable Figure joined(Place place, Mention first) {
    Sentence sentence = report.sentence(place.sentence());
    Token token = sentence.token(place.token());
    List<Mention> several = new ArrayList<>();
    for (Token child : sentence.children(token)) {
      boolean shares = child.is("amod") || child.is("compound");
      Mention sharing = shares ? exactly(place.sentence(), child.index()) : null;
      if (sharing != null && !sharing.equals(first)) {
        several.add(sharing);
      }
    }
    several.add(first);
    addConjuncts(place.sentence(), token, several);
    if (several.size() == 1) {
      for (Token owner : sentence.children(token, "nmod")) {
        addConjuncts(place.sentence(), owner, several);
      }
    }
    Figure group = several.size() == 1 ? null : group(several);
    return group == null ? met(sentence, token, first) : group;
  }

  private void addConjuncts(int position, Token first, List<Mention> several) {
    Sentence sentence = report.sentence(position);
    for (Token child : sentence.children(first, "conj")) {
      Mention next = at(new Place(position, child.index(), false));
      if (next != null) {
        several.add(next);
      }
    }
  }

  /** The mention that has its head at a token. */
  private @Nullable Mention exactly(int sentence, int token) {
    for (Mention mention : story.told()) {
      if (mention.sentence() == sentence && mention.head() == token) {
        return mention;
      }
    }
    return null;
  }

  /** One person and the other of the clause, who are no single <i>they</i>; or null. */
  private @Nullable Figure met(Sentence sentence, Token token, Mention first) {
    Token verb = sentence.head(token);
    if (verb == null || !token.deprel().equals("nsubj") || !first.isOnePerson()) {
      return null;
    }
    for (Token child : sentence.children(verb)) {
      boolean with = child.is("obl") && "with".equals(sentence.caseOf(child));
      Mention other =
          with || child.is("obj") ? at(new Place(first.sentence(), child.index(), false)) : null;
      if (other != null && other.isOnePerson()) {
        return figure(List.of(first, other));
      }
    }
    return null;
  }

  /** Where grammar and probability do not tell: the nearest figure that agrees. */
  private Figure nearest(Mention mention, Pronoun pronoun) {
    Sentence sentence = report.sentence(mention.sentence());
    Token token = sentence.token(mention.head());
    Figure speaker = speakers.speaker(mention);
    Figure best = null;
    double top = things(mention, pronoun);
    Set<Figure> forbidden = forbidden(mention);
    List<Mention> told = story.told();
    for (int i = told.size() - 1; i >= 0; i--) {
      Mention candidate = told.get(i);
      if (mention.sentence() - candidate.sentence() >= REACH
          || report.isHeadline(mention.sentence()) != report.isHeadline(candidate.sentence())) {
        break;
      }
      Figure figure = story.figure(candidate);
      if (figure == null
          || figure.equals(speaker)
          || forbidden.contains(figure)
          || !agrees(pronoun, figure)) {
        continue;
      }
      if (isBound(mention, candidate)) {
        continue;
      }
      double score = score(mention, token, candidate);
      score += pronoun.gender() == figure.gender() ? 1 : 0;
      score += isNearestSubject(sentence, token, mention, candidate) ? 5 : 0;
      score -= pronoun.plural() && figure.type() == Profile.Type.STATE ? 12 : 0;
      score -= pronoun.plural() && figure.type() == Profile.Type.ORGANISATION ? 5 : 0;
      if (pronoun.plural() && i > 0) {
        Mention other = told.get(i - 1);
        Figure pair = pair(other, candidate);
        double joint = score(mention, token, other) + 6;
        if (pair != null && joint > top) {
          top = joint;
          best = pair;
        }
      }
      if (pronoun.plural() && !isMany(figure)) {
        continue;
      }
      if (score > top) {
        top = score;
        best = figure;
      }
    }
    if (best == null) {
      return new Figure(mention.profile());
    }
    best.because("\"" + token.form() + "\" agrees with it and stands near");
    if (pronoun.gender() == 'm' || pronoun.gender() == 'f') {
      best.gender(pronoun.gender());
    }
    return best;
  }

  /** Whether one may be called "they". */
  private static boolean isMany(Figure figure) {
    return figure.plural()
        || figure.type() == Profile.Type.GROUP
        || figure.type() == Profile.Type.ORGANISATION
        || figure.type() == Profile.Type.STATE;
  }

  private static boolean agrees(Pronoun pronoun, Figure figure) {
    if (pronoun.plural()) {
      return true;
    }
    boolean person = figure.type() == Profile.Type.PERSON;
    if (pronoun.gender() == 'n') {
      return !person
          && (figure.type() == Profile.Type.STATE || figure.type() == Profile.Type.ORGANISATION)
          && figure.members().isEmpty();
    }
    return (person || (figure.type() == Profile.Type.OTHER && figure.name() != null))
        && (figure.gender() == '-' || figure.gender() == pronoun.gender());
  }

  private double score(Mention mention, Token token, Mention candidate) {
    Sentence there = report.sentence(candidate.sentence());
    Token head = there.token(candidate.head());
    return score(mention, token, candidate.sentence(), head)
        + (candidate.kind() == Kind.NAME ? 1 : 0)
        - (nested(candidate) ? 4 : 0);
  }

  private double score(Mention mention, Token token, int sentence, Token head) {
    int apart = mention.sentence() - sentence;
    double score = 40 - 10.0 * apart;
    if (head.is("nsubj")) {
      score += token.is("nsubj") || token.xpos().equals("PRP$") ? 9 : 6;
    } else if (head.is("obj") || head.is("dobj")) {
      score += 2;
    }
    // Of two in a sentence the later in the same one, the earlier in one before.
    int size = Math.max(1, report.sentence(sentence).size());
    double place = head.index() / (double) size;
    return score + (apart == 0 ? 3 * place : -3 * place);
  }

  private boolean nested(Mention candidate) {
    Token head = report.sentence(candidate.sentence()).token(candidate.head());
    return head.is("nmod") || head.is("compound") || head.is("amod");
  }

  /** Whether the candidate is the subject of the innermost clause that the pronoun stands in. */
  private static boolean isNearestSubject(
      Sentence sentence, Token token, Mention mention, Mention candidate) {
    if (mention.sentence() != candidate.sentence()) {
      return false;
    }
    for (Token at = sentence.head(token); at != null; at = sentence.head(at)) {
      for (Token child : sentence.children(at)) {
        if (child.is("nsubj") && child.index() != token.index()) {
          return child.index() == candidate.head();
        }
      }
    }
    return false;
  }

  /** Whether a mention is one that grammar or who speaks forbids a pronoun to stand for. */
  private boolean isBound(Mention mention, Mention candidate) {
    boolean around =
        mention.sentence() == candidate.sentence() && candidate.words().covers(mention.head());
    Figure figure = story.figure(candidate);
    return around || (figure != null && forbidden(mention).contains(figure));
  }

  /** Whom a pronoun cannot stand for, by grammar or by who speaks. */
  private Set<Figure> forbidden(Mention mention) {
    if (!mention.equals(asked)) {
      asked = mention;
      forbidden.clear();
      for (Place place : questions.barred(new Place(mention.sentence(), mention.head(), true))) {
        Mention told = at(place);
        Figure figure = told == null ? null : story.figure(told);
        if (figure != null) {
          forbidden.add(figure);
        }
      }
      Figure speaker = speakers.speaker(mention);
      if (speaker != null && isPlural(mention)) {
        for (Figure figure : story.latest()) {
          if (isOwnSide(speaker, figure)) {
            forbidden.add(figure);
          }
        }
      }
    }
    return forbidden;
  }

  private boolean isPlural(Mention pronoun) {
    return Pronoun.of(form(pronoun).toLowerCase(Locale.ROOT)).plural();
  }

  /**
   * Whether a general would call it <i>we</i>: <i>“They killed four men,” said the general</i> of
   * others than his army.
   */
  private static boolean isOwnSide(Figure speaker, Figure figure) {
    return !speaker.equals(figure)
        && (speaker.country() == null || speaker.country().equals(figure.country()))
        && !speaker.sectors().isEmpty()
        && SIDES.contains(speaker.sectors().get(0))
        && !figure.sectors().isEmpty()
        && figure.sectors().get(0).equals(speaker.sectors().get(0));
  }

  /** The two of "X and Y" as one figure, or null if the mentions are not so joined. */
  private @Nullable Figure pair(Mention first, Mention second) {
    return group(List.of(first, second));
  }

  /** Those who stand side by side as one figure; null if they do not. */
  private @Nullable Figure group(List<Mention> several) {
    for (int i = 1; i < several.size(); i++) {
      Mention one = several.get(i - 1);
      Mention next = several.get(i);
      int joint = one.words().last() + 1;
      Sentence sentence = report.sentence(one.sentence());
      boolean side =
          one.sentence() == next.sentence()
              && joint < next.words().first()
              && next.words().first() - joint <= 2
              && (sentence.token(joint).xpos().equals("CC")
                  || (several.size() > 2 && sentence.token(joint).form().equals(",")));
      if (!side) {
        return null;
      }
    }
    return figure(several);
  }

  private @Nullable Figure figure(List<Mention> several) {
    List<Figure> members = new ArrayList<>();
    for (Mention mention : several) {
      Figure figure = story.figure(mention);
      if (figure == null || members.contains(figure)) {
        return null;
      }
      members.add(figure);
    }
    return pairs.computeIfAbsent(
        members,
        of -> {
          Figure pair =
              new Figure(
                  new Profile(
                      Profile.Type.GROUP,
                      null,
                      common(of),
                      List.of(),
                      null,
                      null,
                      true,
                      of.size(),
                      List.of("they are " + String.join(" and ", names(of)))));
          of.forEach(pair::member);
          return pair;
        });
  }

  private static List<String> names(List<Figure> figures) {
    return figures.stream().map(figure -> String.valueOf(figure.name())).toList();
  }

  private static @Nullable String common(List<Figure> figures) {
    String country = figures.get(0).country();
    return country != null && figures.stream().allMatch(other -> country.equals(other.country()))
        ? country
        : null;
  }

  /** The score of the best thing that is no actor. */
  private double things(Mention mention, Pronoun pronoun) {
    if (pronoun.gender() == 'm' || pronoun.gender() == 'f') {
      return 0;
    }
    Token token = report.sentence(mention.sentence()).token(mention.head());
    double best = 0;
    for (int s = mention.sentence(); s >= 0 && mention.sentence() - s < 2; s--) {
      if (report.isHeadline(s) != report.isHeadline(mention.sentence())) {
        break;
      }
      for (NounPhrase phrase : phrasing.in(s)) {
        boolean before = s < mention.sentence() || phrase.last() < token.index();
        if (before && phrase.head().sense() instanceof Segment.Plain) {
          Token head = phrase.sentence().token(phrase.headToken());
          boolean plural = head.xpos().endsWith("S");
          if (plural == pronoun.plural() && !head.is("compound") && !head.is("obl:unmarked")) {
            best = Math.max(best, score(mention, token, s, head) - 7);
          }
        }
      }
    }
    return best;
  }
}
