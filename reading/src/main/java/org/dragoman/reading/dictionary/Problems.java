package org.dragoman.reading.dictionary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with the lines of a file. */
final class Problems {

  private final Path file;
  private final List<Problem> all = new ArrayList<>();

  Problems(Path file) {
    this.file = file;
  }

  void lost(int line, String what) {
    all.add(new Problem(file, line, true, what));
  }

  void mended(int line, String what) {
    all.add(new Problem(file, line, false, what));
  }

  /** Where an entry stands, for explanations: the file's name and the line. */
  String where(int line) {
    return file.getFileName() + ":" + line;
  }

  List<Problem> inOrder() {
    all.sort(Comparator.comparingInt(Problem::line));
    return all;
  }
}
