package dev.parallax.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapitalsTest {

  private static final String PASSAGE = "WE SHALL KEEP THE PEACE, AND WE SHALL KEEP IT WELL: ";

  @Test
  void aPassageHasSixtyLettersOfWhichNineInTenAreCapitals() {
    assertThat(Capitals.isPassage(PASSAGE + PASSAGE)).isTrue();
    assertThat(Capitals.isPassage(PASSAGE + PASSAGE + "Yours")).isTrue();
    assertThat(Capitals.isPassage(PASSAGE)).isFalse();
    assertThat(Capitals.isPassage(PASSAGE + "and so said all of them who were there")).isFalse();
    assertThat(Capitals.isPassage("")).isFalse();
    assertThat(Capitals.isPassage("1234567890 ".repeat(20))).isFalse();
  }

  @Test
  void lettersWithoutCapitalsAreNone() {
    assertThat(Capitals.isPassage("外交政策".repeat(40))).isFalse();
  }
}
