package dev.parallax.tone.vader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaderTest {

  private static final int LONG = 1_000_000;

  private final Vader vader = Vader.load();

  /** "good" has a valence of 1.9 in the lexicon. */
  @Test
  void normalisesTheSumOfValences() {
    assertThat(vader.compound("It is good")).isEqualTo(0.4404);
    assertThat(1.9 / Math.sqrt(1.9 * 1.9 + 15)).isBetween(0.44035, 0.44045);
    assertThat(vader.compound("It is not good")).isEqualTo(-0.3412);
    assertThat(vader.compound("It is a table")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t\n", "...", "12 345", "\0", "\ud800", "€ 5 %", "---", "!?!?"})
  void saysNothingOfATextWithoutWords(String text) {
    assertThat(vader.compound(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {":)", "😀", "good \0", "\ud800 good", "GOOD"})
  void anEmoticonOrAnEmojiIsSaidInWords(String text) {
    assertThat(vader.compound(text)).isPositive();
  }

  @Test
  void longTextsStayInRange() {
    assertThat(vader.compound("a".repeat(10 * LONG))).isZero();
    assertThat(vader.compound("good ".repeat(LONG / 10))).isEqualTo(1);
    assertThat(vader.compound("never so bad, ".repeat(LONG / 10))).isEqualTo(-1);
    assertThat(vader.compound("n't".repeat(LONG) + " good")).isEqualTo(-0.3412);
    assertThat(vader.compound("good but ".repeat(LONG / 10))).isEqualTo(1);
    assertThat(vader.compound("!".repeat(10 * LONG))).isNull();
  }
}
