package dev.parallax.compare.calibrate;

import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

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
    List<CalibrationRow> rows = calibration.rows();
    List<Integer> leftOut =
        settings.sizes().stream().filter(size -> !calibration.sizes.contains(size)).toList();
    return new CalibrationResult(
        documents.size(), calibration.pool.units(), settings.splits(), leftOut, rows);
  }

  private List<CalibrationRow> rows() throws InterruptedException {
    List<CalibrationRow> rows = new ArrayList<>();
    for (int size : sizes) {
      rows.addAll(CalibrationRows.of(pool, size, trials(size)));
    }
    return rows;
  }

  /** The tallies of each split, one a group. */
  private List<List<Tally>> trials(int size) throws InterruptedException {
    SplitTrial trial = new SplitTrial(pool, size, settings.draws());
    long total = (long) sizes.size() * settings.splits();
    return RandomTrials.run(
        settings.splits(),
        settings.seed() + size,
        settings.threads(),
        random -> {
          List<Tally> tallies = trial.run(random);
          listener.update(done.incrementAndGet(), total);
          return tallies;
        });
  }
}
