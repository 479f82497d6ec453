package dev.parallax.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CohortPairTest {

  @Test
  void aNameThatNoCohortHasStandsForAllOthers() {
    CohortPair pair = new CohortPair("rest", "x");

    assertThat(pair.isFirst("y", Set.of("x", "y", "z"))).isTrue();
    assertThat(pair.isFirst("x", Set.of("x", "y", "z"))).isFalse();
    assertThat(new CohortPair("all others", "x").isFirst("rest", Set.of("x", "y", "rest")))
        .isTrue();
  }

  @Test
  void aCohortCalledRestStandsForItself() {
    CohortPair pair = new CohortPair("rest", "x");

    assertThat(pair.isFirst("rest", Set.of("x", "y", "rest"))).isTrue();
    assertThat(pair.isFirst("y", Set.of("x", "y", "rest"))).isFalse();
  }
}
