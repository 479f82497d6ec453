package dev.parallax.annotate.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenTagsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no bracket", "a <b>bold</b> word", "1 > 0", "<a href='x'> and <br/>"})
  void whatIsClosedStays(String text) {
    assertThat(OpenTags.neutral(text)).isEqualTo(text);
  }

  @Test
  void whatIsNotClosedStandsForItself() {
    assertThat(OpenTags.neutral("3 < 4, <b>so</b> <!a <!a")).isEqualTo("3 < 4, <b>so</b> |!a |!a");
  }

  @Test
  void whatIsClosedTooFarAwayIsNoTag() {
    assertThat(OpenTags.neutral("<a" + "x".repeat(2_000) + ">")).startsWith("|ax").endsWith("x>");
    assertThat(OpenTags.neutral("<a" + "x".repeat(900) + ">")).startsWith("<ax");
  }
}
