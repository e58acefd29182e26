package org.dragoman.times;

/**
 * Words that say when.
 *
 * @param first the index of the first token, prepositions not counted
 * @param last the index of the last
 * @param when what they mean
 */
record TimeExpression(int first, int last, When when) {

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
