package dev.parallax.compare.permutation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Ways to split units into two sides of given sizes: all there are, or random ones. They depend on
 * the sizes and the seed alone, so one set serves all measures with as many units a side.
 *
 * <p>A split is the set of units on its smaller side. Where both sides are equally large, a split
 * and its mirror image differ equally much; of all splits, only those that hold the first unit are
 * then kept, and each stands for two.
 */
public final class Splits {

  /** All splits are tried where there are no more than this. */
  public static final int MAX_EXACT = 20_000;

  /** Splits are kept in blocks of as many as a {@code long} has bits. */
  static final int BLOCK = Long.SIZE;

  private final int units;
  private final int chosen;
  private final boolean exact;
  private final int count;

  /** For each block of splits and each unit: in which splits of the block it is chosen. */
  private final long[] members;

  private Splits(int units, int chosen, boolean exact, int count) {
    this.units = units;
    this.chosen = chosen;
    this.exact = exact;
    this.count = count;
    this.members = new long[Math.multiplyExact((count + BLOCK - 1) / BLOCK, units)];
  }

  /**
   * Splits into sides of these sizes; the sizes may be swapped.
   *
   * @param unitsA at least 2
   * @param unitsB at least 2
   * @param draws random splits where there are more than {@value #MAX_EXACT} in all; each may come
   *     up more than once
   * @param seed of the random splits
   */
  public static Splits of(int unitsA, int unitsB, int draws, long seed) {
    int chosen = Math.min(unitsA, unitsB);
    if (chosen < 2) {
      throw new IllegalArgumentException("a side of %d units has no variance".formatted(chosen));
    }
    int units = unitsA + unitsB;
    int all = Combinations.count(units, chosen, MAX_EXACT);
    return all <= MAX_EXACT
        ? all(units, chosen, unitsA == unitsB ? all / 2 : all)
        : random(units, chosen, draws, seed);
  }

  /** The one split whose smaller side, or whose side of the first unit, is so marked. */
  static Splits single(boolean[] inA) {
    int a = 0;
    for (boolean in : inA) {
      a += in ? 1 : 0;
    }
    int b = inA.length - a;
    boolean chooseA = a == b ? inA[0] : a < b;
    Splits split = new Splits(inA.length, Math.min(a, b), true, 1);
    for (int unit = 0; unit < inA.length; unit++) {
      split.members[unit] = inA[unit] == chooseA ? 1 : 0;
    }
    return split;
  }

  private static Splits all(int units, int chosen, int count) {
    Splits splits = new Splits(units, chosen, true, count);
    // In lexical order the sets that hold the first unit come first, which are just half of all
    // where the sides are equally large.
    int[] set = Combinations.first(chosen);
    for (int split = 0; split < count; split++) {
      splits.add(split, set);
      Combinations.next(set, units);
    }
    return splits;
  }

  private static Splits random(int units, int chosen, int draws, long seed) {
    Splits splits = new Splits(units, chosen, false, draws);
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = Combinations.first(units);
    for (int split = 0; split < draws; split++) {
      shuffle(order, chosen, random);
      splits.add(split, Arrays.copyOf(order, chosen));
    }
    return splits;
  }

  /** The first steps of Fisher and Yates' shuffle: any order to start with is as good. */
  private static void shuffle(int[] order, int steps, SplittableRandom random) {
    for (int i = 0; i < steps; i++) {
      int other = random.nextInt(i, order.length);
      int unit = order[other];
      order[other] = order[i];
      order[i] = unit;
    }
  }

  private void add(int split, int[] set) {
    int block = split / BLOCK * units;
    long bit = 1L << split;
    for (int unit : set) {
      members[block + unit] |= bit;
    }
  }

  /** Units on both sides. */
  public int units() {
    return units;
  }

  /** Units on the smaller side. */
  public int chosen() {
    return chosen;
  }

  /** Whether these are all splits there are. */
  public boolean exact() {
    return exact;
  }

  /** Splits kept; where {@link #exact} and the sides are equally large, half of all there are. */
  public int count() {
    return count;
  }

  /** Splits that p rests on: all there are, or all that were drawn. */
  public int tried() {
    return exact && 2 * chosen == units ? 2 * count() : count();
  }

  /**
   * The p-value where so many of the kept splits are as extreme as the cohorts: their share if all
   * splits were tried, else (b + 1) / (m + 1), for the cohorts themselves are a split, too (B.
   * Phipson and G. K. Smyth, "Permutation p-values should never be zero", Statistical Applications
   * in Genetics and Molecular Biology 9, 2010).
   */
  public double pValue(int extreme) {
    return exact ? extreme / (double) count : (extreme + 1) / (count + 1.0);
  }

  /** The smallest p-value that can be reached. */
  public double smallestPValue() {
    return pValue(exact ? 1 : 0);
  }

  /** The largest number of extreme splits with a p-value of at most {@code alpha}; -1 if none. */
  public int mostExtreme(double alpha) {
    double bound = exact ? alpha * count : alpha * (count + 1.0) - 1;
    // A hair's breadth, so that .05 of 20 is 1 whatever the rounding.
    return (int) Math.floor(bound + 1e-9);
  }

  int blocks() {
    return units == 0 ? 0 : members.length / units;
  }

  /** Splits in a block: all but the last are full. */
  int sizeOf(int block) {
    return Math.min(BLOCK, count - block * BLOCK);
  }

  /** In which splits of a block a unit is chosen: bit i stands for the block's split i. */
  long members(int block, int unit) {
    return members[block * units + unit];
  }
}
