package dev.parallax.compare.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FakeCohortsTest {

  @Test
  void cohortsAreDisjointAndEveryUnitComesUpAlikeOften() {
    SplittableRandom random = new SplittableRandom(3);
    int[] inA = new int[10];
    int[] inB = new int[10];
    for (int draw = 0; draw < 10_000; draw++) {
      FakeCohorts cohorts = FakeCohorts.draw(10, 4, random);
      assertThat(IntStream.concat(IntStream.of(cohorts.a()), IntStream.of(cohorts.b())).distinct())
          .hasSize(8);
      IntStream.of(cohorts.a()).forEach(unit -> inA[unit]++);
      IntStream.of(cohorts.b()).forEach(unit -> inB[unit]++);
    }
    // Four in ten of 10,000, with a standard deviation of 49.
    assertThat(IntStream.concat(IntStream.of(inA), IntStream.of(inB)))
        .allMatch(count -> Math.abs(count - 4_000) < 250);
  }
}
