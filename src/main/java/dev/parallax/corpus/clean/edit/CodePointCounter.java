package dev.parallax.corpus.clean.edit;

import dev.parallax.model.text.Span;

/** Turns rising UTF-16 offsets into code points in one pass over the text. */
public final class CodePointCounter {

  private final String text;
  private int index;
  private int codePoints;

  public CodePointCounter(String text) {
    this.text = text;
  }

  /** The same stretch in code points; must not begin before the end of the one asked before. */
  public Span span(int start, int end) {
    return new Span(advance(start), advance(end));
  }

  private int advance(int target) {
    codePoints += text.codePointCount(index, target);
    index = target;
    return codePoints;
  }
}
