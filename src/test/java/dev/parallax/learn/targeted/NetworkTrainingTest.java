package dev.parallax.learn.targeted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.tone.targeted.DistanceBand;
import dev.parallax.tone.targeted.TargetNetwork;
import org.junit.jupiter.api.Test;

class NetworkTrainingTest {

  @Test
  void theRateRisesAndFalls() {
    assertThat(NetworkTraining.schedule(0, 100)).isCloseTo(1 / 11.0, within(1e-12));
    assertThat(NetworkTraining.schedule(10, 100)).isEqualTo(1);
    assertThat(NetworkTraining.schedule(55, 100)).isCloseTo(.5, within(1e-12));
    assertThat(NetworkTraining.schedule(99, 100)).isBetween(0.0, .001);
  }

  @Test
  void headsBeginWithTheMentionItsSidesAndTheWhole() {
    assertThat(preference(HeadStart.TARGET, 0)).isGreaterThan(preference(HeadStart.TARGET, 1) + 5);
    assertThat(preference(HeadStart.RIGHT, 2)).isGreaterThan(preference(HeadStart.RIGHT, -2) + 4);
    assertThat(preference(HeadStart.LEFT, -2)).isGreaterThan(preference(HeadStart.LEFT, 2) + 4);
    assertThat(preference(HeadStart.SENTENCE, 50))
        .isCloseTo(preference(HeadStart.SENTENCE, 0), within(.1f));
  }

  @Test
  void aNetworkBeginsWithoutAnOpinion() {
    TargetNetwork start = NetworkTraining.start(9, 8);

    assertThat(start.weights()).hasSize(3 * 9 * 8).containsOnly(0);
    assertThat(start.distances()).hasSize(9 * DistanceBand.COUNT);
  }

  private static float preference(HeadStart start, int distance) {
    return start.preference(DistanceBand.of(distance));
  }
}
