package dev.parallax.compare.permutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Ways to deal labels anew to items, each stratum's among its own items: cohorts to units within
 * outlets, sides to the documents of an author, dates to units. All different ways where there are
 * no more than {@value Splits#MAX_EXACT}, else random ones.
 */
public final class Relabelling {

  private final double[] labels;
  private final int[][] strata;
  private final int count;
  private final boolean exact;
  private final long seed;

  private Relabelling(double[] labels, int[][] strata, int count, boolean exact, long seed) {
    this.labels = labels;
    this.strata = strata;
    this.count = count;
    this.exact = exact;
    this.seed = seed;
  }

  /**
   * Ways to deal these labels anew.
   *
   * @param labels of the items as they are
   * @param strata of the items
   * @param draws random ways, where there are more than {@value Splits#MAX_EXACT}
   * @param seed of the random ways
   */
  public static Relabelling of(double[] labels, int[] strata, int draws, long seed) {
    Map<Integer, List<Integer>> items = new TreeMap<>();
    for (int item = 0; item < labels.length; item++) {
      items.computeIfAbsent(strata[item], any -> new ArrayList<>()).add(item);
    }
    int[][] grouped =
        items.values().stream()
            .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    long all = count(labels, grouped);
    boolean exact = all <= Splits.MAX_EXACT;
    return new Relabelling(labels.clone(), grouped, exact ? (int) all : draws, exact, seed);
  }

  /** All different ways; some number above the limit where there are more. */
  private static long count(double[] labels, int[][] strata) {
    long all = 1;
    for (int[] stratum : strata) {
      int left = stratum.length;
      for (int times : multiplicities(labels, stratum)) {
        all *= Combinations.count(left, Math.min(times, left - times), Splits.MAX_EXACT);
        if (all > Splits.MAX_EXACT) {
          return all;
        }
        left -= times;
      }
    }
    return all;
  }

  private static Collection<Integer> multiplicities(double[] labels, int[] stratum) {
    Map<Double, Integer> times = new TreeMap<>();
    for (int item : stratum) {
      times.merge(labels[item], 1, Integer::sum);
    }
    return times.values();
  }

  /** The same with another number of random ways; nothing changes where all are tried. */
  Relabelling withDraws(int draws) {
    return exact ? this : new Relabelling(labels, strata, draws, false, seed);
  }

  /** The labels as they are. */
  double[] labels() {
    return labels.clone();
  }

  /** Whether these are all different ways there are. */
  public boolean exact() {
    return exact;
  }

  /** Ways that are tried. */
  public int tried() {
    return count;
  }

  /** Items that labels are dealt to. */
  int items() {
    return labels.length;
  }

  /** As {@link Splits#pValue}. */
  double pValue(int extreme) {
    return exact ? extreme / (double) count : (extreme + 1) / (count + 1.0);
  }

  /**
   * The smallest p that can be reached, two-sided: where every stratum's labels are symmetric, what
   * is most extreme has a mirror image that is as extreme.
   */
  public double smallestPValue() {
    return exact ? Math.min(1, (isSymmetric() ? 2.0 : 1.0) / count) : 1 / (count + 1.0);
  }

  private boolean isSymmetric() {
    return Arrays.stream(strata).allMatch(this::isSymmetric);
  }

  private boolean isSymmetric(int[] stratum) {
    double[] sorted = Arrays.stream(stratum).mapToDouble(item -> labels[item]).sorted().toArray();
    int last = sorted.length - 1;
    double ends = sorted[0] + sorted[last];
    double rounding = 1e-9 * Math.max(Math.abs(sorted[0]), Math.abs(sorted[last]));
    return IntStream.range(0, sorted.length)
        .allMatch(i -> Math.abs(sorted[i] + sorted[last - i] - ends) <= rounding);
  }

  /** Shows each way in turn; the array is used again, and is not to be changed or kept. */
  void forEach(Consumer<double[]> reader) {
    double[] dealt = labels.clone();
    if (exact) {
      enumerate(dealt, reader);
    } else {
      SplittableRandom random = new SplittableRandom(seed);
      for (int draw = 0; draw < count; draw++) {
        for (int[] stratum : strata) {
          shuffle(dealt, stratum, random);
        }
        reader.accept(dealt);
      }
    }
  }

  /** Fisher and Yates' shuffle: any order to start with is as good. */
  private static void shuffle(double[] dealt, int[] stratum, SplittableRandom random) {
    for (int i = stratum.length - 1; i > 0; i--) {
      swap(dealt, stratum[i], stratum[random.nextInt(i + 1)]);
    }
  }

  private void enumerate(double[] dealt, Consumer<double[]> reader) {
    for (int[] stratum : strata) {
      sort(dealt, stratum);
    }
    boolean more = true;
    while (more) {
      reader.accept(dealt);
      // As an odometer: where a stratum has come round, the next one moves on.
      more = false;
      for (int i = 0; i < strata.length && !more; i++) {
        more = next(dealt, strata[i]);
      }
    }
  }

  private static void sort(double[] dealt, int[] stratum) {
    double[] sorted = Arrays.stream(stratum).mapToDouble(item -> dealt[item]).sorted().toArray();
    for (int i = 0; i < stratum.length; i++) {
      dealt[stratum[i]] = sorted[i];
    }
  }

  /** The next order of equal and unequal labels; after the last the first, and false. */
  private static boolean next(double[] dealt, int[] stratum) {
    int place = stratum.length - 2;
    while (place >= 0 && dealt[stratum[place]] >= dealt[stratum[place + 1]]) {
      place--;
    }
    if (place < 0) {
      sort(dealt, stratum);
      return false;
    }
    int larger = stratum.length - 1;
    while (dealt[stratum[larger]] <= dealt[stratum[place]]) {
      larger--;
    }
    swap(dealt, stratum[place], stratum[larger]);
    for (int low = place + 1, high = stratum.length - 1; low < high; low++, high--) {
      swap(dealt, stratum[low], stratum[high]);
    }
    return true;
  }

  private static void swap(double[] dealt, int one, int other) {
    double label = dealt[one];
    dealt[one] = dealt[other];
    dealt[other] = label;
  }
}
