package dev.parallax.tone.targeted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TargetedToneFileTest {

  @Test
  void whatWasWrittenIsReadAgainToTheLastBit() throws IOException {
    byte[] bytes = TargetedToneFile.write(RandomTone.of(16, 3));

    TargetedTone read = TargetedToneFile.read(bytes);

    assertThat(TargetedToneFile.write(read)).isEqualTo(bytes);
    assertThat(read.networks()).hasSize(2);
    assertThat(read.calibration()).isEqualTo(new ToneCalibration(.9));
    assertThat(read.error()).isEqualTo(new ToneError(1.25, .01));
  }

  @Test
  void anythingElseIsRefused() {
    byte[] bytes = TargetedToneFile.write(RandomTone.of(8, 3));
    byte[] ofAnotherVersion = bytes.clone();
    ofAnotherVersion[7]++;

    assertThatIOException().isThrownBy(() -> TargetedToneFile.read(ofAnotherVersion));
    assertThatIOException().isThrownBy(() -> TargetedToneFile.read(new byte[100]));
    assertThatIOException()
        .isThrownBy(() -> TargetedToneFile.read(Arrays.copyOf(bytes, bytes.length / 2)));
  }

  @Test
  void theProgramsOwnIsSound() {
    TargetedTone own = TargetedToneFile.standard();

    assertThat(own.encoder()).isEqualTo("e5-small-v2-q, layers 8");
    assertThat(own.networks())
        .isNotEmpty()
        .allSatisfy(network -> assertThat(network.dimension()).isEqualTo(384))
        .allSatisfy(network -> assertThat(network.weights()).doesNotContain(Float.NaN));
    assertThat(own.error().scale()).isBetween(.8, 1.25);
  }

  @Test
  void anInstrumentRefusesAnotherEncoder() {
    TargetedTone tone = RandomTone.of(8, 11);
    tone.requireEncoder(tone.encoder());

    assertThatThrownBy(() -> tone.requireEncoder("other"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not of other");
  }
}
