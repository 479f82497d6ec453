package dev.parallax.corpus.extract.pdf;

/**
 * Glyphs without a gap between them, all on one baseline.
 *
 * @param text what it reads as
 * @param x left edge, in points
 * @param right right edge
 * @param y baseline
 * @param size of the type
 * @param bold whether the type is
 */
record PrintedWord(String text, float x, float right, float y, float size, boolean bold) {

  float top() {
    return y - 0.75f * size;
  }

  float bottom() {
    return y + 0.2f * size;
  }
}
