package org.dragoman.text;

import org.jspecify.annotations.Nullable;

/** Turns offsets in UTF-16 units into offsets in code points and back. */
public final class CodePoints {

  /** For each unit offset the code points before it; null where the two are the same. */
  private final int @Nullable [] before;

  private CodePoints(int @Nullable [] before) {
    this.before = before;
  }

  /** The offsets of a text. */
  public static CodePoints of(String text) {
    int length = text.length();
    if (text.codePointCount(0, length) == length) {
      return new CodePoints(null);
    }
    int[] before = new int[length + 1];
    int count = 0;
    for (int i = 0; i < length; i++) {
      before[i] = count;
      boolean low = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (low) {
        before[i] = count - 1;
      } else {
        count++;
      }
    }
    before[length] = count;
    return new CodePoints(before);
  }

  /** The code point that a unit belongs to; the text's length gives its number of code points. */
  public int toCodePoint(int unit) {
    return before == null ? unit : before[unit];
  }

  /** The first unit of a code point. */
  public int toUnit(int codePoint) {
    if (before == null) {
      return codePoint;
    }
    int low = 0;
    int high = before.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before[middle] < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
