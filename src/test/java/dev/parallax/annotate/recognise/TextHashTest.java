package dev.parallax.annotate.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHashTest {

  @ParameterizedTest
  @CsvSource({"a, b", "Kennedy, -WORD|C", "'', -PW|C", "😀, ...", "ab, ''"})
  void theHashOfTwoPartsIsThatOfTheWhole(String first, String second) {
    assertThat(TextHash.of(second).endOf(TextHash.of(first).hash()))
        .isEqualTo(TextHash.of(first + second).hash());
  }

  @Test
  void aPartGrowsAtBothEnds() {
    assertThat(TextHash.of("bc").then('d')).isEqualTo(TextHash.of("bcd"));
    assertThat(TextHash.of("bc").after('a')).isEqualTo(TextHash.of("abc"));
    assertThat(TextHash.EMPTY.after('a')).isEqualTo(TextHash.EMPTY.then('a'));
  }
}
