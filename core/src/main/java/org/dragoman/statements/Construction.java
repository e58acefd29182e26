package org.dragoman.statements;

import java.util.List;

/** One way in which English attributes. Stateless. */
interface Construction {

  /**
   * Proposes the statements that are told in this way.
   *
   * @param scene what there is to read
   * @param drafts what earlier constructions proposed; new ones are added at the end
   */
  void find(Scene scene, List<Draft> drafts);
}
