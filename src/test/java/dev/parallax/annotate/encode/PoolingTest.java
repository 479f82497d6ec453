package dev.parallax.annotate.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;

class PoolingTest {

  @Test
  void meansOverPiecesGoWhereTheyAreWanted() {
    float[] vector = {9, 9, 9, 9};
    FloatBuffer hidden = FloatBuffer.wrap(new float[] {7, 1, 2, 3, 6, 8, 4}, 1, 6);

    Pooling.mean(hidden, vector, 1, 2);

    assertThat(vector).containsExactly(9, 4, 4, 9);
  }
}
