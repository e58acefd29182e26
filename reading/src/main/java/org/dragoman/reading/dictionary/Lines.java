package org.dragoman.reading.dictionary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a TABARI or PETRARCH file without comments and control characters. A line that is no
 * UTF-8 is read as Latin-1; files of the field mix both.
 */
final class Lines {

  /** A line that says something; its leading blank is kept, for it has a meaning. */
  record Line(int number, String text) {}

  private Lines() {}

  static List<Line> of(byte[] bytes, Problems problems) {
    List<Line> lines = new ArrayList<>();
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    boolean comment = false;
    int number = 0;
    for (int begin = 0; begin < bytes.length; ) {
      int end = begin;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      String text = text(bytes, begin, end, decoder);
      begin = end + 1;
      if (comment) {
        comment = !text.contains("-->");
        continue;
      }
      if (text.startsWith("<!")) {
        comment = text.startsWith("<!--") && !text.contains("-->");
        continue;
      }
      String said = withoutComment(clean(text, number, problems)).stripTrailing();
      if (!said.isBlank()) {
        lines.add(new Line(number, said));
      }
    }
    return lines;
  }

  private static String text(byte[] bytes, int begin, int end, CharsetDecoder decoder) {
    boolean ascii = true;
    for (int i = begin; ascii && i < end; i++) {
      ascii = bytes[i] >= 0;
    }
    if (ascii) {
      return new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1);
    }
    ByteBuffer line = ByteBuffer.wrap(bytes, begin, end - begin);
    try {
      return decoder.decode(line).toString();
    } catch (CharacterCodingException latin) {
      return new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1);
    }
  }

  private static String clean(String text, int number, Problems problems) {
    boolean plain = true;
    for (int i = 0; plain && i < text.length(); i++) {
      char c = text.charAt(i);
      plain = c == '\t' || !Character.isISOControl(c);
    }
    if (plain) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isISOControl(c) || c == '\t') {
        clean.append(c);
      } else if (c != '\r') {
        problems.mended(number, "a control character was dropped");
      }
    }
    return clean.toString();
  }

  private static String withoutComment(String text) {
    if (text.startsWith("#")) {
      return "";
    }
    int end = text.length();
    for (String mark : new String[] {" #", "\t#", ";"}) {
      int at = text.indexOf(mark);
      if (at >= 0) {
        end = Math.min(end, at);
      }
    }
    return text.substring(0, end);
  }
}
