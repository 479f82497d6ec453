package dev.parallax.annotate.parse.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ShiftReduceFormatTest {

  private final ShiftReduceFormat format = new ShiftReduceFormat();

  @Test
  void aModelComesBackWhole() throws IOException {
    ShiftReduceModel model = SampleModels.small(0.25f);

    assertThat(SampleModels.describe(format.model(format.arrays(model))))
        .isEqualTo(SampleModels.describe(model))
        .isNotEqualTo(SampleModels.describe(SampleModels.small(0.5f)));
  }
}
