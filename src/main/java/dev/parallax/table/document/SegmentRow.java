package dev.parallax.table.document;

import dev.parallax.model.Identifiers;
import dev.parallax.model.text.Segment;

/**
 * A row of {@link SegmentsTable}.
 *
 * @param id segment_id
 * @param place where it stands
 * @param segment what it is
 */
public record SegmentRow(String id, Place place, Segment segment) {

  /** A segment with its text. */
  public static SegmentRow of(LocatedText text, Segment segment) {
    String id = Identifiers.segment(text.document().documentId(), segment.ordinal());
    return new SegmentRow(id, text.at(segment.span()), segment);
  }
}
