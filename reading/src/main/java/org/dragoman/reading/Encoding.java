package org.dragoman.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text. What they say of themselves counts first: a byte order mark, then being
 * valid UTF-8, which no other encoding is by chance; then what the server or the page declares;
 * then Windows-1252, which agencies' systems write, unless so many letters lie outside ASCII that
 * the text is no English and its encoding has to be guessed.
 */
final class Encoding {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** Of the letters of English text, hardly one in fifty lies outside ASCII. */
  private static final double FOREIGN_SHARE = 0.08;

  private static final Map<String, String> SIGNATURES =
      Map.of(
          "%PDF-", "a PDF document",
          "PK\u0003\u0004", "a ZIP archive or an office document",
          "\u001f\u008b", "compressed with gzip",
          "\u0089PNG", "an image",
          "GIF8", "an image",
          "\u00ff\u00d8\u00ff", "an image",
          "\u00d0\u00cf\u0011\u00e0", "an old office document",
          "{\\rtf", "an RTF document",
          "PAR1", "a Parquet table",
          "\u007fELF", "a program");

  private Encoding() {}

  /** What the first bytes give away about a file that is not text; null if they may be text. */
  static @Nullable String notText(byte[] head) {
    String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (start.startsWith(signature.getKey())) {
        return signature.getValue();
      }
    }
    return isBinary(head, 0) ? "binary data" : null;
  }

  private static boolean isBinary(byte[] bytes, int from) {
    if (wide(bytes) != null) {
      return false;
    }
    int odd = 0;
    for (int i = from; i < bytes.length; i++) {
      int b = bytes[i] & 0xff;
      if (b == 0) {
        return true;
      }
      boolean layout = (b >= 0x07 && b <= 0x0d) || b == 0x1a || b == 0x1b;
      if ((b < 0x20 && !layout) || b == 0x7f) {
        odd++;
      }
    }
    return odd * 50L > bytes.length - from;
  }

  /**
   * Decodes a whole text; a byte order mark is dropped, nothing else changed.
   *
   * @param bytes the text
   * @param declared the encoding that a server or a page declares, or null
   * @return the text, or null if the bytes are no text in any encoding
   */
  static @Nullable String decode(byte[] bytes, @Nullable Charset declared) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return withoutMark(new String(bytes, wide));
    }
    if (isBinary(bytes, 0)) {
      return null;
    }
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return withoutMark(utf8);
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8) && isOfBytes(declared)) {
      // Pages that declare ISO-8859-1 mean Windows-1252, as every browser knows.
      boolean latin = declared.equals(StandardCharsets.ISO_8859_1);
      return new String(bytes, latin ? WINDOWS_1252 : declared);
    }
    if (isDamagedUtf8(bytes)) {
      return withoutMark(new String(bytes, StandardCharsets.UTF_8));
    }
    return new String(bytes, guess(bytes));
  }

  private static boolean isOfBytes(Charset charset) {
    return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The encoding of two or four bytes a letter, by its mark or by where its zeros stand. */
  static @Nullable Charset wide(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return UTF_32LE;
    }
    if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return UTF_32BE;
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    int pairs = Math.min(bytes.length, 4096) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 && isPrinted(bytes[2 * i + 1]) ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 && isPrinted(bytes[2 * i]) ? 1 : 0;
    }
    if (pairs >= 4 && odd * 10 > pairs * 7) {
      return StandardCharsets.UTF_16LE;
    }
    return pairs >= 4 && even * 10 > pairs * 7 ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isPrinted(byte b) {
    return (b >= 0x20 && b < 0x7f) || b == '\n' || b == '\r' || b == '\t';
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether most of the bytes outside ASCII form UTF-8 letters: then the rest is damage. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xff;
      if (b >= 0x80) {
        int more = b >= 0xf0 && b < 0xf5 ? 3 : b >= 0xe0 ? 2 : b >= 0xc2 ? 1 : 0;
        int next = 0;
        while (next < more && i + 1 < bytes.length && (bytes[i + 1] & 0xc0) == 0x80) {
          next++;
          i++;
        }
        if (more > 0 && next == more) {
          good++;
        } else {
          bad++;
        }
      }
    }
    return good > 3 * bad;
  }

  private static Charset guess(byte[] bytes) {
    int letters = 0;
    int foreign = 0;
    for (byte b : bytes) {
      // Below 0xa0 Windows-1252 has its quotation marks and dashes.
      if ((b & 0xff) >= 0xa0) {
        foreign++;
      } else if (Character.isLetter(b)) {
        letters++;
      }
    }
    if (foreign <= (letters + foreign) * FOREIGN_SHARE) {
      return WINDOWS_1252;
    }
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    boolean known = match != null && match.getConfidence() >= 30 && isKnown(match.getName());
    return known ? Charset.forName(match.getName()) : WINDOWS_1252;
  }

  private static boolean isKnown(String name) {
    return !List.of("ISO-8859-1", "UTF-8").contains(name) && Charset.isSupported(name);
  }
}
