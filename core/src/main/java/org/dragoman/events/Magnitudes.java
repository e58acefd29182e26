package org.dragoman.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Quantity;
import org.dragoman.text.AnnotatedReport;
import org.dragoman.text.NumberWords;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads how many were killed, hurt, arrested, displaced or took part. */
final class Magnitudes {

  private static final Set<String> DEATH =
      Set.of(
          "kill",
          "die",
          "slay",
          "murder",
          "massacre",
          "slaughter",
          "execute",
          "behead",
          "assassinate",
          "gun down",
          "killing",
          "death",
          "execution",
          "lynch");
  private static final Set<String> INJURY = Set.of("wound", "injure", "hurt", "maim");
  private static final Set<String> FLIGHT = Set.of("displace", "uproot", "flee", "expel");

  private Magnitudes() {}

  /** The magnitude of an event, by the numbers that count its victims or doers. */
  static Magnitude of(AnnotatedReport report, int position, Code code, Meaning meaning) {
    Sentence sentence = report.sentence(position);
    Token trigger = meaning.trigger();
    String lemma = trigger.lemma().toLowerCase(Locale.ROOT);
    Arguments arguments = Arguments.of(sentence, trigger);
    List<String> victims = trigger.isVerbal() ? List.of("obj") : List.of("of");
    Quantity harmed = first(report, position, sentence, arguments, victims);
    if (lemma.equals("die")) {
      harmed = first(report, position, sentence, arguments, List.of("subj"));
    }
    Quantity doing = first(report, position, sentence, arguments, List.of("subj", "of", "by"));
    return switch (code.type()) {
      case "ASSAULT" ->
          new Magnitude(
              DEATH.contains(lemma) ? harmed : null,
              INJURY.contains(lemma) ? harmed : null,
              null,
              null,
              null);
      case "COERCE" ->
          code.modes().contains("arrest")
              ? new Magnitude(null, null, harmed, null, null)
              : Magnitude.NONE;
      case "SANCTION" ->
          FLIGHT.contains(lemma) ? new Magnitude(null, null, null, harmed, null) : Magnitude.NONE;
      case "PROTEST" -> new Magnitude(null, null, null, null, doing);
      default -> Magnitude.NONE;
    };
  }

  /** What two tellings of one event say together; the first counts where both speak. */
  static Magnitude join(Magnitude one, Magnitude other) {
    return new Magnitude(
        one.dead() != null ? one.dead() : other.dead(),
        one.injured() != null ? one.injured() : other.injured(),
        one.arrested() != null ? one.arrested() : other.arrested(),
        one.displaced() != null ? one.displaced() : other.displaced(),
        one.size() != null ? one.size() : other.size());
  }

  private static @Nullable Quantity first(
      AnnotatedReport report,
      int position,
      Sentence sentence,
      Arguments arguments,
      List<String> slots) {
    for (String slot : slots) {
      for (Token token : arguments.get(slot)) {
        NumberWords.Count count = NumberWords.of(sentence, token);
        if (count != null) {
          Words words = new Words(position, count.firstToken(), count.lastToken());
          return new Quantity(count.min(), count.max(), report.span(words));
        }
      }
    }
    return null;
  }
}
