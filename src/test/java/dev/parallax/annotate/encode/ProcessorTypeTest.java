package dev.parallax.annotate.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessorTypeTest {

  private static final List<String> OLD =
      List.of(
          "processor : 0", "vendor_id : A", "cpu MHz : 1000", "flags : sse avx", "", "flags : x");

  @Test
  void instructionsAndMakerTellProcessorsApart() {
    assertThat(ProcessorType.hash(OLD))
        .isNotEqualTo(ProcessorType.hash(List.of("vendor_id : B", "flags : sse avx")))
        .isNotEqualTo(ProcessorType.hash(List.of("vendor_id : A", "flags : sse avx vnni")));
  }

  @Test
  void speedAndNumberDoNot() {
    assertThat(ProcessorType.hash(OLD))
        .isEqualTo(
            ProcessorType.hash(List.of("vendor_id : A", "cpu MHz : 3000", "flags : sse avx")));
  }

  @Test
  void namesTheArchitectureEverywhere() {
    assertThat(ProcessorType.describe())
        .startsWith(System.getProperty("os.arch"))
        .isEqualTo(ProcessorType.describe());
  }
}
