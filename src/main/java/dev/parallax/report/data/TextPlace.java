package dev.parallax.report.data;

import dev.parallax.report.read.Row;

/**
 * How far the tokens of a document have been read.
 *
 * @param document its id
 * @param text of it
 * @param unit UTF-16 units up to the end of the last token
 * @param point code points up to there
 * @param segment of the last token
 * @param index of the last token in its sentence
 */
record TextPlace(String document, String text, int unit, int point, String segment, int index) {

  static final TextPlace NONE = new TextPlace("", "", 0, 0, "", 0);

  /** The same place, or the beginning of another document. */
  TextPlace in(String id, String of) {
    return id.equals(document) ? this : new TextPlace(id, of, 0, 0, "", 0);
  }

  /** UTF-16 units up to a code point, which tokens in order have to be sought from here only. */
  int unit(int codePoint) {
    return text.offsetByCodePoints(unit, codePoint - point);
  }

  /** Behind a token that ends there. */
  TextPlace moved(int end, Row token) {
    return new TextPlace(
        document,
        text,
        end,
        token.count("end_char"),
        token.text("segment_id"),
        token.count("token_index"));
  }
}
