package dev.parallax.pipeline.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class PackedTest {

  private static final ArrayList<String> VALUE =
      new ArrayList<>(IntStream.range(0, 20_000).mapToObj(i -> "pattern " + i).toList());

  private record Holder(Object content) implements Serializable {}

  @Test
  void givesBackWhatItHolds() {
    assertThat(Packed.of(VALUE).get()).isEqualTo(VALUE);
  }

  @Test
  void isReadOnceHoweverManyStepsCarryIt() {
    Packed<ArrayList<String>> packed = Packed.of(VALUE);
    Packed<ArrayList<String>> travelled = SerializableUtils.clone(packed);

    assertThat(travelled).isNotSameAs(packed);
    assertThat(travelled.get()).isSameAs(packed.get());
    assertThat(Packed.of(new ArrayList<>(VALUE)).get()).isSameAs(packed.get());
  }

  @Test
  void keepsValuesApart() {
    Packed<ArrayList<String>> other = Packed.of(new ArrayList<>(List.of("another")));

    assertThat(Packed.of(VALUE).get()).isNotEqualTo(other.get());
    assertThat(other.get()).containsExactly("another");
  }

  @Test
  void travelsSmallerThanWhatItHolds() {
    assertThat(SerializableUtils.serializeToByteArray(Packed.of(VALUE)).length)
        .isLessThan(SerializableUtils.serializeToByteArray(VALUE).length);
  }

  @Test
  void saysWhatCannotTravel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Packed.of(new Holder(new Object())))
        .withMessageContaining(Holder.class.getName());
  }
}
