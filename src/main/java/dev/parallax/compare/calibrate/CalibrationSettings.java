package dev.parallax.compare.calibrate;

import dev.parallax.config.CompareConfig;
import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.measure.Measure;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a calibration is done.
 *
 * @param designs that are calibrated
 * @param stratified whether there are strata, which times are then dealt within
 * @param sizes units on each side of a split, at least {@value #MIN_SIZE}
 * @param splits into fake cohorts, for each size
 * @param draws random splits for one p, where not all of them are tried; one less than a multiple
 *     of 20, so that p can be .05
 * @param measuresPerBand most measures of a family and band that are tested; of more, a random part
 *     is
 * @param minDocumentShare family to the share of documents that a measure must occur in, as in real
 *     comparisons
 * @param seed of all random draws
 * @param threads that work; the result does not depend on them
 */
public record CalibrationSettings(
    Set<CalibratedDesign> designs,
    boolean stratified,
    List<Integer> sizes,
    int splits,
    int draws,
    int measuresPerBand,
    Map<String, Double> minDocumentShare,
    long seed,
    int threads) {

  /** With fewer units nothing is tested. */
  public static final int MIN_SIZE = 4;

  private static final int DRAWS = 999;
  private static final int MEASURES_PER_BAND = 200;

  /**
   * @throws IllegalArgumentException if a size is too small or a number not positive, with a
   *     message for people
   */
  public CalibrationSettings {
    designs = Collections.unmodifiableSet(new TreeSet<>(designs));
    sizes = List.copyOf(sizes);
    minDocumentShare = Map.copyOf(minDocumentShare);
    require(!sizes.isEmpty(), "Give at least one size.");
    for (int size : sizes) {
      require(
          size >= MIN_SIZE,
          "%d units a side are too few: below %d nothing is tested.".formatted(size, MIN_SIZE));
    }
    require(!designs.isEmpty(), "Give at least one design.");
    require(splits > 0, "Give at least one split.");
    require(draws > 0 && (draws + 1) % 20 == 0, "Draws must be one less than a multiple of 20.");
    require(measuresPerBand > 0, "At least one measure must be tested.");
    require(threads > 0, "At least one thread must work.");
  }

  /** As real comparisons are made, so far as calibration shares their settings. */
  public static CalibrationSettings of(
      CompareConfig config,
      Set<CalibratedDesign> designs,
      List<Integer> sizes,
      int splits,
      int threads) {
    return new CalibrationSettings(
        designs,
        !config.within().isEmpty(),
        sizes,
        splits,
        DRAWS,
        MEASURES_PER_BAND,
        config.minDocumentShare(),
        config.seed(),
        threads);
  }

  /** The share of documents that a measure must occur in to be tested. */
  double leastShare(Measure measure) {
    return minDocumentShare.getOrDefault(measure.family(), 0.0);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
