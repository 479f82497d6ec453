package dev.parallax.model.measure;

import dev.parallax.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where a frame's pattern matches.
 *
 * @param ordinal place in the document, from 0
 * @param frameSet name of the set of frames
 * @param frame name within the set
 * @param pattern as it is written in the set
 * @param sentence ordinal of its sentence
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, inclusive
 * @param span in the cleaned text
 * @param negated whether a negation governs it
 * @param hypothetical whether it is said to be possible, conditional or wished only
 * @param support how much the sentence as a whole speaks for the frame, by a head fitted on the
 *     frame's examples: deviations of sentences of speeches from their mean; null where there are
 *     no examples or no vector
 * @param vetoed whether the sentence speaks against the frame, so that the hit is not counted
 */
public record FrameHit(
    int ordinal,
    String frameSet,
    String frame,
    String pattern,
    int sentence,
    int firstToken,
    int lastToken,
    Span span,
    boolean negated,
    boolean hypothetical,
    @Nullable Double support,
    boolean vetoed) {

  /** A hit that nothing has judged. */
  public FrameHit(
      int ordinal,
      String frameSet,
      String frame,
      String pattern,
      int sentence,
      int firstToken,
      int lastToken,
      Span span,
      boolean negated,
      boolean hypothetical) {
    this(
        ordinal,
        frameSet,
        frame,
        pattern,
        sentence,
        firstToken,
        lastToken,
        span,
        negated,
        hypothetical,
        null,
        false);
  }

  /** The same hit as a judge of its sentence sees it. */
  public FrameHit judged(@Nullable Double ofSentence, boolean against) {
    return new FrameHit(
        ordinal,
        frameSet,
        frame,
        pattern,
        sentence,
        firstToken,
        lastToken,
        span,
        negated,
        hypothetical,
        ofSentence,
        against);
  }
}
