package dev.parallax.model.text;

import java.util.Locale;

/** What part a segment plays in its document. Only paragraphs are measured. */
public enum SegmentKind {
  TITLE,
  HEADING,
  PARAGRAPH,
  /** Author notes, copyright and contact lines, navigation: kept, annotated, never measured. */
  BOILERPLATE;

  /** The name used in tables: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
