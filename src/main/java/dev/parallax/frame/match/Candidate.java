package dev.parallax.frame.match;

import java.util.Comparator;

/**
 * A rule met at a place, before it is known whether the place is taken.
 *
 * @param rule what was met
 * @param firstUnit index of its first unit, from 0
 * @param lastUnit index of its last unit, inclusive
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, inclusive
 */
record Candidate(Rule rule, int firstUnit, int lastUnit, int firstToken, int lastToken) {

  /** By frame; then from left to right, the longer first, the one that was written first first. */
  static final Comparator<Candidate> BY_PREFERENCE =
      Comparator.comparingInt((Candidate candidate) -> candidate.rule.frameIndex())
          .thenComparingInt(Candidate::firstUnit)
          .thenComparing(Comparator.comparingInt(Candidate::lastUnit).reversed())
          .thenComparingInt(candidate -> candidate.rule.order());
}
