package org.dragoman.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports refer back to the same actor in many words: {@code referring.tsv} lists who is who. */
class ReferringTest {

  private static final Dragoman DRAGOMAN = Dragoman.english();

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    InputStream file =
        Objects.requireNonNull(ReferringTest.class.getResourceAsStream("referring.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      String report = "";
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] row = line.split("\t", -1);
          report = row[0].isEmpty() ? report : row[0];
          cases.add(Arguments.of(report, row[1], row[2], row[3]));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{1} {2} {3}: {0}")
  @MethodSource("cases")
  void whoIsWho(String text, String mention, String relation, String other) {
    Coding coding = DRAGOMAN.read(Report.of(text, LocalDate.of(2016, 6, 30)));
    Actor actor = actor(coding, text, mention);
    switch (relation) {
      case "is" -> assertThat(actor).isEqualTo(actor(coding, text, other));
      case "is not" -> assertThat(actor).isNotEqualTo(actor(coding, text, other));
      case "codes" ->
          assertThat(
                  (actor.country() == null ? "-" : actor.country())
                      + " "
                      + String.join("+", actor.sectors()))
              .isEqualTo(other);
      default -> throw new AssertionError("no relation is called " + relation);
    }
  }

  /** The actor of a mention with these words or, if there is none, of one that ends in them. */
  private static Actor actor(Coding coding, String text, String words) {
    int mark = words.indexOf('#');
    int wanted = mark < 0 ? 1 : Integer.parseInt(words.substring(mark + 1));
    String own = (mark < 0 ? words : words.substring(0, mark)).toLowerCase(Locale.ROOT);
    for (boolean exact : new boolean[] {true, false}) {
      SortedMap<Integer, Actor> found = new TreeMap<>();
      for (Actor actor : coding.actors()) {
        for (Actor.Mention mention : actor.mentions()) {
          String said =
              text.substring(mention.span().begin(), mention.span().end()).toLowerCase(Locale.ROOT);
          if (exact ? said.equals(own) : said.endsWith(own)) {
            found.put(mention.span().begin(), actor);
          }
        }
      }
      if (found.size() >= wanted) {
        return List.copyOf(found.values()).get(wanted - 1);
      }
    }
    throw new AssertionError("no mention of \"" + words + "\" in \"" + text + "\"");
  }
}
