package dev.parallax.model.family;

import java.io.Serializable;

/**
 * What a figure counts.
 *
 * @param scale how it is to be read
 * @param name of what is counted, in the plural: of a share the whole that it is a part of, of a
 *     plain number what it is a number of; empty where the scale says all
 */
public record Unit(Scale scale, String name) implements Serializable {

  /** Per cent of so many sentences, words and the like. */
  public static Unit perCentOf(String whole) {
    return new Unit(Scale.PER_CENT, whole);
  }

  /** Occurrences per thousand words. */
  public static Unit perThousandWords() {
    return new Unit(Scale.PER_THOUSAND_WORDS, "");
  }

  /** A score from -1 to 1. */
  public static Unit score() {
    return new Unit(Scale.SCORE, "");
  }

  /** A plain number of points, words and the like. */
  public static Unit number(String of) {
    return new Unit(Scale.NUMBER, of);
  }
}
