package org.dragoman.language.conllu;

import java.util.ArrayList;
import java.util.List;

/**
 * A document of a treebank.
 *
 * @param id its name, or the empty string if the file gives none
 * @param paragraphs its sentences by paragraph, in text order; no paragraph is empty
 */
public record TreebankDocument(String id, List<List<TreebankSentence>> paragraphs) {

  /** Copies the lists. */
  public TreebankDocument {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /** The sentences in text order. */
  public List<TreebankSentence> sentences() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  /**
   * The document as plain text: one space between the sentences of a paragraph, an empty line
   * between paragraphs.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (List<TreebankSentence> paragraph : paragraphs) {
      text.append(text.length() == 0 ? "" : "\n\n");
      for (int i = 0; i < paragraph.size(); i++) {
        text.append(i == 0 ? "" : " ").append(paragraph.get(i).text());
      }
    }
    return text.toString();
  }

  /** Where each sentence begins in {@link #text()}, in UTF-16 units. */
  public int[] begins() {
    List<Integer> begins = new ArrayList<>();
    int at = 0;
    for (List<TreebankSentence> paragraph : paragraphs) {
      at += at == 0 ? 0 : 1;
      for (TreebankSentence sentence : paragraph) {
        begins.add(at);
        at += sentence.text().length() + 1;
      }
    }
    return begins.stream().mapToInt(Integer::intValue).toArray();
  }
}
