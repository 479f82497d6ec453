package dev.parallax.tone.targeted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistanceBandTest {

  @Test
  void nearPiecesHaveABandOfTheirOwn() {
    assertThat(IntStream.rangeClosed(0, 6).map(DistanceBand::of))
        .containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(IntStream.rangeClosed(1, 6).map(d -> DistanceBand.of(-d)))
        .containsExactly(13, 14, 15, 16, 17, 18);
  }

  @Test
  void farPiecesShareBandsThatWiden() {
    assertThat(IntStream.of(7, 9, 10, 14, 15, 22, 23, 36, 37, 5000).map(DistanceBand::of))
        .containsExactly(7, 7, 8, 8, 9, 9, 10, 10, 11, 11);
  }

  @Test
  void bothSidesMirrorEachOther() {
    assertThat(IntStream.range(1, 100))
        .allMatch(distance -> DistanceBand.of(-distance) == DistanceBand.of(distance) + 12)
        .allMatch(distance -> DistanceBand.isBefore(DistanceBand.of(-distance)))
        .noneMatch(distance -> DistanceBand.isBefore(DistanceBand.of(distance)));
  }

  @Test
  void theTypicalDistanceLiesInItsBand() {
    assertThat(IntStream.range(0, 12))
        .allMatch(band -> DistanceBand.of((int) DistanceBand.typical(band)) == band);
  }
}
