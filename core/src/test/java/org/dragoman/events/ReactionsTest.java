package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.model.Coding;
import org.dragoman.model.Event;
import org.dragoman.model.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A reaction to an act that was told of before")
class ReactionsTest {

  @Test
  @DisplayName("or an act that is told again keeps those whom it was done to")
  void claimedAttackKeepsItsTarget() {
    assertThat(
            recipients(
                "A bomber attacked Malian troops.",
                "Chadian rebels claimed responsibility for the attack."))
        .containsExactly("Malian troops");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chadian police detained twelve students. | Mali condemned the arrests. | Chadian police",
        "Chadian police detained twelve students. | Mali denounced the decision. | Chadian police",
        "Ghana urged Togo to reopen the border. | Togo rejected the demand. | Ghana",
        "Ghana demanded talks with Togo. | Togo turned down the request. | Ghana",
        "Chad freed ten prisoners. | Mali welcomed the move. | Chad",
        "Togo attacked Benin. Benin shelled Mali. It rained. It snowed. | Mali condemned the attack. | Togo",
        "Togo fined Benin. | Ghana has agreed to arm Chad, and Mali condemned the decision. | Ghana",
      })
  @DisplayName("is addressed to whoever did it")
  void isAddressedToTheDoer(String told, String reaction, String doer) {
    assertThat(recipients(told, reaction)).containsExactly(doer);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chadian police detained twelve students. | Mali condemned air strikes.",
        "Chadian police detained twelve students. | Mali condemned the coup.",
        "A Chadian bomber attacked Togo. | Mali condemned the air strikes.",
        "Chadian police detained twelve students. | Mali welcomed the arrests.",
        "Chad denied that it had jailed students. | Mali condemned the move.",
        "Mali accused Chad of meddling. | Mali condemned the decision.",
      })
  @DisplayName("is addressed to nobody where no such act was told of")
  void isAddressedToNobody(String told, String reaction) {
    assertThat(recipients(told, reaction)).isEmpty();
  }

  private static List<String> recipients(String told, String reaction) {
    Coding record = Dragoman.english().read(Report.of(told + " " + reaction, null));
    Event last = record.events().stream().reduce((former, latter) -> latter).orElseThrow();
    assertThat(last.trigger().begin()).isGreaterThan(told.length());
    return last.recipients().stream()
        .map(
            id -> record.actors().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow())
        .map(actor -> actor.name())
        .toList();
  }
}
