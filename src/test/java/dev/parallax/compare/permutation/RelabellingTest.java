package dev.parallax.compare.permutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RelabellingTest {

  @Test
  void allDifferentWaysAreTriedOnce() {
    // C(4,2) ways in the first stratum, 3 in the second.
    double[] labels = {0, 1, 0, 1, 1, 0, 0};
    int[] strata = {0, 0, 0, 0, 1, 1, 1};
    Relabelling all = Relabelling.of(labels, strata, 99, 1);
    assertThat(all.exact()).isTrue();
    assertThat(all.tried()).isEqualTo(18);
    List<String> seen = seen(all);
    assertThat(seen).hasSize(18).doesNotHaveDuplicates().contains(Arrays.toString(labels));
    assertThat(seen).allSatisfy(way -> assertThat(way).matches("\\[([^,]*, ){6}[^,]*\\]"));
  }

  @Test
  void equalDatesMakeFewerOrders() {
    Relabelling all = Relabelling.of(new double[] {1, 1, 2, 3}, new int[4], 99, 1);
    assertThat(all.tried()).isEqualTo(12);
    assertThat(seen(all)).hasSize(12).doesNotHaveDuplicates();
  }

  @Test
  void randomWaysKeepEachStratumsLabelsAndAreEquallyLikely() {
    double[] labels = new double[24];
    int[] strata = new int[24];
    for (int i = 0; i < 24; i++) {
      strata[i] = i % 2;
      labels[i] = i < 12 ? 0 : 1;
    }
    Relabelling random = Relabelling.of(labels, strata, 4000, 7);
    assertThat(random.exact()).isFalse();
    TreeMap<Integer, Integer> ones = new TreeMap<>();
    random.forEach(
        dealt -> {
          for (int stratum = 0; stratum < 2; stratum++) {
            double sum = 0;
            for (int i = stratum; i < 24; i += 2) {
              sum += dealt[i];
            }
            assertThat(sum).isEqualTo(6);
          }
          for (int i = 0; i < 24; i++) {
            ones.merge(i, (int) dealt[i], Integer::sum);
          }
        });
    // Each item is labelled 1 in half of 4,000 ways, with a standard deviation of 32.
    assertThat(ones.values()).allSatisfy(count -> assertThat(count).isBetween(1860, 2140));
    assertThat(seen(random)).isEqualTo(seen(Relabelling.of(labels, strata, 4000, 7)));
  }

  @Test
  void theSmallestPIsThatOfTheMostExtremeWay() {
    int[] pairs = {0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5};
    double[] sides = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
    assertThat(Relabelling.of(sides, pairs, 99, 1).smallestPValue())
        .isCloseTo(2 / 64.0, within(1e-12));
    double[] dates = {1, 2, 3, 4, 5};
    assertThat(Relabelling.of(dates, new int[5], 99, 1).smallestPValue())
        .isCloseTo(2 / 120.0, within(1e-12));
    double[] uneven = {1, 2, 3, 4, 9};
    assertThat(Relabelling.of(uneven, new int[5], 99, 1).smallestPValue())
        .isCloseTo(1 / 120.0, within(1e-12));
    // Two of three in one stratum, one of three in the other: no way has a mirror image.
    assertThat(
            Relabelling.of(new double[] {0, 0, 1, 0, 1, 1}, new int[] {0, 0, 0, 1, 1, 1}, 99, 1)
                .smallestPValue())
        .isCloseTo(1 / 9.0, within(1e-12));
  }

  @Test
  void pOfRandomWaysCountsTheLabelsThemselves() {
    double[] labels = new double[40];
    Arrays.fill(labels, 20, 40, 1);
    double[] values = new double[40];
    Arrays.setAll(values, i -> i);
    Relabelling random = Relabelling.of(labels, new int[40], 999, 3);
    DesignTests.Found found =
        DesignTests.of(
                List.of(
                    new DesignTests.Asked(
                        random,
                        dealt -> {
                          double sum = 0;
                          for (int i = 0; i < 40; i++) {
                            sum += (2 * dealt[i] - 1) * values[i];
                          }
                          return Math.abs(sum);
                        })))
            .get(0);
    assertThat(found.p()).isEqualTo(1 / 1000.0);
    assertThat(found.smallest()).isEqualTo(1 / 1000.0);
    assertThat(found.attainable()).isEqualTo(1 / 1000.0);
  }

  private static List<String> seen(Relabelling ways) {
    List<String> seen = new ArrayList<>();
    ways.forEach(dealt -> seen.add(Arrays.toString(dealt)));
    return seen;
  }
}
