package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

  @SuppressWarnings("ArrayRecordComponent") // Its numbers are compared one by one.
  private record Vector(String name, float[] values) {}

  private record Words(List<String> words) {}

  private static final float[] VALUES = {1.5f, -0f, Float.MIN_VALUE, Float.NaN, 0x1.fffffep127f};

  private final RecordCodec<Vector> vectors = new RecordCodec<>(Vector.class);

  @Test
  void vectorsComeBackBitByBit() throws IOException {
    Vector read = vectors.decode(vectors.encode(new Vector("a", VALUES)));

    assertThat(read.name()).isEqualTo("a");
    assertThat(read.values()).containsExactly(VALUES);
    assertThat(Float.floatToRawIntBits(read.values()[1])).isEqualTo(0x80000000);
  }

  @Test
  void aVectorTakesFourBytesANumber() {
    int more = vectors.encode(new Vector("a", new float[2_000])).length;
    int less = vectors.encode(new Vector("a", new float[1_000])).length;

    assertThat(more - less).isEqualTo(4_000);
  }

  @Test
  void vectorsThatWereWrittenNumberByNumberAreReadStill() throws IOException {
    byte[] earlier = new SmileMapper().writeValueAsBytes(new Vector("a", VALUES));

    assertThat(vectors.decode(earlier).values()).containsExactly(VALUES);
  }

  @Test
  void aWordThatComesAgainIsWrittenOnce() throws IOException {
    RecordCodec<Words> codec = new RecordCodec<>(Words.class);
    Words words = new Words(Collections.nCopies(500, "antidisestablishmentarianism"));

    byte[] bytes = codec.encode(words);

    assertThat(bytes.length).isLessThan(2_000);
    assertThat(codec.decode(bytes)).isEqualTo(words);
  }
}
