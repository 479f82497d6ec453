package dev.parallax.model;

import static dev.parallax.model.CleaningStep.UNWRAP_LINES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

  // raw     a b - \n c d e f
  // cleaned a b c d X Y f
  private final OffsetMap offsets =
      new OffsetMap(
          List.of(
              new Edit(UNWRAP_LINES, new Span(2, 4), new Span(2, 2)),
              new Edit(UNWRAP_LINES, new Span(6, 7), new Span(4, 6))));

  @Test
  void takesDeletedTextInsideAndLeavesItAtTheBoundaries() {
    assertThat(offsets.toRaw(new Span(1, 3))).isEqualTo(new Span(1, 5));
    assertThat(offsets.toRaw(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(offsets.toRaw(new Span(2, 4))).isEqualTo(new Span(4, 6));
  }

  @Test
  void takesTheWholeOfAReplacementThatABoundaryCuts() {
    assertThat(offsets.toRaw(new Span(3, 5))).isEqualTo(new Span(5, 7));
    assertThat(offsets.toRaw(new Span(5, 7))).isEqualTo(new Span(6, 8));
  }

  @Test
  void isTheIdentityWithoutEdits() {
    assertThat(new OffsetMap(List.of()).toRaw(new Span(3, 9))).isEqualTo(new Span(3, 9));
  }
}
