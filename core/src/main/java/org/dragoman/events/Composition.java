package org.dragoman.events;

import org.dragoman.model.Status;
import org.dragoman.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * A rule for an operator and the act that it operates on: <i>refuse</i> with CONSULT is REJECT
 * meet.
 *
 * @param operator the operator's kind
 * @param inner what the act must be
 * @param outer what comes of it
 * @param source where the rule stands, for explanations
 */
record Composition(String operator, Inner inner, Outer outer, String source) {

  /**
   * What a rule asks of the inner act.
   *
   * @param pattern a type, {@code TYPE.mode}, a CAMEO prefix, a kind such as {@code #debt}, {@code
   *     *} for any act or {@code -} for none that is known
   * @param negated whether the inner act must be negated: <i>vowed not to attack</i>
   */
  record Inner(String pattern, boolean negated) {

    /**
     * Checks what it is written as.
     *
     * @throws IllegalArgumentException if it names nothing that there is
     */
    void check(Ontology ontology) {
      if (pattern.equals("*") || pattern.equals("-") || pattern.startsWith("#")) {
        return;
      }
      if (Character.isDigit(pattern.charAt(0))) {
        if (ontology.cameoCodes().stream().noneMatch(code -> code.startsWith(pattern))) {
          throw new IllegalArgumentException("no CAMEO code begins with '" + pattern + "'");
        }
        return;
      }
      Code.parse(pattern.replace('.', ' '), ontology);
    }

    boolean matches(@Nullable Code code, String cameo, boolean isNegated) {
      if (code == null) {
        return pattern.equals("-");
      }
      if (isNegated != negated || pattern.equals("-")) {
        return false;
      }
      if (pattern.equals("*") || pattern.equals(code.type())) {
        return true;
      }
      int dot = pattern.indexOf('.');
      if (dot > 0) {
        return pattern.substring(0, dot).equals(code.type())
            && code.modes().contains(pattern.substring(dot + 1));
      }
      if (pattern.startsWith("#")) {
        return pattern.equals(code.kind());
      }
      return Character.isDigit(pattern.charAt(0)) && cameo.startsWith(pattern);
    }
  }

  /** What comes of a composition. */
  sealed interface Outer {

    /** Another act, about the inner one. */
    record Act(Code code) implements Outer {}

    /** The inner act itself, with the status that its clause has. */
    record Same() implements Outer {}

    /** The inner act itself, with another status. */
    record With(Status status) implements Outer {}

    /** No event. */
    record Nothing() implements Outer {}

    static Outer parse(String text, Ontology ontology) {
      if (text.equals("none")) {
        return new Nothing();
      }
      if (text.equals("=")) {
        return new Same();
      }
      if (text.startsWith("=")) {
        String status = text.substring(1).trim().toUpperCase(java.util.Locale.ROOT);
        for (Status one : Status.values()) {
          if (one.name().equals(status)) {
            return new With(one);
          }
        }
        throw new IllegalArgumentException("no status '" + text.substring(1).trim() + "'");
      }
      return new Act(Code.parse(text, ontology));
    }
  }
}
