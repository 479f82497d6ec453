package dev.parallax.annotate.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

  @ParameterizedTest
  @CsvSource({"a, b", "Kennedy, -WORD|C", "'', -PW|C", "😀, ...", "ab, ''"})
  void theHashOfTwoPartsIsThatOfTheWhole(String first, String second) {
    assertThat(Part.of(second).endOf(Part.of(first).hash()))
        .isEqualTo(Part.of(first + second).hash());
  }

  @Test
  void aPartGrowsAtBothEnds() {
    assertThat(Part.of("bc").then('d')).isEqualTo(Part.of("bcd"));
    assertThat(Part.of("bc").after('a')).isEqualTo(Part.of("abc"));
    assertThat(Part.EMPTY.after('a')).isEqualTo(Part.EMPTY.then('a'));
  }
}
