package org.dragoman.language.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  private static List<String> read(String text) {
    List<String> sentences = new ArrayList<>();
    for (int[] bounds : Segmenter.english().segment(text, 0, text.length())) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < bounds.length; i += 2) {
        words.add(text.substring(bounds[i], bounds[i + 1]));
      }
      sentences.add(String.join(" ", words));
    }
    return sentences;
  }

  @Test
  void findsSentencesAndTheirWords() {
    assertThat(read("Ghana's minister didn't resign. She left Accra at 5 p.m. on Monday."))
        .containsExactly(
            "Ghana 's minister did n't resign .", "She left Accra at 5 p.m. on Monday .");
  }
}
