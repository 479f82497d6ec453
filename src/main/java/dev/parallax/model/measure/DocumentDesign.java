package dev.parallax.model.measure;

import org.jspecify.annotations.Nullable;

/**
 * What designs beyond two groups of units ask of a document.
 *
 * @param stratum within which it is compared; null where its metadata do not say
 * @param time when it was written, in years, or its cohort's place; null where neither is known
 * @param paired names the unit by which it may stand in a pair; null where it has none, or where
 *     its near duplicate stands in another cohort
 * @param series names the unit it belongs to in time: at least an author, whatever the cohort
 */
public record DocumentDesign(
    @Nullable String stratum, @Nullable Double time, @Nullable String paired, String series) {

  /** That of a document of which nothing is known but its unit. */
  public static DocumentDesign ofUnit(String unit) {
    return new DocumentDesign(null, null, null, unit);
  }
}
