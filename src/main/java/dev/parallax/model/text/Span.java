package dev.parallax.model.text;

/**
 * A half-open stretch of text.
 *
 * @param start first code point, from 0
 * @param end code point after the last one, at least {@code start}
 */
public record Span(int start, int end) {

  /**
   * @throws IllegalArgumentException if the span is negative or reversed
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
    }
  }

  /** Code points covered. */
  public int length() {
    return end - start;
  }

  /** Whether all of {@code other} lies within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** This span moved right by {@code distance} code points. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }
}
