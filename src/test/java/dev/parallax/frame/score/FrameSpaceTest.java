package dev.parallax.frame.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameSpaceTest {

  private final Random random = new Random(1);
  private final FrameSpace space =
      new FrameSpace(2, floats(6), floats(4 * 6), new float[] {1, 0.5f, 2, 1});

  @Test
  void eachLayersPartIsBroughtToLengthOne() {
    assertThat(Points.of(new float[] {3, 4, 0, 2}, 2))
        .containsExactly(new double[] {0.6, 0.8, 0, 1}, within(1e-12));
  }

  @Test
  void aLayerOfNothingStaysNothing() {
    assertThat(Points.of(new float[] {0, 0, 0, 2}, 2)).containsExactly(0, 0, 0, 1);
  }

  /** What is folded into a head scores as the direction does in the space. */
  @Test
  void aHeadScoresAsItsDirectionDoes() {
    double[] direction = {1, -2, 0.5, 3};
    FrameHead head = space.along(direction);
    for (int i = 0; i < 100; i++) {
      float[] vector = floats(6);
      double[] placed = space.place(vector);
      double expected = 0;
      for (int d = 0; d < placed.length; d++) {
        expected += direction[d] / Math.sqrt(1 + 4 * 0.5 + 0.25 * 2 + 9) * placed[d];
      }
      assertThat(head.score(Points.of(vector, 2))).isCloseTo(expected, within(1e-4));
    }
  }

  @Test
  void theLengthOfADirectionDoesNotCount() {
    double[] point = Points.of(floats(6), 2);
    assertThat(space.along(new double[] {2, 0, -4, 0}).score(point))
        .isEqualTo(space.along(new double[] {1, 0, -2, 0}).score(point));
  }

  @Test
  void scoresHaveFourDecimalsAndNoNegativeZero() {
    FrameHead head = new FrameHead(new float[] {1}, 0);
    assertThat(head.score(new double[] {0.123456})).isEqualTo(0.1235);
    assertThat(1 / head.score(new double[] {-0.00001})).isPositive();
  }

  private float[] floats(int length) {
    float[] floats = new float[length];
    for (int i = 0; i < length; i++) {
      floats[i] = (float) random.nextGaussian();
    }
    return floats;
  }

  @Test
  void theDirectionOfAHeadIsTheOneItWasMadeAlong() {
    FrameSpace space =
        new FrameSpace(
            1,
            new float[] {.1f, .2f, .3f},
            new float[] {2, 0, 0, 0, 0, .5f},
            new float[] {4, .25f});
    double[] direction = {.3, -.8};
    double[] found = space.direction(space.along(direction));
    double deviation = space.deviation(direction);
    assertThat(found[0]).isCloseTo(.3 / deviation, within(1e-6));
    assertThat(found[1]).isCloseTo(-.8 / deviation, within(1e-6));
  }

  /** Else heads on labels would not go on from those that there are. */
  @Test
  void headsThatComeWithParallaxAreFoundAgain() {
    FrameParameters standard = FrameParameters.standard();
    FrameHead head = standard.heads().get(0).instrument().score();
    FrameHead again = standard.space().along(standard.space().direction(head));
    for (int i = 0; i < head.weights().length; i++) {
      assertThat(again.weights()[i]).isCloseTo(head.weights()[i], within(1e-3f));
    }
  }
}
