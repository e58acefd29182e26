package org.dragoman.evaluation.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.Actor.Mention.Kind;
import org.dragoman.world.Table;

/**
 * A mention of an actor that a person has labelled.
 *
 * @param report the id of the story
 * @param begin the code point of its text where the mention's head begins; of a name the last word
 * @param kind how it refers
 * @param entity whom it means, within the story
 */
record Label(String report, int begin, Kind kind, String entity) {

  /** The labels that come with the project: ids and offsets, without the stories. */
  static List<Label> all() {
    List<Label> labels = new ArrayList<>();
    for (Table.Row row : Table.read(Label.class, "story_labels.tsv", 4).rows()) {
      labels.add(
          new Label(
              row.text(0),
              (int) row.number(1),
              Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT)),
              row.text(3)));
    }
    return labels;
  }
}
