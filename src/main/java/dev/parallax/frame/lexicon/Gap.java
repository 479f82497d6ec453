package dev.parallax.frame.lexicon;

import java.io.Serializable;

/**
 * How many tokens of any kind stand before an element.
 *
 * @param min at least
 * @param max at most, {@value #LONGEST} or less
 */
public record Gap(int min, int max) implements Serializable {

  /** The longest gap. */
  public static final int LONGEST = 6;

  /** The next token. */
  public static final Gap NONE = new Gap(0, 0);

  Gap plus(Gap other) {
    return new Gap(min + other.min, max + other.max);
  }
}
