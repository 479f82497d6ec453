package dev.parallax.compare.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class RandomTrialsTest {

  @Test
  void everyTrialHasNumbersOfItsOwnWhateverTheThreads() throws InterruptedException {
    List<Long> alone = RandomTrials.run(100, 5, 1, random -> random.nextLong());

    assertThat(new HashSet<>(alone)).hasSize(100);
    assertThat(RandomTrials.run(100, 5, 4, random -> random.nextLong())).isEqualTo(alone);
    assertThat(RandomTrials.run(100, 6, 4, random -> random.nextLong())).isNotEqualTo(alone);
  }

  @Test
  void aTrialThatFailsIsNotHidden() {
    assertThatThrownBy(
            () ->
                RandomTrials.run(
                    3,
                    5,
                    2,
                    random -> {
                      throw new IllegalStateException("as the test wished");
                    }))
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("as the test wished");
  }
}
