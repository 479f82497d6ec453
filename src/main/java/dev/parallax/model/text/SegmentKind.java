package dev.parallax.model.text;

import java.util.Locale;

/**
 * What part a segment plays in its document. All are kept and annotated, so that they can be found
 * and counted; only paragraphs are measured.
 */
public enum SegmentKind {
  TITLE,
  HEADING,
  PARAGRAPH,
  /** A foot- or endnote, or the note under a table. */
  FOOTNOTE,
  /** An entry of a list of references, or that list's heading. */
  REFERENCE,
  /** What stands under or over a figure or a table to explain it. */
  CAPTION,
  /** Rows of a table, or the ticks, labels and legend of a chart. */
  TABLE,
  /** Author notes, copyright and contact lines, navigation. */
  BOILERPLATE;

  /** The name used in tables: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
