package dev.parallax.voice.cue;

/** In what construction a cue introduces words; the resource {@code cues.tsv} has examples. */
public enum Frame {
  CLAUSE,
  QUOTE,
  OBJECT,
  AS,
  OF,
  TEXT,
  INFINITIVE
}
