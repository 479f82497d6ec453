package dev.parallax.corpus.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins glyphs into words, in the order in which they were set. */
final class Words {

  /**
   * Wider gaps part words; the narrowest space of a justified line is about a fifth of the size.
   */
  private static final float GAP = 0.17f;

  /** Letters may overlap by so much: kerning, slanted type. */
  private static final float OVERLAP = 0.5f;

  private static final float BASELINE = 0.12f;
  private static final float SIZE = 0.15f;

  private Words() {}

  static List<PrintedWord> of(List<Glyph> glyphs) {
    List<PrintedWord> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Glyph first = null;
    Glyph last = null;
    boolean bold = true;
    for (Glyph glyph : glyphs) {
      boolean blank = glyph.text().isBlank();
      if (first != null && last != null && (blank || !runsOn(last, glyph))) {
        words.add(word(text, first, last, bold));
        text.setLength(0);
        first = null;
        bold = true;
      }
      if (!blank) {
        first = first == null ? glyph : first;
        last = glyph;
        bold &= glyph.bold();
        text.append(glyph.text());
      }
    }
    if (first != null && last != null) {
      words.add(word(text, first, last, bold));
    }
    return words;
  }

  private static PrintedWord word(StringBuilder text, Glyph first, Glyph last, boolean bold) {
    return new PrintedWord(text.toString(), first.x(), last.right(), first.y(), first.size(), bold);
  }

  private static boolean runsOn(Glyph last, Glyph next) {
    float size = Math.max(last.size(), next.size());
    float gap = next.x() - last.right();
    return Math.abs(last.y() - next.y()) <= BASELINE * size
        && Math.abs(last.size() - next.size()) <= SIZE * size
        && gap <= GAP * size
        && gap >= -OVERLAP * size;
  }
}
