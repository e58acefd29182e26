package org.dragoman.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;

/**
 * Gives ministers of whom nothing says whose they are the state whose own plans they announce:
 * <i>Fiji will send 20 doctors to Tonga, Prime Minister Ana Cole said</i>. Ministers announce what
 * their own states will do; of others they say that they must, or what they did.
 */
final class SpeakerCountry {

  private static final Set<String> SAYING =
      Set.of("say", "announce", "tell", "declare", "confirm", "pledge", "promise", "add");

  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "wo");

  /** What states plan of themselves, good or not, but what nobody foretells of another. */
  private static final Set<String> PLANS =
      Set.of(
          "send",
          "provide",
          "give",
          "offer",
          "support",
          "back",
          "sign",
          "join",
          "host",
          "hold",
          "open",
          "reopen",
          "close",
          "accept",
          "admit",
          "take",
          "recognise",
          "recognize",
          "build",
          "buy",
          "train",
          "deploy",
          "extend",
          "continue",
          "seek",
          "donate",
          "contribute",
          "propose",
          "ask",
          "free",
          "release",
          "consider",
          "respond",
          "keep",
          "withhold",
          "boycott",
          "expel",
          "recall",
          "impose",
          "ban",
          "restore",
          "resume",
          "cut",
          "double",
          "increase",
          "sell");

  private final AnnotatedReport report;
  private final Map<Place, Figure> heads = new HashMap<>();

  private SpeakerCountry(AnnotatedReport report, Collection<Figure> figures) {
    this.report = report;
    for (Figure figure : figures) {
      figure
          .mentions()
          .forEach(mention -> heads.put(new Place(mention.sentence(), mention.head()), figure));
    }
  }

  /** Gives such speakers their country. */
  static void give(AnnotatedReport report, Collection<Figure> figures) {
    SpeakerCountry given = new SpeakerCountry(report, figures);
    for (Figure figure : figures) {
      boolean minister =
          figure.country() == null
              && figure.type() == Profile.Type.PERSON
              && figure.has("GOV")
              && !figure.nouns().isEmpty();
      String country = minister ? given.countryOf(figure) : null;
      if (country != null) {
        figure.country(country, "announces what " + country + " will do");
      }
    }
  }

  private @Nullable String countryOf(Figure figure) {
    for (Mention mention : figure.mentions()) {
      Sentence sentence = report.sentence(mention.sentence());
      Token speaker = sentence.token(mention.head());
      Token saying = speaker.is("nsubj") ? sentence.head(speaker) : null;
      if (saying != null && SAYING.contains(saying.lemma())) {
        String country = planning(mention.sentence(), sentence, saying);
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }

  /** The country of the state whose plan is said, or null. */
  private @Nullable String planning(int position, Sentence sentence, Token saying) {
    Token above = saying.is("parataxis") ? sentence.head(saying) : null;
    Token plan = above == null ? sentence.child(saying, "ccomp") : above;
    if (plan == null || !PLANS.contains(plan.lemma())) {
      return null;
    }
    Token subject = sentence.child(plan, "nsubj");
    boolean future =
        sentence.children(plan, "aux").stream().anyMatch(aux -> FUTURE.contains(aux.form()));
    Figure state = subject == null ? null : heads.get(new Place(position, subject.index()));
    return future && state != null && state.type() == Profile.Type.STATE ? state.country() : null;
  }

  /** A token of the report. */
  private record Place(int sentence, int token) {}
}
