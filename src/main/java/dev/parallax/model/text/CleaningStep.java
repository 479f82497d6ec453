package dev.parallax.model.text;

import java.util.Locale;

/** A step of cleaning that can be switched off, and to which each edit is put down. */
public enum CleaningStep {
  /** Removes control, zero-width and other invisible characters; folds line ends and odd spaces. */
  NORMALIZE_CHARACTERS,
  /** Removes page numbers, running headers and running footers. */
  DROP_PAGE_FURNITURE,
  /** Removes the numbers of notes that are glued to words or sentences' ends. */
  DROP_NOTE_NUMBERS,
  /** Removes what a transcriber noted in brackets amid a speech: (Applause.). */
  DROP_TRANSCRIPT_NOTES,
  /** Joins a paragraph that a page or column break cut in mid-sentence. */
  HEAL_PAGE_BREAKS,
  /** Joins a word that was hyphenated at a line end, or keeps its real hyphen. */
  JOIN_HYPHENS,
  /** Joins the hard-wrapped lines of a paragraph. */
  UNWRAP_LINES,
  /** Folds runs of blanks and blank lines. */
  NORMALIZE_WHITE_SPACE;

  /** The name used in settings and tables: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
