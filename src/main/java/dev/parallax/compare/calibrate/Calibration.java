package dev.parallax.compare.calibrate;

import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Splits units at random into two fake cohorts, many times, and counts how often the tests of real
 * comparisons find a difference where there is none.
 */
public final class Calibration {

  /** Hears how far a calibration is; called from any thread. */
  @FunctionalInterface
  public interface Listener {
    /**
     * One more split is done.
     *
     * @param done splits of all sizes so far
     * @param total of them
     */
    void update(long done, long total);
  }

  private final Pool pool;
  private final CalibrationSettings settings;
  private final List<Integer> sizes;
  private final Listener listener;
  private final AtomicLong done = new AtomicLong();

  private Calibration(Pool pool, CalibrationSettings settings, Listener listener) {
    this.pool = pool;
    this.settings = settings;
    this.sizes = settings.sizes().stream().filter(size -> 2 * size <= pool.units()).toList();
    this.listener = listener;
  }

  /**
   * Calibrates on the documents of one cohort, or of several as if they were one. The result
   * depends neither on the order and the names of the documents nor on the number of threads.
   *
   * @param documents the pool; their cohorts are not looked at
   * @param settings how it is done
   * @param listener hears of progress
   * @throws InterruptedException if the thread is told to stop
   */
  public static CalibrationResult run(
      List<MeasuredDocument> documents, CalibrationSettings settings, Listener listener)
      throws InterruptedException {
    Calibration calibration = new Calibration(Pool.of(documents, settings), settings, listener);
    List<CalibrationRow> rows = new ArrayList<>();
    List<CalibratedDesign> leftOut = new ArrayList<>();
    for (CalibratedDesign design : settings.designs()) {
      List<CalibrationRow> ofDesign =
          design == CalibratedDesign.COHORTS
              ? calibration.cohorts()
              : calibration.further(design, documents);
      rows.addAll(ofDesign);
      if (ofDesign.isEmpty()) {
        leftOut.add(design);
      }
    }
    return new CalibrationResult(
        documents.size(),
        calibration.pool.units(),
        settings.splits(),
        settings.sizes().stream().filter(size -> !calibration.sizes.contains(size)).toList(),
        leftOut,
        rows);
  }

  private List<CalibrationRow> cohorts() throws InterruptedException {
    List<CalibrationRow> rows = new ArrayList<>();
    for (int size : sizes) {
      SplitTrial trial = new SplitTrial(pool, size, settings.draws());
      rows.addAll(
          CalibrationRows.of(
              CalibratedDesign.COHORTS, size, pool.groups(), trials(size, trial::run)));
    }
    return rows;
  }

  /** No row where no measure could be tested in any deal. */
  private List<CalibrationRow> further(CalibratedDesign design, List<MeasuredDocument> documents)
      throws InterruptedException {
    DesignPool own = DesignPool.of(design, documents, settings);
    List<PooledGroup<PairedMeasure>> groups = own.groups(settings);
    boolean byDocument = design == CalibratedDesign.PAIRS;
    DesignTrial trial = new DesignTrial(own, groups, byDocument, settings.draws());
    return CalibrationRows.of(design, own.units(), groups, trials(0, trial::run)).stream()
        .filter(row -> row.untested() < 1)
        .toList();
  }

  /** The tallies of each split, one a group. */
  private List<List<Tally>> trials(int salt, Function<SplittableRandom, List<Tally>> trial)
      throws InterruptedException {
    long rounds = settings.designs().size();
    if (settings.designs().contains(CalibratedDesign.COHORTS)) {
      rounds += sizes.size() - 1L;
    }
    long total = rounds * settings.splits();
    return RandomTrials.run(
        settings.splits(),
        settings.seed() + salt,
        settings.threads(),
        random -> {
          List<Tally> tallies = trial.apply(random);
          listener.update(done.incrementAndGet(), total);
          return tallies;
        });
  }
}
