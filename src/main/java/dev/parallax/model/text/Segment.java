package dev.parallax.model.text;

import java.util.List;

/**
 * A piece of the cleaned text that plays one part: a paragraph, a heading, a footnote and so on.
 *
 * @param ordinal place in the document, from 0
 * @param kind what part it plays
 * @param headingPath headings it stands under, outermost first; for a heading, those above it
 * @param span where it stands in the cleaned text; segments are disjoint and in order
 */
public record Segment(int ordinal, SegmentKind kind, List<String> headingPath, Span span) {

  /** Copies the path, so that the record is immutable. */
  public Segment {
    headingPath = List.copyOf(headingPath);
  }
}
