package dev.parallax.compare.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws two fake cohorts from a pool and compares them by all measures. Safe for threads. */
final class SplitTrial {

  private final Pool pool;
  private final int size;
  private final int draws;

  /**
   * @param pool of units, at least two times {@code size}
   * @param size units a side
   * @param draws random splits for one p, where not all are tried
   */
  SplitTrial(Pool pool, int size, int draws) {
    this.pool = pool;
    this.size = size;
    this.draws = draws;
  }

  /** One tally a group of measures, in the pool's order. */
  List<Tally> run(SplittableRandom random) {
    FakeCohorts cohorts = FakeCohorts.draw(pool.units(), size, random);
    FakeComparison comparison = new FakeComparison(draws, random.nextLong());
    int[] a = cohorts.a();
    int[] b = cohorts.b();
    List<Tally> tallies = new ArrayList<>();
    for (PooledGroup<PooledMeasure> group : pool.groups()) {
      Tally tally = new Tally();
      for (PooledMeasure measure : group.tested()) {
        comparison.compare(measure, measure.rates(a), measure.rates(b), tally);
      }
      tallies.add(tally);
    }
    return tallies;
  }
}
