package org.dragoman.train.statements;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.dragoman.language.Language;
import org.dragoman.language.Sentence;

/** An engine that analyses each passage once, so that stories can be read again and again. */
final class Remembering implements Language {

  private record Part(String text, int begin, int end) {}

  private final Language engine;
  private final ConcurrentMap<Part, List<Sentence>> analysed = new ConcurrentHashMap<>();

  Remembering(Language engine) {
    this.engine = engine;
  }

  @Override
  public List<Sentence> analyse(String text, int begin, int end) {
    return analysed.computeIfAbsent(
        new Part(text, begin, end), part -> engine.analyse(text, begin, end));
  }

  @Override
  public Sentence analyseTokens(String text, int[] bounds) {
    return engine.analyseTokens(text, bounds);
  }
}
