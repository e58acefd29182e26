package org.dragoman.language.network;

import java.util.List;

/**
 * What the network can answer, in the order of its outputs.
 *
 * @param tags pairs of universal and Penn tag, joined by a slash: {@code NOUN/NNS}
 * @param labels dependency relations with their subtypes
 * @param names types of names as {@code NameType} has them, preceded by the empty string for none
 */
public record Inventory(List<String> tags, List<String> labels, List<String> names) {

  /** Copies the lists. */
  public Inventory {
    tags = List.copyOf(tags);
    labels = List.copyOf(labels);
    names = List.copyOf(names);
  }
}
