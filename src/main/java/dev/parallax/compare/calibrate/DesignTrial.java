package dev.parallax.compare.calibrate;

import dev.parallax.compare.design.Design;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.Support;
import dev.parallax.compare.permutation.DesignTests;
import dev.parallax.compare.permutation.Relabelling;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.SignificanceTest;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Deals a pool anew under one design, and tests all its measures. Safe for threads. */
final class DesignTrial {

  private final DesignPool pool;
  private final List<PooledGroup<Rates>> groups;
  private final int draws;

  /**
   * @param pool that is dealt anew
   * @param groups of its measures
   * @param byDocument whether the design is one of documents, and not of units
   * @param draws random ways for one p, where not all are tried
   */
  DesignTrial(
      DesignPool pool, List<PooledGroup<PairedMeasure>> groups, boolean byDocument, int draws) {
    this.pool = pool;
    this.groups =
        groups.stream().map(group -> group.map(measure -> new Rates(measure, byDocument))).toList();
    this.draws = draws;
  }

  /** A measure's rates over the documents, or units, with its denominator. */
  private static final class Rates {

    private final Support support;
    private final double[] values;

    private Rates(PairedMeasure measure, boolean byDocument) {
      this.support = measure.support();
      this.values = byDocument ? measure.documentRates() : measure.rates();
    }
  }

  private record LaidOut(Design design, Relabelling ways) {}

  /** One tally a group of measures, in the groups' order. */
  List<Tally> run(SplittableRandom random) {
    Function<Support, Design> dealt = pool.deal(random);
    long seed = random.nextLong();
    IdentityHashMap<Support, LaidOut> layouts = new IdentityHashMap<>();
    List<Tally> tallies = new ArrayList<>();
    List<DesignTests.Asked> asked = new ArrayList<>();
    List<Tally> tallyOf = new ArrayList<>();
    for (PooledGroup<Rates> group : groups) {
      Tally tally = new Tally();
      tallies.add(tally);
      for (Rates rates : group.tested()) {
        LaidOut layout =
            layouts.computeIfAbsent(rates.support, support -> layOut(dealt.apply(support), seed));
        if (enters(layout, rates.values, tally)) {
          asked.add(new DesignTests.Asked(layout.ways(), layout.design().statistic(rates.values)));
          tallyOf.add(tally);
        }
      }
    }
    List<DesignTests.Found> found = DesignTests.of(asked);
    for (int i = 0; i < found.size(); i++) {
      tallyOf.get(i).addTest(found.get(i).p() <= SignificanceTest.LEVEL);
    }
    return tallies;
  }

  private LaidOut layOut(Design design, long seed) {
    return new LaidOut(design, design.relabelling(draws, seed));
  }

  private static boolean enters(LaidOut layout, double[] rates, Tally tally) {
    if (!layout.design().allowsInference(layout.ways())) {
      tally.addUntested();
      return false;
    }
    Estimate estimate = layout.design().estimate(rates);
    if (estimate.interval() == null && estimate.value() == 0) {
      tally.addUntested();
      return false;
    }
    if (estimate.interval() != null) {
      tally.addInterval(estimate.interval().coversZero());
    }
    return true;
  }
}
