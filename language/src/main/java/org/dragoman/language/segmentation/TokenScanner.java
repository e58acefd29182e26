package org.dragoman.language.segmentation;

/** Finds tokens from left to right. What it looks ahead is bounded, so that time is linear. */
final class TokenScanner {

  private final WebAddresses addresses = new WebAddresses();
  private final Numbers numbers = new Numbers();
  private final Words words;
  private final Marks marks = new Marks(numbers);

  TokenScanner(Abbreviations abbreviations) {
    this.words = new Words(new FullStops(abbreviations, addresses));
  }

  /** Adds the tokens of a stretch of text to the buffer. */
  void scan(String text, int begin, int end, TokenBuffer tokens) {
    Cursor in = new Cursor(text, begin, end, tokens);
    while (in.toNextChunk()) {
      while (in.at < in.chunkEnd) {
        read(in);
      }
    }
  }

  private void read(Cursor in) {
    char c = in.text.charAt(in.at);
    if (Letters.isLetterOrDigit(c)) {
      if (addresses.read(in)) {
        return;
      }
      if (Letters.isDigit(c)) {
        numbers.read(in, in.at);
      } else {
        words.read(in);
      }
    } else {
      marks.read(in);
    }
  }
}
