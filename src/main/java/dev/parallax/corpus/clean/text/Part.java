package dev.parallax.corpus.clean.text;

import dev.parallax.model.text.SegmentKind;

/**
 * A segment in the making.
 *
 * @param passage where it stands
 * @param kind what it is
 * @param level of a heading, from 1; 0 for all else, and for a subtitle, which heads nothing
 */
public record Part(Passage passage, SegmentKind kind, int level) {

  public static Part paragraph(Passage passage) {
    return new Part(passage, SegmentKind.PARAGRAPH, 0);
  }

  public Part as(SegmentKind other) {
    return new Part(passage, other, other == SegmentKind.HEADING ? Math.max(1, level) : 0);
  }

  public Part asSubtitle() {
    return new Part(passage, SegmentKind.HEADING, 0);
  }

  public boolean is(SegmentKind other) {
    return kind == other;
  }
}
