package dev.parallax.frame.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FrameParametersTest {

  private final FrameParameters parameters = FrameParameters.standard();

  @Test
  void comeBackFromTheirBytes() throws Exception {
    try (InputStream in = FrameParameters.class.getResourceAsStream("frame-score.json")) {
      assertThat(parameters.toBytes()).isEqualTo(Objects.requireNonNull(in).readAllBytes());
    }
  }

  @Test
  void areOfThisVersionAndFitTogether() {
    assertThat(parameters.version()).isEqualTo(FrameParameters.VERSION);
    int numbers = parameters.space().centre().length;
    assertThat(parameters.space().basis()).hasSize(numbers * parameters.space().dimensions());
    assertThat(parameters.contrastPoints())
        .hasSize(parameters.contrast().length / parameters.space().dimensions())
        .hasSizeGreaterThan(300);
    assertThat(parameters.heads())
        .allSatisfy(
            head -> {
              assertThat(head.instrument().score().weights()).hasSize(numbers);
              assertThat(head.instrument().support().weights()).hasSize(numbers);
              assertThat(head.instrument().cut()).isBetween(-0.5, 3.0);
            });
  }

  @Test
  void refuseVectorsOfAnotherEncoder() {
    // Built from resources that nobody filled in, the encoder would have no version.
    assertThat(parameters.encoder()).doesNotContain("$");
    parameters.requireEncoder(parameters.encoder());
    assertThatThrownBy(() -> parameters.requireEncoder("other"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("train it anew");
  }
}
