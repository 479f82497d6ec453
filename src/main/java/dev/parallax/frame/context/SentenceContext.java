package dev.parallax.frame.context;

import dev.parallax.frame.match.FrameMatch;

/** In what light the hits of a sentence stand. */
public final class SentenceContext {

  private final Scope negation;
  private final Scope supposition;

  SentenceContext(Scope negation, Scope supposition) {
    this.negation = negation;
    this.supposition = supposition;
  }

  /** Whether a negation governs the hit. */
  public boolean negates(FrameMatch hit) {
    return negation.covers(hit);
  }

  /** Whether the hit is said to be possible, conditional or wished only. */
  public boolean supposes(FrameMatch hit) {
    return supposition.covers(hit);
  }
}
