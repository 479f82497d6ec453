package dev.parallax.compare.permutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitsTest {

  @ParameterizedTest
  @CsvSource({"4, 4, 70, .0286", "5, 5, 252, .0079", "6, 6, 924, .0022", "4, 5, 126, .0079"})
  void fewUnitsAllowAllSplits(int a, int b, int all, double smallest) {
    Splits splits = Splits.of(a, b, 9_999, 1);
    assertThat(splits.exact()).isTrue();
    assertThat(splits.tried()).isEqualTo(all);
    assertThat(splits.smallestPValue()).isCloseTo(smallest, within(.00005));
  }

  @ParameterizedTest
  @CsvSource({"8, 8, true", "9, 9, false", "4, 23, true", "4, 24, false", "500, 500, false"})
  void tryAllUpToTwentyThousand(int a, int b, boolean exact) {
    assertThat(Splits.of(a, b, 199, 1).exact()).isEqualTo(exact);
  }

  @Test
  void holdEverySetOnce() {
    Splits splits = Splits.of(6, 3, 99, 1);
    assertThat(sets(splits)).hasSize(84).allMatch(set -> set.size() == 3);
  }

  @Test
  void holdOneOfEachMirroredPair() {
    Splits splits = Splits.of(4, 4, 99, 1);
    assertThat(sets(splits)).hasSize(35).allMatch(set -> set.size() == 4 && set.contains(0));
  }

  @Test
  void drawEveryUnitEquallyOften() {
    Splits splits = Splits.of(10, 30, 10_000, 7);
    int[] chosen = new int[40];
    for (int split = 0; split < splits.count(); split++) {
      set(splits, split).forEach(unit -> chosen[unit]++);
    }
    // 10,000 draws of probability 1/4: standard deviation 43.
    assertThat(IntStream.of(chosen)).allMatch(count -> Math.abs(count - 2_500) < 5 * 43);
  }

  @Test
  void dependOnSizesAndSeedAlone() {
    assertThat(sets(Splits.of(10, 12, 500, 3))).isEqualTo(sets(Splits.of(12, 10, 500, 3)));
    assertThat(sets(Splits.of(10, 12, 500, 3))).isNotEqualTo(sets(Splits.of(10, 12, 500, 4)));
  }

  @Test
  void sayHowManyMayBeExtreme() {
    Splits drawn = Splits.of(20, 20, 9_999, 1);
    assertThat(drawn.pValue(drawn.mostExtreme(.05))).isEqualTo(.05);
    assertThat(drawn.smallestPValue()).isEqualTo(1e-4);
    Splits all = Splits.of(3, 3, 99, 1);
    assertThat(all.mostExtreme(.05)).isZero();
    assertThat(all.mostExtreme(.1)).isEqualTo(1);
  }

  @Test
  void aSideOfOneHasNoVariance() {
    assertThatThrownBy(() -> Splits.of(1, 9, 99, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Set<Set<Integer>> sets(Splits splits) {
    Set<Set<Integer>> sets = new HashSet<>();
    for (int split = 0; split < splits.count(); split++) {
      sets.add(set(splits, split));
    }
    return sets;
  }

  private static Set<Integer> set(Splits splits, int split) {
    Set<Integer> set = new TreeSet<>();
    for (int unit = 0; unit < splits.units(); unit++) {
      long members = splits.members(split / Splits.BLOCK, unit);
      if ((members >>> split % Splits.BLOCK & 1) == 1) {
        set.add(unit);
      }
    }
    return set;
  }
}
