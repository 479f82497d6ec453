package dev.parallax.compare.design;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.permutation.Relabelling;
import dev.parallax.compare.permutation.Statistic;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.SignificanceTest;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Units that have documents in both cohorts, each compared with itself: the mean of the units'
 * differences, each that of the mean rates of its documents. Where every unit has as many documents
 * on one side as on the other, p is by flipping signs of the differences, else by dealing the sides
 * anew to each unit's documents.
 */
public final class PairedDesign implements Design {

  /** Of three pairs even the most extreme signs have p = .25. */
  private static final int UNITS = 4;

  /** Places, among the documents that were given, of those of paired units. */
  private final int[] documents;

  /** Unit of each such document, from 0. */
  private final int[] unitOf;

  /** 0 in cohort a, 1 in cohort b. */
  private final double[] labels;

  private final int[][] sizes;

  /**
   * Lays out the design.
   *
   * @param unitsOfDocuments names
   * @param inA whether each document is in cohort a
   */
  public PairedDesign(String[] unitsOfDocuments, boolean[] inA) {
    Set<String> paired = units(unitsOfDocuments, inA, true);
    paired.retainAll(units(unitsOfDocuments, inA, false));
    String[] names = paired.toArray(new String[0]);
    this.documents =
        IntStream.range(0, inA.length).filter(i -> paired.contains(unitsOfDocuments[i])).toArray();
    this.unitOf =
        Arrays.stream(documents)
            .map(document -> Arrays.binarySearch(names, unitsOfDocuments[document]))
            .toArray();
    this.labels = Arrays.stream(documents).mapToDouble(i -> inA[i] ? 0 : 1).toArray();
    this.sizes = new int[names.length][2];
    for (int i = 0; i < documents.length; i++) {
      sizes[unitOf[i]][(int) labels[i]]++;
    }
  }

  private static Set<String> units(String[] names, boolean[] inA, boolean side) {
    Set<String> units = new TreeSet<>();
    for (int i = 0; i < inA.length; i++) {
      if (inA[i] == side) {
        units.add(names[i]);
      }
    }
    return units;
  }

  /** Units in both cohorts. */
  public int units() {
    return sizes.length;
  }

  /** Documents of these units in a cohort. */
  public int documents(boolean inA) {
    return Arrays.stream(sizes).mapToInt(size -> size[inA ? 0 : 1]).sum();
  }

  private boolean isBalanced() {
    return Arrays.stream(sizes).allMatch(size -> size[0] == size[1]);
  }

  @Override
  public boolean allowsInference(Relabelling ways) {
    return units() >= UNITS && ways.smallestPValue() <= SignificanceTest.LEVEL;
  }

  /** Ways to deal the sides anew within the units. */
  @Override
  public Relabelling relabelling(int draws, long seed) {
    if (!isBalanced()) {
      return Relabelling.of(labels, unitOf, draws, seed);
    }
    // A unit's two sides as wholes: to deal them anew is to flip the sign of their difference.
    double[] sides = new double[2 * units()];
    int[] units = new int[2 * units()];
    for (int side = 0; side < sides.length; side++) {
      sides[side] = side % 2;
      units[side] = side / 2;
    }
    return Relabelling.of(sides, units, draws, seed);
  }

  /**
   * The mean of the units' differences, b less a, with Student's interval.
   *
   * @param rates of all documents that the design was laid out for
   */
  @Override
  public Estimate estimate(double[] rates) {
    Sample sample = Sample.of(observed(rates));
    return new Estimate(rounded(sample.mean(), rates), units() > 1 ? sample.interval() : null);
  }

  /** The mean difference by its standard error; infinite where all differ equally. */
  @Override
  public double t(double[] rates) {
    Sample sample = Sample.of(observed(rates));
    double mean = rounded(sample.mean(), rates);
    return mean == 0 ? 0 : mean / Math.sqrt(sample.squaredError());
  }

  @Override
  public double degreesOfFreedom(double[] rates) {
    return units() - 1;
  }

  private static double rounded(double mean, double[] rates) {
    return Math.abs(mean) <= rounding(rates) ? 0 : mean;
  }

  private static double rounding(double[] rates) {
    return Sample.ROUNDING * Arrays.stream(rates).map(Math::abs).max().orElse(0);
  }

  private double[] observed(double[] rates) {
    double[] differences = new double[units()];
    differences(own(rates), unitOf, labels, sizes, differences);
    return differences;
  }

  private double[] own(double[] rates) {
    return Arrays.stream(documents).mapToDouble(document -> rates[document]).toArray();
  }

  /** The size of Student's t of the units' differences. */
  @Override
  public Statistic statistic(double[] rates) {
    double[] differences = new double[units()];
    double rounding = rounding(rates);
    if (!isBalanced()) {
      double[] values = own(rates);
      return dealt -> {
        differences(values, unitOf, dealt, sizes, differences);
        return size(differences, rounding);
      };
    }
    double[] observed = observed(rates);
    return dealt -> {
      for (int unit = 0; unit < differences.length; unit++) {
        differences[unit] = dealt[2 * unit] == 0 ? observed[unit] : -observed[unit];
      }
      return size(differences, rounding);
    };
  }

  private static double size(double[] differences, double rounding) {
    double mean = 0;
    for (double difference : differences) {
      mean += difference / differences.length;
    }
    if (Math.abs(mean) <= rounding) {
      return 0;
    }
    double squares = 0;
    for (double difference : differences) {
      squares += (difference - mean) * (difference - mean);
    }
    double variance = squares / (differences.length - 1);
    return variance <= rounding * rounding
        ? Double.POSITIVE_INFINITY
        : Math.abs(mean) / Math.sqrt(variance / differences.length);
  }

  private static void differences(
      double[] values, int[] unitOf, double[] labels, int[][] sizes, double[] differences) {
    Arrays.fill(differences, 0);
    for (int i = 0; i < values.length; i++) {
      int unit = unitOf[i];
      double sign = labels[i] == 0 ? -1 : 1;
      differences[unit] += sign * values[i] / sizes[unit][(int) labels[i]];
    }
  }
}
