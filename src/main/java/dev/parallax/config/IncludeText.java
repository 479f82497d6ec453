package dev.parallax.config;

/**
 * How much of the essays' text stands in the report, which republishes it where it is passed on.
 */
public enum IncludeText {
  /** Documents in full, as far as the report's size allows. */
  FULL,
  /** Sentences that are evidence, and nothing else of the documents. */
  EVIDENCE,
  /** No sentence; where a sentence would stand, its place in the document does. */
  NONE
}
