package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * What one sentence adds to a numerator or a denominator; every measurement is a sum of these, and
 * so leads back to its sentences.
 *
 * @param sentence ordinal of the sentence in its document
 * @param segment ordinal of the segment the sentence stands in
 * @param amount not zero; negative for a negative score
 * @param source which rule made it (a frame's pattern), null where there is no choice of rules
 */
public record Contribution(int sentence, int segment, double amount, @Nullable String source) {

  /** A contribution that no rule has to answer for. */
  public Contribution(int sentence, int segment, double amount) {
    this(sentence, segment, amount, null);
  }
}
