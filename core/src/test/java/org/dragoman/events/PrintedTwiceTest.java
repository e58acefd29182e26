package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.model.Event;
import org.dragoman.model.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sentence that a page prints twice, as with the caption of a picture")
class PrintedTwiceTest {

  @Test
  void tellsOneEventWithBothMentions() {
    List<Event> events =
        events("The army shelled the town on Sunday.", "The army shelled the town on Sunday");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).mentions()).hasSize(1);
  }

  @Test
  void isNotTakenForAnotherThatTellsMore() {
    assertThat(events("The army shelled the town.", "The army shelled the town again on Monday."))
        .hasSize(2);
  }

  private static List<Event> events(String once, String again) {
    String text = once + "\n\nThe mayor spoke of the weather.\n\n" + again;
    return Dragoman.english().read(Report.of(text, null)).events();
  }
}
