package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.model.Actor;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Passage;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A headline")
class HeadlineTest {

  private static Coding read(String headline, String lead) {
    String text = headline + "\n\n" + lead;
    Span title = new Span(0, headline.length());
    Span body = new Span(headline.length() + 2, text.length());
    List<Passage> passages =
        List.of(new Passage(Passage.Kind.HEADLINE, title), new Passage(Passage.Kind.BODY, body));
    return Dragoman.english()
        .read(new Report("r1", headline, null, null, null, null, null, null, "en", text, passages));
  }

  @Test
  @DisplayName("tells what the lead tells in fuller words, though it names the sides otherwise")
  void joinsItsLead() {
    List<Event> events =
        read(
                "EU imposes sanctions on Togo security chiefs",
                "The European Union imposed sanctions on five Togolese generals on Tuesday.")
            .events();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).mentions()).hasSize(1);
  }

  @Test
  @DisplayName("tells an event of its own where the lead tells of another country")
  void staysApart() {
    List<Event> events =
        read(
                "EU imposes sanctions on Togo security chiefs",
                "The European Union imposed sanctions on five Malian generals on Tuesday.")
            .events();
    assertThat(events).hasSize(2);
  }

  @Test
  @DisplayName("has a verb that may be a noun")
  void hasAVerb() {
    Coding coding = read("Chadian court convicts four journalists", "It was a quiet day.");
    assertThat(coding.events()).hasSize(1);
    assertThat(coding.actors().stream().map(Actor::sectors))
        .containsExactly(List.of("JUD"), List.of("JRN"));
  }
}
