package dev.parallax.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CohortPairTest {

  private static final List<String> THREE = List.of("2016", "2024", "2030");

  @Test
  void twoCohortsStandOnTheirSidesAndAThirdOnNone() {
    assertThat(new CohortPair("2016", "2024").sides(THREE, Map.of()))
        .isEqualTo(Map.of("2016", "a", "2024", "b"));
  }

  @Test
  void theRestIsAllButTheOther() {
    assertThat(new CohortPair("rest", "2024").sides(THREE, Map.of()))
        .isEqualTo(Map.of("2016", "a", "2024", "b", "2030", "a"));
  }

  @Test
  void aCohortMayBeCalledRest() {
    List<String> cohorts = List.of("2016", "2024", "rest");

    assertThat(new CohortPair("rest", "2024").sides(cohorts, Map.of()))
        .isEqualTo(Map.of("rest", "a", "2024", "b"));
    assertThat(new CohortPair("2016", "rest").sides(cohorts, Map.of()))
        .isEqualTo(Map.of("2016", "a", "rest", "b"));
    // So the rest is called otherwise.
    assertThat(new CohortPair("all others", "rest").sides(cohorts, Map.of()))
        .isEqualTo(Map.of("2016", "a", "2024", "a", "rest", "b"));
  }
}
