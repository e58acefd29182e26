package org.dragoman.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static String prose(int width, String text) {
    return new Sheet(width, false).prose(0, Prose.of(text, Ink.PLAIN)).toString();
  }

  @Test
  void wordsBreakAtBlanks() {
    assertThat(prose(12, "Ghana signed a treaty")).isEqualTo("Ghana signed\na treaty\n");
  }

  @Test
  void aWordThatIsLongerThanALineIsBroken() {
    assertThat(prose(4, "Ouagadougou")).isEqualTo("Ouag\nadou\ngou\n");
  }

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertThat(prose(6, "北京会談")).isEqualTo("北京会\n談\n");
    assertThat(prose(4, "e\u0301a\u0301o\u0301u\u0301"))
        .isEqualTo("e\u0301a\u0301o\u0301u\u0301\n");
  }

  @Test
  void coloursAreThereOnlyWhereTheyAreWanted() {
    Prose prose = Prose.of("Lima", Ink.STRONG);
    assertThat(new Sheet(10, true).prose(0, prose).toString())
        .isEqualTo("\u001b[1mLima\u001b[0m\n");
    assertThat(new Sheet(10, false).prose(0, prose).toString()).isEqualTo("Lima\n");
  }

  @Test
  void aReportCannotSteerTheTerminal() {
    assertThat(prose(40, "a\u001b[2Jb\u0007c\u202ed")).isEqualTo("a [2Jb c d\n");
  }

  @Test
  void twoAccountsStandSideBySideWhereThereIsRoom() {
    Prose one = Prose.of("twelve dead", Ink.PLAIN);
    Prose other = Prose.of("nobody was hurt", Ink.PLAIN);
    assertThat(new Sheet(60, false).sideBySide(0, List.of(one), List.of(other)).toString())
        .isEqualTo("twelve dead" + " ".repeat(18) + "│ nobody was hurt\n");
    assertThat(new Sheet(40, false).sideBySide(0, List.of(one), List.of(other)).toString())
        .isEqualTo("twelve dead\n· · ·\nnobody was hurt\n");
  }
}
