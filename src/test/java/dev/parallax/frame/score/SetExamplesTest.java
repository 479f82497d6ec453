package dev.parallax.frame.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In a space of three directions that are those of the vectors themselves. */
class SetExamplesTest {

  private static final FrameSpace SPACE =
      new FrameSpace(
          1,
          new float[3],
          new float[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
          new float[] {0.5f, 0.25f, 0.25f});

  private static final List<String> EXAMPLES = names("in", 7);
  private static final List<String> OTHERS = names("out", 9);
  private static final Frame SEA =
      new Frame("sea", "x", List.of(), List.of(), EXAMPLES, OTHERS.subList(0, 4));
  private static final Frame LAND =
      new Frame("land", "x", List.of(), List.of(), OTHERS.subList(4, 9), List.of());

  private final Map<String, float[]> vectors = vectors();
  private final SetExamples examples =
      new SetExamples(new FrameSet("own", "x", List.of(SEA, LAND)), SPACE, List.of(), vectors);

  @Test
  void eachIsScoredByAHeadOfTheOtherFolds() {
    List<SetExamples.HeldOut> heldOut = examples.heldOut(SEA, 3);
    assertThat(heldOut).hasSize(7);
    for (int i = 0; i < 7; i++) {
      int left = i % 3;
      double[] direction =
          ExampleFit.STANDARD.direction(
              IntStream.range(0, 7)
                  .filter(other -> other % 3 != left)
                  .mapToObj(other -> placed(EXAMPLES.get(other)))
                  .toList(),
              OTHERS.stream().map(this::placed).toList());
      double own = score(direction, EXAMPLES.get(i));
      assertThat(heldOut.get(i).score()).isCloseTo(own, within(1e-12));
      assertThat(heldOut.get(i).area())
          .isEqualTo(OTHERS.stream().filter(other -> score(direction, other) < own).count() / 9.0);
    }
  }

  @Test
  void asManyFoldsAsExamplesLeaveOutOneEach() {
    Frame without = new Frame("sea", "x", List.of(), List.of(), EXAMPLES.subList(1, 7), OTHERS);
    SetExamples rest =
        new SetExamples(new FrameSet("own", "x", List.of(without)), SPACE, List.of(), vectors);
    assertThat(examples.heldOut(SEA, 7).get(0).score())
        .isCloseTo(score(rest.direction(without), EXAMPLES.get(0)), within(1e-12));
  }

  private double[] placed(String name) {
    return SPACE.place(vectors.get(name));
  }

  private double score(double[] direction, String name) {
    double[] point = placed(name);
    double product = 0;
    for (int d = 0; d < 3; d++) {
      product += direction[d] * point[d];
    }
    return product / SPACE.deviation(direction);
  }

  private static Map<String, float[]> vectors() {
    Random random = new Random(3);
    Map<String, float[]> vectors = new HashMap<>();
    EXAMPLES.forEach(name -> vectors.put(name, vector(random, 0.8f)));
    OTHERS.forEach(name -> vectors.put(name, vector(random, -0.2f)));
    return vectors;
  }

  private static float[] vector(Random random, float first) {
    return new float[] {
      first + (float) random.nextGaussian() / 2,
      (float) random.nextGaussian(),
      (float) random.nextGaussian()
    };
  }

  private static List<String> names(String stem, int count) {
    return IntStream.range(0, count).mapToObj(i -> stem + " " + i).toList();
  }
}
