package dev.parallax.frame.match;

import dev.parallax.frame.lexicon.FramePattern;

/**
 * A place in a sentence where a frame is evoked.
 *
 * @param set name of the set
 * @param frame name within the set
 * @param pattern that matched
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, inclusive
 */
public record FrameMatch(
    String set, String frame, FramePattern pattern, int firstToken, int lastToken) {

  /** Whether a token stands in it, gaps among what it covers. */
  public boolean contains(int token) {
    return firstToken <= token && token <= lastToken;
  }

  static FrameMatch of(Candidate candidate) {
    Rule rule = candidate.rule();
    return new FrameMatch(
        rule.set(), rule.frame(), rule.pattern(), candidate.firstToken(), candidate.lastToken());
  }
}
