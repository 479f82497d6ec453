package dev.parallax.topic.unit;

/** A unit as numbers: of its terms those that the vocabulary holds. */
public final class EncodedUnit {

  private final int document;
  private final int[] tokens;
  private final int[] sentences;
  private final int[] segments;

  EncodedUnit(int document, int[] tokens, int[] sentences, int[] segments) {
    this.document = document;
    this.tokens = tokens;
    this.sentences = sentences;
    this.segments = segments;
  }

  /** Number of its document. */
  public int document() {
    return document;
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.length;
  }

  /** Numbers of its terms in the vocabulary, in order; not to be changed. */
  public int[] tokens() {
    return tokens;
  }

  /** Ordinal of the sentence that a token stands in. */
  public int sentence(int token) {
    return sentences[token];
  }

  /** Ordinal of the segment that a token stands in. */
  public int segment(int token) {
    return segments[token];
  }
}
